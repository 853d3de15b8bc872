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

	known  map[place]set
	boxed  map[place]set // of what interfaces hold, see Values
	leaves []ssa.Value
	index  *packageIndex
	embeds map[*ssa.Global]embedding
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
func Texts(v ssa.Value, env *Env) []library.Text {
	env.prepare()
	e := evaluator{env: env, cache: env.known, active: map[place]int{}}
	s := e.eval(v, "", point{}).settled()
	if len(s.list) == 0 {
		s = unknown()
	}
	var out []library.Text
	for _, t := range s.list {
		out = append(out, library.Text{
			SQL:      t.s,
			Complete: !s.open && t.s != library.Hole,
			Every:    s.every && len(s.list) > 1,
			Params:   params(t, v.Parent()),
		})
	}
	return out
}

// prepare indexes the package.
func (env *Env) prepare() {
	if env.known != nil {
		return
	}
	env.known, env.boxed = map[place]set{}, map[place]set{}
	if env.index == nil {
		env.index = indexPackage(env.Pkg)
		env.embeds = embeddings(env.Pkg, env.Files)
	}
}

// params gives the parameter of fn that each hole stands for.
func params(t text, fn *ssa.Function) []int {
	list := make([]int, len(t.holes))
	any := false
	for i, p := range t.holes {
		list[i] = -1
		if p == nil || fn == nil || p.Parent() != fn {
			continue
		}
		for k, own := range fn.Params {
			if own == p {
				list[i], any = k, true
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
