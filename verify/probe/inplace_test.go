package probe_test

import (
	"context"
	"database/sql"
	"math/rand/v2"
	"os"
	osexec "os/exec"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/probe"
)

func inPlace(t testing.TB, db *sql.DB, o probe.Options) *probe.Report {
	t.Helper()
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	rep, err := probe.InPlace(t.Context(), db, live, o)
	if err != nil {
		t.Fatal(err)
	}
	return rep
}

// shop is a schema whose rows are not easily filled.
var shop = []string{
	`CREATE TABLE countries (code CHAR(2) PRIMARY KEY, name VARCHAR(40) NOT NULL, UNIQUE (name))`,
	`CREATE TABLE customers (
		id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
		email VARCHAR(60) NOT NULL CHECK (email LIKE '%_@_%'),
		country CHAR(2) NOT NULL, state ENUM('new', 'old') NOT NULL, flags SET('a', 'b') NOT NULL,
		born DATE NOT NULL CHECK (born < '2020-01-01'), made TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
		lowered VARCHAR(60) AS (LOWER(email)) STORED, extra JSON NOT NULL, parent_id BIGINT UNSIGNED,
		UNIQUE (email), CONSTRAINT c_country FOREIGN KEY (country) REFERENCES countries (code),
		CONSTRAINT c_parent FOREIGN KEY (parent_id) REFERENCES customers (id) ON DELETE SET NULL)`,
	`CREATE TABLE orders (
		id INT AUTO_INCREMENT PRIMARY KEY, customer_id BIGINT UNSIGNED NOT NULL, lo INT NOT NULL, hi INT NOT NULL, amount DECIMAL(6,2) NOT NULL,
		code CHAR(5) NOT NULL, CONSTRAINT five CHECK (CHAR_LENGTH(code) = 5), CONSTRAINT ordered CHECK (lo < hi AND lo >= 10), CONSTRAINT positive CHECK (amount > 99),
		CONSTRAINT o_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE)`,
	`CREATE TABLE items (order_id INT NOT NULL, n TINYINT UNSIGNED NOT NULL, data VARBINARY(16) NOT NULL, PRIMARY KEY (order_id, n),
		CONSTRAINT i_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE)`,
	`CREATE TABLE invoices (id BINARY(16) PRIMARY KEY, order_id INT NOT NULL UNIQUE, CONSTRAINT v_order FOREIGN KEY (order_id) REFERENCES orders (id))`,
	`CREATE TABLE audit (id INT AUTO_INCREMENT PRIMARY KEY, what TEXT)`,
	`CREATE TRIGGER ordered AFTER INSERT ON orders FOR EACH ROW INSERT INTO audit (what) VALUES (CONCAT('order ', NEW.id))`,
	`INSERT INTO countries VALUES ('nl', 'Netherlands')`,
	`INSERT INTO customers (id, email, country, state, flags, born, extra) VALUES (1, 'john@example.com', 'nl', 'new', 'a', '1990-01-01', '{}'), (2, 'mary@example.com', 'nl', 'old', '', '1990-01-01', '[]')`,
	`INSERT INTO orders (customer_id, lo, hi, amount, code) VALUES (1, 10, 20, 100, 'abcde'), (2, 10, 20, 100, 'fghij')`,
	`INSERT INTO items VALUES (1, 1, 'x'), (1, 2, 'y')`,
}

// TestInPlace fills rows of the real tables, deletes, and leaves no trace.
func TestInPlace(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, shop...)
	before := checksums(t, db)
	rep := inPlace(t, db, probe.Options{})
	if diff := cmp.Diff([]string(nil), told(rep)); diff != "" {
		t.Errorf("deviations (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string(nil), rep.Notes); diff != "" {
		t.Errorf("notes (-want +got):\n%s", diff)
	}
	// countries: 1 blocking key and the delete; customers: 1 below the orders
	// and the delete; orders: the same.
	if rep.Trials != 6 {
		t.Errorf("%d trials, want 6", rep.Trials)
	}
	if after := checksums(t, db); after != before {
		t.Errorf("the tables changed: %s, were %s", after, before)
	}
}

// TestInPlaceFinds: what the probe of a copy finds is found in place too.
func TestInPlaceFinds(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, chain(16)...)
	rep := inPlace(t, db, probe.Options{Tables: []string{"t00"}})
	want := []string{"broken: " + path(16) + ": the delete passes, down to the rows of t15, 15 keys below: the delete is refused with error 1296"}
	if diff := cmp.Diff(want, told(rep)); diff != "" {
		t.Errorf("deviations (-want +got):\n%s", diff)
	}
	script := strings.Join(rep.Deviations[0].Script, ";\n")
	for _, want := range []string{"START TRANSACTION;", "INSERT INTO `t00` (`id`) VALUES (", "DELETE FROM `t00` WHERE `id` = ", "ROLLBACK"} {
		if !strings.Contains(script, want) {
			t.Errorf("no %q in %s", want, script)
		}
	}
}

// TestInPlaceRefuses names what a rollback would not undo, and the columns that
// cannot be filled.
func TestInPlaceRefuses(t *testing.T) {
	const p = "CREATE TABLE p (id INT PRIMARY KEY)"
	const c = "CREATE TABLE c (id INT PRIMARY KEY, p INT, CONSTRAINT c1 FOREIGN KEY (p) REFERENCES p (id) ON DELETE CASCADE)"
	log := func(engine string) string { return "CREATE TABLE log (id INT) ENGINE=" + engine }
	trigger := func(event, body string) string { return "CREATE TRIGGER tr " + event + " FOR EACH ROW " + body }
	s := mariadbtest.Start(t)
	for _, test := range []struct {
		name       string
		statements []string
		note       string // a part of the only note; empty where the probe takes place
		trials     int
	}{
		{"nothing in the way", []string{p, c}, "", 1},
		{"a trigger that sets values", []string{p, c, trigger("BEFORE INSERT ON c", "SET NEW.p = COALESCE(NEW.p, 1), @x = 'DELETE FROM y'")}, "", 1},
		{"a trigger into InnoDB", []string{p, c, log("InnoDB"), trigger("AFTER DELETE ON p", "INSERT INTO log VALUES (OLD.id)")}, "", 1},
		{"a trigger into MyISAM", []string{p, c, log("MyISAM"), trigger("AFTER DELETE ON p", "BEGIN IF OLD.id > 0 THEN INSERT INTO log VALUES (OLD.id); END IF; END")}, "the engine of log is MyISAM, which a rollback does not undo", 0},
		{"a trigger into MEMORY", []string{p, c, log("MEMORY"), trigger("AFTER INSERT ON c", "UPDATE log SET id = 1")}, "the engine of log is MEMORY", 0},
		{"a trigger into Aria", []string{p, c, log("Aria"), trigger("AFTER INSERT ON c", "DELETE FROM log")}, "the engine of log is Aria", 0},
		{"a trigger of a trigger", []string{p, c, log("InnoDB"), "CREATE TABLE deep (id INT) ENGINE=MyISAM",
			trigger("AFTER DELETE ON p", "INSERT INTO log VALUES (1)"), "CREATE TRIGGER tr2 AFTER INSERT ON log FOR EACH ROW INSERT INTO deep VALUES (1)"}, "the engine of deep is MyISAM", 0},
		{"a trigger that calls", []string{p, c, "CREATE PROCEDURE away() BEGIN END", trigger("AFTER DELETE ON p", "CALL away()")}, "the trigger tr of p has CALL", 0},
		{"a trigger with a function", []string{p, c, "CREATE FUNCTION away() RETURNS INT RETURN 1", trigger("AFTER DELETE ON p", "SET @x = away()")}, "calls away, of which it is not known what it does", 0},
		{"a trigger elsewhere", []string{p, c, trigger("AFTER DELETE ON p", "INSERT INTO other.log VALUES (1)")}, "changes other.log, which is no table of this database", 0},
		{"a trigger that refuses", []string{p, c, trigger("BEFORE DELETE ON p", "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'keep it'")}, "a trigger refuses the delete of a row of p: keep it", 0},
		{"a trigger that cleans up", []string{p, "CREATE TABLE c (id INT PRIMARY KEY, p INT, CONSTRAINT c1 FOREIGN KEY (p) REFERENCES p (id))",
			trigger("BEFORE DELETE ON p", "DELETE FROM c WHERE p = OLD.id")}, "", 2},
		{"a trigger that takes the parent away", []string{p, c, trigger("BEFORE INSERT ON c", "SET NEW.p = NULL")}, "a trigger changes column p of c in the rows of the probe", 0},
		{"a trigger that gives another parent", []string{p, c, "INSERT INTO p VALUES (1)", trigger("BEFORE INSERT ON c", "SET NEW.p = 1")}, "a trigger changes column p of c in the rows of the probe", 0},
		{"a CHECK that nothing passes", []string{p, "CREATE TABLE c (id INT PRIMARY KEY, p INT, v INT NOT NULL, CONSTRAINT never CHECK (v > 5 AND v < 3), CONSTRAINT c1 FOREIGN KEY (p) REFERENCES p (id) ON DELETE CASCADE)"},
			"column v of c cannot be filled: none of ", 0},
		{"a generated key", []string{p, "CREATE TABLE c (id INT PRIMARY KEY, x INT, p INT AS (x + 1) STORED, CONSTRAINT c1 FOREIGN KEY (p) REFERENCES p (id) ON DELETE CASCADE)"},
			"column p of c is generated: its value cannot be chosen", 0},
		{"no key", []string{p, "CREATE TABLE c (p INT, CONSTRAINT c1 FOREIGN KEY (p) REFERENCES p (id) ON DELETE CASCADE)"}, "c has no primary key by which", 0},
		{"keys in a circle", []string{"SET foreign_key_checks = 0", "CREATE TABLE p (id INT PRIMARY KEY, c INT NOT NULL, CONSTRAINT p1 FOREIGN KEY (c) REFERENCES c (id))", c}, "", 2},
		{"NOT NULL keys in a circle", []string{"SET foreign_key_checks = 0", "CREATE TABLE p (id INT PRIMARY KEY, c INT NOT NULL, CONSTRAINT p1 FOREIGN KEY (c) REFERENCES c (id))",
			strings.Replace(c, "p INT", "p INT NOT NULL", 1)}, "NOT NULL keys lead in a circle", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			db := s.DB(t)
			exec(t, db, test.statements...)
			before := checksums(t, db)
			rep := inPlace(t, db, probe.Options{Tables: []string{"p"}})
			notes := strings.Join(rep.Notes, "\n")
			if test.note == "" && notes != "" && !strings.Contains(notes, "generated") || !strings.Contains(notes, test.note) {
				t.Errorf("notes %q, want %q", notes, test.note)
			}
			if rep.Trials != test.trials {
				t.Errorf("%d trials, want %d", rep.Trials, test.trials)
			}
			if diff := cmp.Diff([]string(nil), told(rep)); diff != "" {
				t.Errorf("deviations (-want +got):\n%s", diff)
			}
			if after := checksums(t, db); after != before {
				t.Errorf("the tables changed: %s, were %s", after, before)
			}
		})
	}
}

// TestInPlaceNeedsTriggers: an account that does not see triggers may not probe
// in place, since one could do what no rollback undoes.
func TestInPlaceNeedsTriggers(t *testing.T) {
	s := mariadbtest.Start(t)
	db := s.DB(t)
	exec(t, db, accounts, users)
	name := nameOf(t, db)
	exec(t, db, "CREATE USER placed@localhost IDENTIFIED BY 'secret'", "GRANT SELECT ON "+name+".* TO placed@localhost")
	t.Cleanup(func() { exec(t, db, "DROP USER placed@localhost") })
	other := open(t, strings.Replace(s.DSN(name), "root@", "placed:secret@", 1))
	live, err := introspect.Read(t.Context(), other)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := probe.InPlace(t.Context(), other, live, probe.Options{}); err == nil || !strings.Contains(err.Error(), "GRANT TRIGGER ON") {
		t.Errorf("error %v", err)
	}
	exec(t, db, "GRANT TRIGGER ON "+name+".* TO placed@localhost")
	if rep := inPlace(t, other, probe.Options{}); rep.Trials != 0 || !strings.Contains(strings.Join(rep.Notes, "\n"), "GRANT INSERT, DELETE") {
		t.Errorf("without INSERT: %+v", rep)
	}
	exec(t, db, "GRANT INSERT, DELETE ON "+name+".* TO placed@localhost")
	if rep := inPlace(t, other, probe.Options{}); rep.Trials != 1 || len(rep.Notes) > 0 {
		t.Errorf("with the documented grant: %+v", rep)
	}
}

// envPlaced makes the test binary, run again by TestInPlaceKilled, probe the
// database that it names again and again.
const envPlaced = "CASCADELINT_TEST_PLACED"

// TestInPlaceKilled kills the probe at 50 random moments: no table has changed.
func TestInPlaceKilled(t *testing.T) {
	if dsn := os.Getenv(envPlaced); dsn != "" {
		for db := open(t, dsn); ; {
			inPlace(t, db, probe.Options{})
		}
	}
	s := mariadbtest.Start(t)
	db := s.DB(t)
	exec(t, db, shop...)
	before := checksums(t, db)
	for range 50 {
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(50+rand.IntN(300))*time.Millisecond)
		cmd := osexec.CommandContext(ctx, os.Args[0], "-test.run=^TestInPlaceKilled$")
		cmd.Env = append(os.Environ(), envPlaced+"="+s.DSN(nameOf(t, db)))
		if out, err := cmd.CombinedOutput(); ctx.Err() == nil {
			t.Fatalf("the probe ended: %v\n%s", err, out)
		}
		cancel()
	}
	if after := checksums(t, db); after != before {
		t.Errorf("the tables changed: %s, were %s", after, before)
	}
	// The numbers that the probe used up prove that it was killed at work.
	var next int
	exec(t, db, "INSERT INTO orders (customer_id, lo, hi, amount, code) VALUES (1, 10, 20, 100, 'abcde')")
	if err := db.QueryRow("SELECT MAX(id) FROM orders").Scan(&next); err != nil || next < 100 {
		t.Errorf("the next order has the number %d (%v): no probe did anything", next, err)
	}
}
