// Package xorm_interface reaches xorm through interfaces, xorm's and its own, and
// through a struct that embeds a session.
package xorm_interface

import "xorm.io/xorm"

type User struct{ Id int64 }

type Post struct {
	Id     int64
	UserId int64
}

// Engine is what engines and sessions have in common.
type Engine interface {
	ID(id any) *xorm.Session
	Where(query any, args ...any) *xorm.Session
	Delete(beans ...any) (int64, error)
	Insert(beans ...any) (int64, error)
}

type DBSession struct {
	*xorm.Session
	events []string
}

func DeleteUserByOwnInterface(e Engine, id int64) error {
	_, err := e.ID(id).Delete(&User{}) // want "CL102"
	return err
}

func DeleteUserByOwnInterfaceDirectly(e Engine, id int64) error {
	_, err := e.Delete(&User{Id: id}) // want "CL102"
	return err
}

func DeleteUserByInterface(e xorm.Interface, id int64) error {
	_, err := e.Delete(&User{Id: id}) // want "CL102"
	return err
}

func DeleteUserByEmbedded(s *DBSession, id int64) error {
	_, err := s.Delete(&User{Id: id}) // want "CL102"
	return err
}

func DeleteBothByInterface(e Engine, id int64) error {
	if _, err := e.Delete(&Post{UserId: id}); err != nil {
		return err
	}
	_, err := e.Delete(&User{Id: id})
	return err
}

func DeleteBothByEmbedded(s *DBSession, id int64) error {
	if _, err := s.Delete(&Post{UserId: id}); err != nil {
		return err
	}
	_, err := s.Delete(&User{Id: id})
	return err
}

func DeletePost(e xorm.Interface, id int64) error {
	_, err := e.Delete(&Post{Id: id})
	return err
}

// Store has a method Delete that is none of xorm's.
type Store interface {
	Delete(keys ...any) (int64, error)
}

func Forget(st Store, u *User) error {
	_, err := st.Delete(u)
	return err
}
