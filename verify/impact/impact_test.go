package impact_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/go-sql-driver/mysql"
	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/impact"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

func exec(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

var shop = []string{
	"CREATE TABLE users (id INT PRIMARY KEY, boss INT, FOREIGN KEY (boss) REFERENCES users (id) ON DELETE SET NULL)",
	"CREATE TABLE orders (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE)",
	"CREATE TABLE items (order_id INT, n INT, PRIMARY KEY (order_id, n), FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE)",
	"CREATE TABLE notes (order_id INT, n INT, text TEXT, FOREIGN KEY (order_id, n) REFERENCES items (order_id, n) ON DELETE CASCADE)",
	"CREATE TABLE logs (id INT PRIMARY KEY, user_id INT)",
	"CREATE TABLE bills (id INT PRIMARY KEY, order_id INT, FOREIGN KEY (order_id) REFERENCES orders (id))",
	"INSERT INTO users VALUES (1, NULL), (2, 1), (3, 1), (4, 2)",
	"INSERT INTO orders VALUES (1, 1), (2, 1), (3, 2), (4, 3)",
	"INSERT INTO items VALUES (1, 1), (1, 2), (2, 1), (3, 1), (4, 1)",
	"INSERT INTO notes VALUES (1, 1, 'a'), (1, 1, 'b'), (1, 2, 'c'), (2, 1, 'd'), (4, 1, 'e')",
	"INSERT INTO logs VALUES (1, 1), (2, 1), (3, 3)",
	"INSERT INTO bills VALUES (1, 4)",
}

// TestLive holds the counts against what the delete then does.
func TestLive(t *testing.T) {
	s := mariadbtest.Start(t)
	for _, test := range []struct {
		name  string
		which impact.Selection
		where string
		rows  int64
		want  map[string]int64
		block bool
	}{
		{"a user with orders", impact.Selection{Key: []string{"1"}}, "id = 1", 1,
			map[string]int64{"users.boss": 2, "orders.user_id": 2, "items.order_id": 3, "notes.(order_id, n)": 4, "logs.user_id": 2, "bills.order_id": 0}, false},
		{"a user whose order has a bill", impact.Selection{Key: []string{"3"}}, "id = 3", 1,
			map[string]int64{"users.boss": 0, "orders.user_id": 1, "items.order_id": 1, "notes.(order_id, n)": 1, "logs.user_id": 1, "bills.order_id": 1}, true},
		{"nobody", impact.Selection{Key: []string{"9"}}, "id = 9", 0,
			map[string]int64{"users.boss": 0, "orders.user_id": 0, "items.order_id": 0, "notes.(order_id, n)": 0, "logs.user_id": 0, "bills.order_id": 0}, false},
		{"several", impact.Selection{Where: "id < 3 -- comment"}, "id < 3", 2,
			map[string]int64{"users.boss": 3, "orders.user_id": 3, "items.order_id": 4, "notes.(order_id, n)": 4, "logs.user_id": 2, "bills.order_id": 0}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			db := s.DB(t)
			exec(t, db, shop...)
			tree, err := impact.Live(t.Context(), db, graph(t, db), "users", test.which)
			if err != nil {
				t.Fatal(err)
			}
			got := map[string]int64{}
			tree.Walk(func(n *impact.Node) { got[n.Relation.Child.String()] = n.Rows })
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("rows (-want +got):\n%s", diff)
			}
			if tree.Rows != test.rows || tree.Refused != test.block {
				t.Errorf("%d rows, refused %v", tree.Rows, tree.Refused)
			}
			before := counts(t, db)
			_, err = db.Exec("DELETE FROM users WHERE " + test.where)
			var refused *mysql.MySQLError
			if blocked := errors.As(err, &refused) && refused.Number == 1451; blocked != test.block {
				t.Errorf("the delete: %v", err)
			}
			after := counts(t, db)
			for table, relation := range map[string]string{"orders": "orders.user_id", "items": "items.order_id", "notes": "notes.(order_id, n)"} {
				want := before[table] - got[relation]
				if test.block {
					want = before[table]
				}
				if after[table] != want {
					t.Errorf("%s: %d rows left, predicted %d", table, after[table], want)
				}
			}
		})
	}
}

func graph(t *testing.T, db *sql.DB) *cascade.Graph {
	t.Helper()
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	return cascade.NewGraph(live.Schema, []cascade.Claim{{
		Origin: cascade.OriginConfig, Child: cascade.Key{Table: "logs", Columns: []string{"user_id"}}, Parent: cascade.Key{Table: "users"},
	}})
}

func counts(t *testing.T, db *sql.DB) map[string]int64 {
	t.Helper()
	out := map[string]int64{}
	for _, table := range []string{"users", "orders", "items", "notes", "logs", "bills"} {
		var n int64
		if err := db.QueryRowContext(context.Background(), "SELECT COUNT(*) FROM "+table).Scan(&n); err != nil {
			t.Fatal(err)
		}
		out[table] = n
	}
	return out
}

// TestFormats: each writer tells every relation.
func TestFormats(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, shop...)
	g := graph(t, db)
	live, err := impact.Live(t.Context(), db, g, "users", impact.Selection{Key: []string{"1"}})
	if err != nil {
		t.Fatal(err)
	}
	static, err := impact.Static(g, "users")
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := impact.Text(&text, live); err != nil {
		t.Fatal(err)
	}
	want := `DELETE FROM users WHERE id = 1: 1 row
├─ orders.user_id 2 rows deleted (ON DELETE CASCADE)
│  ├─ bills.order_id 0 rows refuse the delete (ON DELETE RESTRICT)
│  └─ items.order_id 3 rows deleted (ON DELETE CASCADE)
│     └─ notes.(order_id, n) 4 rows deleted (ON DELETE CASCADE)
├─ users.boss 2 rows set to NULL (ON DELETE SET NULL)
└─ logs.user_id 2 rows left behind (no foreign key is declared)
The delete passes: 9 rows deleted below, 2 set to NULL, 2 left behind.
`
	if diff := cmp.Diff(want, text.String()); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
	for name, write := range map[string]func(*bytes.Buffer, *impact.Tree) error{
		"json":    func(b *bytes.Buffer, tree *impact.Tree) error { return impact.JSON(b, tree) },
		"dot":     func(b *bytes.Buffer, tree *impact.Tree) error { return impact.DOT(b, tree) },
		"mermaid": func(b *bytes.Buffer, tree *impact.Tree) error { return impact.Mermaid(b, tree) },
	} {
		for kind, tree := range map[string]*impact.Tree{"live": live, "static": static} {
			var out bytes.Buffer
			if err := write(&out, tree); err != nil {
				t.Fatal(err)
			}
			tree.Walk(func(n *impact.Node) {
				if !strings.Contains(out.String(), n.Relation.Child.Table) || !strings.Contains(out.String(), n.Relation.RuleString()) {
					t.Errorf("%s, %s: %s is missing:\n%s", name, kind, n.Relation.Child, out.String())
				}
			})
		}
	}
}

func TestMistakes(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, shop...)
	g := graph(t, db)
	for _, test := range []struct {
		table string
		which impact.Selection
		want  string
	}{
		{"user", impact.Selection{Key: []string{"1"}}, "there is no table user in the schema"},
		{"items", impact.Selection{Key: []string{"1"}}, "the primary key of items is (order_id, n): give a value for each column"},
		{"users", impact.Selection{Where: "idd = 1"}, "Unknown column 'idd'"},
		{"users", impact.Selection{Where: "1; DROP TABLE users"}, "You have an error in your SQL syntax"},
	} {
		_, err := impact.Live(t.Context(), db, g, test.table, test.which)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s %v: %v, want %q", test.table, test.which, err, test.want)
		}
	}
	if got := fmt.Sprint(counts(t, db)); got != "map[bills:1 items:5 logs:3 notes:5 orders:4 users:4]" {
		t.Errorf("rows now: %s", got)
	}
}
