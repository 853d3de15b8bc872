// Package mysql has the declarations of gorm.io/driver/mysql v1.6.0 that the
// test packages need, without bodies.
package mysql

import "gorm.io/gorm"

type Config struct {
	DSN               string
	Conn              gorm.ConnPool
	DefaultStringSize uint
}

func Open(dsn string) gorm.Dialector { return nil }

func New(config Config) gorm.Dialector { return nil }
