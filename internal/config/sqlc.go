package config

import (
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// sqlcBlock is a set of queries in sqlc's configuration: an item of packages in
// version 1, of sql in version 2 (the config reference of docs.sqlc.dev).
type sqlcBlock struct {
	Name   string     `yaml:"name"`
	Path   string     `yaml:"path"`
	Engine string     `yaml:"engine"`
	Schema stringList `yaml:"schema"`
}

// stringList is one string or a list of them.
type stringList []string

// UnmarshalYAML reads either form.
func (l *stringList) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		*l = stringList{n.Value}
		return nil
	}
	return n.Decode((*[]string)(l))
}

// sqlcSchemas reads the schemas that a configuration of sqlc names for the
// wanted family, and notes why others are passed over. Sets of queries that share a schema
// count once.
func (t *tree) sqlcSchemas(file string, wanted product) (schemas []Schema, notes []string) {
	text, err := t.head(file, sampleSize)
	if err != nil {
		return nil, []string{fmt.Sprintf("passed over %s: %v", file, err)}
	}
	var doc struct {
		Packages []sqlcBlock `yaml:"packages"`
		SQL      []sqlcBlock `yaml:"sql"`
	}
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		return nil, []string{fmt.Sprintf("passed over %s: not understood: %v", file, err)}
	}
	seen := map[string]bool{}
	for _, b := range append(doc.Packages, doc.SQL...) {
		if engine := strings.ToLower(b.Engine); engine != wanted.dialect().Name {
			if engine == "" {
				engine = "postgresql, the default of version 1"
			}
			notes = append(notes, fmt.Sprintf("passed over a schema in %s: its engine is %s", file, engine))
			continue
		}
		s := Schema{Dialect: wanted.dialect(), Pos: sqlschema.Position{File: file, Line: 1}}
		for _, p := range b.Schema {
			p = path.Join(path.Dir(file), p)
			if matches, err := filepath.Glob(filepath.Join(t.root, filepath.FromSlash(p))); err != nil || len(matches) == 0 {
				notes = append(notes, fmt.Sprintf("passed over %s, which %s names: there is no such file", p, file))
				continue
			}
			s.Sources = append(s.Sources, Source{Path: p})
		}
		key := fmt.Sprint(s.Sources)
		if len(s.Sources) == 0 || seen[key] {
			continue
		}
		seen[key] = true
		s.Name = firstOf(b.Name, b.Path, s.Sources[0].Path)
		schemas = append(schemas, s)
		notes = append(notes, fmt.Sprintf("schema: %s, as %s names it for engine %s", describe(s.Sources), file, wanted.dialect().Name))
	}
	if len(schemas) == 1 {
		schemas[0].Name = ""
	}
	return schemas, notes
}

func firstOf(names ...string) string {
	for _, n := range names {
		if n != "" {
			return n
		}
	}
	return ""
}

func describe(sources []Source) string {
	names := make([]string, len(sources))
	for i, s := range sources {
		names[i] = s.String()
	}
	return list(names)
}
