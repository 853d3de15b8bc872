package gormv1ddl

import "github.com/jinzhu/gorm"

// ByValue deletes a user by a value that carries its key.
//
//	CREATE TABLE j01_users (id BIGINT PRIMARY KEY);
//	CREATE TABLE j01_posts (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES j01_users (id));
//	INSERT INTO j01_users VALUES (1), (2);
//	INSERT INTO j01_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ByValue(db *gorm.DB, id int64) error {
	return db.Delete(&J01User{ID: id}).Error
}

// J01User is the user of ByValue.
type J01User struct {
	ID int64
}

// TableName implements GORM's tabler.
func (J01User) TableName() string { return "j01_users" }

// J01Post is the post of ByValue.
type J01Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (J01Post) TableName() string { return "j01_posts" }

// ByCondition deletes a user by a condition.
//
//	CREATE TABLE j02_users (id BIGINT PRIMARY KEY);
//	CREATE TABLE j02_posts (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES j02_users (id));
//	INSERT INTO j02_users VALUES (1), (2);
//	INSERT INTO j02_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ByCondition(db *gorm.DB, id int64) error {
	return db.Where("id = ?", id).Delete(&J02User{}).Error
}

// J02User is the user of ByCondition.
type J02User struct {
	ID int64
}

// TableName implements GORM's tabler.
func (J02User) TableName() string { return "j02_users" }

// J02Post is the post of ByCondition.
type J02Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (J02Post) TableName() string { return "j02_posts" }

// ByConditionCascade deletes a user whose posts go along.
//
//	CREATE TABLE j03_users (id BIGINT PRIMARY KEY);
//	CREATE TABLE j03_posts (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES j03_users (id) ON DELETE CASCADE);
//	INSERT INTO j03_users VALUES (1), (2);
//	INSERT INTO j03_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ByConditionCascade(db *gorm.DB, id int64) error {
	return db.Where("id = ?", id).Delete(&J03User{}).Error
}

// J03User is the user of ByConditionCascade.
type J03User struct {
	ID int64
}

// TableName implements GORM's tabler.
func (J03User) TableName() string { return "j03_users" }

// J03Post is the post of ByConditionCascade.
type J03Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (J03Post) TableName() string { return "j03_posts" }

// ByText deletes a user by text and leaves posts that no key guards.
//
//	CREATE TABLE j04_users (id BIGINT PRIMARY KEY);
//	CREATE TABLE j04_posts (id BIGINT PRIMARY KEY, user_id BIGINT);
//	INSERT INTO j04_users VALUES (1), (2);
//	INSERT INTO j04_posts VALUES (10, 1), (20, 2);
//
// Relation: j04_posts.user_id -> j04_users.id
// Reality: orphaned
func (Cases) ByText(db *gorm.DB, id int64) error {
	return db.Exec("DELETE FROM j04_users WHERE id = ?", id).Error
}

// J04User is the user of ByText.
type J04User struct {
	ID int64
}

// TableName implements GORM's tabler.
func (J04User) TableName() string { return "j04_users" }

// J04Post is the post of ByText.
type J04Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (J04Post) TableName() string { return "j04_posts" }

// CleanedBefore deletes the posts first.
//
//	CREATE TABLE j05_users (id BIGINT PRIMARY KEY);
//	CREATE TABLE j05_posts (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES j05_users (id));
//	INSERT INTO j05_users VALUES (1), (2);
//	INSERT INTO j05_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanedBefore(db *gorm.DB, id int64) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&J05Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&J05User{ID: id}).Error
	})
}

// J05User is the user of CleanedBefore.
type J05User struct {
	ID int64
}

// TableName implements GORM's tabler.
func (J05User) TableName() string { return "j05_users" }

// J05Post is the post of CleanedBefore.
type J05Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (J05Post) TableName() string { return "j05_posts" }

// CleanedWithoutKey deletes the posts that no foreign key guards.
//
//	CREATE TABLE j06_users (id BIGINT PRIMARY KEY);
//	CREATE TABLE j06_posts (id BIGINT PRIMARY KEY, user_id BIGINT);
//	INSERT INTO j06_users VALUES (1), (2);
//	INSERT INTO j06_posts VALUES (10, 1), (20, 2);
//
// Relation: j06_posts.user_id -> j06_users.id
// Reality: ok
func (Cases) CleanedWithoutKey(db *gorm.DB, id int64) error {
	tx := db.Begin()
	if err := tx.Delete(&J06Post{}, "user_id = ?", id).Error; err != nil {
		tx.Rollback()
		return err
	}
	if err := tx.Where("id = ?", id).Delete(&J06User{}).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}

// J06User is the user of CleanedWithoutKey.
type J06User struct {
	ID int64
}

// TableName implements GORM's tabler.
func (J06User) TableName() string { return "j06_users" }

// J06Post is the post of CleanedWithoutKey.
type J06Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (J06Post) TableName() string { return "j06_posts" }

// CleanedTooLate deletes the posts after the user.
//
//	CREATE TABLE j07_users (id BIGINT PRIMARY KEY);
//	CREATE TABLE j07_posts (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES j07_users (id));
//	INSERT INTO j07_users VALUES (1), (2);
//	INSERT INTO j07_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanedTooLate(db *gorm.DB, id int64) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&J07User{ID: id}).Error; err != nil {
			return err
		}
		return tx.Where("user_id = ?", id).Delete(&J07Post{}).Error
	})
}

// J07User is the user of CleanedTooLate.
type J07User struct {
	ID int64
}

// TableName implements GORM's tabler.
func (J07User) TableName() string { return "j07_users" }

// J07Post is the post of CleanedTooLate.
type J07Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (J07Post) TableName() string { return "j07_posts" }

// Hooked leaves the posts to a hook of a value that carries its key.
//
//	CREATE TABLE j08_users (id BIGINT PRIMARY KEY);
//	CREATE TABLE j08_posts (id BIGINT PRIMARY KEY, user_id BIGINT);
//	INSERT INTO j08_users VALUES (1), (2);
//	INSERT INTO j08_posts VALUES (10, 1), (20, 2);
//
// Relation: j08_posts.user_id -> j08_users.id
// Reality: ok
func (Cases) Hooked(db *gorm.DB, id int64) error {
	return db.Delete(&J08User{ID: id}).Error
}

// J08User is the user of Hooked.
type J08User struct {
	ID int64
}

// TableName implements GORM's tabler.
func (J08User) TableName() string { return "j08_users" }

// J08Post is the post of Hooked.
type J08Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (J08Post) TableName() string { return "j08_posts" }

// BeforeDelete deletes the user's posts.
func (u *J08User) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&J08Post{}).Error
}

// HookWithoutKey leaves the posts to a hook that sees no key.
//
//	CREATE TABLE j09_users (id BIGINT PRIMARY KEY);
//	CREATE TABLE j09_posts (id BIGINT PRIMARY KEY, user_id BIGINT);
//	INSERT INTO j09_users VALUES (1), (2);
//	INSERT INTO j09_posts VALUES (10, 1), (20, 2);
//
// Relation: j09_posts.user_id -> j09_users.id
// Reality: orphaned
func (Cases) HookWithoutKey(db *gorm.DB, id int64) error {
	return db.Where("id = ?", id).Delete(&J09User{}).Error
}

// J09User is the user of HookWithoutKey.
type J09User struct {
	ID int64
}

// TableName implements GORM's tabler.
func (J09User) TableName() string { return "j09_users" }

// J09Post is the post of HookWithoutKey.
type J09Post struct {
	ID     int64
	UserID int64
}

// TableName implements GORM's tabler.
func (J09Post) TableName() string { return "j09_posts" }

// BeforeDelete deletes the user's posts.
func (u *J09User) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&J09Post{}).Error
}
