package deletion

import (
	"go/token"
	"go/types"
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
}

func newContext(pass *analysis.Pass, cfg *Config, pkg *ssabuild.Package) *packageContext {
	cx := &packageContext{pass: pass, dialect: cfg.Dialect}
	cx.texts = &sqltext.Env{Pkg: pkg.Package, Files: pass.Files}
	cx.texts.ReadFile = func(dir, name string) ([]byte, error) {
		return readEmbedded(pass, filepath.Join(dir, filepath.FromSlash(name)))
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
	fn    *ssa.Function
	bound bindings
	// round is the package as it is seen in one round of a loop, nil for all.
	round *sqltext.Env
	// needs are the parameters that were asked for.
	needs []int
	// filled is set by [functionContext.Texts] for texts that bound parameters
	// filled in.
	filled bool
}

// maxTexts bounds the texts of a value after its parameters are filled in.
const maxTexts = 64

// Texts implements [library.Context]. Holes that are parameters are filled with
// what the caller passes.
func (cx *functionContext) Texts(v ssa.Value) []library.Text {
	texts := sqltext.Texts(v, cx.env())
	var out []library.Text
	for _, t := range texts {
		for _, p := range t.Params {
			if p >= 0 && !slices.Contains(cx.needs, p) {
				cx.needs = append(cx.needs, p)
			}
			cx.filled = cx.filled || len(cx.bound[p]) > 0
		}
		out = append(out, cx.fill(t)...)
	}
	if len(out) > maxTexts {
		return texts
	}
	return out
}

func (cx *functionContext) env() *sqltext.Env {
	if cx.round != nil {
		return cx.round
	}
	return cx.texts
}

// fill puts the bound texts in the place of a text's holes.
func (cx *functionContext) fill(t library.Text) []library.Text {
	parts := strings.Split(t.SQL, library.Hole)
	if len(cx.bound) == 0 || len(t.Params) != len(parts)-1 {
		return []library.Text{t}
	}
	out := []library.Text{t}
	out[0].SQL, out[0].Params = parts[0], nil
	for k, p := range t.Params {
		fillings := cx.bound[p]
		if len(fillings) == 0 {
			fillings = []library.Text{{SQL: library.Hole, Complete: true}}
		}
		var next []library.Text
		for _, o := range out {
			for _, f := range fillings {
				n := o
				n.SQL += f.SQL + parts[k+1]
				n.Every = o.Every || f.Every
				next = append(next, n)
			}
		}
		out = next
		if len(out) > maxTexts {
			return []library.Text{t}
		}
	}
	if t.SQL == library.Hole {
		// A hole alone is never complete; what fills it is.
		for i := range out {
			out[i].Complete = !strings.Contains(out[i].SQL, library.Hole)
		}
	}
	return out
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
