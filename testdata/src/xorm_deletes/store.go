// Package xorm_deletes deletes rows with xorm in all its forms: by bean, by ID,
// by conditions, by table name and by SQL text. Posts refuse the delete of their
// user, mail boxes go along.
package xorm_deletes

import (
	"xorm.io/xorm"
)

type User struct {
	Id   int64
	Name string
	Ok   bool
}

type Post struct {
	Id     int64  `xorm:"pk autoincr"`
	UserID int64  `xorm:"'user_id' notnull"`
	Kind   string `xorm:"varchar(10)"`
}

type MailBox struct {
	Id     int64
	Author int64 `xorm:"bigint 'user_id'"`
}

func DeleteUserByID(e *xorm.Engine, id int64) error {
	_, err := e.ID(id).Delete(&User{}) // want `^CL102: deleting from user fails while rows of post\.user_id refer to it`
	return err
}

func DeleteUserByOldID(e *xorm.Engine, id int64) error {
	_, err := e.Id(id).Delete(new(User)) // want "CL102"
	return err
}

func DeletePostByOldID(s *xorm.Session, id int64) error {
	_, err := s.Id(id).Delete(new(Post))
	return err
}

func DeleteUserByBean(e *xorm.Engine, id int64) error {
	_, err := e.Delete(&User{Id: id}) // want "CL102"
	return err
}

func DeleteUserByValue(s *xorm.Session, id int64) error {
	_, err := s.Delete(User{Id: id}) // want "CL102"
	return err
}

func DeleteUserByCondition(s *xorm.Session, name string) error {
	_, err := s.Where("name = ?", name).Delete(new(User)) // want "CL102"
	return err
}

func DeleteUsersInList(s *xorm.Session, ids []int64) error {
	_, err := s.In("id", ids).Delete(&User{}) // want "CL102"
	return err
}

func DeleteUserByTableName(s *xorm.Session, id int64) error {
	_, err := s.Table("user").Where("id = ?", id).Delete() // want "CL102"
	return err
}

func DeleteUserByText(s *xorm.Session, id int64) error {
	_, err := s.Exec("DELETE FROM user WHERE id = ?", id) // want "CL102"
	return err
}

func DeleteUserByTextAndArguments(s *xorm.Session, id int64) error {
	args := []any{"DELETE FROM user WHERE id = ?"}
	_, err := s.Exec(append(args, id)...) // want "CL102"
	return err
}

func DeleteUserByQuery(s *xorm.Session, id int64) error {
	_, err := s.Query("DELETE FROM user WHERE id = ?", id) // want "CL102"
	return err
}

// Calls on a session add to its statement also where nobody uses their result.
func DeleteUserStepByStep(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	s.Where("id = ?", id)
	_, err := s.Delete(&User{}) // want "CL102"
	return err
}

// xorm looks at the first bean alone.
func DeleteUserAndPostsInOneCall(s *xorm.Session, id int64) error {
	_, err := s.Delete(&User{Id: id}, &Post{UserID: id}) // want "CL102"
	return err
}

// A delete without a condition is refused by xorm: flags are none.
func DeleteNothing(s *xorm.Session) error {
	if _, err := s.Delete(&User{}); err != nil {
		return err
	}
	_, err := s.Delete(&User{Ok: true})
	return err
}

func DeletePostsFirst(s *xorm.Session, id int64) error {
	if _, err := s.Delete(&Post{UserID: id}); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&User{})
	return err
}

func DeletePostsByConditionFirst(s *xorm.Session, id int64) error {
	if _, err := s.Where("user_id = ?", id).Delete(&Post{}); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&User{})
	return err
}

func DeletePostsByTextFirst(s *xorm.Session, id int64) error {
	if _, err := s.Exec("DELETE FROM post WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&User{})
	return err
}

func DeletePostsByTableNameFirst(s *xorm.Session, id int64) error {
	if _, err := s.Table("post").Where("user_id = ?", id).Delete(); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&User{})
	return err
}

func DeletePost(s *xorm.Session, id int64) error {
	_, err := s.ID(id).Delete(&Post{})
	return err
}

func DeleteBox(s *xorm.Session, user int64) error {
	_, err := s.Delete(&MailBox{Author: user})
	return err
}

func RefuseUserWithPosts(s *xorm.Session, id int64) error {
	has, err := s.Where("user_id = ?", id).Exist(&Post{})
	if err != nil || has {
		return err
	}
	_, err = s.ID(id).Delete(&User{})
	return err
}
