// Package deleted_with_its_owner has rows that belong to the row that names them,
// each kind of owner to its own.
package deleted_with_its_owner

import "gorm.io/gorm"

type Action struct {
	ID  int64
	URL string
}

type Rule struct {
	ID       int64
	ActionID int64 `gorm:"index;not null"`
}

type Template struct {
	ID       int64
	ActionID int64 `gorm:"index;not null"`
}

func Migrate(db *gorm.DB) error { return db.AutoMigrate(&Action{}, &Rule{}, &Template{}) }

func (r Rule) Action(db *gorm.DB) (a Action, err error) {
	err = db.First(&a, r.ActionID).Error
	return a, err
}

func (t Template) Action(db *gorm.DB) (a Action, err error) {
	err = db.First(&a, t.ActionID).Error
	return a, err
}

// The action goes with the template that names it; that rules name actions too
// does not say that one of them names this one.
func DeleteTemplate(db *gorm.DB, id int64) error {
	return db.Transaction(func(tx *gorm.DB) error {
		var t Template
		if err := tx.First(&t, id).Error; err != nil {
			return err
		}
		if err := tx.Delete(&t).Error; err != nil {
			return err
		}
		return tx.Delete(&Action{}, t.ActionID).Error
	})
}

func DeleteRule(db *gorm.DB, id int64) error {
	return db.Transaction(func(tx *gorm.DB) error {
		var r Rule
		if err := tx.First(&r, id).Error; err != nil {
			return err
		}
		if err := tx.Where("id = ?", r.ActionID).Delete(&Action{}).Error; err != nil {
			return err
		}
		return tx.Where("id = ?", id).Delete(&r).Error
	})
}

// The rule stays and goes on naming the action.
func DropActionOfRule(db *gorm.DB, id int64) error {
	var r Rule
	if err := db.First(&r, id).Error; err != nil {
		return err
	}
	return db.Delete(&Action{}, r.ActionID).Error // program want `orphaned rows in rules\.action_id and templates\.action_id`
}

// An action by its own key, with a rule that may be another's.
func DeleteAction(db *gorm.DB, action, rule int64) error {
	if err := db.Delete(&Rule{}, rule).Error; err != nil {
		return err
	}
	return db.Delete(&Action{}, action).Error // program want `templates\.action_id`
}
