// Package unread knows libraries only so far as to see that a call deletes or
// changes rows: beego's ORM, go-pg, gorm.io/gen, pop, upper/db, gorp and rel. Of
// which table, and by which condition, it does not read. Such a delete is listed
// as unknown, and what stands around it is not called safe. The texts that beego
// runs as they are (Raw) are read.
package unread

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Library recognises calls that delete or change rows.
type Library struct{ read library.ReadSQL }

var _ library.Library = (*Library)(nil)

// New makes the library; read reads the texts that beego runs as they are.
func New(read library.ReadSQL) *Library { return &Library{read: read} }

// Name is "unread".
func (*Library) Name() string { return "unread" }

// Uses reports whether a package is one of the libraries.
func (*Library) Uses(path string) bool { return nameOf(path) != "" }

// nameOf names the library that a package belongs to, empty for none.
func nameOf(path string) string {
	for _, l := range []struct{ module, folder, name string }{
		{"github.com/beego/beego", "/orm", "beego orm"},
		{"github.com/astaxie/beego", "/orm", "beego orm"},
		{"github.com/go-pg/pg", "", "go-pg"},
		{"gorm.io/gen", "", "gorm gen"},
		{"github.com/gobuffalo/pop", "", "pop"},
		{"github.com/upper/db", "", "upper/db"},
		{"github.com/go-gorp/gorp", "", "gorp"},
		{"github.com/go-rel/rel", "", "rel"},
	} {
		if (path == l.module || strings.HasPrefix(path, l.module+"/")) && strings.HasSuffix(path, l.folder) {
			return l.name
		}
	}
	return ""
}

// Call recognises methods of the libraries' types, and those of code that gorm's
// gen has generated, whose results are gen's.
func (l *Library) Call(cx library.Context, call ssa.CallInstruction) (library.Call, bool) {
	if out, ok := l.raw(cx, call); ok {
		return out, true
	}
	fn, recv := methodOf(call.Common())
	if fn == nil {
		return library.Call{}, false
	}
	name := nameOf(fn.Pkg().Path())
	if r := resultOf(fn); r != "" {
		if within := funcOf(call.Parent()); within != nil && resultOf(within) != "" {
			return library.Call{}, false // the generated method hands on
		}
		name = r
	}
	if name == "" {
		return library.Call{}, false
	}
	kind, ok := kindOf(fn.Name())
	if !ok {
		return library.Call{}, false
	}
	e := effect.Effect{
		Kind: kind, Why: "the calls of " + name + " are not read", Form: name + " " + fn.Name(),
		Handle: effect.Handle{Param: -1}, Certain: true, Pos: cx.Position(call.Pos()),
	}
	return library.Call{Effects: []effect.Effect{e}, Handle: recv}, true
}

// kindOf says what a method does by its name.
func kindOf(name string) (kind effect.Kind, ok bool) {
	name = strings.TrimSuffix(strings.TrimPrefix(name, "Must"), "WithCtx")
	switch name {
	case "Delete", "ForceDelete", "DeleteAll", "DeleteAny", "Destroy":
		return effect.Delete, true
	case "Truncate":
		return effect.Truncate, true
	case "Update", "UpdateNotZero", "UpdateAll", "UpdateAny", "UpdateColumns", "Updates", "UpdateSimple", "UpdateColumn":
		return effect.Update, true
	}
	return 0, false
}

// methodOf gives the method that is called and its receiver, nil for none.
func methodOf(c *ssa.CallCommon) (*types.Func, ssa.Value) {
	if c.IsInvoke() {
		if c.Method.Pkg() == nil {
			return nil, nil
		}
		return c.Method, c.Value
	}
	fn := c.StaticCallee()
	if fn == nil || fn.Signature.Recv() == nil || len(c.Args) == 0 {
		return nil, nil
	}
	obj := funcOf(fn)
	if obj == nil || obj.Pkg() == nil {
		return nil, nil
	}
	return obj, c.Args[0]
}

func funcOf(fn *ssa.Function) *types.Func {
	if fn == nil {
		return nil
	}
	obj, _ := fn.Object().(*types.Func)
	return obj
}

// resultOf names the library whose result a method gives: gen.ResultInfo.
func resultOf(fn *types.Func) string {
	results := fn.Signature().Results()
	if results.Len() == 0 {
		return ""
	}
	named, ok := types.Unalias(results.At(0).Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.Obj().Name() != "ResultInfo" {
		return ""
	}
	return nameOf(named.Obj().Pkg().Path())
}

// Transaction recognises nothing: what is not read is in no transaction.
func (*Library) Transaction(ssa.CallInstruction) (fn ssa.Value, param int, handle ssa.Value, ok bool) {
	return nil, 0, nil, false
}

// Begin recognises nothing.
func (*Library) Begin(ssa.CallInstruction) bool { return false }

// Root is the value itself.
func (*Library) Root(v ssa.Value) ssa.Value { return v }
