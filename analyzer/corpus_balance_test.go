package analyzer_test

import (
	"fmt"
	"go/ast"
	"go/types"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/finding"
)

// tally counts what a rule speaks of (a function with a delete, a table with a
// foreign key, a field, a directive): where it fires and where it is silent.
type tally struct{ firing, silent int }

// balance counts, for each rule, the places where it fires against those of the
// same kind where it is silent, within the folders in which it fires at all:
// near misses count, what has nothing to do with the rule does not. It fails
// where a rule never fires or fires more often than it is silent.
func balance(t *testing.T, c *corpora, reports map[string]*program.Report) {
	for _, r := range analyzer.Rules() {
		if r.Code == "CL903" || r.Code == "CL904" || strings.HasPrefix(r.Code, "CL4") {
			continue // they speak of what is broken, or of a live database
		}
		var sum tally
		for _, b := range c.behaviours {
			report := reports[b.name]
			if report == nil {
				t.Fatalf("%s was not run", b.name)
			}
			n := count(b, report, r.Code)
			if n.firing > 0 {
				sum.firing += n.firing
				sum.silent += n.silent
			}
		}
		t.Logf("%s %-28s fires %3d, silent %3d", r.Code, r.Slug, sum.firing, sum.silent)
		switch {
		case sum.firing == 0:
			t.Errorf("%s never fires", r.Code)
		case sum.silent < sum.firing:
			t.Errorf("%s fires in %d places and is silent in %d", r.Code, sum.firing, sum.silent)
		}
	}
}

func count(b *behaviour, report *program.Report, code string) tally {
	var fires, places map[string]bool
	switch code[:3] {
	case "CL1":
		fires, places = functions(report, code)
	case "CL2":
		fires, places = tables(report, code)
	case "CL3":
		fires, places = lines(b, report, code, fields)
	default:
		fires, places = lines(b, report, code, directives)
	}
	var n tally
	for p := range places {
		if fires[p] {
			n.firing++
		} else {
			n.silent++
		}
	}
	return n
}

// functions are those with a delete of a form at which the rule fires.
func functions(report *program.Report, code string) (fires, places map[string]bool) {
	fires, places = map[string]bool{}, map[string]bool{}
	kinds := map[string]bool{}
	for _, s := range report.Sites {
		for _, f := range s.Findings {
			if f.Code == code {
				fires[s.Func] = true
				kinds[s.Kind] = true
			}
		}
	}
	if kinds["not-executed"] { // the silent form of it is a delete that is run
		kinds["delete"] = true
	}
	for _, s := range report.Sites {
		if kinds[s.Kind] {
			places[s.Func] = true
		}
	}
	return fires, places
}

// tables are those with a foreign key.
func tables(report *program.Report, code string) (fires, places map[string]bool) {
	fires, places = map[string]bool{}, map[string]bool{}
	for _, f := range report.Findings {
		if f.Code == code {
			fires[f.Table] = true
		}
	}
	for _, s := range report.Schemas {
		for _, t := range s.Tables {
			if len(t.ForeignKeys) > 0 {
				places[t.Name] = true
			}
		}
	}
	return fires, places
}

// lines are the places that select gives of each Go file.
func lines(b *behaviour, report *program.Report, code string, places func(*ast.File, *types.Info) []ast.Node) (fires, all map[string]bool) {
	fires, all = map[string]bool{}, map[string]bool{}
	key := func(p finding.Position) string { return fmt.Sprintf("%s:%d", b.relative(p.File), p.Line) }
	for _, f := range report.Findings {
		if f.Code == code {
			fires[key(f.Pos)] = true
		}
	}
	for _, p := range b.pkgs {
		for _, f := range p.Syntax {
			for _, n := range places(f, p.TypesInfo) {
				at := p.Fset.Position(n.Pos())
				all[key(finding.Position{File: at.Filename, Line: at.Line})] = true
			}
		}
	}
	return fires, all
}

// fields are those of structs that hold other structs of the behaviour, or have
// a tag that speaks of foreign keys.
func fields(file *ast.File, info *types.Info) (out []ast.Node) {
	ast.Inspect(file, func(n ast.Node) bool {
		f, ok := n.(*ast.Field)
		if !ok || len(f.Names) == 0 {
			return true
		}
		tagged := f.Tag != nil && strings.Contains(strings.ToLower(f.Tag.Value), "ondelete")
		v, ok := info.Defs[f.Names[0]].(*types.Var)
		if ok && v.IsField() && (tagged || holdsStruct(v.Type())) {
			out = append(out, f)
		}
		return true
	})
	return out
}

func holdsStruct(t types.Type) bool {
	switch u := t.(type) {
	case *types.Pointer:
		return holdsStruct(u.Elem())
	case *types.Slice:
		return holdsStruct(u.Elem())
	case *types.Named:
		_, ok := u.Underlying().(*types.Struct)
		return ok && !strings.Contains(u.Obj().Pkg().Path(), ".") && u.Obj().Pkg().Path() != "time" && u.Obj().Pkg().Path() != "database/sql"
	}
	return false
}

// directives are suppressions.
func directives(file *ast.File, _ *types.Info) (out []ast.Node) {
	for _, g := range file.Comments {
		for _, c := range g.List {
			if strings.HasPrefix(c.Text, "//cascadelint:") {
				out = append(out, c)
			}
		}
	}
	return out
}
