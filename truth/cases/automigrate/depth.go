package automigrate

import (
	"errors"

	"github.com/go-sql-driver/mysql"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

var errInUse = errors.New("in use")

// Nested takes the posts along, whose comments refuse.
//
//	INSERT INTO d01_users (id) VALUES (1), (2);
//	INSERT INTO d01_posts (id, user_id) VALUES (10, 1), (20, 2);
//	INSERT INTO d01_comments (id, post_id) VALUES (100, 10), (200, 20);
//
// Reality: refused
func (Cases) Nested(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&D01User{ID: id}).Error
}

type D01User struct {
	ID    uint
	Posts []D01Post `gorm:"foreignKey:UserID"`
}

type D01Post struct {
	ID       uint
	UserID   uint
	Comments []D01Comment `gorm:"foreignKey:PostID"`
}

type D01Comment struct {
	ID     uint
	PostID uint
}

// NestedMigrate makes the tables of Nested.
func (Cases) NestedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D01User{}, &D01Post{}, &D01Comment{})
}

// NestedSelected asks for the comments too, which GORM does not do.
//
//	INSERT INTO d02_users (id) VALUES (1), (2);
//	INSERT INTO d02_posts (id, user_id) VALUES (10, 1), (20, 2);
//	INSERT INTO d02_comments (id, post_id) VALUES (100, 10), (200, 20);
//
// Reality: refused
func (Cases) NestedSelected(db *gorm.DB, id uint) error {
	return db.Select("Posts", "Posts.Comments").Delete(&D02User{ID: id}).Error
}

type D02User struct {
	ID    uint
	Posts []D02Post `gorm:"foreignKey:UserID"`
}

type D02Post struct {
	ID       uint
	UserID   uint
	Comments []D02Comment `gorm:"foreignKey:PostID"`
}

type D02Comment struct {
	ID     uint
	PostID uint
}

// NestedSelectedMigrate makes the tables of NestedSelected.
func (Cases) NestedSelectedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D02User{}, &D02Post{}, &D02Comment{})
}

// NestedCascade takes the posts along, whose comments go by CASCADE.
//
//	INSERT INTO d03_users (id) VALUES (1), (2);
//	INSERT INTO d03_posts (id, user_id) VALUES (10, 1), (20, 2);
//	INSERT INTO d03_comments (id, post_id) VALUES (100, 10), (200, 20);
//
// Reality: ok
func (Cases) NestedCascade(db *gorm.DB, id uint) error {
	return db.Select(clause.Associations).Delete(&D03User{ID: id}).Error
}

type D03User struct {
	ID    uint
	Posts []D03Post `gorm:"foreignKey:UserID"`
}

type D03Post struct {
	ID       uint
	UserID   uint
	Comments []D03Comment `gorm:"foreignKey:PostID;constraint:OnDelete:CASCADE"`
}

type D03Comment struct {
	ID     uint
	PostID uint
}

// NestedCascadeMigrate makes the tables of NestedCascade.
func (Cases) NestedCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D03User{}, &D03Post{}, &D03Comment{})
}

// NestedOrphans takes the posts along, whose comments no key holds.
//
//	INSERT INTO d04_users (id) VALUES (1), (2);
//	INSERT INTO d04_posts (id, user_id) VALUES (10, 1), (20, 2);
//	INSERT INTO d04_comments (id, post_id) VALUES (100, 10), (200, 20);
//
// Implied: d04_comments.post_id -> d04_posts.id
// Reality: orphaned
func (Cases) NestedOrphans(db *gorm.DB, id uint) error {
	return db.Select(clause.Associations).Delete(&D04User{ID: id}).Error
}

type D04User struct {
	ID    uint
	Posts []D04Post `gorm:"foreignKey:UserID"`
}

type D04Post struct {
	ID       uint
	UserID   uint
	Comments []D04Comment `gorm:"foreignKey:PostID;constraint:-"`
}

type D04Comment struct {
	ID     uint
	PostID uint
}

// NestedOrphansMigrate makes the tables of NestedOrphans.
func (Cases) NestedOrphansMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D04User{}, &D04Post{}, &D04Comment{})
}

// NestedBySubquery deletes the comments of the user's posts by a sub-query first.
//
//	INSERT INTO d05_users (id) VALUES (1), (2);
//	INSERT INTO d05_posts (id, user_id) VALUES (10, 1), (20, 2);
//	INSERT INTO d05_comments (id, post_id) VALUES (100, 10), (200, 20);
//
// Reality: ok
func (Cases) NestedBySubquery(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		posts := tx.Model(&D05Post{}).Select("id").Where("user_id = ?", id)
		if err := tx.Where("post_id IN (?)", posts).Delete(&D05Comment{}).Error; err != nil {
			return err
		}
		return tx.Select("Posts").Delete(&D05User{ID: id}).Error
	})
}

type D05User struct {
	ID    uint
	Posts []D05Post `gorm:"foreignKey:UserID"`
}

type D05Post struct {
	ID       uint
	UserID   uint
	Comments []D05Comment `gorm:"foreignKey:PostID"`
}

type D05Comment struct {
	ID     uint
	PostID uint
}

// NestedBySubqueryMigrate makes the tables of NestedBySubquery.
func (Cases) NestedBySubqueryMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D05User{}, &D05Post{}, &D05Comment{})
}

// NestedByPluck deletes the comments of the posts that it looked up first.
//
//	INSERT INTO d06_users (id) VALUES (1), (2);
//	INSERT INTO d06_posts (id, user_id) VALUES (10, 1), (20, 2);
//	INSERT INTO d06_comments (id, post_id) VALUES (100, 10), (200, 20);
//
// Reality: ok
func (Cases) NestedByPluck(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		var posts []uint
		if err := tx.Model(&D06Post{}).Where("user_id = ?", id).Pluck("id", &posts).Error; err != nil {
			return err
		}
		if err := tx.Where("post_id IN ?", posts).Delete(&D06Comment{}).Error; err != nil {
			return err
		}
		if err := tx.Where("id IN ?", posts).Delete(&D06Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&D06User{}, id).Error
	})
}

type D06User struct {
	ID    uint
	Posts []D06Post `gorm:"foreignKey:UserID"`
}

type D06Post struct {
	ID       uint
	UserID   uint
	Comments []D06Comment `gorm:"foreignKey:PostID"`
}

type D06Comment struct {
	ID     uint
	PostID uint
}

// NestedByPluckMigrate makes the tables of NestedByPluck.
func (Cases) NestedByPluckMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D06User{}, &D06Post{}, &D06Comment{})
}

// OneOfTwoSelected takes one of two kinds of children along.
//
//	INSERT INTO d07_users (id) VALUES (1), (2);
//	INSERT INTO d07_posts (id, user_id) VALUES (10, 1), (20, 2);
//	INSERT INTO d07_photos (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) OneOfTwoSelected(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&D07User{ID: id}).Error
}

type D07User struct {
	ID     uint
	Posts  []D07Post  `gorm:"foreignKey:UserID"`
	Photos []D07Photo `gorm:"foreignKey:UserID"`
}

type D07Post struct {
	ID     uint
	UserID uint
}

type D07Photo struct {
	ID     uint
	UserID uint
}

// OneOfTwoSelectedMigrate makes the tables of OneOfTwoSelected.
func (Cases) OneOfTwoSelectedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D07User{}, &D07Post{}, &D07Photo{})
}

// BothSelected takes both along.
//
//	INSERT INTO d08_users (id) VALUES (1), (2);
//	INSERT INTO d08_posts (id, user_id) VALUES (10, 1), (20, 2);
//	INSERT INTO d08_photos (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) BothSelected(db *gorm.DB, id uint) error {
	return db.Select("Posts", "Photos").Delete(&D08User{ID: id}).Error
}

type D08User struct {
	ID     uint
	Posts  []D08Post  `gorm:"foreignKey:UserID"`
	Photos []D08Photo `gorm:"foreignKey:UserID"`
}

type D08Post struct {
	ID     uint
	UserID uint
}

type D08Photo struct {
	ID     uint
	UserID uint
}

// BothSelectedMigrate makes the tables of BothSelected.
func (Cases) BothSelectedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D08User{}, &D08Post{}, &D08Photo{})
}

// AssociationDelete takes one post away from the user; it stays without an owner.
//
//	INSERT INTO d09_users (id) VALUES (1), (2);
//	INSERT INTO d09_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Deletes: d09_posts WHERE id = 10
// Reality: kept
func (Cases) AssociationDelete(db *gorm.DB, id uint) error {
	return db.Model(&D09User{ID: id}).Association("Posts").Delete(&D09Post{ID: 10})
}

type D09User struct {
	ID    uint
	Posts []D09Post `gorm:"foreignKey:UserID"`
}

type D09Post struct {
	ID     uint
	UserID *uint
}

// AssociationDeleteMigrate makes the tables of AssociationDelete.
func (Cases) AssociationDeleteMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D09User{}, &D09Post{})
}

// AssociationUnscoped deletes the user's posts, whose comments refuse.
//
//	INSERT INTO d10_users (id) VALUES (1), (2);
//	INSERT INTO d10_posts (id, user_id) VALUES (10, 1), (20, 2);
//	INSERT INTO d10_comments (id, post_id) VALUES (100, 10), (200, 20);
//
// Deletes: d10_posts WHERE id = 10
// Reality: refused
func (Cases) AssociationUnscoped(db *gorm.DB, id uint) error {
	return db.Model(&D10User{ID: id}).Association("Posts").Unscoped().Clear()
}

type D10User struct {
	ID    uint
	Posts []D10Post `gorm:"foreignKey:UserID"`
}

type D10Post struct {
	ID       uint
	UserID   *uint
	Comments []D10Comment `gorm:"foreignKey:PostID"`
}

type D10Comment struct {
	ID     uint
	PostID uint
}

// AssociationUnscopedMigrate makes the tables of AssociationUnscoped.
func (Cases) AssociationUnscopedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D10User{}, &D10Post{}, &D10Comment{})
}

// AssociationReplaced deletes the user's posts, whose comments go along.
//
//	INSERT INTO d11_users (id) VALUES (1), (2);
//	INSERT INTO d11_posts (id, user_id) VALUES (10, 1), (20, 2);
//	INSERT INTO d11_comments (id, post_id) VALUES (100, 10), (200, 20);
//
// Deletes: d11_posts WHERE id = 10
// Reality: ok
func (Cases) AssociationReplaced(db *gorm.DB, id uint) error {
	return db.Model(&D11User{ID: id}).Association("Posts").Unscoped().Replace()
}

type D11User struct {
	ID    uint
	Posts []D11Post `gorm:"foreignKey:UserID"`
}

type D11Post struct {
	ID       uint
	UserID   *uint
	Comments []D11Comment `gorm:"foreignKey:PostID;constraint:OnDelete:CASCADE"`
}

type D11Comment struct {
	ID     uint
	PostID uint
}

// AssociationReplacedMigrate makes the tables of AssociationReplaced.
func (Cases) AssociationReplacedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D11User{}, &D11Post{}, &D11Comment{})
}

// HooksSkipped leaves the posts to a hook and skips the hooks.
//
//	INSERT INTO d12_users (id) VALUES (1), (2);
//	INSERT INTO d12_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) HooksSkipped(db *gorm.DB, id uint) error {
	return db.Session(&gorm.Session{SkipHooks: true}).Delete(&D12User{ID: id}).Error
}

type D12User struct {
	ID    uint
	Posts []D12Post `gorm:"foreignKey:UserID"`
}

// BeforeDelete deletes the user's posts.
func (u *D12User) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&D12Post{}).Error
}

type D12Post struct {
	ID     uint
	UserID uint
}

// HooksSkippedMigrate makes the tables of HooksSkipped.
func (Cases) HooksSkippedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D12User{}, &D12Post{})
}

// HookAfter leaves the posts to a hook that comes too late.
//
//	INSERT INTO d13_users (id) VALUES (1), (2);
//	INSERT INTO d13_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) HookAfter(db *gorm.DB, id uint) error { return db.Delete(&D13User{ID: id}).Error }

type D13User struct {
	ID    uint
	Posts []D13Post `gorm:"foreignKey:UserID"`
}

// AfterDelete deletes the user's posts.
func (u *D13User) AfterDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&D13Post{}).Error
}

type D13Post struct {
	ID     uint
	UserID uint
}

// HookAfterMigrate makes the tables of HookAfter.
func (Cases) HookAfterMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D13User{}, &D13Post{})
}

// HookLoaded leaves the posts to a hook, and the value was loaded.
//
//	INSERT INTO d14_users (id) VALUES (1), (2);
//	INSERT INTO d14_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) HookLoaded(db *gorm.DB, id uint) error {
	var user D14User
	if err := db.First(&user, id).Error; err != nil {
		return err
	}
	return db.Delete(&user).Error
}

type D14User struct {
	ID    uint
	Posts []D14Post `gorm:"foreignKey:UserID"`
}

// BeforeDelete deletes the user's posts.
func (u *D14User) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&D14Post{}).Error
}

type D14Post struct {
	ID     uint
	UserID uint
}

// HookLoadedMigrate makes the tables of HookLoaded.
func (Cases) HookLoadedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D14User{}, &D14Post{})
}

// Counted counts the posts and refuses on its own account.
//
//	INSERT INTO d15_users (id) VALUES (1), (2);
//	INSERT INTO d15_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Unknown: what the count is compared with
// Reality: kept
func (Cases) Counted(db *gorm.DB, id uint) error {
	var n int64
	if err := db.Model(&D15Post{}).Where("user_id = ?", id).Count(&n).Error; err != nil {
		return err
	}
	if n > 0 {
		return errInUse
	}
	return db.Delete(&D15User{}, id).Error
}

type D15User struct {
	ID    uint
	Posts []D15Post `gorm:"foreignKey:UserID"`
}

type D15Post struct {
	ID     uint
	UserID uint
}

// CountedMigrate makes the tables of Counted.
func (Cases) CountedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D15User{}, &D15Post{})
}

// Handled expects the refusal by its number.
//
//	INSERT INTO d16_users (id) VALUES (1), (2);
//	INSERT INTO d16_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: kept
func (Cases) Handled(db *gorm.DB, id uint) error {
	err := db.Delete(&D16User{}, id).Error
	var e *mysql.MySQLError
	if errors.As(err, &e) && e.Number == 1451 {
		return errInUse
	}
	return err
}

type D16User struct {
	ID    uint
	Posts []D16Post `gorm:"foreignKey:UserID"`
}

type D16Post struct {
	ID     uint
	UserID uint
}

// HandledMigrate makes the tables of Handled.
func (Cases) HandledMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D16User{}, &D16Post{})
}

// HandledTranslated expects the refusal as GORM's own error.
//
//	INSERT INTO d17_users (id) VALUES (1), (2);
//	INSERT INTO d17_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: kept
func (Cases) HandledTranslated(db *gorm.DB, id uint) error {
	session := db.Session(&gorm.Session{})
	session.TranslateError = true
	err := session.Delete(&D17User{}, id).Error
	if errors.Is(err, gorm.ErrForeignKeyViolated) {
		return errInUse
	}
	return err
}

type D17User struct {
	ID    uint
	Posts []D17Post `gorm:"foreignKey:UserID"`
}

type D17Post struct {
	ID     uint
	UserID uint
}

// HandledTranslatedMigrate makes the tables of HandledTranslated.
func (Cases) HandledTranslatedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D17User{}, &D17Post{})
}

// SliceWithoutHooks deletes by keys into an empty slice, for which no hook runs.
//
//	INSERT INTO d18_users (id) VALUES (1), (2);
//	INSERT INTO d18_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SliceWithoutHooks(db *gorm.DB, id uint) error {
	return db.Delete(&[]D18User{}, []uint{id, 3}).Error
}

type D18User struct {
	ID    uint
	Posts []D18Post `gorm:"foreignKey:UserID"`
}

// BeforeDelete deletes the user's posts.
func (u *D18User) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&D18Post{}).Error
}

type D18Post struct {
	ID     uint
	UserID uint
}

// SliceWithoutHooksMigrate makes the tables of SliceWithoutHooks.
func (Cases) SliceWithoutHooksMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D18User{}, &D18Post{})
}

// NotNullCleared clears an association whose key cannot be NULL.
//
//	INSERT INTO d19_users (id) VALUES (1), (2);
//	INSERT INTO d19_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Deletes: d19_posts WHERE id = 10
// Reality: refused
func (Cases) NotNullCleared(db *gorm.DB, id uint) error {
	return db.Model(&D19User{ID: id}).Association("Posts").Clear()
}

type D19User struct {
	ID    uint
	Posts []D19Post `gorm:"foreignKey:UserID"`
}

type D19Post struct {
	ID     uint
	UserID uint `gorm:"not null"`
}

// NotNullClearedMigrate makes the tables of NotNullCleared.
func (Cases) NotNullClearedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&D19User{}, &D19Post{})
}
