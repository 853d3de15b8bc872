package config

import (
	"path"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// single reads the schema key: the sources of a project's only database.
func (d *decoder) single(n *yaml.Node, c *Config) {
	s := Schema{Dialect: c.Dialect, Pos: d.pos(n), Sources: d.sources(n, "schema"), ForeignKeys: c.ForeignKeys}
	if len(s.Sources) == 0 {
		return
	}
	d.requireDialect(n, s)
	c.Schemas = append(c.Schemas, s)
}

// named reads an item of the schemas key.
func (d *decoder) named(n *yaml.Node, c *Config) Schema {
	s := Schema{Dialect: c.Dialect, Pos: d.pos(n), ForeignKeys: c.ForeignKeys}
	before := len(d.errs)
	d.mapping(n, "schemas",
		field{"name", d.setText(&s.Name, "schemas.name")},
		field{"dialect", func(n *yaml.Node) { s.Dialect = d.dialect(n) }},
		field{"foreign_keys", func(n *yaml.Node) { s.ForeignKeys = d.foreignKeys(n) }},
		field{"sources", func(n *yaml.Node) { s.Sources = d.sources(n, "sources") }},
	)
	if len(d.errs) > before {
		return s
	}
	if s.Name == "" {
		d.fail(n, "schemas: the schema has no name: add \"name: …\" to tell it from the others")
	}
	if len(s.Sources) == 0 {
		d.fail(n, "schemas: the schema has no sources: add a list of files or folders under \"sources:\"")
	}
	d.requireDialect(n, s)
	return s
}

// requireDialect asks for what cannot be told from statements with certainty.
func (d *decoder) requireDialect(n *yaml.Node, s Schema) {
	if s.ForeignKeys != sqlschema.EnforcementUnknown && s.Dialect.Name != "sqlite" && s.Dialect.Name != "" {
		d.fail(n, "foreign_keys belongs to dialect sqlite, where each connection switches them on: %s always acts on them", s.Dialect.Name)
	}
	if s.Dialect.Name == "" && len(d.errs) == 0 {
		d.fail(n, "the schema has no dialect: add \"dialect: mysql@8.0\" or the like "+
			"(mysql, mariadb or tidb, with the version of the server, or sqlite)")
	}
}

// distinct checks that the names of several schemas differ.
func (d *decoder) distinct(schemas []Schema) {
	seen := map[string]bool{}
	for _, s := range schemas {
		if s.Name != "" && seen[s.Name] {
			d.errs = append(d.errs, errorAt(s.Pos, "schemas: the name %q stands here a second time: names tell schemas apart", s.Name))
		}
		seen[s.Name] = true
	}
}

func (d *decoder) sources(n *yaml.Node, what string) []Source {
	n = resolve(n)
	if n.Kind == yaml.ScalarNode && !isNull(n) {
		// One source needs no list.
		return []Source{d.source(n, what)}
	}
	var sources []Source
	d.sequence(n, what, func(n *yaml.Node) { sources = append(sources, d.source(n, what)) })
	return sources
}

// source reads a path, or a mapping with path or go.
func (d *decoder) source(n *yaml.Node, what string) Source {
	n = resolve(n)
	s := Source{Pos: d.pos(n)}
	if n.Kind == yaml.ScalarNode {
		if text, ok := d.text(n, what); ok {
			s.Path = d.path(n, text)
		}
		return s
	}
	before := len(d.errs)
	d.mapping(n, what,
		field{"path", func(n *yaml.Node) {
			if text, ok := d.text(n, what+".path"); ok {
				s.Path = d.path(n, text)
			}
		}},
		field{"format", func(n *yaml.Node) {
			text, ok := d.text(n, what+".format")
			if !ok {
				return
			}
			format, err := migration.ParseFormat(text)
			if err != nil {
				d.fail(n, "%s.format: %v", what, err)
			}
			s.Format = format
		}},
		field{"go", func(n *yaml.Node) {
			if text, ok := d.text(n, what+".go"); ok {
				s.Go = path.Clean(filepath.ToSlash(text))
			}
		}},
		field{"name", d.setText(&s.Name, what+".name")},
	)
	switch {
	case len(d.errs) > before:
	case s.Path == "" && s.Go == "":
		d.fail(n, "%s: expected path (a file or folder) or go (a Go package with statements)", what)
	case s.Path != "" && s.Go != "":
		d.fail(n, "%s: path and go are two sources: give each an item of its own", what)
	case s.Path != "" && s.Name != "":
		d.fail(n, "%s: name belongs to go: it picks a constant or variable", what)
	case s.Go != "" && s.Format != migration.Auto:
		d.fail(n, "%s: format belongs to path: it is the layout of a folder", what)
	}
	return s
}

// path checks a path or pattern.
func (d *decoder) path(n *yaml.Node, text string) string {
	text = filepath.ToSlash(text)
	if strings.Contains(text, "**") {
		d.fail(n, "%q: ** is not supported: name the folder, or give a pattern a level", text)
		return text
	}
	if _, err := path.Match(text, ""); err != nil {
		d.fail(n, "%q is not a pattern: a [ needs its ]", text)
		return text
	}
	return path.Clean(text)
}
