// Package ent is what we know of the code that ent (entgo.io/ent) generates:
// which of its builders delete, change or read rows of which table.
//
// The builders are types of the project's own package, so they are recognised by
// their form: beside UserDelete there are UserClient and UserMutation, and the
// package of the entity, a folder below, names table and columns in constants.
// Facts are those of the templates of ent v0.14.5 (entc/gen/template). Foreign
// keys are those of the configured schema; edges are not read.
package ent

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/cascade"
)

// Library recognises calls of generated code.
type Library struct{}

var _ library.Library = (*Library)(nil)

// New makes the library.
func New() *Library { return &Library{} }

// Name is "ent".
func (*Library) Name() string { return "ent" }

// Uses reports whether a package is ent's runtime or, by the folder that ent
// generates into unless told otherwise, generated code.
func (*Library) Uses(path string) bool {
	return path == "ent" || strings.HasSuffix(path, "/ent") || strings.HasPrefix(path, "entgo.io/ent")
}

// Call recognises the calls that run a builder. Those within the generated
// package run what its own callers built.
func (*Library) Call(cx library.Context, call ssa.CallInstruction) (library.Call, bool) {
	b, ok := builderOf(call.Common())
	if !ok || !b.runs() || call.Parent().Pkg != nil && call.Parent().Pkg.Pkg == b.pkg {
		return library.Call{}, false
	}
	r := &reader{call: call, builder: b, complete: true}
	r.walk(b.recv)
	e := r.effect()
	e.Pos = cx.Position(call.Pos())
	return library.Call{Effects: []effect.Effect{e}, Handle: r.handle}, true
}

// builder is a call of a method of a builder or client.
type builder struct {
	pkg    *types.Package // generated
	entity string
	kind   string // Delete, DeleteOne, Update, UpdateOne, Query or Client
	name   string // the method's
	recv   ssa.Value
	args   []ssa.Value
}

// kinds are the ends of builders' names, longer ones first.
var kinds = []string{"DeleteOne", "Delete", "UpdateOne", "Update", "Query", "Client"}

func builderOf(common *ssa.CallCommon) (b builder, ok bool) {
	fn := common.StaticCallee()
	if fn == nil || fn.Signature.Recv() == nil || len(common.Args) == 0 {
		return b, false
	}
	named := namedOf(fn.Signature.Recv().Type())
	if named == nil || named.Obj().Pkg() == nil {
		return b, false
	}
	b = builder{pkg: named.Obj().Pkg(), name: fn.Name(), recv: common.Args[0], args: common.Args[1:]}
	for _, kind := range kinds {
		if entity, found := strings.CutSuffix(named.Obj().Name(), kind); found && entity != "" && generated(b.pkg, entity) {
			b.entity, b.kind = entity, kind
			return b, true
		}
	}
	return b, false
}

// generated reports whether a package has what ent generates for an entity.
func generated(pkg *types.Package, entity string) bool {
	for _, name := range []string{entity + "Client", entity + "Mutation", entity, "Client"} {
		if _, ok := pkg.Scope().Lookup(name).(*types.TypeName); !ok {
			return false
		}
	}
	return true
}

// runs reports whether the method runs the builder.
func (b *builder) runs() bool {
	name := strings.TrimSuffix(b.name, "X")
	switch b.kind {
	case "Delete", "DeleteOne":
		return name == "Exec"
	case "Update", "UpdateOne":
		return name == "Exec" || name == "Save"
	case "Query":
		switch name {
		case "All", "Count", "Exist", "First", "FirstID", "IDs", "Only", "OnlyID", "Scan":
			return true
		}
	}
	return false
}

// Transaction recognises nothing: ent has no such call.
func (*Library) Transaction(ssa.CallInstruction) (fn ssa.Value, param int, handle ssa.Value, ok bool) {
	return nil, 0, nil, false
}

// Begin recognises client.Tx(ctx) and client.BeginTx(ctx, options).
func (*Library) Begin(call ssa.CallInstruction) bool {
	fn := call.Common().StaticCallee()
	if fn == nil || fn.Signature.Recv() == nil || fn.Name() != "Tx" && fn.Name() != "BeginTx" {
		return false
	}
	recv := namedOf(fn.Signature.Recv().Type())
	results := fn.Signature.Results()
	if recv == nil || recv.Obj().Name() != "Client" || results.Len() == 0 {
		return false
	}
	tx := namedOf(results.At(0).Type())
	return tx != nil && tx.Obj().Name() == "Tx" && tx.Obj().Pkg() == recv.Obj().Pkg()
}

// Root walks from the client of an entity to the client or transaction that it
// is a field of, and from tx.Client() to tx.
func (*Library) Root(v ssa.Value) ssa.Value {
	for range maxWalk {
		switch x := v.(type) {
		case *ssa.UnOp:
			fa, ok := x.X.(*ssa.FieldAddr)
			if !ok || !holdsClients(fa.X.Type()) {
				return v
			}
			v = fa.X
		case *ssa.Call:
			fn := x.Call.StaticCallee()
			if fn == nil || fn.Signature.Recv() == nil || len(x.Call.Args) == 0 || !holdsClients(fn.Signature.Recv().Type()) {
				return v
			}
			if fn.Name() != "Client" && fn.Name() != "Debug" {
				return v
			}
			v = x.Call.Args[0]
		default:
			return v
		}
	}
	return v
}

// holdsClients reports whether a type is the Client or Tx of a generated package.
func holdsClients(t types.Type) bool {
	n := namedOf(t)
	if n == nil || n.Obj().Pkg() == nil || n.Obj().Name() != "Client" && n.Obj().Name() != "Tx" {
		return false
	}
	_, schema := n.Obj().Pkg().Scope().Lookup("Mutator").(*types.TypeName)
	_, mutation := n.Obj().Pkg().Scope().Lookup("Mutation").(*types.TypeName)
	return schema || mutation
}

// maxWalk bounds a walk from value to value.
const maxWalk = 64

func namedOf(t types.Type) *types.Named {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, _ := types.Unalias(t).(*types.Named)
	return n
}

// reader reads one builder's chain.
type reader struct {
	call ssa.CallInstruction
	builder
	handle ssa.Value
	where  []effect.Predicate
	set    []effect.Assignment
	// complete is cleared where a part of the condition is not known.
	complete bool
}

// effect is what running the builder does.
func (r *reader) effect() effect.Effect {
	e := effect.Effect{
		Kind: effect.Read, Handle: effect.Handle{Param: -1}, Certain: true, AutoTx: true,
		Where: r.where, WhereComplete: r.complete, Set: r.set,
		Form:      "ent " + r.entity + "." + r.kind + "()." + r.name,
		ModelPath: r.pkg.Path() + "." + r.entity, Model: r.pkg.Name() + "." + r.entity,
	}
	switch r.kind {
	case "Delete", "DeleteOne":
		e.Kind = effect.Delete
	case "Update", "UpdateOne":
		e.Kind = effect.Update
	}
	table, known := r.constant("Table")
	switch {
	case !known:
		e.Why = "the package of " + r.entity + " is not at hand"
	case e.Kind == effect.Delete && r.mayBeSoft():
		e.Why = "a hook may make the delete of " + table + " a soft one"
	default:
		e.Table = table
	}
	switch {
	case len(r.where) == 0 && r.complete:
		e.Scope = cascade.ScopeAll
	case len(r.where) > 0:
		e.Scope = cascade.ScopeCondition
	}
	return e
}

// mayBeSoft reports whether the entity has a column by which projects mark rows
// as deleted; ent has no soft delete but by hooks of the project.
func (r *reader) mayBeSoft() bool {
	for _, name := range []string{"FieldDeletedAt", "FieldDeleteTime", "FieldDeleteAt", "FieldIsDeleted"} {
		if _, ok := r.constant(name); ok {
			return true
		}
	}
	return false
}

// key adds the comparison of the primary key.
func (r *reader) key(v ssa.Value, path string) {
	column, ok := r.constant("FieldID")
	if !ok {
		column = "id"
	}
	id := identity.Of(r.call, v)
	if path != "" {
		id = identity.Field(r.call, v, path)
	}
	r.where = append(r.where, effect.Predicate{Column: column, Op: "=", Value: effect.Value{Kind: effect.ValueArg, Arg: -1, ID: id}})
}
