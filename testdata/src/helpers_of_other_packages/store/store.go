// Package store has helpers that are given tables and texts.
package store

import (
	"database/sql"
	"fmt"

	sq "github.com/Masterminds/squirrel"
)

type Props struct{ TableName, Column string }

func DeleteObject(tx *sql.Tx, p Props, id int) error {
	_, err := tx.Exec(fmt.Sprintf("DELETE FROM %s WHERE %s = ?", p.TableName, p.Column), id)
	return err
}

func DeleteBuilt(tx *sql.Tx, p *Props, id int) error {
	_, err := sq.Delete(p.TableName).Where(p.Column+" = ?", id).RunWith(tx).Exec()
	return err
}

func DeleteEach(tx *sql.Tx, id int, list ...Props) error {
	for _, p := range list {
		if err := DeleteObject(tx, p, id); err != nil {
			return err
		}
	}
	return nil
}

func ExecAll(tx *sql.Tx, texts []string, args ...any) error {
	for _, t := range texts {
		if _, err := tx.Exec(t, args...); err != nil {
			return err
		}
	}
	return nil
}

func Exec(tx *sql.Tx, text string, args ...any) error {
	_, err := tx.Exec(text, args...)
	return err
}

// IsRefusal tells the refusal.
func IsRefusal(err error) bool { return err != nil && isNumber(err, 1451) }

func isNumber(err error, n int) bool { return err.Error() == fmt.Sprint("Error ", n) }

func Translate(err error) error {
	if IsRefusal(err) {
		return sql.ErrNoRows
	}
	return err
}
