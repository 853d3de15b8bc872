package simulate_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// build makes a schema from lines like "posts.user_id > users CASCADE". Every
// table has a primary key id, every key a column that may be NULL.
func build(t testing.TB, lines ...string) *sqlschema.Schema {
	t.Helper()
	s := &sqlschema.Schema{}
	table := func(name string) *sqlschema.Table {
		if found := s.Table(name); found != nil {
			return found
		}
		n := &sqlschema.Table{Name: name, PrimaryKey: []string{"id"}, Columns: []sqlschema.Column{{Name: "id", Type: "int", NotNull: true}}}
		s.Tables = append(s.Tables, n)
		return n
	}
	for i, l := range lines {
		key, ref, isKey := strings.Cut(l, " > ")
		if !isKey {
			table(l)
			continue
		}
		child, column, _ := strings.Cut(key, ".")
		parent, rule, _ := strings.Cut(ref, " ")
		action, ok := sqlschema.ParseAction(rule)
		if !ok {
			t.Fatalf("line %q: rule %q", l, rule)
		}
		table(parent)
		c := table(child)
		if c.Column(column) == nil {
			c.Columns = append(c.Columns, sqlschema.Column{Name: column, Type: "int"})
		}
		c.ForeignKeys = append(c.ForeignKeys, sqlschema.ForeignKey{
			Name: fmt.Sprintf("fk%03d", i), Columns: []string{column}, RefTable: parent, RefColumns: []string{"id"}, OnDelete: action,
		})
	}
	return s
}

// rows reads "users 1; posts 1,1; posts 2,NULL".
func rows(text string) simulate.Rows {
	out := simulate.Rows{}
	for _, line := range strings.Split(text, "; ") {
		table, values, _ := strings.Cut(line, " ")
		var r simulate.Row
		for _, v := range strings.Split(values, ",") {
			if v == "NULL" {
				r = append(r, simulate.Null)
			} else {
				r = append(r, simulate.Text(v))
			}
		}
		out[table] = append(out[table], r)
	}
	return out
}

func show(s *sqlschema.Schema, r simulate.Rows) string {
	var out []string
	for _, t := range s.Tables {
		for _, row := range r[t.Name] {
			var v []string
			for _, x := range row {
				v = append(v, x.String())
			}
			out = append(out, t.Name+" "+strings.Join(v, ","))
		}
	}
	return strings.Join(out, "; ")
}

func TestRun(t *testing.T) {
	posts := func(rule string) []string { return []string{"users", "posts.user_id > users " + rule} }
	const two = "users 1; users 2; posts 10,1; posts 20,2"
	chain := []string{"a", "b.p > a CASCADE", "c.p > b CASCADE", "d.p > c CASCADE"}
	const siblings = "a 1; b 1,1; b 2,1; c 1,1; c 2,1; c 3,2; c 4,2; d 1,1; d 2,2; d 3,3; d 4,4"
	own := []string{"a", "b.p > a CASCADE", "b.own > b RESTRICT"}
	middle := func(rule string) []string {
		return []string{"g", "p.g > g NO ACTION", "c.p > p " + rule, "d.c > c RESTRICT"}
	}
	orphan := simulate.Statement{Table: "p", Kind: simulate.Replace, Row: simulate.Row{simulate.Text("1"), simulate.Text("5")}}
	diamond := []string{"p", "r.p > p CASCADE", "l.p > p CASCADE", "c.l > l CASCADE", "c.r > r RESTRICT"}
	tests := []struct {
		name    string
		profile engine.Profile
		schema  []string
		rows    string
		st      simulate.Statement
		want    string // rows, "code N" or "unknown"
	}{
		{"cascade", engine.MariaDB1011(), posts("CASCADE"), two, simulate.Statement{}, "users 2; posts 20,2"},
		{"set null", engine.MariaDB1011(), posts("SET NULL"), two, simulate.Statement{}, "users 2; posts 10,NULL; posts 20,2"},
		{"restrict", engine.MariaDB1011(), posts("RESTRICT"), two, simulate.Statement{}, "code 1451"},
		{"restrict on PostgreSQL 18", engine.PostgreSQL18(), posts("RESTRICT"), two, simulate.Statement{}, "code 23001"},
		{"restrict without a child", engine.MariaDB1011(), posts("RESTRICT"), "users 1; posts 20,NULL", simulate.Statement{}, "posts 20,NULL"},
		{"checks off", engine.MariaDB1011(), posts("RESTRICT"), two, simulate.Statement{Checks: simulate.ChecksOff}, "users 2; posts 10,1; posts 20,2"},
		{"a new connection of SQLite", engine.SQLite(), posts("RESTRICT"), two, simulate.Statement{Checks: simulate.ChecksDefault}, "users 2; posts 10,1; posts 20,2"},
		{"siblings", engine.MariaDB1011(), chain, siblings, simulate.Statement{Table: "a"}, ""},
		{"siblings on MySQL 9.7", engine.MySQL97(), chain, siblings, simulate.Statement{Table: "a"}, "c 3,2; c 4,2; d 3,3; d 4,4"},
		{"siblings on a MySQL of unknown version", engine.For(sqlschema.Dialect{Name: "mysql"}), chain, siblings, simulate.Statement{Table: "a"}, "unknown"},
		{"one row on a MySQL of unknown version", engine.For(sqlschema.Dialect{Name: "mysql"}), posts("CASCADE"), "users 1; posts 20,NULL", simulate.Statement{}, "posts 20,NULL"},
		{"diamond by name", engine.MariaDB1011(), diamond, "p 1; r 1,1; l 1,1; c 1,1,1", simulate.Statement{Table: "p"}, "code 1451"},
		{"diamond on TiDB", engine.TiDB85(), diamond, "p 1; r 1,1; l 1,1; c 1,1,1", simulate.Statement{Table: "p"}, ""},
		{"own parent below a cascade", engine.MySQL97Native(), own, "a 1; b 2,1,2", simulate.Statement{Table: "a"}, "code 1451"},
		{"own parent below a cascade on MySQL 9.7", engine.MySQL97(), own, "a 1; b 2,1,2; b 3,1,3", simulate.Statement{Table: "a"}, ""},
		{"own parent deleted itself on MySQL 9.7", engine.MySQL97(), own, "a 2; b 1,2,1", simulate.Statement{Table: "b"}, "code 1451"},
		{"own parent and another's on MySQL 9.7", engine.MySQL97(), own, "a 1; b 2,1,2; b 3,NULL,2", simulate.Statement{Table: "a"}, "code 1451"},
		{"parents of each other on MySQL 9.7", engine.MySQL97(), own, "a 1; b 2,1,3; b 3,1,2", simulate.Statement{Table: "a"}, "code 1451"},
		{"replace of a row that a child keeps by one without a parent on TiDB", engine.TiDB85(), middle("NO ACTION"), "p 1,NULL; c 1,1", orphan, "code 1451"},
		{"replace of a row that no child keeps by one without a parent on TiDB", engine.TiDB85(), middle("NO ACTION"), "p 1,NULL; c 1,NULL", orphan, "code 1452"},
		{"replace by a row without a parent comes before the cascade on TiDB", engine.TiDB85(), middle("CASCADE"), "p 1,NULL; c 1,1; d 1,1", orphan, "code 1452"},
		{"truncate", engine.MariaDB1011(), posts("CASCADE"), "users 1", simulate.Statement{Kind: simulate.Truncate}, "code 1701"},
		{"truncate of a child", engine.MariaDB1011(), posts("CASCADE"), two, simulate.Statement{Kind: simulate.Truncate, Table: "posts"}, "users 1; users 2"},
		{"truncate on SQLite", engine.SQLite(), posts("CASCADE"), "users 1", simulate.Statement{Kind: simulate.Truncate}, "unknown"},
		{"ignore", engine.MariaDB1011(), posts("RESTRICT"), "users 1; users 2; posts 10,1", simulate.Statement{Kind: simulate.DeleteIgnore}, "users 1; posts 10,1"},
		{"replace", engine.MariaDB1011(), posts("CASCADE"), "users 1; posts 10,1", simulate.Statement{Kind: simulate.Replace, Row: simulate.Row{simulate.Text("1")}}, "users 1"},
		{"replace on MySQL 9.7", engine.MySQL97(), posts("CASCADE"), "users 1; posts 10,1", simulate.Statement{Kind: simulate.Replace, Row: simulate.Row{simulate.Text("1")}}, "users 1; posts 10,1"},
		{"replace on PostgreSQL", engine.PostgreSQL15(), posts("CASCADE"), "users 1", simulate.Statement{Kind: simulate.Replace, Row: simulate.Row{simulate.Text("1")}}, "unknown"},
		{"table that is not there", engine.MariaDB1011(), posts("CASCADE"), two, simulate.Statement{Table: "ghosts"}, "unknown"},
		{"row of a wrong length", engine.MariaDB1011(), posts("CASCADE"), "users 1,2", simulate.Statement{}, "unknown"},
		{"an engine of which nothing is known", engine.Profile{}, posts("CASCADE"), two, simulate.Statement{}, "unknown"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := build(t, tt.schema...)
			if tt.st.Table == "" {
				tt.st.Table = "users"
			}
			if tt.st.Kind == simulate.Delete {
				tt.st.Match = simulate.By("id", "1")
			}
			given := rows(tt.rows)
			if tt.st.Checks == simulate.ChecksDefault && !strings.HasPrefix(tt.name, "a new connection") {
				tt.st.Checks = simulate.ChecksOn
			}
			r := simulate.New(s, tt.profile).Run(given, tt.st)
			got := show(s, r.Rows)
			switch r.Verdict {
			case simulate.Refused:
				got = "code " + r.Code
			case simulate.Unknown:
				got = "unknown"
			}
			if got != tt.want {
				t.Errorf("got %q, want %q (%v)", got, tt.want, r)
			}
			if diff := cmp.Diff(rows(tt.rows), given); diff != "" {
				t.Errorf("the rows given were changed:\n%s", diff)
			}
		})
	}
}

func TestTriggers(t *testing.T) {
	s := build(t, "users", "posts.user_id > users CASCADE")
	s.Table("posts").Triggers = []sqlschema.Trigger{{Name: "tr", Timing: "AFTER", Event: "DELETE"}}
	given := rows("users 1; posts 10,1; posts 11,1")
	st := simulate.Statement{Table: "users", Checks: simulate.ChecksOn}
	if r := simulate.New(s, engine.MariaDB1011()).Run(given, st); r.Verdict != simulate.Done || len(r.Fired) != 0 {
		t.Errorf("MariaDB fires no trigger in a cascade, got %v %v", r, r.Fired)
	}
	if r := simulate.New(s, engine.PostgreSQL15()).Run(given, st); r.Verdict != simulate.Unknown {
		t.Errorf("a trigger fires of which nothing is known, got %v", r)
	}
	st.Inert = func(*sqlschema.Trigger) bool { return true }
	if r := simulate.New(s, engine.PostgreSQL15()).Run(given, st); r.Verdict != simulate.Done || r.Fired["posts.tr"] != 2 {
		t.Errorf("PostgreSQL fires the trigger twice, got %v %v", r, r.Fired)
	}
}

func TestPopulate(t *testing.T) {
	s := build(t, "a", "b.p > a CASCADE", "c.p > b CASCADE", "x", "c.x > x CASCADE")
	sim := simulate.New(s, engine.MariaDB1011())
	r, err := sim.Populate("a", 2, 100)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := fmt.Sprint(len(r["a"]), len(r["b"]), len(r["c"]), len(r["x"])), "1 2 4 0"; got != want {
		t.Errorf("rows of a, b, c and x: %s, want %s", got, want)
	}
	if res := sim.Run(r, simulate.Statement{Table: "a", Checks: simulate.ChecksOn}); res.Verdict != simulate.Done || show(s, res.Rows) != "" {
		t.Errorf("all rows should go: %v %s", res, show(s, res.Rows))
	}
	if _, err := sim.Populate("a", 2, 3); err == nil {
		t.Error("more rows than the limit, and no error")
	}
	if _, err := sim.Populate("ghosts", 2, 3); err == nil {
		t.Error("no such table, and no error")
	}
}

// thousand is a schema of 1,000 tables, two keys each.
func thousand() *sqlschema.Schema {
	s := &sqlschema.Schema{}
	for i := range 1000 {
		t := &sqlschema.Table{Name: fmt.Sprintf("t%d", i), PrimaryKey: []string{"id"}, Columns: []sqlschema.Column{{Name: "id", Type: "int", NotNull: true}}}
		for _, p := range []int{i / 2, i / 3} {
			if p < i {
				name := fmt.Sprintf("p%d_%d", p, len(t.ForeignKeys))
				t.Columns = append(t.Columns, sqlschema.Column{Name: name, Type: "int"})
				t.ForeignKeys = append(t.ForeignKeys, sqlschema.ForeignKey{
					Name: fmt.Sprintf("fk%d_%d", i, len(t.ForeignKeys)), Columns: []string{name}, RefTable: fmt.Sprintf("t%d", p), RefColumns: []string{"id"}, OnDelete: sqlschema.Cascade,
				})
			}
		}
		s.Tables = append(s.Tables, t)
	}
	return s
}

func BenchmarkNewThousandTables(b *testing.B) {
	s := thousand()
	b.ReportAllocs()
	for b.Loop() {
		simulate.New(s, engine.MariaDB1011())
	}
}

func BenchmarkRunThousandTables(b *testing.B) {
	sim := simulate.New(thousand(), engine.MariaDB1011())
	given, err := sim.Populate("t3", 1, 100000)
	if err != nil {
		b.Fatal(err)
	}
	n := 0
	for _, r := range given {
		n += len(r)
	}
	b.ReportAllocs()
	for b.Loop() {
		if r := sim.Run(given, simulate.Statement{Table: "t3", Checks: simulate.ChecksOn}); r.Verdict != simulate.Done {
			b.Fatal(r)
		}
	}
	b.ReportMetric(float64(n), "rows")
}
