package cascade

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// cover says whether cleanups answer for a relation's rows.
type cover int

const (
	uncovered cover = iota
	partly          // surely some of the rows only
	perhaps
	covered
)

// cleanup finds the best statement for a relation: one that surely covers the
// rows before one that may, one that runs before the delete before one after it.
func (w *walk) cleanup(r *Relation) (*Cleanup, cover) {
	var best *Cleanup
	bestCover, bestRank := uncovered, -1
	partial := 0
	for i := range w.deletion.Cleanups {
		c := &w.deletion.Cleanups[i]
		if !strings.EqualFold(c.Table, r.Child.Table) {
			continue
		}
		cv := w.covers(c, r)
		if cv == partly {
			partial++
		}
		rank := int(cv) * 4
		if c.Order != After {
			rank += 2
		}
		if c.Action != CleanupSoftDeletes {
			rank++
		}
		if cv != uncovered && rank > bestRank {
			best, bestCover, bestRank = c, cv, rank
		}
	}
	if bestCover < covered {
		if c := w.jointly(r); c != nil {
			return c, covered
		}
	}
	if bestCover == partly && partial > 1 {
		bestCover = perhaps // together they may be all
	}
	return best, bestCover
}

// jointly gives one of the statements in several branches each of which covers
// the relation's rows; nil where one of them does not, or there are none.
func (w *walk) jointly(r *Relation) *Cleanup {
	var found *Cleanup
	for i := range w.deletion.Cleanups {
		c := w.deletion.Cleanups[i]
		if !c.Joint || !strings.EqualFold(c.Table, r.Child.Table) {
			continue
		}
		c.Certain = true
		if w.covers(&c, r) != covered || c.Action == CleanupSoftDeletes {
			return nil
		}
		if found == nil || c.Tx != TxSame {
			found = &c
		}
	}
	return found
}

// undone is the effect on rows of which nothing takes care: partial names the
// cleanup that covers some of them, if there is one.
func undone(kind EffectKind, why string, c *Cleanup, cv cover) Effect {
	if cv == partly {
		return Effect{Kind: kind, Cleanup: c, Partial: true, Why: why + ", and the cleanup covers other rows or some of them only"}
	}
	return Effect{Kind: kind, Why: why}
}

// ahead reports whether the rows no longer refer to the parent when its delete
// runs.
func (c *Cleanup) ahead() bool {
	return (c.Order == Before || c.Order == Together) && c.Action != CleanupSoftDeletes
}

// covers reports whether the cleanup takes care of the relation's rows: all of
// its table, or those whose referring column it compares. A cleanup that names
// other columns only, or runs on some paths only, may cover them; so may, however
// far away, one that takes the key out of rows which it finds by other columns,
// where the delete finds its rows by other columns too, and one whose condition is
// not known.
func (w *walk) covers(c *Cleanup, r *Relation) cover {
	if (c.Action == CleanupNulls || c.Action == CleanupRepoints) && !overlaps(c.Sets, r.Child.Columns) {
		return uncovered
	}
	if c.letsGo(r) && w.deletion.Scope == ScopeCondition && !c.goesBy(r) {
		return perhaps
	}
	if c.Remote && c.Extent == ExtentUnknown && c.Action != CleanupRepoints {
		return perhaps
	}
	if c.savesRow(r) || c.Remote && c.Extent != ExtentTable && !c.goesBy(r) {
		return uncovered
	}
	if c.Skips && c.goesBy(r) {
		return partly
	}
	if !c.Certain {
		return perhaps
	}
	switch {
	case c.Extent == ExtentTable:
		return covered
	case c.Extent != ExtentCondition:
		return perhaps
	case len(c.Picks) > 0:
		best := uncovered
		for _, p := range c.Picks {
			best = max(best, w.picks(c, p, r))
		}
		return best
	case overlaps(c.Columns, r.Child.Columns):
		return covered
	}
	return perhaps
}

// letsGo reports whether an UPDATE takes the key out of child rows.
func (c *Cleanup) letsGo(r *Relation) bool {
	return (c.Action == CleanupNulls || c.Action == CleanupRepoints) && overlaps(c.Empties, r.Child.Columns)
}

// savesRow reports whether an UPDATE writes a whole row of the child table back,
// found by another column: it keeps the key that the row has.
func (c *Cleanup) savesRow(r *Relation) bool {
	if c.Action != CleanupRepoints || len(c.Sets) <= len(r.Child.Columns)+1 {
		return false
	}
	return !c.goesBy(r)
}

// goesBy reports whether the statement's condition compares the referring column.
func (c *Cleanup) goesBy(r *Relation) bool {
	for _, p := range c.Picks {
		for _, cmp := range p.Comparisons {
			if cmp.Table == "" && containsFold(r.Child.Columns, cmp.Column) {
				return true
			}
		}
	}
	return overlaps(c.Columns, r.Child.Columns)
}

// picks reports whether a condition finds the relation's rows of the deleted
// parent: it compares the referring column, and nothing else narrows it down.
func (w *walk) picks(c *Cleanup, p Pick, r *Relation) cover {
	result := covered
	key := false
	for _, cmp := range p.Comparisons {
		switch {
		case cmp.Table != "":
			if !strings.EqualFold(cmp.Table, r.Parent.Table) { // else: which parent's rows
				result = min(result, perhaps)
			}
		case containsFold(r.Child.Columns, cmp.Column):
			key = true
			if cmp.Absent.Same(r.Parent) {
				switch c.Order {
				case After:
					continue // a sweep of rows without a parent
				case Before:
					return uncovered // the rows have their parent still
				}
			}
			if !cmp.Equal || cmp.Fixed && !w.deletion.fixes(r.Parent.Columns, cmp.Const) {
				result = min(result, perhaps) // another key's rows, for all that is known
			}
			if w.deletion.another(r.Parent, cmp) {
				result = min(result, perhaps)
			}
		case cmp.Null && c.Action == CleanupSoftDeletes:
			// Rows that are soft-deleted already need no second time.
		case r.excludes(cmp):
			return uncovered
		case r.tells(cmp) || w.deletion.compares(cmp.Column):
		case cmp.Equal && cmp.Fixed:
			result = min(result, partly) // the rows with this constant
		default:
			result = min(result, perhaps)
		}
	}
	switch {
	case !key && w.meansAnother(p, r):
		return partly
	case !key || w.deletion.Scope == ScopeAll:
		return perhaps
	case !p.Complete:
		return min(result, perhaps)
	}
	return result
}

// meansAnother reports whether the condition picks the rows of another relation
// between the same two tables: by sender, where r is the receiver.
func (w *walk) meansAnother(p Pick, r *Relation) bool {
	for _, o := range w.graph.Children(r.Parent.Table) {
		if o == r || !strings.EqualFold(o.Child.Table, r.Child.Table) || len(p.Comparisons) != len(o.Child.Columns) {
			continue
		}
		all := true
		for _, cmp := range p.Comparisons {
			all = all && cmp.Equal && containsFold(o.Child.Columns, cmp.Column)
		}
		if all {
			return true
		}
	}
	return false
}

// tells reports whether the comparison says no more than the relation's own
// condition does; excludes, that it says the opposite.
func (r *Relation) tells(cmp Comparison) bool {
	for _, c := range r.Where {
		if strings.EqualFold(c.Column, cmp.Column) && cmp.Equal && cmp.Fixed && cmp.Const == c.Value {
			return true
		}
	}
	return false
}

func (r *Relation) excludes(cmp Comparison) bool {
	for _, c := range r.Where {
		if strings.EqualFold(c.Column, cmp.Column) && cmp.Equal && cmp.Fixed && cmp.Const != c.Value {
			return true
		}
	}
	return false
}

// compares reports whether the delete's own condition compares a column of that
// name: a tenant, which parent and child have in common.
func (d *Deletion) compares(column string) bool {
	for _, cmp := range d.Where {
		if cmp.Equal && strings.EqualFold(cmp.Column, column) {
			return true
		}
	}
	return false
}

// another reports whether the delete compares the columns with another value
// than the cleanup does, as far as names tell: two parameters of the function, a
// value and a sum of it, a parameter and each element of some list.
func (d *Deletion) another(parent Key, c Comparison) bool {
	found := false
	for _, cmp := range d.Where {
		if !cmp.Equal || !containsFold(parent.Columns, cmp.Column) {
			continue
		}
		switch {
		case cmp.ID == c.ID || cmp.ID == "" || c.ID == "":
			return false
		case strings.HasPrefix(c.ID, cmp.ID+".(") || strings.HasPrefix(cmp.ID, c.ID+".("):
		case parameter(cmp.ID) && parameter(c.ID):
		case parameter(cmp.ID) && c.Each && strings.EqualFold(d.Table, parent.Table):
		default:
			return false
		}
		found = true
	}
	return found
}

// parameter reports whether an ID is that of a parameter itself, "p1".
func parameter(id string) bool {
	if len(id) < 2 || id[0] != 'p' {
		return false
	}
	for _, c := range id[1:] {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// fixes reports whether the delete's own condition compares one of the columns
// with the constant.
func (d *Deletion) fixes(columns []string, value string) bool {
	for _, cmp := range d.Where {
		if cmp.Equal && cmp.Fixed && cmp.Const == value && containsFold(columns, cmp.Column) {
			return true
		}
	}
	return false
}

// oneLevel reports whether the cleanup leaves the rows alone that refer to those
// it deletes: a library's own delete along a tree goes one level deep.
func (c *Cleanup) oneLevel(r *Relation) bool {
	return c.Cascades && c.Action == CleanupDeletes && r.SelfReference()
}

// trigger finds a delete trigger of the table that the statement deletes from
// which speaks of the child table. Cascades fire none.
func (w *walk) trigger(r *Relation, timings ...string) *sqlschema.Trigger {
	t := w.graph.Schema.Table(r.Parent.Table)
	if t == nil || w.deletion.Kind == Truncate || !strings.EqualFold(w.deletion.Table, t.Name) {
		return nil
	}
	for i := range t.Triggers {
		g := &t.Triggers[i]
		if strings.EqualFold(g.Event, "DELETE") && containsFold(timings, g.Timing) && strings.Contains(strings.ToLower(g.Body), strings.ToLower(r.Child.Table)) {
			return g
		}
	}
	return nil
}

func (w *walk) guard(r *Relation) *Guard {
	for i := range w.deletion.Guards {
		if strings.EqualFold(w.deletion.Guards[i].Table, r.Child.Table) {
			return &w.deletion.Guards[i]
		}
	}
	return nil
}

func overlaps(a, b []string) bool {
	for _, s := range a {
		if containsFold(b, s) {
			return true
		}
	}
	return false
}

// doubt gives the sign that the relation has no rows; one that speaks of some
// relations only speaks of those of the deleted table.
func (w *walk) doubt(r *Relation, depth int) *Doubt {
	for i := range w.deletion.Doubts {
		d := &w.deletion.Doubts[i]
		if d.about(r) && (depth == 0 || d.Children == nil && !d.Undeclared) {
			return d
		}
	}
	return nil
}
