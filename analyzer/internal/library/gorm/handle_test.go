package gorm_test

import (
	"strings"
	"testing"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
)

// TestHandles looks at the functions of testdata/handles: "want" comments name
// the root of the handle that a Delete on their line runs on.
func TestHandles(t *testing.T) {
	p := load(t, "testdata/handles")
	lib := gorm.New(gorm.Config{})
	got := map[string]string{}
	eachCall(p, func(call ssa.CallInstruction) {
		c, ok := lib.Call(&context{program: p, set: p.models(gorm.Config{})}, call)
		if !ok || c.Handle == nil {
			return
		}
		got[p.position(call.Pos()).String()] = rootName(lib.Root(c.Handle), lib)
	})
	checked := 0
	for _, file := range p.files {
		for _, group := range file.Comments {
			for _, c := range group.List {
				want, ok := strings.CutPrefix(c.Text, "// want: ")
				if !ok {
					continue
				}
				checked++
				if at := p.position(c.Pos()).String(); got[at] != want {
					t.Errorf("%s: got %q, want %q", at, got[at], want)
				}
			}
		}
	}
	if checked < 10 {
		t.Errorf("only %d lines are checked", checked)
	}
}

func rootName(v ssa.Value, lib *gorm.Library) string {
	switch v := v.(type) {
	case *ssa.Parameter:
		return "parameter " + v.Name()
	case *ssa.FreeVar:
		return "captured " + v.Name()
	case *ssa.UnOp:
		if f, ok := v.X.(*ssa.FieldAddr); ok {
			return "field of " + f.X.Name()
		}
		if g, ok := v.X.(*ssa.Global); ok {
			return "global " + g.Name()
		}
		if f, ok := v.X.(*ssa.FreeVar); ok {
			return "captured " + f.Name()
		}
	case *ssa.Call:
		if lib.Begin(v) {
			return "Begin"
		}
		return "call of " + v.Call.Value.Name()
	case *ssa.Phi:
		return "phi"
	}
	return "?"
}

func TestTransaction(t *testing.T) {
	p := load(t, "testdata/handles")
	lib := gorm.New(gorm.Config{})
	transactions, begins := 0, 0
	eachCall(p, func(call ssa.CallInstruction) {
		if lib.Begin(call) {
			begins++
		}
		fn, param, handle, ok := lib.Transaction(call)
		if !ok {
			return
		}
		transactions++
		if _, isClosure := fn.(*ssa.MakeClosure); !isClosure {
			if _, isFunction := fn.(*ssa.Function); !isFunction {
				t.Errorf("%s: the function is %T", p.position(call.Pos()), fn)
			}
		}
		if param != 0 || handle == nil {
			t.Errorf("%s: parameter %d, handle %v", p.position(call.Pos()), param, handle)
		}
	})
	if transactions != 3 || begins != 2 {
		t.Errorf("got %d transactions and %d begins, want 3 and 2", transactions, begins)
	}
}

func TestUses(t *testing.T) {
	lib := gorm.New(gorm.Config{})
	for path, want := range map[string]bool{
		"gorm.io/gorm": true, "gorm.io/gorm/clause": true,
		"gorm.io/gormx": false, "gorm.io/driver/mysql": false, "database/sql": false, "": false,
	} {
		if got := lib.Uses(path); got != want {
			t.Errorf("Uses(%q): got %v", path, got)
		}
	}
}
