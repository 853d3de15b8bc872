package source

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// folder is a migration folder, or some files of one.
type folder struct {
	fsys   snapshot
	prefix string   // the folder, relative to the root
	names  []string // the files; nil for the whole folder
	format migration.Format
	source string
	// golang are the Go files of the folder itself, which may be migrations.
	golang []string
	// dialect tells which files are meant where some are for one database alone.
	dialect sqlschema.Dialect
}

// resolveFolder reads all SQL below a folder and the Go files in it, which may
// be migrations. The names of the other files count too: some tell the format.
func (in *inputs) resolveFolder(src config.Source, dialect sqlschema.Dialect, abs string) (unit, error) {
	var golang []string
	err := fs.WalkDir(os.DirFS(abs), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.IsDir():
		case strings.EqualFold(path.Ext(name), ".sql"):
			_, err = in.file(filepath.Join(abs, filepath.FromSlash(name)))
			return err
		case path.Dir(name) == "." && strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go"):
			golang = append(golang, name)
			_, err = in.file(filepath.Join(abs, name))
			return err
		default:
			in.add("name "+in.rel(abs)+"/"+name, nil)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", src.Path, err)
	}
	return folder{in.snapshot(abs), in.rel(abs), nil, src.Format, src.Path, golang, dialect}, nil
}

// resolveFiles reads the files of a pattern, which may lie in several folders,
// or a single file.
func (in *inputs) resolveFiles(src config.Source, dialect sqlschema.Dialect, files []string) (unit, error) {
	base := filepath.Dir(files[0])
	for _, f := range files {
		for !strings.HasPrefix(f, base+string(filepath.Separator)) && filepath.Dir(base) != base {
			base = filepath.Dir(base)
		}
	}
	u := folder{fsys: in.snapshot(base), prefix: in.rel(base), format: src.Format, source: src.Path, dialect: dialect}
	for _, f := range files {
		if _, err := in.file(f); err != nil {
			return nil, err
		}
		name, err := filepath.Rel(base, f)
		if err != nil {
			return nil, err
		}
		u.names = append(u.names, filepath.ToSlash(name))
	}
	return u, nil
}

// scripts puts the files into the order of their format.
func (f folder) scripts() (extract, error) {
	var e extract
	detected := migration.Detection{Format: f.format, Evidence: "as configured"}
	var err error
	if f.format == migration.Auto {
		if f.names == nil {
			detected, err = migration.Detect(f.fsys)
		} else {
			detected, err = migration.DetectFiles(f.fsys, f.names)
		}
		if err != nil {
			return e, err
		}
	}
	whole := migration.Folder{Files: f.fsys, Names: f.names, Format: detected.Format, Dialect: f.dialect}
	if len(f.golang) > 0 {
		whole.Go = f.coded()
	}
	e.scripts, e.problems, err = whole.Scripts()
	if err != nil {
		return e, err
	}
	if len(f.names) != 1 {
		e.notes = []string{fmt.Sprintf("%s: read as %s (%s)", f.source, detected.Format, detected.Evidence)}
	}
	return e.in(f.prefix), nil
}
