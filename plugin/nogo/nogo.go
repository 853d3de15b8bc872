// Package nogo makes an analyzer for nogo, the static analysis of Bazel's
// rules_go. A build action may read only what was declared, so the schema and
// the configuration are embedded in a small library of the user's own:
//
//	package lint
//
//	import (
//		"embed"
//
//		"github.com/cascadelint/cascadelint/plugin/nogo"
//	)
//
//	//go:embed .cascadelint.yaml db/migrations
//	var files embed.FS
//
//	// Analyzer is what nogo looks for.
//	var Analyzer = nogo.New(files)
//
// An edit of an embedded file rebuilds nogo, and with it every finding.
package nogo

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/plugin/internal/oneline"
)

// New makes the analyzer. files hold a project's .cascadelint.yaml at their
// root, and whatever the schema is read from at the paths that it names; without
// that file the schema is discovered among them, as on the command line.
//
// What is wrong with the files fails each action that runs the analyzer: nogo
// caches no failure.
func New(files fs.FS) *analysis.Analyzer {
	a, err := open(files)
	if err != nil {
		return &analysis.Analyzer{
			Name:             "cascadelint",
			Doc:              "fails, as the embedded configuration or schema is broken",
			RunDespiteErrors: true,
			Run:              func(*analysis.Pass) (any, error) { return nil, err },
		}
	}
	return a
}

func open(files fs.FS) (*analysis.Analyzer, error) {
	p, err := openProject(files)
	if err != nil {
		return nil, err
	}
	cfg := p.Analyzer()
	all, err := analyzer.New(cfg)
	if err != nil {
		return nil, fmt.Errorf("making the analyzers: %w", err)
	}
	return oneline.Related(all[len(all)-1], cfg.Root), nil
}

// openProject unpacks the files for as long as they are read.
func openProject(files fs.FS) (p *project.Project, err error) {
	dir, err := os.MkdirTemp("", "cascadelint-nogo-")
	if err != nil {
		return nil, fmt.Errorf("unpacking the embedded files: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := os.CopyFS(dir, files); err != nil {
		return nil, fmt.Errorf("unpacking the embedded files: %w", err)
	}
	file, err := configFile(dir)
	if err != nil {
		return nil, err
	}
	p, err = project.Open(dir, file)
	if mistakes := (config.Errors)(nil); errors.As(err, &mistakes) {
		err = relative(mistakes, dir)
	}
	return p, err
}

// configFile names the embedded configuration. An empty one stands for none, so
// that nothing outside of the files is looked for.
func configFile(dir string) (string, error) {
	for _, name := range config.FileNames() {
		file := filepath.Join(dir, name)
		if _, err := os.Stat(file); err == nil {
			return file, nil
		}
	}
	file := filepath.Join(dir, config.FileNames()[0])
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		return "", fmt.Errorf("unpacking the embedded files: %w", err)
	}
	return file, nil
}

// relative names the files of mistakes as they are embedded.
func relative(mistakes config.Errors, dir string) config.Errors {
	out := make(config.Errors, len(mistakes))
	for i, m := range mistakes {
		moved := *m
		if rel, err := filepath.Rel(dir, moved.Pos.File); err == nil {
			moved.Pos.File = filepath.ToSlash(rel)
		}
		out[i] = &moved
	}
	return out
}
