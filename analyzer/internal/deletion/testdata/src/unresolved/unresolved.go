// Package unresolved has calls of which nobody knows what they do.
package unresolved

import "database/sql"

type PostStore interface {
	DeleteByUser(id int) error
	Count(id int) int
}

type PostCache interface{ Delete(id int) error }

type Runner interface{ Do(tx *sql.Tx) error }

type service struct {
	posts   PostStore
	cache   PostCache
	runner  Runner
	cleanup func(id int) error
	db      *sql.DB
}

// Retry runs a function, but how often is left to a variable.
func Retry(f func() error) error { return run(f) }

var run func(f func() error) error

// open users: yes
func (s *service) throughInterface(id int) {
	s.posts.DeleteByUser(id)
	s.db.Exec("DELETE FROM users")
}

// open users: no
func (s *service) onlyCounts(id int) {
	s.posts.Count(id)
	s.db.Exec("DELETE FROM users")
}

// open users: no
func (s *service) onlyCache(id int) {
	s.cache.Delete(id)
	s.db.Exec("DELETE FROM users")
}

// open users: yes
func (s *service) throughField(id int) {
	s.cleanup(id)
	s.db.Exec("DELETE FROM users")
}

// open users: yes
func (s *service) givenTx(tx *sql.Tx) {
	s.runner.Do(tx)
	tx.Exec("DELETE FROM users")
}

// open users: no
func (s *service) inOtherBranch(id int, soft bool) {
	if soft {
		s.posts.DeleteByUser(id)
		return
	}
	s.db.Exec("DELETE FROM users")
}

// open users: no
func nothingElse(db *sql.DB) {
	db.Ping()
	db.Exec("DELETE FROM users")
}

type TagStore interface{ DeleteTags() }

type tagStore struct{ db *sql.DB }

func (s tagStore) DeleteTags() { s.db.Exec("DELETE FROM tags") }

// The one implementation in sight is taken for what runs, without certainty.
//
// steps: delete tags, delete users
// order tags users: before uncertain
func oneImplementation(t TagStore, db *sql.DB) {
	t.DeleteTags()
	db.Exec("DELETE FROM users")
}

func deleteFrom(db *sql.DB, table string) { db.Exec("DELETE FROM " + table) }

var tables []string

// open users: yes
func unknownTable(db *sql.DB) {
	for _, t := range tables {
		deleteFrom(db, t)
	}
	db.Exec("DELETE FROM users")
}

// open users: no
func knownTable(db *sql.DB) {
	deleteFrom(db, "posts")
	db.Exec("DELETE FROM users")
}

type Index interface {
	ReloadFrom(db *sql.DB) error
	Sync(db *sql.DB) error
}

// open users: no
func onlyReads(i Index, db *sql.DB) {
	db.Exec("DELETE FROM users")
	i.ReloadFrom(db)
}

// open users: yes
func mayDoAnything(i Index, db *sql.DB) {
	db.Exec("DELETE FROM users")
	i.Sync(db)
}
