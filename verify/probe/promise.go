package probe

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

// promised is what the declared rules say of a delete.
type promised struct {
	// gone are the rows that go; of the others, nulled names the keys whose
	// columns become NULL.
	gone   map[*skeleton.Row]bool
	nulled map[*skeleton.Row][]*skeleton.Key
	// by is the key that takes a row along or sets it NULL.
	by map[*skeleton.Row]*skeleton.Key
	// from is the row whose going does.
	from map[*skeleton.Row]*skeleton.Row
	// refuses is a blocking key with a row that nothing takes along.
	refuses *skeleton.Key
	holds   *skeleton.Row
	// defaults is a SET DEFAULT key that has rows: what it sets is not judged.
	defaults *skeleton.Key
	// open is set where the rules allow the delete and its refusal.
	open bool
}

// promise reads the rules: child rows are those with the parent's values.
func promise(s *skeleton.Skeleton, pop *skeleton.Population) *promised {
	p := &promised{gone: map[*skeleton.Row]bool{}, nulled: map[*skeleton.Row][]*skeleton.Key{}, by: map[*skeleton.Row]*skeleton.Key{}, from: map[*skeleton.Row]*skeleton.Row{}}
	m := newMatches(s, pop)
	type held struct {
		key *skeleton.Key
		row *skeleton.Row
	}
	var blocked []held
	p.gone[pop.Root] = true
	for waiting := []*skeleton.Row{pop.Root}; len(waiting) > 0; waiting = waiting[1:] {
		parent := waiting[0]
		for _, k := range parent.Table.Children {
			for _, child := range m.children(k, parent) {
				if k.Loose && m.otherParent(k, parent, p.gone) {
					continue // it still has a parent
				}
				switch {
				case k.OnDelete == sqlschema.Cascade:
					if !p.gone[child] {
						p.gone[child], p.by[child], p.from[child] = true, k, parent
						waiting = append(waiting, child)
					}
				case k.OnDelete == sqlschema.SetNull:
					p.nulled[child] = append(p.nulled[child], k)
					if p.by[child] == nil {
						p.by[child], p.from[child] = k, parent
					}
				case k.OnDelete == sqlschema.SetDefault:
					p.defaults = k
				default:
					blocked = append(blocked, held{k, child})
				}
			}
		}
	}
	for _, b := range blocked {
		switch {
		case p.gone[b.row] || len(p.nulled[b.row]) > 0:
			p.open = true // it depends on what comes first
		case p.refuses == nil:
			p.refuses, p.holds = b.key, b.row
		}
	}
	for child, keys := range p.nulled {
		p.open = p.open || m.referred(child, keys)
	}
	return p
}

// matches finds the child rows of a row.
type matches struct {
	s     *skeleton.Skeleton
	pop   *skeleton.Population
	child map[*skeleton.Key]map[string][]*skeleton.Row
}

func newMatches(s *skeleton.Skeleton, pop *skeleton.Population) *matches {
	m := &matches{s: s, pop: pop, child: map[*skeleton.Key]map[string][]*skeleton.Row{}}
	for _, k := range s.Keys {
		if k.Missing != "" {
			continue
		}
		m.child[k] = map[string][]*skeleton.Row{}
		for _, r := range pop.Of(k.Child) {
			if v := values(r, k.Cols); v != "" {
				m.child[k][v] = append(m.child[k][v], r)
			}
		}
	}
	return m
}

// values names the values of some columns; empty where one is NULL. Equal values
// of columns that keys connect are one cell.
func values(r *skeleton.Row, places []int) string {
	var b strings.Builder
	for _, p := range places {
		if r.Cells[p].Null {
			return ""
		}
		fmt.Fprintf(&b, "%p ", r.Cells[p])
	}
	return b.String()
}

func (m *matches) children(k *skeleton.Key, parent *skeleton.Row) []*skeleton.Row {
	return m.child[k][values(parent, k.Ref)]
}

// otherParent reports whether a row that stays has the same values as the
// parent.
func (m *matches) otherParent(k *skeleton.Key, parent *skeleton.Row, gone map[*skeleton.Row]bool) bool {
	v := values(parent, k.Ref)
	return slices.ContainsFunc(m.pop.Of(k.Parent), func(r *skeleton.Row) bool { return !gone[r] && values(r, k.Ref) == v })
}

// referred reports whether other rows refer to columns of the row that become
// NULL.
func (m *matches) referred(row *skeleton.Row, keys []*skeleton.Key) bool {
	for _, k := range keys {
		for _, o := range row.Table.Children {
			shared := slices.ContainsFunc(o.Ref, func(c int) bool { return slices.Contains(k.Cols, c) })
			if shared && len(m.children(o, row)) > 0 {
				return true
			}
		}
	}
	return false
}
