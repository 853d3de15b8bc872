// Package implied_below_cascade has relations that nobody declared below a
// CASCADE. The delete of the parent itself is reported; one that takes the parent
// along by the cascade only where code shows the relation.
package implied_below_cascade

import "database/sql"

func Reviews(db *sql.DB) (*sql.Rows, error) {
	return db.Query("SELECT r.id FROM reviews r JOIN books b ON b.id = r.book_id")
}

func DeleteAuthor(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM authors WHERE id = ?", id) // program want `CL101: .*leaves orphaned rows in reviews\.book_id: no foreign key`
	return err
}

func DeleteBook(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM books WHERE id = ?", id) // program want `CL101: .*reviews\.book_id and pushes\.book_id`
	return err
}

func DeleteSeries(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM series WHERE id = ?", id) // program want `CL101: .*leaves orphaned rows in volume_scans\.volume_id`
	return err
}

// DeleteShelf takes boxes along, and nothing but a name says that lids are theirs.
func DeleteShelf(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM shelves WHERE id = ?", id)
	return err
}

func DeleteVolume(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM volume_scans WHERE volume_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM volumes WHERE id = ?", id)
	return err
}

func DeleteReview(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM reviews WHERE id = ?", id)
	return err
}

func DeletePush(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM pushes WHERE id = ?", id)
	return err
}
