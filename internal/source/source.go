// Package source turns a project's configuration into compiled schemas: it
// finds and reads the files, takes statements out of Go code where the
// configuration asks for it, hands them to the reader of the dialect, and keeps
// the result in a cache that the contents of all inputs decide about.
package source

import (
	"fmt"
	"path"
	"slices"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// Loaded is what a project's sources add up to.
type Loaded struct {
	// Root is the absolute path of the folder that positions are relative to.
	Root string
	// Schemas are in the order of the configuration. Positions in them carry
	// paths relative to Root, with forward slashes.
	Schemas []*sqlschema.Schema
	// Hash changes whenever anything that the schemas depend on does: the
	// configuration, the names and contents of the inputs, the reader. It is a
	// hex SHA-256 and does not depend on where the project lies.
	Hash string
	// Files are the files that were read, relative to Root.
	Files []string
	// Notes say how sources were understood, for a verbose run.
	Notes []string
}

// Options change how sources are loaded. The zero value is the usual way.
type Options struct {
	// CacheDir is where compiled schemas are kept; empty for the user's cache
	// folder.
	CacheDir string
	// NoCache compiles anew and keeps nothing.
	NoCache bool
}

// Load reads and compiles the sources of a configuration in the usual way.
func Load(cfg *config.Config) (*Loaded, error) { return Options{}.Load(cfg) }

// Load reads and compiles the sources of a configuration. A source that does
// not exist is an error at its line of the configuration; a statement that is
// not understood is a problem of the schema.
func (o Options) Load(cfg *config.Config) (*Loaded, error) {
	in := newInputs(cfg)
	units := make([][]unit, len(cfg.Schemas))
	for i, s := range cfg.Schemas {
		for _, src := range s.Sources {
			u, err := in.resolve(src, s.Dialect)
			if err != nil {
				return nil, at(src.Pos, err)
			}
			units[i] = append(units[i], u)
		}
	}
	l := &Loaded{Root: cfg.Root, Hash: in.sum(), Files: in.read}
	c := o.cache(l.Hash)
	if c.load(l) {
		return l, nil
	}
	for i, s := range cfg.Schemas {
		if err := l.compile(s, units[i]); err != nil {
			return nil, err
		}
	}
	c.store(l)
	return l, nil
}

// unit is one source, found and read.
type unit interface {
	// scripts gives the statements in order, with positions relative to the
	// root, and notes for the reader.
	scripts() (extract, error)
}

// extract is what a source holds.
type extract struct {
	scripts  []migration.Script
	problems []sqlschema.Problem
	notes    []string
}

// in moves the positions of an extract into a folder.
func (e extract) in(folder string) extract {
	for i := range e.scripts {
		e.scripts[i].File = path.Join(folder, e.scripts[i].File)
	}
	for i := range e.problems {
		e.problems[i].Pos.File = path.Join(folder, e.problems[i].Pos.File)
	}
	return e
}

// compile reads the statements of one schema.
func (l *Loaded) compile(s config.Schema, units []unit) error {
	reader, err := newReader(s)
	if err != nil {
		return at(s.Pos, err)
	}
	defer reader.close()
	var problems []sqlschema.Problem
	var files []string
	for i, u := range units {
		e, err := u.scripts()
		if err != nil {
			return at(s.Sources[i].Pos, fmt.Errorf("%s: %w", s.Sources[i], err))
		}
		for _, script := range e.scripts {
			reader.read(script.File, script.Line, script.SQL)
			if !slices.Contains(files, script.File) {
				files = append(files, script.File)
			}
		}
		problems = append(problems, e.problems...)
		l.Notes = append(l.Notes, e.notes...)
	}
	schema, err := reader.schema()
	if err != nil {
		return at(s.Pos, err)
	}
	schema.Name = s.Name
	schema.Files = files
	schema.Problems = append(problems, schema.Problems...)
	l.Schemas = append(l.Schemas, schema)
	return nil
}

// at puts an error at a line of the configuration, if it comes from one.
func at(pos sqlschema.Position, err error) error {
	if !pos.IsValid() {
		return fmt.Errorf("reading the schema: %w", err)
	}
	return &config.Error{Pos: pos, Message: "schema: " + err.Error()}
}
