// Package xorm_of_a_fork deletes rows with a fork of xorm that keeps its
// interface under another path.
package xorm_of_a_fork

import "github.com/xorm-io/xorm"

type User struct {
	Id int64
}

type Post struct {
	Id     int64 `xorm:"pk autoincr"`
	UserID int64 `xorm:"'user_id' notnull"`
}

type store struct{ engine *xorm.Engine }

func (s *store) DeleteUser(id int64) error {
	_, err := s.engine.ID(id).Delete(&User{}) // want `^CL102: deleting from user fails while rows of post\.user_id refer to it`
	return err
}

func (s *store) DeleteUserWithPosts(id int64) error {
	if _, err := s.engine.Where("user_id = ?", id).Delete(&Post{}); err != nil {
		return err
	}
	_, err := s.engine.Delete(&User{Id: id}) // want "^CL105"
	return err
}

func (s *store) DeletePost(id int64) error {
	_, err := s.engine.ID(id).Delete(&Post{})
	return err
}
