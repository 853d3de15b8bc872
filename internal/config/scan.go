package config

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// tree is what a walk through a project sees, all paths relative to the root,
// sorted, with forward slashes.
type tree struct {
	root    string
	sql     []string // .sql files
	sqlc    []string // configuration files of sqlc
	golang  []string // Go files that are no tests
	modules []string // go.mod files
	compose []string // compose files at the root
	// said is what the Go files say of schemas, once they are read.
	said []source
	read bool
}

// scan walks the project. Folders that hold no code of its own are left out:
// hidden ones, vendor, node_modules, testdata, and modules inside the module.
func scan(root string) (*tree, error) {
	t := &tree{root: root}
	hasModule := isFile(filepath.Join(root, "go.mod"))
	err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			if file == root {
				return err
			}
			return nil // an unreadable folder is none of ours
		}
		name := d.Name()
		if d.IsDir() {
			switch {
			case file == root:
			case strings.HasPrefix(name, "."), name == "vendor", name == "node_modules", name == "testdata":
				return fs.SkipDir
			case hasModule && isFile(filepath.Join(file, "go.mod")):
				return fs.SkipDir
			}
			return nil
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return nil
		}
		t.add(filepath.ToSlash(rel), name)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("looking for the schema: %w", err)
	}
	return t, nil
}

var composeName = regexp.MustCompile(`^(?:docker-)?compose(?:[.-]\w+)?\.ya?ml$`)

func (t *tree) add(rel, name string) {
	switch ext := strings.ToLower(path.Ext(name)); {
	case ext == ".sql":
		t.sql = append(t.sql, rel)
	case ext == ".go" && !strings.HasSuffix(name, "_test.go"):
		t.golang = append(t.golang, rel)
	case name == "go.mod":
		t.modules = append(t.modules, rel)
	case name == "sqlc.yaml", name == "sqlc.yml", name == "sqlc.json":
		t.sqlc = append(t.sqlc, rel)
	case rel == name && composeName.MatchString(name):
		t.compose = append(t.compose, rel)
	}
}

// below lists the .sql files in a folder and its folders.
func (t *tree) below(dir string) []string {
	var files []string
	for _, f := range t.sql {
		if dir == "." || strings.HasPrefix(f, dir+"/") {
			files = append(files, f)
		}
	}
	return files
}

// inside reports whether a folder holds .sql files itself.
func (t *tree) inside(dir string) bool {
	return slices.ContainsFunc(t.sql, func(f string) bool { return path.Dir(f) == dir })
}

// folders lists the folders on the paths of .sql files, outer ones first.
func (t *tree) folders() []string {
	var dirs []string
	for _, f := range t.sql {
		for d := path.Dir(f); d != "."; d = path.Dir(d) {
			dirs = append(dirs, d)
		}
	}
	slices.Sort(dirs)
	return slices.Compact(dirs)
}

// What is looked at to tell what a place is: the beginning of each file, which
// says how the rest of a dump is written, and of a long row of migrations the
// first ones.
const (
	sampleSize  = 256 << 10
	samplesSize = 512 << 10
)

// samples reads the beginnings of files.
func (t *tree) samples(files []string) []sample {
	var samples []sample
	total := 0
	for _, f := range files {
		if total >= samplesSize {
			break
		}
		if text, err := t.head(f, sampleSize); err == nil {
			samples = append(samples, sample{f, text})
			total += len(text)
		}
	}
	return samples
}

// head reads the first bytes of a file.
func (t *tree) head(file string, size int64) (string, error) {
	f, err := os.Open(filepath.Join(t.root, filepath.FromSlash(file)))
	if err != nil {
		return "", err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(bufio.NewReader(f), size))
	return string(data), err
}

var createTable = regexp.MustCompile(`(?i)\bCREATE\s+(?:OR\s+REPLACE\s+)?TABLE\b`)

// templateTable is a table whose name is filled in when the program runs.
var templateTable = regexp.MustCompile(`(?i)\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?["\x60]?\{\{`)

// templates reports whether no table of the samples has a name of its own.
func templates(samples []sample) bool {
	all, filled := 0, 0
	for _, s := range samples {
		all += len(createTable.FindAllStringIndex(s.text, -1))
		filled += len(templateTable.FindAllStringIndex(s.text, -1))
	}
	return filled > 0 && filled >= all
}

// tables reports whether any of the samples creates a table.
func tables(samples []sample) bool {
	return slices.ContainsFunc(samples, func(s sample) bool { return createTable.MatchString(s.text) })
}
