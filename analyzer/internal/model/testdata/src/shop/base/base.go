// Package base has what all models embed.
package base

const prefix = "shop_"

// Row gives every model a key and a table name.
type Row struct {
	ID uint `gorm:"primaryKey"`
}

// Catalog is embedded for its table name.
type Catalog struct{}

func (Catalog) TableName() string { return prefix + "catalog" }
