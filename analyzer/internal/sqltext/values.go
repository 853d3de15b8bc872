package sqltext

import (
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Values are what a value of an interface type may hold.
type Values struct {
	// List are the values within the interface; those of Params come from outside.
	List []ssa.Value
	// Params are the parameters that hold it, or a list that it is an element of.
	Params []*ssa.Parameter
	// Complete is cleared where it may hold others too.
	Complete bool
	// Every is set where it holds each of them in turn.
	Every bool
}

// Inside gives what an interface value may hold; with elements set, what the
// elements of a list of them hold.
func Inside(v ssa.Value, elements bool, env *Env) Values {
	env.prepare()
	e := evaluator{env: env, cache: env.boxed, values: true, active: map[place]int{}}
	var p path
	if elements {
		p = p.under("i?")
	}
	return e.held(e.eval(v, p, point{}), elements)
}

// Functions gives the functions and literals that a function value may be.
func Functions(v ssa.Value, env *Env) Values {
	env.prepare()
	e := evaluator{env: env, cache: env.called, functions: true, active: map[place]int{}}
	return e.held(e.eval(v, "", point{}), false)
}

// Origins gives the results of calls out of the package that a value may be: a
// statement that was prepared elsewhere and is kept in a field.
func Origins(v ssa.Value, env *Env) Values {
	env.prepare()
	e := evaluator{env: env, cache: env.made, origins: true, active: map[place]int{}}
	return e.held(e.eval(v, "", point{}), false)
}

// Fields gives the places in which the package takes the address of a field.
func Fields(f *types.Var, env *Env) []*ssa.FieldAddr {
	env.prepare()
	return env.index.fields[f.Origin()]
}

// held lists what a set of leaves stands for.
func (e *evaluator) held(s set, elements bool) Values {
	env := e.env
	out := Values{Complete: !s.open, Every: s.every}
	for _, t := range s.list {
		switch n, err := strconv.Atoi(strings.TrimPrefix(t.s, leafMark)); {
		case strings.HasPrefix(t.s, leafMark) && err == nil && n < len(env.leaves):
			out.List = append(out.List, env.leaves[n])
		case t.s == library.Hole && len(t.holes) == 1 && t.holes[0].param != nil:
			out.Params = append(out.Params, t.holes[0].param)
		default:
			out.Complete = false
		}
	}
	if len(s.list) == 0 {
		out.Complete = elements // an empty list has none
	}
	return out
}

// leafMark begins the stand-in for a value among texts.
const leafMark = "\x03"

// leaf stands for a value that an interface is made of, or for a function.
func (e *evaluator) leaf(v ssa.Value) set {
	for i, known := range e.env.leaves {
		if known == v {
			return set{list: []text{{s: leafMark + strconv.Itoa(i)}}}
		}
	}
	e.env.leaves = append(e.env.leaves, v)
	return set{list: []text{{s: leafMark + strconv.Itoa(len(e.env.leaves)-1)}}}
}

// isElement reports whether a path leads to an element of a list.
func isElement(p path) bool {
	first, rest := p.cut()
	return rest == "" && (first == "i?" || first == "k?")
}

// Round is one round of a loop over elements that are all known.
type Round struct {
	loop     ssa.Value
	selector string
}

// maxRounds bounds the loops of which the rounds are told apart.
const maxRounds = 64

// Rounds lists the rounds of the loop that a value belongs to: the index of a
// range statement over the container, or the step of one over a map. It gives
// nil where the elements are not all known.
func Rounds(loop, container ssa.Value, env *Env) []Round {
	env.prepare()
	if _, step := loop.(*ssa.Next); !step && !rangeIndex(loop) {
		return nil
	}
	var out []Round
	for _, selector := range selectorsOf(elementsOf(container, env, 0)) {
		out = append(out, Round{loop, selector})
	}
	return out
}

// selectorsOf lists the elements that are assigned to; nil where they are not
// all known, or too many.
func selectorsOf(stores []store) []string {
	var out []string
	for _, s := range stores {
		if len(s.selectors) == 0 || strings.HasSuffix(s.selectors[0], "?") {
			return nil
		}
		if first := s.selectors[0]; first != "K" && !slices.Contains(out, first) {
			out = append(out, first)
		}
	}
	if len(out) > maxRounds {
		return nil
	}
	return out
}

// elementsOf lists the assignments to the elements of a container.
func elementsOf(v ssa.Value, env *Env, depth int) []store {
	if depth > 8 {
		return nil
	}
	switch x := v.(type) {
	case *ssa.ChangeType:
		return elementsOf(x.X, env, depth+1)
	case *ssa.Slice:
		if a, ok := x.X.(*ssa.Alloc); ok && x.Low == nil && x.High == nil {
			return within(env.index.memory(a))
		}
	case *ssa.MakeMap:
		return within(env.index.memory(x))
	case *ssa.Alloc:
		return heldBy(x, env, depth)
	case *ssa.Global:
		if x.Pkg == env.Pkg {
			return heldBy(x, env, depth)
		}
	case *ssa.UnOp:
		if x.Op == token.MUL {
			return elementsOf(x.X, env, depth+1)
		}
	case *ssa.Call:
		fn := x.Call.StaticCallee()
		if fn == nil || fn.Pkg != env.Pkg || len(fn.Blocks) != 1 {
			return nil
		}
		if ret, ok := fn.Blocks[0].Instrs[len(fn.Blocks[0].Instrs)-1].(*ssa.Return); ok && len(ret.Results) == 1 {
			return elementsOf(ret.Results[0], env, depth+1)
		}
	}
	return nil
}

// heldBy lists the assignments to the elements of what a variable holds.
func heldBy(v ssa.Value, env *Env, depth int) []store {
	m := env.index.memory(v)
	var whole []store
	for _, s := range m.stores {
		if len(s.selectors) == 0 {
			whole = append(whole, s)
		}
	}
	switch {
	case len(whole) == 0:
		return within(m)
	case m.escaped || len(m.stores) > 1: // assigned twice, or filled by assignments too
		return nil
	}
	return elementsOf(whole[0].val, env, depth+1)
}

// within are the assignments to parts of a variable whose address is not given
// away.
func within(m *memory) []store {
	if m.escaped {
		return nil
	}
	return m.stores
}

// At is the package as it is seen in one round of a loop.
func (env *Env) At(r Round) *Env {
	env.prepare()
	out := &Env{Pkg: env.Pkg, Files: env.Files, ReadFile: env.ReadFile, index: env.index, embeds: env.embeds}
	out.pinned = map[ssa.Value]string{r.loop: r.selector}
	for k, v := range env.pinned {
		out.pinned[k] = v
	}
	return out
}

// keyText gives the text of a map key from its selector.
func keyText(selector string) string {
	key, err := strconv.Unquote(strings.TrimPrefix(selector, "k"))
	if err != nil {
		return library.Hole
	}
	if text, err := strconv.Unquote(key); err == nil {
		return text
	}
	return key
}
