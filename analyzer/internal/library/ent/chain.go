package ent

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// walk reads the chain from the builder that is run back to the entity's client.
func (r *reader) walk(v ssa.Value) {
	for range maxWalk {
		c, ok := v.(*ssa.Call)
		if !ok {
			break
		}
		b, ok := builderOf(&c.Call)
		if !ok || b.entity != r.entity {
			break
		}
		if b.kind == "Client" {
			r.begin(b)
			r.handle = b.recv
			return
		}
		r.link(b)
		v = b.recv
	}
	r.complete = false // it begins out of sight, or a branch adds to it
}

// begin reads the client's method: DeleteOneID(id), UpdateOne(entity), Delete() …
func (r *reader) begin(b builder) {
	switch b.name {
	case "DeleteOneID", "UpdateOneID", "Get", "GetX":
		if len(b.args) > 0 {
			r.key(b.args[len(b.args)-1], "")
		}
	case "DeleteOne", "UpdateOne":
		if len(b.args) > 0 {
			r.key(b.args[0], "ID")
		}
	}
}

// link reads a method of the builder.
func (r *reader) link(b builder) {
	if b.name == "Where" && len(b.args) == 1 {
		r.conditions(b.args[0])
		return
	}
	if name, ok := strings.CutPrefix(b.name, "Clear"); ok {
		if column, ok := r.reference(name); ok {
			r.set = append(r.set, effect.Assignment{Column: column, Value: effect.Value{Kind: effect.ValueNull, Arg: -1}})
		}
		return
	}
	if name, ok := strings.CutPrefix(b.name, "Set"); ok && len(b.args) == 1 {
		if column, ok := r.reference(name); ok {
			r.set = append(r.set, effect.Assignment{Column: column, Value: effect.Value{Kind: effect.ValueArg, Arg: -1, ID: identity.Of(r.call, b.args[0])}})
		}
		return
	}
	switch b.name {
	case "Limit", "Offset":
		r.complete = false
	}
}

// reference gives the column of a field, or of an edge whose key stands in the
// entity's own table, by the name in methods: UserID, User.
func (r *reader) reference(name string) (string, bool) {
	name = strings.TrimSuffix(name, "ID")
	if c, ok := r.constant("Field" + name + "ID"); ok {
		return c, true
	}
	if c, ok := r.constant("Field" + name); ok {
		return c, true
	}
	return r.edge(name)
}

// edge gives the column of an edge whose key stands in the entity's own table.
func (r *reader) edge(name string) (string, bool) {
	own, ok := r.constant("Table")
	holder, known := r.constant(name + "Table")
	if !ok || !known || own != holder {
		return "", false
	}
	return r.constant(name + "Column")
}

// conditions reads the arguments of Where.
func (r *reader) conditions(list ssa.Value) {
	for _, v := range library.Elements(list) {
		if !r.condition(v) {
			r.complete = false
		}
	}
	if library.Elements(list) == nil {
		r.complete = false
	}
}

// condition reads one predicate: a call of a function of the entity's package.
func (r *reader) condition(v ssa.Value) bool {
	name, arg, ok := r.predicate(v, r.entity)
	if !ok {
		return false
	}
	if edge, found := strings.CutPrefix(name, "Has"); found {
		edge, with := strings.CutSuffix(edge, "With")
		column, ok := r.edge(edge)
		if !ok || !with {
			return false
		}
		inner := library.Elements(arg)
		if len(inner) != 1 {
			return false
		}
		name, arg, ok := r.predicate(inner[0], "")
		if !ok || name != "ID" && name != "IDEQ" && name != "IDIn" {
			return false
		}
		r.compare(column, name, arg)
		return true
	}
	if f, found := strings.CutSuffix(name, "In"); found {
		if column, ok := r.constant("Field" + f); ok {
			r.compare(column, name, arg)
			return true
		}
	}
	column, ok := r.constant("Field" + strings.TrimSuffix(name, "EQ"))
	if ok {
		r.compare(column, name, arg)
	}
	return ok
}

func (r *reader) compare(column, name string, arg ssa.Value) {
	p := effect.Predicate{Column: column, Op: "=", Value: effect.Value{Kind: effect.ValueArg, Arg: -1, ID: identity.Of(r.call, arg)}}
	if strings.HasSuffix(name, "In") {
		p.Op = "IN"
	}
	r.where = append(r.where, p)
}

// predicate gives the function and the argument of a predicate on an entity, on
// any for an empty name.
func (r *reader) predicate(v ssa.Value, entity string) (name string, arg ssa.Value, ok bool) {
	for range maxWalk {
		ct, is := v.(*ssa.ChangeType)
		if !is {
			break
		}
		v = ct.X
	}
	c, is := v.(*ssa.Call)
	if !is || len(c.Call.Args) != 1 {
		return "", nil, false
	}
	fn := c.Call.StaticCallee()
	if fn == nil || fn.Object() == nil || fn.Object().Pkg() == nil {
		return "", nil, false
	}
	folder, found := strings.CutPrefix(fn.Object().Pkg().Path(), r.pkg.Path()+"/")
	if !found || entity != "" && folder != strings.ToLower(entity) {
		return "", nil, false
	}
	return fn.Name(), c.Call.Args[0], true
}

// constant gives a text constant of the entity's package. Export data of the
// generated package does not name it where no type of it is seen: then it is known
// where the caller imports it.
func (r *reader) constant(name string) (string, bool) {
	imports := r.pkg.Imports()
	if caller := r.call.Parent().Pkg; caller != nil {
		imports = slices.Concat(imports, caller.Pkg.Imports())
	}
	for _, p := range imports {
		if p.Path() != r.pkg.Path()+"/"+strings.ToLower(r.entity) {
			continue
		}
		if c, ok := p.Scope().Lookup(name).(*types.Const); ok && c.Val().Kind() == constant.String {
			return constant.StringVal(c.Val()), true
		}
	}
	return "", false
}
