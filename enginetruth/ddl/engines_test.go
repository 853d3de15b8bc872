//go:build truth

package ddl_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/enginetruth/ddl"
	"github.com/cascadelint/cascadelint/enginetruth/servers"
)

// TestEngines compares the reader with each engine of the MySQL protocol.
func TestEngines(t *testing.T) {
	for _, engine := range servers.All() {
		if schema, err := ddl.Schema(engine.Name); err != nil {
			t.Fatal(err)
		} else if schema == "" {
			continue // PostgreSQL and SQLite have readers of their own
		}
		t.Run(engine.Name, func(t *testing.T) {
			s, err := engine.Start(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer s.Stop()
			src := ddl.Source{DB: s.DB, Dialect: engine.Dialect}
			if s.Dumps() {
				src.Dump = func(ctx context.Context, flags ...string) (string, error) {
					return s.Dump(ctx, servers.Database, flags...)
				}
			}
			check(t, src, engine.Name)
			if os.Getenv(envUpdate) == "1" && !engine.Dialect.Native {
				keep(t, src, engine.Name)
			}
		})
	}
}

// envUpdate, set to 1, makes the test keep a dump of each engine among the tests
// and fuzz seeds of the reader, which need no server.
const envUpdate = "CASCADELINT_UPDATE"

func keep(t *testing.T, src ddl.Source, engine string) {
	t.Helper()
	text, err := src.Dump(t.Context(), "--no-data", "--skip-dump-date", "--routines", "--events")
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join("..", "..", "sqlschema", "mysql", "testdata", "rich-dump-of-"+strings.Replace(engine, "@", "-", 1))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "schema.sql"), []byte("-- read as: "+engine+"\n"+text), 0o644); err != nil {
		t.Fatal(err)
	}
}
