package program

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/analyzer/internal/directive"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/analyzer/internal/verdict"
	"github.com/cascadelint/cascadelint/analyzer/rules/tool"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// schemaFindings gives what the rules say of each schema by itself, and the
// statements that were not understood (CL903).
func schemaFindings(rules verdict.Rules, cfg analyzer.Config, views []*plan.View) []finding.Finding {
	var out []finding.Finding
	for _, v := range views {
		s := v.Schema
		out = append(out, rules.Schema(v)...)
		rule, on := rules.Find(tool.SchemaNotUnderstood)
		if !on {
			continue
		}
		for _, p := range s.Problems {
			if p.Kind == sqlschema.ReadStructurally {
				continue // mild: tables, columns and keys are known
			}
			out = append(out, finding.Finding{
				Code: rule.Code, Severity: rule.Severity, Pos: p.Pos, Schema: s.Name,
				Message: "schema statement not understood: " + p.Message,
				Help:    "deletes that depend on it are judged without it; mend it or give a reason with -- cascadelint:ignore CL903",
			})
		}
	}
	return suppressed(rules, cfg, out)
}

// suppressed applies the directives in SQL files to the schema's findings.
func suppressed(rules verdict.Rules, cfg analyzer.Config, list []finding.Finding) []finding.Finding {
	kept, extra := directive.Apply(list, sqlDirectives(cfg), rules.Ran)
	return append(kept, extra...)
}

// sqlDirectives reads the directives in the schemas' SQL files. A file that
// cannot be read again has none.
func sqlDirectives(cfg analyzer.Config) []directive.Directive {
	parser := directive.NewParser(analyzer.Rules())
	var directives []directive.Directive
	for _, s := range cfg.Schemas {
		for _, file := range s.Files {
			if !strings.HasSuffix(file, ".sql") {
				continue // texts in Go code: the pass over the package reads them
			}
			name := file
			if !filepath.IsAbs(name) {
				name = filepath.Join(cfg.Root, filepath.FromSlash(file))
			}
			if text, err := os.ReadFile(name); err == nil {
				directives = append(directives, parser.SQL(file, string(text))...)
			}
		}
	}
	return directives
}

// packageFindings names the packages that could not be analysed as a whole
// (CL904), with their first error, or the first fault of the analysis in them.
func packageFindings(rules verdict.Rules, pkgs []*packages.Package, failures map[*packages.Package][]string, report func(*packages.Package) bool) []finding.Finding {
	rule, on := rules.Find(tool.PackageNotAnalysed)
	if !on {
		return nil
	}
	var out []finding.Finding
	for _, p := range pkgs {
		broken := faults(p)
		if len(broken)+len(failures[p]) == 0 || report != nil && !report(p) {
			continue
		}
		f := finding.Finding{
			Code: rule.Code, Severity: rule.Severity, Pos: errorPos(p, broken),
			Help: "make the package compile: deletes in the broken part are not seen",
		}
		how := "analysed only in part"
		var errs []string
		for _, e := range broken {
			errs = append(errs, e.Msg)
		}
		if len(errs) == 0 {
			f.Help = "deletes in that part are not seen: make what it imports compile, or report the fault"
		}
		if len(p.GoFiles) == 0 {
			how, f.Help = "not analysed", "name its build tags, or leave the package out: its deletes are not seen"
		}
		errs = append(errs, failures[p]...)
		f.Message = fmt.Sprintf("package %s was %s: %s", p.PkgPath, how, errs[0])
		if n := len(errs) - 1; n > 0 {
			f.Message += fmt.Sprintf(" (and %d more errors)", n)
		}
		out = append(out, f)
	}
	return out
}

// faults are the errors of a package that hide code. A //go:embed pattern that
// matches no file hides none: what is embedded is built later, as a rule.
func faults(p *packages.Package) []packages.Error {
	var out []packages.Error
	for _, e := range p.Errors {
		if !isEmbedPattern(e) {
			out = append(out, e)
		}
	}
	return out
}

// isEmbedPattern knows the go command's words: "pattern dist/*: no matching files
// found", or that what there is "contains no embeddable files"
// (cmd/go/internal/load, EmbedError).
func isEmbedPattern(e packages.Error) bool {
	return e.Kind == packages.ListError && strings.HasPrefix(e.Msg, "pattern ") &&
		(strings.HasSuffix(e.Msg, ": no matching files found") || strings.HasSuffix(e.Msg, ": contains no embeddable files"))
}

// errorPos reads the position of a package's first error ("file:line:col"),
// falling back to its first file.
func errorPos(p *packages.Package, broken []packages.Error) finding.Position {
	var pos finding.Position
	var parts []string
	if len(broken) > 0 {
		parts = strings.Split(broken[0].Pos, ":")
	}
	for len(parts) > 1 {
		var n int
		if _, err := fmt.Sscanf(parts[len(parts)-1], "%d", &n); err != nil {
			break
		}
		pos.Line, pos.Column = n, pos.Line
		parts = parts[:len(parts)-1]
	}
	if pos.Line > 0 {
		pos.File = strings.Join(parts, ":")
		return pos
	}
	if files := slices.Concat(p.GoFiles, p.IgnoredFiles); len(files) > 0 {
		return finding.Position{File: files[0], Line: 1}
	}
	return finding.Position{}
}
