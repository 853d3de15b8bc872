// Package one_of_two_texts runs one of two statements by one call: that both
// compare the same value does not say that the one table belongs to the other.
package one_of_two_texts

import "database/sql"

func RemoveVolume(db *sql.DB, id int, snapshot bool) error {
	text := "DELETE FROM volumes WHERE id = ?"
	if snapshot {
		text = "DELETE FROM snapshots WHERE volume = ?"
	}
	_, err := db.Exec(text, id)
	return err
}

func DeletePool(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM pools WHERE id = ?", id)
	return err
}

// Both statements run here, by calls of their own, or by one call in a loop.
func RemoveDisk(db *sql.DB, id int) error {
	for _, text := range []string{"DELETE FROM parts WHERE disk = ?", "DELETE FROM disks WHERE id = ?"} {
		if _, err := db.Exec(text, id); err != nil { // program want `CL101: .*labels\.disk` `CL105`
			return err
		}
	}
	return nil
}

func RemoveDiskAndLabels(db *sql.DB, id int) error {
	if _, err := db.Exec("DELETE FROM labels WHERE disk = ?", id); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM disks WHERE id = ?", id) // program want `CL101: .*parts\.disk` `CL105`
	return err
}

func ForgetDisk(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM disks WHERE id = ?", id) // program want `CL101: .*disk and \w+\.disk`
	return err
}
