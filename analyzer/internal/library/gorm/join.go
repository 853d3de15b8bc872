package gorm

import (
	"github.com/jinzhu/inflection"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
)

// join is the table between the two sides of a many-to-many relation.
type join struct {
	schema *schema
	// model is set where SetupJoinTable names a type of the project's own.
	model bool
	// own and ref are the join table's relations to the declaring model and to
	// the related one.
	own, ref *relation
}

// readManyToMany builds the join table that a many2many tag names.
func (p *parser) readManyToMany(r *relation, tag string) bool {
	s, f := r.schema, r.field
	ownKeys, ok := lookUpAll(s, r.foreignKeys, s.primary)
	if !ok {
		return false
	}
	refKeys, ok := lookUpAll(r.target, r.references, r.target.primary)
	if !ok || len(ownKeys) == 0 || len(refKeys) == 0 {
		return false
	}
	js := newSchema(tag, "", s.naming)
	js.table = s.naming.JoinTable(tag)
	js.why = p.config.NamingUnknown
	if js.why != "" {
		js.table = ""
	}
	js.pos = f.pos

	own := map[string]*field{}
	joinKeys, joinRefs := f.tag.list("JOINFOREIGNKEY"), f.tag.list("JOINREFERENCES")
	for i, key := range ownKeys {
		name := title(s.name) + key.name
		if i < len(joinKeys) {
			name = title(joinKeys[i])
		}
		own[name] = key
		js.addJoinField(name, key)
	}
	ref := map[string]*field{}
	for i, key := range refKeys {
		name := title(r.target.name) + key.name
		if own[name] != nil {
			if f.name != r.target.name {
				name = inflection.Singular(f.name) + key.name
			} else {
				name += "Reference"
			}
		}
		if i < len(joinRefs) {
			name = title(joinRefs[i])
		}
		ref[name] = key
		if own[name] == nil {
			js.addJoinField(name, key)
		}
	}
	r.kind = entity.ManyToMany
	r.join = &join{schema: js}
	r.connect(own, ref)
	p.applyJoinModel(r)
	return true
}

// lookUpAll finds the named fields, or gives those of the key where none is named.
func lookUpAll(s *schema, names []string, key []*field) ([]*field, bool) {
	if len(names) == 0 {
		return key, true
	}
	var fields []*field
	for _, name := range names {
		f := s.lookUp(name)
		if f == nil {
			return nil, false
		}
		fields = append(fields, f)
	}
	return fields, true
}

// addJoinField adds a column that refers to key; all columns are the join
// table's primary key.
func (s *schema) addJoinField(name string, key *field) {
	f := &field{
		name: name, column: s.naming.Column(name), bind: []string{name},
		typ: key.typ, base: key.base, tag: Settings{}, own: Settings{}, pos: s.pos,
		dataType: key.dataType, gormType: key.gormType,
		size: key.size, precision: key.precision, scale: key.scale,
		primary: true, creatable: true, updatable: true, readable: true, schema: s,
	}
	if s.byDB[f.column] != nil {
		return
	}
	s.fields = append(s.fields, f)
	s.index(f)
}

// connect gives the join table its relations to both sides.
func (r *relation) connect(own, ref map[string]*field) {
	js := r.join.schema
	refName := r.target.name
	if r.schema.name == refName {
		refName = r.field.name
	}
	r.join.own = &relation{name: r.schema.name, kind: entity.BelongsTo, field: r.field, schema: js, target: r.schema}
	r.join.ref = &relation{name: refName, kind: entity.BelongsTo, field: r.field, schema: js, target: r.target}
	js.register(r.join.own.name, r.join.own)
	js.register(r.join.ref.name, r.join.ref)
	for _, f := range js.fields {
		if key := own[f.name]; key != nil {
			r.join.own.refs = append(r.join.own.refs, reference{primary: key, foreign: f})
			r.refs = append(r.refs, reference{primary: key, foreign: f, own: true})
		}
		if key := ref[f.name]; key != nil {
			r.join.ref.refs = append(r.join.ref.refs, reference{primary: key, foreign: f})
			r.refs = append(r.refs, reference{primary: key, foreign: f})
		}
	}
}

// applyJoinModel puts the type that SetupJoinTable names in the place of the
// join table that the tag makes.
func (p *parser) applyJoinModel(r *relation) {
	named := p.env.joinModel(r.schema.path, r.name)
	if named == nil {
		return
	}
	model := p.parse(named)
	if model == nil {
		return
	}
	replace := func(refs []reference) bool {
		for i := range refs {
			f := model.lookUp(refs[i].foreign.column)
			if f == nil {
				return false // SetupJoinTable returns an error and changes nothing
			}
			refs[i].foreign = f
			copyType(f, refs[i].primary)
		}
		return true
	}
	if !replace(r.refs) || !replace(r.join.own.refs) || !replace(r.join.ref.refs) {
		return
	}
	for _, side := range []*relation{r.join.own, r.join.ref} {
		if model.byRelation[side.name] == nil {
			side.schema = model
			model.register(side.name, side)
		}
	}
	r.join.schema, r.join.model = model, true
}
