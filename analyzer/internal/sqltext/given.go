package sqltext

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Given is [Texts] as a caller can complete them: a part of a parameter is a
// hole of its own, named in [library.Text].Slots, instead of all that the
// package assigns to that field. Completed with [Fillings] it says what the
// function runs for one caller.
func Given(v ssa.Value, env *Env) []library.Text {
	env.prepare()
	e := evaluator{env: env, cache: env.given, active: map[place]int{}, parts: true}
	return e.texts(v, "")
}

// Fillings gives the texts that an argument has for a slot of the callee: its
// own, those of a field, or those of the elements of a list in their order. With
// given set, parts of parameters are holes as in [Given].
func Fillings(arg ssa.Value, slot library.Slot, given bool, env *Env) []library.Text {
	env.prepare()
	e := evaluator{env: env, cache: env.known, active: map[place]int{}, parts: given}
	if given {
		e.cache = env.given
	}
	p := path(slot.Part)
	if list, ok := List(slot); ok && list == "" {
		if texts := e.inTurn(arg, p); texts != nil {
			return texts
		}
	}
	return e.texts(arg, p)
}

// inTurn gives the texts of the elements of a list that are all known by
// themselves, one for each; nil where they are not.
func (e *evaluator) inTurn(arg ssa.Value, p path) []library.Text {
	_, rest := p.cut()
	var out []library.Text
	for _, selector := range selectorsOf(elementsOf(arg, e.env, 0)) {
		texts := e.texts(arg, rest.under(selector))
		if len(texts) != 1 {
			return nil
		}
		out = append(out, texts[0])
	}
	for i := range out {
		out[i].Every = true
	}
	return out
}

// List gives the list whose elements a slot takes in turn, in the terms of
// [library.Slot].Part; ok is false for a slot of one value. Slots of one list
// are taken from one element at a time.
func List(slot library.Slot) (part string, ok bool) {
	selectors := path(slot.Part).selectors()
	for i, s := range selectors {
		if s == elementAny {
			return strings.Join(selectors[:i], separator), true
		}
	}
	return "", false
}

// elementAny is the selector of any element of a list.
const elementAny = "i?"

// maxParts bounds the selectors of a part that callers are asked for.
const maxParts = 8

// askable reports whether callers can be asked for a part of a parameter.
func askable(p path) bool {
	selectors := p.selectors()
	for _, s := range selectors {
		if s == "K" || strings.HasPrefix(s, "k") {
			return false // what stands under a key is asked for round by round
		}
	}
	return len(selectors) <= maxParts
}

// listed reports whether a text has a hole that stands for the elements of a
// caller's list.
func (t text) listed() bool {
	for _, h := range t.holes {
		if _, ok := List(library.Slot{Part: string(h.path)}); ok && h.param != nil {
			return true
		}
	}
	return false
}

// Marked is [Texts] with markers in the place of what the callers of fn give: of its
// parameters and, numbered behind them, of the variables that it captures.
func Marked(v ssa.Value, fn *ssa.Function, env *Env) []library.Text {
	env.prepare()
	e := evaluator{env: env, cache: map[place]set{}, active: map[place]int{}, args: map[ssa.Value]set{}}
	for i, p := range fn.Params {
		if textual(p.Type()) {
			e.args[p] = known(library.Slot{Param: i}.Marker())
		}
	}
	for i, fv := range fn.FreeVars {
		if textual(indirectType(fv.Type())) {
			e.args[fv] = known(library.Slot{Param: len(fn.Params) + i}.Marker())
		}
	}
	return e.texts(v, "")
}
