package report_test

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/report"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// options quote from testdata/project, with absolute Go positions and SQL
// positions relative to the project's root, as the program gives them.
func options(t *testing.T) report.Options {
	t.Helper()
	root, err := filepath.Abs(filepath.Join("testdata", "project"))
	if err != nil {
		t.Fatal(err)
	}
	return report.Options{Dir: root, Root: root, Rules: rules(), Version: "v0.1.0"}
}

func rules() []finding.Rule {
	return []finding.Rule{
		{
			Code: "CL101", Slug: "orphaned-rows", Severity: finding.Error, Since: "0.1",
			Title: "hard delete of a parent leaves child rows behind",
			Doc:   "A delete of a parent row\nleaves its child rows.\n\nThey point at nothing.",
			Bad:   finding.Example{SQL: "CREATE TABLE users (id INT);", Go: "func f() {}"},
			Good:  finding.Example{Go: "func g() {}\n"},
		},
		{Code: "CL201", Slug: "inline-references-ignored", Severity: finding.Warning, Title: "column-level REFERENCES is dropped", Silent: "On MySQL 9."},
		{Code: "CL302", Slug: "relation-without-foreign-key", Severity: finding.Info, Title: "no key behind a relation"},
	}
}

func sample(o report.Options) []finding.Finding {
	goFile := filepath.Join(o.Root, "store", "user.go")
	inline := finding.Position{File: "db/schema.sql", Line: 4, Column: 27}
	return []finding.Finding{
		{
			Code: "CL101", Severity: finding.Error, Table: "users", Children: []string{"posts"},
			Func:    "store.DeleteUser",
			Pos:     finding.Position{File: goFile, Line: 7, Column: 12},
			End:     finding.Position{File: goFile, Line: 7, Column: 57},
			Message: "deleting users leaves posts.user_id dangling: no engine enforces it",
			Path:    "users → posts (no foreign key)",
			Related: []finding.Related{
				{Pos: inline, Message: "column-level REFERENCES [1] is dropped"},
				{Pos: finding.Position{File: "db/gone.sql", Line: 3}, Message: "a file that cannot be read"},
				{Message: "a fact without a place"},
			},
			Help: "delete the posts first",
			Fixes: []finding.Fix{{
				Message: "add a cleanup",
				Edits:   []finding.Edit{{File: goFile, Start: 100, End: 104, New: "x"}},
			}},
		},
		{
			Code: "CL101", Severity: finding.Error, Table: "users", Func: "store.DeleteUsers", Schema: "main",
			Pos:     finding.Position{File: goFile, Line: 12, Column: 115},
			End:     finding.Position{File: goFile, Line: 12, Column: 132},
			Message: "a second finding, 100% wide",
		},
		{Code: "CL201", Severity: finding.Warning, Pos: inline, Message: "line one\nline two", Table: "posts"},
		{Code: "CL904", Severity: finding.Warning, Message: "package broken could not be analysed"},
	}
}

func sites(o report.Options) []finding.Site {
	at := finding.Position{File: filepath.Join(o.Root, "store", "user.go"), Line: 7, Column: 12}
	fk := []finding.Related{{Pos: finding.Position{File: "db/schema.sql", Line: 4}, Message: "FK"}}
	return []finding.Site{
		{
			Pos: at, Func: "store.DeleteUser", Table: "users", Kind: "delete", Form: "sql DELETE", Verdict: finding.VerdictFlag,
			Findings: sample(o)[:1],
			Children: []finding.Child{
				{Table: "posts", Columns: []string{"user_id"}, Rule: "CASCADE", Effect: "deleted", Path: "users → posts (CASCADE)", Evidence: fk},
				{Table: "tags", Rule: "no foreign key", Effect: "cleaned", Why: "a cleanup runs before", Path: "users → tags (no foreign key)"},
				{Table: "comments", Columns: []string{"a", "b"}, Rule: "no foreign key", Effect: "orphaned", Path: "users → posts (CASCADE) → comments (no foreign key)", Evidence: fk},
			},
		},
		{Pos: at, Kind: "delete", Verdict: finding.VerdictUnknown, Why: "the table's name is not constant"},
		{Pos: at, Table: "tags", Kind: "soft-delete", Verdict: finding.VerdictOK, Schema: "main"},
	}
}

func schemas() []*sqlschema.Schema {
	at := func(line int) sqlschema.Position {
		return sqlschema.Position{File: "db/schema.sql", Line: line, Column: 1}
	}
	return []*sqlschema.Schema{{
		Dialect: sqlschema.Dialect{Name: "mysql", Major: 8}, Files: []string{"db/schema.sql"},
		Tables: []*sqlschema.Table{
			{Name: "users", Engine: "InnoDB", Pos: at(1), PrimaryKey: []string{"id"}, Columns: []sqlschema.Column{{Name: "id", Type: "bigint", NotNull: true, Pos: at(1)}}},
			{Name: "posts", Pos: at(2), Partitioned: true, ForeignKeys: []sqlschema.ForeignKey{
				{Name: "fk", Columns: []string{"user_id"}, RefTable: "users", RefColumns: []string{"id"}, OnDelete: sqlschema.Cascade,
					Effective: sqlschema.Cascade, Enforcement: sqlschema.Enforcement{State: sqlschema.Enforced}, Pos: at(3)},
				{Columns: []string{"a", "b"}, RefTable: "users", Effective: sqlschema.NoAction, Inline: true,
					Enforcement: sqlschema.Enforcement{State: sqlschema.NotEnforced, Reason: sqlschema.ReasonInline}, Pos: at(4)},
				{Columns: []string{"c"}, RefTable: "users", OnDelete: sqlschema.SetDefault},
			}},
			{Name: "recent", View: true, Pos: at(6)},
		},
		Problems: []sqlschema.Problem{{Pos: at(9), Kind: sqlschema.NotUnderstood, Message: "expected a table name", Statement: "ALTER\n  TABEL users"}},
	}, {Name: "lite", Dialect: sqlschema.Dialect{Name: "mariadb"}, Origin: sqlschema.FromModels}}
}

// TestGolden compares every format with testdata/<name>; UPDATE_GOLDEN=1 writes
// the files instead. Each document is made twice and must not change.
func TestGolden(t *testing.T) {
	o := options(t)
	color, narrow, outside := o, o, o
	color.Color = true
	narrow.Width = 60
	outside.Dir = filepath.Join(o.Root, "store")
	tests := []struct {
		file  string
		write func(io.Writer) error
	}{
		{"findings.txt", func(w io.Writer) error { return report.Text(w, sample(o), o) }},
		{"findings-color.txt", func(w io.Writer) error { return report.Text(w, sample(o)[:1], color) }},
		{"findings-narrow.txt", func(w io.Writer) error { return report.Text(w, sample(o), narrow) }},
		{"findings-outside.txt", func(w io.Writer) error { return report.Text(w, sample(o)[:1], outside) }},
		{"findings.json", func(w io.Writer) error { return report.JSON(w, sample(o), o) }},
		{"findings.github", func(w io.Writer) error { return report.GitHub(w, sample(o), o) }},
		{"findings.sarif", func(w io.Writer) error {
			findings := sample(o)
			for i := range findings { // the edit's file is below the root
				findings[i].Pos.File = relative(o, findings[i].Pos.File)
			}
			return report.SARIF(w, findings, o)
		}},
		{"empty.sarif", func(w io.Writer) error { return report.SARIF(w, nil, report.Options{Dir: o.Dir}) }},
		{"empty.json", func(w io.Writer) error { return report.JSON(w, nil, report.Options{Dir: o.Dir}) }},
		{"sites.txt", func(w io.Writer) error { return report.SitesText(w, sites(o), o) }},
		{"sites.json", func(w io.Writer) error { return report.SitesJSON(w, sites(o), o) }},
		{"schema.txt", func(w io.Writer) error { return report.SchemaText(w, schemas(), o) }},
		{"schema.json", func(w io.Writer) error { return report.SchemaJSON(w, schemas(), o) }},
		{"rules.txt", func(w io.Writer) error { return report.Rules(w, rules(), o) }},
		{"rule.txt", func(w io.Writer) error { return report.Rule(w, rules()[0], o) }},
	}
	for _, test := range tests {
		t.Run(test.file, func(t *testing.T) {
			var got, again bytes.Buffer
			if err := test.write(&got); err != nil {
				t.Fatal(err)
			}
			if err := test.write(&again); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got.Bytes(), again.Bytes()) {
				t.Errorf("two runs differ:\n%s", cmp.Diff(got.String(), again.String()))
			}
			golden(t, test.file, got.Bytes())
			if ext := filepath.Ext(test.file); (ext == ".json" || ext == ".sarif") && !json.Valid(got.Bytes()) {
				t.Error("not valid JSON")
			}
		})
	}
}

func relative(o report.Options, file string) string {
	if rel, err := filepath.Rel(o.Root, file); err == nil && filepath.IsAbs(file) {
		return rel
	}
	return file
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name)
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (UPDATE_GOLDEN=1 rewrites it): -want +got\n%s", file, diff)
	}
}

func TestTextSaysNothingWithoutFindings(t *testing.T) {
	var out bytes.Buffer
	if err := report.Text(&out, nil, options(t)); err != nil || out.Len() > 0 {
		t.Errorf("wrote %q, %v", out.String(), err)
	}
}

// TestTextOnlyFirstLinesLookLikeDiagnostics keeps editors that read
// file:line:column: message from seeing a finding in a quoted line.
func TestTextOnlyFirstLinesLookLikeDiagnostics(t *testing.T) {
	o := options(t)
	var out bytes.Buffer
	if err := report.Text(&out, sample(o), o); err != nil {
		t.Fatal(err)
	}
	var got []string
	for line := range strings.Lines(out.String()) {
		if vscodeGo.MatchString(strings.TrimSuffix(line, "\n")) {
			got = append(got, line[:strings.Index(line, " ")])
		}
	}
	want := []string{"store/user.go:7:12:", "store/user.go:12:115:", "db/schema.sql:4:27:"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// Many relations often rest on one line: it is quoted once, and of the paths the
// first few are shown.
func TestTextOfManyRelations(t *testing.T) {
	o := options(t)
	f := finding.Finding{Code: "CL101", Severity: finding.Error, Message: "many", Pos: finding.Position{File: filepath.Join(o.Root, "store", "user.go"), Line: 7, Column: 12}}
	inline := finding.Position{File: "db/schema.sql", Line: 4, Column: 27}
	var paths []string
	for _, child := range []string{"a", "b", "c", "d", "e", "f", "g"} {
		f.Related = append(f.Related, finding.Related{Pos: inline, Message: child + ".user_id"})
		paths = append(paths, "users → "+child)
	}
	f.Path = strings.Join(paths, "\n")
	var out bytes.Buffer
	if err := report.Text(&out, []finding.Finding{f}, o); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), "::: db/schema.sql:4:27"); n != 1 {
		t.Errorf("the line is quoted %d times, want once", n)
	}
	for _, want := range []string{"- a.user_id\n", "- g.user_id\n", "path: users → a users → b users → c users → d users → e and 2 more\n"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the text lacks %q:\n%s", want, out.String())
		}
	}
}
