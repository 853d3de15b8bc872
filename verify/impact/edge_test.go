package impact_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/impact"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// TestHostileNames: names with everything that SQL, Mermaid and DOT could trip
// over are counted and drawn, and a key's value stays a value.
func TestHostileNames(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	const parent, child = "a`b \"c\" --> <d>", "ü; DROP TABLE x -- \\"
	exec(t, db,
		"CREATE TABLE "+introspect.Quote(parent)+" (`k'1` VARCHAR(40) PRIMARY KEY)",
		"CREATE TABLE "+introspect.Quote(child)+" (`i``d` INT PRIMARY KEY, `p[]|` VARCHAR(40), FOREIGN KEY (`p[]|`) REFERENCES "+introspect.Quote(parent)+" (`k'1`) ON DELETE CASCADE)",
		"INSERT INTO "+introspect.Quote(parent)+" VALUES ('x'' OR ''1''=''1'), ('y')",
		"INSERT INTO "+introspect.Quote(child)+" VALUES (1, 'x'' OR ''1''=''1'), (2, 'y'), (3, 'y')")
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	tree, err := impact.Live(t.Context(), db, cascade.NewGraph(live.Schema, nil), parent, impact.Selection{Key: []string{"x' OR '1'='1"}})
	if err != nil {
		t.Fatal(err)
	}
	if len(tree.Children) != 1 || tree.Children[0].Rows != 1 || tree.Rows != 1 {
		t.Fatalf("tree: %+v", tree)
	}
	want := map[string]string{
		"dot": "digraph impact {\n  rankdir=LR;\n  node [shape=box];\n  n0 [label=\"a`b \\\"c\\\" --> <d>: 1 row\"];\n" +
			"  n1 [label=\"ü; DROP TABLE x -- \\\\.p[]|\\n1 row deleted\"];\n  n0 -> n1 [label=\"CASCADE\"];\n}\n",
		"mermaid": "flowchart LR\n  n0[\"a#96;b #quot;c#quot; --#gt; #lt;d#gt;: 1 row\"]\n" +
			"  n1[\"ü; DROP TABLE x -- \\.p[]|: 1 row deleted\"]\n  n0 -->|\"CASCADE\"| n1\n",
	}
	for name, write := range map[string]func(*bytes.Buffer) error{
		"dot": func(b *bytes.Buffer) error { return impact.DOT(b, tree) }, "mermaid": func(b *bytes.Buffer) error { return impact.Mermaid(b, tree) },
	} {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want[name], out.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestUncountable: what cannot be counted is told, and is not zero.
func TestUncountable(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, "CREATE TABLE users (id INT PRIMARY KEY)", "CREATE TABLE base (id INT PRIMARY KEY, user_id INT)",
		"CREATE VIEW posts AS SELECT * FROM base", "CREATE TABLE notes (id INT PRIMARY KEY)",
		"CREATE TABLE parts (id INT, user_id INT, KEY (user_id)) PARTITION BY HASH (id) PARTITIONS 3",
		"INSERT INTO users VALUES (1)", "INSERT INTO base VALUES (1, 1)", "INSERT INTO parts VALUES (1, 1), (1, 1), (2, 1), (3, NULL)")
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	var claims []cascade.Claim
	for _, child := range []string{"posts", "notes", "gone", "parts"} {
		claims = append(claims, cascade.Claim{
			Origin: cascade.OriginConfig, Child: cascade.Key{Table: child, Columns: []string{"user_id"}}, Parent: cascade.Key{Table: "users", Columns: []string{"id"}},
		})
	}
	tree, err := impact.Live(t.Context(), db, cascade.NewGraph(live.Schema, claims), "users", impact.Selection{Key: []string{"1"}})
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]int64{}
	tree.Walk(func(n *impact.Node) { rows[n.Relation.Child.Table] = n.Rows })
	if diff := cmp.Diff(map[string]int64{"posts": impact.Unknown, "notes": impact.Unknown, "gone": impact.Unknown, "parts": 3}, rows); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
	notes := strings.Join(tree.Notes, "\n")
	for _, want := range []string{"posts.user_id: not counted: it is a view", "notes.user_id: not counted: it has no column user_id", "gone.user_id: not counted: the table is not in the database"} {
		if !strings.Contains(notes, want) {
			t.Errorf("no %q in %q", want, notes)
		}
	}
}

// TestUnknownFate: below rows of which nobody knows what becomes, nothing is
// counted, and the delete is not said to pass.
func TestUnknownFate(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, "CREATE TABLE a (id INT PRIMARY KEY)",
		"CREATE TABLE b (id INT PRIMARY KEY, a_id INT, FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE)",
		"CREATE TABLE c (id INT PRIMARY KEY, b_id INT, FOREIGN KEY (b_id) REFERENCES b (id) ON DELETE CASCADE)",
		"CREATE TABLE d (id INT PRIMARY KEY, c_id INT, FOREIGN KEY (c_id) REFERENCES c (id) ON DELETE CASCADE)",
		"CREATE TABLE e (id INT PRIMARY KEY, d_id INT, FOREIGN KEY (d_id) REFERENCES d (id) ON DELETE CASCADE)",
		"INSERT INTO a VALUES (1)", "INSERT INTO b VALUES (1, 1), (2, 1)", "INSERT INTO c VALUES (1, 1), (2, 2)", "INSERT INTO d VALUES (1, 1), (2, 2)", "INSERT INTO e VALUES (1, 1)")
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	// The rows of this server, judged as those of one that does not follow every
	// key.
	live.Schema.Dialect = sqlschema.Dialect{Name: "mysql", Major: 9, Minor: 7}
	tree, err := impact.Live(t.Context(), db, cascade.NewGraph(live.Schema, nil), "a", impact.Selection{Key: []string{"1"}})
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := impact.Text(&text, tree); err != nil {
		t.Fatal(err)
	}
	want := `DELETE FROM a WHERE id = 1: 1 row
└─ b.a_id 2 rows deleted (ON DELETE CASCADE)
   └─ c.b_id 2 rows with an unknown fate (MySQL 9.7 does not follow this key for every row)
      └─ d.c_id rows with an unknown fate (MySQL 9.7 does not follow this key for every row)
         └─ e.d_id rows deleted (ON DELETE CASCADE)
Whether the delete passes is not known: 2 rows deleted below, 0 set to NULL, 0 left behind, 2 of unknown fate, and what was not counted.
`
	if diff := cmp.Diff(want, text.String()); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}
