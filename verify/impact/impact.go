// Package impact tells what deleting rows would delete, clear, be refused by or
// leave behind, table by table along the cascade paths, without doing it:
// [Static] from the relations alone, [Live] with the rows of a database.
package impact

import (
	"fmt"

	"github.com/cascadelint/cascadelint/cascade"
)

// Unknown is the number of rows where it is not known.
const Unknown = -1

// Tree is what a DELETE does, beginning with the table it names.
type Tree struct {
	Table string
	// What says which rows are deleted: "id = 42"; empty for a static tree.
	What string
	// Rows is the number of rows that the statement names; [Unknown] in a static
	// tree.
	Rows int64
	// Refused is set where rows are there that make the engine refuse the
	// delete, in a static tree where there may be.
	Refused  bool
	Children []*Node
	// Notes are things that could not be told.
	Notes []string
}

// Node is one relation that the delete reaches.
type Node struct {
	Relation *cascade.Relation
	// Effect is what becomes of the relation's child rows; Why says what decides
	// it.
	Effect cascade.EffectKind
	Why    string
	// Path is the cascade path from the deleted table.
	Path string
	// Rows is the number of child rows that the relation reaches; [Unknown] in a
	// static tree or where they could not be counted.
	Rows int64
	// AtLeast is set where not all rows were counted.
	AtLeast  bool
	Children []*Node
}

// Static gives the tree of a delete of some row of a table. It fails where the
// schema does not have the table.
func Static(g *cascade.Graph, table string) (*Tree, error) {
	t := g.Schema.Table(table)
	if t == nil {
		return nil, fmt.Errorf("there is no table %s in the schema", table)
	}
	outcome := cascade.Evaluate(g, cascade.Deletion{Table: t.Name, Kind: cascade.Hard, Scope: cascade.ScopeKey})
	tree := &Tree{Table: t.Name, Rows: Unknown}
	nodes := map[*cascade.Relation]*Node{}
	for i := range outcome.Effects {
		e := &outcome.Effects[i]
		n := &Node{Relation: e.Relation, Effect: e.Kind, Why: e.Why, Path: e.PathString(), Rows: Unknown}
		nodes[e.Relation] = n
		if e.Kind == cascade.Blocked {
			tree.Refused = true
		}
		if len(e.Path) > 1 {
			above := nodes[e.Path[len(e.Path)-2]]
			above.Children = append(above.Children, n)
			continue
		}
		tree.Children = append(tree.Children, n)
	}
	return tree, nil
}

// Walk visits the nodes of the tree, each before those below it.
func (t *Tree) Walk(visit func(*Node)) { walk(t.Children, visit) }

func walk(list []*Node, visit func(*Node)) {
	for _, n := range list {
		visit(n)
		walk(n.Children, visit)
	}
}
