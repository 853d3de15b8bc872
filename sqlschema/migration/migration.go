// Package migration knows the folder layouts of migration tools: which files of
// a folder are applied, in which order, and which part of each runs forwards.
// It hands the SQL on as written, with the line of the file at which it stands;
// what the statements mean is for the reader of a dialect to say.
//
// What a folder holds that is not SQL (a migration written in Go that the caller
// does not read, a placeholder that the tool fills in) cannot be replayed. It is reported as a problem at
// its place, and the rest is still read.
package migration

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Format is the layout of a migration folder, named after the tool that
// defines it.
type Format string

// The formats. Auto asks for detection, see [Detect].
const (
	Auto          Format = ""
	Goose         Format = "goose"
	GolangMigrate Format = "golang-migrate"
	Dbmate        Format = "dbmate"
	SQLMigrate    Format = "sql-migrate"
	Flyway        Format = "flyway"
	Atlas         Format = "atlas"
	Plain         Format = "plain"
)

// Formats are the formats that can be asked for by name.
func Formats() []Format {
	return []Format{Goose, GolangMigrate, Dbmate, SQLMigrate, Flyway, Atlas, Plain}
}

// ParseFormat reads the name of a format; the empty string is [Auto].
func ParseFormat(s string) (Format, error) {
	f := Format(strings.ToLower(strings.TrimSpace(s)))
	if f == Auto {
		return Auto, nil
	}
	names := make([]string, 0, len(Formats()))
	for _, known := range Formats() {
		if f == known {
			return f, nil
		}
		names = append(names, string(known))
	}
	return Auto, fmt.Errorf("unknown migration format %q: expected one of %s", s, strings.Join(names, ", "))
}

// Script is a piece of one file that is applied, in its place in the order.
type Script struct {
	// File is the path inside the folder, with forward slashes.
	File string
	// Line is the line of the file on which the first line of SQL stands.
	Line int
	// SQL is the text with lines as in the file: what is not applied is blank.
	// Where the file ends its statements in a way of its own, a DELIMITER
	// command stands on the line before the statement.
	SQL string
}

// Scripts lists what is applied of a folder, in the order of application. The
// problems say what could not be replayed, with positions inside the folder. An
// error means that the folder cannot be read at all or holds nothing to apply.
// The dialect tells which files are meant where some are for one
// database alone, see [ForDialect].
func Scripts(fsys fs.FS, format Format, dialect sqlschema.Dialect) ([]Script, []sqlschema.Problem, error) {
	return Folder{Files: fsys, Format: format, Dialect: dialect}.Scripts()
}

// FromFiles is [Scripts] for the named files alone, as for a glob.
func FromFiles(fsys fs.FS, names []string, format Format, dialect sqlschema.Dialect) ([]Script, []sqlschema.Problem, error) {
	return Folder{Files: fsys, Names: names, Format: format, Dialect: dialect}.Scripts()
}

// Folder is a migration folder with all that its reading depends on.
type Folder struct {
	Files fs.FS
	// Names are the files to read; nil for all of the folder.
	Names  []string
	Format Format
	// Dialect tells which files are meant where some are for one database
	// alone, see [ForDialect].
	Dialect sqlschema.Dialect
	// Go gives the statements of a migration that is written in Go, by the name
	// of its file, with positions inside the folder. Without it such a migration
	// is reported as a problem.
	Go func(name string) ([]Script, []sqlschema.Problem)
}

// Scripts lists what is applied of the folder, see the function [Scripts].
func (d Folder) Scripts() ([]Script, []sqlschema.Problem, error) {
	fsys, names, format, dialect := d.Files, d.Names, d.Format, d.Dialect
	if names == nil {
		if format == Auto {
			detected, err := Detect(fsys)
			if err != nil {
				return nil, nil, err
			}
			format = detected.Format
		}
		var err error
		if names, err = list(fsys, format); err != nil {
			return nil, nil, err
		}
	}
	files, err := read(fsys, names)
	if err != nil {
		return nil, nil, err
	}
	for i := range files {
		files[i].statements = d.Go
	}
	if format == Auto {
		format = detect(files).Format
	}
	layout, ok := layouts()[format]
	if !ok {
		return nil, nil, fmt.Errorf("unknown migration format %q", format)
	}
	if format == GolangMigrate || format == Plain {
		files = forDialect(files, dialect) // the other tools do not look at such names
	}
	scripts, problems := layout(files)
	if len(scripts) == 0 && len(problems) == 0 {
		return nil, nil, fmt.Errorf("%w in the %s layout", ErrEmpty, format)
	}
	return scripts, problems, nil
}

// ErrEmpty is the error for a folder without anything to apply.
var ErrEmpty = errors.New("no SQL file to apply")

// file is one file of a folder with its text.
type file struct {
	name string // path inside the folder
	text string
	// statements gives those of a file in Go; nil where nobody reads them.
	statements func(name string) ([]Script, []sqlschema.Problem)
}

// base is the name without folders.
func (f file) base() string { return path.Base(f.name) }

// sql reports whether the file holds SQL.
func (f file) sql() bool { return strings.HasSuffix(strings.ToLower(f.name), ".sql") }

// problem is a problem of the file.
func (f file) problem(line int, kind sqlschema.ProblemKind, message string, args ...any) sqlschema.Problem {
	return sqlschema.Problem{
		Pos:     sqlschema.Position{File: f.name, Line: line},
		Kind:    kind,
		Message: fmt.Sprintf(message, args...),
	}
}

// layout puts the files of a folder into the order of a tool and takes the
// forward part of each.
type layout func([]file) ([]Script, []sqlschema.Problem)

func layouts() map[Format]layout {
	return map[Format]layout{
		Goose:         goose,
		GolangMigrate: golangMigrate,
		Dbmate:        dbmate,
		SQLMigrate:    sqlMigrate,
		Flyway:        flyway,
		Atlas:         atlas,
		Plain:         plain,
	}
}

// bom is the byte order mark that some editors put before UTF-8 text.
const bom = "\ufeff"

func read(fsys fs.FS, names []string) ([]file, error) {
	files := make([]file, 0, len(names))
	for _, name := range names {
		f := file{name: name}
		if f.sql() {
			data, err := fs.ReadFile(fsys, name)
			if err != nil {
				return nil, fmt.Errorf("reading migration: %w", err)
			}
			f.text = strings.TrimPrefix(string(data), bom)
		}
		files = append(files, f)
	}
	return files, nil
}
