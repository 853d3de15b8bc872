package orphans_test

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/orphans"
)

// quick asks again at once: nobody writes while these tests scan.
var quick = orphans.Options{Recheck: time.Nanosecond}

func exec(t testing.TB, db *sql.DB, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := db.ExecContext(context.Background(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

// unchecked runs statements on one connection without foreign key checks.
func unchecked(t testing.TB, db *sql.DB, statements ...string) {
	t.Helper()
	conn, err := db.Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, s := range append([]string{"SET foreign_key_checks = 0"}, append(statements, "SET foreign_key_checks = 1")...) {
		if _, err := conn.ExecContext(context.Background(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

func relation(child, parent string, where ...string) orphans.Relation {
	key := func(s string) cascade.Key {
		table, columns, _ := strings.Cut(s, ".")
		return cascade.Key{Table: table, Columns: strings.Split(columns, ",")}
	}
	r := orphans.Relation{Relation: cascade.Relation{Child: key(child), Parent: key(parent)}}
	for _, w := range where {
		column, value, _ := strings.Cut(w, "=")
		r.Where = append(r.Where, cascade.Condition{Column: column, Value: value})
	}
	return r
}

func scan(t testing.TB, db *sql.DB, o orphans.Options, relations ...orphans.Relation) []orphans.Result {
	t.Helper()
	live, err := introspect.Read(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	results, err := orphans.Scan(context.Background(), db, live, relations, o)
	if err != nil {
		t.Fatal(err)
	}
	return results
}

// found is the part of a result that does not depend on time.
type found struct {
	Rows, Keys, Sentinels, Nulls, Soft int64
	Samples                            []orphans.Sample
	Oldest, Newest                     string
	Skipped                            string
}

func foundOf(r orphans.Result) found {
	return found{r.Rows, r.Keys, r.Sentinels, r.Nulls, r.SoftDeleted, r.Samples, r.Oldest, r.Newest, r.Skipped + r.Unfinished}
}

func sample(rows int64, row string, key ...string) orphans.Sample {
	return orphans.Sample{Rows: rows, Row: row, Key: key}
}

func TestForms(t *testing.T) {
	s := mariadbtest.Start(t)
	tests := []struct {
		name     string
		setup    []string
		relation orphans.Relation
		want     found
	}{
		{"no orphans", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id))",
			"INSERT INTO p VALUES (1), (2)", "INSERT INTO c VALUES (1, 1), (2, 2), (3, 2)",
		}, relation("c.p_id", "p.id"), found{}},
		{"empty child", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id))", "INSERT INTO p VALUES (1), (2)",
		}, relation("c.p_id", "p.id"), found{}},
		{"empty parent, with an index", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id))",
			"INSERT INTO c VALUES (1, 1), (2, 2), (3, 2), (4, NULL), (5, 0)",
		}, relation("c.p_id", "p.id"), found{Rows: 3, Keys: 2, Nulls: 1, Sentinels: 1, Samples: []orphans.Sample{sample(1, "id=1", "1"), sample(2, "id=2", "2")}}},
		{"no index over the key", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT)",
			"INSERT INTO p VALUES (1)", "INSERT INTO c VALUES (1, 1), (2, 7), (3, 7), (4, NULL), (5, 0), (900000000, -3)",
		}, relation("c.p_id", "p.id"), found{Rows: 3, Keys: 2, Nulls: 1, Sentinels: 1, Samples: []orphans.Sample{sample(2, "id=2", "7"), sample(1, "id=900000000", "-3")}}},
		{"no key at all", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (p_id INT)",
			"INSERT INTO p VALUES (1)", "INSERT INTO c VALUES (1), (7), (7), (NULL), (0)",
		}, relation("c.p_id", "p.id"), found{Rows: 2, Keys: 1, Nulls: 1, Sentinels: 1, Samples: []orphans.Sample{sample(2, "", "7")}}},
		{"zero breaks a foreign key", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id))",
			"INSERT INTO p VALUES (1)", "INSERT INTO c VALUES (1, 1), (2, 0)",
		}, enforced(relation("c.p_id", "p.id")), found{Rows: 1, Keys: 1, Samples: []orphans.Sample{sample(1, "id=2", "0")}}},
		{"a parent with the key zero", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id))",
			"SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'", "INSERT INTO p VALUES (0)", "INSERT INTO c VALUES (1, 0)",
		}, relation("c.p_id", "p.id"), found{}},
		{"ends of unsigned bigint", []string{
			"CREATE TABLE p (id BIGINT UNSIGNED PRIMARY KEY)", "CREATE TABLE c (id BIGINT UNSIGNED PRIMARY KEY, p_id BIGINT UNSIGNED, KEY (p_id))",
			"INSERT INTO p VALUES (5)", "INSERT INTO c VALUES (1, 5), (2, 18446744073709551615), (3, 9223372036854775808)",
		}, relation("c.p_id", "p.id"), found{Rows: 2, Keys: 2, Samples: []orphans.Sample{sample(1, "id=3", "9223372036854775808"), sample(1, "id=2", "18446744073709551615")}}},
		{"signed child, unsigned parent", []string{
			"CREATE TABLE p (id BIGINT UNSIGNED PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id))",
			"INSERT INTO p VALUES (5)", "INSERT INTO c VALUES (1, 5), (2, -5)",
		}, relation("c.p_id", "p.id"), found{Rows: 1, Keys: 1, Samples: []orphans.Sample{sample(1, "id=2", "-5")}}},
		{"case-insensitive text", []string{
			"CREATE TABLE p (id VARCHAR(20) PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id VARCHAR(20), KEY (p_id))",
			"INSERT INTO p VALUES ('ann')", "INSERT INTO c VALUES (1, 'ANN'), (2, 'Bob'), (3, 'bob'), (4, ''), (5, 'ann ')",
		}, relation("c.p_id", "p.id"), found{Rows: 2, Keys: 1, Sentinels: 1, Samples: []orphans.Sample{sample(2, "id=2", "Bob")}}},
		{"case-sensitive text", []string{
			"CREATE TABLE p (id VARCHAR(20) COLLATE utf8mb4_bin PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id VARCHAR(20) COLLATE utf8mb4_bin, KEY (p_id))",
			"INSERT INTO p VALUES ('ann')", "INSERT INTO c VALUES (1, 'ANN'), (2, 'ann'), (3, 'O''Neil \\\\ \"x\"')",
		}, relation("c.p_id", "p.id"), found{Rows: 2, Keys: 2, Samples: []orphans.Sample{sample(1, "id=1", "ANN"), sample(1, "id=3", `O'Neil \ "x"`)}}},
		{"two collations", []string{
			"CREATE TABLE p (id VARCHAR(20) COLLATE utf8mb4_bin PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id VARCHAR(20) CHARACTER SET latin1, KEY (p_id))",
			"INSERT INTO p VALUES ('jörg')", "INSERT INTO c VALUES (1, 'JÖRG'), (2, 'jörg')",
		}, relation("c.p_id", "p.id"), found{Rows: 1, Keys: 1, Samples: []orphans.Sample{sample(1, "id=1", "JÖRG")}}},
		{"binary", []string{
			"CREATE TABLE p (id BINARY(2) PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id BINARY(2), KEY (p_id))",
			"INSERT INTO p VALUES (x'00ff')", "INSERT INTO c VALUES (1, x'00ff'), (2, x'ff00'), (3, x'0000')",
		}, relation("c.p_id", "p.id"), found{Rows: 2, Keys: 2, Samples: []orphans.Sample{sample(1, "id=3", "0x0000"), sample(1, "id=2", "0xff00")}}},
		{"uuid", []string{
			"CREATE TABLE p (id UUID PRIMARY KEY)", "CREATE TABLE c (id UUID PRIMARY KEY, p_id UUID)",
			"INSERT INTO p VALUES ('6ccd780c-baba-1026-9564-5b8c656024db')",
			"INSERT INTO c VALUES ('00000000-0000-0000-0000-000000000001', '6ccd780c-baba-1026-9564-5b8c656024db'), ('00000000-0000-0000-0000-000000000002', '6ccd780c-baba-1026-9564-000000000000')",
		}, relation("c.p_id", "p.id"), found{Rows: 1, Keys: 1, Samples: []orphans.Sample{sample(1, "id=00000000-0000-0000-0000-000000000002", "6ccd780c-baba-1026-9564-000000000000")}}},
		{"composite", []string{
			"CREATE TABLE p (a INT, b VARCHAR(5), PRIMARY KEY (a, b))", "CREATE TABLE c (id INT PRIMARY KEY, b VARCHAR(5), a INT, KEY (b, a))",
			"INSERT INTO p VALUES (1, 'x'), (2, 'y')", "INSERT INTO c VALUES (1, 'x', 1), (2, 'y', 1), (3, 'y', 2), (4, NULL, 9), (5, 'z', NULL)",
		}, relation("c.a,b", "p.a,b"), found{Rows: 1, Keys: 1, Nulls: 2, Samples: []orphans.Sample{sample(1, "id=2", "1", "y")}}},
		{"composite key of the child, none over the relation", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (x VARCHAR(5), y INT, p_id INT, PRIMARY KEY (x, y))",
			"INSERT INTO p VALUES (1)", "INSERT INTO c VALUES ('a', 1, 1), ('a', 2, 3), ('b', 1, 3), ('b', 2, 1)",
		}, relation("c.p_id", "p.id"), found{Rows: 2, Keys: 1, Samples: []orphans.Sample{sample(2, "x=a y=2", "3")}}},
		{"polymorphic", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, t VARCHAR(9), p_id INT, KEY (t, p_id))",
			"INSERT INTO p VALUES (1)", "INSERT INTO c VALUES (1, 'p', 1), (2, 'p', 2), (3, 'q', 2), (4, NULL, 3)",
		}, relation("c.p_id", "p.id", "t=p"), found{Rows: 1, Keys: 1, Samples: []orphans.Sample{sample(1, "id=2", "2")}}},
		{"polymorphic, text to integer", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, t VARCHAR(9), p_id VARCHAR(9))",
			"INSERT INTO p VALUES (1)", "INSERT INTO c VALUES (1, 'p', '1'), (2, 'p', '1x'), (3, 'p', '2'), (4, 'q', '9')",
		}, relation("c.p_id", "p.id", "t=p"), found{Rows: 2, Keys: 2, Samples: []orphans.Sample{sample(1, "id=2", "1x"), sample(1, "id=3", "2")}}},
		{"self-reference", []string{
			"CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id))", "INSERT INTO c VALUES (1, NULL), (2, 1), (3, 9)",
		}, relation("c.p_id", "c.id"), found{Rows: 1, Keys: 1, Nulls: 1, Samples: []orphans.Sample{sample(1, "id=3", "9")}}},
		{"parent by a unique key", []string{
			"CREATE TABLE p (id INT PRIMARY KEY, code CHAR(3) UNIQUE)", "CREATE TABLE c (id INT PRIMARY KEY, code CHAR(3), KEY (code))",
			"INSERT INTO p VALUES (1, 'abc')", "INSERT INTO c VALUES (1, 'abc'), (2, 'xyz')",
		}, relation("c.code", "p.code"), found{Rows: 1, Keys: 1, Samples: []orphans.Sample{sample(1, "id=2", "xyz")}}},
		{"soft-deleted parent", []string{
			"CREATE TABLE p (id INT PRIMARY KEY, deleted_at DATETIME)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, deleted_at DATETIME, KEY (p_id))",
			"INSERT INTO p VALUES (1, NULL), (2, NOW())", "INSERT INTO c VALUES (1, 1, NULL), (2, 2, NULL), (3, 2, NOW()), (4, 3, NOW()), (5, 2, NULL)",
		}, soft(relation("c.p_id", "p.id")), found{Rows: 1, Keys: 1, Soft: 2, Samples: []orphans.Sample{sample(1, "id=4", "3")}}},
		{"soft-deleted parent, by number, without an index", []string{
			"CREATE TABLE p (id INT PRIMARY KEY, deleted_at INT NOT NULL)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT)",
			"INSERT INTO p VALUES (1, 0), (2, 7)", "INSERT INTO c VALUES (1, 1), (2, 2), (3, 2)",
		}, soft(relation("c.p_id", "p.id")), found{Soft: 2}},
		{"times and zero dates", []string{
			"SET sql_mode = ''", "CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, created_at DATETIME, KEY (p_id))",
			"INSERT INTO c VALUES (1, 4, '0000-00-00'), (2, 4, '2020-01-02 03:04:05'), (3, 5, '2021-01-02'), (4, 5, NULL)",
		}, relation("c.p_id", "p.id"), found{
			Rows: 4, Keys: 2, Oldest: "2020-01-02 03:04:05", Newest: "2021-01-02 00:00:00",
			Samples: []orphans.Sample{sample(2, "id=1", "4"), sample(2, "id=3", "5")},
		}},
		{"hostile names", []string{
			"CREATE TABLE `a``b \"c\", d` (`i``d``, x` INT PRIMARY KEY)",
			"CREATE TABLE `" + strings.Repeat("ü", 64) + "` (`k'1` INT, `k``, ``2` INT, `p\\x` INT, PRIMARY KEY (`k'1`, `k``, ``2`))",
			"INSERT INTO `" + strings.Repeat("ü", 64) + "` VALUES (1, 2, 3)",
		}, orphans.Relation{Relation: cascade.Relation{
			Child:  cascade.Key{Table: strings.Repeat("ü", 64), Columns: []string{`p\x`}},
			Parent: cascade.Key{Table: "a`b \"c\", d", Columns: []string{"i`d`, x"}},
		}}, found{Rows: 1, Keys: 1, Samples: []orphans.Sample{sample(1, "k'1=1 k`, `2=2", "3")}}},
		{"partitioned child", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id)) PARTITION BY HASH (id) PARTITIONS 4",
			"INSERT INTO c VALUES (1, 1), (2, 2), (3, 3), (4, 3)", "INSERT INTO p VALUES (1), (2)",
		}, relation("c.p_id", "p.id"), found{Rows: 2, Keys: 1, Samples: []orphans.Sample{sample(2, "id=3", "3")}}},
		{"MyISAM", []string{
			"CREATE TABLE p (id INT PRIMARY KEY) ENGINE=MyISAM", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id)) ENGINE=MyISAM", "INSERT INTO c VALUES (1, 1)",
		}, relation("c.p_id", "p.id"), found{Rows: 1, Keys: 1, Samples: []orphans.Sample{sample(1, "id=1", "1")}}},
		{"enum", []string{
			"CREATE TABLE p (id ENUM('b','a') PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id ENUM('b','a'), KEY (p_id))",
			"INSERT INTO p VALUES ('b')", "INSERT INTO c VALUES (1, 'a'), (2, 'b')",
		}, relation("c.p_id", "p.id"), found{Rows: 1, Keys: 1, Samples: []orphans.Sample{sample(1, "id=1", "a")}}},
		{"more than a chunk of the repair, cleared", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id))",
			"INSERT INTO p VALUES (1)", "INSERT INTO c SELECT seq, IF(seq MOD 2 = 0, 7, 1) FROM seq_1_to_5000",
		}, relation("c.p_id", "p.id"), found{Rows: 2500, Keys: 1, Samples: []orphans.Sample{sample(2500, "id=2", "7")}}},
		{"more than a chunk of the repair, deleted", []string{
			"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (x INT, y INT, p_id INT NOT NULL, PRIMARY KEY (x, y), KEY (p_id))",
			"INSERT INTO p VALUES (1)", "INSERT INTO c SELECT seq DIV 10, seq MOD 10, IF(seq MOD 2 = 0, 7, 1) FROM seq_1_to_5000",
		}, relation("c.p_id", "p.id"), found{Rows: 2500, Keys: 1, Samples: []orphans.Sample{sample(2500, "x=0 y=2", "7")}}},
		{"view", []string{"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE VIEW c AS SELECT id, id AS p_id FROM p"},
			relation("c.p_id", "p.id"), found{Skipped: "c is a view"}},
		{"missing table", []string{"CREATE TABLE p (id INT PRIMARY KEY)"}, relation("c.p_id", "p.id"), found{Skipped: "table c is not there"}},
		{"parent in another database", []string{"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT)"},
			orphans.Relation{Relation: cascade.Relation{Child: cascade.Key{Table: "c", Columns: []string{"p_id"}}, Parent: cascade.Key{Table: "other.p", Columns: []string{"id"}}}},
			found{Skipped: "table other.p is of another database"}},
		{"missing column", []string{"CREATE TABLE p (id INT PRIMARY KEY)"}, relation("p.p_id", "p.id"), found{Skipped: "p has no column p_id"}},
		{"parent without an index", []string{"CREATE TABLE p (id INT)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT)"},
			relation("c.p_id", "p.id"), found{Skipped: "no index of p begins with id, so that each row would read the whole table"}},
		{"types that do not compare", []string{"CREATE TABLE p (id VARCHAR(9) PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT)"},
			relation("c.p_id", "p.id"), found{Skipped: "the types differ: p_id is int(11), id is varchar(9)"}},
		{"suspected", []string{"CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT)"},
			orphans.Relation{Relation: relation("c.p_id", "p.id").Relation, Suspected: true}, found{Skipped: "the relation is only suspected"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			db := s.DB(t)
			unchecked(t, db, test.setup...)
			before := checksums(t, db)
			got := scan(t, db, quick, test.relation)[0]
			if diff := cmp.Diff(test.want, foundOf(got)); diff != "" {
				t.Errorf("found (-want +got):\n%s", diff)
			}
			if after := checksums(t, db); after != before {
				t.Errorf("the tables changed: %s, were %s", after, before)
			}
			repairs(t, db, got, test.relation)
		})
	}
}

func enforced(r orphans.Relation) orphans.Relation {
	r.Enforcement.State = 1
	return r
}

func soft(r orphans.Relation) orphans.Relation {
	r.ParentDeleted, r.ChildDeleted = "deleted_at", "deleted_at"
	return r
}

// repairs runs the statements that a result prints: the first lists its rows, the
// second leaves none and touches no other row.
func repairs(t *testing.T, db *sql.DB, r orphans.Result, rel orphans.Relation) {
	t.Helper()
	if r.Rows == 0 {
		if r.Look+r.Repair != "" {
			t.Errorf("statements without orphaned rows: %s %s", r.Look, r.Repair)
		}
		return
	}
	all := "SELECT * FROM " + introspect.Quote(r.Relation.Child.Table)
	others, listed := content(t, db, all), content(t, db, r.Look)
	n := int64(0)
	for row, times := range listed {
		n += int64(times)
		if others[row] -= times; others[row] < 0 {
			t.Errorf("%s\nlists a row that the table has not: %s", r.Look, row)
		}
	}
	if n != r.Rows {
		t.Errorf("%s\nlists %d rows, want %d", r.Look, n, r.Rows)
	}
	for range (r.Rows + 999) / 1000 {
		unchecked(t, db, strings.Split(r.Repair, ";\n")...)
	}
	again := scan(t, db, quick, rel)[0]
	if again.Rows != 0 || again.Sentinels != r.Sentinels {
		t.Errorf("after\n%s\nthere are %d orphaned rows, %d sentinels", r.Repair, again.Rows, again.Sentinels)
	}
	left := content(t, db, all)
	for row, times := range others {
		if left[row] < times {
			t.Errorf("%s\ntouches a row with a parent: %s", r.Repair, row)
		}
	}
}

// content counts the rows of a query by all their values.
func content(t *testing.T, db *sql.DB, query string) map[string]int {
	t.Helper()
	out := map[string]int{}
	err := introspect.Rows(t.Context(), db, query, func(_, v []string) { out[fmt.Sprintf("%q", v)]++ })
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return out
}

// checksums is the content of all tables.
func checksums(t testing.TB, db *sql.DB) string {
	t.Helper()
	var tables []string
	err := introspect.Rows(context.Background(), db, "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' ORDER BY 1", func(_, v []string) {
		tables = append(tables, introspect.Quote(v[0]))
	})
	if err != nil {
		t.Fatal(err)
	}
	if tables == nil {
		return ""
	}
	out := ""
	err = introspect.Rows(context.Background(), db, "CHECKSUM TABLE "+strings.Join(tables, ", ")+" EXTENDED", func(_, v []string) {
		out += fmt.Sprintln(v)
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
