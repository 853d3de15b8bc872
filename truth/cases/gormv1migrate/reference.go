package gormv1migrate

import "github.com/jinzhu/gorm"

// ReferenceCascade has a key that the type tag of its column goes on to.
//
//	INSERT INTO m08_users VALUES (1), (2);
//	INSERT INTO m08_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ReferenceCascade(db *gorm.DB, id int64) error {
	return db.Delete(&M08User{ID: id}).Error
}

// ReferenceCascadeMigrate makes the tables of ReferenceCascade.
func (Cases) ReferenceCascadeMigrate(db *gorm.DB, _ int64) error {
	return db.AutoMigrate(&M08User{}, &M08Post{}).Error
}

// M08User is the user of ReferenceCascade.
type M08User struct {
	ID    int64
	Posts []M08Post `gorm:"foreignkey:UserID"`
}

// TableName implements GORM's tabler.
func (M08User) TableName() string { return "m08_users" }

// M08Post is the post of ReferenceCascade.
type M08Post struct {
	ID     int64
	UserID int64 `sql:"type:bigint REFERENCES m08_users(id) ON DELETE CASCADE"`
}

// TableName implements GORM's tabler.
func (M08Post) TableName() string { return "m08_posts" }

// ReferenceSetNull has such a key, which lets the posts go.
//
//	INSERT INTO m09_users VALUES (1), (2);
//	INSERT INTO m09_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ReferenceSetNull(db *gorm.DB, id int64) error {
	return db.Delete(&M09User{ID: id}).Error
}

// ReferenceSetNullMigrate makes the tables of ReferenceSetNull.
func (Cases) ReferenceSetNullMigrate(db *gorm.DB, _ int64) error {
	return db.AutoMigrate(&M09User{}, &M09Post{}).Error
}

// M09User is the user of ReferenceSetNull.
type M09User struct {
	ID    int64
	Posts []M09Post `gorm:"foreignkey:UserID"`
}

// TableName implements GORM's tabler.
func (M09User) TableName() string { return "m09_users" }

// M09Post is the post of ReferenceSetNull.
type M09Post struct {
	ID     int64
	UserID *int64 `sql:"type:bigint REFERENCES m09_users(id) ON DELETE SET NULL"`
}

// TableName implements GORM's tabler.
func (M09Post) TableName() string { return "m09_posts" }

// ReferenceRestrict has such a key without a rule.
//
//	INSERT INTO m10_users VALUES (1), (2);
//	INSERT INTO m10_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ReferenceRestrict(db *gorm.DB, id int64) error {
	return db.Delete(&M10User{ID: id}).Error
}

// ReferenceRestrictMigrate makes the tables of ReferenceRestrict.
func (Cases) ReferenceRestrictMigrate(db *gorm.DB, _ int64) error {
	return db.AutoMigrate(&M10User{}, &M10Post{}).Error
}

// M10User is the user of ReferenceRestrict.
type M10User struct {
	ID    int64
	Posts []M10Post `gorm:"foreignkey:UserID"`
}

// TableName implements GORM's tabler.
func (M10User) TableName() string { return "m10_users" }

// M10Post is the post of ReferenceRestrict.
type M10Post struct {
	ID     int64
	UserID int64 `sql:"type:bigint REFERENCES m10_users(id)"`
}

// TableName implements GORM's tabler.
func (M10Post) TableName() string { return "m10_posts" }
