// Package myisam_child deletes parents of a table whose storage engine takes a
// foreign key and forgets it.
package myisam_child

import "database/sql"

type Store struct{ db *sql.DB }

func (s *Store) DeleteUser(id int) error {
	_, err := s.db.Exec("DELETE FROM users WHERE id = ?", id) // want `CL101: deleting from users leaves orphaned rows in posts\.user_id`
	return err
}

func (s *Store) DeleteGroup(id int) error {
	_, err := s.db.Exec("DELETE FROM groups_of_users WHERE id = ?", id)
	return err
}

func (s *Store) DeletePosts(user int) error {
	_, err := s.db.Exec("DELETE FROM posts WHERE user_id = ?", user)
	return err
}

func (s *Store) DeleteUserAndPosts(id int) error {
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}
