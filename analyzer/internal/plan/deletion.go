package plan

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/cascade"
)

// deletionOf says what the code does at a site; ok is false for a statement
// that removes no parent row.
func deletionOf(s *Site, v *View) (cascade.Deletion, bool) {
	step := s.Step()
	d := cascade.Deletion{
		Table:          step.Table,
		Scope:          scopeOf(v, step),
		Checks:         checksAt(s.Function, s.Index),
		RefusalHandled: s.Function.RefusalHandled(s.Index),
		Open:           !s.far && s.Function.Open(s.Index),
		Where:          comparisons(step.Where),
		Childless:      childless(step),
	}
	switch step.Kind {
	case effect.Delete:
		d.Kind = cascade.Hard
	case effect.SoftDelete:
		d.Kind = cascade.Soft
	case effect.Truncate:
		d.Kind = cascade.Truncate
	case effect.Replace:
		d.Kind = cascade.Replace
	default:
		return d, false
	}
	for i := range s.Function.Steps {
		unrelated := s.far && !s.related(i) && !s.looksUp(v, i)
		if s.idle(&s.Function.Steps[i]) || unrelated && !s.uncompared(i) {
			continue
		}
		if c, ok := cleanupOf(s.Function, i, s.Index); ok {
			if picks := chosen(v, s.Function, i); picks != nil {
				c.Picks = picks
			}
			if c.Remote = s.far || len(s.Function.Steps[i].Via) > 1 && !s.related(i); c.Remote {
				picks, open := lookedUp(v, s, i)
				c.Picks = append(c.Picks, picks...)
				if open && len(picks) == 0 {
					c.Extent, c.Picks, c.Columns = cascade.ExtentUnknown, nil, nil
				}
			}
			for k := range c.Picks {
				c.Picks[k].Complete = c.Picks[k].Complete && !unrelated
			}
			d.Cleanups = append(d.Cleanups, c)
		}
	}
	d.Cleanups = append(d.Cleanups, selected(s, v)...)
	d.Cleanups = append(d.Cleanups, selectedBeside(s, v)...)
	d.Cleanups = append(d.Cleanups, triggered(v, &d)...)
	for _, i := range s.Function.Guards(s.Index) {
		g := &s.Function.Steps[i]
		d.Guards = append(d.Guards, cascade.Guard{Table: g.Table, Pos: g.Effect.Pos})
	}
	d.Guards = append(d.Guards, sought(s)...)
	d.Doubts = doubts(s, v)
	return d, true
}

// related reports whether step i of a function further up has to do with the
// same row: it compares with the same value, or the function itself makes both
// calls and nothing is known of the values.
func (s *Site) related(i int) bool {
	step, other := s.Step(), &s.Function.Steps[i]
	keys := map[string]bool{}
	for _, p := range step.Where {
		keys[p.Value.ID] = p.Value.ID != ""
	}
	known := false
	for _, p := range other.Where {
		if keys[p.Value.ID] {
			return true
		}
		known = known || p.Value.ID != "" && len(keys) > 0
	}
	return !known && len(step.Via) <= 1 && len(other.Via) <= 1
}

// looksUp reports whether step i acts on rows that an earlier read has found by a
// value which the delete compares, too.
func (s *Site) looksUp(v *View, i int) bool {
	picks, _ := lookedUp(v, s, i)
	return len(picks) > 0
}

// uncompared reports whether step i, which shows no value of the delete's, may
// act on the same rows for all that: the function that makes both calls gives each
// of them a list that it fills by itself, and what lists hold is not compared.
func (s *Site) uncompared(i int) bool {
	step, other := s.Step(), &s.Function.Steps[i]
	return len(step.Via) <= 1 && len(other.Via) <= 1 && ownList(step.Where) && ownList(other.Where)
}

// ownList reports whether a condition compares with a list that the function
// itself has made: not with one that it was given, nor with a constant.
func ownList(where []effect.Predicate) bool {
	return slices.ContainsFunc(where, func(p effect.Predicate) bool {
		return p.Op == "IN" && p.Value.Kind != effect.ValueSubselect && identity.Made(p.Value.ID)
	})
}

// scopeOf sharpens the scope by the schema: a condition on the whole primary
// key names single rows.
func scopeOf(v *View, step *deletion.Step) cascade.Scope {
	t := v.Schema.Table(step.Table)
	if step.Scope != cascade.ScopeCondition || t == nil || len(t.PrimaryKey) == 0 {
		return step.Scope
	}
	for _, k := range t.PrimaryKey {
		found := false
		for _, p := range step.Where {
			found = found || strings.EqualFold(p.Column, k) && (p.Op == "=" || p.Op == "IN")
		}
		if !found {
			return step.Scope
		}
	}
	return cascade.ScopeKey
}

// checksAt follows SET FOREIGN_KEY_CHECKS through the function. It speaks for
// one connection: on a transaction that is the delete's own, on a pool it may
// be another.
func checksAt(f *deletion.Function, j int) cascade.Checks {
	state := cascade.ChecksOn
	for i := range f.Steps {
		step := &f.Steps[i]
		if step.Kind != effect.ChecksOff && step.Kind != effect.ChecksOn {
			continue
		}
		order, certain := f.Order(i, j)
		if order == cascade.After {
			continue
		}
		sure := certain && step.Handle.Tx == effect.Yes && step.Handle.Same(f.Steps[j].Handle)
		switch {
		case !sure && step.Kind == effect.ChecksOff:
			state = cascade.ChecksUnknown
		case !sure:
			// Switched on again on some connection: what was off may still be.
			if state == cascade.ChecksOff {
				state = cascade.ChecksUnknown
			}
		case step.Kind == effect.ChecksOff:
			state = cascade.ChecksOff
		default:
			state = cascade.ChecksOn
		}
	}
	return state
}

// cleanupOf reads step i as a cleanup for the delete at step j.
func cleanupOf(f *deletion.Function, i, j int) (cascade.Cleanup, bool) {
	step := &f.Steps[i]
	c := cascade.Cleanup{Table: step.Table, Text: step.Form, Pos: step.Effect.Pos, ErrIgnored: step.ErrIgnored, Skips: step.PagedByOffset}
	if i == j || step.Table == "" || f.Apart(i, j) {
		return c, false
	}
	switch step.Kind {
	case effect.Delete, effect.Truncate:
		c.Action = cascade.CleanupDeletes
	case effect.SoftDelete:
		c.Action = cascade.CleanupSoftDeletes
	case effect.Update, effect.Association:
		c.Action = cascade.CleanupNulls
		for _, a := range step.Set {
			if keeps(step, a) {
				continue
			}
			c.Sets = append(c.Sets, a.Column)
			if emptied(a.Value) {
				c.Empties = append(c.Empties, a.Column)
			}
			if a.Value.Kind != effect.ValueNull {
				c.Action = cascade.CleanupRepoints
			}
		}
	default:
		return c, false
	}
	switch {
	case step.Scope == cascade.ScopeAll:
		c.Extent = cascade.ExtentTable
	case len(step.Where) > 0 || len(step.Any) > 0:
		c.Extent = cascade.ExtentCondition
		c.Columns = columnsOf(step)
		c.Picks = picksOf(step)
	}
	c.Order, c.Certain = f.Order(i, j)
	if !c.Certain && f.Joint(i, j) {
		c.Joint, c.Order = true, cascade.Before
	}
	c.Tx = f.Tx(i, j)
	return c, true
}

// emptied reports whether a value refers to no row: NULL, an empty text, 0.
func emptied(v effect.Value) bool {
	if v.Kind == effect.ValueNull {
		return true
	}
	value, fixed := fixedValue(v)
	return fixed && (value == "" || value == "0")
}

// keeps reports whether an assignment leaves the column of each row as it is:
// the condition finds the rows by the value that is assigned.
func keeps(step *deletion.Step, a effect.Assignment) bool {
	if len(step.Any) > 0 || a.Value.ID == "" {
		return false
	}
	for _, p := range step.Where {
		if p.Op == "=" && p.Value.ID == a.Value.ID && strings.EqualFold(p.Column, a.Column) {
			return true
		}
	}
	return false
}

// columnsOf lists the columns that a condition compares, alternatives of an OR
// included: each of them adds rows.
func columnsOf(step *deletion.Step) []string {
	var out []string
	for _, p := range step.Where {
		out = append(out, p.Column)
	}
	for _, alternative := range step.Any {
		for _, p := range alternative {
			out = append(out, p.Column)
		}
	}
	return out
}

// picksOf gives the conditions by which a statement picks rows, one for each
// alternative of an OR.
func picksOf(step *deletion.Step) []cascade.Pick {
	where := comparisons(step.Where)
	if len(step.Any) == 0 {
		return []cascade.Pick{{Comparisons: where, Complete: step.WhereComplete}}
	}
	var out []cascade.Pick
	for _, alternative := range step.Any {
		// Each alternative is a complete condition, see effect.Effect.Any.
		all := append(slices.Clone(where), comparisons(alternative)...)
		out = append(out, cascade.Pick{Comparisons: all, Complete: true})
	}
	return out
}

func comparisons(where []effect.Predicate) []cascade.Comparison {
	var out []cascade.Comparison
	for _, p := range where {
		c := cascade.Comparison{
			Column: p.Column,
			Equal:  p.Op == "=" || p.Op == "IN",
			Null:   p.Op == "IS" && p.Value.Kind == effect.ValueNull,
			Fixed:  p.Value.Kind == effect.ValueConst,
			Const:  p.Value.Text,
			ID:     p.Value.ID,
			Each:   p.Value.Each,
		}
		if value, ok := strings.CutPrefix(p.Value.ID, "="); ok && p.Value.Kind == effect.ValueArg {
			c.Fixed, c.Const = true, value
		}
		if i := strings.LastIndexByte(p.Column, '.'); i >= 0 {
			c.Table, c.Column = p.Column[:i], p.Column[i+1:]
		}
		c.Absent, _ = absent(p)
		out = append(out, c)
	}
	return out
}

// childless gives the keys of child tables that the delete's condition leaves
// no row for: "id NOT IN (SELECT user_id FROM posts)", and NOT EXISTS, which the
// readers of SQL give in the same form.
func childless(step *deletion.Step) []cascade.Key {
	var out []cascade.Key
	for _, p := range step.Where {
		if k, ok := absent(p); ok {
			out = append(out, k)
		}
	}
	return out
}

// sought are the child tables of which an earlier read of the deleted table asks
// that they have no row for it: the code picks rows without children, and
// deletes those, as far as it shows. A read that asks something else of them, which
// is not known, counts where the delete goes by a value that the function has found.
func sought(s *Site) []cascade.Guard {
	var out []cascade.Guard
	found := slices.ContainsFunc(s.Step().Where, func(p effect.Predicate) bool { return identity.Made(p.Value.ID) })
	for i := range s.Function.Steps {
		read := &s.Function.Steps[i]
		if read.Kind != effect.Read || !strings.EqualFold(read.Table, s.Step().Table) || s.Function.Apart(i, s.Index) {
			continue
		}
		if order, _ := s.Function.Order(i, s.Index); order != cascade.Before {
			continue
		}
		for _, k := range childless(read) {
			out = append(out, cascade.Guard{Table: k.Table, Pos: read.Effect.Pos})
		}
		if !found {
			continue
		}
		for _, table := range read.Asks {
			out = append(out, cascade.Guard{Table: table, Pos: read.Effect.Pos})
		}
	}
	return out
}

// absent reads NOT IN (SELECT column FROM table), over all of the table's rows.
func absent(p effect.Predicate) (k cascade.Key, ok bool) {
	sub := p.Value.Sub
	if p.Op != "NOT IN" || p.Value.Kind != effect.ValueSubselect || sub == nil || !sub.WhereComplete || len(sub.Where) > 0 {
		return k, false
	}
	return cascade.Key{Table: sub.Table, Columns: []string{sub.Column}}, true
}

func contains(list []string, s string) bool {
	for _, e := range list {
		if e == s {
			return true
		}
	}
	return false
}
