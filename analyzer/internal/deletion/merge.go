package deletion

import "slices"

// merged joins the unresolved calls of one name that stand in callees: each says
// the same to a caller, that something may happen to tables, and code that calls
// others in many places would carry hundreds of them along. A step that is apart
// from all of them is apart from the one that stays. With own set, those of the
// function itself are joined as well.
func (f fragment) merged(own bool) fragment {
	groups := map[string][]int{}
	for i := range f.steps {
		if s := &f.steps[i]; s.role == unknownCall && s.methods == nil && (own || len(s.Via) > 0) {
			groups[s.name] = append(groups[s.name], i)
		}
	}
	var to []int
	for _, group := range groups {
		if len(group) == 1 {
			continue
		}
		if to == nil {
			to = make([]int, len(f.steps))
			f.steps = slices.Clone(f.steps) // they are shared
		}
		f.join(group)
		for _, i := range group[1:] {
			to[i] = -1
		}
	}
	if to == nil {
		return f
	}
	return f.keep(to)
}

// join makes the first step of a group stand for all.
func (f fragment) join(group []int) {
	first := &f.steps[group[0]]
	apart := set{}
	for j := range f.steps {
		all := true
		for _, i := range group {
			all = all && (f.steps[i].apart.has(j) || f.steps[j].apart.has(i))
		}
		if all {
			apart.add(j)
		}
	}
	first.before, first.after, first.apart = set{}, set{}, apart
	first.Certain = false
	for j := range f.steps {
		s := &f.steps[j]
		s.before.remove(group[0])
		s.after.remove(group[0])
		if !apart.has(j) {
			s.apart.remove(group[0])
		}
	}
}
