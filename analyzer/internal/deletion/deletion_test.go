package deletion_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/cascade"
)

// TestFunctions holds what the pass says of each function of the corpus against
// the expectations in the function's comment.
func TestFunctions(t *testing.T) {
	a := deletion.New(deletion.Config{Libraries: []library.Library{plainSQL{}}})
	a.RunDespiteErrors = false
	for _, r := range analysistest.Run(quiet{t}, testdata(t), a,
		"order", "transactions", "closures", "callees", "guards", "unresolved", "chain/store", "chain/errs", "chain/service") {
		res := r.Result.(*deletion.Result)
		if len(res.Notes) > 0 {
			t.Errorf("%s: notes %q", r.Pass.Pkg.Path(), res.Notes)
		}
		checkPackage(t, r.Pass, res)
	}
}

// quiet hides the facts, which the corpus does not spell out.
type quiet struct{ t *testing.T }

func (q quiet) Errorf(format string, args ...any) {
	if s := fmt.Sprintf(format, args...); !strings.Contains(s, "unexpected fact") {
		q.t.Error(s)
	}
}

func testdata(t *testing.T) string {
	dir, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

var expectation = regexp.MustCompile(`(?m)^(steps|order|tx|apart|own|open|guards|refusal)(?: (\w+))?(?: (\w+))?:(.*)$`)

func checkPackage(t *testing.T, pass *analysis.Pass, res *deletion.Result) {
	byPos := map[token.Pos]*deletion.Function{}
	for _, f := range res.Functions {
		byPos[f.Pos] = f
	}
	count := 0
	for _, file := range pass.Files {
		for _, decl := range file.Decls {
			d, ok := decl.(*ast.FuncDecl)
			if !ok || d.Doc == nil {
				continue
			}
			for _, m := range expectation.FindAllStringSubmatch(d.Doc.Text(), -1) {
				count++
				f := byPos[d.Name.Pos()]
				if f == nil {
					t.Errorf("%s.%s: no effects found", pass.Pkg.Path(), d.Name.Name)
					break
				}
				want := strings.TrimSpace(m[4])
				if got := observe(f, m[1], m[2], m[3]); got != want {
					t.Errorf("%s.%s: %s %s %s: got %q, want %q", pass.Pkg.Path(), d.Name.Name, m[1], m[2], m[3], got, want)
				}
			}
		}
	}
	t.Logf("%s: %d expectations", pass.Pkg.Path(), count)
}

// observe says what the function's result is in the words of the expectations.
func observe(f *deletion.Function, what, first, second string) string {
	if what == "steps" {
		var list []string
		for _, s := range f.Steps {
			list = append(list, s.Kind.String()+" "+s.Table)
		}
		return strings.Join(list, ", ")
	}
	i := find(f, first)
	if i < 0 {
		return "no step on " + first
	}
	switch what {
	case "own":
		return yes(f.Steps[i].Own)
	case "open":
		return yes(f.Open(i))
	case "refusal":
		return yes(f.RefusalHandled(i))
	case "guards":
		var list []string
		for _, g := range f.Guards(i) {
			list = append(list, f.Steps[g].Table)
		}
		return strings.Join(list, ", ")
	}
	j := find(f, second)
	if j < 0 {
		return "no step on " + second
	}
	switch what {
	case "apart":
		return yes(f.Apart(i, j))
	case "tx":
		return map[cascade.Tx]string{cascade.TxSame: "same", cascade.TxNone: "none", cascade.TxOutside: "outside", cascade.TxUnknown: "unknown"}[f.Tx(i, j)]
	}
	order, certain := f.Order(i, j)
	s := map[cascade.Order]string{cascade.Before: "before", cascade.After: "after", cascade.SameStatement: "same statement"}[order]
	if certain {
		return s + " certain"
	}
	return s + " uncertain"
}

// find gives the last step on a table.
func find(f *deletion.Function, table string) int {
	for i := len(f.Steps) - 1; i >= 0; i-- {
		if f.Steps[i].Table == table {
			return i
		}
	}
	return -1
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// plainSQL is a library for the tests: it knows database/sql and statements on
// one table.
type plainSQL struct{}

func (plainSQL) Name() string          { return "plain" }
func (plainSQL) Uses(path string) bool { return path == "database/sql" || path == "txlib" }
func (plainSQL) Root(v ssa.Value) ssa.Value {
	return v
}


func (plainSQL) Call(cx library.Context, call ssa.CallInstruction) (library.Call, bool) {
	c := call.Common()
	name, handle, args := calleeName(c)
	switch name {
	case "Exec", "ExecContext", "Query", "QueryRow", "QueryRowContext":
	default:
		return library.Call{}, false
	}
	if strings.HasSuffix(name, "Context") {
		args = args[1:]
	}
	var out library.Call
	out.Handle = handle
	texts := cx.Texts(args[0])
	for _, t := range texts {
		e := effect.Effect{Certain: t.Every || len(texts) == 1, Form: t.SQL, SQL: t.SQL}
		switch verb, rest, _ := strings.Cut(t.SQL, " "); verb {
		case "DELETE":
			e.Kind = effect.Delete
			e.Table = word(strings.TrimPrefix(rest, "FROM "))
		case "UPDATE":
			e.Kind = effect.Update
			e.Table = word(rest)
		case "SELECT":
			e.Kind = effect.Read
			_, from, _ := strings.Cut(rest, "FROM ")
			e.Table = word(from)
		default:
			out.Incomplete, out.Why = true, "text"
			continue
		}
		if strings.Contains(e.Table, library.Hole) {
			e.Table, e.Why = "", "table name"
		}
		out.Effects = append(out.Effects, e)
	}
	return out, true
}

func word(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

func calleeName(c *ssa.CallCommon) (name string, handle ssa.Value, args []ssa.Value) {
	if c.IsInvoke() {
		return c.Method.Name(), c.Value, c.Args
	}
	fn := c.StaticCallee()
	if fn == nil || fn.Pkg == nil && fn.Object() == nil || fn.Object() == nil || fn.Object().Pkg().Path() != "database/sql" {
		return "", nil, nil
	}
	return fn.Name(), c.Args[0], c.Args[1:]
}

func (plainSQL) Transaction(call ssa.CallInstruction) (ssa.Value, int, ssa.Value, bool) {
	fn := call.Common().StaticCallee()
	if fn == nil || fn.Object() == nil || fn.Object().Pkg() == nil || fn.Object().Pkg().Path() != "txlib" {
		return nil, 0, nil, false
	}
	return call.Common().Args[1], 0, call.Common().Args[0], true
}

func (plainSQL) Begin(call ssa.CallInstruction) bool {
	name, _, _ := calleeName(call.Common())
	return name == "Begin" || name == "BeginTx"
}

