package config

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// Template writes a commented configuration file that holds the schemas of c
// and shows every other key. Lines that begin with "# " are prose; a line that
// begins with "#" and no space is an example and takes effect without the "#".
func Template(c *Config) []byte {
	var b strings.Builder
	b.WriteString("# Configuration of cascadelint. Paths are relative to this file's folder.\n\n")
	switch len(c.Schemas) {
	case 0:
		b.WriteString(dialectProse + "#dialect: mysql@8.0\n\n" + schemaProse + "#schema:\n#  - db/schema.sql\n" + schemaExamples)
	case 1:
		b.WriteString(dialectProse)
		fmt.Fprintf(&b, "dialect: %s\n", c.Schemas[0].Dialect)
		if keys := c.Schemas[0].ForeignKeys; keys != sqlschema.EnforcementUnknown {
			fmt.Fprintf(&b, "foreign_keys: %s\n", map[bool]string{true: "on", false: "off"}[keys == sqlschema.Enforced])
		}
		b.WriteString("\n")
		b.WriteString(schemaProse + "schema:\n")
		writeSources(&b, "  ", c.Schemas[0].Sources)
		b.WriteString(schemaExamples)
	default:
		b.WriteString("# The databases that the code works on; a finding names the one that it is about.\nschemas:\n")
		for _, s := range c.Schemas {
			fmt.Fprintf(&b, "  - name: %s\n    dialect: %s\n    sources:\n", quote(s.Name), s.Dialect)
			writeSources(&b, "      ", s.Sources)
		}
	}
	b.WriteString(otherKeys)
	return []byte(b.String())
}

func writeSources(b *strings.Builder, indent string, sources []Source) {
	for _, s := range sources {
		switch {
		case s.Go != "":
			fmt.Fprintf(b, "%s- go: %s\n", indent, quote(s.Go))
			if s.Name != "" {
				fmt.Fprintf(b, "%s  name: %s\n", indent, quote(s.Name))
			}
		case s.Format != migration.Auto:
			fmt.Fprintf(b, "%s- path: %s\n%s  format: %s\n", indent, quote(s.Path), indent, s.Format)
		default:
			fmt.Fprintf(b, "%s- %s\n", indent, quote(s.Path))
		}
	}
}

var plainScalar = regexp.MustCompile(`^[A-Za-z./][\w./-]*$`)

// quote writes a scalar so that YAML takes it for text.
func quote(s string) string {
	if plainScalar.MatchString(s) {
		return s
	}
	return strconv.Quote(s)
}

const dialectProse = `# The database and the version of its server: mysql@8.0, mariadb@10.11, tidb@8.1.
# Without the version, what depends on it is left open. For sqlite, which has no
# server, "foreign_keys: on" or "off" says what connections set PRAGMA
# foreign_keys to; without it the Go code is searched for the option.
`

const schemaProse = `# Where the tables come from, in this order: a file, a pattern such as db/*.sql,
# or the folder of a migration tool.
`

const schemaExamples = `#  - path: db/migrations       # the layout is recognised, or named:
#    format: goose             # goose, golang-migrate, dbmate, sql-migrate, flyway, atlas, plain
#  - go: ./internal/store      # statements in Go strings and //go:embed files of a package
#    name: schemaSQL           # of this constant or variable alone
`

const otherKeys = `
# Relations that neither a foreign key nor a model declares: child(columns)
# refers to parent(columns). on_delete is what the engine does when a parent
# row goes (none, cascade, set null, restrict); where holds the condition of a
# polymorphic association.
#relations:
#  - child: comments(owner_id)
#    parent: posts(id)
#    on_delete: none
#    where: {owner_type: posts}
#  - child: archive(post_id)      # not a relation, whatever its name suggests;
#    parent: posts(id)            # "cascadelint relations" lists what is believed
#    dismiss: true
#    reason: the archive keeps the numbers of posts that are gone

# Tables that are no concern of the analysis; * and ? stand for any letters.
#ignore_tables: [schema_migrations, "audit_*"]

# Severities, by a rule's code or name: off, info, warning, error.
#rules:
#  CL105: off

# What the project tells GORM where the code does not show it.
#gorm:
#  table_prefix: ""
#  singular_table: false
#  disable_foreign_keys: false
`
