package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Load reads a configuration file. Mistakes in it come as [Errors], all at
// once. Whether the rules that it names exist is for [Config.Severities], since
// only the caller knows the rules.
func Load(file string) (*Config, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return nil, fmt.Errorf("reading configuration: %w", err)
	}
	data, err := os.ReadFile(abs)
	if err != nil {
		return nil, fmt.Errorf("reading configuration: %w", err)
	}
	c, err := Parse(filepath.Base(abs), data)
	if err != nil {
		return nil, err
	}
	c.Path, c.Root = abs, filepath.Dir(abs)
	return c, nil
}

// Parse reads the text of a configuration file; name is the file in messages
// and positions.
func Parse(name string, data []byte) (*Config, error) {
	d := &decoder{file: name}
	c := &Config{}
	var doc, second yaml.Node
	dec := yaml.NewDecoder(bytes.NewReader(data))
	switch err := dec.Decode(&doc); {
	case errors.Is(err, io.EOF):
		return c, nil
	case err != nil:
		return nil, Errors{d.syntax(err)}
	}
	if err := dec.Decode(&second); !errors.Is(err, io.EOF) {
		if err != nil {
			return nil, Errors{d.syntax(err)}
		}
		d.fail(&second, "a second document begins here: a configuration has one, remove the --- line")
	}
	if len(doc.Content) > 0 && !isNull(doc.Content[0]) {
		d.config(doc.Content[0], c)
	}
	if len(d.errs) > 0 {
		return nil, d.errs
	}
	return c, nil
}

var syntaxLine = regexp.MustCompile(`^(?:yaml: )?(?:line (\d+): )?(.*)`)

// syntax gives an error of the YAML reader the file's name.
func (d *decoder) syntax(err error) *Error {
	m := syntaxLine.FindStringSubmatch(strings.ReplaceAll(err.Error(), "\n", " "))
	line, _ := strconv.Atoi(m[1]) // no line is zero, an unknown position
	return errorAt(sqlschema.Position{File: d.file, Line: line}, "not valid YAML: %s", m[2])
}

// config reads the top of the file.
func (d *decoder) config(n *yaml.Node, c *Config) {
	var single, several *yaml.Node
	d.mapping(n, "configuration",
		field{"dialect", func(n *yaml.Node) { c.Dialect = d.dialect(n) }},
		field{"foreign_keys", func(n *yaml.Node) { c.ForeignKeys = d.foreignKeys(n) }},
		field{"schema", func(n *yaml.Node) { single = n }},
		field{"schemas", func(n *yaml.Node) { several = n }},
		field{"relations", func(n *yaml.Node) {
			d.sequence(n, "relations", func(n *yaml.Node) { c.Relations = append(c.Relations, d.relation(n)) })
		}},
		field{"ignore_tables", func(n *yaml.Node) {
			d.sequence(n, "ignore_tables", func(n *yaml.Node) { c.IgnoreTables = append(c.IgnoreTables, d.pattern(n)) })
		}},
		field{"rules", func(n *yaml.Node) { c.Rules = d.rules(n) }},
		field{"gorm", func(n *yaml.Node) {
			d.mapping(n, "gorm",
				field{"table_prefix", func(n *yaml.Node) {
					if n = resolve(n); n.Kind != yaml.ScalarNode {
						d.fail(n, "gorm.table_prefix: expected text, found %s", kind(n))
						return
					}
					c.GORM.TablePrefix = n.Value
				}},
				field{"singular_table", d.setBool(&c.GORM.SingularTable, "gorm.singular_table")},
				field{"disable_foreign_keys", d.setBool(&c.GORM.DisableForeignKeys, "gorm.disable_foreign_keys")},
			)
		}},
	)
	switch {
	case single != nil && several != nil:
		d.fail(several, "both schema and schemas are given: use schema for one database, schemas for several")
	case single != nil:
		d.single(single, c)
	case several != nil:
		d.sequence(several, "schemas", func(n *yaml.Node) { c.Schemas = append(c.Schemas, d.named(n, c)) })
		d.distinct(c.Schemas)
	}
}

func (d *decoder) dialect(n *yaml.Node) sqlschema.Dialect {
	s, ok := d.text(n, "dialect")
	if !ok {
		return sqlschema.Dialect{}
	}
	dialect, err := sqlschema.ParseDialect(s)
	if err != nil {
		d.fail(n, "%v", err)
	}
	return dialect
}

// foreignKeys reads whether connections act on foreign keys.
func (d *decoder) foreignKeys(n *yaml.Node) sqlschema.EnforcementState {
	s, ok := d.text(n, "foreign_keys")
	if !ok {
		return sqlschema.EnforcementUnknown
	}
	switch strings.ToLower(s) {
	case "on", "true":
		return sqlschema.Enforced
	case "off", "false":
		return sqlschema.NotEnforced
	case "unknown":
	default:
		d.fail(n, "foreign_keys: expected on, off or unknown, found %q", s)
	}
	return sqlschema.EnforcementUnknown
}

// pattern reads a pattern of table names.
func (d *decoder) pattern(n *yaml.Node) string {
	s, ok := d.text(n, "ignore_tables")
	if !ok {
		return ""
	}
	if _, err := path.Match(s, ""); err != nil {
		d.fail(n, "ignore_tables: %q is not a pattern: expected a name with * and ? such as \"audit_*\"", s)
	}
	return s
}

// rules reads the severities; a null mapping has none.
func (d *decoder) rules(n *yaml.Node) []RuleSetting {
	n = resolve(n)
	if isNull(n) {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		d.fail(n, "rules: expected a severity for each rule as in \"CL105: off\", found %s", kind(n))
		return nil
	}
	var settings []RuleSetting
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		name := key.Value
		if seen[strings.ToLower(name)] {
			d.fail(key, "rules: %s stands here a second time: keep one", name)
			continue
		}
		seen[strings.ToLower(name)] = true
		s, ok := d.text(value, "rules."+name)
		if !ok {
			continue
		}
		severity, err := finding.ParseSeverity(s)
		if err != nil {
			d.fail(value, "rules.%s: %v", name, err)
			continue
		}
		settings = append(settings, RuleSetting{Name: name, Severity: severity, Pos: d.pos(key)})
	}
	return settings
}
