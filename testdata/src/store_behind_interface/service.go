// Package store_behind_interface puts the statements of its store together, in
// closures that the store runs in a transaction.
package store_behind_interface

import "store_behind_interface/store"

type Manager struct {
	store   store.Store
	routers Routers
}

func (m *Manager) DeleteZone(account, id uint) error {
	return m.store.InTransaction(func(tx store.Store) error {
		if err := tx.DeleteZoneRecords(account, id); err != nil {
			return err
		}
		return tx.DeleteZone(account, id)
	})
}

func (m *Manager) DeleteLooseZone(account, id uint) error {
	return m.store.InTransaction(func(tx store.Store) error { return tx.DeleteLooseZone(account, id) })
}

// Routers is a manager of its own, behind an interface too.
type Routers interface {
	Remove(tx store.Store, account uint, router *store.NetRouter) (uint, error)
}

type RouterManager struct{}

func (RouterManager) Remove(tx store.Store, account uint, router *store.NetRouter) (uint, error) {
	return router.ID, tx.DeleteRouter(account, router.ID)
}

func (m *Manager) DeleteNet(account, id uint) error {
	if _, err := m.store.NetByID(account, id); err != nil {
		return err
	}
	return m.store.InTransaction(func(tx store.Store) error {
		routers, err := tx.RoutersOf(account, id)
		if err != nil {
			return err
		}
		for _, r := range routers {
			if _, err := m.routers.Remove(tx, account, r); err != nil {
				return err
			}
		}
		return tx.DeleteNet(account, id)
	})
}

// Pages are deleted that have nothing to do with the site.
func (m *Manager) DeleteSite(account, id uint) error {
	if _, err := m.store.SiteByID(account, id); err != nil {
		return err
	}
	return m.store.InTransaction(func(tx store.Store) error {
		pages, err := tx.Pages(account)
		if err != nil {
			return err
		}
		for _, p := range pages {
			if err := m.removePage(tx, account, p); err != nil {
				return err
			}
		}
		return tx.DeleteSite(account, id)
	})
}

func (m *Manager) removePage(tx store.Store, account uint, page *store.SitePage) error {
	return tx.DeletePage(account, page.ID)
}

// PagesOf shows that pages belong to sites.
func (m *Manager) PagesOf(page *store.SitePage) (*store.Site, error) {
	return m.store.SiteByID(page.AccountID, page.SiteID)
}

// NetOf shows that routers belong to networks.
func (m *Manager) NetOf(router *store.NetRouter) (*store.Net, error) {
	return m.store.NetByID(router.AccountID, router.NetID)
}
