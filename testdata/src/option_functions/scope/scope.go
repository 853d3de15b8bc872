// Package scope has functions that narrow a query, for all repositories.
package scope

import "gorm.io/gorm"

// Of adds the owner to a query.
func Of(db *gorm.DB, column string, id uint) *gorm.DB { return db.Where(column+" = ?", id) }

// Owner adds the owner of a page.
func Owner(db *gorm.DB, id uint) *gorm.DB { return db.Where("book_id = ?", id) }

// Quiet adds nothing that matters.
func Quiet(db *gorm.DB) *gorm.DB { return db.Session(&gorm.Session{}).Order("id") }
