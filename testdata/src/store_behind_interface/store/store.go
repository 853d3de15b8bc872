// Package store deletes one table at a time, behind an interface that also runs
// functions in a transaction. On one of its databases it switches foreign key
// checks off meanwhile.
package store

import "gorm.io/gorm"

type Zone struct {
	ID        uint
	AccountID uint
	Records   []Record
}

type Record struct {
	ID        uint
	AccountID uint
	ZoneID    uint
}

type Net struct {
	ID        uint
	AccountID uint
}

type NetRouter struct {
	ID        uint
	AccountID uint
	NetID     uint `gorm:"index"`
}

type Site struct {
	ID        uint
	AccountID uint
}

type SitePage struct {
	ID        uint
	AccountID uint
	SiteID    uint `gorm:"index"`
}

type Store interface {
	InTransaction(run func(Store) error) error
	DeleteZone(account, id uint) error
	DeleteZoneRecords(account, zone uint) error
	DeleteLooseZone(account, id uint) error
	NetByID(account, id uint) (*Net, error)
	RoutersOf(account, net uint) ([]*NetRouter, error)
	DeleteRouter(account, id uint) error
	DeleteNet(account, id uint) error
	SiteByID(account, id uint) (*Site, error)
	Pages(account uint) ([]*SitePage, error)
	DeletePage(account, id uint) error
	DeleteSite(account, id uint) error
}

type SQL struct {
	db     *gorm.DB
	engine string
}

const byAccountAndID = "account_id = ? and id = ?"

func (s *SQL) InTransaction(run func(Store) error) error {
	tx := s.db.Begin()
	if s.engine == "mysql" {
		if err := tx.Exec("SET FOREIGN_KEY_CHECKS = 0").Error; err != nil {
			tx.Rollback()
			return err
		}
	}
	if err := run(&SQL{db: tx, engine: s.engine}); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}

// DeleteZone is called after DeleteZoneRecords.
func (s *SQL) DeleteZone(account, id uint) error {
	return s.db.Delete(&Zone{}, byAccountAndID, account, id).Error // not program // want "CL102"
}

func (s *SQL) DeleteZoneRecords(account, zone uint) error {
	return s.db.Delete(&Record{}, "account_id = ? AND zone_id = ?", account, zone).Error
}

// DeleteLooseZone is called by itself.
func (s *SQL) DeleteLooseZone(account, id uint) error {
	return s.db.Delete(&Zone{}, byAccountAndID, account, id).Error // want "CL102"
}

func (s *SQL) NetByID(account, id uint) (*Net, error) {
	var n Net
	return &n, s.db.Take(&n, byAccountAndID, account, id).Error
}

func (s *SQL) RoutersOf(account, net uint) ([]*NetRouter, error) {
	var out []*NetRouter
	return out, s.db.Find(&out, "account_id = ? AND net_id = ?", account, net).Error
}

func (s *SQL) DeleteRouter(account, id uint) error {
	return s.db.Delete(&NetRouter{}, byAccountAndID, account, id).Error
}

// DeleteNet is called after the network's routers were deleted one by one.
func (s *SQL) DeleteNet(account, id uint) error {
	return s.db.Delete(&Net{}, byAccountAndID, account, id).Error
}

func (s *SQL) SiteByID(account, id uint) (*Site, error) {
	var n Site
	return &n, s.db.Take(&n, byAccountAndID, account, id).Error
}

func (s *SQL) Pages(account uint) ([]*SitePage, error) {
	var out []*SitePage
	return out, s.db.Find(&out, "account_id = ?", account).Error
}

func (s *SQL) DeletePage(account, id uint) error {
	return s.db.Delete(&SitePage{}, byAccountAndID, account, id).Error
}

// DeleteSite is called after pages of the account were deleted.
func (s *SQL) DeleteSite(account, id uint) error {
	return s.db.Delete(&Site{}, byAccountAndID, account, id).Error // program want "CL101"
}
