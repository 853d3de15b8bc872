package gorm

import (
	"go/types"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
)

// relation is an association (gorm.io/gorm/schema.Relationship).
type relation struct {
	name   string
	kind   entity.RelationKind
	field  *field
	schema *schema // the declaring one
	target *schema
	refs   []reference
	// foreignKeys and references are the tags' lists.
	foreignKeys, references []string

	polymorphic bool
	join        *join
}

// reference is one pair of columns of a relation.
type reference struct {
	primary *field // nil for a polymorphic type column
	value   string // of a polymorphic type column
	foreign *field
	own     bool // primary is the declaring model's
}

// parseRelation finds out what a field that is no column relates to
// (gorm.io/gorm/schema/relationship.go). A field that GORM cannot make sense of
// is passed over: every use of its model fails then, so there is nothing to say
// of its deletes.
func (p *parser) parseRelation(s *schema, f *field) {
	named := StructOf(f.base)
	if named == nil {
		return
	}
	r := &relation{
		name: f.name, field: f, schema: s,
		foreignKeys: f.tag.list("FOREIGNKEY"), references: f.tag.list("REFERENCES"),
	}
	if r.target = p.parse(named); r.target == nil {
		return
	}
	ok := false
	_, isStruct := f.base.Underlying().(*types.Struct)
	_, isSlice := f.base.Underlying().(*types.Slice)
	switch {
	case f.tag.has("POLYMORPHIC") || f.tag.has("POLYMORPHICTYPE") && f.tag.has("POLYMORPHICID"):
		ok = r.readPolymorphic()
	case f.tag["MANY2MANY"] != "":
		ok = p.readManyToMany(r, f.tag["MANY2MANY"])
	case f.tag["BELONGSTO"] != "":
		ok = r.guess(guessBelongs)
	case isStruct:
		ok = r.guess(guessEither)
	case isSlice:
		ok = r.guess(guessHas)
	}
	if !ok {
		return
	}
	if r.kind == entity.HasOne && isSlice {
		r.kind = entity.HasMany
	}
	if r.has() && r.target != s && !r.polymorphic && f.owner == nil {
		r.target.register("_"+s.name+"_"+r.name, r)
	}
	s.relations = append(s.relations, r)
	if old := s.byRelation[r.name]; old == nil || len(old.field.bind) > 1 {
		s.register(r.name, r)
	}
}

func (r *relation) has() bool { return r.kind == entity.HasOne || r.kind == entity.HasMany }

func (r *relation) readPolymorphic() bool {
	tag := r.field.tag
	typeName, idName := tag["POLYMORPHIC"]+"Type", tag["POLYMORPHIC"]+"ID"
	if v, ok := tag["POLYMORPHICTYPE"]; ok {
		typeName = strings.TrimSpace(v)
	}
	if v, ok := tag["POLYMORPHICID"]; ok {
		idName = strings.TrimSpace(v)
	}
	value := r.schema.table
	if v, ok := tag["POLYMORPHICVALUE"]; ok {
		value = strings.TrimSpace(v)
	}
	typeField, idField := r.target.byName[typeName], r.target.byName[idName]
	key := r.schema.prioritized
	if len(r.foreignKeys) > 0 {
		key = r.schema.lookUp(r.foreignKeys[0])
	}
	if typeField == nil || idField == nil || key == nil || len(r.foreignKeys) > 1 {
		return false
	}
	r.polymorphic, r.kind = true, entity.HasOne
	copyType(idField, key)
	r.refs = []reference{{value: value, foreign: typeField}, {primary: key, foreign: idField, own: true}}
	return true
}

// guessLevel is a way to find a relation's keys; each that fails leads on to
// the next.
type guessLevel int

const (
	guessEither guessLevel = iota
	guessBelongs
	guessEmbeddedBelongs
	guessHas
	guessEmbeddedHas
)

// guess finds the keys of a relation from its names and tags.
func (r *relation) guess(asked guessLevel) bool {
	level := asked
	if level == guessEither {
		level = guessHas
		if r.field.schema == r.target {
			level = guessBelongs
		}
	}
	parent, child := r.schema, r.target
	switch level {
	case guessBelongs:
		parent, child = r.target, r.schema
	case guessEmbeddedBelongs:
		parent, child = r.target, r.field.owner
	case guessEmbeddedHas:
		parent, child = r.field.owner, r.target
	}
	if parent != nil && child != nil {
		if foreign, primary := r.match(level, parent, child); foreign != nil {
			own := level == guessHas && r.schema == parent || level == guessEmbeddedHas && r.field.owner == parent
			for i, f := range foreign {
				copyType(f, primary[i])
				r.refs = append(r.refs, reference{primary: primary[i], foreign: f, own: own})
			}
			r.kind = entity.BelongsTo
			if level == guessHas || level == guessEmbeddedHas {
				r.kind = entity.HasOne
			}
			return true
		}
	}
	switch asked {
	case guessEither:
		return r.guess(guessBelongs)
	case guessBelongs:
		return r.guess(guessEmbeddedBelongs)
	case guessEmbeddedBelongs:
		return r.guess(guessHas)
	case guessHas:
		return r.guess(guessEmbeddedHas)
	}
	return false
}

// match finds the key columns of child and those of parent that they refer to;
// no columns where the guess is wrong. The lists are of the same length as far
// as the first goes.
func (r *relation) match(level guessLevel, parent, child *schema) (foreign, primary []*field) {
	if len(r.foreignKeys) > 0 {
		for _, name := range r.foreignKeys {
			f := child.lookUp(name)
			if f == nil {
				return nil, nil
			}
			foreign = append(foreign, f)
		}
	} else {
		foreign, primary = r.matchNames(level, parent, child)
	}
	switch {
	case len(foreign) == 0:
		return nil, nil
	case len(r.references) > 0:
		for i, name := range r.references {
			f := parent.lookUp(name)
			if f == nil {
				return nil, nil
			}
			if len(primary) <= i {
				primary = append(primary, f)
			} else if f != primary[i] {
				return nil, nil
			}
		}
	case len(primary) == 0:
		switch {
		case len(foreign) == 1 && parent.prioritized != nil:
			primary = append(primary, parent.prioritized)
		case len(parent.primary) == len(foreign):
			primary = append(primary, parent.primary...)
		}
	}
	if len(primary) < len(foreign) {
		return nil, nil
	}
	return foreign, primary
}

// matchNames looks for columns of child that are named after parent's keys. The
// keys come before those that matched in primary, as in GORM: where a part of a
// composite key matches, the columns pair with the keys from the first one on.
func (r *relation) matchNames(level guessLevel, parent, child *schema) (foreign, primary []*field) {
	prefix := parent.name
	if prefix == "" {
		prefix = r.target.name
	}
	if level == guessBelongs {
		prefix = r.field.name
	}
	if len(r.references) > 0 {
		for _, name := range r.references {
			if f := parent.lookUp(name); f != nil {
				primary = append(primary, f)
			}
		}
	} else {
		primary = append(primary, parent.primary...)
	}
	keys := len(primary)
	for _, key := range primary[:keys] {
		name := prefix + key.name
		names := []string{name}
		if keys == 1 {
			stem := strings.TrimSuffix(name, key.name)
			names = append(names, stem+"ID", stem+"Id", child.naming.Column(stem+"ID"))
		}
		if f := findForeign(child, r.field.bind, names); f != nil {
			foreign = append(foreign, f)
			primary = append(primary, key)
		}
	}
	return foreign, primary
}

func findForeign(child *schema, bind, names []string) *field {
	for _, name := range names {
		if f := child.lookUpBeside(bind, name); f != nil {
			return f
		}
	}
	for _, name := range names {
		if f := child.lookUp(name); f != nil {
			return f
		}
	}
	return nil
}

// copyType gives a foreign key the type of the key it refers to.
func copyType(foreign, primary *field) {
	lower := strings.ToLower(primary.dataType)
	if !strings.Contains(lower, "auto_increment") && !strings.Contains(lower, "primary key") {
		foreign.dataType = primary.dataType
	}
	foreign.gormType = primary.gormType
	if foreign.size == 0 {
		foreign.size = primary.size
	}
}
