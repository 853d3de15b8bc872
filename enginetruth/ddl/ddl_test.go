package ddl_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/enginetruth/ddl"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// scripts are the files of testdata that an engine takes.
var scripts = map[string][]string{
	"mysql@5.6":        {"common", "programs"},
	"mysql@9.7":        {"common", "programs", "generated", "mysql-9.7"},
	"mysql@9.7-native": {"common", "programs", "generated", "mysql-9.7"},
	"mariadb":          {"common", "programs", "generated"},
	"mariadb@10.11":    {"common", "programs", "generated", "mariadb"},
	"mariadb@11.8":     {"common", "programs", "generated", "mariadb", "mariadb-11.8"},
	"tidb@8.5":         {"common", "generated", "tidb"},
}

// undecided are the keys of which it is read that nobody can tell from the text
// whether the engine acts on them.
var undecided = map[string][]string{
	"mysql@9.7":        {"many_child.to_many"},
	"mysql@9.7-native": {"many_child.to_many"},
}

func script(t *testing.T, engine string) string {
	t.Helper()
	var all strings.Builder
	for _, name := range scripts[engine] {
		text, err := os.ReadFile(filepath.Join("testdata", name+".sql"))
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	return all.String()
}

// check reports every difference between a server and what is read of it.
func check(t *testing.T, src ddl.Source, engine string) {
	t.Helper()
	report, err := ddl.Check(t.Context(), src, script(t, engine))
	if err != nil {
		t.Fatal(err)
	}
	if report.Tables < 18 || report.ForeignKeys < 12 {
		t.Errorf("the server has %d tables and %d foreign keys: the scripts have more", report.Tables, report.ForeignKeys)
	}
	if diff := cmp.Diff(undecided[engine], report.Unknown); diff != "" {
		t.Errorf("keys left undecided (-want +got):\n%s", diff)
	}
	for _, d := range report.Differences {
		t.Error(d)
	}
	t.Logf("%s: %d tables, %d foreign keys in each of %d forms, %d read wrong; %d statements read by the tolerant reader alone",
		engine, report.Tables, report.ForeignKeys, len(report.Forms), len(report.Differences), report.Structural)
}

func TestMariaDB(t *testing.T) {
	s := mariadbtest.Start(t)
	d, err := sqlschema.ParseDialect("mariadb@" + s.Version())
	if err != nil {
		t.Fatal(err)
	}
	db := s.DB(t)
	var database string
	if err := db.QueryRow("SELECT DATABASE()").Scan(&database); err != nil {
		t.Fatal(err)
	}
	dump := func(_ context.Context, flags ...string) (string, error) {
		args := append([]string{"--no-defaults", "--user=root", "--socket=" + s.Socket}, flags...)
		cmd, err := s.Installation.Tool("mariadb-dump", append(args, database)...)
		if err != nil {
			return "", err
		}
		out, err := cmd.Output()
		return string(out), err
	}
	engine := "mariadb@10.11"
	if !d.AtLeast(10, 11) {
		engine = "mariadb" // the machine's own may be older
	}
	check(t, ddl.Source{DB: db, Dialect: d, Dump: dump}, engine)
}
