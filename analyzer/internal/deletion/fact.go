package deletion

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext"
)

// Fact is what importing packages learn of a function: its effects, callees'
// included, because facts on functions travel one import only. It holds no
// maps, so that it is encoded the same way each time.
type Fact struct {
	effect.Summary
	// Places are parallel to Effects: how each stands to the others.
	Places []Place
	// Refusal is set for a function that looks into an error for a foreign key's
	// refusal.
	Refusal bool
	// Results are the handles that the function returns.
	Results []Returned
	// Passes is what the function adds to the handle that it gives back, Makes what
	// the functions add that it gives back; nil for none.
	Passes *Passes
	Makes  *effect.Added

	// Parts says the same in terms of the parts of parameters that the function
	// takes names or texts from; nil where it takes none. It is for callers that
	// give all of them.
	Parts *Parts

	// shared is the summary itself, in the place of Effects and Places, where one
	// process looks at all packages.
	shared *fragment
}

// Parts is what a function does in terms of parts of its parameters.
type Parts struct {
	Effects []effect.Effect
	Places  []Place
	// Incomplete is that of [effect.Summary].
	Incomplete bool

	shared *fragment
}

// Place is how one effect of a fact stands to the others; bit i of a set is
// effect i. An entry with a role is no statement but a call.
type Place struct {
	Role                         int
	Param                        int
	Args                         []Argument
	Name                         string
	Text                         *library.Given
	Methods                      []string
	Values                       []string
	Within                       []Scope
	Refusal, Gates               bool
	Ignored, Paged               bool
	Generated                    bool
	Before, After, Apart, Guards uint64
	Joint                        uint64
}

// Returned is a handle that a function returns, as its result number Index or
// in a field of that.
type Returned struct {
	Index  int
	Path   string
	Handle effect.Handle
}

// AFact implements [analysis.Fact].
func (*Fact) AFact() {}

// Rewrites is what importing packages learn of a function that changes nothing of
// an SQL text but its placeholders.
type Rewrites struct {
	// Param is the text's place among the parameters, the receiver's included.
	Param int
}

// AFact implements [analysis.Fact].
func (*Rewrites) AFact() {}

// String names the parameter, for tests and debugging.
func (r *Rewrites) String() string { return fmt.Sprintf("rewrites placeholders(%d)", r.Param) }

// String counts what the fact says, for tests and debugging.
func (f *Fact) String() string {
	s := fmt.Sprintf("deletes(%d", len(f.Effects))
	for _, e := range f.Effects {
		s += fmt.Sprintf(" %s:%s", e.Kind, e.Table)
	}
	if f.Incomplete {
		s += " incomplete"
	}
	return s + ")"
}

// newFact makes the fact of a function from what callers see of it, nil where there is nothing to say.
func (w *walker) newFact(fn *ssa.Function, f fragment, parts *fragment) *Fact {
	fact := &Fact{Refusal: takesErrorParam(fn) && w.refusalHandled(fn), Results: w.results(fn)}
	fact.Incomplete = f.cut
	if w.passesHandleOn(fn) {
		if p := w.passes(fn); !p.Unknown() {
			fact.Passes = &p
		}
	}
	if w.makesOptions(fn) {
		if a := w.makes(fn); !a.Unknown() {
			fact.Makes = &a
		}
	}
	if parts != nil {
		fact.Parts = new(Parts)
	}
	if w.cfg.Program != nil {
		if len(f.steps) > 0 {
			f = f.foreign()
			fact.shared = &f
		}
		if parts != nil {
			p := parts.foreign()
			fact.Parts.shared = &p
		}
		return fact.orNil()
	}
	fact.Effects, fact.Places = f.places()
	if parts != nil {
		fact.Parts.Effects, fact.Parts.Places = parts.places()
		fact.Parts.Incomplete = parts.cut
	}
	return fact.orNil()
}

// orNil is the fact where it says something.
func (f *Fact) orNil() *Fact {
	if len(f.Effects) == 0 && f.shared == nil && f.Parts == nil && !f.Incomplete && !f.Refusal && len(f.Results) == 0 && f.Passes == nil && f.Makes == nil {
		return nil
	}
	return f
}

// foreign is the fragment as other packages see it: without what only the
// function's own package can use. It may share its steps with f.
func (f fragment) foreign() fragment {
	own := func(s step) bool { return s.given != (s.role == textCall) || s.asked || s.outer != nil }
	if slices.ContainsFunc(f.steps, own) {
		f.steps = slices.Clone(f.steps)
		for i := range f.steps {
			f.steps[i].given, f.steps[i].asked, f.steps[i].outer = f.steps[i].role == textCall, false, nil
		}
	}
	return f
}

// fragment is the way back. It must not be changed.
func (f *Fact) fragment() fragment {
	if f.shared != nil {
		return *f.shared
	}
	return fragmentOf(f.Effects, f.Places, f.Incomplete)
}

// fragment is the way back. It must not be changed.
func (p *Parts) fragment() fragment {
	if p.shared != nil {
		return *p.shared
	}
	return fragmentOf(p.Effects, p.Places, p.Incomplete)
}

// places is how a fact holds the steps.
func (f *fragment) places() (effects []effect.Effect, places []Place) {
	for _, s := range f.steps {
		e := *s.Effect
		e.Certain, e.Statement = s.Certain, s.Statement
		effects = append(effects, e)
		places = append(places, Place{
			Role: int(s.role), Param: s.param, Args: s.args, Name: s.name, Text: s.text, Methods: s.methods, Values: s.values, Within: s.within,
			Refusal: s.refusal, Gates: s.gates, Ignored: s.ignored, Paged: s.paged, Generated: s.generated,
			Before: s.before.low, After: s.after.low, Apart: s.apart.low, Guards: s.guards.low, Joint: s.joint.low,
		})
	}
	return effects, places
}

func fragmentOf(effects []effect.Effect, places []Place, cut bool) fragment {
	out := fragment{cut: cut}
	for i, p := range places {
		out.steps = append(out.steps, step{
			role: role(p.Role), Effect: &effects[i], Certain: effects[i].Certain, Statement: effects[i].Statement,
			text: p.Text, given: role(p.Role) == textCall,
			param: p.Param, args: p.Args, name: p.Name, methods: p.Methods, values: p.Values, within: p.Within,
			refusal: p.Refusal, gates: p.Gates, ignored: p.Ignored, paged: p.Paged, generated: p.Generated,
			before: set{low: p.Before}, after: set{low: p.After}, apart: set{low: p.Apart}, guards: set{low: p.Guards}, joint: set{low: p.Joint},
		})
	}
	return out
}

func (f *Fact) result(index int, path string) (effect.Handle, bool) {
	for _, r := range f.Results {
		if r.Index == index && r.Path == path {
			return r.Handle, true
		}
	}
	return effect.Handle{}, false
}

func takesErrorParam(fn *ssa.Function) bool {
	for _, p := range fn.Params {
		if isError(p.Type()) {
			return true
		}
	}
	return false
}

// results lists the handles that a function returns.
func (w *walker) results(fn *ssa.Function) []Returned {
	var out []Returned
	for i := range fn.Signature.Results().Len() {
		for _, path := range handlePaths(fn.Signature.Results().At(i).Type()) {
			if h, ok := w.search().result(fn, i, splitPath(path)); ok {
				out = append(out, Returned{Index: i, Path: path, Handle: h})
			}
		}
	}
	return out
}

// export writes the facts of functions that other packages can call.
func (w *walker) export(fn *ssa.Function) {
	obj := funcObject(fn)
	if obj == nil || !ast.IsExported(obj.Name()) || obj.Pkg() != w.pass.Pkg {
		return
	}
	named, parts := w.marked(fn)
	if fact := w.newFact(fn, named, parts); fact != nil {
		w.pass.ExportObjectFact(obj, fact)
	}
}

// exportRewriter writes the fact of a function that rewrites placeholders.
func (w *walker) exportRewriter(fn *ssa.Function) {
	obj := funcObject(fn)
	if obj == nil || !ast.IsExported(obj.Name()) || obj.Pkg() != w.pass.Pkg {
		return
	}
	if param, ok := sqltext.RewritesPlaceholders(fn, w.cx.texts); ok {
		w.pass.ExportObjectFact(obj, &Rewrites{Param: param})
	}
}

// factOf is what is known of a function of another package, nil for nothing.
func (w *walker) factOf(callee *ssa.Function) *Fact {
	obj := funcObject(callee)
	if obj == nil || obj.Pkg() == nil || obj.Pkg() == w.pass.Pkg {
		return nil
	}
	fact, ok := w.facts[obj]
	if !ok {
		fact = new(Fact)
		if !w.pass.ImportObjectFact(obj, fact) {
			fact = nil
		}
		w.facts[obj] = fact
	}
	return fact
}

func (w *walker) imported(callee *ssa.Function) (fragment, bool) {
	fact := w.factOf(callee)
	if fact == nil {
		return fragment{}, false
	}
	return fact.fragment(), true
}

// funcObject is the declared function behind an SSA function, an instance's
// being its generic origin.
func funcObject(fn *ssa.Function) *types.Func {
	obj, _ := fn.Object().(*types.Func)
	if obj == nil {
		return nil
	}
	return obj.Origin()
}
