package plan

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/cascade"
)

// chosen gives the condition of a statement that finds rows by their own key,
// where a read of the same table has given the keys: it acts on the rows that the
// read found. It is nil for any other statement.
//
//	SELECT id FROM posts WHERE user_id = ?   -- into ids
//	DELETE FROM posts WHERE id IN (ids)
func chosen(v *View, f *deletion.Function, i int) []cascade.Pick {
	step := &f.Steps[i]
	t := v.Schema.Table(step.Table)
	if t == nil || len(t.PrimaryKey) != 1 || len(step.Any) > 0 {
		return nil
	}
	for n, p := range step.Where {
		if p.Value.ID == "" || p.Op != "=" && p.Op != "IN" || !strings.EqualFold(p.Column, t.PrimaryKey[0]) {
			continue
		}
		rest := slices.Delete(slices.Clone(step.Where), n, n+1)
		for j := range f.Steps {
			read := &f.Steps[j]
			if read.Kind != effect.Read || !strings.EqualFold(read.Table, step.Table) || len(read.Where)+len(read.Any) == 0 ||
				f.Apart(i, j) || !gives(read, t.PrimaryKey[0], p.Value.ID) {
				continue
			}
			if order, _ := f.Order(j, i); order != cascade.Before {
				continue
			}
			picks := picksOf(read)
			for k := range picks {
				picks[k].Comparisons = append(picks[k].Comparisons, comparisons(rest)...)
				picks[k].Complete = picks[k].Complete && step.WhereComplete
			}
			return picks
		}
	}
	return nil
}

// lookedUp gives, for a statement that finds rows by their own key, the conditions
// of earlier reads of its table by a value that the delete compares: the function
// looks up what hangs on the row, and takes care of rows one at a time, perhaps of
// those. Which rows it comes to is not known, so the conditions are not complete.
// open tells of an earlier read whose own condition is not known.
func lookedUp(v *View, s *Site, i int) (picks []cascade.Pick, open bool) {
	step := &s.Function.Steps[i]
	t := v.Schema.Table(step.Table)
	if t == nil || len(t.PrimaryKey) != 1 || !slices.ContainsFunc(step.Where, func(p effect.Predicate) bool {
		return p.Value.ID != "" && strings.EqualFold(p.Column, t.PrimaryKey[0])
	}) {
		return nil, false
	}
	for j := range s.Function.Steps {
		read := &s.Function.Steps[j]
		if read.Kind != effect.Read || !strings.EqualFold(read.Table, step.Table) || s.Function.Apart(i, j) {
			continue
		}
		if order, _ := s.Function.Order(j, i); order != cascade.Before {
			continue
		}
		open = open || len(read.Where)+len(read.Any) == 0 && !read.WhereComplete && read.Scope != cascade.ScopeAll
		for _, p := range read.Where {
			if p.Value.ID != "" && slices.ContainsFunc(s.Step().Where, func(gone effect.Predicate) bool {
				return gone.Value.ID == p.Value.ID && !strings.EqualFold(gone.Column, p.Column)
			}) {
				picks = append(picks, cascade.Pick{Comparisons: comparisons([]effect.Predicate{p})})
			}
		}
	}
	return picks, open
}

// gives reports whether a read has put its rows' key into a value.
func gives(read *deletion.Step, key, value string) bool {
	for _, fill := range read.Fills {
		column := bareColumn(fill.Column)
		if fill.Value.ID == value && strings.EqualFold(column, key) {
			return true
		}
	}
	path, below := identity.Below(value, read.Into)
	if !below {
		return false
	}
	field := path[strings.LastIndexByte(path, '.')+1:]
	return path == "" || strings.EqualFold(field, strings.ReplaceAll(key, "_", ""))
}
