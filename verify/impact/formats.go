package impact

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

type jsonTree struct {
	Table    string     `json:"table"`
	Where    string     `json:"where,omitempty"`
	Rows     *int64     `json:"rows"`
	Refused  bool       `json:"refused"`
	Children []jsonNode `json:"children"`
	Notes    []string   `json:"notes,omitempty"`
}

type jsonNode struct {
	Table    string     `json:"table"`
	Columns  []string   `json:"columns"`
	Parent   string     `json:"parent"`
	Refers   []string   `json:"parentColumns"`
	Rule     string     `json:"rule"`
	Effect   string     `json:"effect"`
	Why      string     `json:"why"`
	Path     string     `json:"path"`
	Rows     *int64     `json:"rows"`
	AtLeast  bool       `json:"atLeast,omitempty"`
	Children []jsonNode `json:"children"`
}

// JSON writes the tree for programs; rows are null where they are not known.
func JSON(w io.Writer, t *Tree) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(jsonTree{Table: t.Table, Where: t.What, Rows: known(t.Rows), Refused: t.Refused, Children: jsonNodes(t.Children), Notes: t.Notes})
}

func jsonNodes(list []*Node) []jsonNode {
	out := []jsonNode{}
	for _, n := range list {
		r := n.Relation
		out = append(out, jsonNode{
			Table: r.Child.Table, Columns: r.Child.Columns, Parent: r.Parent.Table, Refers: r.Parent.Columns,
			Rule: r.RuleString(), Effect: n.Effect.String(), Why: n.Why, Path: n.Path,
			Rows: known(n.Rows), AtLeast: n.AtLeast, Children: jsonNodes(n.Children),
		})
	}
	return out
}

func known(n int64) *int64 {
	if n == Unknown {
		return nil
	}
	return &n
}

// DOT writes the tree for Graphviz, a node for each relation.
func DOT(w io.Writer, t *Tree) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "digraph impact {\n  rankdir=LR;\n  node [shape=box];\n  n0 [label=%s];\n", dotText(root(t)))
	graph(t, func(id, above int, n *Node) {
		fmt.Fprintf(out, "  n%d [label=%s];\n  n%d -> n%d [label=%s];\n", id, dotText(n.Relation.Child.String(), n.fate()), above, id, dotText(n.Relation.RuleString()))
	})
	fmt.Fprintln(out, "}")
	return out.Flush()
}

// Mermaid writes the tree as a Mermaid flowchart.
func Mermaid(w io.Writer, t *Tree) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "flowchart LR\n  n0[%s]\n", mermaidText(root(t)))
	graph(t, func(id, above int, n *Node) {
		fmt.Fprintf(out, "  n%d[%s]\n  n%d -->|%s| n%d\n", id, mermaidText(n.Relation.Child.String()+": "+n.fate()), above, mermaidText(n.Relation.RuleString()), id)
	})
	return out.Flush()
}

func root(t *Tree) string {
	if t.Rows == Unknown {
		return t.Table
	}
	return t.Table + ": " + count(t.Rows)
}

// graph numbers the nodes; the deleted table is 0.
func graph(t *Tree, each func(id, above int, n *Node)) {
	next := 0
	var visit func(list []*Node, above int)
	visit = func(list []*Node, above int) {
		for _, n := range list {
			next++
			id := next
			each(id, above, n)
			visit(n.Children, id)
		}
	}
	visit(t.Children, 0)
}

// dotText quotes lines of text for DOT.
func dotText(lines ...string) string {
	for i, l := range lines {
		lines[i] = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ").Replace(l)
	}
	return `"` + strings.Join(lines, `\n`) + `"`
}

// mermaidText quotes a text for Mermaid, which has character codes and no
// escapes.
func mermaidText(s string) string {
	return `"` + strings.NewReplacer(`"`, "#quot;", "\n", " ", "`", "#96;", "<", "#lt;", ">", "#gt;").Replace(s) + `"`
}
