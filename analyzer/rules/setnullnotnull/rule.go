// Package setnullnotnull is rule CL204: a delete rule that the server rejects
// or that cannot do what it says.
package setnullnotnull

import (
	"fmt"

	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// New returns the rule.
func New() plan.Rule {
	return plan.Rule{
		Rule: finding.Rule{
			Code:     "CL204",
			Slug:     "set-null-not-null",
			Severity: finding.Error,
			Title:    "SET NULL on a NOT NULL column, or SET DEFAULT, which the engine does not do",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: before + "  user_id INT NOT NULL,\n" + after},
			Good:     finding.Example{SQL: before + "  user_id INT NULL,\n" + after},
			Since:    "v0.1.0",
		},
		Schema: schema,
	}
}

func schema(v *plan.View) []finding.Finding {
	return v.ForeignKeys(func(t *sqlschema.Table, fk *sqlschema.ForeignKey) (message, help string) {
		if inert(fk) {
			return "", "" // CL201 and CL202 speak of it
		}
		switch {
		case fk.OnDelete == sqlschema.SetNull && known(t, fk) && !t.Nullable(fk.Columns):
			return fmt.Sprintf("ON DELETE SET NULL on %s.%s, which cannot hold NULL: the server refuses the key", t.Name, plan.List(fk.Columns)),
				"allow NULL in the column, or choose another rule"
		case fk.OnDelete == sqlschema.SetDefault:
			return fmt.Sprintf("ON DELETE SET DEFAULT on %s.%s: InnoDB has no such action, it refuses the key or treats it as RESTRICT", t.Name, plan.List(fk.Columns)),
				"use SET NULL, CASCADE or RESTRICT"
		}
		return "", ""
	})
}

// inert reports whether the engine drops the key whatever its rule.
func inert(fk *sqlschema.ForeignKey) bool {
	switch fk.Enforcement.Reason {
	case sqlschema.ReasonInline, sqlschema.ReasonEngine, sqlschema.ReasonRefEngine, sqlschema.ReasonPartitioned:
		return fk.Enforcement.State == sqlschema.NotEnforced
	}
	return false
}

// known reports whether every column of the key was read.
func known(t *sqlschema.Table, fk *sqlschema.ForeignKey) bool {
	for _, c := range fk.Columns {
		if t.Column(c) == nil {
			return false
		}
	}
	return true
}

const doc = `SET NULL needs a column that can hold NULL. On a NOT NULL column, or one of the
primary key, MySQL (error 1830) and MariaDB (errno 150) refuse the key, so the
migration fails or the key is missing. SET DEFAULT is parsed everywhere and done
nowhere: MySQL 5.x refuses it, MySQL 8, MariaDB and TiDB treat it as RESTRICT.`

const silent = `- Every column of the key can hold NULL.
- The engine drops the key anyway (CL201, CL202).`

const before = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
`

const after = `  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
);
`
