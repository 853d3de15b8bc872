// Package columns_with_a_mark works on tables whose columns all begin with the
// same mark. Only a driver that sees the whole program looks for relations that
// nobody declared.
package columns_with_a_mark

import "database/sql"

func DeleteDoc(tx *sql.Tx, doc string) error {
	if _, err := tx.Exec("DELETE FROM app_section WHERE c_docid=?", doc); err != nil { // program want `orphaned rows in app_section_meta\.c_sectionid and app_link\.c_sourceid: no foreign key`
		return err
	}
	if _, err := tx.Exec("DELETE FROM app_file WHERE c_docid=?", doc); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM app_doc WHERE c_refid=?", doc) // program want `orphaned rows in app_section_meta\.c_docid and app_share\.c_docid: no foreign key`
	return err
}

// The link refers to the section, not to its meta, which shares the key.
func DeleteSection(tx *sql.Tx, section string) error {
	if _, err := tx.Exec("DELETE FROM app_link WHERE c_sourceid=?", section); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM app_section_meta WHERE c_sectionid=?", section); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM app_section WHERE c_refid=?", section)
	return err
}

func DeleteMeta(db *sql.DB, section string) error {
	_, err := db.Exec("DELETE FROM app_section_meta WHERE c_sectionid=?", section)
	return err
}

// Links to a file that is gone are marked and stay: that they refer to files is
// known to the code, which takes care of it.
func DeleteFile(tx *sql.Tx, file string) error {
	if _, err := tx.Exec("UPDATE app_link SET c_orphan=1 WHERE c_targetid=?", file); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM app_file WHERE c_refid=?", file)
	return err
}

// Restore replaces the rows of all tables, parents and children alike: that says
// nothing against what they refer to.
func Restore(tx *sql.Tx, docs, sections, metas [][2]string) error {
	if _, err := tx.Exec("DELETE FROM app_section_meta"); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM app_share"); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM app_link"); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM app_file"); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM app_section"); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM app_doc"); err != nil {
		return err
	}
	for _, d := range docs {
		if _, err := tx.Exec("INSERT INTO app_doc (c_refid, c_name) VALUES (?, ?)", d[0], d[1]); err != nil {
			return err
		}
		if _, err := tx.Exec("INSERT INTO app_share (c_docid, c_email) VALUES (?, ?)", d[0], d[1]); err != nil {
			return err
		}
	}
	for _, s := range sections {
		if _, err := tx.Exec("INSERT INTO app_section (c_refid, c_docid) VALUES (?, ?)", s[0], s[1]); err != nil {
			return err
		}
	}
	for _, m := range metas {
		if _, err := tx.Exec("INSERT INTO app_section_meta (c_sectionid, c_docid) VALUES (?, ?)", m[0], m[1]); err != nil {
			return err
		}
	}
	return nil
}
