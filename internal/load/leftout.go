package load

import (
	"bytes"
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/packages"
)

// LeftOut is a file that may delete rows and is no part of the program that was
// loaded, because a build tag is not set.
type LeftOut struct {
	// File is the absolute name.
	File string
	// Tag is one that lets the file in.
	Tag string
}

// LeftOut finds the files of the loaded packages that a single build tag would let
// in and that import a library for which database is true or hold a DELETE; where
// the patterns ask for all folders, also in those in which no file is left. Files
// for other systems, and those that no build is meant to have ("ignore"), are none.
// They are sorted by name.
func (l Loader) LeftOut(pkgs []*packages.Package, patterns []string, database func(importPath string) bool) []LeftOut {
	seen := map[string]bool{} // files that were looked at, and folders with loaded files
	var out []LeftOut
	look := func(file string) {
		if seen[file] || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") && !l.Tests {
			return
		}
		seen[file] = true
		if text, err := os.ReadFile(file); err == nil {
			if tag := l.missingTag(text); tag != "" && deletes(text, database) {
				out = append(out, LeftOut{file, tag})
			}
		}
	}
	for _, p := range pkgs {
		for _, file := range p.GoFiles {
			seen[filepath.Dir(file)] = true
		}
		for _, file := range p.IgnoredFiles {
			look(file)
		}
	}
	if slices.Contains(patterns, "./...") {
		for _, file := range emptyFolders(l.Dir, seen) {
			look(file)
		}
	}
	slices.SortFunc(out, func(a, b LeftOut) int { return strings.Compare(a.File, b.File) })
	return out
}

// emptyFolders lists the Go files below a folder that stand where nothing
// was loaded from.
func emptyFolders(root string, loaded map[string]bool) (files []string) {
	// What cannot be read is not there for the go command either.
	_ = filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
		case !d.IsDir():
			if strings.HasSuffix(name, ".go") && !loaded[filepath.Dir(name)] {
				files = append(files, name)
			}
		case name != root && outside(name, d.Name()):
			return filepath.SkipDir
		}
		return nil
	})
	return files
}

// missingTag is the tag without which a file's constraints do not hold and with
// which they do; empty where they hold, or ask for more than one tag.
func (l Loader) missingTag(text []byte) string {
	for line := range constraintLines(text) {
		expr, err := constraint.Parse(strings.TrimSpace(string(text[line.start:line.end])))
		if err != nil || l.holds(expr, "") {
			continue
		}
		for _, tag := range tagsOf(expr) {
			if !neverSet(tag) && l.holds(expr, tag) {
				return tag
			}
		}
		return ""
	}
	return ""
}

// neverSet reports whether a tag is none that a user would set: that of a system,
// of a processor or of the toolchain, or one by which a file stays out of all builds.
func neverSet(tag string) bool {
	switch tag {
	case "ignore", "tools", "cgo", "gc", "gccgo", "unix", "race", "msan", "asan", "appengine",
		"aix", "android", "darwin", "dragonfly", "freebsd", "illumos", "ios", "js", "linux", "netbsd", "openbsd", "plan9", "solaris", "wasip1", "windows",
		"386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le", "riscv64", "s390x", "wasm":
		return true
	}
	return strings.HasPrefix(tag, "go1.")
}

// tagsOf lists the tags of an expression.
func tagsOf(expr constraint.Expr) (tags []string) {
	expr.Eval(func(tag string) bool { tags = append(tags, tag); return false })
	expr.Eval(func(tag string) bool { tags = append(tags, tag); return true })
	return tags
}

// deletes reports whether a file imports a library of data access or holds a
// DELETE.
func deletes(text []byte, database func(importPath string) bool) bool {
	if bytes.Contains(text, []byte("DELETE FROM ")) {
		return true
	}
	f, err := parser.ParseFile(token.NewFileSet(), "", text, parser.ImportsOnly)
	return err == nil && slices.ContainsFunc(f.Imports, func(i *ast.ImportSpec) bool {
		path, err := strconv.Unquote(i.Path.Value)
		return err == nil && database(path)
	})
}
