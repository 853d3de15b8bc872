package xormddl

import (
	"time"

	"xorm.io/xorm"
)

// SoftLeavesPosts marks a user as deleted whose posts would go by CASCADE.
//
//	CREATE TABLE x21_user (id BIGINT PRIMARY KEY, deleted_at DATETIME NULL);
//	CREATE TABLE x21_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x21_user (id) ON DELETE CASCADE);
//	INSERT INTO x21_user (id) VALUES (1), (2);
//	INSERT INTO x21_post VALUES (10, 1), (20, 2);
//
// Reality: left behind
func (Cases) SoftLeavesPosts(e *xorm.Engine, id int64) error {
	_, err := e.ID(id).Delete(&X21User{})
	return err
}

type X21User struct {
	Id        int64
	DeletedAt time.Time `xorm:"deleted"`
}

type X21Post struct {
	Id     int64
	UserId int64
}

// SoftByTableBean names the model as a table: the row is marked too.
//
//	CREATE TABLE x22_user (id BIGINT PRIMARY KEY, deleted_at DATETIME NULL);
//	CREATE TABLE x22_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x22_user (id) ON DELETE CASCADE);
//	INSERT INTO x22_user (id) VALUES (1), (2);
//	INSERT INTO x22_post VALUES (10, 1), (20, 2);
//
// Reality: left behind
func (Cases) SoftByTableBean(e *xorm.Engine, id int64) error {
	_, err := e.Table(new(X22User)).Where("id = ?", id).Delete()
	return err
}

type X22User struct {
	Id        int64
	DeletedAt time.Time `xorm:"deleted"`
}

type X22Post struct {
	Id     int64
	UserId int64
}

// UnscopedDeletes switches soft delete off.
//
//	CREATE TABLE x23_user (id BIGINT PRIMARY KEY, deleted_at DATETIME NULL);
//	CREATE TABLE x23_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x23_user (id) ON DELETE CASCADE);
//	INSERT INTO x23_user (id) VALUES (1), (2);
//	INSERT INTO x23_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) UnscopedDeletes(e *xorm.Engine, id int64) error {
	_, err := e.ID(id).Unscoped().Delete(&X23User{})
	return err
}

type X23User struct {
	Id        int64
	DeletedAt time.Time `xorm:"deleted"`
}

type X23Post struct {
	Id     int64
	UserId int64
}

// TableNameDeletes names the table by text: the row goes.
//
//	CREATE TABLE x24_user (id BIGINT PRIMARY KEY, deleted_at DATETIME NULL);
//	CREATE TABLE x24_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x24_user (id) ON DELETE CASCADE);
//	INSERT INTO x24_user (id) VALUES (1), (2);
//	INSERT INTO x24_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) TableNameDeletes(e *xorm.Engine, id int64) error {
	_, err := e.Table("x24_user").Where("id = ?", id).Delete()
	return err
}

type X24User struct {
	Id        int64
	DeletedAt time.Time `xorm:"deleted"`
}

type X24Post struct {
	Id     int64
	UserId int64
}

// SoftWithPosts deletes the posts and marks the user.
//
//	CREATE TABLE x25_user (id BIGINT PRIMARY KEY, deleted_at DATETIME NULL);
//	CREATE TABLE x25_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x25_user (id) ON DELETE CASCADE);
//	INSERT INTO x25_user (id) VALUES (1), (2);
//	INSERT INTO x25_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftWithPosts(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Delete(&X25Post{UserId: id}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X25User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X25User struct {
	Id        int64
	DeletedAt time.Time `xorm:"deleted"`
}

type X25Post struct {
	Id     int64
	UserId int64
}

// UnscopedRefused switches soft delete off where posts refuse.
//
//	CREATE TABLE x26_user (id BIGINT PRIMARY KEY, deleted_at DATETIME NULL);
//	CREATE TABLE x26_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x26_user (id));
//	INSERT INTO x26_user (id) VALUES (1), (2);
//	INSERT INTO x26_post VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) UnscopedRefused(e *xorm.Engine, id int64) error {
	_, err := e.ID(id).Unscoped().Delete(&X26User{})
	return err
}

type X26User struct {
	Id        int64
	DeletedAt time.Time `xorm:"deleted"`
}

type X26Post struct {
	Id     int64
	UserId int64
}
