package drift

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Models lists the tables and columns by which associations of models work and
// which no statement of the DDL creates. It needs no server. What else models and
// DDL disagree on the linter's rules tell (CL301, CL302, CL303).
func Models(ddl *sqlschema.Schema, claims []cascade.Claim) []finding.Finding {
	c := &comparison{ddl: ddl, claims: claims, told: map[string]bool{}}
	for _, m := range claims {
		if m.Origin == cascade.OriginModel {
			c.present(m)
		}
	}
	for i := range c.out {
		c.out[i].Schema = ddl.Name
	}
	return c.out
}

// claim holds what a model says of a relation against the live database.
func (c *comparison) claim(m cascade.Claim) {
	if m.Origin != cascade.OriginModel || !c.present(m) || m.Rule == sqlschema.Unset {
		return
	}
	live := c.live.Schema.Table(m.Child.Table)
	if live.View {
		return
	}
	k := sqlschema.ForeignKey{Columns: m.Child.Columns, RefTable: m.Parent.Table, RefColumns: m.Parent.Columns, OnDelete: m.Rule}
	if c.ddl != nil {
		if t := c.ddl.Table(live.Name); t != nil && match(t, &k) != nil {
			return // the DDL has a key there, and was compared
		}
	}
	because := ""
	if m.Ignored != "" {
		because = ": " + m.Ignored
	}
	found := match(live, &k)
	switch {
	case found == nil:
		f := c.report(SchemaDrift, m.Pos, live.Name, "add the key by a migration: AutoMigrate adds none to a table that is there, unless it makes the constraint itself",
			"the %s asks for ON DELETE %s, which never reached the database: %s has no foreign key%s", m.Text, m.Rule, m.Child, because)
		c.beside(f, m.Child)
	case rule(found) != rule(&k) && rule(found) != "":
		f := c.report(SchemaDrift, m.Pos, live.Name, "drop the key and add it with the rule that is meant: AutoMigrate does not change a constraint that is there",
			"the %s asks for ON DELETE %s, but foreign key %s deletes by %s in the database%s", m.Text, m.Rule, describe(live, found), rule(found), because)
		c.beside(f, m.Child)
	}
}

// present reports whether the tables and columns of a model's relation are there,
// and tells of those that are not. What the DDL has and the database has not is
// told where the DDL has it. Where neither table is there, the model may be of
// another database.
func (c *comparison) present(m cascade.Claim) bool {
	child, parent := c.base().Table(m.Child.Table), c.base().Table(m.Parent.Table)
	switch {
	case child == nil && parent == nil:
		return false
	case child == nil || parent == nil:
		missing := m.Child.Table
		if parent == nil {
			missing = m.Parent.Table
		}
		if c.declares(missing, "") || c.doubtful() || !c.first(missing) {
			return false
		}
		f := c.report(SchemaDrift, m.Pos, missing, "add a migration that creates it, or correct the model", "table %s, to which the %s leads, is not in the %s", missing, m.Text, c.where())
		if c.blind("SELECT") {
			f.Message += ", or the account may not see it"
		}
		return false
	}
	all := true
	for _, side := range []cascade.Key{m.Child, m.Parent} {
		t := c.base().Table(side.Table)
		for _, name := range side.Columns {
			if t.Column(name) != nil || t.Incomplete {
				continue
			}
			all = false
			if c.declares(t.Name, name) || !c.first(t.Name+"."+name) {
				continue
			}
			f := c.report(SchemaDrift, m.Pos, t.Name, "add a migration that adds it, or correct the model", "column %s.%s, by which the %s works, is not in the %s", t.Name, name, m.Text, c.where())
			if t.Pos.IsValid() {
				f.Related = append(f.Related, finding.Related{Pos: t.Pos, Message: "table " + t.Name})
			}
		}
	}
	return all
}

// base is the schema that models are held against.
func (c *comparison) base() *sqlschema.Schema {
	if c.live != nil {
		return c.live.Schema
	}
	return c.ddl
}

func (c *comparison) where() string {
	if c.live != nil {
		return "database"
	}
	return "DDL"
}

// declares reports whether the DDL has a table, or a column of it, so that the
// comparison with the database tells of its absence.
func (c *comparison) declares(table, column string) bool {
	if c.live == nil || c.ddl == nil {
		return false
	}
	t := c.ddl.Table(table)
	return t != nil && (column == "" || t.Column(column) != nil)
}

// doubtful reports whether the DDL has statements that were not understood: one
// of them may create what is missed.
func (c *comparison) doubtful() bool {
	return c.live == nil && slices.ContainsFunc(c.ddl.Problems, func(p sqlschema.Problem) bool { return p.Kind != sqlschema.ReadStructurally })
}

// first reports whether something is told of for the first time.
func (c *comparison) first(what string) bool {
	what = strings.ToLower(what)
	known := c.told[what]
	c.told[what] = true
	return !known
}

// beside adds to a finding about child columns where else the relation is spoken
// of, in Go and in DDL. A finding without a place of its own gets the first.
func (c *comparison) beside(f *finding.Finding, child cascade.Key) {
	for _, m := range c.claims {
		if m.Child.Same(child) {
			c.relate(f, m)
		}
	}
}

// besideTable does the same for a finding about a table: it adds what models say
// of the relations that lead to and from it.
func (c *comparison) besideTable(f *finding.Finding, table string) {
	for _, m := range c.claims {
		if m.Origin == cascade.OriginModel && (strings.EqualFold(m.Child.Table, table) || strings.EqualFold(m.Parent.Table, table)) {
			c.relate(f, m)
		}
	}
}

func (c *comparison) relate(f *finding.Finding, m cascade.Claim) {
	same := func(r finding.Related) bool { return r.Pos == m.Pos }
	switch {
	case !m.Pos.IsValid() || m.Pos == f.Pos || slices.ContainsFunc(f.Related, same):
	case !f.Pos.IsValid():
		f.Pos = m.Pos
	default:
		f.Related = append(f.Related, finding.Related{Pos: m.Pos, Message: m.Text})
	}
}
