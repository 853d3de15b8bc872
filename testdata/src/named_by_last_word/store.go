// Package named_by_last_word has tables whose names begin with a word of their own,
// and columns that leave it out: "node_id" for sky_nodes. Where the value comes from
// says which table is meant; without that the name says nothing.
package named_by_last_word

import "database/sql"

type SkyNode struct {
	ID   int
	UUID string
}

type Tagged struct {
	ID     int
	NodeID int
	Tag    string
}

func node(db *sql.DB, uuid string) (SkyNode, error) {
	var n SkyNode
	err := db.QueryRow("SELECT id, uuid FROM sky_nodes WHERE uuid = ?", uuid).Scan(&n.ID, &n.UUID)
	return n, err
}

func Tag(db *sql.DB, uuid, tag string) error {
	n, err := node(db, uuid)
	if err != nil {
		return err
	}
	_, err = db.Exec("INSERT INTO tagged (node_id, tag) VALUES (?, ?)", n.ID, tag)
	return err
}

// TagNode looks the key up itself.
func TagNode(db *sql.DB, uuid, tag string) error {
	var id int
	if err := db.QueryRow("SELECT id FROM sky_nodes WHERE uuid = ?", uuid).Scan(&id); err != nil {
		return err
	}
	_, err := db.Exec("INSERT INTO tagged (node_id, tag) VALUES (?, ?)", id, tag)
	return err
}

func DeleteNode(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM sky_nodes WHERE id = ?", id) // program want `CL101: .*tagged\.node_id`
	return err
}

// DeleteOld deletes from the table to which no value goes.
func DeleteOld(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM old_sky_nodes WHERE id = ?", id)
	return err
}

// Pin is given a number that comes from nowhere.
func Pin(db *sql.DB, id int) error {
	_, err := db.Exec("INSERT INTO pins (node_id) VALUES (?)", id)
	return err
}

// DeleteZone has a child by name alone.
func DeleteZone(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM tls_zones WHERE id = ?", id)
	return err
}

// Place puts the key of a zone into a column of quite another name.
func Place(db *sql.DB, name string) error {
	var id int
	if err := db.QueryRow("SELECT id FROM tls_zones WHERE name = ?", name).Scan(&id); err != nil {
		return err
	}
	_, err := db.Exec("INSERT INTO racks (slot_id) VALUES (?)", id)
	return err
}
