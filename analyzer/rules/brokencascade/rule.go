// Package brokencascade is rule CL212: a cascade that MySQL 9.7 does not follow
// to its end.
package brokencascade

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// New returns the rule.
func New() plan.Rule {
	return plan.Rule{
		Rule: finding.Rule{
			Code:     "CL212",
			Slug:     "cascade-not-followed",
			Severity: finding.Error,
			Title:    "MySQL 9.7 leaves orphaned rows at the end of this cascade",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: tables + chain, Dialect: "mysql@9.7"},
			Good:     finding.Example{SQL: tables + chain, Dialect: "mysql@9.7-native"},
			Since:    "v0.1.0",
		},
		Schema: schema,
	}
}

// schema looks for chains of three keys and for cycles, on an engine whose
// profile says that it follows neither.
func schema(v *plan.View) []finding.Finding {
	p := &v.Graph.Profile
	var out []finding.Finding
	seen := map[*cascade.Relation]bool{}
	for _, t := range v.Schema.Tables {
		if p.BackEdges.Is(false) {
			for _, path := range cycles(v.Graph, t.Name, nil) {
				if !anySeen(seen, path) {
					out = append(out, report(v, path, "a cascade that comes back to %s is not run, so rows of %s keep pointing at deleted ones"))
				}
				for _, r := range path {
					seen[r] = true
				}
			}
		}
	}
	for _, t := range v.Schema.Tables {
		if !p.DeepSiblings.Is(false) {
			break
		}
		for _, path := range chains(v.Graph, t.Name) {
			if last := path[len(path)-1]; !seen[last] {
				seen[last] = true
				out = append(out, report(v, path, "deleting from %s leaves orphaned rows in %s as soon as a table in between has two rows"))
			}
		}
	}
	return out
}

func anySeen(seen map[*cascade.Relation]bool, path []*cascade.Relation) bool {
	for _, r := range path {
		if seen[r] {
			return true
		}
	}
	return false
}

// acts reports whether the engine changes child rows on account of the relation.
func acts(r *cascade.Relation) bool {
	return r.Enforcement.State == sqlschema.Enforced && (r.Rule == sqlschema.Cascade || r.Rule == sqlschema.SetNull)
}

// chains are the paths of three keys below a table, the first two of which
// cascade. A path does not come back to a table: that is another matter.
func chains(g *cascade.Graph, table string) [][]*cascade.Relation {
	var out [][]*cascade.Relation
	for _, a := range g.Children(table) {
		if !cascades(a) {
			continue
		}
		for _, b := range g.Children(a.Child.Table) {
			if !cascades(b) || visits([]*cascade.Relation{a}, b) {
				continue
			}
			for _, c := range g.Children(b.Child.Table) {
				if acts(c) && !visits([]*cascade.Relation{a, b}, c) {
					out = append(out, []*cascade.Relation{a, b, c})
				}
			}
		}
	}
	return out
}

func cascades(r *cascade.Relation) bool {
	return acts(r) && r.Rule == sqlschema.Cascade && !r.SelfReference()
}

// visits reports whether the relation leads to a table that the path has.
func visits(path []*cascade.Relation, r *cascade.Relation) bool {
	for _, p := range path {
		if strings.EqualFold(p.Parent.Table, r.Child.Table) || strings.EqualFold(p.Child.Table, r.Child.Table) {
			return true
		}
	}
	return false
}

// longestCycle bounds the search; cycles of tables are short.
const longestCycle = 6

// cycles are the paths of cascades from a table, over others, back to it.
func cycles(g *cascade.Graph, table string, path []*cascade.Relation) [][]*cascade.Relation {
	at := table
	if len(path) > 0 {
		at = path[len(path)-1].Child.Table
	}
	var out [][]*cascade.Relation
	for _, r := range g.Children(at) {
		next := append(path[:len(path):len(path)], r)
		switch {
		case r.SelfReference() || !acts(r):
		case strings.EqualFold(r.Child.Table, table):
			out = append(out, next)
		case r.Rule == sqlschema.Cascade && len(next) < longestCycle && !visits(path, r):
			out = append(out, cycles(g, table, next)...)
		}
	}
	return out
}

func report(v *plan.View, path []*cascade.Relation, message string) finding.Finding {
	last := path[len(path)-1]
	d := v.Schema.Dialect
	e := cascade.Effect{Relation: last, Path: path}
	return finding.Finding{
		Pos:     last.Claims[0].Pos,
		Table:   last.Child.Table,
		Message: fmt.Sprintf("on MySQL %d.%d "+message, d.Major, d.Minor, path[0].Parent.Table, last.Child.Table),
		Path:    e.PathString(),
		Related: plan.Evidence(&e),
		Help:    "start the server with --innodb-native-foreign-keys=ON and configure the dialect mysql@9.7-native, or delete the rows table by table",
		Schema:  v.Schema.Name,
	}
}

const doc = `Since 9.7 MySQL acts on foreign keys in its SQL layer and no longer in InnoDB.
That layer (9.7.4) does not follow every cascade to its end. Where three keys
follow each other, CASCADE, CASCADE and then CASCADE or SET NULL, only the first
of several rows in a table between is followed: what hangs below the others
stays and points at rows that are gone. A cascade that comes back to the table
that the statement deletes from is not run at all. No error and no warning is
given, and information_schema shows the keys as they were declared.

The start-up switch --innodb-native-foreign-keys=ON brings InnoDB's own foreign
keys back, which do both right. It cannot be set while the server runs.`

const silent = `- The dialect is mysql@9.7-native: the server runs with --innodb-native-foreign-keys=ON.
- The third key says RESTRICT or NO ACTION: the delete is refused, rightly.
- The version is not configured, or is before 9.7.
- A table refers to itself: such chains were found to be followed.`

const tables = `CREATE TABLE accounts (id INT PRIMARY KEY);
CREATE TABLE users (
  id INT PRIMARY KEY,
  account_id INT NOT NULL,
  FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);
`

const chain = `CREATE TABLE orders (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE items (
  id INT PRIMARY KEY,
  order_id INT NOT NULL,
  FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE
);
`
