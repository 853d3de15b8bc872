//go:build truth

package ddl_test

import (
	"context"
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
		})
	}
}
