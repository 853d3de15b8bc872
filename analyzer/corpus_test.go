package analyzer_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/project"
)

// TestCorpora runs each folder of testdata/src, one a behaviour, through every
// driver: the passes of one package at a time (analysistest), the whole program
// (program.Run), the built command and the real go vet. The same comments say
// what each must find; see [wants] for where drivers differ.
func TestCorpora(t *testing.T) {
	c := openCorpora(t)
	t.Run("analysistest", func(t *testing.T) {
		c.each(t, func(t *testing.T, b *behaviour) {
			passes, err := analyzer.New(b.config)
			if err != nil {
				t.Fatal(err)
			}
			analysistest.Run(t, c.gopath, passes[len(passes)-1], b.name+"/...")
		})
	})
	reports := map[string]*program.Report{}
	t.Run("program", func(t *testing.T) {
		for _, b := range c.behaviours {
			t.Run(b.name, func(t *testing.T) {
				report, err := program.Run(b.pkgs, b.config, nil)
				if err != nil {
					t.Fatal(err)
				}
				reports[b.name] = report
				var got []found
				for _, f := range report.Findings {
					got = append(got, found{file: b.relative(f.Pos.File), line: f.Pos.Line, text: text(f)})
				}
				compare(t, b.wants(t, wholeProgram), got)
			})
		}
	})
	t.Run("balance", func(t *testing.T) { balance(t, c, reports) })
	t.Run("command", func(t *testing.T) {
		c.each(t, func(t *testing.T, b *behaviour) { compare(t, b.wants(t, wholeProgram), c.runCommand(t, b)) })
	})
	t.Run("go vet", func(t *testing.T) {
		c.each(t, func(t *testing.T, b *behaviour) { compare(t, b.wants(t, onePackage), c.runVet(t, b)) })
	})
}

// corpora are the folders of testdata/src.
type corpora struct {
	// gopath is the folder that has them under src, with the stub libraries.
	gopath     string
	behaviours []*behaviour
	// program is the built command.
	program string
	env     []string
}

// behaviour is one folder.
type behaviour struct {
	name, dir string
	// module is a copy of the folder that is a Go module and a project of its own.
	module string
	config analyzer.Config
	pkgs   []*packages.Package
}

func openCorpora(t *testing.T) *corpora {
	t.Helper()
	gopath, err := filepath.Abs(filepath.Join("..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(filepath.Join(gopath, "src"))
	if err != nil {
		t.Fatal(err)
	}
	c := &corpora{gopath: gopath}
	temp := t.TempDir()
	c.build(t, temp)
	for _, e := range entries {
		if strings.Contains(e.Name(), ".") { // the stub libraries: gorm.io, github.com
			continue
		}
		b := &behaviour{name: e.Name(), dir: filepath.Join(gopath, "src", e.Name()), module: filepath.Join(temp, e.Name())}
		if err := writeModule(b, gopath); err != nil {
			t.Fatal(err)
		}
		p, err := project.Open(b.module, "")
		if err != nil {
			t.Fatalf("%s: %v", b.name, err)
		}
		b.config = p.Analyzer()
		c.behaviours = append(c.behaviours, b)
	}
	c.load(t)
	return c
}

// each runs a sub-test for each behaviour, several at a time.
func (c *corpora) each(t *testing.T, run func(*testing.T, *behaviour)) {
	for _, b := range c.behaviours {
		t.Run(b.name, func(t *testing.T) {
			t.Parallel()
			run(t, b)
		})
	}
}

// load loads the packages of all behaviours at once.
func (c *corpora) load(t *testing.T) {
	t.Helper()
	var patterns []string
	byName := map[string]*behaviour{}
	for _, b := range c.behaviours {
		patterns = append(patterns, b.name+"/...")
		byName[b.name] = b
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode: program.Mode,
		Dir:  c.gopath,
		Env:  append(os.Environ(), "GOPATH="+c.gopath, "GO111MODULE=off", "GOPROXY=off", "GOWORK=off", "GOFLAGS="),
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pkgs {
		for _, e := range p.Errors {
			t.Errorf("%s: %v", p.PkgPath, e)
		}
		name, _, _ := strings.Cut(p.PkgPath, "/")
		byName[name].pkgs = append(byName[name].pkgs, p)
	}
}

// relative gives a file's name within the behaviour's folder or module.
func (b *behaviour) relative(file string) string {
	for _, root := range []string{b.dir, b.module} {
		if rel, err := filepath.Rel(root, file); err == nil && filepath.IsAbs(file) && !strings.HasPrefix(rel, "..") {
			file = rel
		}
	}
	return filepath.ToSlash(file)
}

// text is all that a finding says, in the form of a diagnostic.
func text(f finding.Finding) string {
	return fmt.Sprintf("%s: %s [schema %s]; path %s; %s", f.Code, f.Message, f.Schema, f.Path, f.Help)
}
