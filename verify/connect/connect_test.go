package connect_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/connect"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

const secret = "s3cr:t/@geheim"

func write(t *testing.T, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), ".my.cnf")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestFind(t *testing.T) {
	tests := []struct {
		name string
		file string // of the home folder
		from connect.Source
		want string // the target, or a part of the error
	}{
		{"flag", "", connect.Source{DSN: "bob@tcp(db:3307)/shop?timeout=1s", Env: "no"}, "bob@tcp(db:3307)/shop"},
		{"password in a flag", "", connect.Source{DSN: "bob:" + secret + "@tcp(db:3307)/shop"}, "--dsn holds a password, which every user of this machine sees in the list of processes: put it into $CASCADELINT_DSN instead"},
		{"environment", "", connect.Source{Env: "bob:" + secret + "@unix(/run/m.sock)/shop"}, "bob@unix(/run/m.sock)/shop"},
		{"socket of the option file", "[client]\nuser=bob\npassword=\"" + secret + "\"\nsocket=/run/m.sock\n[cascadelint]\ndatabase = shop # live\n", connect.Source{}, "bob@unix(/run/m.sock)/shop"},
		{"host of the option file", "# mine\n[mysqld]\nuser=mysql\n[client]\nuser = 'bob'\npassword=x\nhost=db\nport=3307\ndatabase=shop\n", connect.Source{}, "bob@tcp(db:3307)/shop"},
		{"host and socket", "[client]\nuser=bob\nhost=db\nsocket=/run/m.sock\ndatabase=shop\n", connect.Source{}, "bob@tcp(db:3306)/shop"},
		{"nothing", "", connect.Source{}, "no database is named: set CASCADELINT_DSN"},
		{"no data source name", "", connect.Source{DSN: "mysql://bob:" + secret + "@db"}, "--dsn is no data source name: expected user:password@tcp(host:3306)/database"},
		{"wrong parameter", "", connect.Source{Env: "bob:" + secret + "@tcp(db:1)/shop?parseTime=" + secret}, "$CASCADELINT_DSN is no data source name"},
		{"no database", "", connect.Source{Env: "bob:" + secret + "@tcp(db:1)/"}, "$CASCADELINT_DSN names no database"},
		{"no database in the file", "[client]\nuser=bob\npassword=" + secret + "\n", connect.Source{}, "names no database: add a line database=NAME"},
		{"broken section", "[client\n", connect.Source{}, ".my.cnf:1: a section's name ends with ]"},
		{"missing file", "", connect.Source{File: "/no/such/file"}, "read the option file: open /no/such/file"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.file != "" {
				test.from.Home = filepath.Dir(write(t, test.file))
			}
			target, err := connect.Find(test.from)
			got := ""
			if err != nil {
				got = err.Error()
			} else {
				got = target.String()
			}
			if !strings.Contains(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
			if strings.Contains(got, "s3cr") || strings.Contains(got, "geheim") {
				t.Errorf("a password in %q", got)
			}
		})
	}
}

// TestOpen: what a server or the network says is passed on with what to do, and
// without the password.
func TestOpen(t *testing.T) {
	s := mariadbtest.Start(t)
	for _, test := range []struct{ name, dsn, want string }{
		{"wrong password", "root:" + secret + "@unix(" + s.Socket + ")/mysql", "is the password right?"},
		{"missing database", "root@unix(" + s.Socket + ")/nope", "is the database's name right?"},
		{"no server", "root:" + secret + "@unix(/no/such/socket)/mysql", "is the server running"},
		{"no host", "root:" + secret + "@tcp(127.0.0.1:1)/mysql", "is the server running"},
	} {
		t.Run(test.name, func(t *testing.T) {
			target, err := connect.Find(connect.Source{Env: test.dsn})
			if err != nil {
				t.Fatal(err)
			}
			db, err := target.Open(t.Context())
			if err == nil {
				db.Close()
				t.Fatal("connected")
			}
			if !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "geheim") {
				t.Errorf("error %v, want %q", err, test.want)
			}
		})
	}
	target, err := connect.Find(connect.Source{DSN: s.DSN("mysql")})
	if err != nil {
		t.Fatal(err)
	}
	admin := s.DB(t)
	if _, err := admin.Exec("SET GLOBAL sql_select_limit = 1"); err != nil {
		t.Fatal(err)
	}
	db, err := target.Open(t.Context())
	if _, err := admin.Exec("SET GLOBAL sql_select_limit = DEFAULT"); err != nil {
		t.Error(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	if err := introspect.Rows(t.Context(), db, "SELECT 1 UNION ALL SELECT 2", func(_, _ []string) { rows++ }); err != nil || rows != 2 {
		t.Errorf("%d rows (%v): the server's limit hides one", rows, err)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
}
