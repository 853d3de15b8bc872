// Package program runs the passes over a whole program: all packages are at
// hand, so models and functions of every package are seen from every other.
package program

import (
	"fmt"
	"sort"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/analyzer/internal/passes"
	"github.com/cascadelint/cascadelint/analyzer/internal/verdict"
	"github.com/cascadelint/cascadelint/analyzer/rules"
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
	// Notes say what was assumed or could not be seen, for verbose output.
	Notes []string
}

// Run analyses the packages. Findings and sites are given for the packages for
// which report returns true (nil: for all). A package that does not type-check
// is analysed as far as possible and reported as CL904.
func Run(pkgs []*packages.Package, cfg analyzer.Config, report func(*packages.Package) bool) (*Report, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	res := &Report{}
	known, notes, err := survey(pkgs, &cfg)
	if err != nil {
		return nil, err
	}
	res.Notes = append(res.Notes, notes...)
	p := passes.New(cfg, known)
	graph, err := checker.Analyze([]*analysis.Analyzer{p.Verdict}, pkgs, nil)
	if err != nil {
		return nil, fmt.Errorf("analysing packages: %w", err)
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			res.Notes = append(res.Notes, fmt.Sprintf("%s: %v", act.Package.PkgPath, act.Err))
			continue
		}
		r := act.Result.(*verdict.Result)
		for _, n := range r.Notes {
			res.Notes = append(res.Notes, act.Package.PkgPath+": "+n)
		}
		if report == nil || report(act.Package) {
			res.Findings = append(res.Findings, r.Findings...)
			res.Sites = append(res.Sites, r.Sites...)
		}
	}
	chosen := verdict.Choose(rules.All(), cfg.Severities)
	res.Schemas = cfg.Schemas
	res.Findings = append(res.Findings, schemaFindings(chosen, cfg, known.Models)...)
	res.Findings = append(res.Findings, packageFindings(chosen, pkgs, report)...)
	res.Findings = verdict.Sort(res.Findings)
	res.Sites = sortSites(res.Sites)
	return res, nil
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
