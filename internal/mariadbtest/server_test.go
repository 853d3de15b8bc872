package mariadbtest_test

import (
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
)

func TestDatabasesAreSeparate(t *testing.T) {
	s := mariadbtest.Start(t)
	first, second := s.DB(t), s.DB(t)
	if _, err := first.Exec("CREATE TABLE a (id INT PRIMARY KEY)"); err != nil {
		t.Fatal(err)
	}
	var n int
	err := second.QueryRow("SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()").Scan(&n)
	if err != nil {
		t.Fatal(err)
	}
	if n != 0 {
		t.Errorf("a new database has %d tables, want none", n)
	}
}

func TestDatabaseIsDroppedWithItsTest(t *testing.T) {
	s := mariadbtest.Start(t)
	var name string
	t.Run("inner", func(t *testing.T) {
		if err := s.DB(t).QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
			t.Fatal(err)
		}
	})
	var n int
	err := s.DB(t).QueryRow("SELECT COUNT(*) FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?", name).Scan(&n)
	if err != nil {
		t.Fatal(err)
	}
	if n != 0 {
		t.Errorf("database %s is still there", name)
	}
}

func TestServerIsTheInstalledOne(t *testing.T) {
	s := mariadbtest.Start(t)
	var version, datadir string
	var networking bool
	err := s.DB(t).QueryRow("SELECT VERSION(), @@datadir, NOT @@skip_networking").Scan(&version, &datadir, &networking)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(version, s.Version()) {
		t.Errorf("server says version %q, installation says %q", version, s.Version())
	}
	if networking {
		t.Error("the server listens on the network")
	}
	if !strings.HasPrefix(datadir, strings.TrimSuffix(s.Socket, "s")) {
		t.Errorf("data folder %s is not beside the socket %s", datadir, s.Socket)
	}
}

func TestForeignKeysAct(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	for _, stmt := range []string{
		"CREATE TABLE parent (id INT PRIMARY KEY)",
		"CREATE TABLE child (id INT PRIMARY KEY, parent_id INT, FOREIGN KEY (parent_id) REFERENCES parent (id) ON DELETE CASCADE)",
		"INSERT INTO parent VALUES (1)",
		"INSERT INTO child VALUES (1, 1)",
		"DELETE FROM parent",
	} {
		if _, err := db.Exec(stmt); err != nil {
			t.Fatalf("%s: %v", stmt, err)
		}
	}
	var n int
	if err := db.QueryRow("SELECT COUNT(*) FROM child").Scan(&n); err != nil {
		t.Fatal(err)
	}
	if n != 0 {
		t.Errorf("%d child rows left after a cascade, want none", n)
	}
}
