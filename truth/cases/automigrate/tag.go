package automigrate

import (
	"time"

	"gorm.io/gorm"
)

// TagOnBelongsTo writes the rule on the belongs-to side, where the has-many side
// hides it.
//
//	INSERT INTO b01_users (id) VALUES (1), (2);
//	INSERT INTO b01_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TagOnBelongsTo(db *gorm.DB, id uint) error { return db.Delete(&B01User{}, id).Error }

type B01User struct {
	ID    uint
	Posts []B01Post `gorm:"foreignKey:UserID"`
}

type B01Post struct {
	ID     uint
	UserID uint
	User   B01User `gorm:"constraint:OnDelete:CASCADE"`
}

// TagOnBelongsToMigrate makes the tables of TagOnBelongsTo.
func (Cases) TagOnBelongsToMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B01User{}, &B01Post{})
}

// TagOnHasMany writes it on the has-many side of two.
//
//	INSERT INTO b02_users (id) VALUES (1), (2);
//	INSERT INTO b02_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) TagOnHasMany(db *gorm.DB, id uint) error { return db.Delete(&B02User{}, id).Error }

type B02User struct {
	ID    uint
	Posts []B02Post `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type B02Post struct {
	ID     uint
	UserID uint
	User   B02User
}

// TagOnHasManyMigrate makes the tables of TagOnHasMany.
func (Cases) TagOnHasManyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B02User{}, &B02Post{})
}

// TagOnKey writes the rule on the key's own field, where nothing reads it.
//
//	INSERT INTO b03_users (id) VALUES (1), (2);
//	INSERT INTO b03_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TagOnKey(db *gorm.DB, id uint) error { return db.Delete(&B03User{}, id).Error }

type B03User struct {
	ID    uint
	Posts []B03Post `gorm:"foreignKey:UserID"`
}

type B03Post struct {
	ID     uint
	UserID uint `gorm:"constraint:OnDelete:CASCADE"`
}

// TagOnKeyMigrate makes the tables of TagOnKey.
func (Cases) TagOnKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B03User{}, &B03Post{})
}

// TagWithoutConstraint leaves the word constraint out.
//
//	INSERT INTO b04_users (id) VALUES (1), (2);
//	INSERT INTO b04_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TagWithoutConstraint(db *gorm.DB, id uint) error {
	return db.Delete(&B04User{}, id).Error
}

type B04User struct {
	ID    uint
	Posts []B04Post `gorm:"foreignKey:UserID;OnDelete:CASCADE"`
}

type B04Post struct {
	ID     uint
	UserID uint
}

// TagWithoutConstraintMigrate makes the tables of TagWithoutConstraint.
func (Cases) TagWithoutConstraintMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B04User{}, &B04Post{})
}

// TagSemicolon separates the two rules by a semicolon, which ends the first.
//
//	INSERT INTO b05_users (id) VALUES (1), (2);
//	INSERT INTO b05_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TagSemicolon(db *gorm.DB, id uint) error { return db.Delete(&B05User{}, id).Error }

type B05User struct {
	ID    uint
	Posts []B05Post `gorm:"foreignKey:UserID;constraint:OnUpdate:CASCADE;OnDelete:CASCADE"`
}

type B05Post struct {
	ID     uint
	UserID uint
}

// TagSemicolonMigrate makes the tables of TagSemicolon.
func (Cases) TagSemicolonMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B05User{}, &B05Post{})
}

// TagNamed names the constraint and writes the rule in lower case.
//
//	INSERT INTO b06_users (id) VALUES (1), (2);
//	INSERT INTO b06_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) TagNamed(db *gorm.DB, id uint) error { return db.Delete(&B06User{}, id).Error }

type B06User struct {
	ID    uint
	Posts []B06Post `gorm:"foreignKey:UserID;constraint:b06_owner,onDelete:cascade"`
}

type B06Post struct {
	ID     uint
	UserID uint
}

// TagNamedMigrate makes the tables of TagNamed.
func (Cases) TagNamedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B06User{}, &B06Post{})
}

// TagSwitchedOff switches the key off on the has-many side; the other side's
// rule does not bring it back.
//
//	INSERT INTO b07_users (id) VALUES (1), (2);
//	INSERT INTO b07_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Implied: b07_posts.user_id -> b07_users.id
// Reality: orphaned
func (Cases) TagSwitchedOff(db *gorm.DB, id uint) error { return db.Delete(&B07User{}, id).Error }

type B07User struct {
	ID    uint
	Posts []B07Post `gorm:"foreignKey:UserID;constraint:-"`
}

type B07Post struct {
	ID     uint
	UserID uint
	User   B07User `gorm:"constraint:OnDelete:CASCADE"`
}

// TagSwitchedOffMigrate makes the tables of TagSwitchedOff.
func (Cases) TagSwitchedOffMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B07User{}, &B07Post{})
}

// TagTwoRelations declares two relations over one column, one without a rule.
//
//	INSERT INTO b08_users (id) VALUES (1), (2);
//	INSERT INTO b08_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TagTwoRelations(db *gorm.DB, id uint) error { return db.Delete(&B08User{}, id).Error }

type B08User struct {
	ID       uint
	Posts    []B08Post `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
	LastPost *B08Post  `gorm:"foreignKey:UserID"`
}

type B08Post struct {
	ID     uint
	UserID uint
}

// TagTwoRelationsMigrate makes the tables of TagTwoRelations.
func (Cases) TagTwoRelationsMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B08User{}, &B08Post{})
}

// TagInBase declares the relation in an embedded struct, from which no foreign
// key comes.
//
//	INSERT INTO b09_users (id) VALUES (1), (2);
//	INSERT INTO b09_notes (id, user_id) VALUES (10, 1), (20, 2);
//
// Implied: b09_notes.user_id -> b09_users.id
// Reality: orphaned
func (Cases) TagInBase(db *gorm.DB, id uint) error { return db.Delete(&B09User{}, id).Error }

type B09Base struct {
	ID    uint
	Notes []B09Note `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type B09User struct {
	B09Base
	Name string
}

type B09Note struct {
	ID     uint
	UserID uint
}

// TagInBaseMigrate makes the tables of TagInBase.
func (Cases) TagInBaseMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B09User{}, &B09Note{})
}

// TableNamed gives its tables names of its own.
//
//	INSERT INTO b10_people (id) VALUES (1), (2);
//	INSERT INTO b10_articles (id, author) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TableNamed(db *gorm.DB, id uint) error { return db.Delete(&B10User{}, id).Error }

type B10User struct {
	ID    uint
	Posts []B10Post `gorm:"foreignKey:UserID"`
}

func (B10User) TableName() string { return "b10_people" }

type B10Post struct {
	ID     uint
	UserID uint `gorm:"column:author"`
}

func (*B10Post) TableName() string { return "b10_articles" }

// TableNamedMigrate makes the tables of TableNamed.
func (Cases) TableNamedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B10User{}, &B10Post{})
}

// TimePointer has a DeletedAt that is no soft delete.
//
//	INSERT INTO b11_users (id) VALUES (1), (2);
//	INSERT INTO b11_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TimePointer(db *gorm.DB, id uint) error { return db.Delete(&B11User{}, id).Error }

type B11User struct {
	ID        uint
	DeletedAt *time.Time
	Posts     []B11Post `gorm:"foreignKey:UserID"`
}

type B11Post struct {
	ID     uint
	UserID uint
}

// TimePointerMigrate makes the tables of TimePointer.
func (Cases) TimePointerMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B11User{}, &B11Post{})
}

// ModelEmbedded soft-deletes by gorm.Model; the posts that CASCADE promises to
// take stay.
//
//	INSERT INTO b12_users (id) VALUES (1), (2);
//	INSERT INTO b12_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: left behind
func (Cases) ModelEmbedded(db *gorm.DB, id uint) error { return db.Delete(&B12User{}, id).Error }

type B12User struct {
	gorm.Model
	Posts []B12Post `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type B12Post struct {
	gorm.Model
	UserID uint
}

// ModelEmbeddedMigrate makes the tables of ModelEmbedded.
func (Cases) ModelEmbeddedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B12User{}, &B12Post{})
}

// ModelSelected soft-deletes the posts with the user.
//
//	INSERT INTO b13_users (id) VALUES (1), (2);
//	INSERT INTO b13_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ModelSelected(db *gorm.DB, id uint) error {
	user := B13User{}
	user.ID = id
	return db.Select("Posts").Delete(&user).Error
}

type B13User struct {
	gorm.Model
	Posts []B13Post `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type B13Post struct {
	gorm.Model
	UserID uint
}

// ModelSelectedMigrate makes the tables of ModelSelected.
func (Cases) ModelSelectedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B13User{}, &B13Post{})
}

// SoftChild takes the posts along, which only hides them, and the user's key refuses.
//
//	INSERT INTO b14_users (id) VALUES (1), (2);
//	INSERT INTO b14_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SoftChild(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&B14User{ID: id}).Error
}

type B14User struct {
	ID    uint
	Posts []B14Post `gorm:"foreignKey:UserID"`
}

type B14Post struct {
	gorm.Model
	UserID uint
}

// SoftChildMigrate makes the tables of SoftChild.
func (Cases) SoftChildMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B14User{}, &B14Post{})
}

// SoftChildUnscoped takes the posts along for good.
//
//	INSERT INTO b15_users (id) VALUES (1), (2);
//	INSERT INTO b15_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftChildUnscoped(db *gorm.DB, id uint) error {
	return db.Unscoped().Select("Posts").Delete(&B15User{ID: id}).Error
}

type B15User struct {
	ID    uint
	Posts []B15Post `gorm:"foreignKey:UserID"`
}

type B15Post struct {
	gorm.Model
	UserID uint
}

// SoftChildUnscopedMigrate makes the tables of SoftChildUnscoped.
func (Cases) SoftChildUnscopedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B15User{}, &B15Post{})
}

// SoftChildCleaned hides the posts first, and the user's key refuses.
//
//	INSERT INTO b16_users (id) VALUES (1), (2);
//	INSERT INTO b16_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SoftChildCleaned(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&B16Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&B16User{}, id).Error
	})
}

type B16User struct {
	ID    uint
	Posts []B16Post `gorm:"foreignKey:UserID"`
}

type B16Post struct {
	gorm.Model
	UserID uint
}

// SoftChildCleanedMigrate makes the tables of SoftChildCleaned.
func (Cases) SoftChildCleanedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&B16User{}, &B16Post{})
}

// MigratedApart migrates the child before anything tells of the parent's
// relation, so that no key comes.
//
//	INSERT INTO b17_users (id) VALUES (1), (2);
//	INSERT INTO b17_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Implied: b17_posts.user_id -> b17_users.id
// Reality: orphaned
func (Cases) MigratedApart(db *gorm.DB, id uint) error { return db.Delete(&B17User{}, id).Error }

type B17User struct {
	ID    uint
	Posts []B17Post `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type B17Post struct {
	ID     uint
	UserID uint
}

// MigratedApartMigrate makes the tables of MigratedApart.
func (Cases) MigratedApartMigrate(db *gorm.DB, _ uint) error {
	if err := db.AutoMigrate(&B17Post{}); err != nil {
		return err
	}
	return db.AutoMigrate(&B17User{})
}
