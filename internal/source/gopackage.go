package source

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// goPackage is a folder of Go files whose strings and embedded files hold
// statements. It is read as text: nothing is type-checked or built.
type goPackage struct {
	in    *inputs
	dir   string   // absolute
	files []string // names of Go files in dir, sorted
	name  string   // the constant or variable asked for; empty for all
	// dialect tells which of several embedded files are meant.
	dialect sqlschema.Dialect
}

var embedDirective = regexp.MustCompile(`(?m)^[ \t]*//go:embed[ \t]+(.+)$`)

// resolveGo reads the Go files of a folder, or one file, and what they embed.
func (in *inputs) resolveGo(src config.Source, dialect sqlschema.Dialect) (unit, error) {
	p := goPackage{in: in, dir: in.abs(src.Go), name: src.Name, dialect: dialect}
	info, err := os.Stat(p.dir)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%s: there is no such folder; correct the path, which is relative to the folder of the configuration", src)
	case info.IsDir():
		entries, err := os.ReadDir(p.dir)
		if err != nil {
			return nil, err
		}
		for _, e := range entries {
			if name := e.Name(); !e.IsDir() && strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
				p.files = append(p.files, name)
			}
		}
	default:
		p.files, p.dir = []string{filepath.Base(p.dir)}, filepath.Dir(p.dir)
	}
	if len(p.files) == 0 {
		return nil, fmt.Errorf("%s: the folder has no Go file", src)
	}
	slices.SortFunc(p.files, migration.CompareNatural)
	for _, name := range p.files {
		data, err := in.file(filepath.Join(p.dir, name))
		if err != nil {
			return nil, err
		}
		for _, m := range embedDirective.FindAllSubmatch(data, -1) {
			for _, file := range p.embedded(string(m[1])) {
				if _, err := in.file(filepath.Join(p.dir, filepath.FromSlash(file))); err != nil {
					return nil, err
				}
			}
		}
	}
	return p, nil
}

// embedded lists the .sql files that the patterns of a directive match,
// relative to the package's folder.
func (p goPackage) embedded(patterns string) []string {
	fsys := os.DirFS(p.dir)
	var files []string
	for pattern := range strings.FieldsSeq(patterns) {
		pattern = strings.TrimPrefix(strings.Trim(pattern, "\"`"), "all:")
		matches, err := fs.Glob(fsys, pattern)
		if err != nil {
			continue // the compiler refuses the directive
		}
		for _, m := range matches {
			// A folder is embedded with what is below it.
			_ = fs.WalkDir(fsys, m, func(name string, d fs.DirEntry, err error) error {
				if err == nil && !d.IsDir() && strings.EqualFold(path.Ext(name), ".sql") {
					files = append(files, name)
				}
				return nil
			})
		}
	}
	slices.Sort(files)
	return slices.Compact(files)
}

// scripts takes the statements out of the package.
func (p goPackage) scripts() (extract, error) {
	c := collector{pkg: p, fset: token.NewFileSet(), values: map[string]value{}, used: map[string]bool{}}
	if err := c.parse(); err != nil {
		return extract{}, err
	}
	c.steps = p.name == "" && migration.Numbered(c.changing())
	if err := c.collect(); err != nil {
		return extract{}, err
	}
	return c.out.in(p.in.rel(p.dir)), nil
}

// parse reads the files of the package.
func (c *collector) parse() error {
	for _, name := range c.pkg.files {
		data, err := c.pkg.in.file(filepath.Join(c.pkg.dir, name))
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(c.fset, name, data, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			c.problem(sqlschema.Position{File: name, Line: 1}, "the Go file is not valid, what can be read of it is: %v", err)
		}
		if file != nil && !ignored(file) {
			c.files = append(c.files, file)
		}
	}
	return nil
}

// changing lists the files that hold statements which change a schema.
func (c *collector) changing() []string {
	var names []string
	for _, f := range c.files {
		found := false
		ast.Inspect(f, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING && !found {
				text, err := strconv.Unquote(lit.Value)
				found = err == nil && ddl.MatchString(text)
			}
			return !found
		})
		if found {
			names = append(names, c.fset.File(f.FileStart).Name())
		}
	}
	return names
}

// ignored reports whether a file is excluded from every build, as generators
// are.
func ignored(file *ast.File) bool {
	for _, group := range file.Comments {
		for _, c := range group.List {
			if c.Pos() < file.Package && strings.TrimSpace(c.Text) == "//go:build ignore" {
				return true
			}
		}
	}
	return false
}
