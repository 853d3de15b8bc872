package deletion

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
)

// namer gives the names of a callee's values in terms of this function. What the
// callee makes itself is new at each call. The steps of a callee have many names in
// common.
func (w *walker) namer(b *binding) func(id string) string {
	known := map[string]string{"": ""}
	spot := ""
	return func(id string) string {
		name, ok := known[id]
		if ok {
			return name
		}
		name = identity.Map(id, func(n int, path string) string {
			if n >= len(b.values) || b.values[n] == nil {
				return ""
			}
			return identity.At(b.fn, b.at, b.values[n], path)
		}, func(id string) string {
			if spot == "" {
				spot = w.spot(b.pos)
			}
			return spot + "/" + id
		})
		known[id] = name
		return name
	}
}

// alias says that a field of what a read fills is what the read looked for:
// after First(&user, id) the ID of user is id.
type alias struct{ root, column, id string }

// settle gives values that were read by themselves the name by which they were
// looked for.
func (f *fragment) settle() {
	var known []alias
	for i := range f.steps {
		s := &f.steps[i]
		if s.role != statement || s.Kind != effect.Read || s.Into == "" {
			continue
		}
		for _, p := range s.Where {
			if (p.Op == "=" || p.Op == "IN") && p.Value.ID != "" && !strings.HasPrefix(p.Value.ID, s.Into) {
				known = append(known, alias{s.Into, folded(p.Column), p.Value.ID})
			}
		}
	}
	if len(known) == 0 {
		return
	}
	changed := false
	name := func(id string) string {
		for _, a := range known {
			path, ok := identity.Below(id, a.root)
			if ok && path != "" && folded(path[strings.LastIndexByte(path, '.')+1:]) == a.column {
				changed = changed || id != a.id
				return a.id
			}
		}
		return id
	}
	for i := range f.steps {
		changed = false
		if e := renamed(f.steps[i].Effect, name); changed {
			f.steps[i].Effect = e
		}
	}
}

// folded is a name as columns and fields have it in common.
func folded(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", "")) }

// spot names a position within one function.
func (w *walker) spot(p token.Pos) string {
	pos := w.pass.Fset.Position(p)
	return fmt.Sprintf("t%d:%d", pos.Line, pos.Column)
}

// renamed gives the effect with other names for its values.
func renamed(old *effect.Effect, name func(string) string) *effect.Effect {
	e := *old
	if e.Into != "" {
		e.Into = name(e.Into)
	}
	e.Where = renamedAll(e.Where, name)
	e.Any = slices.Clone(e.Any)
	for i := range e.Any {
		e.Any[i] = renamedAll(e.Any[i], name)
	}
	if e.Options != nil {
		options := *e.Options
		options.List = renamedOptions(options.List, name)
		e.Options = &options
	}
	e.Set, e.Fills = assignments(e.Set, name), assignments(e.Fills, name)
	return &e
}

func assignments(list []effect.Assignment, name func(string) string) []effect.Assignment {
	return renamedValues(list, func(a *effect.Assignment) *effect.Value { return &a.Value }, name)
}

func renamedAll(list []effect.Predicate, name func(string) string) []effect.Predicate {
	return renamedValues(list, func(p *effect.Predicate) *effect.Value { return &p.Value }, name)
}

// renamedValues renames the values in a list. One in which every name stays is
// given back itself: far up, most of them do.
func renamedValues[T any](list []T, value func(*T) *effect.Value, name func(string) string) []T {
	own := false
	for i := range list {
		old := value(&list[i])
		v := renamedValue(*old, name)
		if v == *old {
			continue
		}
		if !own {
			list, own = slices.Clone(list), true
		}
		*value(&list[i]) = v
	}
	return list
}

func renamedOptions(list []effect.Option, name func(string) string) []effect.Option {
	list = slices.Clone(list)
	for i := range list {
		list[i] = renamedOption(list[i], name)
	}
	return list
}

func renamedOption(o effect.Option, name func(string) string) effect.Option {
	o.Values = slices.Clone(o.Values)
	for i := range o.Values {
		o.Values[i] = name(o.Values[i])
	}
	return o
}

func renamedValue(v effect.Value, name func(string) string) effect.Value {
	v.ID = name(v.ID)
	if v.Sub != nil {
		if where := renamedAll(v.Sub.Where, name); len(where) > 0 && &where[0] != &v.Sub.Where[0] {
			sub := *v.Sub
			sub.Where = where
			v.Sub = &sub
		}
	}
	return v
}
