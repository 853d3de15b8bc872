// Package engine analyses the projects that an editor has open, again and again:
// what did not change since the last time is kept.
//
// A project is analysed as by the command line, as a whole: whether a delete is
// right hangs on its callers and on the models of other packages. What makes
// that fast enough for every save is that packages stay loaded: after an edit
// only the packages that changed and those that import them are type-checked
// anew, without the go command; the schema comes from the cache of package
// source. Files are read as they were saved.
package engine

import (
	"context"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/load"
	"github.com/cascadelint/cascadelint/internal/project"
)

// Engine keeps the projects. It is used by one goroutine at a time.
type Engine struct {
	// Env is the go command's environment, "NAME=value"; nil for the process's.
	Env []string
	// Tags are build tags, separated by commas.
	Tags string

	projects map[string]*kept
}

// Result is what an analysis of a project says.
type Result struct {
	// Findings carry absolute file names.
	Findings []finding.Finding
	// Watch are the absolute names of files and folders that the findings hang on
	// and that are no Go files: the configuration, the sources of the schema.
	Watch []string
	// Reused is set where nothing had changed since the last analysis.
	Reused bool
	// Loaded counts the packages that were type-checked, of Packages.
	Loaded, Packages int
}

// kept is what stays of a project between two analyses.
type kept struct {
	packages    *snapshot
	fingerprint string
	result      *Result
}

// Analyse analyses the project of a folder, as it lies on disk. A mistake in its
// configuration is a [config.Errors] with absolute file names. Where the context
// ends first, the error is the context's and what is kept stays as it was.
func (e *Engine) Analyse(ctx context.Context, dir string) (*Result, error) {
	if e.projects == nil {
		e.projects = map[string]*kept{}
	}
	k := e.projects[dir]
	if k == nil {
		k = &kept{}
		e.projects[dir] = k
	}
	p, err := project.Open(dir, "")
	if err != nil {
		k.fingerprint, k.result = "", nil
		return nil, err
	}
	loader := load.Loader{Dir: dir, Env: e.Env, Tags: e.Tags}
	now, checked, err := k.packages.refresh(ctx, loader)
	if err != nil {
		return nil, err
	}
	if checked == 0 && k.result != nil && k.fingerprint == p.Fingerprint() {
		same := *k.result
		same.Reused, same.Loaded = true, 0
		return &same, nil
	}
	report, err := program.RunContext(ctx, now.packages, p.Analyzer(), func(pkg *packages.Package) bool { return now.asked[pkg.ID] })
	if err != nil {
		return nil, err
	}
	res := &Result{Findings: absolute(report.Findings, p.Loaded.Root), Watch: watch(p), Loaded: checked, Packages: len(now.packages)}
	k.packages.release(now)
	k.packages, k.fingerprint, k.result = now, p.Fingerprint(), res
	return res, nil
}

// Forget drops what is kept of a project.
func (e *Engine) Forget(dir string) { delete(e.projects, dir) }

// absolute gives the findings with absolute file names: those of a schema are
// relative to the project's root.
func absolute(list []finding.Finding, root string) []finding.Finding {
	abs := func(p *finding.Position) {
		if p.File != "" && !filepath.IsAbs(p.File) {
			p.File = filepath.Join(root, filepath.FromSlash(p.File))
		}
	}
	out := make([]finding.Finding, len(list))
	for i, f := range list {
		abs(&f.Pos)
		abs(&f.End)
		f.Related = append([]finding.Related(nil), f.Related...)
		for j := range f.Related {
			abs(&f.Related[j].Pos)
		}
		out[i] = f
	}
	return out
}

// watch lists what a change of which makes other findings: the inputs of the
// schema with their folders, where a migration may be added, and every place
// where a configuration may be.
func watch(p *project.Project) []string {
	seen := map[string]bool{}
	var out []string
	add := func(path string) {
		if !seen[path] {
			seen[path] = true
			out = append(out, path)
		}
	}
	for _, name := range config.FileNames() {
		add(filepath.Join(p.Loaded.Root, name))
	}
	if p.Config.Path != "" {
		add(p.Config.Path)
	}
	for _, file := range p.Loaded.Files {
		file = filepath.FromSlash(file)
		if !filepath.IsAbs(file) {
			file = filepath.Join(p.Loaded.Root, file)
		}
		if !strings.HasSuffix(file, ".go") {
			add(file)
			add(filepath.Dir(file))
		}
	}
	return out
}
