package directive_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/directive"
	"github.com/cascadelint/cascadelint/finding"
)

var rules = []finding.Rule{
	{Code: "CL101", Slug: "orphaned-rows"},
	{Code: "CL105", Slug: "cleanup-not-atomic"},
	{Code: "CL201", Slug: "inline-references-ignored"},
	{Code: "CL901"}, {Code: "CL902"},
}

func parseGo(t testing.TB, src string) (*ast.File, func(token.Pos) finding.Position, error) {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "a.go", src, parser.ParseComments|parser.SkipObjectResolution)
	return file, func(p token.Pos) finding.Position {
		at := fset.Position(p)
		return finding.Position{File: at.Filename, Line: at.Line, Column: at.Column}
	}, err
}

// show gives "line: codes → first-last" or the problem.
func show(ds []directive.Directive) []string {
	var out []string
	for _, d := range ds {
		codes := strings.Join(d.Codes, ",")
		if d.Foreign {
			codes = "nolint"
		}
		s := fmt.Sprintf("%d: %s → %d-%d", d.Pos.Line, codes, d.First, d.Last)
		if d.Problem != "" {
			s = fmt.Sprintf("%d: %s", d.Pos.Line, d.Problem)
		}
		out = append(out, s)
	}
	return out
}

func TestGoPlaces(t *testing.T) {
	tests := []struct {
		name string
		src  string // lines from 1
		want []string
	}{
		{"end of line", "package p\nfunc f() {\n\tdel() //cascadelint:ignore CL101 known\n}", []string{"3: CL101 → 3-3"}},
		{"line above", "package p\nfunc f() {\n\t//cascadelint:ignore CL101 known\n\tdel()\n}", []string{"3: CL101 → 4-4"}},
		{"within a group of comments", "package p\nfunc f() {\n\t//cascadelint:ignore CL101 known\n\t// and why\n\tdel()\n}", []string{"3: CL101 → 5-5"}},
		{"above a chain", "package p\nfunc f() {\n\t//cascadelint:ignore CL101 known\n\tdb.\n\t\tWhere().\n\t\tDelete()\n}", []string{"3: CL101 → 4-6"}},
		{"above an if, not its block", "package p\nfunc f() {\n\t//cascadelint:ignore CL101 known\n\tif err := db.\n\t\tDelete(); err != nil {\n\t\tdel()\n\t}\n}", []string{"3: CL101 → 4-5"}},
		{"above a closure, not its body", "package p\nfunc f() {\n\t//cascadelint:ignore CL101 known\n\trun(func() {\n\t\tdel()\n\t})\n}", []string{"3: CL101 → 4-4"}},
		{"function", "package p\n// f deletes.\n//\n//cascadelint:ignore CL101 known\nfunc f() {\n\tdel()\n}", []string{"4: CL101 → 5-7"}},
		{"method and its neighbour", "package p\n//cascadelint:ignore CL101 known\nfunc (T) f() {\n}\nfunc g() {\n}", []string{"2: CL101 → 3-4"}},
		{"type", "package p\n//cascadelint:ignore CL101 known\ntype T struct {\n\tA int\n}", []string{"2: CL101 → 3-5"}},
		{"field", "package p\ntype T struct {\n\t//cascadelint:ignore CL101 known\n\tA int\n\tB int\n}", []string{"3: CL101 → 4-4"}},
		{"whole file, anywhere", "package p\nfunc f() {\n\t//cascadelint:file-ignore CL101 known\n}", []string{"3: CL101 → 0-0"}},
		{"space before the name, block comment", "package p\nfunc f() {\n\tdel() // cascadelint:ignore CL101 known\n\tdel() /* cascadelint:ignore CL101 known */\n}", []string{"3: CL101 → 3-3", "4: CL101 → 4-4"}},
		{"by slug, in any case", "package p\n//cascadelint:ignore Orphaned-Rows,cl105 known\nfunc f() {}", []string{"2: CL101,CL105 → 3-3"}},
		{"codes with spaces", "package p\n//cascadelint:ignore CL101, CL105 ,CL201 known\nfunc f() {}", []string{"2: CL101,CL105,CL201 → 3-3"}},
		{"blank line below", "package p\nfunc f() {\n\t//cascadelint:ignore CL101 known\n\n\tdel()\n}", []string{"3: CL101 → 4-4"}},

		{"nolint forms", "package p\nfunc f() {\n\tdel() //nolint\n\tdel() //nolint:all\n\tdel() //nolint:gosec,cascadelint // known\n\tdel() // nolint: cascadelint known\n}",
			[]string{"3: nolint → 3-3", "4: nolint → 4-4", "5: nolint → 5-5", "6: nolint → 6-6"}},
		{"nolint of a function, above and at its end", "package p\n//nolint:all\nfunc f() {\n\tdel()\n}\nfunc g() { //nolint\n\tdel()\n}", []string{"2: nolint → 3-5", "6: nolint → 6-8"}},
		{"nolint of a file", "//nolint:cascadelint\npackage p\nfunc f() {}", []string{"1: nolint → 0-0"}},
		{"nolint above a block", "package p\nfunc f() {\n\t//nolint:cascadelint\n\tif x {\n\t\tdel()\n\t}\n}", []string{"3: nolint → 4-6"}},

		{"SQL text", "package p\nfunc f() {\n\tdb.Exec(`\n\t\t-- cascadelint:ignore CL101 known\n\t\tDELETE FROM users`,\n\t\tid)\n}", []string{"4: CL101 → 3-6"}},
		{"SQL text of a constant", "package p\nconst q = \"-- cascadelint:ignore CL101 known\\nDELETE FROM users\"", []string{"2: CL101 → 2-2"}},

		{"SQL text behind a comment", "package p\nconst q = `/* a */ -- cascadelint:ignore CL101 known\n (`\nconst r = ` -- cascadelint:ignore CL101 known\n\twith x AS (SELECT 1) DELETE FROM users`", []string{"4: CL101 → 4-5"}},

		{"no rule", "package p\n//cascadelint:ignore\nfunc f() {}", []string{"2: it names no rule"}},
		{"no reason", "package p\n//cascadelint:ignore CL101\nfunc f() {}", []string{"2: it gives no reason"}},
		{"another comment is no reason", "package p\n//cascadelint:ignore CL101 // want `x`\nfunc f() {}", []string{"2: it gives no reason"}},
		{"unknown rule", "package p\n//cascadelint:ignore CL101,CL999 known\nfunc f() {}", []string{"2: there is no rule \"CL999\""}},
		{"unknown verb", "package p\n//cascadelint:ingore CL101 known\nfunc f() {}", []string{"2: unknown directive \"cascadelint:ingore\": expected ignore or file-ignore"}},

		{"other tools and prose", "package p\n//nolint:gosec\n//nolintx\n//lint:ignore CL101 x\n// see cascadelint:ignore\n// cascadelint is a tool\n//\t//cascadelint:ignore CL101 known\nconst h = \"write -- cascadelint:ignore CL101\"\nfunc f() { s := \"//cascadelint:ignore CL101 known\" }", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			file, position, err := parseGo(t, test.src)
			if err != nil {
				t.Fatal(err)
			}
			got := show(directive.NewParser(rules).Go(file, position))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestSQLPlaces(t *testing.T) {
	tests := []struct {
		name string
		src  string
		want []string
	}{
		{"end of line", "CREATE TABLE t (\n  a INT REFERENCES u (id), -- cascadelint:ignore CL201 known\n  b INT);", []string{"2: CL201 → 2-2"}},
		{"above a statement", "SELECT 1;\n-- cascadelint:ignore CL201 known\n-- and why\n\nCREATE TABLE t (\n  a INT\n);\nSELECT 2;", []string{"2: CL201 → 5-7"}},
		{"within a statement", "CREATE TABLE t (\n  -- cascadelint:ignore CL201 known\n\n  a INT,\n  b INT);", []string{"2: CL201 → 4-4"}},
		{"whole file", "SELECT 1;\n-- cascadelint:file-ignore CL201 known", []string{"2: CL201 → 0-0"}},
		{"hash and block comments", "SELECT 1; # cascadelint:ignore CL201 known\nSELECT 2; /* cascadelint:ignore CL201 known */", []string{"1: CL201 → 1-1", "2: CL201 → 2-2"}},
		{"delimiter", "DELIMITER //\n-- cascadelint:ignore CL201 known\nCREATE TRIGGER x BEGIN\n  DELETE FROM a;\nEND//\nDELIMITER ;\n", []string{"2: CL201 → 3-5"}},
		{"semicolon in a string", "-- cascadelint:ignore CL201 known\nINSERT INTO t VALUES ('a;''\\';',\n 2);\nSELECT 1;", []string{"1: CL201 → 2-3"}},
		{"nothing below", "-- cascadelint:ignore CL201 known", []string{"1: CL201 → 1-1"}},
		{"no reason", "-- cascadelint:ignore CL201\nSELECT 1;", []string{"1: it gives no reason"}},

		{"in a string", "SELECT '-- cascadelint:ignore CL201 known';", nil},
		{"in a name over lines", "SELECT `\n-- cascadelint:ignore CL201 known\n`;", nil},
		{"minus minus is no comment without a space", "SELECT 1--cascadelint:ignore CL201 known", nil},
		{"nolint is no SQL", "SELECT 1; -- nolint", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := show(directive.NewParser(rules).SQL("a.sql", test.src))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestApply(t *testing.T) {
	const src = `package p

func f() {
	del() //cascadelint:ignore CL101 known
	del() //cascadelint:ignore CL101,CL105 known
	del() //cascadelint:ignore CL105 known
	del() //cascadelint:ignore CL101
	del() //nolint
	del() //nolint:cascadelint
	del() //cascadelint:ignore CL201 the rule is off
}
`
	file, position, err := parseGo(t, src)
	if err != nil {
		t.Fatal(err)
	}
	directives := directive.NewParser(rules).Go(file, position)
	at := func(code string, file string, line int) finding.Finding {
		return finding.Finding{Code: code, Pos: finding.Position{File: file, Line: line, Column: 2}}
	}
	findings := []finding.Finding{
		at("CL101", "a.go", 4), at("CL105", "a.go", 4), // one of two
		at("CL101", "a.go", 5),   // half of a directive
		at("CL101", "a.go", 6),   // another rule's directive
		at("CL101", "a.go", 7),   // a malformed one
		at("CL105", "a.go", 8),   // any rule
		at("CL101", "b.go", 4),   // another file
		at("CL101", "a.go", 100), // no directive
	}
	severity := func(code string) finding.Severity {
		switch code {
		case "CL201":
			return finding.Off
		}
		return finding.Warning
	}
	kept, extra := directive.Apply(findings, directives, severity)

	line := func(fs []finding.Finding) (out []string) {
		for _, f := range fs {
			out = append(out, strings.TrimSpace(fmt.Sprintf("%s:%d %s %s", f.Pos.File, f.Pos.Line, f.Code, f.Message)))
		}
		return out
	}
	wantKept := []string{"a.go:4 CL105", "a.go:6 CL101", "a.go:7 CL101", "b.go:4 CL101", "a.go:100 CL101"}
	if diff := cmp.Diff(wantKept, line(kept)); diff != "" {
		t.Errorf("kept: -want +got\n%s", diff)
	}
	wantExtra := []string{
		"a.go:5 CL902 suppression of CL105 matches no finding",
		"a.go:6 CL902 suppression of CL105 matches no finding",
		`a.go:7 CL901 suppression "cascadelint:ignore CL101" is malformed and has no effect: it gives no reason`,
	}
	if diff := cmp.Diff(wantExtra, line(extra)); diff != "" {
		t.Errorf("extra: -want +got\n%s", diff)
	}
	for _, f := range extra {
		if f.Severity != finding.Warning || f.Help == "" {
			t.Errorf("severity %v, help %q", f.Severity, f.Help)
		}
	}

	if _, extra := directive.Apply(nil, directives, func(string) finding.Severity { return finding.Off }); len(extra) > 0 {
		t.Errorf("rules that are off complain: %v", line(extra))
	}
}

// TestApplyMatchesAnyLineOfAFinding: a call over several lines may have its
// directive at the end of any of them.
func TestApplyMatchesAnyLineOfAFinding(t *testing.T) {
	file, position, err := parseGo(t, "package p\nfunc f() {\n\tdb.\n\t\tDelete() //cascadelint:ignore CL101 known\n\tdel()\n}")
	if err != nil {
		t.Fatal(err)
	}
	directives := directive.NewParser(rules).Go(file, position)
	pos := func(line int) finding.Position { return finding.Position{File: "a.go", Line: line, Column: 2} }
	chain := finding.Finding{Code: "CL101", Pos: pos(3), End: pos(4)}
	next := finding.Finding{Code: "CL101", Pos: pos(5), End: pos(5)}
	all := func(string) finding.Severity { return finding.Error }
	kept, extra := directive.Apply([]finding.Finding{chain, next}, directives, all)
	if diff := cmp.Diff([]finding.Finding{next}, kept); diff != "" || len(extra) > 0 {
		t.Errorf("extra %v, kept:\n%s", extra, diff)
	}
}

// FuzzParse: no text makes the parser fail, and a directive that suppresses
// something always names known rules and a reason.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"cascadelint:ignore CL101 known", "cascadelint:ignore CL101,CL105 known", "cascadelint:file-ignore orphaned-rows x",
		"cascadelint:ignore ,,CL101 , x", "cascadelint:", "nolint:a,cascadelint // b", "cascadelint:ignore CL101 //", "nolint:",
		"/*", "'\n-- cascadelint:ignore CL201 x", "DELIMITER //\n-- cascadelint:ignore CL201 x\na//", "`cascadelint:ignore CL101 x",
	} {
		f.Add(seed)
	}
	p := directive.NewParser(rules)
	f.Fuzz(func(t *testing.T, text string) {
		check := func(ds []directive.Directive) {
			for _, d := range ds {
				if d.Problem != "" || d.Foreign {
					continue
				}
				if len(d.Codes) == 0 || d.Reason == "" {
					t.Errorf("%+v suppresses without a rule or a reason", d)
				}
				if d.Last != 0 && (d.First < 1 || d.Last < d.First) {
					t.Errorf("%+v: lines are out of order", d)
				}
			}
		}
		check(p.SQL("a.sql", text))
		for _, src := range []string{text, "package p\nfunc f() {\n\tdel() //" + text + "\n}", "package p\nconst s = `" + text + "`"} {
			file, position, _ := parseGo(t, src)
			if file != nil && file.Package.IsValid() {
				check(p.Go(file, position))
			}
		}
	})
}
