// Package gormv1_deletes deletes users, to whom posts refer with a key that
// refuses, through GORM v1.
package gormv1_deletes

import (
	"errors"

	"github.com/jinzhu/gorm"
)

// User is keyed by Id: GORM v1 finds a key by the column name.
type User struct {
	Id    int64
	Posts []Post
}

type Post struct {
	Id     int64
	UserId int64
}

type Box struct {
	Id     int64
	UserId int64
}

func (Box) TableName() string { return "mail_boxes" }

func ByKey(db *gorm.DB, id int64) error {
	return db.Delete(&User{Id: id}).Error // want `CL102: deleting from users fails while rows of posts\.user_id refer to it`
}

func ByValue(db *gorm.DB, id int64) error {
	return db.Where("name <> ?", "admin").Delete(User{Id: id}).Error // want "CL102"
}

func ByCondition(db *gorm.DB, id int64) error {
	return db.Where("id = ?", id).Delete(&User{}).Error // want "CL102"
}

func Inline(db *gorm.DB, id int64) error {
	return db.Delete(User{}, "id = ?", id).Error // want "CL102"
}

func ByTable(db *gorm.DB, id int64) error {
	return db.Table("users").Where("id = ?", id).Delete(nil).Error // want "CL102"
}

func ByText(db *gorm.DB, id int64) error {
	return db.Exec("DELETE FROM users WHERE id = ?", id).Error // want "CL102"
}

// ModelIsReplaced deletes users: the value of Delete takes the place of Model's.
func ModelIsReplaced(db *gorm.DB, id int64) error {
	return db.Model(&Post{}).Where("id = ?", id).Delete(&User{}).Error // want "CL102"
}

func PostsFirst(db *gorm.DB, id int64) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{Id: id}).Error
	})
}

func PostsFirstWithBegin(db *gorm.DB, id int64) error {
	tx := db.Begin()
	if err := tx.Delete(Post{}, "user_id = ?", id).Error; err != nil {
		tx.Rollback()
		return err
	}
	if err := tx.Where("id = ?", id).Delete(&User{}).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}

func PostsRepointed(db *gorm.DB, id, heir int64) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(&Post{}).Where("user_id = ?", id).Update("user_id", heir).Error; err != nil {
			return err
		}
		return tx.Delete(&User{Id: id}).Error
	})
}

func PostsByText(db *gorm.DB, id int64) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id).Error; err != nil {
			return err
		}
		return tx.Delete(&User{Id: id}).Error
	})
}

// DiscardedCondition deletes all posts: a call whose result nobody uses sets up
// nothing, since each call returns a clone.
func DiscardedCondition(db *gorm.DB, id int64) error {
	return db.Transaction(func(tx *gorm.DB) error {
		posts := tx.Model(&Post{})
		posts.Where("user_id = ?", 0)
		if err := posts.Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{Id: id}).Error
	})
}

// WholeTable deletes every post: without a key GORM v1 does not refuse.
func WholeTable(db *gorm.DB, id int64) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{Id: id}).Error
	})
}

func Counted(db *gorm.DB, id int64) error {
	var n int
	if err := db.Model(&Post{}).Where("user_id = ?", id).Count(&n).Error; err != nil {
		return err
	}
	if n > 0 {
		return errors.New("the user has posts")
	}
	return db.Delete(&User{Id: id}).Error
}

func DeletePost(db *gorm.DB, p *Post) error { return db.Delete(p).Error }

func DeleteBoxes(db *gorm.DB, id int64) error {
	return db.Where("user_id = ?", id).Delete(&Box{}).Error
}

func RenameUser(db *gorm.DB, u User) error {
	return db.Model(&u).Updates(map[string]interface{}{"name": "x"}).Error
}

func ReadUser(db *gorm.DB, id int64) (u User, err error) {
	err = db.Preload("Posts").First(&u, id).Error
	return u, err
}
