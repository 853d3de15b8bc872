package cascade

import (
	"sort"
	"strings"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Graph is every known relation between the tables of one schema.
type Graph struct {
	Schema *sqlschema.Schema
	// Profile is what is known of the schema's engine.
	Profile   engine.Profile
	relations []*Relation
	byParent  map[string][]*Relation
}

// NewGraph joins the foreign keys of the schema with the claims of models and
// configuration. Claims about the same columns become one relation; what the
// schema says of enforcement holds for all of them. A claim about a table that
// the schema does not have gives a relation of unknown enforcement.
func NewGraph(s *sqlschema.Schema, claims []Claim) *Graph {
	g := &Graph{Schema: s, Profile: engine.For(s.Dialect), byParent: map[string][]*Relation{}}
	for _, t := range s.Tables {
		for i := range t.ForeignKeys {
			g.add(g.fromForeignKey(t, &t.ForeignKeys[i]))
		}
	}
	for _, c := range claims {
		g.claim(c)
	}
	for _, r := range g.relations {
		sort.SliceStable(r.Claims, func(i, j int) bool { return r.Claims[i].Origin < r.Claims[j].Origin })
		key := strings.ToLower(r.Parent.Table)
		g.byParent[key] = append(g.byParent[key], r)
	}
	return g
}

// Relations returns every relation: foreign keys in schema order, then the
// others in the order of their claims.
func (g *Graph) Relations() []*Relation { return g.relations }

// Children returns the relations whose parent is the table.
func (g *Graph) Children(table string) []*Relation { return g.byParent[strings.ToLower(table)] }

func (g *Graph) add(r *Relation) { g.relations = append(g.relations, r) }

// fromForeignKey makes the relation of a declared key. Two keys over the same
// columns stay two relations: the engine acts on both.
func (g *Graph) fromForeignKey(t *sqlschema.Table, fk *sqlschema.ForeignKey) *Relation {
	parent := Key{Table: fk.RefTable, Columns: fk.RefColumns}
	if ref := g.Schema.Table(fk.RefTable); ref != nil {
		parent.Table = ref.Name
		if len(parent.Columns) == 0 {
			parent.Columns = ref.PrimaryKey
		}
	}
	text := "foreign key"
	if fk.Name != "" {
		text += " " + fk.Name
	}
	origin := OriginDDL
	if g.Schema.Origin == sqlschema.FromServer {
		origin = OriginLive
	}
	return &Relation{
		Child:       Key{Table: t.Name, Columns: fk.Columns},
		Parent:      parent,
		Rule:        fk.Effective,
		Enforcement: fk.Enforcement,
		Nullable:    t.Nullable(fk.Columns),
		Claims:      []Claim{{Origin: origin, Child: Key{t.Name, fk.Columns}, Parent: parent, Rule: fk.OnDelete, Text: text, Pos: fk.Pos}},
	}
}

// claim adds a claim to the relation over the same columns, or makes one.
func (g *Graph) claim(c Claim) {
	child, parent := g.Schema.Table(c.Child.Table), g.Schema.Table(c.Parent.Table)
	if child != nil {
		c.Child.Table = child.Name
	}
	if parent != nil {
		c.Parent.Table = parent.Name
		if len(c.Parent.Columns) == 0 {
			c.Parent.Columns = parent.PrimaryKey
		}
	}
	found := false
	for _, r := range g.relations {
		if r.Child.Same(c.Child) && strings.EqualFold(r.Parent.Table, c.Parent.Table) && sameConditions(r.Where, c.Where) {
			r.Claims = append(r.Claims, c)
			r.JoinTable = r.JoinTable || c.JoinTable
			found = true
		}
	}
	if found {
		return
	}
	r := &Relation{Child: c.Child, Parent: c.Parent, Where: c.Where, JoinTable: c.JoinTable, Claims: []Claim{c}}
	if child != nil && parent != nil && hasColumns(child, c.Child.Columns) {
		r.Enforcement = sqlschema.Enforcement{State: sqlschema.NotEnforced, Reason: sqlschema.ReasonNoKey}
		r.Nullable = child.Nullable(c.Child.Columns)
	}
	g.add(r)
}

func hasColumns(t *sqlschema.Table, columns []string) bool {
	for _, c := range columns {
		if t.Column(c) == nil {
			return false
		}
	}
	return len(columns) > 0
}

func sameConditions(a, b []Condition) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !strings.EqualFold(a[i].Column, b[i].Column) || a[i].Value != b[i].Value {
			return false
		}
	}
	return true
}
