// Package project gathers what an analysis needs to know of a project beside
// its Go code: configuration, schemas and rule settings. Every host of the
// analyzers (the command line, go vet) opens a project first.
package project

import (
	"crypto/sha256"
	"fmt"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/source"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Project is a folder's configuration and schemas.
type Project struct {
	Config *config.Config
	// Schemas and what they were read from.
	Loaded *source.Loaded
	// Notes say what was chosen and why, for a verbose run.
	Notes []string

	// Qualified keeps the names of tables of other databases as the schema writes
	// them, for what is held against one live database.
	Qualified bool

	severities map[string]finding.Severity
}

// Open gathers the project that a folder belongs to. file names the
// configuration; where it is empty, the environment does or it is looked for.
// An error is the user's to mend; one in the
// configuration is a [config.Errors] with absolute file names.
func Open(dir, file string) (*Project, error) {
	c, notes, err := open(dir, file)
	if err != nil {
		return nil, err
	}
	return load(c, notes)
}

// OpenSettings gathers the project whose configuration is part of another
// program's file: settings is the value that was decoded from it, with the keys
// of a configuration file. Paths are relative to that file's folder.
func OpenSettings(file string, settings any) (*Project, error) {
	c, notes, err := config.OpenSettings(file, settings)
	if err != nil {
		return nil, err
	}
	return load(c, notes)
}

func load(c *config.Config, notes []string) (*Project, error) {
	severities, err := c.Severities(analyzer.Rules())
	if err != nil {
		return nil, config.Locate(err, c.Root)
	}
	loaded, err := source.Load(c)
	if err != nil {
		return nil, config.Locate(err, c.Root)
	}
	return &Project{Config: c, Loaded: loaded, Notes: append(notes, loaded.Notes...), severities: severities}, nil
}

func open(dir, file string) (*config.Config, []string, error) {
	if file != "" {
		return config.OpenFile(file)
	}
	return config.Open(dir)
}

// Analyzer is the configuration of the analyzers.
func (p *Project) Analyzer() analyzer.Config {
	c := analyzer.Config{
		Root:         p.Loaded.Root,
		Schemas:      p.schemas(),
		Dialect:      p.dialect(),
		IgnoreTables: p.Config.IgnoreTables,
		Severities:   p.severities,
		GORM:         analyzer.GORM(p.Config.GORM),
	}
	for _, r := range p.Config.Relations {
		if r.Dismissed {
			c.Dismissed = append(c.Dismissed, analyzer.Dismissal{Child: r.Child, Parent: r.Parent, Reason: r.Reason, Pos: r.Pos})
			continue
		}
		c.Relations = append(c.Relations, r.Claim())
	}
	return c
}

// schemas are those that code is judged by.
func (p *Project) schemas() []*sqlschema.Schema {
	if p.Qualified {
		return p.Loaded.Schemas
	}
	var list []*sqlschema.Schema
	for _, s := range p.Loaded.Schemas {
		list = append(list, sqlschema.Unqualified(s))
	}
	return list
}

// dialect is that of a schema derived from the models.
func (p *Project) dialect() sqlschema.Dialect {
	if p.Config.Dialect.Name == "" && len(p.Loaded.Schemas) > 0 {
		return p.Loaded.Schemas[0].Dialect
	}
	return p.Config.Dialect
}

// Fingerprint changes whenever anything that findings depend on does: the
// configuration, the schemas' inputs, and the root that positions start from.
func (p *Project) Fingerprint() string {
	return fmt.Sprintf("%x", sha256.Sum256([]byte(p.Loaded.Root+"\x00"+p.Loaded.Hash)))
}
