// Package models does not import GORM.
package models

import (
	"os"

	"shop/base"
)

type Customer struct {
	base.Row
	Name   string
	Orders []Order   `gorm:"constraint:OnDelete:CASCADE"`
	Tags   []Tag     `gorm:"many2many:customer_tags"`
	Extras []Address // has no gorm tag of its own
}

func (Customer) TableName() string { return customers }

const customers = "clients"

type Order struct {
	base.Row
	CustomerID uint
}

type Tag struct {
	base.Row
}

// Address is a model by being related to one.
type Address struct {
	ID         uint
	CustomerID uint
}

// CustomerTag is the join table's own model.
type CustomerTag struct {
	CustomerID uint `gorm:"primaryKey"`
	TagID      uint `gorm:"primaryKey"`
	Note       string
}

// Product takes the table name of the struct that it embeds.
type Product struct {
	base.Catalog
	base.Row
}

type Tenant struct {
	base.Row
}

func (Tenant) TableName() string { return os.Getenv("TENANT") + "_tenants" }

// Bare is a model by its use in another package alone.
type Bare struct {
	ID uint
}

// Unused is no model.
type Unused struct {
	Name string
}

// Line is a row of another library's.
type Line struct {
	ID    int    `db:"id"`
	Text  string `db:"text,omitempty"`
	cache string
	Skip  int `db:"-"`
}

// CustomerCount adds to a model; it has no table.
type CustomerCount struct {
	Customer
	Count int
}

// Complaint belongs to a model and is read through other models only.
type Complaint struct {
	ID         uint
	CustomerID uint
	Customer   *Customer
}

// Form has a model for a field and no key to it.
type Form struct {
	ID       uint
	Customer Customer
}
