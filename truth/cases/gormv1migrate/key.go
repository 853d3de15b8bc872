package gormv1migrate

import "github.com/jinzhu/gorm"

// KeyCascade adds a key that takes the posts along.
//
//	INSERT INTO m01_users VALUES (1), (2);
//	INSERT INTO m01_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) KeyCascade(db *gorm.DB, id int64) error {
	return db.Delete(&M01User{ID: id}).Error
}

// KeyCascadeMigrate makes the tables of KeyCascade.
func (Cases) KeyCascadeMigrate(db *gorm.DB, _ int64) error {
	if err := db.AutoMigrate(&M01User{}, &M01Post{}).Error; err != nil {
		return err
	}
	return db.Model(&M01Post{}).AddForeignKey("user_id", "m01_users(id)", "CASCADE", "RESTRICT").Error
}

// M01User is the user of KeyCascade.
type M01User struct {
	ID    int64
	Posts []M01Post `gorm:"foreignkey:UserID"`
}

// TableName implements GORM's tabler.
func (M01User) TableName() string { return "m01_users" }

// M01Post is the post of KeyCascade.
type M01Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (M01Post) TableName() string { return "m01_posts" }

// KeyRestrict adds a key that refuses.
//
//	INSERT INTO m02_users VALUES (1), (2);
//	INSERT INTO m02_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) KeyRestrict(db *gorm.DB, id int64) error {
	return db.Delete(&M02User{ID: id}).Error
}

// KeyRestrictMigrate makes the tables of KeyRestrict.
func (Cases) KeyRestrictMigrate(db *gorm.DB, _ int64) error {
	if err := db.AutoMigrate(&M02User{}, &M02Post{}).Error; err != nil {
		return err
	}
	return db.Model(&M02Post{}).AddForeignKey("user_id", "m02_users(id)", "RESTRICT", "RESTRICT").Error
}

// M02User is the user of KeyRestrict.
type M02User struct {
	ID    int64
	Posts []M02Post `gorm:"foreignkey:UserID"`
}

// TableName implements GORM's tabler.
func (M02User) TableName() string { return "m02_users" }

// M02Post is the post of KeyRestrict.
type M02Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (M02Post) TableName() string { return "m02_posts" }

// KeyOfTable adds a key to a table that it names.
//
//	INSERT INTO m03_users VALUES (1), (2);
//	INSERT INTO m03_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) KeyOfTable(db *gorm.DB, id int64) error {
	return db.Delete(&M03User{ID: id}).Error
}

// KeyOfTableMigrate makes the tables of KeyOfTable.
func (Cases) KeyOfTableMigrate(db *gorm.DB, _ int64) error {
	if err := db.AutoMigrate(&M03User{}, &M03Post{}).Error; err != nil {
		return err
	}
	return db.Table("m03_posts").AddForeignKey("user_id", "m03_users(id)", "CASCADE", "CASCADE").Error
}

// M03User is the user of KeyOfTable.
type M03User struct {
	ID    int64
	Posts []M03Post `gorm:"foreignkey:UserID"`
}

// TableName implements GORM's tabler.
func (M03User) TableName() string { return "m03_users" }

// M03Post is the post of KeyOfTable.
type M03Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (M03Post) TableName() string { return "m03_posts" }

// NoKey adds no key: the posts stay.
//
//	INSERT INTO m04_users VALUES (1), (2);
//	INSERT INTO m04_posts VALUES (10, 1), (20, 2);
//
// Implied: m04_posts.user_id -> m04_users.id
// Reality: orphaned
func (Cases) NoKey(db *gorm.DB, id int64) error {
	return db.Delete(&M04User{ID: id}).Error
}

// NoKeyMigrate makes the tables of NoKey.
func (Cases) NoKeyMigrate(db *gorm.DB, _ int64) error {
	if err := db.AutoMigrate(&M04User{}, &M04Post{}).Error; err != nil {
		return err
	}
	return nil
}

// M04User is the user of NoKey.
type M04User struct {
	ID    int64
	Posts []M04Post `gorm:"foreignkey:UserID"`
}

// TableName implements GORM's tabler.
func (M04User) TableName() string { return "m04_users" }

// M04Post is the post of NoKey.
type M04Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (M04Post) TableName() string { return "m04_posts" }

// KeyRemoved adds a key and takes it away again.
//
//	INSERT INTO m05_users VALUES (1), (2);
//	INSERT INTO m05_posts VALUES (10, 1), (20, 2);
//
// Implied: m05_posts.user_id -> m05_users.id
// Reality: orphaned
func (Cases) KeyRemoved(db *gorm.DB, id int64) error {
	return db.Delete(&M05User{ID: id}).Error
}

// KeyRemovedMigrate makes the tables of KeyRemoved.
func (Cases) KeyRemovedMigrate(db *gorm.DB, _ int64) error {
	if err := db.AutoMigrate(&M05User{}, &M05Post{}).Error; err != nil {
		return err
	}
	if err := db.Model(&M05Post{}).AddForeignKey("user_id", "m05_users(id)", "RESTRICT", "RESTRICT").Error; err != nil {
		return err
	}
	return db.Model(&M05Post{}).RemoveForeignKey("user_id", "m05_users(id)").Error
}

// M05User is the user of KeyRemoved.
type M05User struct {
	ID    int64
	Posts []M05Post `gorm:"foreignkey:UserID"`
}

// TableName implements GORM's tabler.
func (M05User) TableName() string { return "m05_users" }

// M05Post is the post of KeyRemoved.
type M05Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (M05Post) TableName() string { return "m05_posts" }

// KeyAgain takes a key away and adds another.
//
//	INSERT INTO m06_users VALUES (1), (2);
//	INSERT INTO m06_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) KeyAgain(db *gorm.DB, id int64) error {
	return db.Delete(&M06User{ID: id}).Error
}

// KeyAgainMigrate makes the tables of KeyAgain.
func (Cases) KeyAgainMigrate(db *gorm.DB, _ int64) error {
	if err := db.AutoMigrate(&M06User{}, &M06Post{}).Error; err != nil {
		return err
	}
	if err := db.Model(&M06Post{}).AddForeignKey("user_id", "m06_users(id)", "RESTRICT", "RESTRICT").Error; err != nil {
		return err
	}
	if err := db.Model(&M06Post{}).RemoveForeignKey("user_id", "m06_users(id)").Error; err != nil {
		return err
	}
	return db.Model(&M06Post{}).AddForeignKey("user_id", "m06_users(id)", "CASCADE", "RESTRICT").Error
}

// M06User is the user of KeyAgain.
type M06User struct {
	ID    int64
	Posts []M06Post `gorm:"foreignkey:UserID"`
}

// TableName implements GORM's tabler.
func (M06User) TableName() string { return "m06_users" }

// M06Post is the post of KeyAgain.
type M06Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (M06Post) TableName() string { return "m06_posts" }

// RestrictCleaned deletes the posts before a key could refuse.
//
//	INSERT INTO m07_users VALUES (1), (2);
//	INSERT INTO m07_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) RestrictCleaned(db *gorm.DB, id int64) error {
	tx := db.Begin()
	defer tx.RollbackUnlessCommitted()
	if err := tx.Where("user_id = ?", id).Delete(&M07Post{}).Error; err != nil {
		return err
	}
	if err := tx.Delete(&M07User{ID: id}).Error; err != nil {
		return err
	}
	return tx.Commit().Error
}

// RestrictCleanedMigrate makes the tables of RestrictCleaned.
func (Cases) RestrictCleanedMigrate(db *gorm.DB, _ int64) error {
	if err := db.AutoMigrate(&M07User{}, &M07Post{}).Error; err != nil {
		return err
	}
	return db.Model(&M07Post{}).AddForeignKey("user_id", "m07_users(id)", "RESTRICT", "RESTRICT").Error
}

// M07User is the user of RestrictCleaned.
type M07User struct {
	ID    int64
	Posts []M07Post `gorm:"foreignkey:UserID"`
}

// TableName implements GORM's tabler.
func (M07User) TableName() string { return "m07_users" }

// M07Post is the post of RestrictCleaned.
type M07Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (M07Post) TableName() string { return "m07_posts" }
