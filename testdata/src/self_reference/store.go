// Package self_reference deletes from trees.
package self_reference

import (
	"database/sql"
	"fmt"
)

func DeleteNode(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM nodes WHERE id = ?", id) // want `CL102: .*nodes\.parent_id`
	return err
}

func DeleteFolder(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM folders WHERE id = ?", id) // want `CL101: .*folders\.parent_id`
	return err
}

func DeleteBranch(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM branches WHERE id = ?", id)
	return err
}

func LiftChildren(tx *sql.Tx, id, parent int) error {
	if _, err := tx.Exec("UPDATE nodes SET parent_id = ? WHERE parent_id = ?", parent, id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM nodes WHERE id = ?", id)
	return err
}

// With the whole table gone nothing is left to be an orphan.
func DeleteAllFolders(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM folders")
	return err
}

func DeleteFolderUnlessUsed(db *sql.DB, id int) error {
	var n int
	if err := db.QueryRow("SELECT COUNT(*) FROM folders WHERE parent_id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return sql.ErrNoRows
	}
	_, err := db.Exec("DELETE FROM folders WHERE id = ?", id)
	return err
}

// DeleteTree is given the keys as a text: those of the children may be among them.
func DeleteTree(db *sql.DB, keys string) error {
	_, err := db.Exec(fmt.Sprintf("DELETE FROM folders WHERE id IN (%s)", keys))
	return err
}

// DeleteShelves has that too, and the books are no shelves.
func DeleteShelves(db *sql.DB, keys string) error {
	_, err := db.Exec(fmt.Sprintf("DELETE FROM shelves WHERE id IN (%s)", keys)) // want `CL102: .*books\.shelf_id`
	return err
}
