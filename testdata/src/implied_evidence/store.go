// Package implied_evidence has relations that nobody declared and the evidence
// for them: where a value goes, what is looked up by it, what is cleaned up.
// Only a driver that sees the whole program looks for them.
package implied_evidence

import "database/sql"

type Author struct {
	ID        int
	ProfileID *int
	FolderID  *int
	PolicyID  *int
}

const defaultProfile = 1

// The profile of an author, or the default: a look-up by the column's value.
func ProfileOf(db *sql.DB, a *Author) (int, error) {
	id := defaultProfile
	if a.ProfileID != nil {
		id = *a.ProfileID
	}
	return profile(db, id)
}

func profile(db *sql.DB, id int) (found int, err error) {
	err = db.QueryRow("SELECT id FROM profiles WHERE id = ?", id).Scan(&found)
	return found, err
}

func DeleteProfile(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM profiles WHERE id = ?", id) // program want `CL101: .*authors\.profile_id: no foreign key`
	return err
}

// FolderOf follows the value of the column through a variable.
func FolderOf(db *sql.DB, author int) (found int, err error) {
	var parent int
	if err := db.QueryRow("SELECT folder_id FROM authors WHERE id = ?", author).Scan(&parent); err != nil {
		return 0, err
	}
	err = db.QueryRow("SELECT id FROM folders WHERE id = ?", parent).Scan(&found)
	return found, err
}

func DeleteFolder(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM folders WHERE id = ?", id) // program want `CL101: .*authors\.folder_id, folder_locks\.folder_id and folder_notes\.folder_id: no foreign key`
	return err
}

// DeleteFolderOnly cleans both children up and forgets the authors.
func DeleteFolderAndNotes(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM folder_notes WHERE folder_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM folder_locks WHERE folder_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("UPDATE authors SET folder_id = NULL WHERE folder_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM folders WHERE id = ?", id)
	return err
}

// Unlock is no delete of a folder: its notes are not a lock's.
func Unlock(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM folder_locks WHERE folder_id = ?", id)
	return err
}

// Nothing but its name says that authors have a policy.
func DeletePolicy(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM policies WHERE id = ?", id)
	return err
}

func DeleteUserAndMails(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM mail_logs WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // program want `CL101: .*rows in mail_logs\.user_id: no foreign key`
	return err
}

// DeleteRepository cleans two tables up by repo_id, and forgets the third.
func DeleteRepository(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM stars WHERE repo_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM watches WHERE repo_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM repository WHERE id = ?", id) // program want `CL101: .*orphaned rows in labels\.repo_id: no foreign key`
	return err
}

func DeleteOrganisation(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM seats WHERE org_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM organisation WHERE id = ?", id)
	return err
}

func DeleteTenant(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM desks WHERE org_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM tenant WHERE id = ?", id)
	return err
}

func DeleteLabelValue(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM label_values WHERE label_value_id = ?", id)
	return err
}
