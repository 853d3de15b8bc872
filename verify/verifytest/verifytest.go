// Package verifytest is for a service's own integration tests: it fails a test
// that leaves rows behind whose parent is gone.
//
//	func TestDeleteUser(t *testing.T) {
//		db := openTestDatabase(t)
//		…
//		verifytest.NoOrphans(t, db)
//	}
package verifytest

import (
	"database/sql"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/verify"
	"github.com/cascadelint/cascadelint/verify/orphans"
)

// NoOrphans fails the test for every row whose parent does not exist, in the
// foreign keys of the database and the given relations, and names the rows by
// table and key. A relation that could not be looked into fails it too. Where
// the test has ended its context is over, so call it before.
func NoOrphans(t testing.TB, db *sql.DB, relations ...verify.Relation) {
	t.Helper()
	// Nobody else writes to a test's database: a hit needs no second look later.
	rep, err := verify.Run(t.Context(), db, verify.Options{
		Relations: relations, Orphans: true, Scan: orphans.Options{Recheck: time.Nanosecond},
	})
	if err != nil {
		t.Errorf("look for orphaned rows: %v", err)
	}
	if rep == nil {
		return
	}
	for _, r := range rep.Orphans {
		if why := r.Skipped + r.Unfinished; why != "" {
			t.Errorf("%s: not looked into: %s", r.Relation.Name(), why)
		}
		for _, s := range r.Samples {
			row := ""
			if s.Row != "" {
				row = ", such as " + s.Row
			}
			t.Errorf("%s: %s = %v does not exist, and %d rows of %s refer to it%s",
				r.Relation.Name(), r.Relation.Parent, s.Key, s.Rows, r.Relation.Child.Table, row)
		}
		if more := r.Keys - int64(len(r.Samples)); more > 0 && len(r.Samples) > 0 {
			t.Errorf("%s: and %d more keys that do not exist", r.Relation.Name(), more)
		}
	}
}

// Relation makes a relation that no foreign key declares: columns of the child
// table refer to those of the parent, in their order.
func Relation(child string, columns []string, parent string, refers []string) verify.Relation {
	return verify.Relation{Relation: cascade.Relation{
		Child: cascade.Key{Table: child, Columns: columns}, Parent: cascade.Key{Table: parent, Columns: refers},
	}}
}
