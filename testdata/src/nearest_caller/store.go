// Package nearest_caller deletes far below the functions that begin the work: a
// function in between picks rows without children, which the outer ones do not
// show any more.
package nearest_caller

import "database/sql"

func deleteBlob(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM blobs WHERE id = ?", id)
	return err
}

func unusedBlobs(db *sql.DB) ([]int, error) {
	return ids(db.Query("SELECT blobs.id FROM blobs LEFT JOIN files ON files.blob_id = blobs.id WHERE files.id IS NULL"))
}

func ids(rows *sql.Rows, err error) (out []int, _ error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	return out, rows.Err()
}

func cleanBlobs(db *sql.DB) error {
	unused, err := unusedBlobs(db)
	if err != nil {
		return err
	}
	for _, id := range unused {
		if err := deleteBlob(db, id); err != nil {
			return err
		}
	}
	return nil
}

func daily(db *sql.DB) error { return cleanBlobs(db) }

func jobs(db *sql.DB) error { return daily(db) }

func Run(db *sql.DB) error { return jobs(db) }

func deletePicture(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM pictures WHERE id = ?", id) // program want `CL101: .*frames\.picture_id`
	return err
}

func unusedPictures(db *sql.DB) ([]int, error) {
	return ids(db.Query("SELECT pictures.id FROM pictures LEFT JOIN frames ON frames.picture_id = pictures.id WHERE frames.id IS NULL"))
}

func cleanPictures(db *sql.DB) error {
	unused, err := unusedPictures(db)
	if err != nil {
		return err
	}
	for _, id := range unused {
		if err := deletePicture(db, id); err != nil {
			return err
		}
	}
	return nil
}

func weekly(db *sql.DB) error { return cleanPictures(db) }

func RunWeekly(db *sql.DB) error { return weekly(db) }

// Another way to the same statement, on which nobody asks for frames.
func RemovePicture(db *sql.DB, id int) error { return deletePicture(db, id) }
