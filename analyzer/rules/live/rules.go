// Package live documents the rules about a live database (CL4). They check
// no plan; the commands that ask a database report them.
package live

import (
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/finding"
)

// The codes of the rules.
const (
	OrphanedRowsFound = "CL401"
	SchemaDrift       = "CL402"
	ProbeContradicts  = "CL403"
	EnforcementOff    = "CL404"
)

// New returns the rules.
func New() []plan.Rule {
	return []plan.Rule{
		{Rule: finding.Rule{
			Code:     OrphanedRowsFound,
			Slug:     "orphaned-rows-found",
			Severity: finding.Error,
			Title:    "rows in the database whose parent does not exist",
			Doc: "`cascadelint verify` looks in the database itself for child rows without a parent, in\n" +
				"every relation: foreign keys, models, configuration, and those that only the code\n" +
				"tells of. A foreign key is no proof against them: it does not look at rows that came\n" +
				"before it or while `foreign_key_checks` was off.\n\n" +
				"The finding counts the rows and their missing keys, shows some, gives the oldest and\n" +
				"the newest where the table says when a row was made, and prints the SQL to look at\n" +
				"them and to repair them. Nothing is repaired by itself.",
			Silent: "- The key is NULL.\n" +
				"- The key is 0 or '' in a relation without a foreign key: a way to say \"none\". Such\n  rows are counted apart.\n" +
				"- The row had a parent, or was gone, when it was asked for again a second later.\n" +
				"- The parent is soft-deleted, unless the rows were to go with it.\n" +
				"- The relation is only suspected.\n" +
				"- Where the code expects the parent to be missing, the finding is a note.",
			Bad:   finding.Example{SQL: declared, Live: created + "SET foreign_key_checks = 0;\nINSERT INTO posts (id, user_id) VALUES (1, 42);\n"},
			Good:  finding.Example{SQL: declared, Live: created + "INSERT INTO users (id) VALUES (42);\nINSERT INTO posts (id, user_id) VALUES (1, 42), (2, NULL);\n"},
			Since: "v0.1.0",
		}},
		{Rule: finding.Rule{
			Code:     SchemaDrift,
			Slug:     "schema-drift",
			Severity: finding.Error,
			Title:    "the live schema differs from DDL or models",
			Doc: "What the linter says of a delete holds for the schema it read. `cascadelint verify`\n" +
				"holds that schema, and what models ask for, against the database: foreign keys that\n" +
				"are missing or that nobody declared, other delete rules, tables, columns and engines\n" +
				"that differ, two keys over the same columns with different rules, and constraint tags\n" +
				"that AutoMigrate never brought to the table.\n\n" +
				"A finding has the other places that speak of the relation, in Go and in DDL.\n" +
				"`cascadelint drift` compares models and DDL without a database: tables and columns by\n" +
				"which associations work and which no statement creates.\n\n" +
				"What the account may not see is a note of this rule: that nothing is found then says\n" +
				"nothing.",
			Silent: "- RESTRICT, NO ACTION and no rule at all are one: they refuse the delete.\n" +
				"- Tables that only the database has.\n" +
				"- Keys that the configured server version never creates: the CL2 rules tell of them.",
			Bad:   finding.Example{SQL: declared, Live: "CREATE TABLE users (id INT PRIMARY KEY);\nCREATE TABLE posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES users (id));\n"},
			Good:  finding.Example{SQL: declared, Live: created},
			Since: "v0.1.0",
		}},
		{Rule: finding.Rule{
			Code:     ProbeContradicts,
			Slug:     "probe-contradicts",
			Severity: finding.Error,
			Title:    "an executed delete came out otherwise than the foreign keys or the code promise",
			Doc: "The catalogue says which foreign keys there are, not what the server does with them:\n" +
				"MySQL 9.7 as it ships, for one, leaves rows behind at the end of a cascade over three\n" +
				"keys as soon as a row has two children. `cascadelint verify --probe` copies the keys of\n" +
				"the tables into a scratch database, makes rows, two a level, deletes a parent, looks,\n" +
				"and drops the scratch database. `--probe-in-place` does so with the real tables, in a\n" +
				"transaction that is rolled back.\n\n" +
				"An error says that the server does not do what the foreign keys promise: rows stay that\n" +
				"CASCADE or SET NULL should have reached, rows go that still have a parent, a delete is\n" +
				"refused that nothing blocks, or passes where a key should refuse it. It says whether\n" +
				"this is known of the version, and prints the statements that show it. The example is a\n" +
				"key without a unique key behind it, which MariaDB accepts: deleting one of two users of\n" +
				"a team takes along the tasks that the other still has.\n\n" +
				"A warning says that the server did otherwise than cascadelint foretold, although the\n" +
				"keys allow it: then what the linter says of deletes of that table may be wrong. A\n" +
				"warning of `--probe-race` says that a cleanup in the code, in a relation without a foreign\n" +
				"key, does not keep rows without a parent out: two connections were run in turns, and one\n" +
				"inserted a child that was left. It shows the turns, and that a foreign key or a lock on\n" +
				"the parent row keeps the row out.",
			Silent: "- The rules allow more than one outcome, such as for a row that one key takes along and\n  another keeps, and the server does what is known of its version.\n" +
				"- A table or key that could not be probed; `-v` says which and why.\n" +
				"- A cleanup that no row slips past at the server's isolation level.",
			Bad:   finding.Example{SQL: looseKey, Live: looseKey},
			Good:  finding.Example{SQL: declared, Live: created},
			Since: "v0.1.0",
		}},
		{Rule: finding.Rule{
			Code:     EnforcementOff,
			Slug:     "enforcement-off",
			Severity: finding.Error,
			Title:    "the server or the table does not act on foreign keys",
			Doc: "A foreign key that is declared does nothing where `foreign_key_checks` is off for new\n" +
				"connections, where the table has an engine that drops foreign keys without a warning\n" +
				"(MyISAM, Aria, MEMORY), or where the parent table or its key is no longer there.",
			Silent: "- `foreign_key_checks` is off on one connection: the server does not tell others.",
			Bad: finding.Example{SQL: declared, Live: "CREATE TABLE users (id INT PRIMARY KEY);\n" +
				"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT,\n  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE) ENGINE=MyISAM;\n"},
			Good:  finding.Example{SQL: declared, Live: created},
			Since: "v0.1.0",
		}},
	}
}

const (
	// declared is the DDL of the examples, created what made the database.
	declared = "CREATE TABLE users (id INT PRIMARY KEY);\nCREATE TABLE posts (\n  id INT PRIMARY KEY,\n  user_id INT,\n" +
		"  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE\n);\n"
	created = declared
	// looseKey is a key on columns that are not unique.
	looseKey = "CREATE TABLE users (\n  id INT PRIMARY KEY,\n  team INT,\n  KEY (team)\n);\nCREATE TABLE tasks (\n  id INT PRIMARY KEY,\n  team INT,\n" +
		"  FOREIGN KEY (team) REFERENCES users (team) ON DELETE CASCADE\n);\n"
)
