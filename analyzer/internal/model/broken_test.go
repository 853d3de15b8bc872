package model_test

import (
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"

	"github.com/cascadelint/cascadelint/analyzer/internal/model"
)

// TestBrokenPackage: a package that does not type-check is read as far
// as it goes.
func TestBrokenPackage(t *testing.T) {
	pkgs := load(t, "broken")
	if len(pkgs) != 1 || len(pkgs[0].Errors) == 0 {
		t.Fatal("the package is not broken")
	}
	pass := model.New(model.Config{})
	pass.RunDespiteErrors = true
	graph, err := checker.Analyze([]*analysis.Analyzer{pass}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Fatalf("the pass fails: %v", act.Err)
		}
		res := act.Result.(*model.Result)
		found := false
		for _, m := range res.All() {
			found = found || m.Name == "broken.User"
		}
		if !found {
			t.Error("the model is not found")
		}
		if _, complete := res.Migrations(); complete {
			t.Error("all migrated types are said to be known")
		}
	}
	model.ReadSettings(pkgs[0].Syntax, pkgs[0].TypesInfo)
}
