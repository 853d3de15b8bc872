package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// triggered gives the cleanups that the table's own delete triggers make: for
// each row that a statement deletes, before or after it, in its transaction. A
// cascade fires none (MySQL manual, FOREIGN KEY Constraints), and a body that
// does more than run statements one after the other is left alone.
func triggered(v *View, d *cascade.Deletion) []cascade.Cleanup {
	t := v.Schema.Table(d.Table)
	if t == nil || d.Kind != cascade.Hard && d.Kind != cascade.Replace {
		return nil
	}
	var out []cascade.Cleanup
	for i := range t.Triggers {
		if g := &t.Triggers[i]; strings.EqualFold(g.Event, "DELETE") {
			out = append(out, cleanupsOf(t, g)...)
		}
	}
	return out
}

// cleanupsOf reads a trigger's body; nil where it is not understood as a whole.
func cleanupsOf(t *sqlschema.Table, g *sqlschema.Trigger) []cascade.Cleanup {
	var out []cascade.Cleanup
	for _, s := range dml.Parse(deleted.ReplaceAllString(unwrapped(g.Body), ":"+oldRow+"$1")) {
		if s.Problem != "" || s.Kind == dml.Unknown || s.Kind == dml.Other {
			return nil
		}
		for _, target := range s.Targets {
			c := cascade.Cleanup{
				Table: target.Table, Extent: cascade.ExtentCondition, Certain: true, Tx: cascade.TxSame,
				Text: "trigger " + g.Name, Pos: g.Pos, Order: cascade.Before,
			}
			if strings.EqualFold(g.Timing, "AFTER") {
				c.Order = cascade.After
			}
			switch s.Kind {
			case dml.Delete:
				c.Action = cascade.CleanupDeletes
			case dml.Update:
				c.Action = cascade.CleanupNulls
				for _, a := range target.Set {
					c.Sets = append(c.Sets, a.Column)
					if a.Value.Kind != dml.ValueNull {
						c.Action = cascade.CleanupRepoints
					}
				}
			default:
				continue
			}
			pick := cascade.Pick{Complete: target.WhereComplete}
			for _, p := range target.Where {
				pick.Comparisons = append(pick.Comparisons, compared(t, p))
				c.Columns = append(c.Columns, p.Column)
			}
			if len(pick.Comparisons) == 0 {
				continue
			}
			c.Picks = []cascade.Pick{pick}
			out = append(out, c)
		}
	}
	return out
}

// compared reads one comparison of a trigger's statement; with the deleted row's
// key it is one with the key of the parent.
func compared(t *sqlschema.Table, p dml.Predicate) cascade.Comparison {
	c := cascade.Comparison{Table: p.Table, Column: p.Column}
	column, old := strings.CutPrefix(p.Value.Text, oldRow)
	switch {
	case p.Value.Kind == dml.ValueConst:
		c.Fixed, c.Const, c.Equal = true, p.Value.Text, p.Op == "="
	case old && p.Value.Kind == dml.ValueArg:
		c.Equal = p.Op == "=" && slices.ContainsFunc(t.PrimaryKey, func(k string) bool { return strings.EqualFold(k, column) })
	}
	return c
}

// oldRow begins the name of the placeholder that stands for a column of the row
// that is deleted.
const oldRow = "cascadelint_old_"

var (
	deleted  = regexp.MustCompile("(?i)\\bOLD\\s*\\.\\s*`?(\\w+)`?")
	compound = regexp.MustCompile(`(?is)^\s*BEGIN\b(.*)\bEND\s*;?\s*$`)
)

// unwrapped takes BEGIN and END off.
func unwrapped(body string) string {
	if m := compound.FindStringSubmatch(body); m != nil {
		return m[1]
	}
	return body
}
