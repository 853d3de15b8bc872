package orphans_test

import (
	"context"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/orphans"
)

// TestTenMillionRows: the seeded rows of a large table are found, by an index and
// without one, in memory that does not grow with the table. The tables are of an
// engine that loads fast and keeps a checksum.
func TestTenMillionRows(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db,
		"CREATE TABLE p (id INT PRIMARY KEY) ENGINE=MyISAM",
		"CREATE TABLE c (id INT PRIMARY KEY, indexed INT NOT NULL, plain INT NOT NULL, KEY (indexed)) ENGINE=MyISAM CHECKSUM=1",
		"INSERT INTO p SELECT seq FROM seq_1_to_10000 WHERE seq MOD 1000 <> 0",
		"INSERT INTO c SELECT seq, seq DIV 1001 + 1, IF(seq MOD 100000 = 0, 77777, 1) FROM seq_1_to_10000000")
	checksum := func() (sum string) {
		if err := introspect.Rows(t.Context(), db, "CHECKSUM TABLE c QUICK", func(_, v []string) { sum = v[1] }); err != nil || sum == "" {
			t.Fatalf("checksum %q: %v", sum, err)
		}
		return sum
	}
	before := checksum()
	ctx, stop := context.WithCancel(t.Context())
	peak := make(chan uint64)
	go func() { peak <- peakHeap(ctx) }()
	began := time.Now()
	results := scan(t, db, orphans.Options{Recheck: time.Nanosecond, Concurrency: 2}, relation("c.indexed", "p.id"), relation("c.plain", "p.id"))
	t.Logf("%v", time.Since(began))
	stop()
	if r := results[0]; r.Rows != 9*1001 || r.Keys != 9 || r.Unfinished != "" {
		t.Errorf("by the index: %+v", r)
	}
	if r := results[1]; r.Rows != 100 || r.Keys != 1 || r.Unfinished != "" {
		t.Errorf("without an index: %+v", r)
	}
	if mb := <-peak >> 20; mb > 100 {
		t.Errorf("the scan took %d MB", mb)
	}
	if after := checksum(); after != before {
		t.Errorf("the table changed: checksum %s, was %s", after, before)
	}
}
