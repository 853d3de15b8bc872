package mysql_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// addCorpus gives a fuzz target the scripts of testdata.
func addCorpus(f *testing.F, add func(script string)) {
	f.Helper()
	files, err := filepath.Glob("testdata/*/*.sql")
	if err != nil || len(files) == 0 {
		f.Fatalf("no corpus: %v", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		add(string(b))
	}
}

// FuzzSplit checks that every byte belongs to one piece and that offsets and
// lines are those of the piece.
func FuzzSplit(f *testing.F) {
	addCorpus(f, func(script string) { f.Add(script) })
	f.Fuzz(func(t *testing.T, script string) {
		offset, line := 0, 1
		for _, piece := range mysql.Split(script) {
			if piece.Text == "" {
				t.Fatal("an empty piece")
			}
			if piece.Offset != offset || piece.Line != line {
				t.Fatalf("piece %q at offset %d, line %d; want %d, %d", piece.Text, piece.Offset, piece.Line, offset, line)
			}
			if !strings.HasPrefix(script[offset:], piece.Text) || !strings.HasPrefix(piece.Text, piece.SQL()) {
				t.Fatalf("piece %q with statement %q is not the script's text", piece.Text, piece.SQL())
			}
			if !fits(piece, offset == 0) {
				t.Fatalf("piece %q is no %v", piece.Text, piece.Kind)
			}
			offset += len(piece.Text)
			line += strings.Count(piece.Text, "\n")
		}
		if offset != len(script) {
			t.Fatalf("the pieces end at %d of %d", offset, len(script))
		}
	})
}

// fits reports whether a piece may be of its kind: nothing that a server would
// execute is taken for space or a comment.
func fits(piece mysql.Statement, first bool) bool {
	text := piece.Text
	switch piece.Kind {
	case mysql.KindSpace:
		if first {
			text = strings.TrimPrefix(text, "\ufeff")
		}
		return strings.Trim(text, " \t\r\n\f\v") == ""
	case mysql.KindComment:
		executable := (strings.HasPrefix(text, "/*!") || strings.HasPrefix(text, "/*M!")) && !strings.HasPrefix(text, "/*M!999999")
		line := strings.HasPrefix(text, "#") || strings.HasPrefix(text, "--")
		return line && !strings.Contains(strings.TrimSuffix(text, "\n"), "\n") ||
			strings.HasPrefix(text, "/*") && !executable && !strings.Contains(strings.TrimSuffix(text, "*/")[2:], "*/")
	case mysql.KindClientCommand:
		word, _, _ := strings.Cut(strings.ToUpper(text), " ")
		word = strings.TrimRight(word, " \t\r\f\v")
		return strings.HasPrefix(text, "\\") || !strings.Contains(text, "\n") && strings.ContainsAny(word[:1], "DSU")
	}
	return true
}

// FuzzFollowed checks that no text swallows the statement behind it in silence:
// the table that it makes is there, or a problem says that something was missed.
func FuzzFollowed(f *testing.F) {
	names := []string{"mysql@8.4", "mariadb@11.8", "tidb@8.5"}
	i := 0
	addCorpus(f, func(script string) { f.Add(script, names[i%len(names)]); i++ })
	for _, s := range []string{"DELIMITER $$\nINSERT INTO t VALUES (1)", "CREATE TRIGGER t BEFORE DELETE ON a FOR EACH ROW BEGIN", "SELECT 'x", "/* x", "/*!50000 SELECT 1", "USE b", "source x"} {
		f.Add(s, names[0])
	}
	f.Fuzz(func(t *testing.T, script, name string) {
		dialect, err := sqlschema.ParseDialect(name)
		if err != nil {
			return
		}
		r := mysql.NewReader(dialect)
		r.Read("f.sql", 1, script+"\n;\nCREATE TABLE canary (id INT PRIMARY KEY);\n")
		s := r.Schema()
		for _, table := range s.Tables {
			if table.Name == "canary" || strings.HasSuffix(table.Name, ".canary") {
				return
			}
		}
		if len(s.Problems) == 0 {
			t.Errorf("the statement behind %q is lost", script)
		}
	})
}

// FuzzRead checks that any input gives a schema, always the same, with every
// position inside the input and every foreign key resolved without
// contradiction.
func FuzzRead(f *testing.F) {
	names := []string{"mysql@5.7", "mysql@9.1", "mysql", "mariadb@11.8", "tidb@8.5"}
	i := 0
	addCorpus(f, func(script string) { f.Add(script, names[i%len(names)]); i++ })
	f.Fuzz(func(t *testing.T, script, name string) {
		dialect, err := sqlschema.ParseDialect(name)
		if err != nil {
			return
		}
		read := func() *sqlschema.Schema {
			r := mysql.NewReader(dialect)
			r.Read("f.sql", 1, script)
			return r.Schema()
		}
		s := read()
		if diff := cmp.Diff(s, read()); diff != "" {
			t.Fatalf("two readings differ:\n%s", diff)
		}
		lines := strings.Count(script, "\n") + 1
		inside := func(p sqlschema.Position) {
			if !p.IsValid() || p.Line > lines {
				t.Fatalf("position %v is not in %d lines", p, lines)
			}
		}
		for _, p := range s.Problems {
			inside(p.Pos)
		}
		for _, table := range s.Tables {
			inside(table.Pos)
			for _, c := range table.Columns {
				inside(c.Pos)
			}
			for _, fk := range table.ForeignKeys {
				inside(fk.Pos)
				if len(fk.Columns) == 0 || fk.RefTable == "" {
					t.Fatalf("foreign key without columns or parent: %+v", fk)
				}
				if (fk.Enforcement.State == sqlschema.Enforced) != (fk.Effective != sqlschema.Unset) {
					t.Fatalf("only an enforced key has an effect: %+v", fk)
				}
			}
		}
	})
}
