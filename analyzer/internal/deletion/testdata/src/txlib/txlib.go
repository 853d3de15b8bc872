// Package txlib stands for a library that runs functions in transactions.
package txlib

import "database/sql"

func Run(db *sql.DB, f func(tx *sql.Tx) error) error { return nil }
