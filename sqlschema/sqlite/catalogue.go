package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Schema gives what has been read so far, with every foreign key's enforcement
// resolved. It shares no memory with the reader.
func (r *Reader) Schema() (*sqlschema.Schema, error) {
	r.newSession()
	c := catalogue{reader: r, tables: map[string]*sqlschema.Table{}, texts: map[string]declaration{}}
	for _, step := range []func() error{c.list, c.columns, c.foreignKeys, c.indexes, c.triggers} {
		if err := step(); err != nil {
			return nil, fmt.Errorf("reading the SQLite catalogue: %w", err)
		}
	}
	for _, l := range r.created {
		if c.tables[l.name] == nil {
			c.all = append(c.all, &sqlschema.Table{Name: l.name, Incomplete: true, Pos: l.pos})
		}
	}
	s := &sqlschema.Schema{
		Dialect:  sqlschema.Dialect{Name: "sqlite"},
		Origin:   sqlschema.FromDDL,
		Tables:   c.all,
		Problems: slices.Clone(r.problems),
		Files:    slices.Clone(r.files),
	}
	resolve(s, r.keys, c.deferred)
	return s, nil
}

// catalogue is one reading of the engine's tables.
type catalogue struct {
	reader *Reader
	all    []*sqlschema.Table
	tables map[string]*sqlschema.Table // by name
	// texts are what the present text of a table says, by the table's name.
	texts map[string]declaration
	// deferred are the keys that are checked at the end of a transaction.
	deferred map[keyID]bool
}

// keyID is a foreign key of a table by its index.
type keyID struct {
	table string
	index int
}

// each runs a query and hands every row to a function.
func (c *catalogue) each(query string, row func(scan func(...any) error) error) error {
	rows, err := c.reader.conn.QueryContext(context.Background(), query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// ownTables are the names of the project's tables in the order of their making:
// the engine's own and those that a virtual table keeps its data in are left out.
const ownTables = `SELECT m.rowid AS place, m.name AS name, l.type AS type, m.sql AS sql
	FROM main.sqlite_master m JOIN pragma_table_list l ON l.schema = 'main' AND l.name = m.name
	WHERE m.type IN ('table', 'view') AND l.type IN ('table', 'view', 'virtual') AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\'`

func (c *catalogue) list() error {
	return c.each(ownTables+" ORDER BY place", func(scan func(...any) error) error {
		var place int
		var name, kind, text string
		if err := scan(&place, &name, &kind, &text); err != nil {
			return err
		}
		t := &sqlschema.Table{Name: name, View: kind == "view", Incomplete: c.reader.unclear[strings.ToLower(name)]}
		if p := c.reader.places[named(kindOf(t.View), name)]; p != nil {
			t.Pos = p.pos
		}
		c.all = append(c.all, t)
		c.tables[name] = t
		if kind == "table" {
			c.texts[name] = declared(text)
		}
		return nil
	})
}

func kindOf(view bool) string {
	if view {
		return "view"
	}
	return "table"
}

// declared reads the text that the engine keeps of a table.
func declared(text string) declaration {
	for _, s := range split(text) {
		if i, _, ok := s.createTable(); ok {
			_, _, open := s.table(i)
			return s.body(open)
		}
	}
	return declaration{}
}

func (c *catalogue) columns() error {
	const query = `SELECT t.name, x.name, x.type, x."notnull", x.dflt_value, x.pk, x.hidden
		FROM (` + ownTables + `) t, pragma_table_xinfo(t.name, 'main') x WHERE t.type <> 'view' ORDER BY t.place, x.cid`
	keys := map[string]map[int]string{} // the primary key's columns by their place in it
	err := c.each(query, func(scan func(...any) error) error {
		var table, name, kind string
		var notNull, key, hidden int
		var standard sql.NullString
		if err := scan(&table, &name, &kind, &notNull, &standard, &key, &hidden); err != nil {
			return err
		}
		if hidden == 1 {
			return nil // a hidden column of a virtual table
		}
		t := c.tables[table]
		col := sqlschema.Column{
			Name:    name,
			Type:    strings.ToLower(strings.Join(strings.Fields(kind), " ")),
			NotNull: notNull != 0,
			Default: standard.String,
			Pos:     t.Pos,
		}
		if p := c.reader.places[named("table", table)]; p != nil {
			if pos, ok := p.columns[strings.ToLower(name)]; ok {
				col.Pos = pos
			}
		}
		if hidden > 1 {
			col.Generated, col.Stored = c.texts[table].generated(name), hidden == 3
		}
		t.Columns = append(t.Columns, col)
		if key > 0 {
			if keys[table] == nil {
				keys[table] = map[int]string{}
			}
			keys[table][key] = name
		}
		return nil
	})
	for table, key := range keys {
		for i := range len(key) {
			c.tables[table].PrimaryKey = append(c.tables[table].PrimaryKey, key[i+1])
		}
	}
	return err
}

// generated is the expression of a generated column.
func (d declaration) generated(column string) string {
	for _, c := range d.columns {
		if strings.EqualFold(c.name, column) {
			return c.generated
		}
	}
	return ""
}

func (c *catalogue) foreignKeys() error {
	// The engine counts keys from the last one written back to the first.
	const query = `SELECT t.name, k.id, k.seq, k."table", k."from", k."to", k.on_delete, k.on_update, k.match
		FROM (` + ownTables + `) t, pragma_foreign_key_list(t.name, 'main') k
		WHERE t.type = 'table' ORDER BY t.place, k.id DESC, k.seq`
	err := c.each(query, func(scan func(...any) error) error {
		var table, parent, from, onDelete, onUpdate, match string
		var to sql.NullString
		var id, seq int
		if err := scan(&table, &id, &seq, &parent, &from, &to, &onDelete, &onUpdate, &match); err != nil {
			return err
		}
		t := c.tables[table]
		if seq == 0 {
			k := sqlschema.ForeignKey{RefTable: parent}
			k.OnDelete, _ = sqlschema.ParseAction(onDelete)
			k.OnUpdate, _ = sqlschema.ParseAction(onUpdate)
			if match != "NONE" {
				k.Match = strings.ToUpper(match)
			}
			t.ForeignKeys = append(t.ForeignKeys, k)
		}
		k := &t.ForeignKeys[len(t.ForeignKeys)-1]
		k.Columns = append(k.Columns, from)
		if to.Valid {
			k.RefColumns = append(k.RefColumns, to.String)
		}
		return nil
	})
	c.deferred = map[keyID]bool{}
	for _, t := range c.all {
		c.describeKeys(t)
	}
	return err
}

// describeKeys adds to the keys of a table what its text says of them, which
// has them in the same order.
func (c *catalogue) describeKeys(t *sqlschema.Table) {
	texts := c.texts[t.Name].keys
	seen := map[string]int{}
	for i := range t.ForeignKeys {
		k := &t.ForeignKeys[i]
		k.Pos = t.Pos
		if p := c.reader.places[named("table", t.Name)]; p != nil {
			id := strings.ToLower(strings.Join(k.Columns, "\x00"))
			k.Pos = p.key(k.Columns, seen[id])
			seen[id]++
		}
		if len(texts) != len(t.ForeignKeys) || !slices.EqualFunc(texts[i].columns, k.Columns, strings.EqualFold) {
			continue
		}
		k.Name, k.Inline = texts[i].name, texts[i].inline
		if !texts[i].onDelete {
			k.OnDelete = sqlschema.Unset
		}
		if !texts[i].onUpdate {
			k.OnUpdate = sqlschema.Unset
		}
		if texts[i].deferred {
			c.deferred[keyID{t.Name, i}] = true
		}
	}
}

// indexes reads secondary indexes and unique constraints. A partial index is
// entered as one that is not unique, since other rows may repeat its values; of
// an index over expressions the columns before them count.
func (c *catalogue) indexes() error {
	const query = `SELECT t.name, i.name, i."unique" AND NOT i.partial, x.name
		FROM (` + ownTables + `) t, pragma_index_list(t.name, 'main') i, pragma_index_info(i.name, 'main') x
		WHERE t.type = 'table' AND i.origin <> 'pk' ORDER BY t.place, i.seq DESC, x.seqno`
	skip := ""
	return c.each(query, func(scan func(...any) error) error {
		var table, name string
		var column sql.NullString
		var unique bool
		if err := scan(&table, &name, &unique, &column); err != nil {
			return err
		}
		t := c.tables[table]
		if n := len(t.Indexes); n == 0 || t.Indexes[n-1].Name != name {
			x := sqlschema.Index{Name: name, Unique: unique, Pos: t.Pos}
			if p := c.reader.places[named("index", name)]; p != nil {
				x.Pos = p.pos
			}
			t.Indexes = append(t.Indexes, x)
		}
		x := &t.Indexes[len(t.Indexes)-1]
		switch {
		case !column.Valid:
			x.Unique, skip = false, name
		case skip != name:
			x.Columns = append(x.Columns, column.String)
		}
		return nil
	})
}

func (c *catalogue) triggers() error {
	const query = `SELECT name, tbl_name, sql FROM main.sqlite_master WHERE type = 'trigger' ORDER BY rowid`
	return c.each(query, func(scan func(...any) error) error {
		var name, table, text string
		if err := scan(&name, &table, &text); err != nil {
			return err
		}
		t := c.tables[table]
		if t == nil {
			return nil
		}
		g := trigger(text)
		g.Name, g.Pos = name, t.Pos
		if p := c.reader.places[named("trigger", name)]; p != nil {
			g.Pos = p.pos
		}
		t.Triggers = append(t.Triggers, g)
		return nil
	})
}

// trigger reads the text of a trigger. Its body begins with WHEN, if there is a
// condition, else with BEGIN.
func trigger(text string) sqlschema.Trigger {
	g := sqlschema.Trigger{Timing: "BEFORE"} // the default (manual, "CREATE TRIGGER")
	for _, s := range split(text) {
		for i, t := range s.tokens {
			switch {
			case g.Event == "" && t.is("AFTER"):
				g.Timing = "AFTER"
			case g.Event == "" && t.is("INSTEAD") && s.token(i+1).is("OF"):
				g.Timing = "INSTEAD OF"
			case g.Event == "" && t.is("DELETE", "INSERT", "UPDATE"):
				g.Event = strings.ToUpper(t.text)
			case g.Event != "" && t.is("WHEN", "BEGIN"):
				g.Body = s.text[t.at-s.at:]
				return g
			}
		}
	}
	return g
}
