// Package told_apart_by_condition deletes rows by what the table itself says of
// their children: a type of which there may be none, a counter.
package told_apart_by_condition

import (
	"database/sql"

	"gorm.io/gorm"
)

type Topic struct {
	ID        int
	RepoCount int
}

const label = 7

func DeleteEntry(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM reactions WHERE entry_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM entries WHERE id = ?", id)
	return err
}

func DeleteLabels(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM entries WHERE type = ? AND author IS NULL", label)
	return err
}

func DeleteLabelsByText(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM entries WHERE type = 7")
	return err
}

// All entries of an author, of whatever type.
func DeleteByAuthor(db *sql.DB, author int) error {
	_, err := db.Exec("DELETE FROM entries WHERE author = ?", author) // program want `CL101: .*reactions\.entry_id`
	return err
}

// Which type is up to the caller.
func DeleteOfType(db *sql.DB, kind int) error {
	_, err := db.Exec("DELETE FROM entries WHERE type = ?", kind) // program want `CL101: .*reactions\.entry_id`
	return err
}

func DeleteTopic(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM repo_topics WHERE topic_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM topics WHERE id = ?", id)
	return err
}

func DeleteUnusedTopics(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM topics WHERE repo_count = 0")
	return err
}

func DeleteUsedTopics(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM topics WHERE repo_count = 1") // program want `CL101: .*repo_topics\.topic_id`
	return err
}

// The key holds for folders of every type.
func DeleteFoldersOfType(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM folders WHERE type = 7") // want "CL102"
	return err
}

// Which rows the sub-select names hangs on the table's name.
func DeleteUnnamed(db *gorm.DB, table string) error {
	return db.Where("id NOT IN (SELECT topic_id FROM ?)", gorm.Expr(table)).Delete(&Topic{}).Error
}

func DeleteUnnamedByText(db *sql.DB, table string) error {
	_, err := db.Exec("DELETE FROM topics WHERE id NOT IN (SELECT topic_id FROM " + table + ")")
	return err
}

// What others than the children name says nothing of these.
func DeleteWithoutEntry(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM topics WHERE id NOT IN (SELECT author FROM entries)") // program want `CL101: .*repo_topics\.topic_id`
	return err
}

// The type is asked for within.
func DeleteLabelsOfReaders(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM entries WHERE id IN (SELECT e.id FROM (SELECT i.id FROM entries i WHERE i.type = 7) AS e)")
	return err
}

// A page points at one of its versions, a poster at one of its own: of one
// owner's versions it is not known whose they are.
func DeleteVersionsOf(tx *sql.Tx, owner int) error {
	if _, err := tx.Exec("DELETE FROM lines_of WHERE version_id IN (SELECT id FROM versions WHERE owner_id = ?)", owner); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM versions WHERE owner_id = ?", owner)
	return err
}

// What another delete cleans up with them is there whoever owns them.
func DeleteVersionsAlone(tx *sql.Tx, owner int) error {
	_, err := tx.Exec("DELETE FROM versions WHERE owner_id = ?", owner) // program want `CL101: .* orphaned rows in lines_of\.version_id:`
	return err
}

// A single version, whoever owns it.
func DeleteVersion(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM lines_of WHERE version_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM versions WHERE id = ?", id) // program want `CL101: .*pages\.version_id and posters\.version_id`
	return err
}
