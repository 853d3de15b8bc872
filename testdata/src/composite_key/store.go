// Package composite_key deletes parents with a key of two columns.
package composite_key

import "database/sql"

func DeleteRoom(db *sql.DB, house, number int) error {
	_, err := db.Exec("DELETE FROM rooms WHERE house = ? AND number = ?", house, number) // want `CL102: .*bookings\.\(house, room\)`
	return err
}

func DeleteBookingsFirst(tx *sql.Tx, house, number int) error {
	if _, err := tx.Exec("DELETE FROM bookings WHERE house = ? AND room = ?", house, number); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM rooms WHERE house = ? AND number = ?", house, number)
	return err
}

func DeleteHouse(tx *sql.Tx, house int) error {
	if _, err := tx.Exec("DELETE FROM bookings WHERE house = ?", house); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM rooms WHERE house = ?", house)
	return err
}

func DeleteSeat(db *sql.DB, row, seat int) error {
	_, err := db.Exec("DELETE FROM seats WHERE (row_no, seat_no) = (?, ?)", row, seat)
	return err
}
