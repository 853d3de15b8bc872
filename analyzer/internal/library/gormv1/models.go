// Package gormv1 is what GORM v1 (github.com/jinzhu/gorm) makes of struct types:
// tables, columns, associations and soft delete. Its calls, which are those of
// GORM v2 but for details, are recognised in package gorm.
//
// It is a port of model_struct.go to go/types; facts name the file of v1.9.16
// that they come from. Its auto-migration creates no foreign keys: those are
// made by AddForeignKey alone.
package gormv1

import (
	"go/token"
	"go/types"
	"path"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Path is the import path of the library.
const Path = "github.com/jinzhu/gorm"

// Config is what a program tells GORM when it opens the database.
type Config struct {
	// SingularTable is what (*gorm.DB).SingularTable was called with.
	SingularTable bool
	// NamingUnknown says why the names of tables cannot be told from those of
	// types; empty where they can.
	NamingUnknown string
}

// Env is what models need to know beyond their types.
type Env struct {
	Position func(token.Pos) sqlschema.Position
	// TableName gives what a TableName method returns, or why that is not known;
	// ok is false where its body was not seen.
	TableName func(*types.Func) (name, why string, ok bool)
}

// Models makes entities out of types. It remembers those it made, for one
// package's pass; it is not for use by several goroutines.
type Models struct {
	config   Config
	env      Env
	parsed   map[*types.TypeName]*schema
	entities map[*types.TypeName]*entity.Model
}

// NewModels starts an empty set of models.
func NewModels(cfg Config, env Env) *Models {
	return &Models{cfg, env, map[*types.TypeName]*schema{}, map[*types.TypeName]*entity.Model{}}
}

// Learn does nothing: in GORM v1 no type changes what another one is.
func (*Models) Learn(types.Type) {}

// Model gives the entity of a struct type; pointers, slices and arrays are
// stripped. It is nil for any other type and for a struct without columns.
func (m *Models) Model(t types.Type) *entity.Model {
	named := structOf(t)
	if named == nil || named.TypeParams().Len() > 0 {
		return nil
	}
	if e, ok := m.entities[named.Obj()]; ok {
		return e
	}
	s := m.schema(named)
	e := m.entity(s, named)
	if len(e.Columns) == 0 {
		e = nil
	}
	m.entities[named.Obj()] = e
	return e
}

// Related gives the types that a struct's associations lead to.
func (m *Models) Related(t types.Type) []*types.Named {
	var related []*types.Named
	if named := structOf(t); named != nil && named.TypeParams().Len() == 0 {
		for _, f := range m.schema(named).fields {
			if r := m.relation(m.schema(named), f); r != nil {
				related = append(related, r.target.named)
			}
		}
	}
	return related
}

func (m *Models) entity(s *schema, named *types.Named) *entity.Model {
	e := &entity.Model{
		Library: "gorm", TypePath: typePath(named.Obj()), Name: path.Base(typePath(named.Obj())),
		Table: s.table, TableWhy: s.why, Pos: m.position(named.Obj().Pos()), Embeds: s.embeds,
	}
	for _, f := range s.fields {
		if !f.normal || f.ignored {
			continue
		}
		e.Columns = append(e.Columns, entity.Column{
			Field: f.selector, Name: f.column, Type: types.TypeString(f.typ, (*types.Package).Name), SQLType: f.sqlType(),
			NotNull: f.primary || f.tag.has("NOT NULL"), PrimaryKey: f.primary,
			AutoIncr: f.primary && f.counts(), Ref: f.reference(), Pos: m.position(f.pos),
		})
		e.Indexes = append(e.Indexes, m.indexes(s, f)...)
	}
	for _, f := range s.primary {
		e.PrimaryKey = append(e.PrimaryKey, f.column)
	}
	if f := s.byName("DeletedAt"); f != nil { // callback_delete.go, deleteCallback
		e.SoftDelete = f.column
	}
	for _, f := range s.fields {
		if r := m.relation(s, f); r != nil {
			e.Relations = append(e.Relations, m.association(r))
		}
	}
	e.Hooks = m.hooks(named)
	return e
}

// indexes gives the index that a tag asks for (scope.go, autoIndex).
func (m *Models) indexes(s *schema, f *field) []sqlschema.Index {
	var list []sqlschema.Index
	add := func(setting, prefix string, unique bool) {
		name, ok := f.tag[setting]
		if !ok {
			return
		}
		if name == setting || name == "" {
			name = prefix + "_" + s.table + "_" + f.column
		}
		list = append(list, sqlschema.Index{Name: name, Columns: []string{f.column}, Unique: unique, Pos: m.position(f.pos)})
	}
	add("INDEX", "idx", false)
	add("UNIQUE_INDEX", "uix", true)
	add("UNIQUE", "uix", true)
	return list
}

// hooks lists the delete hooks. Each may take nothing, a *gorm.DB or a
// *gorm.Scope, and return nothing or an error (scope.go, callMethod).
func (m *Models) hooks(named *types.Named) []entity.Hook {
	var hooks []entity.Hook
	methods := types.NewMethodSet(types.NewPointer(named))
	for _, name := range []string{"BeforeDelete", "AfterDelete"} {
		sel := methods.Lookup(nil, name)
		if sel == nil {
			continue
		}
		fn, ok := sel.Obj().(*types.Func)
		if !ok || fn.Signature().Params().Len() > 1 || fn.Signature().Results().Len() > 1 {
			continue
		}
		if params := fn.Signature().Params(); params.Len() == 1 && !isNamed(params.At(0).Type(), Path, "DB") && !isNamed(params.At(0).Type(), Path, "Scope") {
			continue
		}
		_, pointer := fn.Signature().Recv().Type().(*types.Pointer)
		hooks = append(hooks, entity.Hook{Name: name, Func: fn.FullName(), Pointer: pointer, Pos: m.position(fn.Pos())})
	}
	return hooks
}

func (m *Models) position(p token.Pos) sqlschema.Position {
	if m.env.Position == nil || !p.IsValid() {
		return sqlschema.Position{}
	}
	return m.env.Position(p)
}
