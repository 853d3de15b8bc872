package xormddl

import (
	"xorm.io/builder"
	"xorm.io/xorm"
)

// CleanedByBean deletes the posts by their bean first.
//
//	CREATE TABLE x31_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x31_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x31_user (id));
//	INSERT INTO x31_user (id) VALUES (1), (2);
//	INSERT INTO x31_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanedByBean(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Delete(&X31Post{UserId: id}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X31User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X31User struct {
	Id int64
}

type X31Post struct {
	Id     int64
	UserId int64
}

// CleanedByText deletes the posts by a text first.
//
//	CREATE TABLE x32_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x32_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x32_user (id));
//	INSERT INTO x32_user (id) VALUES (1), (2);
//	INSERT INTO x32_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanedByText(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Where("user_id = ?", id).Delete(&X32Post{}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X32User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X32User struct {
	Id int64
}

type X32Post struct {
	Id     int64
	UserId int64
}

// CleanedByEq deletes the posts by a condition of the builder.
//
//	CREATE TABLE x33_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x33_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x33_user (id));
//	INSERT INTO x33_user (id) VALUES (1), (2);
//	INSERT INTO x33_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanedByEq(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Where(builder.Eq{"user_id": id}).Delete(&X33Post{}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X33User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X33User struct {
	Id int64
}

type X33Post struct {
	Id     int64
	UserId int64
}

// CleanedByAnd deletes the posts by joined conditions.
//
//	CREATE TABLE x34_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x34_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x34_user (id));
//	INSERT INTO x34_user (id) VALUES (1), (2);
//	INSERT INTO x34_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanedByAnd(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Where(builder.And(builder.Eq{"user_id": id}, builder.NotNull{"id"})).Delete(&X34Post{}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X34User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X34User struct {
	Id int64
}

type X34Post struct {
	Id     int64
	UserId int64
}

// CleanedBySubselect deletes the posts that a sub-select finds.
//
//	CREATE TABLE x35_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x35_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x35_user (id));
//	INSERT INTO x35_user (id) VALUES (1), (2);
//	INSERT INTO x35_post VALUES (10, 1), (20, 2);
//
// Unknown: the sub-select reads the table that is deleted from
// Reality: ok
func (Cases) CleanedBySubselect(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.In("id", builder.Select("id").From("x35_post").Where(builder.Eq{"user_id": id})).Delete(&X35Post{}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X35User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X35User struct {
	Id int64
}

type X35Post struct {
	Id     int64
	UserId int64
}

// CleanedByTableName deletes the posts by the name of their table.
//
//	CREATE TABLE x36_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x36_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x36_user (id));
//	INSERT INTO x36_user (id) VALUES (1), (2);
//	INSERT INTO x36_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanedByTableName(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Table("x36_post").Where("user_id = ?", id).Delete(); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X36User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X36User struct {
	Id int64
}

type X36Post struct {
	Id     int64
	UserId int64
}

// CleanedBySQL deletes the posts by SQL.
//
//	CREATE TABLE x37_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x37_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x37_user (id));
//	INSERT INTO x37_user (id) VALUES (1), (2);
//	INSERT INTO x37_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanedBySQL(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Exec("DELETE FROM x37_post WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X37User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X37User struct {
	Id int64
}

type X37Post struct {
	Id     int64
	UserId int64
}

// CleanedByBuilder deletes the posts by a statement of the builder.
//
//	CREATE TABLE x38_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x38_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x38_user (id));
//	INSERT INTO x38_user (id) VALUES (1), (2);
//	INSERT INTO x38_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanedByBuilder(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Exec(builder.Delete(builder.Eq{"user_id": id}).From("x38_post")); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X38User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X38User struct {
	Id int64
}

type X38Post struct {
	Id     int64
	UserId int64
}

// Unlinked sets the posts' user to NULL first.
//
//	CREATE TABLE x39_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x39_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x39_user (id));
//	INSERT INTO x39_user (id) VALUES (1), (2);
//	INSERT INTO x39_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) Unlinked(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Table("x39_post").Where("user_id = ?", id).Update(map[string]any{"user_id": nil}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X39User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X39User struct {
	Id int64
}

type X39Post struct {
	Id     int64
	UserId int64
}

// CleanedNarrowly deletes drafts alone: the bean narrows the condition.
//
//	CREATE TABLE x40_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x40_post (id BIGINT PRIMARY KEY, user_id BIGINT, kind VARCHAR(10), FOREIGN KEY (user_id) REFERENCES x40_user (id));
//	INSERT INTO x40_user (id) VALUES (1), (2);
//	INSERT INTO x40_post VALUES (10, 1, 'draft'), (11, 1, 'final'), (20, 2, 'final');
//
// Reality: refused
func (Cases) CleanedNarrowly(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Where("user_id = ?", id).Delete(&X40Post{Kind: "draft"}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X40User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X40User struct {
	Id int64
}

type X40Post struct {
	Id     int64
	UserId int64
	Kind   string
}

// CleanedDespiteBean leaves the bean out of the condition.
//
//	CREATE TABLE x41_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x41_post (id BIGINT PRIMARY KEY, user_id BIGINT, kind VARCHAR(10), FOREIGN KEY (user_id) REFERENCES x41_user (id));
//	INSERT INTO x41_user (id) VALUES (1), (2);
//	INSERT INTO x41_post VALUES (10, 1, 'draft'), (11, 1, 'final'), (20, 2, 'final');
//
// Reality: ok
func (Cases) CleanedDespiteBean(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Where("user_id = ?", id).NoAutoCondition().Delete(&X41Post{Kind: "draft"}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X41User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X41User struct {
	Id int64
}

type X41Post struct {
	Id     int64
	UserId int64
	Kind   string
}

// CleanedWithoutKey deletes the posts that no foreign key guards.
//
//	CREATE TABLE x42_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x42_post (id BIGINT PRIMARY KEY, user_id BIGINT);
//	INSERT INTO x42_user (id) VALUES (1), (2);
//	INSERT INTO x42_post VALUES (10, 1), (20, 2);
//
// Relation: x42_post.user_id -> x42_user.id
// Reality: ok
func (Cases) CleanedWithoutKey(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Delete(&X42Post{UserId: id}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&X42User{}); err != nil {
		return err
	}
	return s.Commit()
}

type X42User struct {
	Id int64
}

type X42Post struct {
	Id     int64
	UserId int64
}

// CleanedInFunction cleans up in a function that runs in a transaction.
//
//	CREATE TABLE x43_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x43_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x43_user (id));
//	INSERT INTO x43_user (id) VALUES (1), (2);
//	INSERT INTO x43_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CleanedInFunction(e *xorm.Engine, id int64) error {
	_, err := e.Transaction(func(s *xorm.Session) (any, error) {
		if _, err := s.Delete(&X43Post{UserId: id}); err != nil {
			return nil, err
		}
		return s.ID(id).Delete(&X43User{})
	})
	return err
}

type X43User struct {
	Id int64
}

type X43Post struct {
	Id     int64
	UserId int64
}

// CleanedWithoutTransaction cleans up on the engine, each statement for itself.
//
//	CREATE TABLE x44_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x44_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x44_user (id));
//	INSERT INTO x44_user (id) VALUES (1), (2);
//	INSERT INTO x44_post VALUES (10, 1), (20, 2);
//
// Torn: yes
// Reality: ok
func (Cases) CleanedWithoutTransaction(e *xorm.Engine, id int64) error {
	if _, err := e.Delete(&X44Post{UserId: id}); err != nil {
		return err
	}
	_, err := e.ID(id).Delete(&X44User{})
	return err
}

type X44User struct {
	Id int64
}

type X44Post struct {
	Id     int64
	UserId int64
}

// Guarded refuses itself where there are posts.
//
//	CREATE TABLE x45_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x45_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x45_user (id));
//	INSERT INTO x45_user (id) VALUES (1), (2);
//	INSERT INTO x45_post VALUES (10, 1), (20, 2);
//
// Unknown: what the code makes of what it read is not followed
// Reality: kept
func (Cases) Guarded(e *xorm.Engine, id int64) error {
	has, err := e.Where("user_id = ?", id).Exist(&X45Post{})
	if err != nil || has {
		return err
	}
	_, err = e.ID(id).Delete(&X45User{})
	return err
}

type X45User struct {
	Id int64
}

type X45Post struct {
	Id     int64
	UserId int64
}
