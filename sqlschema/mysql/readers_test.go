package mysql

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// TestReadersAgree reads every statement of the corpus with both readers: where
// the grammar understands a statement, the structural reader must make the same
// of it.
func TestReadersAgree(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.sql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	both := 0
	for _, file := range files {
		script, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, piece := range Split(string(script)) {
			if piece.Kind != KindStatement {
				continue
			}
			if readsAlike(t, file, piece) {
				both++
			}
		}
	}
	if both < 150 {
		t.Errorf("both readers understood %d statements; the corpus has more", both)
	}
}

// readsAlike reports whether both readers understand the piece, and fails the
// test where they differ.
func readsAlike(t *testing.T, file string, piece Statement) bool {
	sql := expand(piece.SQL(), sqlschema.Dialect{Name: "mysql", Major: 8})
	tokens, whole := tokenize(sql, 0)
	if !whole {
		return false
	}
	at := func(int) sqlschema.Position { return sqlschema.Position{} }
	s, structuralErr := structural{at: at}.read(cursor{src: sql, tokens: tokens})
	g, grammarErr := newGrammar(false).read(sql, tokens)
	if grammarErr != nil {
		return false
	}
	if structuralErr != nil {
		t.Errorf("%s:%d: the grammar alone understands it: %v\n%s", file, piece.Line, structuralErr, piece.SQL())
		return false
	}
	if !merge(g, s) {
		t.Errorf("%s:%d: the readers differ\n%s", file, piece.Line, piece.SQL())
	}
	exported := cmp.Exporter(func(reflect.Type) bool { return true })
	if diff := cmp.Diff(g, s, exported, cmpopts.EquateEmpty(), cmp.FilterPath(leftToOneReader, cmp.Ignore())); diff != "" {
		t.Errorf("%s:%d: the readers differ (-grammar +structure):\n%s\n%s", file, piece.Line, diff, piece.SQL())
	}
	return true
}

// leftToOneReader names what merge takes from the structural reader because the
// grammar does not tell it.
func leftToOneReader(p cmp.Path) bool {
	switch p.String() {
	case "ifExists":
		return true
	}
	return false
}
