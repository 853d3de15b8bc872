package xormddl

import (
	"xorm.io/builder"
	"xorm.io/xorm"
)

// CleanedOtherColumn deletes the posts that the user reviewed, not those they wrote.
//
//	CREATE TABLE x71_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x71_post (id BIGINT PRIMARY KEY, user_id BIGINT, reviewer_id BIGINT, FOREIGN KEY (user_id) REFERENCES x71_user (id));
//	INSERT INTO x71_user (id) VALUES (1), (2);
//	INSERT INTO x71_post VALUES (10, 1, 2), (20, 2, 2);
//
// Reality: refused
func (Cases) CleanedOtherColumn(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Where("reviewer_id = ?", id).Delete(&X71Post{}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X71User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X71User struct {
	Id int64
}

type X71Post struct {
	Id         int64
	UserId     int64
	ReviewerId int64
}

// CleanedOneOfTwo deletes the posts that the user wrote and leaves those they reviewed.
//
//	CREATE TABLE x72_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x72_post (id BIGINT PRIMARY KEY, user_id BIGINT, reviewer_id BIGINT, FOREIGN KEY (user_id) REFERENCES x72_user (id), FOREIGN KEY (reviewer_id) REFERENCES x72_user (id));
//	INSERT INTO x72_user (id) VALUES (1), (2);
//	INSERT INTO x72_post VALUES (10, 1, 2), (20, 2, 1);
//
// Reality: refused
func (Cases) CleanedOneOfTwo(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Delete(&X72Post{UserId: id}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X72User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X72User struct {
	Id int64
}

type X72Post struct {
	Id         int64
	UserId     int64
	ReviewerId int64
}

// CleanedBoth deletes the posts of both columns.
//
//	CREATE TABLE x73_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x73_post (id BIGINT PRIMARY KEY, user_id BIGINT, reviewer_id BIGINT, FOREIGN KEY (user_id) REFERENCES x73_user (id), FOREIGN KEY (reviewer_id) REFERENCES x73_user (id));
//	INSERT INTO x73_user (id) VALUES (1), (2);
//	INSERT INTO x73_post VALUES (10, 1, 2), (20, 2, 1), (30, 2, 2);
//
// Reality: ok
func (Cases) CleanedBoth(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Where(builder.Eq{"user_id": id}.Or(builder.Eq{"reviewer_id": id})).Delete(&X73Post{}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X73User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X73User struct {
	Id int64
}

type X73Post struct {
	Id         int64
	UserId     int64
	ReviewerId int64
}

// CleanedAllButTheirs deletes everybody else's posts.
//
//	CREATE TABLE x74_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x74_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x74_user (id));
//	INSERT INTO x74_user (id) VALUES (1), (2);
//	INSERT INTO x74_post VALUES (10, 1), (20, 2);
//
// Reality: refused
// Unknown: which rows another operator leaves
func (Cases) CleanedAllButTheirs(e *xorm.Engine, id int64) error {
	if _, err := e.Where(builder.Neq{"user_id": id}).Delete(&X74Post{}); err != nil {
		return err
	}
	_, err := e.ID(id).Delete(&X74User{})
	return err
}

type X74User struct {
	Id int64
}

type X74Post struct {
	Id     int64
	UserId int64
}

// CleanedOne deletes one of the user's posts.
//
//	CREATE TABLE x75_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x75_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x75_user (id));
//	INSERT INTO x75_user (id) VALUES (1), (2);
//	INSERT INTO x75_post VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
// Unknown: whether there are more rows than the limit
func (Cases) CleanedOne(e *xorm.Engine, id int64) error {
	if _, err := e.Where("user_id = ?", id).Limit(1).Delete(&X75Post{}); err != nil {
		return err
	}
	_, err := e.ID(id).Delete(&X75User{})
	return err
}

type X75User struct {
	Id int64
}

type X75Post struct {
	Id     int64
	UserId int64
}

// CleanedSamePost deletes the post that has the user's number.
//
//	CREATE TABLE x76_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x76_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x76_user (id));
//	INSERT INTO x76_user (id) VALUES (1), (2);
//	INSERT INTO x76_post VALUES (10, 1), (20, 2);
//
// Reality: refused
// Unknown: whether a post may have its user's number
func (Cases) CleanedSamePost(e *xorm.Engine, id int64) error {
	if _, err := e.ID(id).Delete(&X76Post{}); err != nil {
		return err
	}
	_, err := e.ID(id).Delete(&X76User{})
	return err
}

type X76User struct {
	Id int64
}

type X76Post struct {
	Id     int64
	UserId int64
}

// CleanedTakenBack deletes the posts in a session that it rolls back.
//
//	CREATE TABLE x77_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x77_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x77_user (id));
//	INSERT INTO x77_user (id) VALUES (1), (2);
//	INSERT INTO x77_post VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) CleanedTakenBack(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Delete(&X77Post{UserId: id}); err != nil {
		return err
	}
	if err := s.Rollback(); err != nil {
		return err
	}
	_, err := e.ID(id).Delete(&X77User{})
	return err
}

type X77User struct {
	Id int64
}

type X77Post struct {
	Id     int64
	UserId int64
}

// CleanedKeys deletes the posts of several users.
//
//	CREATE TABLE x78_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x78_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x78_user (id));
//	INSERT INTO x78_user (id) VALUES (1), (2);
//	INSERT INTO x78_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanedKeys(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.In("user_id", id, 3).Delete(&X78Post{}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X78User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X78User struct {
	Id int64
}

type X78Post struct {
	Id     int64
	UserId int64
}

// OtherColumnSet changes another column of the posts.
//
//	CREATE TABLE x79_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x79_post (id BIGINT PRIMARY KEY, user_id BIGINT, draft BIGINT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x79_user (id));
//	INSERT INTO x79_user (id) VALUES (1), (2);
//	INSERT INTO x79_post VALUES (10, 1, 0), (20, 2, 0);
//
// Reality: refused
func (Cases) OtherColumnSet(e *xorm.Engine, id int64) error {
	if _, err := e.Where("user_id = ?", id).Cols("draft").Update(&X79Post{Draft: 1}); err != nil {
		return err
	}
	_, err := e.ID(id).Delete(&X79User{})
	return err
}

type X79User struct {
	Id int64
}

type X79Post struct {
	Id     int64
	UserId int64
	Draft  int64
}

// HandedOver gives the posts to another user.
//
//	CREATE TABLE x80_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x80_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x80_user (id));
//	INSERT INTO x80_user (id) VALUES (1), (2);
//	INSERT INTO x80_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) HandedOver(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Where("user_id = ?", id).Cols("user_id").Update(&X80Post{UserId: 2}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X80User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X80User struct {
	Id int64
}

type X80Post struct {
	Id     int64
	UserId int64
}
