package engine

import (
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// update gives the packages after an edit of some files: those that contain them
// are parsed and type-checked again, and so are those that import these. The
// error is errStructure where that is not enough.
func (s *snapshot) update(ctx context.Context, files []string) (*snapshot, int, error) {
	now := *s
	now.sources = maps.Clone(s.sources)
	u := &updater{old: s, now: &now, edited: map[string]*source{}, done: map[*packages.Package]*packages.Package{}}
	for _, file := range files {
		now.sources[file] = stateOf(file) // before it is read
		if err := u.read(file); err != nil {
			return nil, 0, err
		}
	}
	if err := u.affected(); err != nil {
		return nil, 0, err
	}
	now.packages = make([]*packages.Package, len(s.packages))
	for i, p := range s.packages {
		fresh, err := u.check(ctx, p)
		if err != nil {
			return nil, 0, err
		}
		now.packages[i] = fresh
	}
	return &now, len(u.done), nil
}

// release takes the files of s that next does not use any more out of the
// positions that both share.
func (s *snapshot) release(next *snapshot) {
	if s == nil || s == next || len(s.packages) == 0 || len(next.packages) == 0 || s.packages[0].Fset != next.packages[0].Fset {
		return
	}
	used := map[*ast.File]bool{}
	for _, p := range next.packages {
		for _, f := range p.Syntax {
			used[f] = true
		}
	}
	for _, p := range s.packages {
		for _, f := range p.Syntax {
			if !used[f] {
				p.Fset.RemoveFile(p.Fset.File(f.FileStart))
			}
		}
	}
}

// updater makes one update.
type updater struct {
	old, now *snapshot
	edited   map[string]*source
	// stale are the packages to check again; nil until that is done.
	stale map[*packages.Package]bool
	done  map[*packages.Package]*packages.Package
}

// source is a file that was parsed again.
type source struct {
	syntax *ast.File
	errors []packages.Error
}

// constraint matches the lines of a file that decide whether it is built.
var constraint = regexp.MustCompile(`(?m)^//(go:build|[ \t]*\+build).*$`)

// read parses a file again. Its imports, package and build constraints must be
// those of before.
func (u *updater) read(file string) error {
	before, fset := u.syntax(file)
	if before == nil {
		return errStructure
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return errStructure
	}
	now, err := parser.ParseFile(fset, file, text, parser.AllErrors|parser.ParseComments)
	if now == nil || now.Name.Name != before.Name.Name || !slices.Equal(imports(now), imports(before)) || header(now) != header(before) {
		return errStructure
	}
	if slices.Contains(imports(now), `"C"`) {
		return errStructure // what is compiled was made by cgo
	}
	u.edited[file] = &source{now, parseErrors(err)}
	return nil
}

// syntax finds what a file was parsed to.
func (u *updater) syntax(file string) (*ast.File, *token.FileSet) {
	for _, p := range u.old.packages {
		for _, f := range p.Syntax {
			if p.Fset.File(f.FileStart).Name() == file {
				return f, p.Fset
			}
		}
	}
	return nil, nil
}

func imports(f *ast.File) []string {
	var out []string
	for _, i := range f.Imports {
		out = append(out, i.Path.Value)
	}
	return out
}

// header gives the lines before the package clause that decide whether the file
// is built.
func header(f *ast.File) string {
	var out []string
	for _, group := range f.Comments {
		for _, c := range group.List {
			if c.Pos() < f.Package && constraint.MatchString(c.Text) {
				out = append(out, c.Text)
			}
		}
	}
	return strings.Join(out, "\n")
}

// affected finds the packages of the edited files and all that import them.
func (u *updater) affected() error {
	u.stale = map[*packages.Package]bool{}
	ours := map[*packages.Package]bool{}
	for _, p := range u.old.packages {
		ours[p] = true
		for _, f := range p.Syntax {
			if u.edited[p.Fset.File(f.FileStart).Name()] != nil {
				u.stale[p] = true
			}
		}
	}
	reaches := map[*packages.Package]bool{}
	packages.Visit(u.old.packages, nil, func(p *packages.Package) { // imports first
		reaches[p] = u.stale[p]
		for _, i := range p.Imports {
			reaches[p] = reaches[p] || reaches[i]
		}
	})
	for p, does := range reaches {
		if !does {
			continue
		}
		// A package that is only imported has no syntax to check; what the go
		// command said of one that does not build may hold no more.
		if !ours[p] || slices.ContainsFunc(p.Errors, func(e packages.Error) bool { return e.Kind == packages.ListError || e.Kind == packages.UnknownError }) {
			return errStructure
		}
		u.stale[p] = true
	}
	return nil
}

// check gives the package as it is now, after those that it imports.
func (u *updater) check(ctx context.Context, p *packages.Package) (*packages.Package, error) {
	if !u.stale[p] {
		return p, nil
	}
	if fresh := u.done[p]; fresh != nil {
		return fresh, nil
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	fresh := *p
	fresh.Imports = make(map[string]*packages.Package, len(p.Imports))
	for path, imported := range p.Imports {
		i, err := u.check(ctx, imported)
		if err != nil {
			return nil, err
		}
		fresh.Imports[path] = i
	}
	u.typeCheck(&fresh)
	u.done[p] = &fresh
	return &fresh, nil
}

// typeCheck does what go/packages does with a package that it loads from source.
func (u *updater) typeCheck(p *packages.Package) {
	p.Errors, p.TypeErrors = nil, nil
	p.Syntax = slices.Clone(p.Syntax)
	for i, f := range p.Syntax {
		if s := u.edited[p.Fset.File(f.FileStart).Name()]; s != nil {
			p.Syntax[i] = s.syntax
			p.Errors = append(p.Errors, s.errors...)
		}
	}
	p.Types = types.NewPackage(p.PkgPath, p.Name)
	p.TypesInfo = &types.Info{
		Types:        map[ast.Expr]types.TypeAndValue{},
		Defs:         map[*ast.Ident]types.Object{},
		Uses:         map[*ast.Ident]types.Object{},
		Implicits:    map[ast.Node]types.Object{},
		Instances:    map[*ast.Ident]types.Instance{},
		Scopes:       map[ast.Node]*types.Scope{},
		Selections:   map[*ast.SelectorExpr]*types.Selection{},
		FileVersions: map[*ast.File]string{},
	}
	conf := types.Config{
		Importer: importer(p.Imports),
		Sizes:    p.TypesSizes,
		Error: func(err error) {
			var t types.Error
			if errors.As(err, &t) {
				p.TypeErrors = append(p.TypeErrors, t)
				p.Errors = append(p.Errors, packages.Error{Pos: t.Fset.Position(t.Pos).String(), Msg: t.Msg, Kind: packages.TypeError})
			}
		},
	}
	if p.Module != nil && p.Module.GoVersion != "" {
		conf.GoVersion = "go" + p.Module.GoVersion
	}
	// The errors went to conf.Error.
	_ = types.NewChecker(&conf, p.Fset, p.Types, p.TypesInfo).Files(p.Syntax)
	p.IllTyped = len(p.Errors) > 0
	for _, i := range p.Imports {
		p.IllTyped = p.IllTyped || i.IllTyped
	}
}

// importer gives the types of what a package imports.
type importer map[string]*packages.Package

// Import finds a package by the path in the import declaration.
func (i importer) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if p := i[path]; p != nil && p.Types != nil {
		return p.Types, nil
	}
	return nil, fmt.Errorf("nothing is known of package %s", path)
}

func parseErrors(err error) []packages.Error {
	var out []packages.Error
	var list scanner.ErrorList
	if errors.As(err, &list) {
		for _, e := range list {
			out = append(out, packages.Error{Pos: e.Pos.String(), Msg: e.Msg, Kind: packages.ParseError})
		}
	}
	return out
}
