package truth

import (
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
	"github.com/cascadelint/cascadelint/truth/casefile"
)

// dialect is that of the server which executes the cases.
var dialect = sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11}

// helpers is the folder of the package whose functions cases delete through.
const helpers = "cases/store"

// linted is a case with what the linter says of it.
type linted struct {
	*casefile.Case
	suite suite
	// sites and findings are those that stand in the case's lines.
	sites    []finding.Site
	findings []finding.Finding
	// suspected are the suite's relations that are listed and not believed.
	suspected []finding.Relation
}

// lint reads and lints all suites, once for all tests.
var lint = sync.OnceValues(func() ([]*linted, error) {
	var all []*linted
	for _, s := range suites {
		cases, err := lintSuite(s)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.folder, err)
		}
		all = append(all, cases...)
	}
	return all, nil
})

// cases gives the cases with what the linter says of them.
func cases(t *testing.T) []*linted {
	t.Helper()
	all, err := lint()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func lintSuite(s suite) ([]*linted, error) {
	cases, err := casefile.Read(s.folder)
	if err != nil {
		return nil, err
	}
	root, err := filepath.Abs(".")
	if err != nil {
		return nil, err
	}
	cfg := analyzer.Config{Root: root, Dialect: dialect}
	if !s.derived {
		schema, err := readSchema(cases)
		if err != nil {
			return nil, err
		}
		cfg.Schemas = []*sqlschema.Schema{schema}
	}
	for _, c := range cases {
		cfg.Relations = append(cfg.Relations, claims(c)...)
	}
	pkgs, err := packages.Load(&packages.Config{Mode: program.Mode, Dir: root}, "./"+s.folder, "./"+helpers)
	if err != nil {
		return nil, err
	}
	report, err := program.Run(pkgs, cfg, nil)
	if err != nil {
		return nil, err
	}
	return assign(root, s, cases, report), nil
}

// readSchema reads the DDL of all cases as one schema. A table that several
// cases share is read once.
func readSchema(cases []*casefile.Case) (*sqlschema.Schema, error) {
	r := mysql.NewReader(dialect)
	seen := map[string]bool{}
	for _, c := range cases {
		for _, st := range c.SQL {
			if st.Insert() || seen[st.Text] {
				continue
			}
			seen[st.Text] = true
			r.Read(c.File, st.Line, st.Text+";")
		}
	}
	schema := r.Schema()
	for _, p := range schema.Problems {
		if p.Kind != sqlschema.ReadStructurally {
			return nil, fmt.Errorf("%s: %s", p.Pos, p.Message)
		}
	}
	return schema, nil
}

// claims are the relations that the case tells the linter, as a project's
// configuration would.
func claims(c *casefile.Case) []cascade.Claim {
	var list []cascade.Claim
	for _, r := range c.Relations {
		if r.Implied {
			continue
		}
		claim := cascade.Claim{
			Origin: cascade.OriginConfig,
			Child:  cascade.Key{Table: r.Child, Columns: []string{r.ChildColumn}},
			Parent: cascade.Key{Table: r.Parent, Columns: []string{r.ParentColumn}},
			Text:   "case " + c.Name,
			Pos:    sqlschema.Position{File: c.File, Line: c.Line},
		}
		if r.WhereColumn != "" {
			claim.Where = []cascade.Condition{{Column: r.WhereColumn, Value: r.WhereValue}}
		}
		list = append(list, claim)
	}
	return list
}

// assign gives each case what was reported in its lines.
func assign(root string, s suite, cases []*casefile.Case, report *program.Report) []*linted {
	var suspected []finding.Relation
	for _, r := range report.Relations {
		if r.Status == finding.RelationSuspected {
			suspected = append(suspected, r)
		}
	}
	var all []*linted
	for _, c := range cases {
		l := &linted{Case: c, suite: s, suspected: suspected}
		within := func(p finding.Position) bool {
			file := p.File
			if !filepath.IsAbs(file) {
				file = filepath.Join(root, file)
			}
			return file == c.File && c.Line <= p.Line && p.Line < c.End
		}
		for _, site := range report.Sites {
			if within(site.Pos) {
				l.sites = append(l.sites, site)
			}
		}
		for _, f := range report.Findings {
			if within(f.Pos) {
				l.findings = append(l.findings, f)
			}
		}
		all = append(all, l)
	}
	return all
}

// verdict is that of the worst site in the case's lines; a case without a site
// has none.
func (l *linted) verdict() finding.Verdict {
	worst := finding.Verdict("")
	for _, rank := range []finding.Verdict{finding.VerdictOK, finding.VerdictUnknown, finding.VerdictFlag} {
		if slices.ContainsFunc(l.sites, func(s finding.Site) bool { return s.Verdict == rank }) {
			worst = rank
		}
	}
	return worst
}

// hinted reports whether the linter suspects every relation that the case
// implies.
func (l *linted) hinted() bool {
	for _, r := range l.Relations {
		if r.Implied && !slices.ContainsFunc(l.suspected, func(s finding.Relation) bool {
			return s.Child.Table == r.Child && slices.Equal(s.Child.Columns, []string{r.ChildColumn}) && s.Parent.Table == r.Parent
		}) {
			return false
		}
	}
	return true
}

// found reports whether a finding with the code stands in the case's lines.
func (l *linted) found(code string) bool {
	return slices.ContainsFunc(l.findings, func(f finding.Finding) bool { return f.Code == code })
}
