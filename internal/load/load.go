// Package load asks the go command for the packages of an analysis: those that
// are named and those of the same modules that they import.
package load

import (
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/program"
)

// Loader says where and how packages are loaded.
type Loader struct {
	// Dir is the absolute folder that patterns are relative to.
	Dir string
	// Env is the go command's environment, "NAME=value"; nil for the process's.
	Env []string
	// Tags are build tags, separated by commas.
	Tags string
	// Tests adds the test files.
	Tests bool
	// Lenient passes over patterns that match nothing.
	Lenient bool
	// Note is told, one line each, what was done to load more than the go command
	// does by itself; nil for nobody.
	Note func(string)

	// overlay is a file for the go command's -overlay. The texts that go/packages
	// could be given instead make it type-check every dependency from its source.
	overlay string
	modfile string
}

// Load gives the packages that match the patterns and, as what they do to
// tables must be known too, those of the same modules that they import. asked
// are the IDs of the former. A package that does not compile is among them, with
// its errors; a pattern that stands for no package is an error.
func (l Loader) Load(ctx context.Context, patterns []string) (pkgs []*packages.Package, asked map[string]bool, err error) {
	patterns = filePatterns(patterns)
	pkgs, asked, err = l.load(ctx, patterns)
	if len(pkgs) == 0 && !l.Lenient && ctx.Err() == nil {
		fuller, leave, gone := l.withoutUnavailable(ctx, patterns)
		defer leave()
		if gone != nil {
			return nil, nil, l.withoutModule(gone)
		}
		if fuller.modfile != "" {
			l = fuller
			pkgs, asked, err = l.load(ctx, patterns)
		}
	}
	if err != nil || l.overlay != "" {
		return pkgs, asked, err
	}
	opened := l.openedForCgo(pkgs)
	if len(opened) == 0 {
		return pkgs, asked, nil
	}
	dir, err := os.MkdirTemp("", "cascadelint-overlay-")
	if err != nil {
		return nil, nil, fmt.Errorf("keeping the files that ask for cgo: %w", err)
	}
	defer os.RemoveAll(dir)
	if l.overlay, err = writeOverlay(dir, opened); err != nil {
		return nil, nil, fmt.Errorf("keeping the files that ask for cgo: %w", err)
	}
	l.note("%d files ask for cgo without using C: taken although cgo is off", len(opened))
	return l.load(ctx, patterns)
}

func (l Loader) note(format string, args ...any) {
	if l.Note != nil {
		l.Note(fmt.Sprintf(format, args...))
	}
}

func (l Loader) load(ctx context.Context, patterns []string) (pkgs []*packages.Package, asked map[string]bool, err error) {
	// Where a whole module is asked for there is mostly nothing to add, and types
	// are asked for at once. Elsewhere a listing says first what to add.
	mode := listing
	if slices.Equal(patterns, []string{"./..."}) {
		mode = program.Mode
	}
	roots, err := packages.Load(l.config(ctx, mode), patterns...)
	if err != nil {
		return nil, nil, fmt.Errorf("loading packages: %w", err)
	}
	asked = map[string]bool{}
	for _, p := range roots {
		if err := unusable(p); err != nil && l.Lenient {
			continue
		} else if err != nil {
			return nil, nil, l.withoutModule(err)
		}
		asked[p.ID] = true
	}
	switch {
	case len(asked) == 0 && l.Lenient:
		return nil, asked, nil
	case len(roots) == 0:
		return nil, nil, fmt.Errorf("no packages match %s", strings.Join(patterns, " "))
	}
	pkgs = roots
	if more := localImports(roots, asked); mode == listing || len(more) > 0 {
		if pkgs, err = packages.Load(l.config(ctx, program.Mode), append(patterns, more...)...); err != nil {
			return nil, nil, fmt.Errorf("loading packages: %w", err)
		}
	}
	pkgs = slices.DeleteFunc(pkgs, func(p *packages.Package) bool { return isTestMain(p) || unusable(p) != nil })
	for _, p := range pkgs {
		p.Errors = withoutEcho(p.Errors)
	}
	return pkgs, asked, nil
}

// listing is what tells the packages that others import, without types.
const listing = packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedDeps | packages.NeedModule

func (l Loader) config(ctx context.Context, mode packages.LoadMode) *packages.Config {
	c := &packages.Config{Mode: mode, Context: ctx, Dir: l.Dir, Env: collectingSeldom(l.Env), Tests: l.Tests, ParseFile: parse}
	if l.Tags != "" {
		c.BuildFlags = []string{"-tags=" + l.Tags}
	}
	if l.overlay != "" {
		c.BuildFlags = append(c.BuildFlags, "-overlay="+l.overlay)
	}
	if l.modfile != "" {
		c.BuildFlags = append(c.BuildFlags, "-modfile="+l.modfile)
	}
	return c
}

// parse leaves out what the parser alone could say of names, which go/packages
// would ask for: nobody here needs it, the type checker says more.
func parse(fset *token.FileSet, name string, src []byte) (*ast.File, error) {
	return parser.ParseFile(fset, name, src, parser.AllErrors|parser.ParseComments|parser.SkipObjectResolution)
}

// filePatterns makes a Go file stand for its package.
func filePatterns(patterns []string) []string {
	out := slices.Clone(patterns)
	for i, p := range out {
		if strings.HasSuffix(p, ".go") && !strings.Contains(p, "=") {
			out[i] = "file=" + p
		}
	}
	return out
}

// unusable is the error of a pattern that stands for no package at all. A
// package with files that do not parse or type-check is not among them.
func unusable(p *packages.Package) error {
	if len(p.GoFiles)+len(p.OtherFiles)+len(p.IgnoredFiles) > 0 || len(p.Errors) == 0 {
		return nil
	}
	var errs []error
	for _, e := range p.Errors {
		errs = append(errs, fmt.Errorf("loading packages: %s", e.Msg))
	}
	return errors.Join(errs...)
}

// withoutModule says so where the reason for an error is that there is no module.
func (l Loader) withoutModule(err error) error {
	for dir := l.Dir; ; dir = filepath.Dir(dir) {
		for _, name := range []string{"go.mod", "go.work"} {
			if _, e := os.Stat(filepath.Join(dir, name)); e == nil {
				return err
			}
		}
		if filepath.Dir(dir) == dir {
			return fmt.Errorf("%w\nthere is no go.mod in %s or above it: run inside a Go module, or name its folder with -C", err, l.Dir)
		}
	}
}

// localImports lists the packages below the roots whose source is at hand for
// editing: those of main modules and of modules replaced by a folder.
func localImports(roots []*packages.Package, asked map[string]bool) []string {
	var paths []string
	packages.Visit(roots, nil, func(p *packages.Package) {
		if !asked[p.ID] && p.Module != nil && local(p.Module) && p.ID == p.PkgPath {
			paths = append(paths, p.PkgPath)
		}
	})
	slices.Sort(paths)
	return paths
}

func local(m *packages.Module) bool {
	return m.Main || m.Replace != nil && m.Replace.Version == ""
}

// isTestMain finds the main package that the go command makes for tests.
func isTestMain(p *packages.Package) bool {
	return strings.HasSuffix(p.ID, ".test") && p.Name == "main"
}

// withoutEcho drops what the go command says of a package that does not compile
// where the parser and the type checker say it too, with positions.
func withoutEcho(errs []packages.Error) []packages.Error {
	own := slices.ContainsFunc(errs, func(e packages.Error) bool {
		return e.Kind == packages.ParseError || e.Kind == packages.TypeError
	})
	if !own {
		return errs
	}
	return slices.DeleteFunc(errs, func(e packages.Error) bool { return e.Kind == packages.ListError })
}
