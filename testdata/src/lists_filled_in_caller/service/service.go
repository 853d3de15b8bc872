// Package service fills the lists.
package service

import (
	"gorm.io/gorm"

	"lists_filled_in_caller/store"
)

// Beside fills two lists from the same rows: one of keys, one of rows.
func Beside(tx *gorm.DB) error {
	var all, gone []store.User
	if err := tx.Find(&all).Error; err != nil {
		return err
	}
	var keys []int
	for _, u := range all {
		if u.Gone {
			gone = append(gone, u)
			keys = append(keys, u.ID)
		}
	}
	if err := store.DeletePosts(tx, keys); err != nil {
		return err
	}
	return store.DeleteUsersBeside(tx, gone)
}

// OtherList takes the keys from rows of its own reading: that all of the deleted
// ones are among them cannot be told, nor that one of them is not.
func OtherList(tx *gorm.DB, names map[string]store.User) error {
	var all, gone []store.User
	if err := tx.Find(&all).Error; err != nil {
		return err
	}
	var keys []int
	for _, u := range all {
		keys = append(keys, u.ID)
	}
	for _, u := range fresh(names) {
		if u.Gone {
			gone = append(gone, u)
		}
	}
	if err := store.DeletePosts(tx, keys); err != nil {
		return err
	}
	return store.DeleteUsersOfOtherList(tx, gone)
}

func fresh(names map[string]store.User) []store.User {
	var out []store.User
	for _, u := range names {
		out = append(out, u)
	}
	return out[1:]
}

// GivenList cleans up what the caller names, and deletes what it found itself.
func GivenList(tx *gorm.DB, keys []int) error {
	var gone []store.User
	if err := tx.Where("gone").Find(&gone).Error; err != nil {
		return err
	}
	if err := store.DeletePosts(tx, keys); err != nil {
		return err
	}
	return store.DeleteUsersOfGivenList(tx, gone)
}

// ByEditor goes by a column that does not refer to the users.
func ByEditor(tx *gorm.DB) error {
	var all, gone []store.User
	if err := tx.Find(&all).Error; err != nil {
		return err
	}
	var keys []int
	for _, u := range all {
		keys = append(keys, u.ID)
	}
	for _, u := range fresh(nil) {
		gone = append(gone, u)
	}
	if err := store.DeletePostsByEditor(tx, keys); err != nil {
		return err
	}
	return store.DeleteUsersByEditor(tx, gone)
}

// Unused puts only users without posts on the list.
func Unused(tx *gorm.DB) error {
	var all, unused []store.User
	if err := tx.Find(&all).Error; err != nil {
		return err
	}
	for _, u := range all {
		var posts int64
		if err := tx.Model(&store.Post{}).Where("user_id = ?", u.ID).Count(&posts).Error; err != nil {
			return err
		}
		if posts > 0 {
			continue
		}
		unused = append(unused, u)
	}
	return store.DeleteUnusedUsers(tx, unused)
}

// Gone counts the posts to tell of them, and deletes all the same.
func Gone(tx *gorm.DB) (told int64, err error) {
	var all, gone []store.User
	if err := tx.Find(&all).Error; err != nil {
		return 0, err
	}
	for _, u := range all {
		var posts int64
		if err := tx.Model(&store.Post{}).Where("user_id = ?", u.ID).Count(&posts).Error; err != nil {
			return 0, err
		}
		if posts > 0 {
			told += posts
		}
		gone = append(gone, u)
	}
	return told, store.DeleteGoneUsers(tx, gone)
}
