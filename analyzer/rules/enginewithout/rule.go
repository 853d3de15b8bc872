// Package enginewithout is rule CL202: a foreign key on a storage engine that
// has none.
package enginewithout

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
			Code:     "CL202",
			Slug:     "engine-without-foreign-keys",
			Severity: finding.Error,
			Title:    "the storage engine accepts the foreign key and ignores it",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: table + ") ENGINE=MyISAM;\n"},
			Good:     finding.Example{SQL: table + ") ENGINE=InnoDB;\n"},
			Since:    "v0.1.0",
		},
		Schema: schema,
	}
}

func schema(v *plan.View) []finding.Finding {
	return v.ForeignKeys(func(t *sqlschema.Table, fk *sqlschema.ForeignKey) (message, help string) {
		if fk.Enforcement.State != sqlschema.NotEnforced {
			return "", ""
		}
		switch fk.Enforcement.Reason {
		case sqlschema.ReasonEngine:
			return fmt.Sprintf("table %s is %s, which accepts the foreign key to %s and ignores it", t.Name, t.Engine, fk.RefTable),
				"use ENGINE=InnoDB"
		case sqlschema.ReasonRefEngine:
			return fmt.Sprintf("the foreign key from %s to %s is refused: %s has a storage engine without foreign keys", t.Name, fk.RefTable, fk.RefTable),
				"use ENGINE=InnoDB for " + fk.RefTable
		case sqlschema.ReasonPartitioned:
			return fmt.Sprintf("the foreign key from %s to %s is refused: partitioned tables cannot have foreign keys", t.Name, fk.RefTable),
				"give up the partitions or the key"
		}
		return "", ""
	})
}

const doc = `MyISAM, MEMORY, Aria, CSV and ARCHIVE tables take a FOREIGN KEY clause without a
word and forget it: it does not even show in SHOW CREATE TABLE. Nothing is
checked, nothing cascades. A parent of such an engine, or a partitioned table on
either side, makes the server refuse the key.`

const silent = `- Both tables are InnoDB, or leave the engine to the server.
- TiDB, which ignores the ENGINE clause.`

const table = `CREATE TABLE users (id INT PRIMARY KEY) ENGINE=InnoDB;
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
`
