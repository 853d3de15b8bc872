// Package placeholders_elsewhere writes its statements with ? and has a function
// of another package put the placeholders of the database there.
package placeholders_elsewhere

import (
	"github.com/jmoiron/sqlx"

	"placeholders_elsewhere/bind"
)

type Store struct{ bind.Context }

func (s Store) DeleteUser(tx *sqlx.Tx, id int) error {
	_, err := tx.Exec(s.Bind("DELETE FROM users WHERE id=?"), id) // want `fails .*posts\.user_id`
	return err
}

func (s *Store) DeleteUserByText(tx *sqlx.Tx, id int) error {
	query := bind.Text(&s.Context, "DELETE FROM users WHERE id=?")
	_, err := tx.Exec(query, id) // want `fails .*posts\.user_id`
	return err
}

func (s Store) DeleteUserAndPosts(tx *sqlx.Tx, id int) error {
	if _, err := tx.Exec(s.Bind("DELETE FROM posts WHERE user_id=?"), id); err != nil {
		return err
	}
	_, err := tx.Exec(s.Bind("DELETE FROM users WHERE id=?"), id)
	return err
}

// What Moved makes of a text is not known: it may have deleted the posts.
func (s Store) DeleteUserAndMoved(tx *sqlx.Tx, id int) error {
	if _, err := tx.Exec(s.Moved("DELETE FROM posts WHERE user_id=?"), id); err != nil {
		return err
	}
	_, err := tx.Exec(s.Bind("DELETE FROM users WHERE id=?"), id)
	return err
}

func (s Store) DeletePost(tx *sqlx.Tx, id int) error {
	_, err := tx.Exec(bind.Text(&s.Context, s.Bind("DELETE FROM posts WHERE id=?")), id)
	return err
}

func (s Store) DeleteUserCommented(tx *sqlx.Tx, id int) error {
	_, err := tx.Exec(bind.Commented(&s.Context, "DELETE FROM users WHERE id=?"), id) // want `fails .*posts\.user_id`
	return err
}

func (s Store) DeletePostsCommented(tx *sqlx.Tx, id int) error {
	if _, err := tx.Exec(bind.Commented(&s.Context, "DELETE FROM posts WHERE user_id=?"), id); err != nil {
		return err
	}
	_, err := tx.Exec(bind.Commented(&s.Context, "DELETE FROM users WHERE id=?"), id)
	return err
}

// DeletePostsSuffixed deletes one post: what Suffixed makes of the text is not known.
func (s Store) DeletePostsSuffixed(tx *sqlx.Tx, id int) error {
	if _, err := tx.Exec(bind.Suffixed(&s.Context, "DELETE FROM posts WHERE user_id=?"), id); err != nil {
		return err
	}
	_, err := tx.Exec(bind.Commented(&s.Context, "DELETE FROM users WHERE id=?"), id)
	return err
}
