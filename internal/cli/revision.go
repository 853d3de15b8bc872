package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/analyzer/rules/tool"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/change"
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/sqlschema"
)

func (a *app) revisionFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&a.newFrom, "new-from-rev", "", "only what is new since git revision `REV`, by code or by schema; \"REV...\" is where HEAD parted from it")
}

// earlier is what the same run says of the files of an earlier revision.
type earlier struct {
	findings []finding.Finding
	sites    []finding.Site
	schemas  []*sqlschema.Schema
	// today and then name the files of the two runs.
	today, then change.Namer
}

func (e *earlier) newFindings(now []finding.Finding) []finding.Finding {
	return change.Findings(now, e.today, e.findings, e.then)
}

func (e *earlier) newSites(now []finding.Site) []finding.Site {
	return change.Sites(now, e.today, e.sites, e.then)
}

// since analyses the packages and hands the result to do, along with that of
// the revision that was asked for (nil where none was). The revision is looked
// up first, so that a mistake in its name shows at once.
func (a *app) since(cmd *cobra.Command, patterns []string, do func(*program.Report, *project.Project, *earlier) error) (err error) {
	var rev *change.Revision
	if a.newFrom != "" {
		if rev, err = change.Checkout(cmd.Context(), a.dir(), a.newFrom, a.env.Vars); err != nil {
			return fmt.Errorf("--new-from-rev: %w", err)
		}
		defer func() { err = errors.Join(err, rev.Close()) }()
	}
	res, p, err := a.analyse(cmd, patterns)
	if err != nil {
		return err
	}
	var before *earlier
	if rev != nil {
		if before, err = a.analyseRevision(cmd, rev, p, patterns); err != nil {
			return fmt.Errorf("--new-from-rev %s: %w", a.newFrom, err)
		}
	}
	return do(res, p, before)
}

// analyseRevision repeats the run of p on the files of a revision.
func (a *app) analyseRevision(cmd *cobra.Command, rev *change.Revision, p *project.Project, patterns []string) (*earlier, error) {
	e := &earlier{today: rev.Now(p.Loaded.Root), then: rev.Before(p.Loaded.Root)}
	patterns = a.earlierPatterns(rev, patterns)
	old := a.at(rev)
	if len(patterns) == 0 || !hasModule(old.dir(), rev.Dir) {
		a.note("revision %s (%s) has none of the packages: all is new", rev.Name, rev.Commit)
		return e, nil
	}
	q, err := a.earlierProject(old, rev, p)
	if err != nil {
		return nil, err
	}
	res, err := old.run(cmd, q, patterns)
	if err != nil {
		return nil, err
	}
	e.findings, e.sites, e.schemas, e.then = res.Findings, res.Sites, res.Schemas, rev.Before(q.Loaded.Root)
	a.note("revision %s (%s): %d findings, %d delete sites", rev.Name, rev.Commit, len(res.Findings), len(res.Sites))
	for _, f := range res.Findings {
		if f.Code == tool.PackageNotAnalysed {
			a.note("revision %s: %s; what is in it may be shown as new", rev.Name, f.Message)
		}
	}
	return e, nil
}

// at gives the invocation as it would be in the folder of a revision.
func (a *app) at(rev *change.Revision) *app {
	old := *a
	old.past = true
	old.verbose = false
	old.chdir, _ = rev.Path(a.dir())
	if dir, ok := rev.Path(a.env.Dir); ok {
		old.env.Dir = dir
	}
	if work, ok := rev.Path(a.env.get("GOWORK")); ok {
		old.env.Vars = append(a.env.Vars[:len(a.env.Vars):len(a.env.Vars)], "GOWORK="+work)
	}
	return &old
}

// earlierPatterns leaves out folders and files that the revision does not have.
func (a *app) earlierPatterns(rev *change.Revision, patterns []string) []string {
	if len(patterns) == 0 {
		return []string{"./..."}
	}
	var out []string
	for _, p := range patterns {
		if !strings.HasPrefix(p, ".") && !filepath.IsAbs(p) && !strings.HasSuffix(p, ".go") {
			out = append(out, p) // an import path
			continue
		}
		path, rest, _ := strings.Cut(filepath.ToSlash(p), "...")
		then, ok := rev.Path(resolve(a.dir(), path))
		if _, err := os.Stat(then); !ok || err != nil {
			continue
		}
		if filepath.IsAbs(p) {
			p = then + strings.TrimPrefix(filepath.ToSlash(p), strings.TrimSuffix(path, "/")) + rest
		}
		out = append(out, p)
	}
	return out
}

// earlierProject opens the project of the revision: by its own configuration,
// else by that of today, else by what is discovered.
func (a *app) earlierProject(old *app, rev *change.Revision, p *project.Project) (*project.Project, error) {
	files, err := earlierConfigs(old.dir(), rev, p.Config.Path)
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		old.config = file
		var q *project.Project
		if q, err = old.open(); err == nil {
			return q, nil
		}
		a.note("revision %s: %v", rev.Name, err)
	}
	return nil, err
}

// earlierConfigs lists the configurations to try. The copy of a revision can be
// written to: a file that it lacks is put there.
func earlierConfigs(dir string, rev *change.Revision, today string) ([]string, error) {
	var files []string
	then, inside := rev.Path(today)
	if today != "" && !inside {
		return []string{today}, nil
	}
	if own, ok := config.Find(dir); ok {
		files = append(files, own)
	}
	if today != "" {
		if _, err := os.Stat(then); err == nil {
			files = append([]string{then}, files...) // the one that was asked for
		}
		text, err := os.ReadFile(today)
		if err != nil {
			return nil, fmt.Errorf("reading the configuration: %w", err)
		}
		copied := filepath.Join(filepath.Dir(then), "cascadelint-today.yaml")
		if err := writeCopy(copied, text); err != nil {
			return nil, err
		}
		files = append(files, copied)
	}
	empty := filepath.Join(config.Root(dir), "cascadelint-none.yaml")
	if err := writeCopy(empty, nil); err != nil {
		return nil, err
	}
	return append(files, empty), nil
}

func writeCopy(file string, text []byte) error {
	err := os.MkdirAll(filepath.Dir(file), 0o755)
	if err == nil {
		err = os.WriteFile(file, text, 0o644)
	}
	if err != nil {
		return fmt.Errorf("writing the configuration: %w", err)
	}
	return nil
}

// hasModule reports whether a folder is there and has a module around it, no
// higher than top.
func hasModule(dir, top string) bool {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return false
	}
	for ; ; dir = filepath.Dir(dir) {
		for _, name := range []string{"go.mod", "go.work"} {
			if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
				return true
			}
		}
		if dir == top || dir == filepath.Dir(dir) {
			return false
		}
	}
}
