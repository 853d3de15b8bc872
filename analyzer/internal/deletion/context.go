package deletion

import (
	"go/token"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext"
	"github.com/cascadelint/cascadelint/analyzer/internal/ssabuild"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// modelLookup is what the model pass's result is asked for.
type modelLookup interface {
	Lookup(types.Type) *entity.Model
}

// packageContext answers what libraries ask about the package.
type packageContext struct {
	pass    *analysis.Pass
	models  modelLookup
	dialect sqlschema.Dialect
	texts   *sqltext.Env
	reader  *dml.Reader
	read    map[string][]dml.Statement // by text: callers' texts are read again for each
}

func newContext(pass *analysis.Pass, cfg *Config, pkg *ssabuild.Package) *packageContext {
	cx := &packageContext{pass: pass, dialect: cfg.Dialect, reader: cfg.texts, read: map[string][]dml.Statement{}}
	cx.texts = &sqltext.Env{Pkg: pkg.Package, Files: pass.Files}
	cx.texts.ReadFile = func(dir, name string) ([]byte, error) {
		return readEmbedded(pass, filepath.Join(dir, filepath.FromSlash(name)))
	}
	cx.texts.Rewrites = func(fn *types.Func) (int, bool) {
		fact := new(Rewrites)
		ok := fn.Pkg() != pass.Pkg && pass.ImportObjectFact(fn, fact)
		return fact.Param, ok
	}
	if cfg.Model != nil {
		cx.models, _ = pass.ResultOf[cfg.Model].(modelLookup)
	}
	return cx
}

// readEmbedded reads a file that the package embeds. Drivers do not count it
// among the files that a pass may ask them for (go/analysis, Pass.ReadFile),
// although it is an input of the package: the go command runs a vet tool again
// when it changes.
func readEmbedded(pass *analysis.Pass, name string) ([]byte, error) {
	if pass.ReadFile != nil {
		if b, err := pass.ReadFile(name); err == nil {
			return b, nil
		}
	}
	return os.ReadFile(name)
}

// Model implements [library.Context].
func (cx *packageContext) Model(t types.Type) *entity.Model {
	if cx.models == nil {
		return nil
	}
	return cx.models.Lookup(t)
}

// Origins implements [library.Context].
func (cx *packageContext) Origins(v ssa.Value) ([]ssa.Value, bool) {
	held := sqltext.Origins(v, cx.texts)
	return held.List, held.Complete && len(held.Params) == 0
}

// Fields implements [library.Context].
func (cx *packageContext) Fields(f *types.Var) []*ssa.FieldAddr { return sqltext.Fields(f, cx.texts) }

// Statements implements [library.Context].
func (cx *packageContext) Statements(text string) []dml.Statement {
	list, ok := cx.read[text]
	if !ok {
		list = cx.reader.Parse(text)
		cx.read[text] = list
	}
	return list
}

// Position implements [library.Context].
func (cx *packageContext) Position(p token.Pos) sqlschema.Position {
	if !p.IsValid() {
		return sqlschema.Position{}
	}
	pos := cx.pass.Fset.Position(p)
	return sqlschema.Position{File: pos.Filename, Line: pos.Line, Column: pos.Column}
}

// Dialect implements [library.Context].
func (cx *packageContext) Dialect() sqlschema.Dialect { return cx.dialect }

// functionContext is the context within one function, some of whose string
// parameters may be bound to a caller's texts.
type functionContext struct {
	*packageContext
	walker *walker
	fn     *ssa.Function
	bound  bindings
	// round is the package as it is seen in one round of a loop, nil for all.
	round *sqltext.Env
	// needs are the parameters, and parts of them, that were asked for.
	needs []library.Slot
	// filled is set by [functionContext.Texts] for texts that bound parameters
	// filled in.
	filled bool
	// asked is set for texts that parameters stand in which were not filled in.
	asked bool
	// deferred is set where the function's own callers have what a callee asks for.
	deferred bool
	// marked is set where the function is read for all its callers: what they give are
	// markers.
	marked bool
	// guessed is set for texts that are one of several which the package assigns to a
	// field: the caller did not say which.
	guessed bool
}

// maxTexts bounds the texts of a value after its parameters are filled in,
// maxAssigned those that the package assigns to a part of a parameter: a field that
// holds a table's name of many says nothing of the one that a function is called
// with.
const (
	maxTexts    = 64
	maxAssigned = 16
)

// Texts implements [library.Context]. Holes that are parameters are filled with
// what the caller passes.
func (cx *functionContext) Texts(v ssa.Value) []library.Text {
	if cx.marked {
		return sqltext.Marked(v, cx.fn, cx.texts)
	}
	return cx.filledIn(func(given bool) []library.Text {
		if given {
			return sqltext.Given(v, cx.env())
		}
		return sqltext.Texts(v, cx.env())
	})
}

// fillings are the texts of an argument for a slot of the callee.
func (cx *functionContext) fillings(arg ssa.Value, slot library.Slot) []library.Text {
	return cx.filledIn(func(given bool) []library.Text { return sqltext.Fillings(arg, slot, given, cx.env()) })
}

// filledIn fills the holes of texts with what the caller passes. Where it does
// not pass a part of a parameter that is asked for, that is what the package
// says of it.
func (cx *functionContext) filledIn(read func(given bool) []library.Text) []library.Text {
	texts := read(true)
	if cx.ask(texts) {
		cx.asked = true
		if all := read(false); len(all) <= maxAssigned {
			texts = all
			cx.guessed = cx.guessed || len(texts) > 1 && !texts[0].Every
			cx.ask(texts)
		}
	}
	var out []library.Text
	for _, t := range texts {
		for _, s := range t.Slots {
			cx.filled = cx.filled || len(cx.bound[s]) > 0
			cx.asked = cx.asked || s.Param >= 0 && len(cx.bound[s]) == 0
		}
		out = append(out, cx.fill(t)...)
	}
	if len(out) > maxTexts {
		return texts
	}
	return out
}

// ask notes what the caller is to give; lacking is set where it does not give a
// part of a parameter.
func (cx *functionContext) ask(texts []library.Text) (lacking bool) {
	for _, t := range texts {
		for _, s := range t.Slots {
			if s.Param >= 0 && !slices.Contains(cx.needs, s) {
				cx.needs = append(cx.needs, s)
			}
			lacking = lacking || s.Part != "" && len(cx.bound[s]) == 0
		}
	}
	return lacking
}

func (cx *functionContext) env() *sqltext.Env {
	if cx.round != nil {
		return cx.round
	}
	return cx.texts
}

// fill puts the bound texts in the place of a text's holes. What comes from one
// list of the caller is taken from one element at a time.
func (cx *functionContext) fill(t library.Text) []library.Text {
	parts := strings.Split(t.SQL, library.Hole)
	if len(cx.bound) == 0 || len(t.Slots) != len(parts)-1 {
		return []library.Text{t}
	}
	out := []filling{{text: t, complete: true}}
	out[0].text.SQL, out[0].text.Slots = parts[0], nil
	for k, slot := range t.Slots {
		var next []filling
		for _, o := range out {
			next = append(next, o.with(slot, cx.bound[slot], parts[k+1])...)
		}
		out = next
		if len(out) > maxTexts {
			return []library.Text{t}
		}
	}
	texts := make([]library.Text, len(out))
	for i, o := range out {
		texts[i] = o.text
		texts[i].Complete = o.complete && (t.Complete || t.SQL == library.Hole && !strings.Contains(o.text.SQL, library.Hole))
	}
	return texts
}

// filling is a text whose first holes are filled.
type filling struct {
	text library.Text
	// complete is set where the caller gives no other texts.
	complete bool
	// round is the element of the caller's lists that it was taken from, by the
	// list.
	round map[library.Slot]int
}

// with fills the next hole and adds what stands behind it.
func (o filling) with(slot library.Slot, texts []library.Text, behind string) []filling {
	if len(texts) == 0 {
		texts = []library.Text{{SQL: library.Hole, Complete: true}}
	}
	part, listed := sqltext.List(slot)
	list := library.Slot{Param: slot.Param, Part: part}
	var out []filling
	for i, f := range texts {
		if at, ok := o.round[list]; ok && listed && len(texts) > 1 && at != i {
			continue
		}
		n := filling{text: o.text, complete: o.complete && f.Complete, round: o.round}
		n.text.SQL += f.SQL + behind
		n.text.Every = o.text.Every || f.Every
		if listed {
			n.text.Every = o.text.Every && (f.Every || len(texts) == 1)
			n.round = maps.Clone(o.round)
			if n.round == nil {
				n.round = map[library.Slot]int{}
			}
			n.round[list] = i
		}
		out = append(out, n)
	}
	return out
}

// askedOf reports whether a hole of the texts stands for what a caller gives.
func askedOf(texts []library.Text) bool {
	for _, t := range texts {
		for _, s := range t.Slots {
			if s.Param >= 0 {
				return true
			}
		}
	}
	return false
}

// whole reports whether texts have no holes, although the value may hold others.
func whole(texts []library.Text) bool {
	return len(texts) > 0 && !slices.ContainsFunc(texts, func(t library.Text) bool {
		return strings.Contains(t.SQL, library.Hole)
	})
}

// resolved reports whether texts are all that a value may hold, without holes.
func resolved(texts []library.Text) bool {
	for _, t := range texts {
		if !t.Complete || strings.Contains(t.SQL, library.Hole) {
			return false
		}
	}
	return len(texts) > 0
}
