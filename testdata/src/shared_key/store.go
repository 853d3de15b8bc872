// Package shared_key keeps what belongs to an instance under the instance's key. The
// tables that share it refer to the instance, not to each other.
package shared_key

import "database/sql"

func CleanInstance(tx *sql.Tx, id string) error {
	if _, err := tx.Exec("DELETE FROM instance_metadata WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM health_checks WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM instances WHERE id = ?", id)
	return err
}

// DropCheck switches the check of an instance off, whose metadata stays.
func DropCheck(tx *sql.Tx, id string) error {
	_, err := tx.Exec("DELETE FROM health_checks WHERE id = ?", id)
	return err
}

func DropMetadata(tx *sql.Tx, id string) error {
	_, err := tx.Exec("DELETE FROM instance_metadata WHERE id = ?", id)
	return err
}

func DropInstance(tx *sql.Tx, id string) error {
	_, err := tx.Exec("DELETE FROM instances WHERE id = ?", id) // program want `CL101: .*instance_metadata\.id`
	return err
}
