package orphans_test

import (
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/orphans"
)

// seeded is a form that a relation can have, with tables to seed. In the
// expressions N stands for the number of a parent.
type seeded struct {
	name      string
	ddl       []string
	parent    string // "table(columns)"
	parentRow string // the row of parent N
	child     string
	childRow  string // a child of parent N
	key       string // the value by which a child of parent N refers to it
	reference string // the condition of the children of parent N
	extra     []string
	relation  orphans.Relation

	nulls, sentinels, soft int64
}

// seeds has every form of a relation: by the way it is walked, by the type of its
// key, and by what else decides whether a row is orphaned.
var seeds = []seeded{
	{name: "index", ddl: []string{"p1 (id INT PRIMARY KEY)", "c1 (id INT AUTO_INCREMENT PRIMARY KEY, p_id INT, KEY (p_id))"},
		parent: "p1 (id)", parentRow: "N", child: "c1 (p_id)", childRow: "N", key: "N", reference: "p_id = N",
		extra: []string{"INSERT INTO c1 (p_id) VALUES (NULL), (0)"}, nulls: 1, sentinels: 1, relation: relation("c1.p_id", "p1.id")},
	{name: "no index", ddl: []string{"p2 (id INT PRIMARY KEY)", "c2 (id INT AUTO_INCREMENT PRIMARY KEY, p_id INT)"},
		parent: "p2 (id)", parentRow: "N", child: "c2 (p_id)", childRow: "N", key: "N", reference: "p_id = N",
		extra: []string{"INSERT INTO c2 (p_id) VALUES (NULL), (0)"}, nulls: 1, sentinels: 1, relation: relation("c2.p_id", "p2.id")},
	{name: "no key at all", ddl: []string{"p3 (id INT PRIMARY KEY)", "c3 (p_id INT)"},
		parent: "p3 (id)", parentRow: "N", child: "c3 (p_id)", childRow: "N", key: "N", reference: "p_id = N",
		extra: []string{"INSERT INTO c3 VALUES (NULL), (0)"}, nulls: 1, sentinels: 1, relation: relation("c3.p_id", "p3.id")},
	{name: "foreign key", ddl: []string{"p4 (id INT PRIMARY KEY)", "c4 (id INT AUTO_INCREMENT PRIMARY KEY, p_id INT, FOREIGN KEY (p_id) REFERENCES p4 (id) ON DELETE CASCADE)"},
		parent: "p4 (id)", parentRow: "N", child: "c4 (p_id)", childRow: "N", key: "N", reference: "p_id = N",
		extra: []string{"INSERT INTO c4 (p_id) VALUES (NULL)"}, nulls: 1, relation: enforced(relation("c4.p_id", "p4.id"))},
	{name: "composite", ddl: []string{"p5 (a INT, b VARCHAR(20), PRIMARY KEY (a, b))", "c5 (id INT AUTO_INCREMENT PRIMARY KEY, b VARCHAR(20), a INT, KEY (b, a))"},
		parent: "p5 (a, b)", parentRow: "N, CONCAT('b', N)", child: "c5 (a, b)", childRow: "N, CONCAT('b', N)", key: "CONCAT(N, '|b', N)", reference: "a = N AND b = CONCAT('b', N)",
		extra: []string{"INSERT INTO c5 (a, b) VALUES (NULL, NULL), (7, NULL), (NULL, 'b7')"}, nulls: 3, relation: relation("c5.a,b", "p5.a,b")},
	{name: "composite without an index", ddl: []string{"p6 (a INT, b VARCHAR(20), PRIMARY KEY (a, b))", "c6 (id INT AUTO_INCREMENT PRIMARY KEY, b VARCHAR(20) NOT NULL, a INT)"},
		parent: "p6 (a, b)", parentRow: "N, CONCAT('b', N)", child: "c6 (a, b)", childRow: "N, CONCAT('b', N)", key: "CONCAT(N, '|b', N)", reference: "a = N AND b = CONCAT('b', N)",
		extra: []string{"INSERT INTO c6 (a, b) VALUES (NULL, 'b7')"}, nulls: 1, relation: relation("c6.a,b", "p6.a,b")},
	{name: "text, any case", ddl: []string{"p7 (id VARCHAR(20) PRIMARY KEY)", "c7 (id INT AUTO_INCREMENT PRIMARY KEY, p_id VARCHAR(20), KEY (p_id))"},
		parent: "p7 (id)", parentRow: "CONCAT('w', N)", child: "c7 (p_id)", childRow: "CONCAT('W', N)", key: "CONCAT('W', N)", reference: "p_id = CONCAT('w', N)",
		extra: []string{"INSERT INTO c7 (p_id) VALUES (NULL), ('')"}, nulls: 1, sentinels: 1, relation: relation("c7.p_id", "p7.id")},
	{name: "binary", ddl: []string{"p8 (id BINARY(8) PRIMARY KEY)", "c8 (id INT AUTO_INCREMENT PRIMARY KEY, p_id BINARY(8) NOT NULL, KEY (p_id))"},
		parent: "p8 (id)", parentRow: "UNHEX(LPAD(HEX(N), 16, '0'))", child: "c8 (p_id)", childRow: "UNHEX(LPAD(HEX(N), 16, '0'))",
		key: "CONCAT('0x', LPAD(LOWER(HEX(N)), 16, '0'))", reference: "p_id = UNHEX(LPAD(HEX(N), 16, '0'))", relation: relation("c8.p_id", "p8.id")},
	{name: "uuid", ddl: []string{"p9 (id UUID PRIMARY KEY)", "c9 (id INT AUTO_INCREMENT PRIMARY KEY, p_id UUID)"},
		parent: "p9 (id)", parentRow: "CONCAT('00000000-0000-1000-8000-', LPAD(N, 12, '0'))", child: "c9 (p_id)", childRow: "CONCAT('00000000-0000-1000-8000-', LPAD(N, 12, '0'))",
		key: "CONCAT('00000000-0000-1000-8000-', LPAD(N, 12, '0'))", reference: "p_id = CONCAT('00000000-0000-1000-8000-', LPAD(N, 12, '0'))", relation: relation("c9.p_id", "p9.id")},
	{name: "polymorphic", ddl: []string{"p10 (id INT PRIMARY KEY)", "c10 (id INT AUTO_INCREMENT PRIMARY KEY, kind VARCHAR(9), p_id INT, KEY (kind, p_id))"},
		parent: "p10 (id)", parentRow: "N", child: "c10 (kind, p_id)", childRow: "'p', N", key: "N", reference: "kind = 'p' AND p_id = N",
		extra: []string{"INSERT INTO c10 (kind, p_id) VALUES ('q', 100), (NULL, 100), ('p', NULL), ('p', 0)"}, nulls: 1, sentinels: 1, relation: relation("c10.p_id", "p10.id", "kind=p")},
	{name: "polymorphic by text", ddl: []string{"p11 (id INT PRIMARY KEY)", "c11 (id INT AUTO_INCREMENT PRIMARY KEY, kind VARCHAR(9), p_id VARCHAR(20))"},
		parent: "p11 (id)", parentRow: "N", child: "c11 (kind, p_id)", childRow: "'p', N", key: "N", reference: "kind = 'p' AND p_id = N",
		extra: []string{"INSERT INTO c11 (kind, p_id) VALUES ('q', '100'), ('p', ''), ('p', NULL)"}, nulls: 1, sentinels: 1, relation: relation("c11.p_id", "p11.id", "kind=p")},
	{name: "self-reference", ddl: []string{"c12 (id INT PRIMARY KEY, p_id INT, KEY (p_id))"},
		parent: "c12 (id)", parentRow: "N", child: "c12 (id, p_id)", childRow: "100000000 + N, N", key: "N", reference: "p_id = N",
		nulls: seedParents - seedParents/100, relation: relation("c12.p_id", "c12.id")},
	{name: "unique key", ddl: []string{"p13 (id INT AUTO_INCREMENT PRIMARY KEY, code CHAR(12) UNIQUE)", "c13 (id INT AUTO_INCREMENT PRIMARY KEY, code CHAR(12), KEY (code))"},
		parent: "p13 (code)", parentRow: "CONCAT('x', N)", child: "c13 (code)", childRow: "CONCAT('x', N)", key: "CONCAT('x', N)", reference: "code = CONCAT('x', N)", relation: relation("c13.code", "p13.code")},
	{name: "soft-deleted parents", ddl: []string{"p14 (id INT PRIMARY KEY, deleted_at DATETIME)", "c14 (id INT AUTO_INCREMENT PRIMARY KEY, p_id INT, deleted_at DATETIME, KEY (p_id))"},
		parent: "p14 (id)", parentRow: "N", child: "c14 (p_id)", childRow: "N", key: "N", reference: "p_id = N",
		extra: []string{"UPDATE p14 SET deleted_at = NOW() WHERE id IN (1, 2)", "UPDATE c14 SET deleted_at = NOW() WHERE p_id = 2"}, soft: 1, relation: soft(relation("c14.p_id", "p14.id"))},
	{name: "join table", ddl: []string{"p15 (id INT PRIMARY KEY)", "c15 (x INT, p_id INT, PRIMARY KEY (x, p_id))"},
		parent: "p15 (id)", parentRow: "N", child: "c15 (x, p_id)", childRow: "N MOD 7, N", key: "N", reference: "p_id = N", relation: relation("c15.p_id", "p15.id")},
	{name: "partitions", ddl: []string{"p16 (id INT PRIMARY KEY)", "c16 (id INT AUTO_INCREMENT PRIMARY KEY, p_id INT NOT NULL) PARTITION BY HASH (id) PARTITIONS 4"},
		parent: "p16 (id)", parentRow: "N", child: "c16 (p_id)", childRow: "N", key: "N", reference: "p_id = N", relation: relation("c16.p_id", "p16.id")},
	{name: "MyISAM", ddl: []string{"p17 (id INT PRIMARY KEY) ENGINE=MyISAM", "c17 (id INT AUTO_INCREMENT PRIMARY KEY, p_id INT NOT NULL, KEY (p_id)) ENGINE=MyISAM"},
		parent: "p17 (id)", parentRow: "N", child: "c17 (p_id)", childRow: "N", key: "N", reference: "p_id = N", relation: relation("c17.p_id", "p17.id")},
	{name: "unsigned", ddl: []string{"p18 (id BIGINT UNSIGNED PRIMARY KEY)", "c18 (id BIGINT UNSIGNED PRIMARY KEY, p_id BIGINT UNSIGNED NOT NULL, KEY (p_id))"},
		parent: "p18 (id)", parentRow: "18446744073000000000 + N", child: "c18 (id, p_id)", childRow: "18446744073000000000 + N, 18446744073000000000 + N",
		key: "18446744073000000000 + N", reference: "p_id = 18446744073000000000 + N", relation: relation("c18.p_id", "p18.id")},
}

// seedParents is how many parents a form could have; every hundredth is missing.
const seedParents = 3000

// parentNumber is the N in an expression.
var parentNumber = regexp.MustCompile(`\bN\b`)

func (s *seeded) fill(t *testing.T, db *sql.DB) {
	for _, ddl := range s.ddl {
		exec(t, db, "CREATE TABLE "+ddl)
	}
	from := fmt.Sprintf(" FROM seq_1_to_%d", seedParents)
	statements := append([]string{
		"INSERT INTO " + s.parent + " SELECT " + s.of("seq", s.parentRow) + from + " WHERE seq MOD 100 <> 0",
		"INSERT INTO " + s.child + " SELECT " + s.of("seq", s.childRow) + from,
	}, s.extra...)
	unchecked(t, db, statements...)
}

// ownParents reports whether parents and children are rows of one table.
func (s *seeded) ownParents() bool {
	parent, _, _ := strings.Cut(s.parent, " ")
	child, _, _ := strings.Cut(s.child, " ")
	return parent == child
}

// of puts the number of a parent into an expression.
func (s *seeded) of(n, expression string) string {
	return parentNumber.ReplaceAllLiteralString(expression, n)
}

// TestSeeded: in every form of a relation the seeded rows are found, key by key,
// no more and no fewer, while a writer inserts and deletes in all of them.
func TestSeeded(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	var relations []orphans.Relation
	for i := range seeds {
		seeds[i].fill(t, db)
		relations = append(relations, seeds[i].relation)
	}
	check := func(t *testing.T, o orphans.Options, written bool) (diff string) {
		o.Samples, o.Concurrency, o.Chunk = 1000, 3, 20*time.Millisecond
		for i, r := range scan(t, db, o, relations...) {
			want, got := seeds[i].want(t, db), summary(r)
			if written && seeds[i].ownParents() && got.Nulls == want.Nulls+1 {
				got.Nulls-- // the writer's parent, a row without a parent for as long as it is there
			}
			if d := cmp.Diff(want, got); d != "" {
				diff += seeds[i].name + ":\n" + d
			}
		}
		return diff
	}
	before := checksums(t, db)
	if diff := check(t, quick, false); diff != "" {
		t.Errorf("without a writer (-want +got):\n%s", diff)
	}
	if after := checksums(t, db); after != before {
		t.Errorf("the tables changed: %s, were %s", after, before)
	}

	const again = 2 * time.Second
	for round := 1; ; round++ {
		w := &writer{db: db}
		w.begin(t)
		diff := check(t, orphans.Options{Recheck: again}, true)
		slowest := w.end()
		switch {
		case diff == "" && w.rounds >= 3:
			t.Logf("%d rounds of the writer, no step took longer than %v", w.rounds, slowest)
			return
		case round == 5:
			t.Fatalf("the writer was too slow to tell: %d rounds, a step of %v", w.rounds, slowest)
		case diff != "" && slowest < again/2:
			t.Fatalf("while a writer inserts and deletes (-want +got):\n%s", diff)
		}
	}
}

// found by form: how many rows, and the keys of all of them.
type keys struct {
	Rows, Nulls, Sentinels, Soft int64
	Keys                         []string
	Why                          string
}

func (s *seeded) want(t *testing.T, db *sql.DB) keys {
	t.Helper()
	k := keys{Rows: seedParents / 100, Nulls: s.nulls, Sentinels: s.sentinels, Soft: s.soft}
	query := "SELECT " + s.of("seq", s.key) + fmt.Sprintf(" FROM seq_1_to_%d WHERE seq MOD 100 = 0", seedParents)
	if err := introspect.Rows(t.Context(), db, query, func(_, v []string) { k.Keys = append(k.Keys, v[0]) }); err != nil {
		t.Fatal(err)
	}
	slices.Sort(k.Keys)
	return k
}

func summary(r orphans.Result) keys {
	k := keys{Rows: r.Rows, Nulls: r.Nulls, Sentinels: r.Sentinels, Soft: r.SoftDeleted, Why: r.Skipped + r.Unfinished}
	for _, s := range r.Samples {
		k.Keys = append(k.Keys, strings.Join(s.Key, "|"))
	}
	slices.Sort(k.Keys)
	return k
}

// writer adds parents with their children, and takes them away, in an order in
// which the children are orphaned for a moment.
type writer struct {
	db      *sql.DB
	rounds  int
	slowest time.Duration
	stop    context.CancelFunc
	done    sync.WaitGroup
}

func (w *writer) begin(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	w.stop = stop
	w.done.Go(func() {
		conn, err := w.db.Conn(context.Background())
		if err != nil {
			t.Error(err)
			return
		}
		defer conn.Close()
		for ; ctx.Err() == nil; w.rounds++ {
			for i := range seeds {
				if err := w.round(conn, &seeds[i]); err != nil {
					t.Error(err)
					return
				}
			}
		}
		if _, err := conn.ExecContext(context.Background(), "SET foreign_key_checks = 1"); err != nil {
			t.Error(err)
		}
	})
}

func (w *writer) round(conn *sql.Conn, s *seeded) error {
	n := fmt.Sprint(1_000_000 + w.rounds)
	parentTable, _, _ := strings.Cut(s.parent, " ")
	childTable, _, _ := strings.Cut(s.child, " ")
	column := strings.Trim(s.parent[len(parentTable):], " ()")
	began := time.Now()
	for _, q := range []string{
		"SET foreign_key_checks = 0",
		"INSERT INTO " + s.child + " VALUES (" + s.of(n, s.childRow) + ")",
		"INSERT INTO " + s.parent + " VALUES (" + s.of(n, s.parentRow) + ")",
		"DELETE FROM " + parentTable + " WHERE (" + column + ") = (" + s.of(n, s.parentRow) + ")",
		"DELETE FROM " + childTable + " WHERE " + s.of(n, s.reference),
	} {
		if _, err := conn.ExecContext(context.Background(), q); err != nil {
			return fmt.Errorf("%s: %w", q, err)
		}
	}
	w.slowest = max(w.slowest, time.Since(began))
	return nil
}

func (w *writer) end() time.Duration {
	w.stop()
	w.done.Wait()
	return w.slowest
}
