package databasesql

import (
	"go/constant"
	"go/types"
	"reflect"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// identity names the Go value of a placeholder, empty where it is not known.
func (r *reader) identity(v dml.Value) string {
	if arg := r.argument(v); arg != nil {
		return identity.Of(r.call, arg)
	}
	if v.Arg >= 0 {
		return r.listed()
	}
	if v.Text == "" {
		return ""
	}
	return r.named(v.Text)
}

// listed names the list that is passed on for the placeholders' values, which is
// the name of each of them where they all are the same value.
func (r *reader) listed() string {
	if r.query.list == nil {
		return ""
	}
	return identity.Of(r.call, r.query.list)
}

// named names the value of a named placeholder: that of sql.Named, or a field or
// element of the one argument of sqlx's named functions.
func (r *reader) named(name string) string {
	if r.query.known {
		for _, a := range r.query.args {
			c, ok := unboxed(a).(*ssa.Call)
			if !ok || len(c.Call.Args) != 2 {
				continue
			}
			fn := calleeOf(&c.Call)
			if fn == nil || fn.FullName() != "database/sql.Named" {
				continue
			}
			if k, ok := c.Call.Args[0].(*ssa.Const); ok && isText(k, name) {
				return identity.Of(r.call, c.Call.Args[1])
			}
		}
		return ""
	}
	arg := r.bound()
	if arg == nil && len(r.query.args) == 1 {
		arg = unboxed(r.query.args[0])
	}
	if arg == nil {
		return ""
	}
	if m, ok := arg.(*ssa.MakeMap); ok {
		return r.entry(m, name)
	}
	if field := fieldOf(arg.Type(), name); field != "" {
		return identity.Field(r.call, arg, field)
	}
	return ""
}

// bound is the map or struct of which sqlx's Named, or a BindNamed, has made the text
// and the list of values that are run; nil where they do not come from one.
func (r *reader) bound() ssa.Value {
	values, ok := r.query.list.(*ssa.Extract)
	if !ok || values.Index != 1 {
		return nil
	}
	text, ok := r.query.text.(*ssa.Extract)
	call, isCall := values.Tuple.(*ssa.Call)
	if !ok || !isCall || text.Tuple != values.Tuple || len(call.Call.Args) == 0 {
		return nil
	}
	fn := calleeOf(&call.Call)
	if fn == nil || fn.Name() != "BindNamed" && fn.FullName() != "github.com/jmoiron/sqlx.Named" {
		return nil
	}
	return unboxed(call.Call.Args[len(call.Call.Args)-1])
}

// entry names the element of a map literal.
func (r *reader) entry(m *ssa.MakeMap, name string) string {
	id := ""
	for _, ref := range *m.Referrers() {
		u, ok := ref.(*ssa.MapUpdate)
		if !ok {
			continue
		}
		switch k, ok := unboxed(u.Key).(*ssa.Const); {
		case !ok, isText(k, name) && id != "":
			return ""
		case isText(k, name):
			id = identity.Of(r.call, u.Value)
		}
	}
	return id
}

// fieldOf finds the field that sqlx takes for a name: by its db tag, else by its
// own name in lower case (sqlx, NameMapper).
func fieldOf(t types.Type, name string) string {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return ""
	}
	for i := range st.NumFields() {
		tag, _, _ := strings.Cut(reflect.StructTag(st.Tag(i)).Get("db"), ",")
		if tag == "" {
			tag = strings.ToLower(st.Field(i).Name())
		}
		if tag == name {
			return st.Field(i).Name()
		}
	}
	return ""
}

func isText(c *ssa.Const, text string) bool {
	return c != nil && c.Value != nil && c.Value.Kind() == constant.String && constant.StringVal(c.Value) == text
}

func unboxed(v ssa.Value) ssa.Value {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		return mi.X
	}
	return v
}
