package implied

import (
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// customary adds edges for columns whose name says nothing of the parent's, where
// the project's custom tells what it means: in two tables or more a column of the
// name refers to the one parent, by a foreign key or by a cleanup with the same
// value ("repo_id" and the table repository), and in none to another. Three
// tables are enough by themselves, two need something that the column shows.
func (f *finder) customary() {
	customs := f.customs()
	taken := map[string]bool{}
	for _, id := range f.order {
		e := f.edges[id]
		taken[strings.ToLower(e.Child.Table+"."+e.Child.Columns[0])] = true
	}
	for _, t := range f.graph.Schema.Tables {
		if t.View {
			continue
		}
		for i := range t.Columns {
			c := &t.Columns[i]
			custom := customs[strings.ToLower(c.Name)]
			if custom == nil || custom.several || len(custom.children) < 2 || taken[strings.ToLower(t.Name+"."+c.Name)] {
				continue
			}
			parent := f.graph.Schema.Table(custom.parent)
			if parent == nil || parent == t || !compatible(c, parent) || polymorphic(t, c.Name) || len(t.PrimaryKey) == 1 && isKey(t, c.Name) {
				continue
			}
			if e := f.edge(t, c.Name, parent, nil); e != nil {
				e.Evidence = append([]Evidence{{Kind: Custom, Text: custom.text(), Pos: nearest(c.Pos, custom.pos)}}, ofColumn(t, c)...)
				if len(custom.children) > 2 {
					e.Evidence = append(e.Evidence, Evidence{Kind: Namesake}) // the text names it already
				}
			}
		}
	}
}

// custom is what columns of one name are known to refer to.
type custom struct {
	parent   string
	children []string // "table.column", of different tables
	several  bool     // there is another parent
	pos      sqlschema.Position
}

// text names up to three of the columns: "its namesakes stars.repo_id and
// watches.repo_id, which refer to repository".
func (c *custom) text() string {
	shown := c.children[:min(len(c.children), 3)]
	last := len(shown) - 1
	return "its namesakes " + strings.Join(shown[:last], ", ") + " and " + shown[last] + ", which refer to " + c.parent
}

// nearest prefers the place of the column itself to one in another table.
func nearest(own, other sqlschema.Position) sqlschema.Position {
	if own.IsValid() {
		return own
	}
	return other
}

// customs collects, by column name in lower case, what is declared and what is
// cleaned up by the parent's own key.
func (f *finder) customs() map[string]*custom {
	out := map[string]*custom{}
	add := func(child, parent cascade.Key, pos sqlschema.Position) {
		if len(child.Columns) != 1 || strings.EqualFold(child.Table, parent.Table) {
			return
		}
		name := strings.ToLower(child.Columns[0])
		c := out[name]
		if c == nil {
			c = &custom{parent: parent.Table, pos: pos}
			out[name] = c
		}
		c.several = c.several || !strings.EqualFold(c.parent, parent.Table)
		if !contains(c.children, child.String()) {
			c.children = append(c.children, child.String())
		}
	}
	for _, r := range f.graph.Relations() {
		if !r.Polymorphic() && len(r.Claims) > 0 {
			add(r.Child, r.Parent, r.Claims[0].Pos)
		}
	}
	for _, id := range f.order {
		e := f.edges[id]
		switch {
		case e.has(Cleanup) && len(e.Where) == 0:
			add(e.Child, e.Parent, e.pos())
		case e.has(Name):
			add(e.Child, e.Parent, e.pos())
		}
	}
	return out
}
