//go:build truth

package verifier_test

import (
	"context"
	"database/sql"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/enginetruth/servers"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify"
	"github.com/cascadelint/cascadelint/verify/impact"
	"github.com/cascadelint/cascadelint/verify/orphans"
)

var setup = []string{
	"CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(20), UNIQUE (name))",
	"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, created_at DATETIME, CONSTRAINT fk_posts FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE)",
	"CREATE TABLE likes (user_id INT, post_id INT, n INT, PRIMARY KEY (user_id, post_id), CONSTRAINT fk_likes FOREIGN KEY (post_id) REFERENCES posts (id))",
	"CREATE TABLE names (id INT PRIMARY KEY, name VARCHAR(20), KEY (name))",
	"CREATE TABLE logs (id BIGINT UNSIGNED PRIMARY KEY, kind VARCHAR(10), user_id INT)",
	"CREATE TABLE pairs (a INT, b VARCHAR(10), PRIMARY KEY (a, b))",
	"CREATE TABLE marks (id BIGINT UNSIGNED PRIMARY KEY, a INT, b VARCHAR(10))",
	"CREATE TABLE blobs (id VARBINARY(8) PRIMARY KEY, user_id INT)",
	"CREATE TABLE loose (user_id INT)",
	"CREATE TABLE hooks (id INT PRIMARY KEY, kind VARCHAR(9), ref VARCHAR(20))",
	"INSERT INTO users VALUES (1, 'ann'), (2, 'bob')",
	"INSERT INTO pairs VALUES (1, 'x'), (2, 'y')",
	"INSERT INTO marks VALUES (18446744073709551614, 1, 'x'), (18446744073709551615, 1, 'y'), (3, 2, NULL), (4, NULL, 'y'), (9223372036854775808, 2, 'x')",
	"INSERT INTO blobs VALUES (x'00', 1), (x'00ff', 7), (x'ff', NULL), ('a', 8), ('A', 0)",
	"INSERT INTO loose VALUES (1), (7), (7), (NULL), (0)",
	"INSERT INTO hooks VALUES (1, 'user', '1'), (2, 'user', '9'), (3, 'user', '1x'), (4, 'post', '9'), (5, 'user', NULL)",
	"INSERT INTO posts VALUES (1, 1, '2020-01-01'), (2, 1, '2020-01-02'), (3, 2, NULL), (4, NULL, NULL)",
	"INSERT INTO likes VALUES (1, 3, 0), (2, 3, 0)",
	"INSERT INTO names VALUES (1, 'ann'), (2, 'cid'), (3, 'dan'), (4, ''), (5, NULL)",
	"INSERT INTO logs VALUES (1, 'user', 1), (2, 'user', 7), (18446744073709551615, 'user', 7), (3, 'post', 7)",
	"SET foreign_key_checks = 0",
	"INSERT INTO posts VALUES (5, 42, '2021-01-01')",
	"SET foreign_key_checks = 1",
}

func relation(child, column, parent, refers string, where ...cascade.Condition) verify.Relation {
	return verify.Relation{Relation: cascade.Relation{
		Child: cascade.Key{Table: child, Columns: []string{column}}, Parent: cascade.Key{Table: parent, Columns: []string{refers}}, Where: where,
	}}
}

// TestEngines seeds each engine with the same rows and looks for the orphaned.
func TestEngines(t *testing.T) {
	for _, engine := range servers.All() {
		switch engine.Dialect.Name {
		case "mysql", "mariadb", "tidb":
		default:
			continue
		}
		t.Run(engine.Name, func(t *testing.T) {
			s, err := engine.Start(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer s.Stop()
			fill(t, s.DB)
			rep, err := verify.Run(t.Context(), s.DB, verify.Options{
				Drift: true, Orphans: true, Scan: orphans.Options{Recheck: time.Nanosecond, Concurrency: 2},
				Relations: []verify.Relation{
					relation("names", "name", "users", "name"),
					{Relation: cascade.Relation{Child: cascade.Key{Table: "marks", Columns: []string{"a", "b"}}, Parent: cascade.Key{Table: "pairs", Columns: []string{"a", "b"}}}},
					relation("blobs", "user_id", "users", "id"),
					relation("loose", "user_id", "users", "id"),
					relation("hooks", "ref", "users", "id", cascade.Condition{Column: "kind", Value: "user"}),
					relation("logs", "user_id", "users", "id", cascade.Condition{Column: "kind", Value: "user"}),
				},
			})
			if err != nil {
				t.Fatal(err)
			}
			if got := rep.Database.Server.Dialect; got != engine.Dialect {
				t.Errorf("dialect %v, want %v", got, engine.Dialect)
			}
			checkKeys(t, rep)
			checkRows(t, rep)
			checkImpact(t, s.DB, rep)
		})
	}
}

// fill runs the statements on one connection.
func fill(t *testing.T, db *sql.DB) {
	t.Helper()
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, q := range setup {
		if _, err := conn.ExecContext(t.Context(), q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
}

func checkKeys(t *testing.T, rep *verify.Report) {
	t.Helper()
	for table, want := range map[string]sqlschema.Action{"posts": sqlschema.Cascade, "likes": sqlschema.Restrict} {
		keys := rep.Database.Schema.Table(table).ForeignKeys
		if len(keys) != 1 || keys[0].Enforcement.State != sqlschema.Enforced ||
			keys[0].Effective != want && !(want.Blocks() && keys[0].Effective.Blocks()) {
			t.Errorf("foreign keys of %s: %+v, want one with %v", table, keys, want)
		}
	}
	if len(rep.Database.Unseen) > 0 {
		t.Errorf("the administrator does not see %v", rep.Database.Unseen)
	}
}

func checkRows(t *testing.T, rep *verify.Report) {
	t.Helper()
	got := map[string]string{}
	for _, r := range rep.Orphans {
		got[r.Relation.Name()] = fmt.Sprint(r.Rows, " ", r.Keys, " ", r.Sentinels, " ", r.Nulls, " ", r.Samples, r.Oldest, r.Skipped, r.Unfinished)
	}
	want := map[string]string{
		"posts.user_id → users.id":                    "1 1 0 1 [{[42] 1 id=5}]2021-01-01 00:00:00",
		"likes.post_id → posts.id":                    "0 0 0 0 []",
		"names.name → users.name":                     "2 2 1 1 [{[cid] 1 id=2} {[dan] 1 id=3}]",
		"marks.(a, b) → pairs.(a, b)":                 "2 2 0 2 [{[2 x] 1 id=9223372036854775808} {[1 y] 1 id=18446744073709551615}]",
		"blobs.user_id → users.id":                    "2 2 1 1 [{[7] 1 id=0x00ff} {[8] 1 id=0x61}]",
		"loose.user_id → users.id":                    "2 1 1 1 [{[7] 2 }]",
		"hooks.ref → users.id where kind = 'user'":    "2 2 0 1 [{[9] 1 id=2} {[1x] 1 id=3}]",
		"logs.user_id → users.id where kind = 'user'": "2 1 0 0 [{[7] 2 id=2}]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
	for _, f := range rep.Findings {
		if f.Code != "CL401" {
			t.Errorf("finding %s %s", f.Code, f.Message)
		}
	}
}

func checkImpact(t *testing.T, db *sql.DB, rep *verify.Report) {
	t.Helper()
	g := cascade.NewGraph(rep.Database.Schema, nil)
	for key, want := range map[string]string{"1": "posts 2 likes 0 refused false", "2": "posts 1 likes 2 refused true"} {
		tree, err := impact.Live(context.Background(), db, g, "users", impact.Selection{Key: []string{key}})
		if err != nil {
			t.Errorf("impact: %v", err)
			continue
		}
		got := ""
		tree.Walk(func(n *impact.Node) { got += fmt.Sprintf("%s %d ", n.Relation.Child.Table, n.Rows) })
		if got += fmt.Sprintf("refused %v", tree.Refused); got != want {
			t.Errorf("impact of user %s: %s, want %s", key, got, want)
		}
	}
}
