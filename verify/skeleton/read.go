package skeleton

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/scratch"
)

// Read makes the skeleton of a database. What introspection does not tell, the
// prefixes of indexes and the tables of other databases that keys connect, is
// asked for here.
func Read(ctx context.Context, db introspect.Querier, live *introspect.Database) (*Skeleton, error) {
	b := &builder{ctx: ctx, db: db, live: live, s: &Skeleton{byName: map[string]*Table{}}, defs: map[string]*definition{}}
	declared, err := b.declared()
	if err != nil {
		return nil, fmt.Errorf("read foreign keys of other databases: %w", err)
	}
	if len(declared) == 0 {
		return b.s, nil
	}
	if err := b.indexes(live.Name, ""); err != nil {
		return nil, fmt.Errorf("read indexes: %w", err)
	}
	for i := range declared {
		b.need(&declared[i])
	}
	b.tables()
	for i := range declared {
		b.addKey(&declared[i])
	}
	b.s.sort()
	return b.s, nil
}

// OfRelation makes the skeleton of two tables and of one relation between them,
// whether or not a foreign key declares it: the columns of both primary keys and
// of the relation. The key is marked as missing, for why.
func OfRelation(ctx context.Context, db introspect.Querier, live *introspect.Database, child, parent cascade.Key, why string) (*Skeleton, *Key, error) {
	b := &builder{ctx: ctx, db: db, live: live, s: &Skeleton{byName: map[string]*Table{}}, defs: map[string]*definition{}}
	d := declaredKey{child.Table, parent.Table, sqlschema.ForeignKey{
		Name: "cascadelint_key", Columns: child.Columns, RefColumns: parent.Columns, OnDelete: sqlschema.Restrict, OnUpdate: sqlschema.Restrict,
	}}
	b.need(&d)
	if err := b.indexes(live.Name, ""); err != nil {
		return nil, nil, fmt.Errorf("read indexes: %w", err)
	}
	b.tables()
	b.addKey(&d)
	b.s.sort()
	if len(b.s.Keys) == 0 {
		return nil, nil, fmt.Errorf("%s", strings.Join(b.s.Notes, "; "))
	}
	b.s.Keys[0].Missing = why
	return b.s, b.s.Keys[0], nil
}

// definition is a table as the server has it.
type definition struct {
	table   *sqlschema.Table
	details map[string]introspect.ColumnDetails
	indexes []index
	needed  map[string]bool // columns in lower case
	// connected is set where a key leads to or from the table.
	connected bool
}

type index struct {
	name    string
	columns []string
	prefix  []int
	unique  bool
}

// declaredKey is a foreign key between tables as they are named here.
type declaredKey struct {
	child, parent string
	fk            sqlschema.ForeignKey
}

type builder struct {
	ctx  context.Context
	db   introspect.Querier
	live *introspect.Database
	s    *Skeleton
	defs map[string]*definition
}

func (b *builder) note(format string, args ...any) {
	b.s.Notes = append(b.s.Notes, fmt.Sprintf(format, args...))
}

// declared lists the keys of the database and those of other databases that
// refer to it.
func (b *builder) declared() ([]declaredKey, error) {
	var out []declaredKey
	for _, t := range b.live.Schema.Tables {
		for _, fk := range t.ForeignKeys {
			out = append(out, declaredKey{t.Name, fk.RefTable, fk})
		}
	}
	incoming, err := b.incoming()
	return append(out, incoming...), err
}

// incoming reads the keys of other databases that refer to this one.
func (b *builder) incoming() ([]declaredKey, error) {
	var out []declaredKey
	last := ""
	err := introspect.Rows(b.ctx, b.db, `SELECT TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME
		FROM information_schema.KEY_COLUMN_USAGE WHERE REFERENCED_TABLE_SCHEMA = DATABASE() AND TABLE_SCHEMA <> DATABASE()
		ORDER BY TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION`, func(_, v []string) {
		if id := strings.Join(v[:3], "\x00"); id != last {
			last = id
			out = append(out, declaredKey{v[0] + "." + v[1], v[4], sqlschema.ForeignKey{Name: v[2], RefTable: v[4]}})
		}
		k := &out[len(out)-1].fk
		k.Columns, k.RefColumns = append(k.Columns, v[3]), append(k.RefColumns, v[5])
	})
	if err != nil || len(out) == 0 {
		return nil, err
	}
	return out, introspect.Rows(b.ctx, b.db, `SELECT CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE FROM information_schema.REFERENTIAL_CONSTRAINTS
		WHERE UNIQUE_CONSTRAINT_SCHEMA = DATABASE() AND CONSTRAINT_SCHEMA <> DATABASE()`, func(_, v []string) {
		for i := range out {
			if k := &out[i]; k.child == v[0]+"."+v[1] && k.fk.Name == v[2] {
				k.fk.OnDelete, _ = sqlschema.ParseAction(v[3]) // a rule unheard of stays Unset: addKey tells
				k.fk.OnUpdate, _ = sqlschema.ParseAction(v[4])
			}
		}
	})
}

// need marks the columns of a key as needed and reads tables of other databases.
func (b *builder) need(k *declaredKey) {
	child, parent := b.definition(k.child), b.definition(k.parent)
	if child == nil || parent == nil {
		return
	}
	if len(k.fk.RefColumns) == 0 {
		k.fk.RefColumns = parent.table.PrimaryKey
	}
	k.child, k.parent = child.table.Name, parent.table.Name
	child.require(k.fk.Columns)
	parent.require(k.fk.RefColumns)
	child.connected, parent.connected = true, true
}

func (d *definition) require(columns []string) {
	for _, c := range columns {
		d.needed[strings.ToLower(c)] = true
	}
}

// definition finds or reads a table; nil where it is not there or not seen.
func (b *builder) definition(name string) *definition {
	t := b.live.Schema.Table(name)
	if t != nil {
		name = t.Name // a key may spell it otherwise
	}
	if d, ok := b.defs[name]; ok {
		return d
	}
	var d *definition
	if t != nil && !t.View {
		d = b.define(t)
	} else if database, table, ok := strings.Cut(name, "."); ok {
		d = b.other(name, database, table)
	}
	b.defs[name] = d
	if d != nil {
		d.require(d.table.PrimaryKey)
	}
	return d
}

func (b *builder) define(t *sqlschema.Table) *definition {
	d := &definition{table: t, needed: map[string]bool{}}
	if details := b.live.Details[t.Name]; details != nil {
		d.details = details.Columns
	}
	for _, x := range t.Indexes {
		d.indexes = append(d.indexes, index{name: x.Name, columns: x.Columns, prefix: make([]int, len(x.Columns)), unique: x.Unique})
	}
	d.indexes = append(d.indexes, index{columns: t.PrimaryKey, prefix: make([]int, len(t.PrimaryKey)), unique: true})
	return d
}

// other reads a table of another database.
func (b *builder) other(name, database, table string) *definition {
	t := &sqlschema.Table{Name: name}
	d := &definition{table: t, details: map[string]introspect.ColumnDetails{}, needed: map[string]bool{}}
	where := " WHERE TABLE_SCHEMA = " + quoted(database) + " AND TABLE_NAME = " + quoted(table)
	err := introspect.Rows(b.ctx, b.db, "SELECT COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, CHARACTER_SET_NAME, COLLATION_NAME, COLUMN_KEY FROM information_schema.COLUMNS"+where+
		" ORDER BY ORDINAL_POSITION", func(_, v []string) {
		t.Columns = append(t.Columns, sqlschema.Column{Name: v[0], Type: v[1], NotNull: v[2] == "NO"})
		d.details[v[0]] = introspect.ColumnDetails{Charset: v[3], Collation: v[4]}
	})
	if err == nil {
		err = introspect.Rows(b.ctx, b.db, "SELECT ENGINE FROM information_schema.TABLES"+where, func(_, v []string) { t.Engine = v[0] })
	}
	b.defs[name] = d
	if err == nil {
		err = b.indexes(database, table)
	}
	if err != nil || len(t.Columns) == 0 {
		return nil
	}
	for _, x := range d.indexes {
		if x.name == "PRIMARY" {
			t.PrimaryKey = x.columns
		}
	}
	return d
}

// indexes reads the indexes of a database, or of one table of another, with the
// lengths of prefixes.
func (b *builder) indexes(database, table string) error {
	where, in := " WHERE TABLE_SCHEMA = "+quoted(database)+" AND SUB_PART IS NOT NULL", ""
	if table != "" {
		where, in = " WHERE TABLE_SCHEMA = "+quoted(database)+" AND TABLE_NAME = "+quoted(table), database+"."
	}
	return introspect.Rows(b.ctx, b.db, "SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, NON_UNIQUE, SEQ_IN_INDEX, SUB_PART FROM information_schema.STATISTICS"+where+
		" ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX", func(_, v []string) {
		d := b.definition(in + v[0])
		if d == nil {
			return
		}
		length, _ := strconv.Atoi(v[5]) // NULL is no prefix
		if table != "" {
			if v[4] == "1" {
				d.indexes = append(d.indexes, index{name: v[1], unique: v[3] == "0"})
			}
			x := &d.indexes[len(d.indexes)-1]
			x.columns, x.prefix = append(x.columns, v[2]), append(x.prefix, length)
			return
		}
		at, _ := strconv.Atoi(v[4]) // a number
		for i := range d.indexes {
			if x := &d.indexes[i]; (x.name == v[1] || x.name == "" && v[1] == "PRIMARY") && at >= 1 && at <= len(x.prefix) {
				x.prefix[at-1] = length
			}
		}
	})
}

// tables makes the tables of the skeleton from what is needed of them.
func (b *builder) tables() {
	var names []string
	for name, d := range b.defs {
		if d != nil && d.connected {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for i, name := range names {
		t := b.defs[name].build(b)
		t.physical = t.Name
		if utf8.RuneCountInString(t.Name) > 64 || strings.EqualFold(t.Name, scratch.Marker) {
			t.physical = fmt.Sprintf("cascadelint_table_%d", i)
		}
		b.s.Tables = append(b.s.Tables, t)
		b.s.byName[name] = t
	}
}

func (d *definition) build(b *builder) *Table {
	t := &Table{Name: d.table.Name, Engine: d.table.Engine}
	places := map[string]int{}
	for _, c := range d.table.Columns {
		if !d.needed[strings.ToLower(c.Name)] {
			continue
		}
		places[strings.ToLower(c.Name)] = len(t.Columns)
		details := d.details[c.Name]
		t.Columns = append(t.Columns, Column{
			Name: c.Name, Type: c.Type, Charset: details.Charset, Collation: details.Collation,
			NotNull: !d.table.Nullable([]string{c.Name}), values: valuesOf(c.Type),
		})
		if c.Generated != "" {
			b.note("%s.%s is a generated column: it is probed as an ordinary one", t.Name, c.Name)
		}
	}
	if d.table.Partitioned {
		b.note("%s is partitioned: it is probed without partitions", t.Name)
	}
	row := RowColumn
	for d.needed[row] {
		row += "_"
	}
	for _, x := range d.indexes {
		t.index(x, places)
	}
	t.Columns = append(t.Columns, Column{Name: row, Type: "int", NotNull: true, values: valuesOf("int")})
	return t
}

// index keeps an index where all its columns are needed.
func (t *Table) index(x index, places map[string]int) {
	out := Index{Name: x.name, Unique: x.unique, Primary: x.name == "" || x.name == "PRIMARY", Prefix: x.prefix}
	for i, c := range x.columns {
		at, ok := places[strings.ToLower(c)]
		if !ok {
			return
		}
		out.Columns = append(out.Columns, at)
		if x.unique {
			t.Columns[at].values.shorten(x.prefix[i])
		}
	}
	if len(out.Columns) > 0 {
		t.Indexes = append(t.Indexes, out)
	}
}

// addKey adds a key between two tables of the skeleton.
func (b *builder) addKey(d *declaredKey) {
	child, parent := b.s.byName[d.child], b.s.byName[d.parent]
	switch {
	case child == nil || parent == nil:
		b.note("foreign key %s of %s is left out: the table %s is not there, or not seen", d.fk.Name, d.child, d.parent)
		return
	case d.fk.OnDelete == sqlschema.Unset:
		b.note("foreign key %s of %s is left out: the account does not see its delete rule", d.fk.Name, d.child)
		return
	}
	k := &Key{Name: d.fk.Name, Child: child, Parent: parent, OnDelete: d.fk.OnDelete, OnUpdate: d.fk.OnUpdate}
	k.Cols, k.Ref = child.places(d.fk.Columns), parent.places(d.fk.RefColumns)
	if k.Cols == nil || len(k.Cols) != len(k.Ref) {
		b.note("foreign key %s of %s is left out: its columns are not there", d.fk.Name, d.child)
		return
	}
	for b.taken(k.Name, child) {
		k.Name = strings.TrimSuffix(k.Name[:min(len(k.Name), 62)], "_") + "_2"
		if b.taken(k.Name, child) {
			k.Name = fmt.Sprintf("cascadelint_%d", len(b.s.Keys))
		}
	}
	k.Loose = !parent.uniqueOver(k.Ref)
	for i := range k.Cols {
		child.Columns[k.Cols[i]].values.join(parent.Columns[k.Ref[i]].values)
	}
	child.Own, parent.Children = append(child.Own, k), append(parent.Children, k)
	b.s.Keys = append(b.s.Keys, k)
}

// taken reports whether a name stands for another key already: names of other
// databases may. TiDB and others keep names apart by table.
func (b *builder) taken(name string, child *Table) bool {
	local := !strings.Contains(child.Name, ".")
	return slices.ContainsFunc(b.s.Keys, func(k *Key) bool {
		return strings.EqualFold(k.Name, name) && (!local || strings.Contains(k.Child.Name, "."))
	})
}

func (t *Table) places(columns []string) []int {
	var out []int
	for _, name := range columns {
		at := slices.IndexFunc(t.Columns, func(c Column) bool { return strings.EqualFold(c.Name, name) })
		if at < 0 {
			return nil
		}
		out = append(out, at)
	}
	return out
}

// uniqueOver reports whether a unique key lies within the columns.
func (t *Table) uniqueOver(columns []int) bool {
	return slices.ContainsFunc(t.Indexes, func(x Index) bool {
		return x.Unique && !slices.ContainsFunc(x.Columns, func(c int) bool { return !slices.Contains(columns, c) })
	})
}

func quoted(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", "''").Replace(s) + "'"
}
