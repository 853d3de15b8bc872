// Package gorm_forms deletes in each form that GORM has: a parent that its
// children hold back, and a table without children.
package gorm_forms

import "gorm.io/gorm"

type User struct {
	ID    uint
	Name  string
	Posts []Post
}

type Post struct {
	ID     uint
	UserID *uint
}

type Page struct {
	ID   uint
	Name string
}

func UserByKey(db *gorm.DB, id uint) error {
	return db.Delete(&User{ID: id}).Error // want "CL102"
}

func UserByCondition(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, "id = ?", id).Error // want "CL102"
}

func UserByWhere(db *gorm.DB, name string) error {
	return db.Where("name = ?", name).Delete(&User{}).Error // want "CL102"
}

func UserByStruct(db *gorm.DB, name string) error {
	return db.Where(&User{Name: name}).Delete(&User{}).Error // want "CL102"
}

func UserByModel(db *gorm.DB, id uint) error {
	return db.Model(&User{}).Where("id = ?", id).Delete(nil).Error // want "CL102"
}

func UserByTable(db *gorm.DB, id uint) error {
	return db.Table("users").Where("id = ?", id).Delete(nil).Error // want "CL102"
}

func UserBySlice(db *gorm.DB, rows []User) error {
	return db.Delete(&rows).Error // want "CL102"
}

func UserInSteps(db *gorm.DB, id uint, name string) error {
	q := db.Model(&User{})
	if name != "" {
		q = q.Where("name = ?", name)
	} else {
		q = q.Where("id = ?", id)
	}
	return q.Delete(&User{}).Error // want "CL102"
}

func UserExec(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM users WHERE id = @id", map[string]any{"id": id}).Error // want "CL102"
}

func PageByKey(db *gorm.DB, id uint) error {
	return db.Delete(&Page{ID: id}).Error
}

func PageByCondition(db *gorm.DB, id uint) error {
	return db.Delete(&Page{}, "id = ?", id).Error
}

func PageByWhere(db *gorm.DB, name string) error {
	return db.Where("name = ?", name).Delete(&Page{}).Error
}

func PageByStruct(db *gorm.DB, name string) error {
	return db.Where(&Page{Name: name}).Delete(&Page{}).Error
}

func PageByModel(db *gorm.DB, id uint) error {
	return db.Model(&Page{}).Where("id = ?", id).Delete(nil).Error
}

func PageByTable(db *gorm.DB, id uint) error {
	return db.Table("pages").Where("id = ?", id).Delete(nil).Error
}

func PageBySlice(db *gorm.DB, rows []Page) error {
	return db.Delete(&rows).Error
}

func PageInSteps(db *gorm.DB, id uint, name string) error {
	q := db.Model(&Page{})
	if name != "" {
		q = q.Where("name = ?", name)
	} else {
		q = q.Where("id = ?", id)
	}
	return q.Delete(&Page{}).Error
}

func PageExec(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM pages WHERE id = @id", map[string]any{"id": id}).Error
}
