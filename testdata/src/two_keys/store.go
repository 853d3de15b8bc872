// Package two_keys deletes parents that a child refers to by two columns.
package two_keys

import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want `CL102: .*messages\.sender_id and messages\.receiver_id`
	return err
}

// Messages that the user received are still there.
func CleanOneColumn(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM messages WHERE sender_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want `CL106: .* rows are left in messages\.receiver_id`
	return err
}

func CleanBothColumns(tx *sql.Tx, id int) error {
	for _, column := range []string{"sender_id", "receiver_id"} {
		if _, err := tx.Exec("DELETE FROM messages WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func CleanByTwoStatements(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM messages WHERE sender_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("UPDATE messages SET receiver_id = NULL WHERE receiver_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// Only the sender is set to NULL: the receiver's key still blocks.
func NullOneColumn(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("UPDATE messages SET sender_id = NULL WHERE sender_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want `CL102: .* rows of messages\.receiver_id refer`
	return err
}

func DeleteAccount(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM accounts WHERE id = ?", id)
	return err
}
