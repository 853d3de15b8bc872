// Package reference_by_unique_column deletes rows that others refer to by a unique
// column beside the primary key.
package reference_by_unique_column

import "database/sql"

// Profiles name the host by its uuid, in their primary key.
func DeleteHost(db *sql.DB, id int64) error {
	_, err := db.Exec("DELETE FROM hosts WHERE id = ?", id) // program want `CL101: deleting from hosts leaves orphaned rows in host_profiles\.host_uuid`
	return err
}

// The uuid is looked up first, and the profiles go by it.
func DeleteHostAndProfiles(db *sql.DB, id int64) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var uuid string
	if err := tx.QueryRow("SELECT uuid FROM hosts WHERE id = ?", id).Scan(&uuid); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM host_profiles WHERE host_uuid = ?", uuid); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM hosts WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// Both by the uuid.
func DeleteHostByUUID(db *sql.DB, uuid string) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM host_profiles WHERE host_uuid = ?", uuid); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM hosts WHERE uuid = ?", uuid); err != nil {
		return err
	}
	return tx.Commit()
}

// The join says that a grant's role is one of roles.
func Grants(db *sql.DB, role int64) (*sql.Rows, error) {
	return db.Query("SELECT g.operation FROM grants g JOIN roles r ON r.name = g.role_name WHERE r.id = ?", role)
}

func DeleteRole(db *sql.DB, name string) error {
	_, err := db.Exec("DELETE FROM roles WHERE name = ?", name) // program want `CL101: deleting from roles leaves orphaned rows in grants\.role_name`
	return err
}

func DeleteRoleAndGrants(db *sql.DB, name string) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM grants WHERE role_name = ?", name); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM roles WHERE name = ?", name); err != nil {
		return err
	}
	return tx.Commit()
}

// The reports go along; their copy of the name refers to nothing.
func DeleteTeam(db *sql.DB, id int64) error {
	_, err := db.Exec("DELETE FROM teams WHERE id = ?", id)
	return err
}

func DeleteBrand(db *sql.DB, id int64) error {
	_, err := db.Exec("DELETE FROM brands WHERE id = ?", id)
	return err
}

func DeletePlan(db *sql.DB, id int64) error {
	_, err := db.Exec("DELETE FROM plans WHERE id = ?", id)
	return err
}
