package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/load"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/report"
)

// lint is the root command.
func (a *app) lint(cmd *cobra.Command, patterns []string) error {
	if a.writeBaseline != "" && (a.baseline != "" || a.newFrom != "") {
		return errors.New("--write-baseline lists all findings: leave out --baseline and --new-from-rev")
	}
	return a.since(cmd, patterns, a.showFindings)
}

// showFindings writes the findings that are wanted, or the baseline of all.
func (a *app) showFindings(res *program.Report, p *project.Project, before *earlier) error {
	findings, root := res.Findings, p.Loaded.Root
	if a.writeBaseline != "" {
		return a.recordBaseline(findings, root)
	}
	if before != nil {
		findings = before.newFindings(findings)
	}
	if a.baseline != "" {
		var err error
		if findings, err = a.withoutKnown(findings, root); err != nil {
			return err
		}
	}
	if err := writing("the report", write(a.format)(a.stdout, findings, a.options(root))); err != nil {
		return err
	}
	if len(findings) > 0 {
		return errFindings
	}
	if before == nil && len(res.Findings) == 0 {
		a.warnOfNoSchema(res)
	}
	return nil
}

// warnOfNoSchema tells that silence means nothing: without a table no delete can
// be judged.
func (a *app) warnOfNoSchema(res *program.Report) {
	for _, s := range res.Schemas {
		if len(s.Tables) > 0 {
			return
		}
	}
	if len(res.Sites) > 0 {
		fmt.Fprintf(a.stderr, "cascadelint: no schema was found, so nothing can be said of %d deletes: name it under schema in .cascadelint.yaml (cascadelint init writes one, -v says what was passed over)\n", len(res.Sites))
	}
}

// warnOfLeftOut tells that files which may delete rows are no part of what was
// looked at, in one line.
func (a *app) warnOfLeftOut(files []load.LeftOut) {
	if len(files) == 0 {
		return
	}
	var tags []string
	for _, f := range files {
		if !slices.Contains(tags, f.Tag) {
			tags = append(tags, f.Tag)
		}
	}
	count := fmt.Sprintf("%d files that access a database are", len(files))
	if len(files) == 1 {
		count = "a file that accesses a database is"
	}
	fmt.Fprintf(a.stderr, "cascadelint: %s left out for build tags (%s): deletes there are missing here; --tags TAG lets them in, -v names them\n", count, strings.Join(tags, ", "))
}

// write chooses the writer of a format.
func write(format string) func(io.Writer, []finding.Finding, report.Options) error {
	switch format {
	case "json":
		return report.JSON
	case "github":
		return report.GitHub
	case "sarif":
		return report.SARIF
	}
	return report.Text
}

// open gathers the project at hand.
func (a *app) open() (*project.Project, error) {
	dir := a.dir()
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("-C %s: there is no such folder", a.chdir)
	}
	file := a.config
	if file != "" {
		file = resolve(dir, file)
	}
	p, err := project.Open(dir, file)
	if err != nil {
		return nil, a.relative(err)
	}
	for _, n := range p.Notes {
		a.note("%s", n)
	}
	return p, nil
}

// relative shows the files of mistakes in the configuration as everything else.
func (a *app) relative(err error) error {
	var mistakes config.Errors
	if !errors.As(err, &mistakes) {
		return err
	}
	shown := make(config.Errors, len(mistakes))
	for i, m := range mistakes {
		moved := *m
		moved.Pos.File = a.show(moved.Pos.File)
		shown[i] = &moved
	}
	return shown
}

// analyse opens the project, loads the packages and runs the passes.
func (a *app) analyse(cmd *cobra.Command, patterns []string) (*program.Report, *project.Project, error) {
	p, err := a.open()
	if err != nil {
		return nil, nil, err
	}
	res, err := a.run(cmd, p, patterns)
	return res, p, err
}

// run loads the packages and runs the passes.
func (a *app) run(cmd *cobra.Command, p *project.Project, patterns []string) (*program.Report, error) {
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	memory := a.startCollector()
	defer memory.stop()
	l := load.Loader{
		Dir: a.dir(), Env: a.env.Vars, Tags: a.tags, Tests: a.tests, Lenient: a.past,
		Note: func(n string) { a.note("%s", n) },
	}
	pkgs, asked, err := l.Load(cmd.Context(), patterns)
	if err != nil {
		return nil, hint(cmd, patterns, err)
	}
	a.note("%d packages, %d of them asked for", len(pkgs), len(asked))
	memory.loaded()
	res, err := program.RunOnce(pkgs, p.Analyzer(), func(pkg *packages.Package) bool { return asked[pkg.ID] })
	if err != nil {
		return nil, internalError{err}
	}
	for _, n := range res.Notes {
		a.note("%s", n)
	}
	warn := !a.past && (a.listing || len(res.Sites) == 0 && slices.Contains(patterns, "./..."))
	if !warn && !a.verbose {
		return res, nil // to look for such files takes a walk through the folders
	}
	left := l.LeftOut(pkgs, patterns, program.DataAccess())
	for _, f := range left {
		a.note("%s is left out: --tags %s lets it in", a.show(f.File), f.Tag)
	}
	if warn {
		a.warnOfLeftOut(left)
	}
	return res, nil
}

// hint completes an error about a pattern that looks like a misspelt command, or
// like the one that other linters have.
func hint(cmd *cobra.Command, patterns []string, err error) error {
	switch patterns[0] {
	case "lint", "run", "check":
		return fmt.Errorf("%w\nlinting has no command of its own: %s [packages]", err, cmd.Root().Name())
	}
	if s := cmd.Root().SuggestionsFor(patterns[0]); len(s) > 0 {
		return fmt.Errorf("%w\ndid you mean the command %q?", err, s[0])
	}
	return err
}
