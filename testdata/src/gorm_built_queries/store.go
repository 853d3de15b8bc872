// Package gorm_built_queries puts queries together over many branches, which
// double the ways to the statement each, and copies values to each other.
package gorm_built_queries

import "gorm.io/gorm"

type User struct {
	ID    uint
	Posts []Post
}

type Post struct {
	ID     uint
	UserID uint
	Draft  int
}

type Form struct{ Words [40]string }

func Search(db *gorm.DB, f Form) (posts []Post, err error) {
	q := db.Model(&Post{})
	if f.Words[0] != "" {
		q = q.Where("draft <> 0")
	}
	if f.Words[1] != "" {
		q = q.Where("draft <> 1")
	}
	if f.Words[2] != "" {
		q = q.Where("draft <> 2")
	}
	if f.Words[3] != "" {
		q = q.Where("draft <> 3")
	}
	if f.Words[4] != "" {
		q = q.Where("draft <> 4")
	}
	if f.Words[5] != "" {
		q = q.Where("draft <> 5")
	}
	if f.Words[6] != "" {
		q = q.Where("draft <> 6")
	}
	if f.Words[7] != "" {
		q = q.Where("draft <> 7")
	}
	if f.Words[8] != "" {
		q = q.Where("draft <> 8")
	}
	if f.Words[9] != "" {
		q = q.Where("draft <> 9")
	}
	if f.Words[10] != "" {
		q = q.Where("draft <> 10")
	}
	if f.Words[11] != "" {
		q = q.Where("draft <> 11")
	}
	if f.Words[12] != "" {
		q = q.Where("draft <> 12")
	}
	if f.Words[13] != "" {
		q = q.Where("draft <> 13")
	}
	if f.Words[14] != "" {
		q = q.Where("draft <> 14")
	}
	if f.Words[15] != "" {
		q = q.Where("draft <> 15")
	}
	if f.Words[16] != "" {
		q = q.Where("draft <> 16")
	}
	if f.Words[17] != "" {
		q = q.Where("draft <> 17")
	}
	if f.Words[18] != "" {
		q = q.Where("draft <> 18")
	}
	if f.Words[19] != "" {
		q = q.Where("draft <> 19")
	}
	if f.Words[20] != "" {
		q = q.Where("draft <> 20")
	}
	if f.Words[21] != "" {
		q = q.Where("draft <> 21")
	}
	if f.Words[22] != "" {
		q = q.Where("draft <> 22")
	}
	if f.Words[23] != "" {
		q = q.Where("draft <> 23")
	}
	if f.Words[24] != "" {
		q = q.Where("draft <> 24")
	}
	if f.Words[25] != "" {
		q = q.Where("draft <> 25")
	}
	if f.Words[26] != "" {
		q = q.Where("draft <> 26")
	}
	if f.Words[27] != "" {
		q = q.Where("draft <> 27")
	}
	if f.Words[28] != "" {
		q = q.Where("draft <> 28")
	}
	if f.Words[29] != "" {
		q = q.Where("draft <> 29")
	}
	if f.Words[30] != "" {
		q = q.Where("draft <> 30")
	}
	if f.Words[31] != "" {
		q = q.Where("draft <> 31")
	}
	if f.Words[32] != "" {
		q = q.Where("draft <> 32")
	}
	if f.Words[33] != "" {
		q = q.Where("draft <> 33")
	}
	if f.Words[34] != "" {
		q = q.Where("draft <> 34")
	}
	if f.Words[35] != "" {
		q = q.Where("draft <> 35")
	}
	if f.Words[36] != "" {
		q = q.Where("draft <> 36")
	}
	if f.Words[37] != "" {
		q = q.Where("draft <> 37")
	}
	if f.Words[38] != "" {
		q = q.Where("draft <> 38")
	}
	if f.Words[39] != "" {
		q = q.Where("draft <> 39")
	}
	err = q.Find(&posts).Error
	return posts, err
}

func DeletePosts(db *gorm.DB, f Form) error {
	q := db.Where("user_id = ?", 1)
	if f.Words[0] != "" {
		q = q.Where("draft <> 0")
	}
	if f.Words[1] != "" {
		q = q.Where("draft <> 1")
	}
	if f.Words[2] != "" {
		q = q.Where("draft <> 2")
	}
	if f.Words[3] != "" {
		q = q.Where("draft <> 3")
	}
	if f.Words[4] != "" {
		q = q.Where("draft <> 4")
	}
	if f.Words[5] != "" {
		q = q.Where("draft <> 5")
	}
	if f.Words[6] != "" {
		q = q.Where("draft <> 6")
	}
	if f.Words[7] != "" {
		q = q.Where("draft <> 7")
	}
	if f.Words[8] != "" {
		q = q.Where("draft <> 8")
	}
	if f.Words[9] != "" {
		q = q.Where("draft <> 9")
	}
	if f.Words[10] != "" {
		q = q.Where("draft <> 10")
	}
	if f.Words[11] != "" {
		q = q.Where("draft <> 11")
	}
	if f.Words[12] != "" {
		q = q.Where("draft <> 12")
	}
	if f.Words[13] != "" {
		q = q.Where("draft <> 13")
	}
	if f.Words[14] != "" {
		q = q.Where("draft <> 14")
	}
	if f.Words[15] != "" {
		q = q.Where("draft <> 15")
	}
	if f.Words[16] != "" {
		q = q.Where("draft <> 16")
	}
	if f.Words[17] != "" {
		q = q.Where("draft <> 17")
	}
	if f.Words[18] != "" {
		q = q.Where("draft <> 18")
	}
	if f.Words[19] != "" {
		q = q.Where("draft <> 19")
	}
	if f.Words[20] != "" {
		q = q.Where("draft <> 20")
	}
	if f.Words[21] != "" {
		q = q.Where("draft <> 21")
	}
	if f.Words[22] != "" {
		q = q.Where("draft <> 22")
	}
	if f.Words[23] != "" {
		q = q.Where("draft <> 23")
	}
	if f.Words[24] != "" {
		q = q.Where("draft <> 24")
	}
	if f.Words[25] != "" {
		q = q.Where("draft <> 25")
	}
	if f.Words[26] != "" {
		q = q.Where("draft <> 26")
	}
	if f.Words[27] != "" {
		q = q.Where("draft <> 27")
	}
	if f.Words[28] != "" {
		q = q.Where("draft <> 28")
	}
	if f.Words[29] != "" {
		q = q.Where("draft <> 29")
	}
	if f.Words[30] != "" {
		q = q.Where("draft <> 30")
	}
	if f.Words[31] != "" {
		q = q.Where("draft <> 31")
	}
	if f.Words[32] != "" {
		q = q.Where("draft <> 32")
	}
	if f.Words[33] != "" {
		q = q.Where("draft <> 33")
	}
	if f.Words[34] != "" {
		q = q.Where("draft <> 34")
	}
	if f.Words[35] != "" {
		q = q.Where("draft <> 35")
	}
	if f.Words[36] != "" {
		q = q.Where("draft <> 36")
	}
	if f.Words[37] != "" {
		q = q.Where("draft <> 37")
	}
	if f.Words[38] != "" {
		q = q.Where("draft <> 38")
	}
	if f.Words[39] != "" {
		q = q.Where("draft <> 39")
	}
	return q.Delete(&Post{}).Error
}

func DeleteUsers(db *gorm.DB, f Form, id uint) error {
	q := db.Where("id = ?", id)
	if f.Words[0] != "" {
		q = q.Where("id <> 7")
	}
	return q.Delete(&User{}).Error // want "CL102"
}

func Copied(db *gorm.DB, id uint) error {
	var a, b User
	for range 2 {
		a = b
		b = a
	}
	if err := db.Create(&b).Error; err != nil {
		return err
	}
	return db.Where("id = ?", id).Updates(&a).Error
}
