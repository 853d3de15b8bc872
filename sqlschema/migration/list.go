package migration

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// list names the files of a folder, sorted. Tools read one folder flat, apart
// from Flyway; a folder that has no SQL file itself is read with what is below
// it, as Prisma and Diesel keep one folder a migration.
func list(fsys fs.FS, format Format) ([]string, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("reading migration folder: %w", err)
	}
	var names []string
	flat := false
	for _, e := range entries {
		if e.IsDir() || hidden(e.Name()) {
			continue
		}
		names = append(names, e.Name())
		flat = flat || file{name: e.Name()}.sql()
	}
	if flat && format != Flyway {
		return names, nil
	}
	if err := onePerDatabase(fsys, entries); err != nil {
		return nil, err
	}
	return walk(fsys)
}

// walk names all files below a folder.
func walk(fsys fs.FS) ([]string, error) {
	var names []string
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != "." && hidden(d.Name()):
			return fs.SkipDir
		case !d.IsDir() && !hidden(d.Name()):
			names = append(names, name)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading migration folder: %w", err)
	}
	slices.Sort(names)
	return names, nil
}

// onePerDatabase refuses a folder that keeps a set of migrations for each
// database product side by side: replayed together they would describe nothing.
func onePerDatabase(fsys fs.FS, entries []fs.DirEntry) error {
	var products []string
	for _, e := range entries {
		if !e.IsDir() || !IsProduct(e.Name()) {
			continue
		}
		if sub, err := fs.Sub(fsys, e.Name()); err == nil && holdsSQL(sub) {
			products = append(products, e.Name())
		}
	}
	if len(products) < 2 {
		return nil
	}
	return fmt.Errorf("the folder holds migrations for several databases (%s): name the folder of the one to read",
		strings.Join(products, ", "))
}

func holdsSQL(fsys fs.FS) bool {
	names, err := walk(fsys)
	return err == nil && slices.ContainsFunc(names, func(n string) bool { return file{name: n}.sql() })
}

func hidden(name string) bool { return strings.HasPrefix(name, ".") }
