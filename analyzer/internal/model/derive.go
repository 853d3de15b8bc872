package model

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// Derive gives the schema that GORM's AutoMigrate and xorm's Sync create for
// models in an empty database; xorm creates no foreign keys. Migrated restricts
// it to some types (import path and name) and those they pull in: the parents
// they belong to and what their many-to-many associations join; nil migrates
// all. Models whose table is not known are left out with a problem. Calls are
// those that migrate, where they are known: see [builder.apart]. Without them all
// models are taken to be known to GORM when the first table is created.
func Derive(models []*entity.Model, migrated map[string]bool, d sqlschema.Dialect, calls ...Migration) *sqlschema.Schema {
	b := &builder{
		calls:  calls,
		schema: &sqlschema.Schema{Dialect: d, Origin: sqlschema.FromModels},
		byPath: map[string]*entity.Model{},
		owners: map[string]*entity.Relation{},
	}
	for _, m := range models {
		if m.Migrates() && !m.Guessed {
			b.byPath[m.TypePath] = m
		}
	}
	chosen := b.choose(models, migrated)
	for _, m := range chosen {
		b.table(m)
	}
	for _, m := range chosen {
		for i := range m.Relations {
			b.joinTable(&m.Relations[i])
		}
	}
	for _, m := range chosen {
		for i := range m.Relations {
			b.relation(m, &m.Relations[i])
		}
	}
	b.keys()
	b.order()
	mysql.Resolve(b.schema)
	b.refuse()
	b.doubt()
	return b.schema
}

// Assume notes at the keys of a derived schema that nothing shows who creates them:
// an association and its tag make a foreign key only where AutoMigrate runs
// (gorm.io/gorm/migrator, CreateConstraint).
func Assume(derived *sqlschema.Schema) {
	for _, t := range derived.Tables {
		for i := range t.ForeignKeys {
			if e := &t.ForeignKeys[i].Enforcement; e.State == sqlschema.Enforced {
				e.Reason = sqlschema.ReasonNotMigrated
			}
		}
	}
}

type builder struct {
	schema *sqlschema.Schema
	byPath map[string]*entity.Model
	calls  []Migration
	// owners are the associations that gave join tables their keys.
	owners map[string]*entity.Relation
	// doubtful are the keys of join tables that two models describe differently.
	doubtful []keyName
}

type keyName struct{ table, name string }

// choose gives the models that are migrated.
func (b *builder) choose(models []*entity.Model, migrated map[string]bool) []*entity.Model {
	var chosen []*entity.Model
	seen := map[string]bool{}
	add := func(m *entity.Model) {
		if m != nil && m.Migrates() && !m.Guessed && !seen[m.TypePath] {
			seen[m.TypePath] = true
			chosen = append(chosen, m)
		}
	}
	for _, m := range models {
		if migrated == nil || migrated[m.TypePath] || m.Library == "xorm" {
			add(m)
		}
	}
	for i := 0; i < len(chosen); i++ {
		for _, r := range chosen[i].Relations {
			if r.Kind == entity.BelongsTo && r.Migrated || r.Kind == entity.ManyToMany {
				add(b.byPath[r.Related])
				add(b.byPath[r.JoinModel])
			}
		}
	}
	return slices.DeleteFunc(chosen, b.isResult)
}

// isResult reports whether a model of xorm's extends another of its table: a
// place for the result of a query, whose other fields are of other tables.
func (b *builder) isResult(m *entity.Model) bool {
	return m.Library == "xorm" && slices.ContainsFunc(m.Embeds, func(path string) bool {
		o := b.byPath[path]
		return o != nil && o.Table == m.Table
	})
}

func (b *builder) table(m *entity.Model) {
	if m.Table == "" {
		b.schema.Problems = append(b.schema.Problems, sqlschema.Problem{
			Pos: m.Pos, Kind: sqlschema.NotUnderstood,
			Message:   "the table of " + m.Name + " is not known: " + m.TableWhy,
			Statement: migration[m.Library] + "(&" + m.Name + "{})",
		})
		return
	}
	if b.schema.Table(m.Table) != nil {
		b.extend(m)
		return
	}
	t := &sqlschema.Table{
		Name: m.Table, PrimaryKey: slices.Clone(m.PrimaryKey),
		Indexes: slices.Clone(m.Indexes), Pos: m.Pos,
	}
	for _, c := range m.Columns {
		if !c.NotMigrated {
			add(t, c)
		}
	}
	b.schema.Tables = append(b.schema.Tables, t)
}

// migration names what creates the tables of a library's models.
var migration = map[string]string{"gorm": "AutoMigrate", "xorm": "Sync"}

// extend adds the columns of a second model of a table.
func (b *builder) extend(m *entity.Model) {
	t := b.schema.Table(m.Table)
	if len(t.PrimaryKey) == 0 && len(m.PrimaryKey) > 0 { // the first was a part of a row
		t.PrimaryKey, t.Pos = slices.Clone(m.PrimaryKey), m.Pos
	}
	for _, ix := range m.Indexes {
		if !slices.ContainsFunc(t.Indexes, func(o sqlschema.Index) bool { return o.Name == ix.Name }) {
			t.Indexes = append(t.Indexes, ix)
		}
	}
	for _, c := range m.Columns {
		if !c.NotMigrated && t.Column(c.Name) == nil {
			add(t, c)
		}
	}
}

// add adds a column, with the key that a REFERENCES clause of its type makes.
func add(t *sqlschema.Table, c entity.Column) {
	t.Columns = append(t.Columns, column(c))
	if c.Ref == nil {
		return
	}
	t.ForeignKeys = append(t.ForeignKeys, sqlschema.ForeignKey{
		Columns: []string{c.Name}, RefTable: c.Ref.Table, RefColumns: c.Ref.Columns, Inline: true,
		OnDelete: c.Ref.OnDelete, OnUpdate: c.Ref.OnUpdate, Pos: c.Pos,
	})
}

func column(c entity.Column) sqlschema.Column {
	return sqlschema.Column{Name: c.Name, Type: c.SQLType, NotNull: c.NotNull, Pos: c.Pos}
}

// joinTable creates the table of a many-to-many association. Where two models
// describe one, the first creates it.
func (b *builder) joinTable(r *entity.Relation) {
	if r.Kind != entity.ManyToMany || r.JoinModel != "" || r.JoinTable == "" || b.schema.Table(r.JoinTable) != nil {
		return
	}
	t := &sqlschema.Table{Name: r.JoinTable, Pos: r.Pos}
	for _, c := range r.JoinColumns {
		t.Columns = append(t.Columns, column(c))
		t.PrimaryKey = append(t.PrimaryKey, c.Name)
	}
	b.schema.Tables = append(b.schema.Tables, t)
}

// relation adds the foreign keys of an association.
func (b *builder) relation(m *entity.Model, r *entity.Relation) {
	if !r.Migrated || b.apart(m, r) {
		return
	}
	if r.Kind == entity.ManyToMany && r.JoinModel == "" {
		if owner := b.owners[r.JoinTable]; owner != nil {
			b.compare(owner, r)
			return
		}
		b.owners[r.JoinTable] = r
	}
	names := []string{r.Constraint, r.RefConstraint}
	for i, edge := range r.Edges {
		if i < len(names) {
			b.foreignKey(names[i], edge, r)
		}
	}
}

// compare looks at a second association that describes a join table. The table
// gets the keys of one of them only; where their rules differ nobody knows of
// which.
func (b *builder) compare(owner, r *entity.Relation) {
	for _, edge := range r.Edges {
		for i, own := range owner.Edges {
			if slices.Equal(own.Child.Columns, edge.Child.Columns) && own.Rule != edge.Rule {
				b.doubtful = append(b.doubtful, keyName{r.JoinTable, []string{owner.Constraint, owner.RefConstraint}[i%2]})
			}
		}
	}
}

func (b *builder) foreignKey(name string, edge cascade.Claim, r *entity.Relation) {
	child := b.schema.Table(edge.Child.Table)
	if child == nil {
		return
	}
	for _, fk := range child.ForeignKeys {
		if fk.Name == name {
			if fk.OnDelete != edge.Rule {
				b.doubtful = append(b.doubtful, keyName{child.Name, name})
			}
			return
		}
	}
	child.ForeignKeys = append(child.ForeignKeys, sqlschema.ForeignKey{
		Name: name, Columns: slices.Clone(edge.Child.Columns),
		RefTable: edge.Parent.Table, RefColumns: slices.Clone(edge.Parent.Columns),
		OnDelete: edge.Rule, OnUpdate: r.OnUpdate, Pos: r.Pos,
	})
	b.matchTypes(child, edge)
}

// matchTypes gives the key's columns the sign of those they refer to, as GORM
// does; the two models may have been read apart.
func (b *builder) matchTypes(child *sqlschema.Table, edge cascade.Claim) {
	for i, name := range edge.Child.Columns {
		c, p := child.Column(name), b.referenced(edge.Parent, i)
		if c == nil || p == nil || !integer(c.Type) || !integer(p.Type) {
			continue
		}
		c.Type = strings.TrimSuffix(c.Type, unsigned)
		if strings.HasSuffix(p.Type, unsigned) {
			c.Type += unsigned
		}
	}
}

const unsigned = " unsigned"

func (b *builder) referenced(parent cascade.Key, i int) *sqlschema.Column {
	t := b.schema.Table(parent.Table)
	if t == nil || i >= len(parent.Columns) {
		return nil
	}
	return t.Column(parent.Columns[i])
}

func integer(sqlType string) bool { return strings.Contains(sqlType, "int") }

// refuse marks the keys that the server does not create: GORM gives a text key
// another type in the child than in the parent where its tag gives no size, and
// leaves integer columns their sizes (error 1005, errno 150).
func (b *builder) refuse() {
	for _, t := range b.schema.Tables {
		for i := range t.ForeignKeys {
			fk := &t.ForeignKeys[i]
			for j, name := range fk.Columns {
				c, p := t.Column(name), b.referenced(cascade.Key{Table: fk.RefTable, Columns: fk.RefColumns}, j)
				if c == nil || p == nil || c.Type == "" || p.Type == "" {
					continue
				}
				if integer(c.Type) && integer(p.Type) && c.Type != p.Type || strings.HasSuffix(c.Type, "text") || strings.HasSuffix(c.Type, "blob") {
					fk.Enforcement = sqlschema.Enforcement{State: sqlschema.NotEnforced, Reason: sqlschema.ReasonRejected}
					fk.Effective = sqlschema.Unset
				}
			}
		}
	}
}

// order puts parents before children, as AutoMigrate creates them; tables that
// refer to one another stay in the order of their models.
func (b *builder) order() {
	var out []*sqlschema.Table
	state := map[*sqlschema.Table]bool{}
	var visit func(t *sqlschema.Table)
	visit = func(t *sqlschema.Table) {
		if t == nil || state[t] {
			return
		}
		state[t] = true
		for _, fk := range t.ForeignKeys {
			visit(b.schema.Table(fk.RefTable))
		}
		out = append(out, t)
	}
	for _, t := range b.schema.Tables {
		visit(t)
	}
	b.schema.Tables = out
}

// doubt takes back what was resolved of keys whose rule depends on the order of
// AutoMigrate's arguments.
func (b *builder) doubt() {
	for _, k := range b.doubtful {
		t := b.schema.Table(k.table)
		if t == nil {
			continue
		}
		for i := range t.ForeignKeys {
			if fk := &t.ForeignKeys[i]; fk.Name == k.name {
				fk.Enforcement = sqlschema.Enforcement{State: sqlschema.EnforcementUnknown}
				fk.OnDelete, fk.Effective = sqlschema.Unset, sqlschema.Unset
			}
		}
	}
}
