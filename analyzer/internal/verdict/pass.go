package verdict

import (
	"fmt"
	"go/ast"
	"go/token"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/directive"
	"github.com/cascadelint/cascadelint/analyzer/internal/fix"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/finding"
)

// Config is what the pass is built with.
type Config struct {
	Plan  *analysis.Analyzer
	Rules Rules
	// Directives reads suppressions.
	Directives *directive.Parser
	// SchemaAtModels reports findings about a table's statement at the model of
	// that table: a modular driver has no place in an SQL file to show them at.
	SchemaAtModels bool
	// HostHandlesNolint leaves //nolint comments to the host, which wants to know
	// which of them it needed.
	HostHandlesNolint bool
	// Elsewhere gives the place to act for a finding in a file that a program
	// wrote: the query that it was made from. Nil where nobody knows any.
	Elsewhere func(finding.Finding) (finding.Position, bool)
}

// Result is what the rules say of one package.
type Result struct {
	// Findings are those at Go positions, with suppressions applied.
	Findings []finding.Finding
	Sites    []finding.Site
	Views    []*plan.View
	Notes    []string
	// Suppressions are the comments of the package that accept findings.
	Suppressions []directive.Directive
}

// New makes the pass. Its Run never returns an error: go vet would cache the
// package as clean (the facts are saved before the error is).
func New(cfg Config) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:       "cascadelint",
		Doc:        "finds deletes that leave child rows behind or are refused by the database",
		URL:        "https://github.com/cascadelint/cascadelint",
		Requires:   []*analysis.Analyzer{cfg.Plan},
		ResultType: reflect.TypeFor[*Result](),
		Run: func(pass *analysis.Pass) (any, error) {
			res := cfg.Judge(Source{Fset: pass.Fset, Files: pass.Files}, pass.ResultOf[cfg.Plan].(*plan.Result))
			for _, f := range res.Findings {
				if d, ok := diagnostic(pass, f); ok {
					pass.Report(d)
				}
			}
			return res, nil
		},
	}
}

// Source is the syntax of one package, with that of others which a fix may
// change too.
type Source fix.Source

// Judge applies the rules to the plan of one package, and its suppressions to
// what they find.
func (cfg *Config) Judge(src Source, p *plan.Result) *Result {
	res := &Result{Views: p.Views, Notes: p.Notes}
	for _, s := range p.Sites {
		var fixes []finding.Fix
		asked := false
		for _, site := range cfg.Rules.Site(s) {
			site.End = src.position(s.Step().End)
			for i := range site.Findings {
				f := &site.Findings[i]
				f.End = site.End
				if !mendable(f.Code) {
					continue
				}
				if !asked {
					asked = true
					fixes = fix.Suggest(fix.Source(src), s)
				}
				f.Fixes = fixes
			}
			res.Findings = append(res.Findings, site.Findings...)
			res.Sites = append(res.Sites, site)
		}
	}
	for _, v := range p.Views {
		for _, r := range cfg.Rules {
			if r.Models != nil {
				for _, f := range r.Models(v, p.Own) {
					f = stamp(r, f)
					if f.Code == "CL303" {
						f.Fixes = fix.Tags(fix.Source(src), p.Views, p.Own, f.Pos)
					}
					res.Findings = append(res.Findings, f)
				}
			}
		}
		if cfg.SchemaAtModels {
			res.Findings = append(res.Findings, cfg.atModels(v, p)...)
		}
	}
	res.Suppressions = cfg.suppressions(src)
	generated := src.generated()
	res.Findings = withoutGenerated(res.Findings, generated, cfg.Elsewhere)
	for i := range res.Sites {
		agree(&res.Sites[i], generated, cfg.Elsewhere)
	}
	kept, extra := directive.Apply(res.Findings, res.Suppressions, cfg.severity)
	res.Findings = Sort(append(kept, extra...))
	return res
}

// mendable reports whether a change of the Go code around the delete may mend
// the finding.
func mendable(code string) bool { return code == "CL101" || code == "CL102" }

// suppressions reads the comments of a package that accept findings.
func (cfg *Config) suppressions(src Source) []directive.Directive {
	var out []directive.Directive
	for _, f := range src.Files {
		out = append(out, cfg.Directives.Go(f, src.position)...)
	}
	if cfg.HostHandlesNolint {
		out = slices.DeleteFunc(out, func(d directive.Directive) bool { return d.Foreign })
	}
	return out
}

func (src Source) position(p token.Pos) finding.Position {
	at := src.Fset.Position(p)
	return finding.Position{File: at.Filename, Line: at.Line, Column: at.Column}
}

// severity is that of a rule which can make findings in Go files; other rules
// count as off here, so that a suppression of theirs is not called stale.
func (cfg *Config) severity(code string) finding.Severity {
	r, ok := cfg.Rules.Find(code)
	if !ok || r.OfDatabase() || r.Schema != nil && !cfg.SchemaAtModels {
		return finding.Off
	}
	return r.Severity
}

// atModels gives the schema's findings about tables whose model the package
// declares, at the model, with the place in the SQL file in the text.
func (cfg *Config) atModels(v *plan.View, p *plan.Result) []finding.Finding {
	var out []finding.Finding
	for _, f := range cfg.Rules.Schema(v) {
		for _, m := range p.Own {
			if strings.EqualFold(m.Table, f.Table) && m.Table != "" {
				f.Related = append([]finding.Related{{Pos: f.Pos, Message: "schema statement"}}, f.Related...)
				f.Pos = m.Pos
				out = append(out, f)
				break
			}
		}
	}
	return out
}

// Schema gives what the rules say of a schema by itself.
func (rs Rules) Schema(v *plan.View) []finding.Finding {
	var out []finding.Finding
	for _, r := range rs {
		if r.Schema != nil {
			for _, f := range r.Schema(v) {
				out = append(out, stamp(r, f))
			}
		}
	}
	return out
}

// generated lists the files that a program wrote.
func (src Source) generated() map[string]bool {
	out := map[string]bool{}
	for _, f := range src.Files {
		if ast.IsGenerated(f) {
			out[src.Fset.Position(f.FileStart).Filename] = true
		}
	}
	return out
}

// agree takes from a site in a generated file the findings that are not reported,
// and says so; what becomes of the rows stays as it is.
func agree(s *finding.Site, generated map[string]bool, elsewhere func(finding.Finding) (finding.Position, bool)) {
	if !generated[s.Pos.File] || len(s.Findings) == 0 {
		return
	}
	if s.Findings = withoutGenerated(slices.Clone(s.Findings), generated, elsewhere); len(s.Findings) == 0 && s.Why == "" {
		s.Why = "the file is generated: what is wrong is reported where its functions are called"
	}
}

// withoutGenerated drops findings in generated files: nobody edits them. Their
// statements still count for the functions that call them. One that is to be
// acted on elsewhere is taken there.
func withoutGenerated(list []finding.Finding, generated map[string]bool, elsewhere func(finding.Finding) (finding.Position, bool)) []finding.Finding {
	out := list[:0]
	for _, f := range list {
		if !generated[f.Pos.File] {
			out = append(out, f)
			continue
		}
		if elsewhere == nil {
			continue
		}
		if pos, ok := elsewhere(f); ok {
			f.Related = append([]finding.Related{{Pos: f.Pos, Message: "generated from the query"}}, f.Related...)
			f.Pos, f.End, f.Func, f.Fixes = pos, finding.Position{}, "", nil
			out = append(out, f)
		}
	}
	return out
}

// diagnostic turns a finding into what analysis drivers show. They print the
// message alone, so it carries the code, the cascade path where it says more
// than the message, and the places in SQL files, which have no token.Pos.
func diagnostic(pass *analysis.Pass, f finding.Finding) (analysis.Diagnostic, bool) {
	pos := tokenPos(pass, f.Pos)
	if !pos.IsValid() {
		return analysis.Diagnostic{}, false
	}
	d := analysis.Diagnostic{Pos: pos, End: tokenPos(pass, f.End), Category: f.Code, URL: finding.Rule{Code: f.Code}.URL()}
	var sql []string
	for _, r := range f.Related {
		if p := tokenPos(pass, r.Pos); p.IsValid() {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: p, Message: r.Message})
		} else if r.Pos.IsValid() {
			sql = append(sql, fmt.Sprintf("%s (%s)", r.Message, r.Pos))
		}
	}
	d.Message = f.Code + ": " + f.Message
	if f.Schema != "" {
		d.Message += " [schema " + f.Schema + "]"
	}
	if strings.Count(f.Path, "→") > 1 {
		d.Message += "; path " + strings.ReplaceAll(f.Path, "\n", ", ")
	}
	if len(sql) > 0 {
		d.Message += "; " + strings.Join(sql, ", ")
	}
	if f.Help != "" {
		d.Message += "; " + f.Help
	}
	for _, suggested := range f.Fixes {
		if s, ok := suggestion(pass, suggested); ok {
			d.SuggestedFixes = append(d.SuggestedFixes, s)
		}
	}
	return d, true
}

// suggestion is a fix in the terms of analysis drivers; ok is false where it
// changes a file that is not the package's.
func suggestion(pass *analysis.Pass, f finding.Fix) (s analysis.SuggestedFix, ok bool) {
	s.Message = f.Message
	for _, e := range f.Edits {
		i := slices.IndexFunc(pass.Files, func(file *ast.File) bool { return pass.Fset.File(file.FileStart).Name() == e.File })
		if i < 0 {
			return s, false
		}
		file := pass.Fset.File(pass.Files[i].FileStart)
		s.TextEdits = append(s.TextEdits, analysis.TextEdit{Pos: file.Pos(e.Start), End: file.Pos(e.End), NewText: []byte(e.New)})
	}
	return s, len(s.TextEdits) > 0
}

// tokenPos finds the place of a position in the package's own files.
func tokenPos(pass *analysis.Pass, p finding.Position) token.Pos {
	if !p.IsValid() {
		return token.NoPos
	}
	for _, f := range pass.Files {
		tf := pass.Fset.File(f.FileStart)
		if tf == nil || tf.Name() != p.File || p.Line > tf.LineCount() {
			continue
		}
		pos := tf.LineStart(p.Line)
		if p.Column > 1 && int(pos)+p.Column-1 <= tf.Base()+tf.Size() {
			pos += token.Pos(p.Column - 1)
		}
		return pos
	}
	return token.NoPos
}
