// Package program runs the passes over a whole program: all packages are at
// hand, so models and functions of every package are seen from every other.
package program

import (
	"context"
	"fmt"
	"go/ast"
	"sort"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/implied"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/analyzer/internal/passes"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/analyzer/internal/reach"
	"github.com/cascadelint/cascadelint/analyzer/internal/verdict"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Mode is what the packages must be loaded with; in-module dependencies of the
// packages must be among them, or their facts are missing.
const Mode = packages.LoadSyntax | packages.NeedModule

// Report is the result of a run.
type Report struct {
	// Findings are sorted by position; suppressed ones are left out.
	Findings []finding.Finding
	Sites    []finding.Site
	// Schemas are the effective ones: those configured, or the derived one.
	Schemas []*sqlschema.Schema
	// Relations are all that are known or suspected on them.
	Relations []finding.Relation
	// Knowledge is parallel to Schemas.
	Knowledge []Knowledge
	// Notes say what was assumed or could not be seen, for verbose output.
	Notes []string
}

// Run analyses the packages. Findings and sites are given for the packages for
// which report returns true (nil: for all). A package that does not type-check
// is analysed as far as possible and reported as CL904.
func Run(pkgs []*packages.Package, cfg analyzer.Config, report func(*packages.Package) bool) (*Report, error) {
	return RunContext(context.Background(), pkgs, cfg, report)
}

// RunContext is [Run] until the context ends, whose error it then returns.
func RunContext(ctx context.Context, pkgs []*packages.Package, cfg analyzer.Config, report func(*packages.Package) bool) (*Report, error) {
	return run(ctx, pkgs, cfg, report, false)
}

// RunOnce is [Run] for packages that nobody needs afterwards: what is known of the
// types in their code, and most of its syntax, is given up as soon as they are
// looked at, which saves more memory than the results take.
func RunOnce(pkgs []*packages.Package, cfg analyzer.Config, report func(*packages.Package) bool) (*Report, error) {
	return run(context.Background(), pkgs, cfg, report, true)
}

func run(ctx context.Context, pkgs []*packages.Package, cfg analyzer.Config, report func(*packages.Package) bool, once bool) (*Report, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	res := &Report{}
	known, models, notes, err := survey(ctx, pkgs, &cfg)
	if err != nil {
		return nil, err
	}
	res.Notes = append(res.Notes, notes...)
	queries := newQueries(cfg, pkgs)
	known.Reach = passes.Reach(sourcesOf(pkgs))
	absence := handlesAbsence(pkgs)
	units, notes, err := analyse(ctx, pkgs, cfg, known, models, once)
	if err != nil {
		return nil, err
	}
	res.Notes = append(res.Notes, notes...)
	views := viewsOf(cfg, known, units, absence, res)
	functions := plan.Functions{}
	for _, u := range units {
		functions.Add(u.deletes.Functions)
	}
	for _, u := range units {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		u.plan = plan.Join(views, u.models.Own(), u.deletes, functions)
	}
	discharge(units)
	otherDatabase(units)

	judge := passes.Verdict(cfg, nil, false)
	judge.Elsewhere = queries.place
	directives := sqlDirectives(cfg)
	var files []*ast.File
	for _, u := range units {
		files = append(files, u.pkg.Syntax...)
	}
	for _, u := range units {
		src := verdict.Source{Fset: u.pkg.Fset, Files: u.pkg.Syntax, Others: files}
		r := judge.Judge(src, u.plan)
		directives = append(directives, r.Suppressions...)
		for _, n := range r.Notes {
			res.Notes = append(res.Notes, u.pkg.PkgPath+": "+n)
		}
		if report == nil || report(u.pkg) {
			res.Findings = append(res.Findings, r.Findings...)
			res.Sites = append(res.Sites, r.Sites...)
		}
	}
	res.Findings = queries.accepted(judge.Rules, res.Findings)
	for i := range res.Knowledge {
		res.Knowledge[i].directives = directives
	}
	res.Schemas = cfg.Schemas
	res.Findings = append(res.Findings, schemaFindings(judge.Rules, cfg, views)...)
	res.Findings = append(res.Findings, packageFindings(judge.Rules, pkgs, failures(units), report)...)
	res.Findings = verdict.Sort(res.Findings)
	res.Sites = sortSites(res.Sites)
	return res, nil
}

// sourcesOf gives the source of the packages that are loaded with it, and of
// those that they import.
func sourcesOf(pkgs []*packages.Package) []reach.Package {
	var out []reach.Package
	packages.Visit(pkgs, nil, func(p *packages.Package) {
		if len(p.Syntax) > 0 {
			out = append(out, reach.Package{Types: p.Types, Info: p.TypesInfo, Files: p.Syntax})
		}
	})
	return out
}

// unit is one package with what the passes say of it.
type unit struct {
	pkg     *packages.Package
	models  *model.Result
	deletes *deletion.Result
	plan    *plan.Result
}

// analyse runs the pass that looks at code, without judgement. models are the
// results of the one before it.
func analyse(ctx context.Context, pkgs []*packages.Package, cfg analyzer.Config, known *passes.Program, models map[*packages.Package]any, once bool) (units []*unit, notes []string, err error) {
	p := passes.New(cfg, known)
	deletes, notes, err := perform(ctx, p.Deletion, pkgs, func(pkg *packages.Package) map[*analysis.Analyzer]any {
		return map[*analysis.Analyzer]any{p.Model: models[pkg]}
	}, func(pkg *packages.Package, result any) {
		if once {
			giveUp(pkg, result)
		}
	})
	if err != nil {
		return nil, nil, fmt.Errorf("analysing packages: %w", err)
	}
	var results []*deletion.Result
	for _, pkg := range pkgs {
		m, ok := models[pkg].(*model.Result)
		d, done := deletes[pkg].(*deletion.Result)
		if ok && done {
			units = append(units, &unit{pkg: pkg, models: m, deletes: d})
			results = append(results, d)
		}
	}
	deletion.Link(results)
	return units, notes, nil
}

// failures are the faults of the analysis by package.
func failures(units []*unit) map[*packages.Package][]string {
	out := map[*packages.Package][]string{}
	for _, u := range units {
		out[u.pkg] = u.deletes.Failures
	}
	return out
}

// viewsOf joins each schema with the program's models, the configured relations
// and those that nobody declared.
func viewsOf(cfg analyzer.Config, known *passes.Program, units []*unit, absence func(*deletion.Function) bool, res *Report) []*plan.View {
	var functions []*deletion.Function
	var flows []model.KeyFlow
	for _, u := range units {
		functions = append(functions, u.deletes.Functions...)
		flows = append(flows, u.models.KeyFlows()...)
	}
	handed := implied.KeyFlows(known.Models, flows)
	marks := plan.Marks(functions)
	var views []*plan.View
	for _, s := range cfg.Schemas {
		declared := plan.NewView(s, known.Models, cfg.Relations, cfg.IgnoreTables)
		edges := implied.Find(declared.Graph, append(implied.Observe(s, functions, known.Models, absence), handed...))
		claims := append([]cascade.Claim(nil), cfg.Relations...)
		for i := range edges {
			if edges[i].Believed() && dismissal(cfg.Dismissed, &edges[i]) == nil && !declared.Ignored(edges[i].Child.Table) && !declared.Ignored(edges[i].Parent.Table) {
				claims = append(claims, edges[i].Claim())
			}
		}
		v := plan.NewView(s, known.Models, claims, cfg.IgnoreTables)
		v.Marks = marks
		plan.Tolerate(declared.Graph, v.Graph)
		views = append(views, v)
		res.Relations = append(res.Relations, relationsOf(v, edges, cfg.Dismissed)...)
		res.Knowledge = append(res.Knowledge, knowledgeOf(v))
	}
	res.Notes = append(res.Notes, idle(cfg.Dismissed, res.Relations)...)
	return views
}

// sortSites orders sites by position and drops those that a test variant of a
// package repeats.
func sortSites(sites []finding.Site) []finding.Site {
	sort.SliceStable(sites, func(i, j int) bool {
		a, b := sites[i], sites[j]
		switch {
		case a.Pos.File != b.Pos.File:
			return a.Pos.File < b.Pos.File
		case a.Pos.Line != b.Pos.Line:
			return a.Pos.Line < b.Pos.Line
		case a.Pos.Column != b.Pos.Column:
			return a.Pos.Column < b.Pos.Column
		case a.Table != b.Table:
			return a.Table < b.Table
		}
		return a.Schema < b.Schema
	})
	out := sites[:0]
	for i, s := range sites {
		if i > 0 {
			last := out[len(out)-1]
			if s.Pos == last.Pos && s.Table == last.Table && s.Schema == last.Schema && s.Kind == last.Kind {
				continue
			}
		}
		out = append(out, s)
	}
	return out
}
