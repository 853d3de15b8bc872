package tables_behind_values

import "database/sql"

func deletePosts(tx *sql.Tx, id int) error {
	_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
	return err
}

func deleteNotes(tx *sql.Tx, id int) error {
	_, err := tx.Exec("DELETE FROM notes WHERE user_id = ?", id)
	return err
}

// All callers clean up first.
func deleteUser(tx *sql.Tx, id int) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // not program // want "CL102"
	return err
}

// One caller forgets the notes.
func deleteMember(tx *sql.Tx, id int) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

type step = func(*sql.Tx, int) error

func List(tx *sql.Tx, id int) error {
	for _, f := range []step{deletePosts, deleteNotes, deleteUser} {
		if err := f(tx, id); err != nil {
			return err
		}
	}
	return nil
}

var cleanups = map[string]step{"posts": deletePosts, "notes": deleteNotes}

func Map(tx *sql.Tx, id int) error {
	for _, f := range cleanups {
		if err := f(tx, id); err != nil {
			return err
		}
	}
	return deleteUser(tx, id)
}

var handlers = struct{ before, remove step }{deletePosts, deleteMember}

func Fields(tx *sql.Tx, id int) error {
	if err := handlers.before(tx, id); err != nil {
		return err
	}
	return handlers.remove(tx, id)
}

func Named(tx *sql.Tx, id int) error {
	for _, s := range []struct {
		name string
		run  step
	}{{"posts", deletePosts}, {"notes", deleteNotes}, {"user", deleteUser}} {
		if err := s.run(tx, id); err != nil {
			return err
		}
	}
	return nil
}
