// Package implied finds relations that nobody declared, and keeps the evidence
// for each. A column's name alone is a hint; with a second, independent piece
// of evidence (an index or NOT NULL on the column, a join that equates the two
// columns, a value that goes from the one to the other, a delete that cleans the
// one table up with the other) it is taken for a relation. A cleanup that compares
// the columns themselves needs no name.
//
// In 106 real cascade bugs of Go projects some 60 % had no foreign key at all:
// a linter that knows declared keys alone does not see them, one that guesses by
// name is noise.
package implied

import (
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Kind is a kind of evidence.
type Kind int

// The kinds of evidence for a relation, strongest first. The last ones speak of
// the column's name or of the column alone and count only together with another
// kind.
const (
	// Cleanup is a function that deletes the parent by a value and cleans up the
	// child by the same value.
	Cleanup Kind = iota
	// Flow is a value that comes from the parent's key and goes into the column.
	Flow
	// Join is a statement that equates the two columns.
	Join
	// Together is a function that deletes both, where it is not known that the
	// values are the same.
	Together
	// Namesake is a column of the same name in another table that declares a
	// foreign key to the parent.
	Namesake
	// Lookup is a statement that looks the parent up by a value of the column's
	// name ("author.MetadataProfileID").
	Lookup
	// Name is a column name that names the parent ("user_id").
	Name
	// Custom is a column name that refers to the parent in other tables.
	Custom
	// Keyed is a column that is part of the child's primary key.
	Keyed
	// Indexed is a column that an index leads with.
	Indexed
	// Required is a column that is NOT NULL.
	Required
	// Missing is no evidence for a relation but against it: the code looks the
	// parent up by the column and goes on where there is none.
	Missing
	// Rewrite is no evidence for a relation but against it: a function deletes
	// rows of the child table and inserts others in their place.
	Rewrite
)

var kindNames = [...]string{"cleanup", "value flow", "join", "deleted together", "namesake", "lookup", "name", "custom", "primary key", "index", "NOT NULL", "missing parent", "rewrite"}

// String names the kind as listings print it.
func (k Kind) String() string { return kindNames[k] }

// Evidence is one reason to believe in a relation. An empty text is for one that
// another's text tells of already.
type Evidence struct {
	Kind Kind
	Text string
	Pos  sqlschema.Position
	// calls is [Observation.Calls].
	calls int
}

// Edge is a relation that nobody declared, with its evidence, strongest first.
type Edge struct {
	Child    cascade.Key
	Parent   cascade.Key
	Evidence []Evidence
	// Where narrows a polymorphic edge to the rows of its type.
	Where []cascade.Condition
	// record is why the child's rows are taken to outlive their parents, by the
	// table's name; a cleanup says otherwise.
	record string
	// Against says why the edge is not taken for one that a delete must respect;
	// empty where nothing speaks against it.
	Against string
}

// has reports whether the edge has evidence of a kind.
func (e *Edge) has(k Kind) bool {
	for _, ev := range e.Evidence {
		if ev.Kind == k {
			return true
		}
	}
	return false
}

// Believed reports whether the evidence is enough to report a delete for it.
func (e *Edge) Believed() bool {
	switch {
	case e.Against != "":
		return false
	case e.has(Cleanup):
		return true
	case e.has(Name) || e.has(Custom):
		for _, ev := range e.Evidence {
			if ev.Kind != Name && ev.Kind != Custom {
				return true
			}
		}
	}
	if !e.has(Flow) {
		return false
	}
	first, last := e.partOfName()
	return e.has(Join) || last || (e.initial() || first) && (e.has(Keyed) || e.has(Indexed))
}

// partOfName reports whether the column is named by the first words of the parent,
// "task_id" for task_configs, or by the last, "node_id" for osquery_nodes. Other
// tables may be meant by that, but together with where the value comes from it is a
// name: the last words say what a row is, the first ones only what it is about.
func (e *Edge) partOfName() (first, last bool) {
	words, parent := tokens(e.Child.Columns[0]), tokens(e.Parent.Table)
	n := len(words) - 1
	if n < 1 || n >= len(parent) || words[n] != "id" {
		return false, false
	}
	name := stem(words[:n])
	return name == stem(parent[:n]), name == stem(parent[len(parent)-n:])
}

// initial reports whether the column is named by the first letter of the parent:
// "uid" for users. That many tables begin so makes it no name, but together with
// where the value comes from it is one.
func (e *Edge) initial() bool {
	column, words := folded(e.Child.Columns[0]), tokens(e.Parent.Table)
	return len(column) == 3 && column[1:] == "id" && len(words) > 0 && words[len(words)-1][0] == column[0]
}

// Claim is the edge as a claim for the graph.
func (e *Edge) Claim() cascade.Claim {
	origin := cascade.OriginName
	switch {
	case e.has(Cleanup) || e.has(Together):
		origin = cascade.OriginCleanup
	case e.has(Join):
		origin = cascade.OriginJoin
	case e.has(Flow), e.has(Lookup) && !e.has(Namesake):
		// A look-up by a name that other tables' columns have too does not tell
		// which of them it is for.
		origin = cascade.OriginFlow
	}
	var words []string
	for _, ev := range e.Evidence {
		if ev.Text != "" {
			words = append(words, ev.Text)
		}
	}
	return cascade.Claim{Origin: origin, Child: e.Child, Parent: e.Parent, Where: e.Where, Text: "implied by " + strings.Join(words, ", "), Pos: e.pos()}
}

// pos is the place of the strongest evidence that has one.
func (e *Edge) pos() sqlschema.Position {
	for _, ev := range e.Evidence {
		if ev.Pos.IsValid() {
			return ev.Pos
		}
	}
	return sqlschema.Position{}
}

// Observation is evidence that a statement or function gives.
type Observation struct {
	Kind   Kind
	Child  cascade.Key // one column
	Parent cascade.Key // no columns: the parent's primary key; else a unique column
	// Where is the type that the statement asks for beside the column, for a
	// polymorphic association; Mixed is set where it asks for one that is not
	// known.
	Where []cascade.Condition
	Mixed bool
	Text  string
	Pos   sqlschema.Position
	// Calls is how many calls lie between the function that Text names and the
	// statements; of equal evidence that with the fewest is kept.
	Calls int
}
