package ddl_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/enginetruth/ddl"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// check reports every difference between a server and what is read of it.
func check(t *testing.T, src ddl.Source, engine string) {
	t.Helper()
	schema, err := ddl.Schema(engine)
	if err != nil {
		t.Fatal(err)
	}
	report, err := ddl.Check(t.Context(), src, schema)
	if err != nil {
		t.Fatal(err)
	}
	if report.Tables < 18 || report.ForeignKeys < 12 {
		t.Errorf("the server has %d tables and %d foreign keys: the scripts have more", report.Tables, report.ForeignKeys)
	}
	if diff := cmp.Diff(ddl.Undecided(engine), report.Unknown); diff != "" {
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
