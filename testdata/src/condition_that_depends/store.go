// Package condition_that_depends looks child rows up by one condition or another,
// and deletes what it finds one by one, some calls away from the parent's delete.
package condition_that_depends

import "gorm.io/gorm"

type Client struct {
	ID   int
	Name string
}

type Session struct {
	ID         int
	ClientID   int
	ClientName string
}

var db *gorm.DB

func (s *Session) Delete() error { return db.Delete(s).Error }

func (c *Client) dropSessions() error {
	q := db
	if c.ID > 0 {
		q = q.Where("client_id = ?", c.ID)
	} else {
		q = q.Where("client_name = ?", c.Name)
	}
	var found []Session
	if err := q.Find(&found).Error; err != nil {
		return err
	}
	for _, s := range found {
		if err := s.Delete(); err != nil {
			return err
		}
	}
	return nil
}

func (c *Client) Delete() error {
	if err := c.dropSessions(); err != nil {
		return err
	}
	return db.Delete(c).Error
}

// dropNamed finds the rows by a condition that never changes, and is not the key.
func (c *Client) dropNamed() error {
	var found []Session
	if err := db.Where("client_name = ?", "guest").Find(&found).Error; err != nil {
		return err
	}
	for _, s := range found {
		if err := s.Delete(); err != nil {
			return err
		}
	}
	return nil
}

func (c *Client) DeleteAfterGuests() error {
	if err := c.dropNamed(); err != nil {
		return err
	}
	return db.Delete(c).Error // want "CL102"
}
