package source

import (
	"go/ast"
	"go/token"
	"path/filepath"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// coded gives the reader of migrations that are written in Go: the statements
// in the strings of a file, in the order of its text, without those of functions
// that are named after the way back. The files are parsed when the first one is
// asked for.
func (f folder) coded() func(name string) ([]migration.Script, []sqlschema.Problem) {
	dir := filepath.Join(f.fsys.in.root, filepath.FromSlash(f.prefix))
	if filepath.IsAbs(f.prefix) {
		dir = filepath.FromSlash(f.prefix)
	}
	c := collector{
		pkg:    goPackage{in: f.fsys.in, dir: dir, files: f.golang, dialect: f.dialect},
		fset:   token.NewFileSet(),
		values: map[string]value{},
		used:   map[string]bool{},
		steps:  true,
	}
	var files map[string]*ast.File
	return func(name string) ([]migration.Script, []sqlschema.Problem) {
		c.out = extract{}
		if files == nil {
			files = map[string]*ast.File{}
			if err := c.parse(); err != nil {
				return nil, []sqlschema.Problem{unread(name, err)}
			}
			c.declarations()
			for _, file := range c.files {
				files[c.fset.File(file.FileStart).Name()] = file
				c.parts(file)
			}
		}
		if file := files[name]; file != nil {
			c.file(file)
		}
		if len(c.out.scripts)+len(c.out.problems) == 0 {
			c.problem(sqlschema.Position{File: name, Line: 1},
				"a migration written in Go without a statement in its text: what it does to the schema is not known")
		}
		return c.out.scripts, c.out.problems
	}
}

// unread is the problem of a file that could not be read.
func unread(name string, err error) sqlschema.Problem {
	return sqlschema.Problem{
		Pos:     sqlschema.Position{File: name, Line: 1},
		Kind:    sqlschema.NotUnderstood,
		Message: "this migration cannot be read: " + err.Error(),
	}
}
