// Package xorm_transaction cleans up in a transaction, or not.
package xorm_transaction

import "xorm.io/xorm"

type User struct{ Id int64 }

type Post struct {
	Id     int64
	UserId int64
}

type Store struct{ engine *xorm.Engine }

func (st *Store) DeleteUser(id int64) error {
	if _, err := st.engine.Delete(&Post{UserId: id}); err != nil {
		return err
	}
	_, err := st.engine.ID(id).Delete(&User{}) // want `^CL105: the cleanup of post\.user_id and the delete from user are not in one transaction`
	return err
}

// The cleanup runs past the transaction.
func (st *Store) DeleteUserPastTransaction(id int64) error {
	_, err := st.engine.Transaction(func(s *xorm.Session) (any, error) {
		if _, err := st.engine.Delete(&Post{UserId: id}); err != nil {
			return nil, err
		}
		return s.ID(id).Delete(&User{}) // want "CL105"
	})
	return err
}

func (st *Store) DeleteUserInTransaction(id int64) error {
	s := st.engine.NewSession()
	defer s.Close()
	if err := s.Begin(); err != nil {
		return err
	}
	if _, err := s.Delete(&Post{UserId: id}); err != nil {
		return err
	}
	if _, err := s.ID(id).Delete(&User{}); err != nil {
		return err
	}
	return s.Commit()
}

func (st *Store) DeleteUserInFunction(id int64) error {
	_, err := st.engine.Transaction(func(s *xorm.Session) (any, error) {
		if _, err := s.Delete(&Post{UserId: id}); err != nil {
			return nil, err
		}
		return s.ID(id).Delete(&User{})
	})
	return err
}

// What the caller's session is, the caller knows.
func DeleteUserOf(s *xorm.Session, id int64) error {
	if _, err := s.Where("user_id = ?", id).Delete(&Post{}); err != nil {
		return err
	}
	_, err := s.ID(id).Delete(&User{})
	return err
}
