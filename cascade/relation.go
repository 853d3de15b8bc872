package cascade

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Key is some columns of a table.
type Key struct {
	Table   string
	Columns []string
}

// String gives "posts.user_id" or "posts.(a, b)".
func (k Key) String() string {
	switch len(k.Columns) {
	case 0:
		return k.Table
	case 1:
		return k.Table + "." + k.Columns[0]
	}
	return k.Table + ".(" + strings.Join(k.Columns, ", ") + ")"
}

// Same reports whether two keys are the same columns of the same table, in any
// order and case.
func (k Key) Same(o Key) bool {
	if !strings.EqualFold(k.Table, o.Table) || len(k.Columns) != len(o.Columns) {
		return false
	}
	for _, c := range k.Columns {
		if !containsFold(o.Columns, c) {
			return false
		}
	}
	return true
}

// Condition narrows a relation to some rows of the child table, as the type
// column of a polymorphic association does.
type Condition struct {
	Column string
	Value  string
}

// Origin says where the knowledge of a relation comes from, strongest first.
type Origin int

// The origins of a relation.
const (
	OriginDDL Origin = iota
	OriginModel
	OriginConfig
	OriginCleanup
	OriginJoin
	OriginFlow
	OriginName
	OriginLive
)

var originNames = [...]string{"foreign key", "model", "configuration", "sibling cleanup", "join", "value flow", "name", "live database"}

// String names the origin as findings print it.
func (o Origin) String() string { return originNames[o] }

// Claim is what one source says of a relation: a foreign key, a model's field,
// a line of configuration. Claims about the same columns become one [Relation].
type Claim struct {
	Origin Origin
	Child  Key
	// Parent's Columns may be empty: the parent's primary key is meant.
	Parent Key
	// Rule is the delete rule the source asks for; Unset where it asks for none.
	Rule sqlschema.Action
	// Ignored says why the source's rule never reaches a database (a constraint
	// tag without effect); empty where it does.
	Ignored string
	// Where narrows a polymorphic association to its rows.
	Where []Condition
	// JoinTable is set where the child is a many-to-many join table.
	JoinTable bool
	// Text names the source in a finding: "tag on User.Posts".
	Text string
	Pos  sqlschema.Position
}

// Relation is one edge of the graph: rows of Child refer to rows of Parent.
type Relation struct {
	Child  Key
	Parent Key
	// Rule is what the engine does with child rows when their parent row goes;
	// it has meaning where Enforcement says that the engine acts.
	Rule        sqlschema.Action
	Enforcement sqlschema.Enforcement
	// Nullable reports whether the child columns may hold NULL.
	Nullable  bool
	Where     []Condition
	JoinTable bool
	// Tolerated is set where the code expects the parent row to be missing: it
	// says where.
	Tolerated string
	// Claims are the sources of the relation, strongest first.
	Claims []Claim
}

// SelfReference reports whether child and parent are one table.
func (r *Relation) SelfReference() bool { return strings.EqualFold(r.Child.Table, r.Parent.Table) }

// Polymorphic reports whether the relation holds for some child rows only.
func (r *Relation) Polymorphic() bool { return len(r.Where) > 0 }

// assumed reports whether the engine acts on the key only if somebody creates it,
// which nothing shows.
func (r *Relation) assumed() bool {
	return r.Enforcement.State == sqlschema.Enforced && r.Enforcement.Reason == sqlschema.ReasonNotMigrated
}

// ByNameOnly reports whether nothing but the column's name and the schema speaks
// for the relation. A delete of the parent itself is worth a report then; one
// that reaches it by a cascade would repeat the same guess for each ancestor.
func (r *Relation) ByNameOnly() bool { return len(r.Claims) > 0 && r.Claims[0].Origin == OriginName }

// Declared reports whether a foreign key, a model or the configuration says that
// the relation is there.
func (r *Relation) Declared() bool {
	return len(r.Claims) > 0 && r.Claims[0].Origin <= OriginConfig
}

// Claim returns the first claim of the origin.
func (r *Relation) Claim(o Origin) (Claim, bool) {
	for _, c := range r.Claims {
		if c.Origin == o {
			return c, true
		}
	}
	return Claim{}, false
}

// Wants returns the delete rule that the sources ask for, enforced or not: the
// strongest claim that names one.
func (r *Relation) Wants() sqlschema.Action {
	for _, c := range r.Claims {
		if c.Rule != sqlschema.Unset {
			return c.Rule
		}
	}
	return sqlschema.Unset
}

func containsFold(list []string, s string) bool {
	for _, e := range list {
		if strings.EqualFold(e, s) {
			return true
		}
	}
	return false
}
