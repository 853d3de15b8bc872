package cascade

import (
	"strings"

	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Outcome is what becomes of the relations that one delete reaches.
type Outcome struct {
	Deletion Deletion
	// Effects are in the order of the walk: a relation before those below it.
	Effects []Effect
	// Complete is false where the table is not in the schema, so that relations
	// may be missing.
	Complete bool
}

// Effect is what becomes of one relation's child rows.
type Effect struct {
	Relation *Relation
	Kind     EffectKind
	// Path are the relations from the deleted table down to Relation, which is
	// its last element.
	Path []*Relation
	// Cleanup is the statement that answers for the rows or that comes too late.
	Cleanup *Cleanup
	// Partial is set where Cleanup covers other rows than those of the relation,
	// or some of them only.
	Partial bool
	// Guard is the look into the child table that leaves the effect open.
	Guard *Guard
	// Doubt is the sign that there are no child rows, which leaves the effect open.
	Doubt *Doubt
	// Order is what decides the effect by the order of its creation, where that
	// leaves it open: two keys, as a rule.
	Order []simulate.Ordered
	// Why says in a clause what decided the effect.
	Why string
}

// EffectKind is the fate of child rows.
type EffectKind int

// The fates of child rows.
const (
	Unknown EffectKind = iota
	Deleted
	Nulled
	Blocked
	Orphaned
	LeftBehind
	Cleaned
	Kept
)

var effectNames = [...]string{"unknown", "deleted", "nulled", "blocked", "orphaned", "left-behind", "cleaned", "kept"}

// String names the effect as listings print it.
func (k EffectKind) String() string { return effectNames[k] }

// Bad reports whether the effect loses rows, leaves them behind or refuses the delete.
func (k EffectKind) Bad() bool { return k == Blocked || k == Orphaned || k == LeftBehind }

// PathString gives the cascade path: "users → posts (CASCADE) → comments (RESTRICT)".
func (e *Effect) PathString() string {
	if len(e.Path) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString(e.Path[0].Parent.Table)
	for _, r := range e.Path {
		b.WriteString(" → ")
		b.WriteString(r.Child.Table)
		b.WriteString(" (")
		b.WriteString(r.RuleString())
		b.WriteString(")")
	}
	return b.String()
}

// RuleString names the delete rule in force, or its absence.
func (r *Relation) RuleString() string {
	if r.Enforcement.State != sqlschema.Enforced {
		return "no foreign key"
	}
	if s := r.Rule.String(); s != "" {
		return s
	}
	return "NO ACTION"
}
