// Package dbstruct reads plain structs with db tags, as sqlx and its like scan
// rows into them. They say which columns a row has and nothing of relations.
package dbstruct

import (
	"go/token"
	"go/types"
	"path"
	"reflect"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Reader makes entities of structs with db tags.
type Reader struct {
	Position func(token.Pos) sqlschema.Position
}

// Model gives the entity of a struct with db tags, nil for any other type. Its
// table is not known: the SQL beside the struct names it.
func (r *Reader) Model(named *types.Named) *entity.Model {
	if !Tagged(named) {
		return nil
	}
	obj := named.Obj()
	typePath := obj.Name()
	if obj.Pkg() != nil {
		typePath = obj.Pkg().Path() + "." + obj.Name()
	}
	m := &entity.Model{
		Library: "struct", TypePath: typePath, Name: path.Base(typePath),
		TableWhy: "a struct with db tags names no table", Pos: r.position(obj.Pos()),
	}
	r.columns(m, named.Underlying().(*types.Struct), "", 0)
	return m
}

// Tagged reports whether a struct, or one it embeds, has a db tag.
func Tagged(t types.Type) bool { return tagged(t, 0) }

// maxDepth bounds embedding, which may be circular through pointers.
const maxDepth = 8

func tagged(t types.Type, depth int) bool {
	st, ok := structUnder(t)
	if !ok || depth > maxDepth {
		return false
	}
	for i := range st.NumFields() {
		if columnName(st.Tag(i)) != "" || st.Field(i).Embedded() && tagged(st.Field(i).Type(), depth+1) {
			return true
		}
	}
	return false
}

func (r *Reader) columns(m *entity.Model, st *types.Struct, prefix string, depth int) {
	for i := range st.NumFields() {
		v := st.Field(i)
		name := columnName(st.Tag(i))
		if name != "" {
			m.Columns = append(m.Columns, entity.Column{
				Field: prefix + v.Name(), Name: name,
				Type: types.TypeString(v.Type(), (*types.Package).Name), Pos: r.position(v.Pos()),
			})
			continue
		}
		if inner, ok := structUnder(v.Type()); ok && v.Embedded() && depth < maxDepth {
			r.columns(m, inner, prefix+v.Name()+".", depth+1)
		}
	}
}

func (r *Reader) position(p token.Pos) sqlschema.Position {
	if r.Position == nil {
		return sqlschema.Position{}
	}
	return r.Position(p)
}

// columnName reads a db tag: "name", "name,option" or "-".
func columnName(tag string) string {
	name, _, _ := strings.Cut(reflect.StructTag(tag).Get("db"), ",")
	if name == "-" {
		return ""
	}
	return strings.TrimSpace(name)
}

func structUnder(t types.Type) (*types.Struct, bool) {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	return st, ok
}
