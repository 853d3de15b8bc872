package gorm_test

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/librarytest"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// context answers the library's questions about a test program. Texts are
// constants and what branches choose between; options are functions by name and
// literals.
type context struct {
	librarytest.NoOptions
	*program
	set *gorm.Models
}

func (c *context) Model(t types.Type) *entity.Model        { return c.set.Model(t) }
func (c *context) Position(p token.Pos) sqlschema.Position { return c.position(p) }
func (c *context) Statements(text string) []dml.Statement  { return dml.Parse(text) }
func (c *context) Dialect() sqlschema.Dialect              { return sqlschema.Dialect{Name: "mysql"} }
func (*context) Origins(ssa.Value) ([]ssa.Value, bool)     { return nil, false }
func (*context) Fields(*types.Var) []*ssa.FieldAddr        { return nil }
func (c *context) Options(at ssa.Instruction, v ssa.Value) effect.Added {
	if change, ok := v.(*ssa.ChangeType); ok {
		v = change.X
	}
	fn, ok := v.(*ssa.Function)
	if !ok || len(fn.Blocks) != 1 {
		return c.NoOptions.Options(at, v)
	}
	ret := fn.Blocks[0].Instrs[len(fn.Blocks[0].Instrs)-1].(*ssa.Return)
	carried, _ := gorm.New(gorm.Config{}).Carried(c, ret, ret.Results[0], "")
	return carried.Added
}
func (c *context) Texts(v ssa.Value) []library.Text {
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value != nil && v.Value.Kind() == constant.String {
			return []library.Text{{SQL: constant.StringVal(v.Value), Complete: true}}
		}
	case *ssa.Phi:
		var all []library.Text
		for _, e := range v.Edges {
			all = append(all, c.Texts(e)...)
		}
		return all
	}
	return []library.Text{{SQL: library.Hole}}
}

// TestCalls reads the programs in testdata/calls: each line has the effects
// that its "want" comment lists, separated by " | ", and no others.
func TestCalls(t *testing.T) {
	p := load(t, "testdata/calls")
	got := effects(p, gorm.New(gorm.Config{}))
	wants, silent := 0, 0
	for _, file := range p.files {
		name := p.position(file.Pos()).File
		comments := map[int]string{}
		for _, group := range file.Comments {
			for _, c := range group.List {
				if text, ok := strings.CutPrefix(c.Text, "// want: "); ok {
					comments[p.position(c.Pos()).Line] = text
				}
			}
		}
		for line, text := range comments {
			if text == "nothing" {
				silent++
				text = ""
			} else {
				wants++
			}
			key := fmt.Sprintf("%s:%d", name, line)
			if got[key] != text {
				t.Errorf("%s\n got: %s\nwant: %s", key, got[key], text)
			}
			delete(got, key)
		}
	}
	for key, text := range got {
		t.Errorf("%s: unexpected: %s", key, text)
	}
	t.Logf("%d lines with effects, %d without", wants, silent)
}

// effects gives what the library says of each line.
func effects(p *program, lib *gorm.Library) map[string]string {
	cx := &context{program: p, set: p.models(gorm.Config{})}
	out := map[string]string{}
	eachCall(p, func(call ssa.CallInstruction) {
		c, ok := lib.Call(cx, call)
		if !ok {
			return
		}
		at := p.position(call.Pos())
		key := fmt.Sprintf("%s:%d", at.File, at.Line)
		var parts []string
		if out[key] != "" {
			parts = append(parts, out[key])
		}
		for _, e := range c.Effects {
			parts = append(parts, describe(e))
		}
		if c.Incomplete {
			parts = append(parts, "incomplete: "+c.Why)
		}
		out[key] = strings.Join(parts, " | ")
	})
	return out
}

func eachCall(p *program, do func(ssa.CallInstruction)) {
	var visit func(fn *ssa.Function)
	visit = func(fn *ssa.Function) {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				if call, ok := in.(ssa.CallInstruction); ok {
					do(call)
				}
			}
		}
		for _, inner := range fn.AnonFuncs {
			visit(inner)
		}
	}
	for _, file := range p.files {
		for _, d := range file.Decls {
			if fd, ok := d.(*ast.FuncDecl); ok {
				visit(p.ssa.Prog.FuncValue(p.info.Defs[fd.Name].(*types.Func)))
			}
		}
	}
}

func describe(e effect.Effect) string {
	switch {
	case e.Kind == effect.ChecksOff, e.Kind == effect.ChecksOn:
		return e.Kind.String()
	case e.Table == "":
		return e.Kind.String() + " unknown (" + e.Why + ")"
	}
	parts := []string{e.Kind.String(), e.Table}
	if e.Why != "" {
		parts = append(parts, "("+e.Why+")")
	}
	scopes := map[cascade.Scope]string{cascade.ScopeKey: "by-key", cascade.ScopeCondition: "by-condition", cascade.ScopeAll: "all"}
	if s := scopes[e.Scope]; s != "" {
		parts = append(parts, s)
	}
	if len(e.Where) > 0 || e.Scope == cascade.ScopeCondition {
		var where []string
		for _, p := range e.Where {
			where = append(where, p.Column+p.Op+value(p.Value))
		}
		if !e.WhereComplete {
			where = append(where, "…")
		}
		parts = append(parts, "["+strings.Join(where, " ")+"]")
	}
	for _, a := range e.Set {
		parts = append(parts, "set "+a.Column+"="+value(a.Value))
	}
	if e.Kind == effect.Delete || e.Kind == effect.SoftDelete {
		if e.KeyInValue != effect.No {
			parts = append(parts, "key="+tristate(e.KeyInValue))
		}
	}
	if e.SelectAll {
		parts = append(parts, "select *")
	}
	if len(e.Select) > 0 {
		parts = append(parts, "select "+strings.Join(e.Select, ","))
	}
	for _, h := range e.Hooks {
		when := "before"
		if h.After {
			when = "after"
		}
		parts = append(parts, "hook "+when+" key="+tristate(h.Key))
	}
	if e.Unscoped {
		parts = append(parts, "unscoped")
	}
	if !e.Certain {
		parts = append(parts, "uncertain")
	}
	return strings.Join(parts, " ")
}

func value(v effect.Value) string {
	switch v.Kind {
	case effect.ValueConst, effect.ValueSubselect, effect.ValueColumn:
		return v.Text
	case effect.ValueNull:
		return "NULL"
	case effect.ValueArg:
		return "?"
	}
	return "~"
}

func tristate(t effect.Tristate) string {
	return [...]string{"maybe", "yes", "no"}[t]
}
