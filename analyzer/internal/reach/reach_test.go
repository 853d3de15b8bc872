package reach_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/reach"
)

// library stands for a data-access library.
const library = `package db

type DB struct{}

func (*DB) Exec(string, ...any) {}

var ErrForeignKeyViolated, ErrNoRows error

type NullString struct{ Valid bool }

func (NullString) Value() any { return nil }
`

func TestFunction(t *testing.T) {
	tests := map[string]struct {
		src string
		// reaching are the functions of the program that may come to a table.
		reaching string
	}{
		"a call, its callers, and nobody else": {
			src: `
func direct(d *db.DB) { d.Exec("") }
func caller(d *db.DB) { direct(d) }
func above() { caller(nil) }
func other() { another() }
func another() int { return 1 }`,
			reaching: "above caller direct",
		},
		"a value of a library that says nothing of tables": {
			src: `
func null(s db.NullString) bool { return s.Valid }
func value(s db.NullString) any { return s.Value() }`,
		},
		"a database that is handed on": {
			src: `
type repo struct{ d *db.DB }
func make(d *db.DB) *repo { return &repo{d} }
func plain() *repo { return nil }`,
			reaching: "make",
		},
		"a variable's initial value": {
			src: `
var steps = []func(){ clean }
func clean() { new(db.DB).Exec("") }
func all() { for _, s := range steps { s() } }
var names = []string{"a"}
func list() []string { return names }`,
			reaching: "all clean",
		},
		"a function that is passed in": {
			src: `
func within(f func()) { f() }
func counted(f func(n int)) { f(1) }
func unused(f func(string)) { f("") }
func safe(f func(bool)) { f(true) }
func caller(d *db.DB) {
	within(func() { d.Exec("") })
	counted(func(m int) { direct(d) })
	safe(func(bool) {})
}
func direct(d *db.DB) { d.Exec("") }`,
			reaching: "caller counted direct within",
		},
		"a literal is judged by itself": {
			src: `
func caller(d *db.DB) { func(string) {}(""); d.Exec("") }
func call(f func(string)) { f("") }`,
			reaching: "caller",
		},
		"functions in fields, lists and maps": {
			src: `
type hooks struct{ before func(int) error; after func(int) bool }
func before(int) error { new(db.DB).Exec(""); return nil }
func after(int) bool { return true }
func table() hooks { return hooks{before, after} }
func first(h hooks) { h.before(1) }
func last(h hooks) { h.after(1) }
func element(fs map[string][]func(int) error) { fs[""][0](1) }
func result(f func() func(int) error) { f()(1) }
func Named(h Handler) { h(1) }
type Handler func(n int) error`,
			reaching: "Named before element first result table",
		},
		"a method as a value": {
			src: `
type store struct{ d *db.DB }
func (s *store) clean(n int) { s.d.Exec("") }
func (s *store) count(n string) {}
func takes(s *store) func(int) { return s.clean }
func counts(s *store) func(string) { return s.count }
func each(f func(int)) { f(1) }
func all(f func(string)) { f("") }
func expr(f func(*store, int)) { f(nil, 1) }
func takesExpr() func(*store, int) { return (*store).clean }`,
			reaching: "each expr store.clean takes takesExpr",
		},
		"an interface's method as a value": {
			src: `
type Cleaner interface{ Clean(n int) }
type Real struct{}
func (Real) Clean(n int) { new(db.DB).Exec("") }
func takes(c Cleaner) func(int) { return c.Clean }
func each(f func(int)) { f(1) }`,
			reaching: "Real.Clean each takes",
		},
		"a generic function's function": {
			src: `
func each[T any](list []T, f func(T)) { for _, x := range list { f(x) } }
func both[T any](list []T, f func(T, T)) { f(list[0], list[0]) }
func caller(d *db.DB) { each([]string{}, func(s string) { d.Exec(s) }) }
func literal[T any](d *db.DB) func(T) bool { return func(T) bool { d.Exec(""); return true } }
func filter(f func(int) bool) { f(1) }
func other(f func(int, int) int) { f(1, 1) }`,
			reaching: "caller each filter literal",
		},
		"variables of the function itself": {
			src: `
type hooks struct{ clean func() }
func start() func() { return func() {} }
func opens(d *db.DB) func() { return func() { d.Exec("") } }
func harmless() { stop := start(); defer stop() }
func stops(d *db.DB) { stop := opens(d); defer stop() }
func field(h hooks) { f := h.clean; f() }
func listed(fs []func()) { for _, f := range fs { f() } }
func asserted(x any) { f := x.(func()); f() }
func switched(x any) { switch f := x.(type) { case func(): f() } }
func named(d *db.DB) { f := clean; f(d) }
func clean(d *db.DB) { d.Exec("") }
func result() (stop func()) { stop = start(); return stop }`,
			reaching: "asserted clean field listed named opens stops switched",
		},
		"functions that are registered": {
			src: `
type Context struct{}
func handle(c *Context) { new(db.DB).Exec("") }
func clean(n int) { new(db.DB).Exec("") }
func register(path string, handlers ...any) {}
func route(path string, h func(*Context)) {}
func run(f func(int)) { f(1) }
func registers() { register("/", handle, clean); route("/", handle) }
func runs() { run(clean) }
func literal() { register("/", func(n int) { clean(n) }) }
func calls() { register("/", handle); handle(nil) }
func passes(f func(*Context)) { register("/", f) }
func callsParam(f func(*Context)) { f(nil) }`,
			reaching: "calls callsParam clean handle literal run runs",
		},
		"a function that removes by its name": {
			src: `
func with(deleteUser func(string)) { deleteUser("") }
func none(show func(string)) { show("") }`,
			reaching: "with",
		},
		"an interface of the project": {
			src: `
type Cleaner interface{ Run() }
type Real struct{}
func (Real) Run() { new(db.DB).Exec("") }
type Idle struct{}
func (Idle) Run() {}
func through(c Cleaner) { c.Run() }
func direct() { Idle{}.Run() }
type Shower interface{ Show() }
func (Idle) Show() {}
func shows(s Shower) { s.Show() }`,
			reaching: "Real.Run through",
		},
		"an interface embedded in a struct": {
			src: `
type Cleaner interface{ Run() }
type Real struct{}
func (Real) Run() { new(db.DB).Exec("") }
type Holder struct{ Cleaner }
func through(h Holder) { h.Run() }`,
			reaching: "Real.Run through",
		},
		"an interface that nobody implements": {
			src: `
type Store interface{ DeleteUser(id int); Name() string }
func removes(s Store) { s.DeleteUser(1) }
func looks(s Store) string { return s.Name() }`,
			reaching: "removes",
		},
		"the project's own name for a database": {
			src: `
type Engine interface{ Session() *db.DB; Count() int }
func count(e Engine) int { return e.Count() }
type Execer interface{ ExecContext(q string, args ...any); Size() int }
func size(e Execer) int { return e.Size() }`,
			reaching: "count size",
		},
		"a look-alike of another library": {
			src: `
type conn struct{}
func (*conn) Query(q string, args ...any) {}
func (*conn) Get(key string) string { return "" }
func query(c *conn) { c.Query("") }
func get(c *conn) string { return c.Get("") }
type sqlx struct{}
func (*sqlx) Get(into any, q string, args ...any) {}
func fill(x *sqlx) { x.Get(nil, "") }
type router struct{}
func (*router) Get(path string, handlers ...any) {}
func route(r *router) { r.Get("") }
type template interface{ Execute(w any, data int) error }
func execute(t template) { t.Execute(nil, 1) }`,
			reaching: "fill query",
		},
		"a refusal": {
			src: `
const refused = 1451
func number(n int) bool { return n == refused }
func text(s string) bool { return s == "a foreign key constraint fails" }
func code(s string) bool { return s == "23503" }
func folded(s string) bool { return s == "a foreign key "+"constraint" }
func value(err error) bool { return err == db.ErrForeignKeyViolated }
func missing(err error) bool { return err == db.ErrNoRows }
func other(n int) bool { return n == 1450 }`,
			reaching: "code folded number text value",
		},
		"type parameters": {
			src: `
type Cleaner interface{ Run() }
type Real struct{}
func (Real) Run() { new(db.DB).Exec("") }
func each[T Cleaner](list []T) { for _, c := range list { c.Run() } }
func calls() { each([]Real{}) }
func length[T any](list []T) int { return len(list) }`,
			reaching: "Real.Run calls each",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			pkg := check(t, "package p\n\nimport \"db\"\n\nvar _ db.DB\n"+test.src)
			program := reach.Of([]reach.Package{pkg}, func(path string) bool { return path == "db" })
			var got []string
			for id, obj := range pkg.Info.Defs {
				if fn, ok := obj.(*types.Func); ok && declared(pkg, id) && program.Function(fn) {
					got = append(got, nameOf(fn))
				}
			}
			slices.Sort(got)
			if diff := cmp.Diff(test.reaching, strings.Join(got, " ")); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if want := test.reaching != ""; program.Package(pkg.Types) != want {
				t.Errorf("the package reaches: %t, want %t", !want, want)
			}
		})
	}
}

// TestImplementations: what implements an interface, by the names of the methods;
// nothing where anything does, and no type that tests stand in with.
func TestImplementations(t *testing.T) {
	src := "package p\n\ntype Few interface{ Run() }\n\ntype Many interface{ Walk() }\n\ntype MockFew struct{}\n\nfunc (MockFew) Run() {}\n"
	for i := range reach.MaxImplementations {
		src += fmt.Sprintf("type T%[1]d struct{}\n\nfunc (*T%[1]d) Walk() {}\n", i)
	}
	src += "type Real struct{}\n\nfunc (*Real) Run() {}\n\ntype Outer struct{ *Real }\n"
	few := reach.Of([]reach.Package{check(t, src)}, func(string) bool { return false })
	if got := len(few.Implementations("p", "Many", "Walk")); got != reach.MaxImplementations {
		t.Errorf("%d types walk, want %d", got, reach.MaxImplementations)
	}
	var names []string
	for _, m := range few.Implementations("p", "Few", "Run") {
		names = append(names, m.FullName())
	}
	if diff := cmp.Diff([]string{"(*p.Real).Run"}, names); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	more := reach.Of([]reach.Package{check(t, src+"type T struct{}\n\nfunc (T) Walk() {}\n")}, func(string) bool { return false })
	if got := more.Implementations("p", "Many", "Walk"); got != nil {
		t.Errorf("%d types, want none where too many implement the interface", len(got))
	}
	if got := more.Implementations("q", "Many", "Walk"); got != nil {
		t.Errorf("an unknown package has %d", len(got))
	}
}

func nameOf(fn *types.Func) string {
	if r := fn.Signature().Recv(); r != nil {
		t := r.Type()
		if p, ok := t.(*types.Pointer); ok {
			t = p.Elem()
		}
		return t.(*types.Named).Obj().Name() + "." + fn.Name()
	}
	return fn.Name()
}

// declared reports whether an identifier is the name of a function with a body.
func declared(pkg reach.Package, id *ast.Ident) bool {
	for _, d := range pkg.Files[0].Decls {
		if d, ok := d.(*ast.FuncDecl); ok && d.Name == id {
			return true
		}
	}
	return false
}

func check(t *testing.T, src string) reach.Package {
	t.Helper()
	fset := token.NewFileSet()
	imports := map[string]*types.Package{}
	parse := func(path, src string) reach.Package {
		file, err := parser.ParseFile(fset, path+".go", src, 0)
		if err != nil {
			t.Fatal(err)
		}
		info := &types.Info{
			Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
			Selections: map[*ast.SelectorExpr]*types.Selection{}, Types: map[ast.Expr]types.TypeAndValue{},
		}
		conf := types.Config{Importer: importer(imports)}
		pkg, err := conf.Check(path, fset, []*ast.File{file}, info)
		if err != nil {
			t.Fatal(err)
		}
		return reach.Package{Types: pkg, Info: info, Files: []*ast.File{file}}
	}
	imports["db"] = parse("db", library).Types
	return parse("p", src)
}

type importer map[string]*types.Package

func (i importer) Import(path string) (*types.Package, error) {
	if pkg := i[path]; pkg != nil {
		return pkg, nil
	}
	return nil, fmt.Errorf("no package %s", path)
}
