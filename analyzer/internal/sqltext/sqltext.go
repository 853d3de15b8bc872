// Package sqltext finds the SQL texts that a string value of a program may
// hold. It follows the value backwards through SSA: constants, concatenation,
// branches, fmt, package strings, builders, literals that a loop ranges over,
// fields, maps, package variables, embedded files and functions of the package.
// A value of a query builder (squirrel, goqu) has the text that it renders.
//
// The answer is a small set of texts in which every part that is not known is a
// hole ([library.Hole]). What the value may hold besides is said by
// [library.Text].Complete; nothing is guessed.
package sqltext

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Env is what the texts of one package are found in. It remembers what it
// found; it is for one goroutine.
type Env struct {
	Pkg *ssa.Package
	// Files are the package's syntax trees, for //go:embed directives.
	Files []*ast.File
	// ReadFile reads the embedded file name, slash-separated, below the folder
	// dir. Nil, or an error, makes the content a hole.
	ReadFile func(dir, name string) ([]byte, error)
	// Rewrites says of functions of other packages what [RewritesPlaceholders]
	// says of the package's own. Nil knows of none.
	Rewrites func(*types.Func) (param int, ok bool)

	known  map[place]set
	given  map[place]set // with parts of parameters as holes, see Given
	boxed  map[place]set // of what interfaces hold, see Inside
	called map[place]set // of what function values are, see Functions
	made   map[place]set // of the calls that values come from, see Origins
	leaves []ssa.Value
	// rewrites are the functions that change a text, see rewriting.
	rewrites map[*ssa.Function]bool
	index    *packageIndex
	embeds   map[*ssa.Global]embedding
	// pinned are the loops of which one round is looked at, see Round.
	pinned map[ssa.Value]string
}

// The bounds of one question. A value that exceeds them is not complete.
const (
	maxTexts = 64
	maxSteps = 2000
	maxBytes = 1 << 16 // of a text that is put together
	maxFile  = 1 << 20 // of an embedded file
)

// Texts gives the texts that v may hold, at least one. A value of which nothing
// is known gives a text that is a hole.
//
// A part of a parameter, such as a field, is what the package assigns to it.
func Texts(v ssa.Value, env *Env) []library.Text {
	env.prepare()
	e := evaluator{env: env, cache: env.known, active: map[place]int{}}
	return e.texts(v, "")
}

// texts gives the texts of the part of v that path names.
func (e *evaluator) texts(v ssa.Value, p path) []library.Text {
	s := e.eval(v, p, point{}).settled()
	if len(s.list) == 0 {
		s = unknown()
	}
	var out []library.Text
	for _, t := range s.list {
		out = append(out, library.Text{
			SQL:      t.s,
			Complete: !s.open && t.s != library.Hole,
			Every:    s.every && (len(s.list) > 1 || t.listed()),
			Slots:    slots(t, v.Parent()),
		})
	}
	return out
}

// prepare indexes the package.
func (env *Env) prepare() {
	if env.known != nil {
		return
	}
	env.known, env.given, env.boxed, env.called = map[place]set{}, map[place]set{}, map[place]set{}, map[place]set{}
	env.made = map[place]set{}
	if env.index == nil {
		env.index = indexPackage(env.Pkg)
		env.embeds = embeddings(env.Pkg, env.Files)
	}
}

// slots gives what each hole stands for, as a caller of fn sees it.
func slots(t text, fn *ssa.Function) []library.Slot {
	list := make([]library.Slot, len(t.holes))
	any := false
	for i, from := range t.holes {
		list[i].Param = -1
		if from.param == nil || fn == nil || from.param.Parent() != fn {
			continue
		}
		for k, own := range fn.Params {
			if own == from.param {
				list[i], any = library.Slot{Param: k, Part: string(from.path)}, true
			}
		}
	}
	if !any {
		return nil
	}
	return list
}

// isHole reports whether a text has an unknown part.
func isHole(s string) bool { return strings.Contains(s, library.Hole) }
