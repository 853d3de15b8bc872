package databasesql

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

var _ library.GivenReader = (*Library)(nil)

// ReadGiven implements [library.GivenReader].
func (l *Library) ReadGiven(cx library.Context, g library.Given) library.Call {
	r := reader{library: l, cx: cx, given: &g}
	c := r.readTexts(g.Texts)
	if !g.Sure && !r.surelySQL {
		return library.Call{}
	}
	return c
}

// marked reports whether a part of a text is left to the function's callers.
func marked(texts []library.Text) bool {
	return slices.ContainsFunc(texts, func(t library.Text) bool { return len(library.Markers(t.SQL)) > 0 })
}

// toBeGiven keeps texts for the callers, with the values of the placeholders.
func (r *reader) toBeGiven(texts []library.Text) *library.Given {
	g := &library.Given{Texts: texts, Known: r.query.known, Sure: r.query.shape == certain}
	if !r.query.known {
		g.List = r.listed()
		return g
	}
	for i, arg := range r.query.args {
		g.Args = append(g.Args, argumentValue(r.call, arg, i))
	}
	return g
}

// argumentValue is the value of a placeholder that an argument of a call gives.
func argumentValue(call ssa.CallInstruction, arg ssa.Value, i int) effect.Value {
	arg = unboxed(arg)
	out := effect.Value{Kind: effect.ValueArg, Arg: i}
	if c, ok := arg.(*ssa.Const); ok {
		out = constantValue(c, i)
	}
	out.ID = identity.Of(call, arg)
	return out
}

// givenValue is the value of a placeholder of a text that was given.
func (r *reader) givenValue(v dml.Value) effect.Value {
	out := effect.Value{Kind: effect.ValueArg, Arg: v.Arg}
	if r.given.Known && v.Arg >= 0 && v.Arg < len(r.given.Args) {
		out = r.given.Args[v.Arg]
	}
	if !r.given.Known {
		out.ID = r.given.List
	}
	if v.Many {
		out.ID = ""
	}
	return out
}
