// Package store has the helpers of other packages that cases delete through:
// they are given the names of tables, in structs too, and whole texts.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/Masterminds/squirrel"
	"github.com/go-sql-driver/mysql"
)

// Props says where an object lies.
type Props struct {
	TableName, Column string
}

// DeleteObject deletes the rows in which the object's column is id.
func DeleteObject(ctx context.Context, tx *sql.Tx, p Props, id int64) error {
	query := fmt.Sprintf("DELETE FROM %s WHERE %s = ?", p.TableName, p.Column)
	_, err := tx.ExecContext(ctx, query, id)
	return err
}

// DeletePointed is DeleteObject for a pointer.
func DeletePointed(ctx context.Context, tx *sql.Tx, p *Props, id int64) error {
	return deleteFrom(ctx, tx, p.TableName, p.Column, id)
}

func deleteFrom(ctx context.Context, tx *sql.Tx, table, column string, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id)
	return err
}

// DeleteBuilt is DeleteObject by a query builder.
func DeleteBuilt(ctx context.Context, tx *sql.Tx, p Props, id int64) error {
	_, err := squirrel.Delete(p.TableName).Where(p.Column+" = ?", id).RunWith(tx).ExecContext(ctx)
	return err
}

// DeleteEach is DeleteObject for several objects.
func DeleteEach(ctx context.Context, tx *sql.Tx, id int64, objects ...Props) error {
	for _, p := range objects {
		if err := DeleteObject(ctx, tx, p, id); err != nil {
			return err
		}
	}
	return nil
}

// Exec runs a text.
func Exec(ctx context.Context, tx *sql.Tx, query string, args ...any) error {
	if _, err := tx.ExecContext(ctx, query, args...); err != nil {
		return fmt.Errorf("exec: %w", err)
	}
	return nil
}

// ExecFor runs texts with one value.
func ExecFor(ctx context.Context, tx *sql.Tx, id int64, queries ...string) error {
	return ExecList(ctx, tx, queries, id)
}

// ExecList runs the texts of a list.
func ExecList(ctx context.Context, tx *sql.Tx, queries []string, id int64) error {
	for _, q := range queries {
		if _, err := tx.ExecContext(ctx, q, id); err != nil {
			return err
		}
	}
	return nil
}

// Statement is a text with its value.
type Statement struct {
	Query string
	Arg   any
}

// ExecStatements runs statements.
func ExecStatements(ctx context.Context, tx *sql.Tx, list []Statement) error {
	for _, s := range list {
		if _, err := tx.ExecContext(ctx, s.Query, s.Arg); err != nil {
			return err
		}
	}
	return nil
}

// Table is a table that rows are deleted from.
type Table struct{ Name string }

// DeleteBy deletes the rows in which the column is id.
func (t *Table) DeleteBy(ctx context.Context, tx *sql.Tx, column string, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.Name+" WHERE "+column+" = ?", id)
	return err
}

// InTx runs f in a transaction.
func InTx(ctx context.Context, db *sql.DB, f func(*sql.Tx) error) (err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if p := recover(); p != nil {
			tx.Rollback()
			panic(p)
		}
		if err != nil {
			tx.Rollback()
			return
		}
		err = tx.Commit()
	}()
	return f(tx)
}

// ErrInUse is what a refused delete becomes.
var ErrInUse = errors.New("in use")

// IsForeignKeyError reports whether the database refused for a foreign key.
func IsForeignKeyError(err error) bool {
	var refused *mysql.MySQLError
	return errors.As(err, &refused) && refused.Number == 1451
}

// Translate makes a refusal an error of the application.
func Translate(err error) error {
	if IsForeignKeyError(err) {
		return ErrInUse
	}
	return err
}
