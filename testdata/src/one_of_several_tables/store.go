// Package one_of_several_tables deletes from a table that a field of a parameter
// names: several values have that field, and only the caller says which it is.
package one_of_several_tables

import (
	"context"
	"database/sql"
	"fmt"
)

type entity struct{ name string }

var (
	hosts   = entity{"hosts"}
	queries = entity{"queries"}
	packs   = entity{"packs"}
)

type Store struct{ db *sql.DB }

type execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// DeleteQuery names the table.
func (s *Store) DeleteQuery(ctx context.Context, id int64) error {
	return s.remove(ctx, queries, id) // want `CL102: deleting from queries fails while rows of results\.query_id refer to it`
}

// DeletePack names one whose children go along.
func (s *Store) DeletePack(ctx context.Context, id int64) error {
	return s.remove(ctx, packs, id)
}

// Host is never given to remove, which therefore deletes none.
func (s *Store) Host(ctx context.Context, id int64) (found int64, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT id FROM "+hosts.name+" WHERE id = ?", id).Scan(&found)
	return found, err
}

// DeleteResults and then the query: the caller takes care.
func (s *Store) DeleteResults(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM results WHERE query_id = ?", id); err != nil {
		return err
	}
	if err := removeFrom(ctx, tx, queries, id); err != nil {
		return err
	}
	return tx.Commit()
}

func (s *Store) remove(ctx context.Context, e entity, id int64) error {
	return removeFrom(ctx, s.db, e, id)
}

func removeFrom(ctx context.Context, db execer, e entity, id int64) error {
	_, err := db.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE id = ?", e.name), id)
	return err
}

type kind struct{ table string }

var (
	teamKind   = kind{"teams"}
	memberKind = kind{table: "members"}
)

// DeleteChosen is only ever told to delete members.
func DeleteChosen(ctx context.Context, db *sql.DB, k kind, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM "+k.table+" WHERE id = ?", id)
	return err
}

func DeleteMember(ctx context.Context, db *sql.DB, id int64) error {
	return DeleteChosen(ctx, db, memberKind, id)
}

// DeleteUnseen is called by somebody out of sight: it may be either.
func DeleteUnseen(ctx context.Context, db *sql.DB, k kind, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM "+k.table+" WHERE id = ?", id) // want `CL102: deleting from teams`
	return err
}

// Team is where the other table is read.
func Team(ctx context.Context, db *sql.DB, id int64) (found int64, err error) {
	err = db.QueryRowContext(ctx, "SELECT id FROM "+teamKind.table+" WHERE id = ?", id).Scan(&found)
	return found, err
}
