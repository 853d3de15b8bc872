package gormv1

import (
	"go/types"
	"path"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/cascade"
)

// relation is an association (Relationship).
type relation struct {
	kind   entity.RelationKind
	field  *field
	owner  *schema
	target *schema
	// refs pair columns of the child with those of the parent. For a join table
	// they are the references to the owner, and others those to the target.
	refs, others []reference
	join         string // the join table
	// where is the condition of a polymorphic association.
	where []cascade.Condition
}

// reference is a column that refers to one of another table.
type reference struct{ child, parent string }

// relation gives the association that a field is, nil where it is none.
func (m *Models) relation(s *schema, f *field) *relation {
	if f.normal || f.ignored {
		return nil
	}
	named := structOf(f.typ)
	if named == nil || named.TypeParams().Len() > 0 {
		return nil
	}
	r := &relation{field: f, owner: s, target: m.schema(named)}
	if _, list := indirect(f.typ).Underlying().(*types.Slice); list {
		if f.tag["MANY2MANY"] != "" {
			return r.manyToMany()
		}
		r.kind = entity.HasMany
		return r.has()
	}
	r.kind = entity.HasOne
	if has := r.has(); has != nil {
		return has
	}
	r.where = nil
	return r.belongsTo()
}

func (r *relation) foreignKeys() []string { return r.field.tag.list("FOREIGNKEY") }

func (r *relation) associationKeys() []string {
	if keys := r.field.tag.list("ASSOCIATION_FOREIGNKEY"); keys != nil {
		return keys
	}
	return r.field.tag.list("ASSOCIATIONFOREIGNKEY")
}

// has reads a has-one or has-many: the target carries the key.
func (r *relation) has() *relation {
	prefix := r.owner.typeName()
	if name := r.field.tag["POLYMORPHIC"]; name != "" {
		if kind := find(name+"Type", r.target.fields); kind != nil {
			prefix = name
			value, ok := r.field.tag["POLYMORPHIC_VALUE"]
			if !ok {
				value = r.owner.table
			}
			r.where = []cascade.Condition{{Column: kind.column, Value: value}}
		}
	}
	r.refs = r.pair(prefix, r.target.fields, r.owner)
	if len(r.refs) == 0 {
		return nil
	}
	return r
}

// belongsTo: the owner carries the key.
func (r *relation) belongsTo() *relation {
	r.kind = entity.BelongsTo
	r.refs = r.pair(r.field.name, r.owner.fields, r.target)
	if len(r.refs) == 0 {
		return nil
	}
	return r
}

// pair finds the columns of the child, by tags or by the prefix before the names
// of the parent's keys.
func (r *relation) pair(prefix string, child []*field, parent *schema) []reference {
	foreign, association := r.foreignKeys(), r.associationKeys()
	switch {
	case len(foreign) == 0 && len(association) == 0:
		for _, f := range parent.primary {
			foreign = append(foreign, prefix+f.name)
			association = append(association, f.name)
		}
	case len(foreign) == 0:
		var named []string
		for _, name := range association {
			if f := find(name, parent.fields); f != nil {
				foreign, named = append(foreign, prefix+f.name), append(named, name)
			}
		}
		association = named
	case len(association) == 0:
		for _, name := range foreign {
			if rest, ok := strings.CutPrefix(name, prefix); ok && find(rest, parent.fields) != nil {
				association = append(association, rest)
			}
		}
		if len(association) == 0 && len(foreign) == 1 && len(parent.primary) > 0 {
			association = []string{parent.primary[0].column}
		}
	}
	if len(foreign) != len(association) {
		return nil // GORM refuses the tag
	}
	var refs []reference
	for i := range foreign {
		c, p := find(foreign[i], child), find(association[i], parent.fields)
		if c != nil && p != nil {
			refs = append(refs, reference{c.column, p.column})
		}
	}
	return refs
}

// manyToMany reads a join table.
func (r *relation) manyToMany() *relation {
	r.kind, r.join = entity.ManyToMany, r.field.tag["MANY2MANY"]
	r.refs = joined(r.owner, r.foreignKeys(), r.field.tag.list("JOINTABLE_FOREIGNKEY"))
	r.others = joined(r.target, r.associationKeys(), r.field.tag.list("ASSOCIATION_JOINTABLE_FOREIGNKEY"))
	return r
}

// joined gives the columns of a join table that refer to one of its sides.
func joined(side *schema, keys, names []string) []reference {
	if len(keys) == 0 {
		for _, f := range side.primary {
			keys = append(keys, f.column)
		}
	}
	var refs []reference
	for i, key := range keys {
		f := find(key, side.fields)
		if f == nil {
			continue
		}
		name := ColumnName(side.typeName()) + "_" + f.column
		if i < len(names) {
			name = names[i]
		}
		refs = append(refs, reference{name, f.column})
	}
	return refs
}

// typeName is the bare name of the type.
func (s *schema) typeName() string { return s.named.Obj().Name() }

// association gives the entity of a relation.
func (m *Models) association(r *relation) entity.Relation {
	e := entity.Relation{
		Kind: r.kind, Field: r.field.name, Related: typePath(r.target.named.Obj()), Polymorphic: r.where != nil,
		JoinTable: r.join, Pos: m.position(r.field.pos),
	}
	add := func(child, parent string, refs []reference) {
		if child == "" || parent == "" || len(refs) == 0 {
			return // the name of a table is not known
		}
		c := cascade.Claim{
			Origin: cascade.OriginModel, JoinTable: r.join != "", Where: r.where, Pos: m.position(r.field.pos),
			Text:  "field " + path.Base(typePath(r.owner.named.Obj())) + "." + r.field.name,
			Child: cascade.Key{Table: child}, Parent: cascade.Key{Table: parent},
		}
		for _, ref := range refs {
			c.Child.Columns = append(c.Child.Columns, ref.child)
			c.Parent.Columns = append(c.Parent.Columns, ref.parent)
		}
		e.Edges = append(e.Edges, c)
	}
	switch r.kind {
	case entity.ManyToMany:
		add(r.join, r.owner.table, r.refs)
		add(r.join, r.target.table, r.others)
		for _, ref := range append(r.refs[:len(r.refs):len(r.refs)], r.others...) {
			e.JoinColumns = append(e.JoinColumns, entity.Column{Name: ref.child, NotNull: true, PrimaryKey: true, Pos: e.Pos})
		}
	case entity.BelongsTo:
		add(r.owner.table, r.target.table, r.refs)
	default:
		add(r.target.table, r.owner.table, r.refs)
	}
	return e
}
