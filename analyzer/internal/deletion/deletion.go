// Package deletion finds out what each function does to tables: its own
// statements and those of the functions it calls, in order, with the
// transaction they run in.
//
// A function is read as a sequence of steps. Calls that a library recognises
// are statements; calls of functions stand for the callee's steps, which come
// from this package or, as facts, from others; function literals run where they
// are called, be it inside a helper that opens a transaction around them. How
// two steps stand to each other is decided on the control flow graph: see flow.
//
// What could not be resolved is there too, so that nobody takes silence for an
// answer: see [Function.Open].
package deletion

import (
	"fmt"
	"go/types"
	"reflect"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/reach"
	"github.com/cascadelint/cascadelint/analyzer/internal/ssabuild"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// Config is what the pass is built with.
type Config struct {
	// Model is the pass whose result tells the tables of Go types; it has a
	// method Lookup(types.Type) *entity.Model. Nil where no library needs it.
	Model *analysis.Analyzer
	// Libraries are asked in this order.
	Libraries []library.Library
	// Dialect is that of the SQL texts.
	Dialect sqlschema.Dialect
	// Program is what is known of the whole program, nil for a pass that sees one
	// package at a time. With it the calls of interface methods are kept for
	// [Link], which must then be called with the results of all packages.
	Program *reach.Program

	texts *dml.Reader
}

// New makes the pass. Its result is a [*Result].
func New(cfg Config) *analysis.Analyzer {
	cfg.texts = new(dml.Reader)
	a := &analysis.Analyzer{
		Name:             "cascadelint_deletion",
		Doc:              "finds what each function does to database tables",
		ResultType:       reflect.TypeFor[*Result](),
		FactTypes:        []analysis.Fact{new(Fact), new(Rewrites)},
		RunDespiteErrors: true,
		Run: func(pass *analysis.Pass) (any, error) {
			return run(pass, &cfg), nil
		},
	}
	if cfg.Model != nil {
		a.Requires = []*analysis.Analyzer{cfg.Model}
	}
	return a
}

// run never fails: under go vet an error would be reported once and then cached
// as success (Go 1.26, cmd/go).
func run(pass *analysis.Pass, cfg *Config) *Result {
	res := &Result{pkg: pass.Pkg}
	if !concerned(pass, cfg) {
		return res
	}
	pkg, err := ssabuild.Build(pass)
	if err != nil {
		res.Failures = append(res.Failures, err.Error())
		res.leaveOut(pass, funcDecls(pass.Files))
		return res
	}
	for _, d := range pkg.Skipped {
		res.Notes = append(res.Notes, fmt.Sprintf("%s.%s has type errors and was left out", pass.Pkg.Path(), d.Name.Name))
		if len(pass.TypeErrors) == 0 { // they are another package's, and reported there only
			res.Failures = append(res.Failures, d.Name.Name+" uses types of a package that does not compile")
		}
	}
	w := newWalker(pass, cfg, pkg)
	w.torn = res.leaveOut(pass, pkg.Skipped)
	for _, fn := range pkg.Functions {
		w.exportRewriter(fn)
		if !w.concerns(fn) {
			continue
		}
		f := w.summary(fn, nil)
		w.export(fn)
		res.add(fn, f)
		res.addOptions(w, fn)
	}
	if init := pkg.Func("init"); init != nil {
		// Package variables hold literals: commands, handlers, tables of functions.
		res.add(init, w.summary(init, nil))
	}
	for _, i := range w.instances {
		res.instances = append(res.instances, i)
	}
	res.Failures = append(res.Failures, w.failures...)
	res.leaveOutCrashed(pass, w.crashed)
	if cfg.Program == nil {
		settle([]*Result{res}, false)
	}
	return res
}

// concerned reports whether the package can do anything to tables: it imports a
// library, uses one on a database that another package holds, or uses a function
// that does. Other modules are not looked into.
func concerned(pass *analysis.Pass, cfg *Config) bool {
	if len(pass.Files) == 0 || pass.Pkg == nil || pass.TypesInfo == nil {
		return false
	}
	if m := pass.Module; m != nil && m.Version != "" {
		return false
	}
	if cfg.Program != nil {
		return cfg.Program.Package(pass.Pkg)
	}
	for _, imp := range pass.Pkg.Imports() {
		if LooksAtErrors(imp.Path()) {
			return true
		}
		for _, lib := range cfg.Libraries {
			if lib.Uses(imp.Path()) {
				return true
			}
		}
	}
	others := map[*types.Package]bool{} // whether it is a library
	for _, obj := range pass.TypesInfo.Uses {
		fn, ok := obj.(*types.Func)
		if !ok || fn.Pkg() == nil || fn.Pkg() == pass.Pkg {
			continue
		}
		lib, seen := others[fn.Pkg()]
		if !seen {
			lib = slices.ContainsFunc(cfg.Libraries, func(l library.Library) bool { return l.Uses(fn.Pkg().Path()) })
			others[fn.Pkg()] = lib
		}
		if lib || pass.ImportObjectFact(fn.Origin(), new(Fact)) {
			return true
		}
	}
	return false
}

// LooksAtErrors names the drivers whose error types tell a foreign key's
// refusal: packages that import nothing else may still say what it is.
func LooksAtErrors(path string) bool {
	switch path {
	case "github.com/go-sql-driver/mysql", "github.com/jackc/pgx/v5/pgconn", "github.com/jackc/pgconn", "github.com/lib/pq":
		return true
	}
	return false
}

// add appends the function where it does something.
func (r *Result) add(fn *ssa.Function, f fragment) {
	if out := newFunction(fn, f); out != nil {
		r.Functions = append(r.Functions, out)
	}
}
