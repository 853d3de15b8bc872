// Package xorm_conditions cleans up by conditions of xorm's builder, which cover
// all children or some.
package xorm_conditions

import (
	"xorm.io/builder"
	"xorm.io/xorm"
)

type User struct{ Id int64 }

type Post struct {
	Id     int64
	UserId int64
	Kind   string
}

func deleteUser(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&User{}) // not program // want "CL102"
	return err
}

func CleanByEq(s *xorm.Session, id int64) error {
	if _, err := s.Where(builder.Eq{"user_id": id}).Delete(&Post{}); err != nil {
		return err
	}
	return deleteUser(s, id)
}

func CleanByAnd(s *xorm.Session, id int64) error {
	if _, err := s.Where(builder.And(builder.Eq{"user_id": id})).Delete(&Post{}); err != nil {
		return err
	}
	return deleteUser(s, id)
}

func CleanByIn(s *xorm.Session, id int64) error {
	if _, err := s.Where(builder.In("user_id", id)).Delete(&Post{}); err != nil {
		return err
	}
	return deleteUser(s, id)
}

func CleanByExpression(s *xorm.Session, id int64) error {
	if _, err := s.Where(builder.Expr("user_id = ?", id)).Delete(&Post{}); err != nil {
		return err
	}
	return deleteUser(s, id)
}

func CleanBySubselect(s *xorm.Session, id int64) error {
	posts := builder.Select("id").From("post").Where(builder.Eq{"user_id": id})
	if _, err := s.In("id", posts).Delete(&Post{}); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&User{})
	return err
}

func CleanByBuilder(s *xorm.Session, id int64) error {
	if _, err := s.Exec(builder.Delete(builder.Eq{"user_id": id}).From("post")); err != nil {
		return err
	}
	return deleteUser(s, id)
}

// Drafts alone are removed: the other posts refuse.
func CleanSome(s *xorm.Session, id int64) error {
	if _, err := s.Where(builder.Eq{"user_id": id, "kind": "draft"}).Delete(&Post{}); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&User{}) // want "CL106"
	return err
}

// The bean narrows the condition.
func CleanSomeByBean(s *xorm.Session, id int64) error {
	if _, err := s.Where("user_id = ?", id).Delete(&Post{Kind: "draft"}); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&User{}) // want "CL106"
	return err
}

// NoAutoCondition leaves the bean out of the condition.
func CleanAllDespiteBean(s *xorm.Session, id int64) error {
	if _, err := s.Where("user_id = ?", id).NoAutoCondition().Delete(&Post{Kind: "draft"}); err != nil {
		return err
	}
	return deleteUser(s, id)
}
