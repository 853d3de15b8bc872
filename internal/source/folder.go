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
	// dialect tells which files are meant where some are for one database alone.
	dialect sqlschema.Dialect
}

// resolveFolder reads all SQL below a folder. The names of the other files
// count too: some tell the format, some are migrations that cannot be read.
func (in *inputs) resolveFolder(src config.Source, dialect sqlschema.Dialect, abs string) (unit, error) {
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
		default:
			in.add("name "+in.rel(abs)+"/"+name, nil)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", src.Path, err)
	}
	return folder{in.snapshot(abs), in.rel(abs), nil, src.Format, src.Path, dialect}, nil
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
	if f.names == nil {
		e.scripts, e.problems, err = migration.Scripts(f.fsys, detected.Format, f.dialect)
	} else {
		e.scripts, e.problems, err = migration.FromFiles(f.fsys, f.names, detected.Format, f.dialect)
	}
	if err != nil {
		return e, err
	}
	if len(f.names) != 1 {
		e.notes = []string{fmt.Sprintf("%s: read as %s (%s)", f.source, detected.Format, detected.Evidence)}
	}
	return e.in(f.prefix), nil
}
