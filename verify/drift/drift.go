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
	c := &comparison{live: live, ddl: ddl, claims: claims, told: map[string]bool{}}
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
	live   *introspect.Database // nil where models and DDL are compared without
	ddl    *sqlschema.Schema
	claims []cascade.Claim
	told   map[string]bool
	out    []finding.Finding
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
		f := c.report(SchemaDrift, t.Pos, t.Name, "run the migration that creates it, or remove it from the DDL", message, noun(t), t.Name)
		c.besideTable(f, t.Name)
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

// unseen names what privileges hide.
func (c *comparison) unseen() {
	for _, u := range c.live.Unseen {
		f := c.report(SchemaDrift, sqlschema.Position{}, u.Table, fmt.Sprintf("GRANT %s ON %s.* TO the account", u.Grant, introspect.Quote(c.live.Name)),
			"the account %s cannot see %s: that none is found says nothing", c.live.Server.User, u.What)
		f.Severity = finding.Info
	}
}

func (c *comparison) blind(grant string) bool {
	return c.live != nil && slices.ContainsFunc(c.live.Unseen, func(u introspect.Unseen) bool { return u.Grant == grant })
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
