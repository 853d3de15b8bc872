package truth_test

import (
	"database/sql"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// fate is what becomes of a child row when its parent is deleted.
type fate string

const (
	deleted  fate = "child row deleted"
	nulled   fate = "child column set to NULL"
	blocked  fate = "delete refused"
	orphaned fate = "child row left without its parent"
	// absent: the server refused the declaration, there is no child table.
	absent fate = "no child table"
)

// parent is the parent table of most situations.
const parent = "CREATE TABLE p (id INT NOT NULL PRIMARY KEY)"

// situations declare a key from c (p_id) to p (id) in one way each. A statement
// that begins with "!" is one that the server refuses.
var situations = []struct {
	name string
	ddl  []string
	fate fate
}{
	{"cascade", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, deleted},
	{"set null", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE SET NULL)"}, nulled},
	{"restrict", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE RESTRICT)"}, blocked},
	{"no action", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE NO ACTION)"}, blocked},
	{"set default", []string{parent, "CREATE TABLE c (id INT, p_id INT DEFAULT 3, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE SET DEFAULT)"}, blocked},
	{"no rule", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id))"}, blocked},
	{"update rule alone", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON UPDATE CASCADE)"}, blocked},
	{"update rule first", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON UPDATE SET NULL ON DELETE CASCADE)"}, deleted},
	{"no key", []string{parent, "CREATE TABLE c (id INT, p_id INT)"}, orphaned},
	{"rule in a comment", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) /* ON DELETE CASCADE */)"}, blocked},
	{"rule in an executable comment", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) /*!40101 ON DELETE CASCADE */)"}, deleted},
	{"rule for a later version", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) /*M!990000 ON DELETE CASCADE */)"}, blocked},
	{"rule for MySQL 8 alone", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) /*!80000 ON DELETE CASCADE */)"}, blocked},
	{"key in a column comment", []string{parent, "CREATE TABLE c (id INT, p_id INT COMMENT 'REFERENCES p (id) ON DELETE CASCADE')"}, orphaned},

	{"inline cascade", []string{parent, "CREATE TABLE c (id INT, p_id INT REFERENCES p (id) ON DELETE CASCADE)"}, deleted},
	{"inline set null", []string{parent, "CREATE TABLE c (id INT, p_id INT REFERENCES p (id) ON DELETE SET NULL)"}, nulled},
	{"inline without a rule", []string{parent, "CREATE TABLE c (id INT, p_id INT REFERENCES p (id))"}, blocked},
	{"inline without a column", []string{parent, "!CREATE TABLE c (id INT, p_id INT REFERENCES p ON DELETE CASCADE)"}, absent},
	{"inline without a column, same name", []string{
		"CREATE TABLE p (p_id INT NOT NULL PRIMARY KEY)",
		"CREATE TABLE c (id INT, p_id INT REFERENCES p ON DELETE CASCADE)"}, deleted},
	{"without columns", []string{parent, "!CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p ON DELETE CASCADE)"}, absent},
	{"without columns, same name", []string{
		"CREATE TABLE p (p_id INT NOT NULL PRIMARY KEY)",
		"CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p ON DELETE SET NULL)"}, nulled},
	{"without columns, same name without a key", []string{
		"CREATE TABLE p (id INT NOT NULL PRIMARY KEY, p_id INT)",
		"!CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p ON DELETE SET NULL)"}, absent},
	{"to the parent's own foreign key", []string{
		"CREATE TABLE g (id INT PRIMARY KEY)", "CREATE TABLE p (id INT, FOREIGN KEY (id) REFERENCES g (id))", "INSERT INTO g VALUES (1)",
		"CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, deleted},
	{"declared without a key while checks are off", []string{
		"CREATE TABLE p (id INT NOT NULL)", "SET foreign_key_checks=0",
		"!CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "SET foreign_key_checks=1"}, absent},
	{"key of the parent dropped", []string{
		"CREATE TABLE p (id INT NOT NULL, KEY k (id))", "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)",
		"!ALTER TABLE p DROP INDEX k"}, deleted},
	{"inline in ADD COLUMN", []string{parent, "CREATE TABLE c (id INT)", "ALTER TABLE c ADD COLUMN p_id INT REFERENCES p (id) ON DELETE CASCADE"}, deleted},
	{"inline in MODIFY COLUMN", []string{parent, "CREATE TABLE c (id INT, p_id INT)", "!ALTER TABLE c MODIFY COLUMN p_id INT REFERENCES p (id) ON DELETE CASCADE"}, orphaned},
	{"inline with a constraint name", []string{parent, "CREATE TABLE c (id INT, p_id INT CONSTRAINT fk REFERENCES p (id) ON DELETE CASCADE)"}, deleted},

	{"added later", []string{parent, "CREATE TABLE c (id INT, p_id INT)", "ALTER TABLE c ADD FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE"}, deleted},
	{"dropped later", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "ALTER TABLE c DROP FOREIGN KEY c_ibfk_1"}, orphaned},
	{"dropped as a constraint", []string{parent, "CREATE TABLE c (id INT, p_id INT, CONSTRAINT fk FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "ALTER TABLE c DROP CONSTRAINT fk"}, orphaned},
	{"rule changed", []string{parent, "CREATE TABLE c (id INT, p_id INT, CONSTRAINT fk FOREIGN KEY (p_id) REFERENCES p (id))", "ALTER TABLE c DROP FOREIGN KEY fk, ADD CONSTRAINT fk2 FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE SET NULL"}, nulled},
	{"two keys, the stricter wins", []string{parent, "CREATE TABLE c (id INT, p_id INT, CONSTRAINT a FOREIGN KEY (p_id) REFERENCES p (id), CONSTRAINT b FOREIGN KEY (p_id) REFERENCES p (id))"}, blocked},
	{"table created again", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "DROP TABLE c", "CREATE TABLE c (id INT, p_id INT)"}, orphaned},
	{"table replaced", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "CREATE OR REPLACE TABLE c (id INT, p_id INT)"}, orphaned},
	{"table exists already", []string{parent, "CREATE TABLE c (id INT, p_id INT)", "CREATE TABLE IF NOT EXISTS c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, orphaned},
	{"copied table", []string{parent, "CREATE TABLE d (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "CREATE TABLE c LIKE d"}, orphaned},
	{"copied by a query", []string{parent, "CREATE TABLE d (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "CREATE TABLE c AS SELECT * FROM d"}, orphaned},
	{"query with a key", []string{parent, "CREATE TABLE c (p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE) AS SELECT 1 AS id FROM p"}, deleted},
	{"child renamed", []string{parent, "CREATE TABLE d (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "RENAME TABLE d TO c"}, deleted},
	{"parent renamed", []string{"CREATE TABLE q (id INT NOT NULL PRIMARY KEY)", "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES q (id) ON DELETE CASCADE)", "ALTER TABLE q RENAME TO p"}, deleted},
	{"parent swapped away", []string{
		parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)",
		"CREATE TABLE q LIKE p", "RENAME TABLE p TO old, q TO p", "INSERT INTO old VALUES (1)"}, orphaned},
	{"columns renamed", []string{
		"CREATE TABLE p (code INT NOT NULL PRIMARY KEY)", "CREATE TABLE c (id INT, parent INT, FOREIGN KEY (parent) REFERENCES p (code) ON DELETE SET NULL)",
		"ALTER TABLE p RENAME COLUMN code TO id", "ALTER TABLE c CHANGE parent p_id INT"}, nulled},

	{"child MyISAM", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE) ENGINE=MyISAM"}, orphaned},
	{"child MyISAM, inline", []string{parent, "CREATE TABLE c (id INT, p_id INT REFERENCES p (id) ON DELETE CASCADE) ENGINE=MyISAM"}, orphaned},
	{"child Aria", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id)) ENGINE=Aria"}, orphaned},
	{"child MEMORY", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id)) ENGINE MEMORY"}, orphaned},
	{"child CSV", []string{parent, "!CREATE TABLE c (id INT NOT NULL, p_id INT NOT NULL, FOREIGN KEY (p_id) REFERENCES p (id)) ENGINE=CSV"}, absent},
	{"parent MyISAM", []string{parent + " ENGINE=MyISAM", "!CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, absent},
	{"parent MyISAM, added later", []string{parent + " ENGINE=MyISAM", "CREATE TABLE c (id INT, p_id INT)", "!ALTER TABLE c ADD FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE"}, orphaned},
	{"both MyISAM", []string{parent + " ENGINE=MyISAM", "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE) ENGINE=MyISAM"}, orphaned},
	{"child from MyISAM to InnoDB", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE) ENGINE=MyISAM", "ALTER TABLE c ENGINE=InnoDB"}, orphaned},
	{"child to MyISAM", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "!ALTER TABLE c ENGINE=MyISAM"}, deleted},
	{"engine in an executable comment", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE) /*!40100 ENGINE=MyISAM */"}, orphaned},
	{"engine of the session", []string{parent, "SET default_storage_engine=MyISAM", "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, orphaned},

	{"child partitioned", []string{parent, "!CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE) PARTITION BY HASH (id)"}, absent},
	{"parent partitioned", []string{parent + " PARTITION BY HASH (id)", "!CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, absent},
	{"child partitioned later", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "!ALTER TABLE c PARTITION BY HASH (id)"}, deleted},
	{"partitioning removed first", []string{parent, "CREATE TABLE c (id INT, p_id INT) PARTITION BY HASH (id)", "ALTER TABLE c REMOVE PARTITIONING", "ALTER TABLE c ADD FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE"}, deleted},

	{"set null on a NOT NULL column", []string{parent, "!CREATE TABLE c (id INT, p_id INT NOT NULL, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE SET NULL)"}, absent},
	{"set null on a primary key", []string{parent, "!CREATE TABLE c (id INT, p_id INT, PRIMARY KEY (p_id), FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE SET NULL)"}, absent},
	{"set null on a NOT NULL column, added later", []string{parent, "CREATE TABLE c (id INT, p_id INT NOT NULL)", "!ALTER TABLE c ADD FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE SET NULL"}, orphaned},
	{"cascade on a NOT NULL column", []string{parent, "CREATE TABLE c (id INT, p_id INT NOT NULL, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, deleted},
	{"MATCH FULL", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) MATCH FULL ON DELETE CASCADE)"}, deleted},
	{"parent created afterwards", []string{"SET foreign_key_checks=0", "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", parent, "SET foreign_key_checks=1"}, deleted},
	{"parent created again", []string{parent, "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)", "SET foreign_key_checks=0", "DROP TABLE p", parent, "SET foreign_key_checks=1"}, deleted},
	{"checks off when declared", []string{parent, "CREATE TABLE c (id INT, p_id INT)", "SET foreign_key_checks=0", "ALTER TABLE c ADD FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE", "SET foreign_key_checks=1"}, deleted},
	{"to a unique key", []string{"CREATE TABLE p (id INT NOT NULL, UNIQUE KEY (id))", "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, deleted},
	{"to an ordinary index", []string{"CREATE TABLE p (id INT NOT NULL, KEY (id))", "CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, deleted},
	{"to a column without an index", []string{"CREATE TABLE p (id INT NOT NULL)", "!CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, absent},
	{"to the second column of an index", []string{"CREATE TABLE p (id INT NOT NULL, x INT DEFAULT 0, PRIMARY KEY (x, id))", "!CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, absent},
	{"of another type", []string{parent, "!CREATE TABLE c (id INT, p_id BIGINT, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, absent},
	{"of another sign", []string{parent, "!CREATE TABLE c (id INT, p_id INT UNSIGNED, FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, absent},
	{"display width does not matter", []string{parent, "CREATE TABLE c (id INT, p_id INT(5), FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE)"}, deleted},
	{"to a view", []string{"CREATE TABLE q (id INT NOT NULL PRIMARY KEY)", "CREATE VIEW p AS SELECT * FROM q", "!CREATE TABLE c (id INT, p_id INT, FOREIGN KEY (p_id) REFERENCES p (id))"}, absent},
}

// TestKeyActsAsRead executes each situation and compares the child row's fate
// with the table, and the table with what the reader says.
func TestKeyActsAsRead(t *testing.T) {
	s := mariadbtest.Start(t)
	for _, tt := range situations {
		t.Run(tt.name, func(t *testing.T) {
			if got := execute(t, s, tt.ddl); got != tt.fate {
				t.Fatalf("on the server: %s, expected: %s", got, tt.fate)
			}
			r := mysql.NewReader(dialect(t, s))
			for i, stmt := range tt.ddl {
				r.Read("schema.sql", 1+i, strings.TrimPrefix(stmt, "!")+";")
			}
			schema := r.Schema()
			got, known := predict(schema)
			if !known {
				t.Logf("left open: %+v", schema.Problems)
				return
			}
			if got != tt.fate && !(tt.fate == absent && got == orphaned) {
				t.Errorf("the reader says: %s, on the server: %s", got, tt.fate)
			}
		})
	}
}

// predict gives the fate of c's row by what the reader says; known is false
// where the reader says that it does not know. Of keys that act, one that
// blocks decides.
func predict(s *sqlschema.Schema) (f fate, known bool) {
	c := s.Table("c")
	if c == nil {
		return absent, true
	}
	f = orphaned
	for _, key := range c.ForeignKeys {
		if key.RefTable != "p" {
			continue
		}
		switch key.Enforcement.State {
		case sqlschema.EnforcementUnknown:
			return "", false
		case sqlschema.NotEnforced:
			continue
		}
		switch {
		case key.Effective.Blocks():
			return blocked, true
		case key.Effective == sqlschema.Cascade:
			f = deleted
		case key.Effective == sqlschema.SetNull:
			f = nulled
		default:
			return fate("unexpected rule " + key.Effective.String()), true
		}
	}
	return f, true
}

// execute declares the tables, puts a child under a parent, deletes the parent
// and looks.
func execute(t *testing.T, s *mariadbtest.Server, ddl []string) fate {
	t.Helper()
	db := s.DB(t)
	db.SetMaxOpenConns(1) // session variables must last
	for _, stmt := range ddl {
		text, refused := strings.CutPrefix(stmt, "!")
		if _, err := db.Exec(text); (err != nil) != refused {
			t.Fatalf("refused: %v, expected: %v\n%s\n%v", err != nil, refused, text, err)
		}
	}
	key := "id"
	if count(t, db, "SELECT COUNT(*) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'p' AND COLUMN_NAME = 'id'") == 0 {
		key = "p_id"
	}
	if count(t, db, "SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'c'") == 0 {
		return absent
	}
	for _, stmt := range []string{"INSERT INTO p (" + key + ") VALUES (1)", "INSERT INTO c (id, p_id) VALUES (7, 1)"} {
		if _, err := db.Exec(stmt); err != nil {
			t.Fatalf("%s: %v", stmt, err)
		}
	}
	if _, err := db.Exec("DELETE FROM p WHERE " + key + " = 1"); err != nil {
		if n := count(t, db, "SELECT COUNT(*) FROM p"); n != 1 {
			t.Fatalf("delete failed (%v), %d parent rows left", err, n)
		}
		return blocked
	}
	var ref sql.NullInt64
	switch err := db.QueryRow("SELECT p_id FROM c WHERE id = 7").Scan(&ref); {
	case err == sql.ErrNoRows:
		return deleted
	case err != nil:
		t.Fatal(err)
	case !ref.Valid:
		return nulled
	}
	return orphaned
}

func count(t *testing.T, db *sql.DB, query string) int {
	t.Helper()
	var n int
	if err := db.QueryRow(query).Scan(&n); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return n
}

// TestSituationEqualsServer loads each situation: what a server has of it equals
// what was read, but for the tables that it refused to create.
func TestSituationEqualsServer(t *testing.T) {
	s := mariadbtest.Start(t)
	compared := 0
	for _, tt := range situations {
		if tt.fate == absent {
			continue
		}
		t.Run(tt.name, func(t *testing.T) {
			db := s.DB(t)
			db.SetMaxOpenConns(1) // session variables must last
			var scripts []migration.Script
			for i, stmt := range tt.ddl {
				text, refused := strings.CutPrefix(stmt, "!")
				if _, err := db.Exec(text); (err != nil) != refused {
					t.Fatalf("refused: %v, expected: %v\n%s\n%v", err != nil, refused, text, err)
				}
				scripts = append(scripts, migration.Script{File: "schema.sql", Line: 1 + i, SQL: text + ";"})
			}
			r := mysql.NewReader(dialect(t, s))
			for _, script := range scripts {
				r.Read(script.File, script.Line, script.SQL)
			}
			schema := r.Schema()
			if _, known := predict(schema); !known || len(schema.Problems) > 0 {
				t.Logf("left open: %+v", schema.Problems)
				return
			}
			compared++
			compare(t, schema, declaredKeys(t, s, scripts), fromServer(t, db))
		})
	}
	if compared < 40 {
		t.Errorf("only %d situations were compared", compared)
	}
}
