package xormddl

import "xorm.io/xorm"

// deleteBeans deletes by each of the beans.
func deleteBeans(s *xorm.Session, beans ...any) error {
	for _, bean := range beans {
		if _, err := s.Delete(bean); err != nil {
			return err
		}
	}
	return nil
}

// inTx runs f in a transaction.
func inTx(e *xorm.Engine, f func(*xorm.Session) error) error {
	s := e.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if err := f(s); err != nil {
		return err
	}
	return s.Commit()
}

// BeansOfBoth gives the helper the posts' bean and the user's.
//
//	CREATE TABLE x51_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x51_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x51_user (id));
//	INSERT INTO x51_user (id) VALUES (1), (2);
//	INSERT INTO x51_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) BeansOfBoth(e *xorm.Engine, id int64) error {
	return inTx(e, func(s *xorm.Session) error {
		return deleteBeans(s, &X51Post{UserId: id}, &X51User{Id: id})
	})
}

type X51User struct {
	Id int64 `xorm:"pk"`
}

type X51Post struct {
	Id     int64 `xorm:"pk"`
	UserId int64
}

// BeansFirst gives the helper the posts' bean and deletes the user itself.
//
//	CREATE TABLE x52_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x52_post (id BIGINT PRIMARY KEY, user_id BIGINT);
//	INSERT INTO x52_user (id) VALUES (1), (2);
//	INSERT INTO x52_post VALUES (10, 1), (20, 2);
//
// Relation: x52_post.user_id -> x52_user.id
// Reality: ok
func (Cases) BeansFirst(e *xorm.Engine, id int64) error {
	return inTx(e, func(s *xorm.Session) error {
		if err := deleteBeans(s, &X52Post{UserId: id}); err != nil {
			return err
		}
		_, err := s.ID(id).Delete(&X52User{})
		return err
	})
}

type X52User struct {
	Id int64
}

type X52Post struct {
	Id     int64
	UserId int64
}

// BeansForgotten gives the helper another table's bean.
//
//	CREATE TABLE x53_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x53_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x53_user (id));
//	CREATE TABLE x53_mark (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x53_user (id));
//	INSERT INTO x53_user (id) VALUES (1), (2);
//	INSERT INTO x53_post VALUES (10, 1), (20, 2);
//	INSERT INTO x53_mark VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) BeansForgotten(e *xorm.Engine, id int64) error {
	return inTx(e, func(s *xorm.Session) error {
		if err := deleteBeans(s, &X53Mark{UserId: id}); err != nil {
			return err
		}
		_, err := s.ID(id).Delete(&X53User{})
		return err
	})
}

type X53User struct {
	Id int64
}

type X53Mark struct {
	Id     int64
	UserId int64
}
