package truth_test

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/internal/source"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/truth/testdata/go-code/store"
)

// TestGoCodeEqualsServer reads statements out of a Go package, and runs the
// package's own code against the server.
func TestGoCodeEqualsServer(t *testing.T) {
	s := mariadbtest.Start(t)
	db := s.DB(t)
	conn, err := db.Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Migrate(context.Background(), conn); err != nil {
		t.Fatal(err)
	}
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}
	server := fromServer(t, db)
	dir := filepath.Join("testdata", "go-code")
	compareWithFile(t, filepath.Join(dir, "want.txt"), server)

	root, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	text := "dialect: mariadb@" + s.Version() + "\nschema:\n  - go: store\n"
	cfg, err := config.Parse(filepath.Join(root, ".cascadelint.yaml"), []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	cfg.Root = root
	loaded, err := source.Options{NoCache: true}.Load(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if len(loaded.Schemas) != 1 {
		t.Fatalf("%d schemas, want one", len(loaded.Schemas))
	}
	schema := loaded.Schemas[0]
	checkProblems(t, schema)
	// The keys whose indexes the server makes by itself; see declaredKeys.
	declared := [][]string{{"room_id"}, {"serial", "at"}, {"serial"}}
	compare(t, schema, declared, server)
	for _, table := range schema.Tables {
		if !table.Pos.IsValid() {
			t.Errorf("table %s has no position", table.Name)
		}
	}
}

// checkProblems fails the test for anything not understood: every statement
// here is one that the server takes.
func checkProblems(t *testing.T, schema *sqlschema.Schema) {
	t.Helper()
	for _, p := range schema.Problems {
		if p.Kind != sqlschema.ReadStructurally {
			t.Errorf("problem: %s: %s: %s", p.Pos, p.Message, p.Statement)
		}
	}
}
