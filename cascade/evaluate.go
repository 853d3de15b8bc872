package cascade

import (
	"fmt"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// fewestHops is how many foreign keys in a row every engine follows; it stands
// in where the engine is not known.
const fewestHops = 14

// Evaluate decides what becomes of every relation that the delete reaches. The
// numbers in the code are those of the package documentation.
func Evaluate(g *Graph, d Deletion) Outcome {
	table := g.Schema.Table(d.Table)
	w := walk{graph: g, deletion: d, seen: map[*Relation]bool{}, partly: map[*Relation]bool{}}
	w.below(d.Table, nil)
	w.settleOrder()
	return Outcome{Deletion: d, Effects: w.effects, Complete: table != nil}
}

// walk is one evaluation under way.
type walk struct {
	graph    *Graph
	deletion Deletion
	seen     map[*Relation]bool
	// partly are the cascades that the engine may follow for some rows only.
	partly  map[*Relation]bool
	effects []Effect
	// taken are the tables that the delete may take rows of, where it was asked.
	taken map[string]bool
}

// below judges every relation of a table whose rows go, then what hangs below
// those whose rows go too: so each relation is reached by its shortest path.
func (w *walk) below(table string, path []*Relation) {
	first := len(w.effects)
	for _, r := range w.graph.Children(table) {
		if w.seen[r] {
			continue // a cycle, or a second path to the same key
		}
		w.seen[r] = true
		e := w.judge(r, len(path))
		e.Relation = r
		e.Path = append(append([]*Relation(nil), path...), r)
		w.effects = append(w.effects, e)
	}
	for _, e := range append([]Effect(nil), w.effects[first:]...) {
		if w.descends(&e) {
			w.below(e.Relation.Child.Table, e.Path)
		}
	}
}

// descends reports whether the child's rows go without a delete site of their
// own, so that what hangs below them must be judged here.
func (w *walk) descends(e *Effect) bool {
	switch e.Kind {
	case Deleted: // (1.1)
		return w.deletion.Kind != Truncate
	case Unknown:
		return w.partly[e.Relation]
	case Cleaned:
		return e.Cleanup != nil && e.Cleanup.Cascades && e.Cleanup.Action == CleanupDeletes
	}
	return false
}

// judge decides one relation; depth is the number of relations above it.
func (w *walk) judge(r *Relation, depth int) Effect {
	hops := w.graph.Profile.MaxHops
	if !hops.Known {
		hops.Value = fewestHops
	}
	if hops.Value > 0 && depth >= hops.Value {
		return Effect{Kind: Unknown, Why: fmt.Sprintf("the path is longer than the %d foreign keys that the engine follows", hops.Value)}
	}
	if depth == 0 && w.childless(r) {
		return Effect{Kind: Kept, Why: "the statement leaves rows alone to which others refer"}
	}
	e := w.decide(r, depth)
	if e.Kind.Bad() && e.Cleanup == nil {
		if d := w.doubt(r, depth); d != nil {
			return Effect{Kind: Unknown, Doubt: d, Why: d.Why}
		}
	}
	return e
}

// decide applies the section of the rules that the kind of delete calls for.
func (w *walk) decide(r *Relation, depth int) Effect {
	// Below the first level rows go by the engine's hand: always a hard delete.
	kind := w.deletion.Kind
	if depth > 0 {
		kind = Hard
	}
	switch kind {
	case Soft:
		return w.soft(r)
	case Truncate:
		return w.truncate(r)
	case Replace:
		return w.replace(r)
	}
	return w.hard(r, depth)
}

// childless reports whether the delete's own condition passes over rows that
// the relation's rows refer to.
func (w *walk) childless(r *Relation) bool {
	for _, k := range w.deletion.Childless {
		if k.Same(r.Child) {
			return true
		}
	}
	return false
}

// hard applies (1).
func (w *walk) hard(r *Relation, depth int) Effect {
	if r.Enforcement.State == sqlschema.Enforced && w.deletion.Checks != ChecksOn { // (1.5)
		if w.deletion.Checks == ChecksUnknown {
			return w.undecided(r, "foreign key checks may be off on this connection")
		}
		return w.unenforced(r, depth, "foreign key checks are off, so "+r.RuleString()+" does not run")
	}
	switch r.Enforcement.State {
	case sqlschema.EnforcementUnknown:
		return w.unresolved(r)
	case sqlschema.NotEnforced:
		return w.unenforced(r, depth, notEnforcedWhy(r))
	}
	if r.assumed() && !r.Rule.Blocks() {
		return w.undecided(r, "ON DELETE "+r.RuleString()+" holds "+string(r.Enforcement.Reason))
	}
	switch r.Rule {
	case sqlschema.Cascade:
		if c, cover := w.cleanup(r); cover == covered && c.ahead() {
			return Effect{Kind: Cleaned, Cleanup: c, Why: "taken care of by the code before"}
		}
		if e, partly := w.followedInPart(r, depth); partly {
			return e
		}
		return Effect{Kind: Deleted, Why: "ON DELETE CASCADE"}
	case sqlschema.SetNull:
		if c, cover := w.cleanup(r); cover == covered && c.ahead() {
			return Effect{Kind: Cleaned, Cleanup: c, Why: "taken care of by the code before"}
		}
		if e, partly := w.followedInPart(r, depth); partly {
			return e
		}
		return Effect{Kind: Nulled, Why: "ON DELETE SET NULL"}
	case sqlschema.NoAction, sqlschema.Restrict:
		return w.blocking(r)
	}
	return Effect{Kind: Unknown, Why: "what the engine does with " + r.Rule.String() + " is not known"}
}

// blocking applies (1.3) and (1.6).
func (w *walk) blocking(r *Relation) Effect {
	c, cover := w.cleanup(r)
	rule := "ON DELETE " + r.RuleString()
	if r.assumed() {
		rule += " (" + string(r.Enforcement.Reason) + ")"
	}
	whole := w.graph.Profile.WholeStatement()
	switch {
	case cover <= partly:
	case c.Order == After && cover == covered:
		return Effect{Kind: Blocked, Cleanup: c, Why: rule + " is checked at once, the cleanup comes too late"}
	case c.Order == After:
	case c.Order == SameStatement && cover == covered && !whole.Known:
		return Effect{Kind: Unknown, Cleanup: c, Why: "whether the server checks row by row is not known"}
	case c.Order == SameStatement && cover == covered && !whole.Value:
		// Refused whichever table comes first: the server checks row by row.
		return Effect{Kind: Blocked, Cleanup: c, Why: rule + " is checked row by row within the statement"}
	case c.Action == CleanupSoftDeletes:
		return Effect{Kind: Blocked, Cleanup: c, Why: rule + ", and the cleanup only soft-deletes the rows"}
	case cover == covered && c.oneLevel(r):
		return Effect{Kind: Blocked, Cleanup: c, Why: rule + ", and " + c.Text + " goes one level deep only"}
	case cover == covered:
		return Effect{Kind: Cleaned, Cleanup: c, Why: "taken care of by the code before"}
	default:
		return Effect{Kind: Unknown, Cleanup: c, Why: "it is not certain that the cleanup covers the rows"}
	}
	if cover == partly && c.Skips { // the look into the table is the cleanup's own
		return undone(Blocked, rule, c, cover)
	}
	if t := w.trigger(r, "BEFORE"); t != nil {
		return Effect{Kind: Unknown, Why: "trigger " + t.Name + " may take care of the rows"}
	}
	if r.SelfReference() && w.deletion.Scope == ScopeAll && !whole.Is(false) {
		return Effect{Kind: Unknown, Why: "the whole table is deleted at once"}
	}
	if g := w.guard(r); g != nil {
		return Effect{Kind: Unknown, Guard: g, Why: "the code looks into the child table first"}
	}
	if w.deletion.Open {
		return Effect{Kind: Unknown, Why: "a call that may take care of the rows could not be resolved"}
	}
	return undone(Blocked, rule, c, cover)
}

// unenforced applies (1.4): nothing but the code takes care of the rows.
func (w *walk) unenforced(r *Relation, depth int, why string) Effect {
	c, cover := w.cleanup(r)
	switch cover {
	case covered:
		if c.Action == CleanupSoftDeletes {
			return Effect{Kind: Orphaned, Cleanup: c, Why: why + ", and the cleanup only soft-deletes the rows"}
		}
		if c.oneLevel(r) {
			return Effect{Kind: Orphaned, Cleanup: c, Why: why + ", and " + c.Text + " goes one level deep only"}
		}
		return Effect{Kind: Cleaned, Cleanup: c, Why: "taken care of by the code"}
	case perhaps:
		return Effect{Kind: Unknown, Cleanup: c, Why: "it is not certain that the cleanup covers the rows"}
	}
	if cover == partly && c.Skips { // the look into the table is the cleanup's own
		return undone(Orphaned, why, c, cover)
	}
	if r.Tolerated != "" {
		return Effect{Kind: Kept, Why: r.Tolerated}
	}
	if t := w.trigger(r, "BEFORE", "AFTER"); t != nil {
		return Effect{Kind: Unknown, Why: "trigger " + t.Name + " may take care of the rows"}
	}
	if r.SelfReference() && w.deletion.Scope == ScopeAll && depth == 0 {
		return Effect{Kind: Kept, Why: "the whole table is deleted at once"}
	}
	if g := w.guard(r); g != nil {
		return Effect{Kind: Unknown, Guard: g, Why: "the code looks into the child table first"}
	}
	if w.deletion.Open {
		return Effect{Kind: Unknown, Why: "a call that may take care of the rows could not be resolved"}
	}
	if depth > 0 && r.ByNameOnly() {
		return Effect{Kind: Unknown, Why: "below a cascade, and no code shows that " + r.Child.String() + " refers to " + r.Parent.Table}
	}
	return undone(Orphaned, why, c, cover)
}

// unresolved is a relation of which it is not known whether the engine acts.
func (w *walk) unresolved(r *Relation) Effect {
	why := "it is not known whether the engine enforces the relation"
	if w.graph.Schema.Table(r.Child.Table) == nil {
		why = "table " + r.Child.Table + " is not in the schema"
	}
	return w.undecided(r, why)
}

// undecided is a relation of which it is open whether the engine acts, for a
// reason. Rows that the code takes care of before are gone either way.
func (w *walk) undecided(r *Relation, why string) Effect {
	c, cover := w.cleanup(r)
	switch {
	case cover == covered && c.ahead():
		return Effect{Kind: Cleaned, Cleanup: c, Why: "taken care of by the code before"}
	case cover >= perhaps:
		return Effect{Kind: Unknown, Cleanup: c, Why: why}
	}
	return Effect{Kind: Unknown, Why: why}
}

// soft applies (2).
func (w *walk) soft(r *Relation) Effect {
	c, cover := w.cleanup(r)
	switch {
	case cover == covered:
		return Effect{Kind: Cleaned, Cleanup: c, Why: "taken care of by the code"}
	case r.Wants() != sqlschema.Cascade:
		return Effect{Kind: Kept, Why: "a soft delete fires no rule"}
	case cover == perhaps:
		return Effect{Kind: Unknown, Cleanup: c, Why: "it is not certain that the cleanup covers the rows"}
	}
	return Effect{Kind: LeftBehind, Why: "a soft delete is an UPDATE, so ON DELETE CASCADE does not fire"}
}

// truncate applies (3). Source: error 1701 in the MySQL manual, TRUNCATE TABLE.
func (w *walk) truncate(r *Relation) Effect {
	switch {
	case r.Enforcement.State == sqlschema.EnforcementUnknown:
		return w.unresolved(r)
	case r.SelfReference():
		return Effect{Kind: Kept, Why: "the whole table is emptied at once"}
	case r.Enforcement.State == sqlschema.NotEnforced:
		return w.unenforced(r, 0, notEnforcedWhy(r))
	case w.deletion.Checks == ChecksUnknown:
		return Effect{Kind: Unknown, Why: "foreign key checks may be off on this connection"}
	case w.deletion.Checks == ChecksOff:
		return w.unenforced(r, 0, "foreign key checks are off")
	}
	code, refused := w.graph.Profile.Truncate.Value.Refused()
	if !refused {
		return Effect{Kind: Unknown, Why: "what the engine does at TRUNCATE is not known"}
	}
	why := "TRUNCATE of a table that a foreign key refers to is refused (error " + code + ")"
	if r.assumed() {
		why += ", " + string(r.Enforcement.Reason)
	}
	return Effect{Kind: Blocked, Why: why}
}

// replace applies (4).
func (w *walk) replace(r *Relation) Effect {
	if r.Enforcement.State != sqlschema.Enforced || w.deletion.Checks != ChecksOn {
		return Effect{Kind: Unknown, Why: "rows stay right while the key stays the same"}
	}
	if r.assumed() && !r.Rule.Blocks() {
		return Effect{Kind: Unknown, Why: "ON DELETE " + r.RuleString() + " holds " + string(r.Enforcement.Reason)}
	}
	switch f := w.graph.Profile.Replace; {
	case f.Is(engine.ReplaceKeepsKey):
		return Effect{Kind: Unknown, Why: "MySQL 9.7 and later keep the children of a replaced row whose key stays the same"}
	case !f.Is(engine.ReplaceDeletes):
		return Effect{Kind: Unknown, Why: "what REPLACE does with the children is not known"}
	}
	switch r.Rule {
	case sqlschema.Cascade:
		return Effect{Kind: Deleted, Why: "REPLACE deletes the old row first, and ON DELETE CASCADE its children"}
	case sqlschema.SetNull:
		return Effect{Kind: Nulled, Why: "REPLACE deletes the old row first, and ON DELETE SET NULL fires"}
	case sqlschema.NoAction, sqlschema.Restrict:
		return w.blocking(r)
	}
	return Effect{Kind: Unknown}
}

func notEnforcedWhy(r *Relation) string {
	if r.Enforcement.Reason == sqlschema.ReasonNoKey || r.Enforcement.Reason == "" {
		return "no foreign key is declared"
	}
	return string(r.Enforcement.Reason)
}
