// Package vettool makes the program a tool of go vet:
//
//	go vet -vettool=$(which cascadelint) ./...
//
// The go command runs the tool three ways (see go/analysis/unitchecker): with
// -V=full for an ID that its cache of results hangs on, with -flags, and with a
// .cfg file for each package, dependencies first.
//
// Two things differ from other vet tools. The ID takes in the configuration and
// everything that the schema was read from, of the module or workspace and of
// folders below it with a configuration of their own: the go command knows
// nothing of .sql files and would show old findings after an edit. And a broken
// configuration fails at -V=full, before any package: an error in a package's
// run would be cached as a clean result (go1.26 and go1.27 save the facts
// before they look at the exit code).
package vettool

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/internal/project"
)

// Asked reports whether the arguments are those of the go command.
func Asked(args []string) bool {
	if len(args) == 0 {
		return false
	}
	first, last := args[0], args[len(args)-1]
	return first == "-V=full" || first == "-flags" || strings.HasSuffix(last, ".cfg")
}

// Main answers the go command and exits. The working directory is that of the
// go command for -V=full, and the package's for a .cfg file.
func Main() {
	args := os.Args[1:]
	if args[0] == "-V=full" {
		dir, err := os.Getwd()
		if err == nil {
			err = printID(os.Stdout, dir)
		}
		if err != nil {
			fail(err)
		}
		os.Exit(0)
	}
	unit := readUnit(args[len(args)-1])
	if unit != nil && unit.outside() && unit.typesOnly() == nil {
		os.Exit(0)
	}
	a, err := analyzerFor(unit)
	if err != nil {
		fail(err)
	}
	unitchecker.Main(withoutTests(a))
}

func fail(err error) {
	for line := range strings.Lines(err.Error()) {
		fmt.Fprintf(os.Stderr, "cascadelint: %s\n", strings.TrimSuffix(line, "\n"))
	}
	os.Exit(1)
}

// analyzerFor gives what to run on a unit (nil: on none, -flags asks for the
// flags). It has the same name and flags for every unit, as the go command gives
// them all the same arguments.
func analyzerFor(u *unit) (*analysis.Analyzer, error) {
	var cfg analyzer.Config
	if u != nil && !u.outside() {
		p, err := project.Open(".", "")
		if err != nil {
			return complaint(err), nil
		}
		cfg = p.Analyzer()
	}
	all, err := analyzer.New(cfg)
	if err != nil {
		return nil, fmt.Errorf("making the analyzers: %w", err)
	}
	reporter := all[len(all)-1]
	if u != nil && u.VetxOnly {
		return factsOnly(reporter, all), nil
	}
	return reporter, nil
}

// withoutTests drops what the analyzer reports in test files, as the command
// line does; -cascadelint.tests keeps it. The go command always adds a package's
// tests to it.
func withoutTests(a *analysis.Analyzer) *analysis.Analyzer {
	out := *a
	tests := out.Flags.Bool("tests", false, "report deletes in test files too")
	out.Run = func(pass *analysis.Pass) (any, error) {
		filtered := *pass
		filtered.Report = func(d analysis.Diagnostic) {
			if *tests || !strings.HasSuffix(pass.Fset.Position(d.Pos).Filename, "_test.go") {
				pass.Report(d)
			}
		}
		return a.Run(&filtered)
	}
	return &out
}

// factsOnly stands for the reporting analyzer where nothing is reported: it
// runs those that make facts. The unit checker would run the reporting one too,
// as it leaves out only analyzers that need no facts.
func factsOnly(reporter *analysis.Analyzer, all []*analysis.Analyzer) *analysis.Analyzer {
	stand := &analysis.Analyzer{
		Name: reporter.Name, Doc: reporter.Doc, URL: reporter.URL,
		Run: func(*analysis.Pass) (any, error) { return nil, nil },
	}
	for _, a := range all {
		if len(a.FactTypes) > 0 {
			stand.Requires = append(stand.Requires, a)
		}
	}
	return stand
}

// complaint reports a broken configuration of a folder in the module; one of the
// module itself has failed at -V=full.
func complaint(err error) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: "cascadelint",
		Doc:  "reports that the configuration is broken",
		Run: func(pass *analysis.Pass) (any, error) {
			if len(pass.Files) > 0 {
				pass.Reportf(pass.Files[0].Name.Pos(), "the package was not analysed: %v", err)
			}
			return nil, nil
		},
	}
}

// unit is a package that the go command asks about.
type unit struct{ unitchecker.Config }

// readUnit reads a .cfg file; nil where the argument is none. What is wrong
// with one is for the unit checker to say.
func readUnit(name string) *unit {
	if !strings.HasSuffix(name, ".cfg") {
		return nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	u := &unit{}
	if err := json.Unmarshal(data, &u.Config); err != nil {
		return nil
	}
	return u
}

// outside reports whether the unit belongs to the standard library or to a
// module that the user only depends on. Nothing is reported there, and what its
// functions do to tables is not followed, as in the command line's own way of
// loading.
func (u *unit) outside() bool {
	if !u.VetxOnly {
		return false
	}
	if u.Module != nil { // since go1.27
		return !u.Module.Main
	}
	// Before, a main module is told by having no version.
	return u.ModulePath == "" || u.ModuleVersion != ""
}
