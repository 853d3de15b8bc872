// Package store deletes rows of one table by lists that its callers fill.
package store

import "gorm.io/gorm"

type User struct {
	ID   int
	Gone bool
}

type Post struct {
	ID     int
	UserID int
	Editor int
}

func DeletePosts(tx *gorm.DB, users []int) error {
	return tx.Where("user_id IN ?", users).Delete(&Post{}).Error
}

func DeletePostsByEditor(tx *gorm.DB, editors []int) error {
	return tx.Where("editor IN ?", editors).Delete(&Post{}).Error
}

func DeleteUsersBeside(tx *gorm.DB, users []User) error {
	return tx.Delete(&users).Error // not program // want "CL102"
}

func DeleteUsersOfOtherList(tx *gorm.DB, users []User) error {
	return tx.Delete(&users).Error // not program // want "CL102"
}

func DeleteUsersOfGivenList(tx *gorm.DB, users []User) error {
	return tx.Delete(&users).Error // want "CL102"
}

func DeleteUsersByEditor(tx *gorm.DB, users []User) error {
	return tx.Delete(&users).Error // want "CL102"
}

func DeleteUnusedUsers(tx *gorm.DB, users []User) error {
	return tx.Delete(&users).Error // not program // want "CL102"
}

func DeleteGoneUsers(tx *gorm.DB, users []User) error {
	return tx.Delete(&users).Error // want "CL102"
}
