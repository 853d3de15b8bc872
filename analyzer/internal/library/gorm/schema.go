package gorm

import (
	"go/token"
	"go/types"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// schema is what GORM makes of a struct type (gorm.io/gorm/schema.Schema), as
// far as it bears on tables, keys and relations.
type schema struct {
	name  string // the type's bare name
	path  string // import path and name
	table string // empty where it is not known
	// why says what keeps the table from being known.
	why string
	pos token.Pos

	fields  []*field // those of embedded structs in the place of the embedding field
	columns []string // in the order of the table
	byDB    map[string]*field
	byName  map[string]*field
	byBind  map[string]*field
	primary []*field
	// prioritized is the field that stands for the row: "id", the only key, or
	// the one that counts up.
	prioritized *field

	// relations are those that the type declares, in order.
	relations []*relation
	// byRelation is GORM's register: the type's own relations and, under another
	// name, those by which other types have this one. Migration reads it.
	byRelation map[string]*relation
	registered []string // its keys, in the order of registration
	soft       *field
	embeds     []string // paths of embedded types

	naming Naming
}

// newSchema starts a schema without fields.
func newSchema(name, path string, naming Naming) *schema {
	return &schema{
		name: name, path: path, naming: naming,
		byDB: map[string]*field{}, byName: map[string]*field{}, byBind: map[string]*field{},
		byRelation: map[string]*relation{},
	}
}

// lookUp finds a field as tags name one: by column, by Go name or by the column
// that the name would have.
func (s *schema) lookUp(name string) *field {
	if f := s.byDB[name]; f != nil {
		return f
	}
	if f := s.byName[name]; f != nil {
		return f
	}
	return s.byDB[s.naming.Column(name)]
}

// lookUpBeside finds a field that is embedded along the same path as bind, the
// innermost struct first.
func (s *schema) lookUpBeside(bind []string, name string) *field {
	for i := len(bind) - 1; i >= 0; i-- {
		if f := s.byBind[joinPath(bind[:i])+"."+name]; f != nil {
			return f
		}
	}
	return nil
}

// addStruct parses the fields of a struct and those it embeds.
func (p *parser) addStruct(s *schema, st *types.Struct) {
	for i := range st.NumFields() {
		v := st.Field(i)
		if !v.Exported() {
			continue
		}
		f := p.parseField(s, v, st.Tag(i))
		if f.embedded != nil {
			s.fields = append(s.fields, f.embedded.fields...)
			s.embeds = append(append(s.embeds, f.embedded.path), f.embedded.embeds...)
		} else {
			s.fields = append(s.fields, f)
		}
	}
	for _, f := range s.fields {
		s.index(f)
	}
	s.prioritize()
}

// index enters a field into the schema: of several fields for one column the
// least deeply embedded stands.
func (s *schema) index(f *field) {
	if f.column == "" && f.dataType != "" {
		f.column = s.naming.Column(f.name)
	}
	bind := joinPath(f.bind)
	if f.column != "" {
		old := s.byDB[f.column]
		if old == nil || f.permitted() && len(f.bind) < len(old.bind) {
			if old == nil {
				s.columns = append(s.columns, f.column)
			}
			s.byDB[f.column], s.byName[f.name], s.byBind[bind] = f, f, f
			if old != nil && old.primary {
				s.dropPrimary(f.column)
			}
			if f.primary {
				s.primary = append(s.primary, f)
			}
		}
	}
	if of := s.byName[f.name]; of == nil || of.tag["-"] == "-" {
		s.byName[f.name] = f
	}
	if of := s.byBind[bind]; of == nil || of.tag["-"] == "-" {
		s.byBind[bind] = f
	}
}

func (s *schema) dropPrimary(column string) {
	for i, f := range s.primary {
		if f.column == column {
			s.primary = append(s.primary[:i:i], s.primary[i+1:]...)
			return
		}
	}
}

// prioritize finds the field that stands for the row. A field named ID is the
// key where no tag says otherwise.
func (s *schema) prioritize() {
	id := s.lookUp("id")
	if id == nil {
		id = s.lookUp("ID")
	}
	if id != nil {
		if id.primary {
			s.prioritized = id
		} else if len(s.primary) == 0 {
			id.primary = true
			s.prioritized = id
			s.primary = append(s.primary, id)
		}
	}
	if s.prioritized != nil {
		return
	}
	if len(s.primary) == 1 {
		s.prioritized = s.primary[0]
		return
	}
	for _, f := range s.primary {
		if f.autoIncrement {
			s.prioritized = f
			return
		}
	}
}

// finish gives the key its counter and finds the soft-delete column.
func (s *schema) finish() {
	if f := s.prioritized; f != nil && (f.gormType == typeInt || f.gormType == typeUint) && !f.tag.has("AUTOINCREMENT") {
		f.hasDefault = true
		f.autoIncrement = true
	}
	for _, f := range s.fields {
		if s.soft == nil && f.column != "" && f.softDelete() {
			s.soft = f
		}
	}
}

// register enters a relation under a name of the register.
func (s *schema) register(name string, r *relation) {
	if s.byRelation[name] == nil {
		s.registered = append(s.registered, name)
	}
	s.byRelation[name] = r
}

// parser makes schemas out of types. It keeps those it made: GORM parses each
// type once, and what one relation does to a key's type is seen by all others.
type parser struct {
	config Config
	env    Env
	done   map[*types.TypeName]*schema
	roots  []*types.Named // the types that were asked for, in order
}

// parse gives the schema of a named struct type, nil for any other type.
func (p *parser) parse(named *types.Named) *schema {
	st, ok := named.Underlying().(*types.Struct)
	if !ok || named.TypeParams().Len() > 0 && named.TypeArgs().Len() == 0 {
		return nil
	}
	obj := named.Obj()
	if named.TypeArgs().Len() > 0 {
		// Instances of one generic type differ in their columns, so they cannot
		// share a place; GORM names their tables after the type arguments.
		return p.parseInstance(named, st)
	}
	if s, ok := p.done[obj]; ok {
		return s
	}
	s := newSchema(obj.Name(), TypePath(obj), p.config.Naming)
	s.pos = obj.Pos()
	s.table, s.why = p.tableName(named)
	p.done[obj] = s
	p.fill(s, st)
	return s
}

func (p *parser) parseInstance(named *types.Named, st *types.Struct) *schema {
	key := types.TypeString(named, nil)
	if s, ok := p.env.instances[key]; ok {
		return s
	}
	s := newSchema(named.Obj().Name(), key, p.config.Naming)
	s.pos = named.Obj().Pos()
	if _, ok := tableNameMethod(named); ok {
		s.table, s.why = p.tableName(named)
	} else {
		s.why = "the type is an instance of a generic type"
	}
	p.env.instances[key] = s
	p.fill(s, st)
	return s
}

func (p *parser) fill(s *schema, st *types.Struct) {
	p.addStruct(s, st)
	s.finish()
	for _, f := range s.fields {
		if f.isRelation() {
			s.byName[f.name] = f
			s.byBind[joinPath(f.bind)] = f
		}
	}
	for _, f := range s.fields {
		if f.isRelation() {
			p.parseRelation(s, f)
		}
	}
}

// position is a shorthand for the environment's.
func (p *parser) position(pos token.Pos) sqlschema.Position {
	if p.env.Position == nil || !pos.IsValid() {
		return sqlschema.Position{}
	}
	return p.env.Position(pos)
}

// TypePath is the import path and name of a type.
func TypePath(obj *types.TypeName) string {
	if obj.Pkg() == nil {
		return obj.Name()
	}
	return obj.Pkg().Path() + "." + obj.Name()
}

func joinPath(names []string) string {
	out := ""
	for i, n := range names {
		if i > 0 {
			out += "."
		}
		out += n
	}
	return out
}
