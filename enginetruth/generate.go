package enginetruth

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// generator makes random cases that an engine can hold.
type generator struct {
	*rand.Rand
	profile engine.Profile
	family  family
	schema  *sqlschema.Schema
	rows    simulate.Rows
	keys    int
}

// Generate makes the case of a number; the same numbers give the same case.
func Generate(p engine.Profile, seed, n uint64) *Case {
	g := &generator{
		Rand: rand.New(rand.NewPCG(seed, n)), profile: p, family: familyOf(p.Dialect),
		schema: &sqlschema.Schema{Dialect: p.Dialect}, rows: simulate.Rows{},
	}
	g.tables()
	for _, t := range g.schema.Tables {
		for range g.IntN(3) + g.chance(60) {
			g.key(t)
		}
	}
	g.extras()
	g.fill()
	return g.statement()
}

func (g *generator) chance(percent int) int {
	if g.IntN(100) < percent {
		return 1
	}
	return 0
}

// tables makes one to six tables whose names do not sort as they were made.
func (g *generator) tables() {
	names := []string{"ant", "bee", "cat", "dog", "elk", "fox"}
	g.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	for i := range 1 + g.IntN(6) {
		t := &sqlschema.Table{Name: names[i], PrimaryKey: []string{"id"}}
		t.Columns = append(t.Columns, sqlschema.Column{Name: "id", Type: "int", NotNull: true})
		if g.chance(20) == 1 {
			t.PrimaryKey = append(t.PrimaryKey, "part")
			t.Columns = append(t.Columns, sqlschema.Column{Name: "part", Type: "int", NotNull: true})
		}
		if g.chance(35) == 1 {
			t.Columns = append(t.Columns, sqlschema.Column{Name: "code", Type: "int", NotNull: g.chance(50) == 1})
			t.Indexes = append(t.Indexes, sqlschema.Index{Name: "code", Columns: []string{"code"}, Unique: true})
		}
		g.schema.Tables = append(g.schema.Tables, t)
	}
}

var rules = []sqlschema.Action{
	sqlschema.Cascade, sqlschema.Cascade, sqlschema.Cascade, sqlschema.Cascade, sqlschema.SetNull, sqlschema.SetNull,
	sqlschema.Restrict, sqlschema.NoAction, sqlschema.Unset,
}

// key adds a foreign key: mostly to an earlier table, at times to the table
// itself or, for a cycle, to a later one.
func (g *generator) key(child *sqlschema.Table) {
	at := slices.Index(g.schema.Tables, child)
	parent := child
	switch {
	case at > 0 && g.chance(80) == 1:
		parent = g.schema.Tables[g.IntN(at)]
	case g.chance(50) == 1:
		parent = g.schema.Tables[g.IntN(len(g.schema.Tables))]
	}
	ref := parent.PrimaryKey
	if len(parent.Indexes) > 0 && parent.Indexes[0].Name == "code" && g.chance(25) == 1 {
		ref = []string{"code"}
	}
	g.keys++
	fk := sqlschema.ForeignKey{
		// Names do not sort as the keys were made.
		Name:     fmt.Sprintf("%c%d_fk", 'a'+rune(g.IntN(26)), g.keys),
		RefTable: parent.Name, RefColumns: ref, OnDelete: rules[g.IntN(len(rules))],
	}
	if g.chance(4) == 1 {
		fk.OnDelete = sqlschema.SetDefault
	}
	fk.Columns = g.columns(child, fk, len(ref))
	child.ForeignKeys = append(child.ForeignKeys, fk)
}

// columns gives a key its columns: new ones, or those of another key.
func (g *generator) columns(child *sqlschema.Table, fk sqlschema.ForeignKey, n int) []string {
	if n == 1 && g.chance(15) == 1 {
		for _, o := range child.ForeignKeys {
			// A column can hold one parent's values only where both have them.
			if len(o.Columns) == 1 && o.RefTable == fk.RefTable && slices.Equal(o.RefColumns, fk.RefColumns) &&
				(fk.OnDelete != sqlschema.SetNull || child.Nullable(o.Columns)) {
				return o.Columns
			}
		}
	}
	var out []string
	for i := range n {
		c := sqlschema.Column{Name: fmt.Sprintf("k%d_%d", g.keys, i), Type: "int"}
		switch fk.OnDelete {
		case sqlschema.SetNull:
			c.NotNull = g.chance(3) == 1
		case sqlschema.SetDefault:
			c.Default = strconv.Itoa(1 + g.IntN(3))
		default:
			c.NotNull = g.chance(30) == 1
		}
		child.Columns = append(child.Columns, c)
		out = append(out, c.Name)
	}
	if n == 1 && g.chance(8) == 1 {
		child.Indexes = append(child.Indexes, sqlschema.Index{Name: out[0], Columns: out, Unique: true})
	}
	return out
}

// extras adds what is not a key: storage engines and triggers.
func (g *generator) extras() {
	for _, t := range g.schema.Tables {
		if g.family == mysqlFamily && !g.referredForward(t) && g.chance(3) == 1 {
			t.Engine = "MyISAM"
		}
		if g.profile.Dialect.Name == "tidb" { // it has no triggers
			continue
		}
		for _, event := range []string{"DELETE", "UPDATE"} {
			if g.chance(8) == 1 {
				t.Triggers = append(t.Triggers, sqlschema.Trigger{Name: t.Name + "_" + event, Timing: "AFTER", Event: event})
			}
		}
	}
}

// referredForward reports whether a table refers to this one whose CREATE runs
// with checks off, so that the server does not look at the storage engine.
func (g *generator) referredForward(t *sqlschema.Table) bool {
	for i, child := range g.schema.Tables {
		refers, forward := false, false
		for _, fk := range child.ForeignKeys {
			refers = refers || fk.RefTable == t.Name
			forward = forward || slices.ContainsFunc(g.schema.Tables[i+1:], func(later *sqlschema.Table) bool { return later.Name == fk.RefTable })
		}
		if refers && forward {
			return true
		}
	}
	return false
}

// fill makes up to five rows a table. Numbers are drawn first, so that keys
// can point anywhere; a table whose NOT NULL key has no parent rows stays empty.
func (g *generator) fill() {
	count := map[string]int{}
	for _, t := range g.schema.Tables {
		count[t.Name] = 1 + g.IntN(5)
	}
	for changed := true; changed; {
		changed = false
		for _, t := range g.schema.Tables {
			for _, fk := range t.ForeignKeys {
				if count[fk.RefTable] == 0 && !t.Nullable(fk.Columns) && count[t.Name] > 0 {
					count[t.Name], changed = 0, true
				}
			}
		}
	}
	for _, t := range g.schema.Tables {
		for i := range count[t.Name] {
			g.rows[t.Name] = append(g.rows[t.Name], g.row(t, i, count))
		}
	}
}

// row makes the i-th row. The values of unique columns follow from i, so that
// every table knows those of the others.
func (g *generator) row(t *sqlschema.Table, i int, count map[string]int) simulate.Row {
	row := make(simulate.Row, len(t.Columns))
	for c := range t.Columns {
		row[c] = number(t.Columns[c].Name, i)
	}
	for k := range t.ForeignKeys {
		g.point(t, row, &t.ForeignKeys[k], i, count)
	}
	return row
}

func number(column string, i int) simulate.Value {
	switch column {
	case "part":
		return simulate.Text(strconv.Itoa(i % 2))
	case "code":
		return simulate.Text(strconv.Itoa(10 + i))
	}
	return simulate.Text(strconv.Itoa(1 + i))
}

// point makes a row refer to a parent row, or to none.
func (g *generator) point(t *sqlschema.Table, row simulate.Row, fk *sqlschema.ForeignKey, i int, count map[string]int) {
	n := count[fk.RefTable]
	target := 0
	if n > 0 {
		target = g.IntN(n)
	}
	unique := false
	for _, x := range t.Indexes {
		unique = unique || slices.Equal(x.Columns, fk.Columns)
	}
	if unique {
		target = i
	}
	null := n == 0 || target >= n || g.chance(15) == 1
	for p, name := range fk.Columns {
		at := slices.IndexFunc(t.Columns, func(c sqlschema.Column) bool { return c.Name == name })
		switch {
		case null && !t.Columns[at].NotNull && (p == 0 || n == 0 || target >= n):
			row[at] = simulate.Null
		case unique && target >= n:
			row[at] = number(fk.RefColumns[p], 0) // refused at INSERT: see executor
		default:
			row[at] = number(fk.RefColumns[p], target)
		}
	}
}

// statement picks a table that others refer to and what happens to its rows.
func (g *generator) statement() *Case {
	c := &Case{Schema: g.schema, Rows: g.rows}
	var referred []string
	for _, t := range g.schema.Tables {
		for _, fk := range t.ForeignKeys {
			referred = append(referred, fk.RefTable)
		}
		if g.chance(20) == 1 {
			referred = append(referred, t.Name)
		}
	}
	c.Table = g.schema.Tables[0].Name
	if len(referred) > 0 {
		c.Table = referred[g.IntN(len(referred))]
	}
	n := len(g.rows[c.Table])
	switch d := g.IntN(100); {
	case d < 8 && g.profile.DeleteIgnore.Value != engine.IgnoreAbsent:
		c.Kind = simulate.DeleteIgnore
	case d < 12 && g.profile.Truncate.Value != engine.Dropped:
		c.Kind = simulate.Truncate
	case d < 35 && g.profile.Replace.Value != engine.ReplaceAbsent && n > 0:
		c.Kind = simulate.Replace
		g.replacement(c)
		return c
	}
	if c.Kind == simulate.Truncate || n == 0 || g.chance(20) == 1 {
		return c
	}
	for i := range n {
		if len(c.IDs) == 0 && i == n-1 || g.chance(40) == 1 {
			c.IDs = append(c.IDs, strconv.Itoa(1+i))
		}
	}
	return c
}

// replacement makes the new row of a REPLACE: another row's values, some of
// them changed.
func (g *generator) replacement(c *Case) {
	t := c.Schema.Table(c.Table)
	rows := c.Rows[c.Table]
	c.Row = slices.Clone(rows[g.IntN(len(rows))])
	other := rows[g.IntN(len(rows))]
	for i := range t.Columns {
		switch g.IntN(4) {
		case 0:
			c.Row[i] = other[i]
		case 1:
			if t.Columns[i].Name == "id" && g.chance(30) == 1 {
				c.Row[i] = simulate.Text("9")
			}
		}
	}
}
