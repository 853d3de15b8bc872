//go:build truth

package verifier_test

import (
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/enginetruth/servers"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/race"
)

// TestRace: on each engine, at its own isolation level, a row slips in between
// cleanup and delete; a foreign key and a lock keep it out.
func TestRace(t *testing.T) {
	for _, engine := range servers.All() {
		switch engine.Dialect.Name {
		case "mysql", "mariadb", "tidb":
		default:
			continue
		}
		t.Run(engine.Name, func(t *testing.T) {
			s, err := engine.Start(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer s.Stop()
			for _, q := range []string{"CREATE TABLE users (id INT PRIMARY KEY)", "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT NOT NULL, KEY (user_id))"} {
				if _, err := s.DB.ExecContext(t.Context(), q); err != nil {
					t.Fatal(err)
				}
			}
			live, err := introspect.Read(t.Context(), s.DB)
			if err != nil {
				t.Fatal(err)
			}
			rep, err := race.Run(t.Context(), s.DB, live, []race.Cleanup{{
				Child: cascade.Key{Table: "posts", Columns: []string{"user_id"}}, Parent: cascade.Key{Table: "users", Columns: []string{"id"}},
			}})
			if err != nil {
				t.Fatal(err)
			}
			if len(rep.Results) != 1 || len(rep.Notes) > 0 {
				t.Fatalf("%+v", rep)
			}
			r := rep.Results[0]
			if r.Code.Orphans == 0 {
				t.Errorf("at %s no row slips in:\n%s", rep.Isolation, strings.Join(r.Code.Script, "\n"))
			}
			if r.NoKey != "" || r.Key.Orphans > 0 || r.Locking.Orphans > 0 {
				t.Errorf("with a key %+v (%s), with a lock %+v", r.Key, r.NoKey, r.Locking)
			}
		})
	}
}
