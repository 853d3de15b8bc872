package load

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/packages"
)

// openedForCgo gives, where files of the packages' own modules are left out for
// no other reason than that cgo is off, another text for the files whose build
// constraints speak of cgo: one that holds although cgo is off. Many files ask for
// cgo because what they import needs it, and have no C in them. Packages with C in
// any file are left as they are. The texts have the length and the lines of the
// files. It is nil where no file is left out so.
func (l Loader) openedForCgo(pkgs []*packages.Package) map[string][]byte {
	roots := map[string]bool{}
	wanted := false
	packages.Visit(pkgs, nil, func(p *packages.Package) {
		if p.Module == nil || !local(p.Module) || p.Module.Dir == "" {
			return
		}
		roots[p.Module.Dir] = true
		for _, file := range p.IgnoredFiles {
			wanted = wanted || l.waitsForCgo(file)
		}
	})
	if !wanted {
		return nil
	}
	out := map[string][]byte{}
	for root := range roots {
		// What cannot be read is not there for the go command either.
		_ = filepath.WalkDir(root, func(dir string, d fs.DirEntry, err error) error {
			if err != nil || !d.IsDir() {
				return nil
			}
			if dir != root && outside(dir, d.Name()) {
				return filepath.SkipDir
			}
			openFolder(dir, out)
			return nil
		})
	}
	return out
}

// outside reports whether "./..." passes a folder over.
func outside(dir, name string) bool {
	if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "testdata" || name == "vendor" || name == "node_modules" {
		return true
	}
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

// writeOverlay puts texts into a folder, and beside them the file by which the go
// command takes them for the files that they are texts of. Their code is the same,
// so that it does not matter which of the two is read.
func writeOverlay(dir string, texts map[string][]byte) (string, error) {
	var overlay struct{ Replace map[string]string }
	overlay.Replace = map[string]string{}
	for file, text := range texts {
		name := filepath.Join(dir, strconv.Itoa(len(overlay.Replace))+".go")
		if err := os.WriteFile(name, text, 0o600); err != nil {
			return "", err
		}
		overlay.Replace[file] = name
	}
	data, err := json.Marshal(overlay)
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "overlay.json")
	return name, os.WriteFile(name, data, 0o600)
}

// openFolder adds the texts of one folder.
func openFolder(dir string, out map[string][]byte) {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return
	}
	opened := map[string][]byte{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil || importsC(text) {
			return
		}
		if now := withoutCgoTag(text); now != nil {
			opened[file] = now
		}
	}
	for file, text := range opened {
		out[file] = text
	}
}

func importsC(text []byte) bool {
	f, err := parser.ParseFile(token.NewFileSet(), "", text, parser.ImportsOnly)
	return err != nil || slices.ContainsFunc(f.Imports, func(i *ast.ImportSpec) bool { return i.Path.Value == `"C"` })
}

// span is a part of a text.
type span struct{ start, end int }

// constraintLines gives the lines before the package clause that decide whether a
// file is built.
func constraintLines(text []byte) iter.Seq[span] {
	return func(yield func(span) bool) {
		at := 0
		for line := range bytes.Lines(text) {
			here := span{at, at + len(line)}
			at = here.end
			trimmed := string(bytes.TrimSpace(line))
			if strings.HasPrefix(trimmed, "package ") {
				return
			}
			if (constraint.IsGoBuild(trimmed) || constraint.IsPlusBuild(trimmed)) && !yield(here) {
				return
			}
		}
	}
}

// cgoTag is the tag in a line of constraints.
var cgoTag = regexp.MustCompile(`\bcgo\b`)

// withoutCgoTag puts a tag that holds, that of the compiler, in the place of cgo;
// nil where the constraints do not speak of it.
func withoutCgoTag(text []byte) []byte {
	var out []byte
	for line := range constraintLines(text) {
		for _, at := range cgoTag.FindAllIndex(text[line.start:line.end], -1) {
			if out == nil {
				out = bytes.Clone(text)
			}
			copy(out[line.start+at[0]:], "gc ")
		}
	}
	return out
}

// waitsForCgo reports whether a file is built with cgo and not without.
func (l Loader) waitsForCgo(file string) bool {
	text, err := os.ReadFile(file)
	if err != nil {
		return false
	}
	for line := range constraintLines(text) {
		expr, err := constraint.Parse(strings.TrimSpace(string(text[line.start:line.end])))
		if err == nil && l.holds(expr, "cgo") && !l.holds(expr, "") {
			return true
		}
	}
	return false
}

// holds reports whether build constraints hold for this system without cgo, with
// the tags that were asked for and one more; an empty one is none.
func (l Loader) holds(expr constraint.Expr, with string) bool {
	return expr.Eval(func(tag string) bool {
		switch tag {
		case with, runtime.GOOS, runtime.GOARCH, "unix", "gc":
			return true
		}
		return strings.HasPrefix(tag, "go1.") || slices.Contains(strings.Split(l.Tags, ","), tag)
	})
}
