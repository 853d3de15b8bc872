// Package global holds the handle, and no model.
package global

import "github.com/jinzhu/gorm"

// DB is the handle.
var DB *gorm.DB
