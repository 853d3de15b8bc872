// Package option_functions_that_act passes a handle through functions of which one
// deletes rows itself: what happens around a call of them is not known.
package option_functions_that_act

import "gorm.io/gorm"

type Team struct {
	ID      uint
	Members []Member
}

type Member struct {
	ID     uint
	TeamID uint
}

type Option func(*gorm.DB) *gorm.DB

func remove(db *gorm.DB, opts ...Option) error {
	for _, opt := range opts {
		db = opt(db)
	}
	return db.Delete(&Team{}).Error
}

// DeleteTeam has its members deleted by an option.
func DeleteTeam(db *gorm.DB, id uint) error {
	return remove(db, func(db *gorm.DB) *gorm.DB {
		db.Session(&gorm.Session{NewDB: true}).Where("team_id = ?", id).Delete(&Member{})
		return db.Where("id = ?", id)
	})
}

// DeleteTeamOnly does not use any.
func DeleteTeamOnly(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Delete(&Team{}).Error // want `CL102: .*members\.team_id`
}

// DeleteTeamByTable is led to another table by an option.
func DeleteTeamByTable(db *gorm.DB, id uint) error {
	return db.Scopes(func(db *gorm.DB) *gorm.DB { return db.Table("old_teams") }).Where("id = ?", id).Delete(&Team{}).Error
}

// DeleteTeamAnew is given a handle of which the option forgets the conditions.
func DeleteTeamAnew(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		clean := tx.Where("team_id = ?", id).Scopes(func(*gorm.DB) *gorm.DB { return tx.Session(&gorm.Session{NewDB: true}) })
		if err := clean.Where("name = 'x'").Delete(&Member{}).Error; err != nil {
			return err
		}
		return tx.Where("id = ?", id).Delete(&Team{}).Error
	})
}
