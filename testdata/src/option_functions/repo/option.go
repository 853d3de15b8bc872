// Package repo deletes one table at a time. Which rows, its callers say by
// functions that add to the query.
package repo

import (
	"context"

	"gorm.io/gorm"
)

var DB *gorm.DB

// Option adds to a query.
type Option func(*gorm.DB) *gorm.DB

// Common makes the options that all tables have.
type Common interface {
	WithID(id uint) Option
	WithIDs(ids []uint) Option
	WithStatus(status string) Option
	Newest() Option
}

type common struct{}

func NewCommon() Common { return &common{} }

func (*common) WithID(id uint) Option {
	return func(db *gorm.DB) *gorm.DB { return db.Where("id = ?", id) }
}

func (*common) WithIDs(ids []uint) Option {
	return func(db *gorm.DB) *gorm.DB { return db.Where("id in (?)", ids) }
}

// WithStatus adds nothing for an empty one.
func (*common) WithStatus(status string) Option {
	return func(db *gorm.DB) *gorm.DB {
		if status == "" {
			return db
		}
		return db.Where("status = ?", status)
	}
}

func (*common) Newest() Option {
	return func(db *gorm.DB) *gorm.DB { return db.Order("id desc") }
}

// With makes an option for any column.
func With(column string, value any) Option {
	return func(db *gorm.DB) *gorm.DB { return db.Where(map[string]any{column: value}) }
}

// Unscoped deletes for good.
func Unscoped() Option {
	return func(db *gorm.DB) *gorm.DB { return db.Unscoped() }
}

// conn is the transaction of a request, or the database.
func conn(ctx context.Context, opts ...Option) *gorm.DB {
	if tx, ok := ctx.Value("tx").(*gorm.DB); ok {
		for _, opt := range opts {
			tx = opt(tx)
		}
		return tx
	}
	return plain(opts...)
}

func plain(opts ...Option) *gorm.DB {
	db := DB
	for _, opt := range opts {
		if opt == nil {
			continue
		}
		db = opt(db)
	}
	return db
}
