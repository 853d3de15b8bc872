package model

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Migrated is what a program has its library create and drop.
type Migrated struct {
	// Types are those that AutoMigrate is known to be given, by import path and
	// name.
	Types map[string]bool
	Calls []Migration
	Drops Drops
}

// Drops are the tables, types of tables and columns that a program drops or
// renames somewhere: what a model says of them may be of the past.
type Drops struct {
	Types, Tables, Columns []string
}

// Join adds those of another package.
func (d Drops) Join(o Drops) Drops {
	return Drops{
		Types:   append(d.Types, o.Types...),
		Tables:  append(d.Tables, o.Tables...),
		Columns: append(d.Columns, o.Columns...),
	}
}

// Complete adds to a schema read from statements what GORM's AutoMigrate creates
// beside them: many programs begin with a script and add what came later by
// their models. A table or column that the program drops or renames is not added.
// The schema itself is not changed.
func Complete(s *sqlschema.Schema, models []*entity.Model, m Migrated) *sqlschema.Schema {
	var own []*entity.Model
	for _, o := range models {
		if o.Library == "gorm" && !slices.Contains(m.Drops.Types, o.TypePath) {
			own = append(own, o)
		}
	}
	derived := Derive(own, m.Types, s.Dialect, m.Calls...)
	out := *s
	out.Tables = slices.Clone(s.Tables)
	for _, t := range derived.Tables {
		switch i := slices.IndexFunc(out.Tables, func(o *sqlschema.Table) bool { return strings.EqualFold(o.Name, t.Name) }); {
		case i < 0 && !containsFold(m.Drops.Tables, t.Name):
			added := *unresolved(t, s.Dialect)
			added.FromModel = true
			out.Tables = append(out.Tables, &added)
		case i >= 0 && !out.Tables[i].View:
			out.Tables[i] = widened(out.Tables[i], unresolved(t, s.Dialect), m.Drops.Columns)
		}
	}
	return &out
}

// widened gives a table with the columns that another has besides, and with what
// that says of them.
func widened(t, more *sqlschema.Table, dropped []string) *sqlschema.Table {
	var added []string
	out := *t
	for _, c := range more.Columns {
		if t.Column(c.Name) == nil && !containsFold(dropped, c.Name) {
			out.Columns = append(slices.Clip(out.Columns), c)
			added = append(added, c.Name)
		}
	}
	for _, ix := range more.Indexes {
		if len(ix.Columns) > 0 && containsFold(added, ix.Columns[0]) {
			out.Indexes = append(slices.Clip(out.Indexes), ix)
		}
	}
	for _, fk := range more.ForeignKeys {
		if len(fk.Columns) > 0 && containsFold(added, fk.Columns[0]) {
			out.ForeignKeys = append(slices.Clip(out.ForeignKeys), fk)
		}
	}
	if len(added) == 0 {
		return t
	}
	return &out
}

// unresolved leaves open whether a database other than MySQL and its kin acts on
// the keys that auto-migration creates: SQLite does where it is told to.
func unresolved(t *sqlschema.Table, d sqlschema.Dialect) *sqlschema.Table {
	if d.Name != "sqlite" && d.Name != "postgres" || len(t.ForeignKeys) == 0 {
		return t
	}
	out := *t
	out.ForeignKeys = slices.Clone(t.ForeignKeys)
	for i := range out.ForeignKeys {
		out.ForeignKeys[i].Enforcement = sqlschema.Enforcement{State: sqlschema.EnforcementUnknown}
		out.ForeignKeys[i].Effective = sqlschema.Unset
	}
	return &out
}

func containsFold(list []string, s string) bool {
	return slices.ContainsFunc(list, func(l string) bool { return strings.EqualFold(l, s) })
}
