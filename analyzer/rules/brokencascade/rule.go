// Package brokencascade is rule CL212: a cascade that MySQL 9.7 does not follow
// to its end, or refuses without cause.
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
			Title:    "MySQL 9.7 does not follow this cascade to its end: it leaves orphaned rows, or refuses",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: tables + chain, Dialect: "mysql@9.7"},
			Good:     finding.Example{SQL: tables + chain, Dialect: "mysql@9.7-native"},
			Since:    "v0.1.0",
		},
		Schema: schema,
	}
}

// schema looks for the cascades that an engine does not follow to their end: see
// [engine.SQLLayer].
func schema(v *plan.View) []finding.Finding {
	if !v.Graph.Profile.FollowsAll().Is(false) {
		return nil
	}
	var out []finding.Finding
	seen := map[*cascade.Relation]bool{}
	for _, r := range v.Graph.Relations() {
		path, message := broken(v.Graph, r)
		if path == nil || seen[r] {
			continue
		}
		for _, p := range path {
			seen[p] = seen[p] || len(path) > 1 && p.Parent.Table == r.Child.Table // the same cycle
		}
		out = append(out, report(v, r, path, message))
	}
	return out
}

// broken says how an engine of that kind fails at a key, and the path that shows
// it; nil where it does not.
func broken(g *cascade.Graph, r *cascade.Relation) (path []*cascade.Relation, message string) {
	switch {
	case !r.Acts():
		return nil, ""
	case r.SelfReference() && r.Rule == sqlschema.Cascade:
		return []*cascade.Relation{r}, fmt.Sprintf("a delete from %s is refused with error 6575 as soon as two of the rows below have rows of their own", r.Child.Table)
	case r.SelfReference() || !g.LeadsOn(r.Child.Table):
		return nil, ""
	}
	if around := way(g, r.Child.Table, r.Parent.Table); around != nil {
		return append(around, r), fmt.Sprintf("a cascade that comes back to %s is not run, so rows of %[1]s keep pointing at deleted ones", r.Child.Table)
	}
	below := next(g, r)
	for _, a := range g.Relations() {
		if cascades(a) && strings.EqualFold(a.Child.Table, r.Parent.Table) {
			return []*cascade.Relation{a, r, below}, fmt.Sprintf("deleting from %s leaves orphaned rows in %s as soon as two rows of %s go", a.Parent.Table, r.Child.Table, r.Parent.Table)
		}
	}
	for _, a := range g.Children(r.Parent.Table) {
		if a != r && a.Acts() && strings.EqualFold(a.Child.Table, r.Child.Table) {
			return []*cascade.Relation{r, below}, fmt.Sprintf("deleting from %s leaves orphaned rows in %s: of %s and %s only the older key is followed", r.Parent.Table, r.Child.Table, a.Child, r.Child)
		}
	}
	return nil, ""
}

// cascades reports whether the engine deletes child rows on account of the
// relation.
func cascades(r *cascade.Relation) bool { return r.Acts() && r.Rule == sqlschema.Cascade }

// next is a key by which the relation's child table leads on.
func next(g *cascade.Graph, r *cascade.Relation) *cascade.Relation {
	for _, n := range g.Children(r.Child.Table) {
		if n.Acts() && !n.SelfReference() {
			return n
		}
	}
	return r
}

// way is the shortest path of cascades from a table to another.
func way(g *cascade.Graph, from, to string) []*cascade.Relation {
	seen := map[string]bool{}
	for paths := [][]*cascade.Relation{nil}; len(paths) > 0; paths = paths[1:] {
		at := from
		if p := paths[0]; len(p) > 0 {
			at = p[len(p)-1].Child.Table
		}
		if strings.EqualFold(at, to) {
			return paths[0]
		}
		for _, r := range g.Children(at) {
			if name := strings.ToLower(r.Child.Table); cascades(r) && !seen[name] {
				seen[name] = true
				paths = append(paths, append(paths[0][:len(paths[0]):len(paths[0])], r))
			}
		}
	}
	return nil
}

func report(v *plan.View, r *cascade.Relation, path []*cascade.Relation, message string) finding.Finding {
	d := v.Schema.Dialect
	e := cascade.Effect{Relation: r, Path: path}
	return finding.Finding{
		Pos:     r.Claims[0].Pos,
		Table:   r.Child.Table,
		Message: fmt.Sprintf("on MySQL %d.%d %s", d.Major, d.Minor, message),
		Path:    e.PathString(),
		Related: plan.Evidence(&e),
		Help:    "start the server with --innodb-native-foreign-keys=ON and configure the dialect mysql@9.7-native, or delete the rows table by table",
		Schema:  v.Schema.Name,
	}
}

const doc = `Since 9.7 MySQL acts on foreign keys in its SQL layer and no longer in InnoDB.
That layer (9.7.4) does not follow every cascade to its end. While it works on
one row of the statement it remembers each table from which a CASCADE or SET NULL
went on to another, and goes to none of them a second time:

- Where three keys follow each other, and two rows of the second table go, the
  rows of the third table that hang on the second of them stay and point at
  nothing.
- Of two CASCADE keys of one table to the same parent, such as a message's sender
  and receiver, only the older one is followed, once the table has children.
- A cascade that comes back to a table of the path is not run.

No error and no warning is given, and information_schema shows the keys as they
were declared. In a table that refers to itself by CASCADE the layer miscounts and
refuses the delete with error 6575, "exceeds max tables limit of 30", as soon as two
of the rows below the deleted one have rows of their own.

The start-up switch --innodb-native-foreign-keys=ON brings InnoDB's own foreign
keys back, which do all of this right. It cannot be set while the server runs.`

const silent = `- The dialect is mysql@9.7-native: the server runs with --innodb-native-foreign-keys=ON.
- The third key says RESTRICT or NO ACTION: the delete is refused, rightly.
- The version is not configured, or is before 9.7.
- A table refers to itself by SET NULL: there is nothing to follow.`

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
