package model_test

import (
	"go/types"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
)

// loadPackages loads packages of testdata/src that are without errors.
func loadPackages(t *testing.T, patterns ...string) []*packages.Package {
	t.Helper()
	pkgs := load(t, patterns...)
	for _, p := range pkgs {
		if len(p.Errors) > 0 {
			t.Fatalf("%s: %v", p.PkgPath, p.Errors)
		}
	}
	return pkgs
}

// load loads packages of testdata/src against the stubs of GORM.
func load(t *testing.T, patterns ...string) []*packages.Package {
	t.Helper()
	own, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	stubs, err := filepath.Abs("../../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule,
		Dir:  own,
		Env: append([]string{"GOPATH=" + own + string(filepath.ListSeparator) + stubs, "GO111MODULE=off", "GOPROXY=off", "GOWORK=off"},
			environment()...),
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	return pkgs
}

// results runs the pass over packages and those they import.
func results(t *testing.T, cfg model.Config, pkgs []*packages.Package) map[string]*model.Result {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{model.New(cfg)}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*model.Result{}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Fatal(act.Err)
		}
		out[act.Package.PkgPath] = act.Result.(*model.Result)
	}
	return out
}

func names(models []*entity.Model) []string {
	var out []string
	for _, m := range models {
		line := m.Library + " " + m.Name + " "
		if m.Table == "" {
			line += "?"
		} else {
			line += m.Table
		}
		if m.Guessed {
			line += " guessed"
		}
		out = append(out, line)
	}
	return out
}

func TestModelsOfThreePackages(t *testing.T) {
	res := results(t, model.Config{}, loadPackages(t, "shop/...", "plain"))

	if d := cmp.Diff([]string{
		"gorm models.Address addresses",
		"gorm models.Customer clients",
		"gorm models.CustomerTag customer_tags",
		"struct models.Line ?",
		"gorm models.Order orders",
		"gorm models.Product shop_catalog",
		"gorm models.Tag tags",
		"gorm models.Tenant ?",
	}, names(res["shop/models"].Own())); d != "" {
		t.Errorf("models of the models package (-want +got):\n%s", d)
	}
	if d := cmp.Diff([]string{"gorm store.local locals"}, names(res["shop/store"].Own())); d != "" {
		t.Errorf("models of the store package (-want +got):\n%s", d)
	}
	if d := cmp.Diff([]string{
		"gorm models.Address addresses",
		"gorm models.Bare bares",
		"gorm models.Complaint complaints guessed",
		"gorm models.Customer clients",
		"gorm models.CustomerTag customer_tags",
		"struct models.Line ?",
		"gorm models.Order orders",
		"gorm models.Product shop_catalog",
		"gorm models.Tag tags",
		"gorm models.Tenant ?",
		"gorm store.local locals",
	}, names(res["shop/store"].All())); d != "" {
		t.Errorf("models that the store package sees (-want +got):\n%s", d)
	}
	if got := res["plain"].All(); len(got) > 0 {
		t.Errorf("package plain has models: %v", names(got))
	}
}

func TestMigrations(t *testing.T) {
	res := results(t, model.Config{}, loadPackages(t, "shop/...", "plain"))
	calls, complete := res["shop/store"].Migrations()
	var got []string
	for _, c := range calls {
		got = append(got, c.Types...)
	}
	want := []string{"shop/models.Customer", "shop/models.Order", "shop/models.Tag", "shop/models.Bare", "shop/store.local"}
	if d := cmp.Diff(want, got); d != "" || !complete {
		t.Errorf("complete %v, (-want +got):\n%s", complete, d)
	}
	if got, complete := res["plain"].Migrations(); len(got) > 0 || !complete {
		t.Errorf("package plain: got %v, %v", got, complete)
	}
}

// TestJoinTable: the package that sets up a join table sees its model; a package
// before it needs to be told.
func TestJoinTable(t *testing.T) {
	pkgs := loadPackages(t, "shop/...")
	res := results(t, model.Config{}, pkgs)
	joins := res["shop/store"].JoinTables()
	want := []model.JoinTable{{Model: "shop/models.Customer", Field: "Tags", Join: "shop/models.CustomerTag"}}
	if d := cmp.Diff(want, joins); d != "" {
		t.Fatalf("(-want +got):\n%s", d)
	}
	joinModel := func(r *model.Result) string {
		for _, m := range r.All() {
			if m.Name == "models.Customer" {
				return m.Relation("Tags").JoinModel
			}
		}
		return "no model"
	}
	if got := joinModel(res["shop/store"]); got != "shop/models.CustomerTag" {
		t.Errorf("the store package: got %q", got)
	}
	if got := joinModel(res["shop/models"]); got != "" {
		t.Errorf("the models package alone: got %q", got)
	}
	if got := joinModel(results(t, model.Config{Joins: joins}, pkgs)["shop/models"]); got != "shop/models.CustomerTag" {
		t.Errorf("the models package with the program's joins: got %q", got)
	}
}

func TestLookup(t *testing.T) {
	pkgs := loadPackages(t, "shop/models", "shop/base")
	res := results(t, model.Config{}, pkgs)["shop/models"]
	scope := pkgs[slices.IndexFunc(pkgs, func(p *packages.Package) bool { return p.Name == "models" })].Types.Scope()
	for _, c := range []struct {
		name string
		wrap func(types.Type) types.Type
		want string
	}{
		{"Customer", func(t types.Type) types.Type { return t }, "clients"},
		{"Customer", func(t types.Type) types.Type { return types.NewPointer(types.NewSlice(types.NewPointer(t))) }, "clients"},
		{"Unused", func(t types.Type) types.Type { return t }, "unuseds"},
		{"Line", func(t types.Type) types.Type { return t }, ""},
	} {
		m := res.Lookup(c.wrap(scope.Lookup(c.name).Type()))
		if m == nil || m.Table != c.want {
			t.Errorf("%s: got %+v, want table %q", c.name, m, c.want)
		}
	}
	for _, none := range []types.Type{types.Typ[types.Int], types.NewSlice(types.Typ[types.String]), types.NewStruct(nil, nil)} {
		if m := res.Lookup(none); m != nil {
			t.Errorf("%s: got a model: %+v", none, m)
		}
	}
	line := res.Lookup(scope.Lookup("Line").Type())
	var columns []string
	for _, c := range line.Columns {
		columns = append(columns, c.Field+" "+c.Name)
	}
	if d := cmp.Diff([]string{"ID id", "Text text"}, columns); d != "" {
		t.Errorf("columns of a struct with db tags (-want +got):\n%s", d)
	}
}

// TestGrownLists: what is appended on one branch or the other is migrated, for
// all that is known.
func TestGrownLists(t *testing.T) {
	res := results(t, model.Config{}, loadPackages(t, "grown"))["grown"]
	calls, complete := res.Migrations()
	var got []string
	for _, c := range calls {
		got = append(got, c.Types...)
	}
	want := []string{"grown.First", "grown.Second", "grown.Third", "grown.Fourth"}
	if d := cmp.Diff(want, got); d != "" || !complete {
		t.Errorf("complete %v, (-want +got):\n%s", complete, d)
	}
	drops := model.Drops{Types: []string{"grown.Past"}, Tables: []string{"old_pasts", "gone"}, Columns: []string{"was"}}
	if d := cmp.Diff(drops, res.Drops()); d != "" {
		t.Errorf("drops (-want +got):\n%s", d)
	}
}
