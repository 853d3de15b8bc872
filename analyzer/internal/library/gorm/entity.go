package gorm

import (
	"go/types"
	"path"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// entity gives the entity of a schema.
func (p *parser) entity(s *schema, named *types.Named) *entity.Model {
	m := &entity.Model{
		Library: "gorm", TypePath: s.path, Name: displayName(s),
		Table: s.table, TableWhy: s.why, Pos: p.position(s.pos),
	}
	for _, name := range s.columns {
		f := s.byDB[name]
		m.Columns = append(m.Columns, p.column(f))
		if f.unique {
			m.Indexes = append(m.Indexes, sqlschema.Index{
				Name: s.naming.Unique(s.table, f.column), Columns: []string{f.column}, Unique: true, Pos: p.position(f.pos),
			})
		}
	}
	for _, f := range s.primary {
		m.PrimaryKey = append(m.PrimaryKey, f.column)
	}
	if s.soft != nil {
		m.SoftDelete = s.soft.column
	}
	m.Indexes = append(m.Indexes, p.indexes(s)...)
	for _, r := range s.relations {
		m.Relations = append(m.Relations, p.relation(r))
	}
	m.Embeds = s.embeds
	m.Hooks = p.hooks(named)
	m.Tags = p.ignoredTags(s)
	return m
}

// displayName is the name as code of another package writes it.
func displayName(s *schema) string { return path.Base(s.path) }

func (p *parser) column(f *field) entity.Column {
	return entity.Column{
		Field: f.path(), Name: f.column, Type: types.TypeString(f.typ, (*types.Package).Name),
		SQLType: f.sqlType(), NotNull: f.notNull || f.primary, PrimaryKey: f.primary,
		AutoIncr: f.autoIncrement, NotMigrated: f.ignoreMigration, Ref: f.reference(), Pos: p.position(f.pos),
	}
}

func (p *parser) hooks(named *types.Named) []entity.Hook {
	var hooks []entity.Hook
	for _, name := range []string{"BeforeDelete", "AfterDelete"} {
		fn := method(named, name)
		sig := signature(fn, 1, 1)
		if sig == nil || !isNamed(sig.Params().At(0).Type(), pathGORM, "DB") || !isError(sig.Results().At(0).Type()) {
			continue
		}
		_, pointer := sig.Recv().Type().(*types.Pointer)
		hooks = append(hooks, entity.Hook{Name: name, Func: fn.FullName(), Pointer: pointer, Pos: p.position(fn.Pos())})
	}
	return hooks
}

// relation gives the entity of an association.
func (p *parser) relation(r *relation) entity.Relation {
	e := entity.Relation{
		Kind: r.kind, Field: r.name, Related: r.target.path, Polymorphic: r.polymorphic,
		Pos: p.position(r.field.pos),
	}
	rules := readConstraintTag(r.field.tag["CONSTRAINT"])
	e.OnUpdate, _ = sqlschema.ParseAction(rules.settings["ONUPDATE"])
	ignored := p.ignored(r)
	if r.join != nil {
		e.JoinTable = r.join.schema.table
		if r.join.model {
			e.JoinModel = r.join.schema.path
		} else {
			for _, name := range r.join.schema.columns {
				e.JoinColumns = append(e.JoinColumns, p.column(r.join.schema.byDB[name]))
			}
		}
		own, ref := p.migrated(r.join.own), p.migrated(r.join.ref)
		e.Migrated = own != nil && ref != nil
		if e.Migrated {
			e.CascadeTag = p.cascading(r)
		}
		if own != nil && ref != nil {
			e.Constraint, e.RefConstraint = own.name, ref.name
		}
		e.Edges = append(e.Edges, p.claim(r, r.join.own, ignored)...)
		e.Edges = append(e.Edges, p.claim(r, r.join.ref, ignored)...)
		return e
	}
	if c, _ := r.constraint(); c != nil {
		e.Constraint = c.name
	}
	e.Migrated = !r.polymorphic && p.migrated(r) != nil
	if e.Migrated {
		e.CascadeTag = p.cascading(r)
	}
	e.Edges = p.claim(r, r, ignored)
	return e
}

// claim gives what a relation says of two tables; nothing where the name of one
// of them is not known. For a join table, edge is one of its sides.
func (p *parser) claim(r, edge *relation, ignored string) []cascade.Claim {
	c := cascade.Claim{
		Origin: cascade.OriginModel, JoinTable: r.join != nil,
		Text: "field " + displayName(r.schema) + "." + r.name, Pos: p.position(r.field.pos),
	}
	if rule, ok := sqlschema.ParseAction(readConstraintTag(r.field.tag["CONSTRAINT"]).settings["ONDELETE"]); ok && rule != sqlschema.Unset {
		c.Rule, c.Ignored = rule, ignored
		c.Text = "tag on " + displayName(r.schema) + "." + r.name
	}
	for _, ref := range edge.refs {
		if ref.primary == nil {
			c.Where = append(c.Where, cascade.Condition{Column: ref.foreign.column, Value: ref.value})
			continue
		}
		c.Child.Table, c.Parent.Table = ref.foreign.schema.table, ref.primary.schema.table
		c.Child.Columns = append(c.Child.Columns, ref.foreign.column)
		c.Parent.Columns = append(c.Parent.Columns, ref.primary.column)
	}
	if c.Child.Table == "" || c.Parent.Table == "" {
		return nil
	}
	return []cascade.Claim{c}
}
