package analyzer_test

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// driver is a way to run the passes.
type driver int

const (
	onePackage   driver = iota // go vet, analysistest
	wholeProgram               // program.Run, the command
)

// want is a finding that a comment asks for.
type want struct {
	file    string
	line    int
	pattern *regexp.Regexp
	drivers map[driver]bool
}

// found is what a driver reports.
type found struct {
	file string
	line int
	text string
}

func (f found) String() string { return fmt.Sprintf("%s:%d: %s", f.file, f.line, f.text) }

// wants reads what a driver must find in the behaviour's files:
//
//	// want "regexp" …                 every driver, as analysistest has it
//	// not program // want "regexp" …  drivers of one package only; so are the
//	                                   schema's rules (CL2) in Go files
//	// program want "regexp" …         drivers of a whole program only
//	-- want "regexp" …                 the same, in SQL
func (b *behaviour) wants(t *testing.T, d driver) []want {
	t.Helper()
	var out []want
	err := filepath.WalkDir(b.dir, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		var list []want
		switch filepath.Ext(name) {
		case ".go":
			list, err = goWants(name)
		case ".sql":
			list, err = sqlWants(name)
		}
		for _, w := range list {
			if w.drivers[d] {
				w.file = b.relative(name)
				out = append(out, w)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func goWants(name string) ([]want, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var out []want
	for _, group := range file.Comments {
		for _, c := range group.List {
			line := fset.Position(c.Pos()).Line
			for _, mark := range []string{"// want ", "// program want "} {
				i := strings.Index(c.Text, mark)
				if i < 0 {
					continue
				}
				list, err := patterns(c.Text[i+len(mark):])
				if err != nil {
					return nil, fmt.Errorf("%s:%d: %w", name, line, err)
				}
				for _, p := range list {
					w := want{line: line, pattern: p, drivers: map[driver]bool{wholeProgram: true, onePackage: mark == "// want "}}
					if strings.Contains(c.Text[:i], "// not program") || strings.HasPrefix(strings.TrimPrefix(p.String(), "^"), "CL2") {
						w.drivers[wholeProgram] = false
					}
					out = append(out, w)
				}
			}
		}
	}
	return out, nil
}

func sqlWants(name string) ([]want, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var out []want
	for i, line := range strings.Split(string(data), "\n") {
		_, after, ok := strings.Cut(line, "-- want ")
		if !ok {
			continue
		}
		list, err := patterns(after)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, i+1, err)
		}
		for _, p := range list {
			out = append(out, want{line: i + 1, pattern: p, drivers: map[driver]bool{wholeProgram: true}})
		}
	}
	return out, nil
}

// patterns reads Go string literals, each a regular expression.
func patterns(s string) ([]*regexp.Regexp, error) {
	var list []*regexp.Regexp
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		quoted, err := strconv.QuotedPrefix(s)
		if err != nil {
			return nil, fmt.Errorf("expected a string literal at %q: %w", s, err)
		}
		s = s[len(quoted):]
		pattern, err := strconv.Unquote(quoted)
		if err != nil {
			return nil, err
		}
		re, err := regexp.Compile(pattern)
		if err != nil {
			return nil, err
		}
		list = append(list, re)
	}
	return list, nil
}

// compare pairs findings and wants, one to one.
func compare(t *testing.T, wants []want, got []found) {
	t.Helper()
	sort.Slice(got, func(i, j int) bool { return got[i].String() < got[j].String() })
	used := make([]bool, len(wants))
next:
	for _, f := range got {
		for i, w := range wants {
			if !used[i] && w.file == f.file && w.line == f.line && w.pattern.MatchString(f.text) {
				used[i] = true
				continue next
			}
		}
		t.Errorf("unexpected finding: %s", f)
	}
	for i, w := range wants {
		if !used[i] {
			t.Errorf("%s:%d: no finding matches %q", w.file, w.line, w.pattern)
		}
	}
}
