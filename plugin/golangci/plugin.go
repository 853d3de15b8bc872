// Package golangci makes the analyzers a module plugin of golangci-lint v2
// (https://golangci-lint.run/docs/plugins/module-plugins/). Importing it
// registers the linter "cascadelint"; .custom-gcl.yml names it:
//
//	version: v2.15.0
//	plugins:
//	  - module: github.com/cascadelint/cascadelint
//	    import: github.com/cascadelint/cascadelint/plugin/golangci
//	    version: latest
//
// The linter's settings are the keys of .cascadelint.yaml. Without settings the
// project's own .cascadelint.yaml holds, and without that the schema is
// discovered, as on the command line.
package golangci

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/plugin/internal/oneline"
)

// Name is the linter's name in golangci-lint's configuration.
const Name = "cascadelint"

// The register is filled while packages are initialised: golangci-lint has no
// other way to know of a plugin.
func init() { register.Plugin(Name, New) }

// New makes the plugin; settings are what golangci-lint decoded from its
// configuration file, nil where it has none for the linter.
func New(settings any) (register.LinterPlugin, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("finding the working directory: %w", err)
	}
	return &plugin{settings: settings, dir: dir, args: os.Args[1:]}, nil
}

type plugin struct {
	settings any
	dir      string   // working directory of golangci-lint
	args     []string // its arguments
}

// GetLoadMode asks for types: what functions do to tables travels between
// packages by facts.
func (p *plugin) GetLoadMode() string { return register.LoadModeTypesInfo }

// BuildAnalyzers opens the project. An error, such as a mistake in the
// configuration, ends golangci-lint with its text.
func (p *plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	opened, err := p.open()
	if err != nil {
		return nil, err
	}
	cfg := opened.Analyzer()
	cfg.HostHandlesNolint = true
	all, err := analyzer.New(cfg)
	if err != nil {
		return nil, fmt.Errorf("making the analyzers: %w", err)
	}
	saltFacts(all, cfg)
	reporter := all[len(all)-1]
	// golangci-lint makes an issue of its own of each related place.
	return []*analysis.Analyzer{oneline.Related(reporter, cfg.Root), salt(opened.Fingerprint())}, nil
}

// open gathers the project at golangci-lint's configuration file, whatever
// folder it was started in.
func (p *plugin) open() (*project.Project, error) {
	file, ok := configFile(p.args, p.dir)
	if empty(p.settings) {
		if ok {
			return project.Open(filepath.Dir(file), "")
		}
		return project.Open(p.dir, "")
	}
	if !ok {
		// A file for all projects, in the home folder or from standard input.
		file = filepath.Join(config.Root(p.dir), ".golangci.yml")
	}
	for _, name := range config.FileNames() {
		own := filepath.Join(filepath.Dir(file), name)
		if _, err := os.Stat(own); err == nil {
			return nil, fmt.Errorf("both %s and the settings of the linter in %s configure the project: keep one", own, filepath.Base(file))
		}
	}
	return project.OpenSettings(file, p.settings)
}

// empty reports whether there are no settings.
func empty(settings any) bool {
	m, ok := settings.(map[string]any)
	return settings == nil || ok && len(m) == 0
}
