// Package grown migrates lists that grow on several branches, and drops what is
// of the past.
package grown

import "gorm.io/gorm"

type First struct{ ID uint }

type Second struct{ ID uint }

type Third struct{ ID uint }

type Fourth struct{ ID uint }

type Past struct{ ID uint }

func Migrate(db *gorm.DB, large bool) error {
	list := []any{&First{}}
	if large {
		list = append(list, &Second{}, &Third{})
	} else {
		list = append(list, rest()...)
	}
	for _, m := range list {
		if err := db.AutoMigrate(m); err != nil {
			return err
		}
	}
	return nil
}

func rest() []any { return []any{&Fourth{}} }

func Clean(db *gorm.DB) error {
	if err := db.Migrator().DropTable(&Past{}, "old_pasts"); err != nil {
		return err
	}
	if err := db.Migrator().RenameColumn(&First{}, "was", "is"); err != nil {
		return err
	}
	return db.Exec("DROP TABLE IF EXISTS `gone`;").Error
}
