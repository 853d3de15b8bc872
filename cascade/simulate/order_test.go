package simulate_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
)

func TestRunAnyOrder(t *testing.T) {
	diamond := func(first, second, left, right string) []string {
		return []string{"p", first + ".p > p CASCADE", second + ".p > p CASCADE", "c.l > l " + left, "c.r > r " + right}
	}
	const shared = "p 1; r 1,1; l 1,1; c 1,1,1"
	const apart = "p 1; r 1,1; l 1,1; c 1,1,NULL"
	three := func(rule string) []string {
		return []string{"p", "a.p > p CASCADE", "b.p > p " + rule, "c.p > p CASCADE"}
	}
	tests := []struct {
		name    string
		profile engine.Profile
		schema  []string
		rows    string
		want    string
	}{
		{"diamond on MySQL 9.7", engine.MySQL97(), diamond("r", "l", "CASCADE", "RESTRICT"), shared, "depends on r.fk001, l.fk002"},
		{"diamond on MySQL 9.7, the other way", engine.MySQL97(), diamond("l", "r", "CASCADE", "RESTRICT"), shared, "depends on l.fk001, r.fk002"},
		{"diamond on PostgreSQL", engine.PostgreSQL15(), diamond("r", "l", "CASCADE", "RESTRICT"), shared, "depends on r.fk001, l.fk002"},
		{"diamond on SQLite", engine.SQLite(), diamond("r", "l", "CASCADE", "RESTRICT"), shared, "depends on r.fk001, l.fk002"},
		{"diamond on MariaDB, where names decide", engine.MariaDB1011(), diamond("r", "l", "CASCADE", "RESTRICT"), shared, "code 1451"},
		{"diamond on TiDB, where the names of tables decide", engine.TiDB85(), diamond("r", "l", "CASCADE", "RESTRICT"), shared, ""},
		{"diamond of cascades", engine.PostgreSQL15(), diamond("r", "l", "CASCADE", "CASCADE"), shared, ""},
		{"NO ACTION at the end on SQLite", engine.SQLite(), diamond("r", "l", "CASCADE", "NO ACTION"), shared, ""},
		{"NULL and delete on PostgreSQL", engine.PostgreSQL15(), diamond("r", "l", "CASCADE", "SET NULL"), shared, ""},
		{"no row in common", engine.PostgreSQL15(), diamond("r", "l", "CASCADE", "RESTRICT"), apart, ""},
		{"one key blocks whatever comes first", engine.PostgreSQL15(), three("NO ACTION"), "p 1; a 1,1; b 1,1; c 1,1", "code 23503"},
		{"keys without rows do not count", engine.PostgreSQL15(), three("NO ACTION"), "p 1; a 1,1; b 1,NULL; c 1,1", "b 1,NULL"},
		{"which error on PostgreSQL 18", engine.PostgreSQL18(), []string{"p", "a.p > p RESTRICT", "b.p > p NO ACTION"}, "p 1; a 1,1; b 1,1", "code  by a.fk001, b.fk002"},
		{"which error on PostgreSQL 15", engine.PostgreSQL15(), []string{"p", "a.p > p RESTRICT", "b.p > p NO ACTION"}, "p 1; a 1,1; b 1,1", "code 23503"},
		{"siblings on MySQL 9.7", engine.MySQL97(), []string{"p", "b.p > p CASCADE", "c.b > b CASCADE", "d.b > b CASCADE"}, "p 1; b 1,1; c 1,1; d 1,1", ""},
		{"a MySQL of unknown version", engine.For(sqlschema.Dialect{Name: "mysql"}), diamond("r", "l", "CASCADE", "RESTRICT"), shared, "unknown"},
		{"a table that is not there", engine.MySQL97(), []string{"q"}, "q 1", "unknown"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := build(t, tt.schema...)
			r := simulate.New(s, tt.profile).RunAnyOrder(rows(tt.rows), simulate.Statement{Table: "p", Checks: simulate.ChecksOn})
			if got := tell(s, r); got != tt.want {
				t.Errorf("got %q, want %q (%v)", got, tt.want, r)
			}
		})
	}
}

// tell gives rows, "code N", "unknown" or "depends on …".
func tell(s *sqlschema.Schema, r simulate.Result) string {
	var order []string
	for _, o := range r.Order {
		order = append(order, o.String())
	}
	switch r.Verdict {
	case simulate.Refused:
		if order != nil {
			return "code " + r.Code + " by " + strings.Join(order, ", ")
		}
		return "code " + r.Code
	case simulate.Unknown:
		return "unknown"
	case simulate.OrderDependent:
		return "depends on " + strings.Join(order, ", ")
	}
	return show(s, r.Rows)
}

// TestOrderOfIndexes: InnoDB goes through the indexes of the row that goes, as
// they were added, before it goes through the keys by name.
func TestOrderOfIndexes(t *testing.T) {
	s := build(t, "p", "l.p > p CASCADE", "r.p > p CASCADE", "c.l > l CASCADE", "c.r > r RESTRICT")
	p := s.Table("p")
	for i, name := range []string{"u", "v"} {
		p.Columns = append(p.Columns, sqlschema.Column{Name: name, Type: "int", NotNull: true})
		p.Indexes = append(p.Indexes, sqlschema.Index{Name: name, Columns: []string{name}, Unique: true})
		s.Table([]string{"l", "r"}[i]).ForeignKeys[0].RefColumns = []string{name}
	}
	given := rows("p 1,1,1; l 1,1; r 1,1; c 1,1,1")
	st := simulate.Statement{Table: "p", Checks: simulate.ChecksOn}
	run := func() simulate.Result { return simulate.New(s, engine.MariaDB1011()).Run(given, st) }
	if got := tell(s, run()); got != "" {
		t.Errorf("u comes first: %q, want no rows", got)
	}
	slices.Reverse(p.Indexes)
	if got := tell(s, run()); got != "code 1451" {
		t.Errorf("v comes first: %q, want code 1451", got)
	}
	if got, want := tell(s, simulate.New(s, engine.MariaDB1011()).RunAnyOrder(given, st)), "depends on the index of p over (v), the index of p over (u)"; got != want {
		t.Errorf("any order: %q, want %q", got, want)
	}
}

// TestTooManyOrders: where not all orders can be tried nothing is claimed, unless
// two of those that were differ.
func TestTooManyOrders(t *testing.T) {
	lines, given := []string{"p"}, "p 1"
	for i := range 8 {
		lines = append(lines, fmt.Sprintf("t%d.p > p CASCADE", i))
		given += fmt.Sprintf("; t%d 1,1", i)
	}
	s := build(t, lines...)
	st := simulate.Statement{Table: "p", Checks: simulate.ChecksOn}
	if r := simulate.New(s, engine.PostgreSQL15()).RunAnyOrder(rows(given), st); r.Verdict != simulate.Unknown {
		t.Errorf("40320 orders: %v", r)
	}
	s = build(t, append(lines, "c.a > t6 CASCADE", "c.b > t7 RESTRICT")...)
	r := simulate.New(s, engine.PostgreSQL15()).RunAnyOrder(rows(given+"; c 1,1,1"), st)
	want := []simulate.Ordered{{Table: "t6", Key: "fk007"}, {Table: "t7", Key: "fk008"}}
	if diff := cmp.Diff(want, r.Order); r.Verdict != simulate.OrderDependent || diff != "" {
		t.Errorf("%v (-want +got)\n%s", r, diff)
	}
}
