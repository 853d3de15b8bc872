// Package drift holds a live database against what DDL and models say of it,
// and against what its own catalogue promises: keys that are missing or have
// another rule, and keys that are there while nothing acts on them.
package drift

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// The codes of the rules.
const (
	SchemaDrift    = "CL402"
	EnforcementOff = "CL404"
)

// Compare lists where the live database differs from the schema of the DDL,
// which may be nil, and from what models and configuration claim; where its
// foreign keys are not acted on; and what the account may not see. Rules that
// refuse a delete (RESTRICT, NO ACTION, SET DEFAULT) are one.
func Compare(live *introspect.Database, ddl *sqlschema.Schema, claims []cascade.Claim) []finding.Finding {
	c := &comparison{live: live, ddl: ddl}
	c.server()
	if ddl != nil {
		for _, t := range ddl.Tables {
			c.table(t)
		}
	}
	for _, t := range live.Schema.Tables {
		c.liveTable(t)
	}
	for _, claim := range claims {
		c.claim(claim)
	}
	c.unseen()
	return c.out
}

// comparison gathers findings.
type comparison struct {
	live *introspect.Database
	ddl  *sqlschema.Schema
	out  []finding.Finding
}

func (c *comparison) report(code string, pos sqlschema.Position, table, help, format string, args ...any) *finding.Finding {
	c.out = append(c.out, finding.Finding{
		Code: code, Severity: finding.Error, Pos: pos, Table: table, Help: help, Message: fmt.Sprintf(format, args...),
	})
	return &c.out[len(c.out)-1]
}

// server looks at the settings that new connections start with.
func (c *comparison) server() {
	if c.live.Server.ForeignKeyChecks != introspect.Off {
		return
	}
	setting := "foreign_key_checks"
	if c.live.Server.Dialect.Name == "tidb" {
		setting = "foreign_key_checks or tidb_enable_foreign_key"
	}
	c.report(EnforcementOff, sqlschema.Position{}, "", "SET GLOBAL foreign_key_checks = ON, and look for rows that were orphaned meanwhile",
		"%s is off on the server: new connections act on no foreign key, and deletes leave child rows behind", setting)
}

// table compares one table of the DDL.
func (c *comparison) table(t *sqlschema.Table) {
	live := c.live.Schema.Table(t.Name)
	switch {
	case live == nil:
		message := "%s %s is not in the database"
		if c.blind("SELECT") {
			message += ", or the account may not see it"
		}
		c.report(SchemaDrift, t.Pos, t.Name, "run the migration that creates it, or remove it from the DDL", message, noun(t), t.Name)
		return
	case live.View != t.View:
		c.report(SchemaDrift, t.Pos, t.Name, "run the migrations on this database", "%s is a %s in the database, a %s in the DDL", t.Name, noun(live), noun(t))
		return
	case t.View:
		return
	}
	if t.Engine != "" && !strings.EqualFold(t.Engine, live.Engine) && c.live.Server.Dialect.Name != "tidb" {
		c.report(SchemaDrift, t.Pos, t.Name, "ALTER TABLE … ENGINE = "+t.Engine, "table %s has the engine %s in the database, %s in the DDL", t.Name, live.Engine, t.Engine)
	}
	c.columns(t, live)
	for i := range t.ForeignKeys {
		c.declared(t, live, &t.ForeignKeys[i])
	}
}

// declared compares one foreign key of the DDL.
func (c *comparison) declared(t, live *sqlschema.Table, k *sqlschema.ForeignKey) {
	if k.Enforcement.State == sqlschema.NotEnforced {
		return // the server never got it: the rules about DDL tell
	}
	found := match(live, k)
	switch {
	case found == nil && withoutKeys(live.Engine):
		c.report(EnforcementOff, k.Pos, t.Name, "ALTER TABLE "+live.Name+" ENGINE = InnoDB, then add the key",
			"foreign key %s is not in the database: the engine of %s is %s, which drops foreign keys without a warning", describe(t, k), live.Name, live.Engine)
	case found == nil:
		c.report(SchemaDrift, k.Pos, t.Name, "look for orphaned rows, then add the key", "foreign key %s is not in the database", describe(t, k))
	default:
		if want, is := rule(k), rule(found); want != is && is != "" && want != "" {
			c.report(SchemaDrift, k.Pos, t.Name, "drop the key and add it with the rule that is meant",
				"foreign key %s deletes by %s in the database, by %s in the DDL", describe(t, k), is, want)
		}
	}
}

// liveTable looks at keys that nobody declared or nothing acts on.
func (c *comparison) liveTable(t *sqlschema.Table) {
	var pos sqlschema.Position
	var known *sqlschema.Table
	if c.ddl != nil {
		if known = c.ddl.Table(t.Name); known != nil {
			pos = known.Pos
		}
	}
	for i := range t.ForeignKeys {
		k := &t.ForeignKeys[i]
		at := pos
		if known != nil {
			if d := match(known, k); d != nil {
				at = d.Pos
			} else {
				c.report(SchemaDrift, pos, t.Name, "add it to the DDL, or drop it from the database", "foreign key %s is in the database, not in the DDL", describe(t, k))
			}
		}
		switch k.Enforcement.Reason {
		case sqlschema.ReasonNoParent:
			if !c.blind("SELECT") && !strings.Contains(k.RefTable, ".") {
				c.report(EnforcementOff, at, t.Name, "create the parent table again, or drop the key", "foreign key %s refers to a table that is not there", describe(t, k))
			}
		case sqlschema.ReasonNoParentKey, sqlschema.ReasonTypes:
			c.report(EnforcementOff, at, t.Name, "drop the key and add it again with foreign_key_checks on", "foreign key %s is in the database, but %s", describe(t, k), k.Enforcement.Reason)
		case sqlschema.ReasonVersion, sqlschema.ReasonEngine, sqlschema.ReasonRefEngine, sqlschema.ReasonPartitioned:
			if k.Enforcement.State == sqlschema.NotEnforced {
				c.report(EnforcementOff, at, t.Name, "do not rely on it: delete child rows in the code", "foreign key %s is in the database, but %s", describe(t, k), k.Enforcement.Reason)
			}
		}
		for j := range i {
			o := &t.ForeignKeys[j]
			if sameKey(o, k) && rule(o) != rule(k) {
				c.report(SchemaDrift, at, t.Name, "drop the one that is not meant", "foreign keys %s and %s of %s are over the same columns, with %s and %s: both act",
					o.Name, k.Name, t.Name, rule(o), rule(k))
			}
		}
	}
}

// claim looks for the rules that models ask for.
func (c *comparison) claim(m cascade.Claim) {
	if m.Origin != cascade.OriginModel || m.Rule == sqlschema.Unset {
		return
	}
	live := c.live.Schema.Table(m.Child.Table)
	if live == nil || live.View {
		return // told where the DDL has it; a model alone is no proof of a table
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
		c.report(SchemaDrift, m.Pos, live.Name, "add the key by a migration: AutoMigrate adds none to a table that is there, unless it makes the constraint itself",
			"the %s asks for ON DELETE %s, which never reached the database: %s has no foreign key%s", m.Text, m.Rule, m.Child, because)
	case rule(found) != rule(&k) && rule(found) != "":
		c.report(SchemaDrift, m.Pos, live.Name, "drop the key and add it with the rule that is meant: AutoMigrate does not change a constraint that is there",
			"the %s asks for ON DELETE %s, but foreign key %s deletes by %s in the database%s", m.Text, m.Rule, describe(live, found), rule(found), because)
	}
}

// unseen names what privileges hide.
func (c *comparison) unseen() {
	for _, u := range c.live.Unseen {
		f := c.report(SchemaDrift, sqlschema.Position{}, u.Table, fmt.Sprintf("GRANT %s ON %s.* TO the account", u.Grant, introspect.Quote(c.live.Name)),
			"the account %s cannot see %s: that none is found says nothing", c.live.Server.User, u.What)
		f.Severity = finding.Info
	}
}

func (c *comparison) blind(grant string) bool {
	return slices.ContainsFunc(c.live.Unseen, func(u introspect.Unseen) bool { return u.Grant == grant })
}

// match finds a table's key over the same columns to the same parent.
func match(t *sqlschema.Table, k *sqlschema.ForeignKey) *sqlschema.ForeignKey {
	var found *sqlschema.ForeignKey
	for i := range t.ForeignKeys {
		o := &t.ForeignKeys[i]
		if sameKey(o, k) && (found == nil || o.Name == k.Name) {
			found = o
		}
	}
	return found
}

func sameKey(a, b *sqlschema.ForeignKey) bool {
	if !strings.EqualFold(a.RefTable, b.RefTable) || !sameColumns(a.Columns, b.Columns) {
		return false
	}
	return len(a.RefColumns) == 0 || len(b.RefColumns) == 0 || sameColumns(a.RefColumns, b.RefColumns)
}

func sameColumns(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for _, n := range a {
		if !slices.ContainsFunc(b, func(o string) bool { return strings.EqualFold(n, o) }) {
			return false
		}
	}
	return true
}

// rule names what a key does on a delete, with the rules that refuse as one.
// It is empty where that is not known.
func rule(k *sqlschema.ForeignKey) string {
	a := k.Effective
	if a == sqlschema.Unset {
		a = k.OnDelete
	}
	switch a {
	case sqlschema.Cascade, sqlschema.SetNull:
		return a.String()
	case sqlschema.Unset:
		if k.Enforcement.State == sqlschema.EnforcementUnknown && k.Enforcement.Reason == sqlschema.ReasonUnclear {
			return ""
		}
	}
	return "RESTRICT"
}

// describe gives "fk_user (posts.user_id → users.id)".
func describe(t *sqlschema.Table, k *sqlschema.ForeignKey) string {
	s := cascade.Key{Table: t.Name, Columns: k.Columns}.String() + " → " + cascade.Key{Table: k.RefTable, Columns: k.RefColumns}.String()
	if k.Name != "" {
		s = k.Name + " (" + s + ")"
	}
	return s
}

func noun(t *sqlschema.Table) string {
	if t.View {
		return "view"
	}
	return "table"
}

func withoutKeys(engine string) bool {
	switch strings.ToLower(engine) {
	case "myisam", "aria", "memory", "archive", "csv", "blackhole", "mrg_myisam":
		return true
	}
	return false
}
