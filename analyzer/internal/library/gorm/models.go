package gorm

import (
	"go/token"
	"go/types"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Config is what a program tells GORM when it opens the database.
type Config struct {
	Naming Naming
	// NamingUnknown says why the names of tables cannot be told from those of
	// types (a schema.Namer of the project's own); empty where they can.
	NamingUnknown string
	// DisableForeignKeys is gorm.Config's
	// DisableForeignKeyConstraintWhenMigrating or
	// IgnoreRelationshipsWhenMigrating.
	DisableForeignKeys bool
	// AllowGlobalUpdate lets deletes and updates run without a condition.
	AllowGlobalUpdate bool
	// SkipDefaultTransaction takes from single statements the transaction that
	// GORM wraps them in.
	SkipDefaultTransaction bool
}

// TableName is what a model's TableName method returns, as far as its body
// tells.
type TableName struct {
	// Name is the table's name; empty where Why says why it is not known.
	Name string
	// Strategy is set where the method hands Name to its schema.Namer argument.
	Strategy bool
	Why      string
}

// Join is a call of SetupJoinTable: the model and field of a many-to-many
// relation and the type of the join table's rows, as import path and name.
type Join struct {
	Model string
	Field string
	Join  *types.Named
}

// Env is what models need to know beyond their types.
type Env struct {
	Position func(token.Pos) sqlschema.Position
	// TableName gives what a TableName method returns; ok is false where its
	// body was not seen.
	TableName func(*types.Func) (name TableName, ok bool)
	Joins     []Join

	instances map[string]*schema
	embedding map[string]bool
	// retagged are the tags of fields as they would be after a change.
	retagged map[token.Pos]string
}

func (e *Env) joinModel(model, field string) *types.Named {
	for _, j := range e.Joins {
		if j.Model == model && j.Field == field {
			return j.Join
		}
	}
	return nil
}

// Models makes entities out of types. It remembers those it made, for one
// package's pass; it is not for use by several goroutines.
type Models struct {
	parser   parser
	entities map[*schema]*entity.Model
}

// NewModels starts an empty set of models.
func NewModels(cfg Config, env Env) *Models {
	env.instances = map[string]*schema{}
	env.embedding = map[string]bool{}
	return &Models{
		parser:   parser{config: cfg, env: env, done: map[*types.TypeName]*schema{}},
		entities: map[*schema]*entity.Model{},
	}
}

// Learn parses a type and those it is related to. What one type says of another
// (that it has many of them) is known of the other only after both are parsed,
// so all types of a package are learnt before the first entity is asked for.
func (m *Models) Learn(t types.Type) {
	if named := StructOf(t); named != nil {
		m.parser.root(named)
	}
}

// Model gives the entity of a struct type; pointers, slices and arrays are
// stripped. It is nil for any other type and for a struct without columns.
func (m *Models) Model(t types.Type) *entity.Model {
	named := StructOf(t)
	if named == nil {
		return nil
	}
	s := m.parser.root(named)
	if s == nil || len(s.columns) == 0 {
		return nil
	}
	if e, ok := m.entities[s]; ok {
		return e
	}
	e := m.parser.entity(s, named)
	m.entities[s] = e
	return e
}

// Related gives the types that a struct's associations lead to.
func (m *Models) Related(t types.Type) []*types.Named {
	var related []*types.Named
	if named := StructOf(t); named != nil {
		if s := m.parser.parse(named); s != nil {
			for _, r := range s.relations {
				if n := StructOf(r.field.base); n != nil {
					related = append(related, n)
				}
			}
		}
	}
	return related
}

// Marked reports whether a struct says of itself that it is a model: by a gorm
// tag or an embedded gorm.Model, also in a struct that it embeds.
func Marked(t types.Type) bool { return marked(t, 0) }

func marked(t types.Type, depth int) bool {
	st, ok := indirect(t).Underlying().(*types.Struct)
	if !ok || depth > 8 {
		return false
	}
	for i := range st.NumFields() {
		if strings.Contains(st.Tag(i), `gorm:"`) {
			return true
		}
		if v := st.Field(i); v.Embedded() && (isNamed(v.Type(), pathGORM, "Model") || isNamed(v.Type(), pathOld, "Model") || marked(v.Type(), depth+1)) {
			return true
		}
	}
	return false
}

// tableName finds a model's table.
func (p *parser) tableName(named *types.Named) (table, why string) {
	fn, ok := tableNameMethod(named)
	if !ok {
		if p.config.NamingUnknown != "" {
			return "", p.config.NamingUnknown
		}
		return p.config.Naming.Table(named.Obj().Name()), ""
	}
	var name TableName
	if p.env.TableName != nil {
		name, ok = p.env.TableName(fn)
	}
	switch {
	case !ok || p.env.TableName == nil:
		return "", "the body of " + fn.FullName() + " is not at hand"
	case name.Why != "":
		return "", name.Why
	case name.Strategy && p.config.NamingUnknown != "":
		return "", p.config.NamingUnknown
	case name.Strategy:
		return p.config.Naming.Table(name.Name), ""
	}
	return name.Name, ""
}

// tableNameMethod finds the method by which a type names its table: TableName()
// string or TableName(schema.Namer) string.
func tableNameMethod(named *types.Named) (*types.Func, bool) {
	fn := method(named, "TableName")
	if IsTableName(fn) {
		return fn, true
	}
	return nil, false
}

// IsTableName reports whether a function has the signature of a TableName
// method.
func IsTableName(fn *types.Func) bool {
	if fn == nil || fn.Name() != "TableName" {
		return false
	}
	sig := fn.Signature()
	if sig.Recv() == nil || sig.Results().Len() != 1 || !types.Identical(sig.Results().At(0).Type(), types.Typ[types.String]) {
		return false
	}
	return sig.Params().Len() == 0 || sig.Params().Len() == 1 && isNamed(sig.Params().At(0).Type(), pathSchema, "Namer")
}
