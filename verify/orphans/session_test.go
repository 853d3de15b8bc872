package orphans

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/sqlschema"
)

func run(t *testing.T, db interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := db.ExecContext(context.Background(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

func asking(sql string) *query {
	q := &query{}
	return q.add(sql)
}

// TestSession: a session cannot write, waits for no lock longer than a second,
// and does not take over what is set for the whole server.
func TestSession(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	run(t, db, "CREATE TABLE c (id INT PRIMARY KEY)", "SET GLOBAL autocommit = 0", "SET GLOBAL sql_select_limit = 1", "SET GLOBAL tx_isolation = 'SERIALIZABLE'")
	t.Cleanup(func() {
		run(t, db, "SET GLOBAL autocommit = 1", "SET GLOBAL sql_select_limit = DEFAULT", "SET GLOBAL tx_isolation = DEFAULT")
	})
	other, err := sql.Open("mysql", dsnOf(t, db))
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	s, err := open(t.Context(), other, sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11}, 2*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	for _, write := range []string{"INSERT INTO c VALUES (1)", "DELETE FROM c", "CREATE TABLE d (id INT)", "SELECT * FROM c FOR UPDATE"} {
		_, err := s.conn.ExecContext(t.Context(), write)
		if write == "SELECT * FROM c FOR UPDATE" && err == nil {
			continue // allowed, and in autocommit over at once
		}
		if number(err) != 1792 { // ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION
			t.Errorf("%s: %v, want error 1792", write, err)
		}
	}
	var got string
	err = s.rows(t.Context(), asking("SELECT CONCAT_WS(' ', @@autocommit, @@lock_wait_timeout, @@innodb_lock_wait_timeout, @@max_statement_time, @@sql_select_limit > 1000, @@sql_mode)"), func(v [][]byte) { got = string(v[0]) })
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("ON 1 1 2.000000 1 ", got); diff != "" {
		t.Errorf("settings (-want +got):\n%s", diff)
	}
}

func dsnOf(t *testing.T, db *sql.DB) string {
	t.Helper()
	var name, socket string
	if err := db.QueryRow("SELECT DATABASE(), @@socket").Scan(&name, &socket); err != nil {
		t.Fatal(err)
	}
	return "root@unix(" + socket + ")/" + name
}

// TestDeadlock: the statements of a scan take no row locks, so it can be in no
// deadlock by itself. A statement that is the victim of one all the same, here
// since it asks for locks, is sent again.
func TestDeadlock(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	run(t, db, "CREATE TABLE c (id INT PRIMARY KEY, n INT)", "INSERT INTO c VALUES (1, 1), (2, 2)", "CREATE TABLE big (id INT PRIMARY KEY)", "INSERT INTO big SELECT seq FROM seq_1_to_1000")
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	s, err := open(t.Context(), db, sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11}, 2*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	run(t, s.conn, "SET SESSION innodb_lock_wait_timeout = 30")

	// The writer has row 2 and much to undo; the reader takes row 1 and waits for
	// row 2; then the writer wants row 1.
	run(t, conn, "BEGIN", "DELETE FROM big", "UPDATE c SET n = 20 WHERE id = 2")
	wrote := make(chan error, 1)
	go func() {
		for {
			var waiting int
			if err := db.QueryRow("SELECT COUNT(*) FROM information_schema.INNODB_LOCK_WAITS").Scan(&waiting); err != nil || waiting > 0 {
				break
			}
			// InnoDB looks again only where nobody has asked for 0.1 seconds
			// (CACHE_MIN_IDLE_TIME in trx0i_s.cc).
			time.Sleep(200 * time.Millisecond)
		}
		_, err := conn.ExecContext(context.Background(), "UPDATE c SET n = 10 WHERE id = 1")
		if err == nil {
			_, err = conn.ExecContext(context.Background(), "COMMIT")
		}
		wrote <- err
	}()
	var got []string
	err = s.patient(t.Context(), asking("SELECT n FROM c ORDER BY id LOCK IN SHARE MODE"), func(v [][]byte) { got = append(got, string(v[0])) })
	if err != nil {
		t.Fatal(err)
	}
	if err := <-wrote; err != nil {
		t.Fatalf("the writer: %v", err)
	}
	if diff := cmp.Diff([]string{"10", "20"}, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
	var deadlocks int
	if err := db.QueryRow("SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'Innodb_deadlocks'").Scan(&deadlocks); err != nil || deadlocks == 0 {
		t.Errorf("%d deadlocks (%v): the test met none", deadlocks, err)
	}
}

// TestDeadlockAgain: a statement that is a victim each time is given up, with the
// server's words.
func TestDeadlockAgain(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	run(t, db, "CREATE FUNCTION victim() RETURNS INT DETERMINISTIC BEGIN SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock found'; RETURN 1; END")
	s, err := open(t.Context(), db, sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11}, 2*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	err = s.patient(t.Context(), asking("SELECT victim()"), func([][]byte) { t.Error("a row") })
	if why := ofRelation(err); !strings.Contains(why, "Deadlock found, five times in a row") {
		t.Errorf("%v: %q", err, why)
	}
}

// TestExplain: what ends a scan is told in words that say who ended it.
func TestExplain(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	signal := func(number int) string {
		return fmt.Sprintf("SIGNAL SQLSTATE '70100' SET MYSQL_ERRNO = %d, MESSAGE_TEXT = 'the server''s words'", number)
	}
	for number, want := range map[int]string{
		1317: "somebody on the server ended the scan: ", 1927: "somebody on the server ended the scan: ", 1053: "the server is shutting down: ", 1064: "Error 1064",
	} {
		_, err := db.ExecContext(t.Context(), signal(number))
		if got := explain(t.Context(), err).Error(); !strings.HasPrefix(got, want) || !strings.Contains(got, "the server's words") {
			t.Errorf("%d: %q, want %q", number, got, want)
		}
	}
	gone, err := sql.Open("mysql", "root@unix(/no/such/socket)/x")
	if err != nil {
		t.Fatal(err)
	}
	defer gone.Close()
	if got := explain(t.Context(), gone.Ping()).Error(); !strings.HasPrefix(got, "the server went away") {
		t.Errorf("no server: %q", got)
	}
}
