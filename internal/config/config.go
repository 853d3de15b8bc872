// Package config is the project's configuration: the file .cascadelint.yaml,
// read strictly, and what can be found out about a project that has none.
//
// Everything a file says is checked while it is read, and an error names the
// file and the line, says what was expected and what to do. What [Discover]
// chooses comes with the reasons for the choice; what it cannot tell it leaves
// out.
package config

import (
	"path"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// Config is a project's configuration.
type Config struct {
	// Path is the absolute path of the file; empty where there is none.
	Path string `json:"-"`
	// Root is the absolute path of the folder that sources are relative to: the
	// file's own, or the project's.
	Root string `json:"-"`
	// Dialect is what the file says for all schemas; the zero value where it
	// says nothing.
	Dialect sqlschema.Dialect
	// ForeignKeys is what the file says for all schemas.
	ForeignKeys sqlschema.EnforcementState
	// Schemas are the databases the code works on, usually one. A file may leave
	// them out, and then they are discovered.
	Schemas   []Schema
	Relations []Relation
	// IgnoreTables are patterns in the form of [path.Match].
	IgnoreTables []string
	Rules        []RuleSetting
	GORM         GORM
}

// Schema is one database: its dialect and where its statements are.
type Schema struct {
	// Name tells several schemas apart; empty for a project's only one.
	Name    string
	Dialect sqlschema.Dialect
	// Sources are read in order.
	Sources []Source
	// ForeignKeys says whether the program's connections to a SQLite database
	// act on foreign keys, which they do not of themselves (PRAGMA foreign_keys).
	ForeignKeys sqlschema.EnforcementState
	// Pos is the place in the file; unknown for a discovered schema.
	Pos sqlschema.Position
}

// Source is one place that holds statements: a path or a Go package.
type Source struct {
	// Path is a file, a folder or a pattern in the form of [path.Match],
	// relative to the root, with forward slashes.
	Path string `json:",omitempty"`
	// Format is the layout of a folder or of the files of a pattern; Auto asks
	// for detection.
	Format migration.Format `json:",omitempty"`
	// Go is the folder of a Go package, or one Go file, whose string literals
	// and embedded files hold statements. It is set instead of Path.
	Go string `json:",omitempty"`
	// Name restricts Go to one constant or variable.
	Name string `json:",omitempty"`
	Pos  sqlschema.Position
}

// String gives the source as the file names it.
func (s Source) String() string {
	switch {
	case s.Go == "":
		return s.Path
	case s.Name == "":
		return "go: " + s.Go
	}
	return "go: " + s.Go + ", name: " + s.Name
}

// Relation is a relation that neither the schema nor the models declare.
type Relation struct {
	Child cascade.Key
	// Parent's columns are empty where its primary key is meant.
	Parent cascade.Key
	// OnDelete is what the engine does; Unset where it does nothing.
	OnDelete sqlschema.Action
	// Where holds the conditions of a polymorphic association.
	Where []cascade.Condition
	// Dismissed is set where the item denies the relation instead: nothing that
	// the schema or the code suggests is taken for it. Reason says why.
	Dismissed bool
	Reason    string
	Pos       sqlschema.Position
}

// Claim gives the relation in the form that the relation graph is built from.
func (r Relation) Claim() cascade.Claim {
	return cascade.Claim{
		Origin: cascade.OriginConfig,
		Child:  r.Child,
		Parent: r.Parent,
		Rule:   r.OnDelete,
		Where:  r.Where,
		Text:   "relation in " + r.Pos.File,
		Pos:    r.Pos,
	}
}

// RuleSetting changes the severity of one rule.
type RuleSetting struct {
	// Name is the rule's code or slug as written.
	Name     string
	Severity finding.Severity
	Pos      sqlschema.Position
}

// GORM is what the project's GORM configuration says, where the code does not
// show it: the fields of schema.NamingStrategy and gorm.Config of the same
// names.
type GORM struct {
	TablePrefix        string
	SingularTable      bool
	DisableForeignKeys bool
}

// Ignores reports whether a table is left out of the analysis. Names are
// compared without regard to case.
func (c *Config) Ignores(table string) bool {
	for _, pattern := range c.IgnoreTables {
		if ok, err := path.Match(strings.ToLower(pattern), strings.ToLower(table)); err == nil && ok {
			return true
		}
	}
	return false
}

// Severities resolves the rule settings against the rules there are: severities
// by code, for the rules that the file names. A rule that does not exist is an
// error at its line.
func (c *Config) Severities(rules []finding.Rule) (map[string]finding.Severity, error) {
	codes := map[string]string{}
	var names []string
	for _, r := range rules {
		codes[strings.ToLower(r.Code)] = r.Code
		codes[strings.ToLower(r.Slug)] = r.Code
		names = append(names, r.Code, r.Slug)
	}
	severities := map[string]finding.Severity{}
	var errs Errors
	for _, s := range c.Rules {
		code, ok := codes[strings.ToLower(s.Name)]
		if !ok {
			errs = append(errs, errorAt(s.Pos, "there is no rule %q%s", s.Name, didYouMean(s.Name, names)))
			continue
		}
		if _, twice := severities[code]; twice {
			errs = append(errs, errorAt(s.Pos, "rule %s is set twice, by its code and by its slug: keep one", code))
			continue
		}
		severities[code] = s.Severity
	}
	if len(errs) > 0 {
		return nil, errs
	}
	return severities, nil
}
