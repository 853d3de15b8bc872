package mysql_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// TestCorpus reads each folder of testdata, file after file, as each dialect
// that the first file names, and compares the schema with the folder's listing
// for the dialect. After a change, run it with -update and read the diff.
func TestCorpus(t *testing.T) {
	folders, err := filepath.Glob("testdata/*/*.sql")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]string{}
	for _, f := range folders {
		files[filepath.Dir(f)] = append(files[filepath.Dir(f)], f)
	}
	if len(files) < 30 {
		t.Fatalf("found %d folders, the corpus has more", len(files))
	}
	for dir, names := range files {
		for _, dialect := range dialects(t, names[0]) {
			t.Run(filepath.Base(dir)+"/"+dialect.String(), func(t *testing.T) {
				r := mysql.NewReader(dialect)
				for _, name := range names {
					r.Read(filepath.Base(name), 1, contents(t, name))
				}
				compare(t, filepath.Join(dir, strings.Replace(dialect.String(), "@", "-", 1)+".txt"), listing(r.Schema()))
			})
		}
	}
}

var update = flag.Bool("update", false, "write the listings of testdata instead of comparing with them")

func compare(t *testing.T, golden, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(contents(t, golden), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", golden, diff)
	}
}

// dialects reads the line "-- read as: mysql@8.0 …".
func dialects(t *testing.T, name string) []sqlschema.Dialect {
	t.Helper()
	_, rest, ok := strings.Cut(contents(t, name), "-- read as: ")
	if !ok {
		t.Fatalf("%s does not say which dialects to read it as", name)
	}
	line, _, _ := strings.Cut(rest, "\n")
	var out []sqlschema.Dialect
	for _, s := range strings.Fields(line) {
		d, err := sqlschema.ParseDialect(s)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out = append(out, d)
	}
	return out
}

func contents(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// listing writes a schema for comparison, one line a thing.
func listing(s *sqlschema.Schema) string {
	var b strings.Builder
	for _, t := range s.Tables {
		listTable(&b, t)
	}
	kinds := map[sqlschema.ProblemKind]string{
		sqlschema.NotUnderstood: "not understood", sqlschema.ReadStructurally: "read structurally", sqlschema.Inconsistent: "inconsistent",
	}
	for _, p := range s.Problems {
		fmt.Fprintf(&b, "problem %s  %s\n  %s\n  > %s\n", p.Pos, kinds[p.Kind], p.Message, p.Statement)
	}
	return b.String()
}

func listTable(b *strings.Builder, t *sqlschema.Table) {
	kind := "table"
	if t.View {
		kind = "view"
	}
	fmt.Fprintf(b, "%s %s", kind, t.Name)
	if t.Engine != "" {
		fmt.Fprintf(b, " engine %s", t.Engine)
	}
	if t.Partitioned {
		b.WriteString(" partitioned")
	}
	if t.Incomplete {
		b.WriteString(" incomplete")
	}
	fmt.Fprintf(b, "  %s\n", t.Pos)
	for _, c := range t.Columns {
		fmt.Fprintf(b, "  %s %s", c.Name, c.Type)
		if c.NotNull {
			b.WriteString(" not null")
		}
		if c.Default != "" {
			fmt.Fprintf(b, " default %s", c.Default)
		}
		if c.Generated != "" {
			fmt.Fprintf(b, " generated {%s}", c.Generated)
		}
		fmt.Fprintf(b, "  %d:%d\n", c.Pos.Line, c.Pos.Column)
	}
	if len(t.PrimaryKey) > 0 {
		fmt.Fprintf(b, "  primary key (%s)\n", strings.Join(t.PrimaryKey, ", "))
	}
	for _, x := range t.Indexes {
		kind := "index"
		if x.Unique {
			kind = "unique"
		}
		fmt.Fprintf(b, "  %s %s (%s)  %d:%d\n", kind, x.Name, strings.Join(x.Columns, ", "), x.Pos.Line, x.Pos.Column)
	}
	for _, fk := range t.ForeignKeys {
		listForeignKey(b, fk)
	}
	for _, tr := range t.Triggers {
		fmt.Fprintf(b, "  trigger %s %s %s {%s}  %s\n", tr.Name, tr.Timing, tr.Event, strings.Join(strings.Fields(tr.Body), " "), tr.Pos)
	}
}

func listForeignKey(b *strings.Builder, fk sqlschema.ForeignKey) {
	fmt.Fprintf(b, "  foreign key %q (%s) -> %s (%s)", fk.Name, strings.Join(fk.Columns, ", "), fk.RefTable, strings.Join(fk.RefColumns, ", "))
	if fk.Inline {
		b.WriteString(" inline")
	}
	if fk.Match != "" {
		fmt.Fprintf(b, " match %s", fk.Match)
	}
	if fk.OnDelete != sqlschema.Unset {
		fmt.Fprintf(b, " on delete %s", fk.OnDelete)
	}
	if fk.OnUpdate != sqlschema.Unset {
		fmt.Fprintf(b, " on update %s", fk.OnUpdate)
	}
	fmt.Fprintf(b, "  %d:%d\n", fk.Pos.Line, fk.Pos.Column)
	states := map[sqlschema.EnforcementState]string{
		sqlschema.Enforced: "enforced", sqlschema.NotEnforced: "not enforced", sqlschema.EnforcementUnknown: "unknown",
	}
	fmt.Fprintf(b, "    %s %s%s\n", states[fk.Enforcement.State], fk.Effective, fk.Enforcement.Reason)
}
