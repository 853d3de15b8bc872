//go:build truth

package servers_test

import (
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/enginetruth/servers"
)

// TestEnginesStart starts each engine and asks it for its version. On a machine
// that has none of them yet this downloads and builds for a quarter of an hour.
func TestEnginesStart(t *testing.T) {
	for _, engine := range servers.All() {
		t.Run(engine.Name, func(t *testing.T) {
			start := time.Now()
			s, err := engine.Start(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer s.Stop()
			t.Logf("%s: %s, in %v", engine.Name, s.Version, time.Since(start).Round(time.Millisecond))
			for _, stmt := range []string{
				"CREATE TABLE parent (id INT PRIMARY KEY)",
				"CREATE TABLE child (id INT PRIMARY KEY, parent_id INT, FOREIGN KEY (parent_id) REFERENCES parent (id) ON DELETE CASCADE)",
				"INSERT INTO parent VALUES (1)",
				"INSERT INTO child VALUES (1, 1)",
				"DELETE FROM parent",
			} {
				if _, err := s.DB.Exec(stmt); err != nil {
					t.Fatalf("%s: %v", stmt, err)
				}
			}
			var n int
			if err := s.DB.QueryRow("SELECT COUNT(*) FROM child").Scan(&n); err != nil {
				t.Fatal(err)
			}
			if n != 0 {
				t.Errorf("%d child rows left after a cascade, want none", n)
			}
		})
	}
}
