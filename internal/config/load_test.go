package config_test

import (
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

const full = `dialect: mariadb@10.11
schema:
  - db/schema.sql
  - path: db/migrations/
    format: goose
  - go: ./internal/store
    name: schemaSQL
relations:
  - child: time_entries(task_id)
    parent: tasks(id)
  - child: images(owner_id, owner_site)
    parent: posts(id, site)
    on_delete: set null
    where: {owner_type: posts}
  - {child: a(b_id), parent: b, on_delete: cascade}
ignore_tables: [schema_migrations, "audit_*"]
rules: {CL105: off, blocked-delete: info}
gorm: {table_prefix: app_, singular_table: true, disable_foreign_keys: true}
`

func TestParse(t *testing.T) {
	got, err := config.Parse(".cascadelint.yaml", []byte(full))
	if err != nil {
		t.Fatal(err)
	}
	pos := func(line, column int) sqlschema.Position {
		return sqlschema.Position{File: ".cascadelint.yaml", Line: line, Column: column}
	}
	mariadb := sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11}
	want := &config.Config{
		Dialect: mariadb,
		Schemas: []config.Schema{{
			Dialect: mariadb,
			Pos:     pos(3, 3),
			Sources: []config.Source{
				{Path: "db/schema.sql", Pos: pos(3, 5)},
				{Path: "db/migrations", Format: migration.Goose, Pos: pos(4, 5)},
				{Go: "internal/store", Name: "schemaSQL", Pos: pos(6, 5)},
			},
		}},
		Relations: []config.Relation{
			{
				Child:  cascade.Key{Table: "time_entries", Columns: []string{"task_id"}},
				Parent: cascade.Key{Table: "tasks", Columns: []string{"id"}},
				Pos:    pos(9, 5),
			},
			{
				Child:    cascade.Key{Table: "images", Columns: []string{"owner_id", "owner_site"}},
				Parent:   cascade.Key{Table: "posts", Columns: []string{"id", "site"}},
				OnDelete: sqlschema.SetNull,
				Where:    []cascade.Condition{{Column: "owner_type", Value: "posts"}},
				Pos:      pos(11, 5),
			},
			{
				Child:    cascade.Key{Table: "a", Columns: []string{"b_id"}},
				Parent:   cascade.Key{Table: "b"},
				OnDelete: sqlschema.Cascade,
				Pos:      pos(15, 5),
			},
		},
		IgnoreTables: []string{"schema_migrations", "audit_*"},
		Rules: []config.RuleSetting{
			{Name: "CL105", Severity: finding.Off, Pos: pos(17, 9)},
			{Name: "blocked-delete", Severity: finding.Info, Pos: pos(17, 21)},
		},
		GORM: config.GORM{TablePrefix: "app_", SingularTable: true, DisableForeignKeys: true},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("configuration (-want +got):\n%s", diff)
	}
}

func TestParseSeveralSchemas(t *testing.T) {
	got, err := config.Parse("c.yaml", []byte(`
dialect: mysql@8.0
schemas:
  - name: shop
    sources: db/shop.sql
  - {name: audit, dialect: tidb, sources: [db/audit]}
`))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, s := range got.Schemas {
		names = append(names, s.Name+" "+s.Dialect.String()+" "+s.Sources[0].Path)
	}
	if diff := cmp.Diff([]string{"shop mysql@8.0 db/shop.sql", "audit tidb db/audit"}, names); diff != "" {
		t.Error(diff)
	}
}

// TestParseAccepts: files that say little are no mistake.
func TestParseAccepts(t *testing.T) {
	for name, text := range map[string]string{
		"an empty file":          "",
		"comments alone":         "# nothing yet\n",
		"a null document":        "---\n",
		"keys without values":    "schema:\nrelations:\nignore_tables:\nrules:\n",
		"rules alone":            "rules: {CL105: \"off\"}\n",
		"an anchor":              "relations:\n  - &r {child: a(b_id), parent: b(id)}\n  - *r\n",
		"backquotes in keys":     "relations:\n  - {child: \"`a`(`b_id`)\", parent: \"`b`\"}\n",
		"an empty table prefix":  "gorm: {table_prefix: \"\"}\n",
		"a dialect by itself":    "dialect: MySQL@8.0.36\n",
		"severities in any case": "rules: {CL105: Warning}\n",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := config.Parse("c.yaml", []byte(text)); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestParseMistakes(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"unknown key", "shema: [a.sql]", `c.yaml:1: configuration: unknown key "shema"; did you mean "schema"?`},
		{"unknown key, nothing near", "database: x", `c.yaml:1: configuration: unknown key "database": expected dialect, foreign_keys, schema, schemas, relations, ignore_tables, rules and gorm`},
		{"key twice", "dialect: mysql\ndialect: mysql", `c.yaml:2: configuration: the key "dialect" stands here a second time: keep one`},
		{"no mapping", "- a", "c.yaml:1: configuration: expected keys and values, found a list"},
		{"invalid YAML", "dialect: mysql\n  x: [", "c.yaml:2: not valid YAML: "},
		{"two documents", "dialect: mysql\n---\ndialect: tidb\n", "a second document begins here"},
		{"foreign_keys of another dialect", "dialect: mysql\nforeign_keys: on\nschema: [a.sql]", `c.yaml:3: foreign_keys belongs to dialect sqlite, where each connection switches them on: mysql always acts on them`},
		{"foreign_keys", "dialect: sqlite\nforeign_keys: maybe", `c.yaml:2: foreign_keys: expected on, off or unknown, found "maybe"`},
		{"unknown dialect", "dialect: oracle@19", `c.yaml:1: unknown dialect "oracle@19": expected mysql, mariadb, tidb or sqlite`},
		{"no dialect", "schema:\n  - a.sql", `c.yaml:2: the schema has no dialect: add "dialect: mysql@8.0"`},
		{"schema and schemas", "dialect: mysql\nschema: a.sql\nschemas: []", "c.yaml:3: both schema and schemas are given"},
		{"schema without name", "dialect: mysql\nschemas:\n  - sources: a.sql", "c.yaml:3: schemas: the schema has no name"},
		{"schema without sources", "dialect: mysql\nschemas:\n  - name: a", "c.yaml:3: schemas: the schema has no sources"},
		{"schema twice", "dialect: mysql\nschemas:\n  - {name: a, sources: x}\n  - {name: a, sources: y}", `c.yaml:4: schemas: the name "a" stands here a second time`},
		{"source of two kinds", "dialect: mysql\nschema:\n  - {path: a.sql, go: ./a}", "c.yaml:3: schema: path and go are two sources"},
		{"source of no kind", "dialect: mysql\nschema:\n  - {format: goose}", "c.yaml:3: schema: expected path (a file or folder) or go"},
		{"name without go", "dialect: mysql\nschema:\n  - {path: a.sql, name: x}", "c.yaml:3: schema: name belongs to go"},
		{"format with go", "dialect: mysql\nschema:\n  - {go: a, format: goose}", "c.yaml:3: schema: format belongs to path"},
		{"unknown format", "dialect: mysql\nschema:\n  - {path: a, format: rails}", `c.yaml:3: schema.format: unknown migration format "rails": expected one of goose`},
		{"pattern over folders", "dialect: mysql\nschema: [\"db/**/*.sql\"]", `c.yaml:2: "db/**/*.sql": ** is not supported`},
		{"broken pattern", "dialect: mysql\nschema: [\"db/[a.sql\"]", "c.yaml:2: \"db/[a.sql\" is not a pattern"},
		{"path that is a list", "dialect: mysql\nschema:\n  - [a, b]", "c.yaml:3: schema: expected keys and values, found a list"},
		{"relation without child", "relations:\n  - parent: a(id)", "c.yaml:2: relations: child is missing"},
		{"relation without parent", "relations:\n  - child: a(id)", "c.yaml:2: relations: parent is missing"},
		{"child without column", "relations:\n  - {child: a, parent: b(id)}", `c.yaml:2: relations: child a names no column: expected "child: a(column)"`},
		{"columns that do not match", "relations:\n  - {child: \"a(x, y)\", parent: b(id)}", "c.yaml:2: relations: a.(x, y) has 2 columns and b.id has 1"},
		{"no key", "relations:\n  - {child: a.b_id =, parent: b(id)}", `c.yaml:2: relations.child: "a.b_id =" is not a key: expected "table(column)"`},
		{"empty column", "relations:\n  - {child: \"a(x,)\", parent: b(id)}", `c.yaml:2: relations.child: "a(x,)" has an empty column name`},
		{"unknown delete rule", "relations:\n  - {child: a(x), parent: b(id), on_delete: set default}", `c.yaml:2: relations.on_delete: "set default": expected none, cascade, set null`},
		{"dismissal without reason", "relations:\n  - {child: a(x), parent: b(id), dismiss: true}", "c.yaml:2: relations: dismiss needs a reason"},
		{"dismissal with empty reason", "relations:\n  - {child: a(x), parent: b(id), dismiss: true, reason: \"\"}", "c.yaml:2: relations.reason: expected text, found nothing"},
		{"dismissal with a rule", "relations:\n  - {child: a(x), parent: b(id), dismiss: true, reason: r, on_delete: cascade}", "c.yaml:2: relations: dismiss denies the relation"},
		{"reason without dismissal", "relations:\n  - {child: a(x), parent: b(id), reason: r}", `c.yaml:2: relations: reason belongs to "dismiss: true"`},
		{"dismissal of neither", "relations:\n  - {child: a(x), parent: b(id), dismiss: yes please}", "c.yaml:2: relations.dismiss: expected true or false"},
		{"condition without column", "relations:\n  - {child: a(x), parent: b(id), where: posts}", `c.yaml:2: relations.where: expected a value for each column`},
		{"ignored tables not a list", "ignore_tables: audit_*", `c.yaml:1: ignore_tables: expected a list, found "audit_*": begin each item with "- "`},
		{"ignored tables, broken pattern", "ignore_tables: [\"a[\"]", `c.yaml:1: ignore_tables: "a[" is not a pattern`},
		{"unknown severity", "rules:\n  CL105: loud", `c.yaml:2: rules.CL105: unknown severity "loud": expected off, info, warning or error`},
		{"rules that are a list", "rules: [CL105]", "c.yaml:1: rules: expected a severity for each rule"},
		{"rule twice", "rules: {CL105: off, cl105: info}", "c.yaml:1: rules: cl105 stands here a second time"},
		{"no boolean", "gorm: {singular_table: maybe}", `c.yaml:1: gorm.singular_table: expected true or false, found "maybe"`},
		{"unknown gorm key", "gorm: {tableprefix: a}", `c.yaml:1: gorm: unknown key "tableprefix"; did you mean "table_prefix"?`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := config.Parse("c.yaml", []byte(tt.text))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

// TestParseAllMistakes: one run tells all mistakes.
func TestParseAllMistakes(t *testing.T) {
	_, err := config.Parse("c.yaml", []byte("dialekt: x\nrules: {CL105: loud}\ngorm: {x: 1}\n"))
	var errs config.Errors
	if !errors.As(err, &errs) || len(errs) != 3 {
		t.Errorf("got %v, want three mistakes", err)
	}
}

func TestSeverities(t *testing.T) {
	rules := []finding.Rule{{Code: "CL105", Slug: "unscoped-delete"}, {Code: "CL101", Slug: "orphaned-rows"}}
	tests := []struct {
		name, text string
		want       map[string]finding.Severity
		err        string
	}{
		{"by code and by slug", "rules: {cl105: off, Orphaned-Rows: info}", map[string]finding.Severity{"CL105": finding.Off, "CL101": finding.Info}, ""},
		{"none", "", map[string]finding.Severity{}, ""},
		{"unknown rule", "rules:\n  CL106: off", nil, `c.yaml:2: there is no rule "CL106"; did you mean "CL105"?`},
		{"one rule by both names", "rules:\n  CL105: off\n  unscoped-delete: info", nil, "c.yaml:3: rule CL105 is set twice"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := config.Parse("c.yaml", []byte(tt.text))
			if err != nil {
				t.Fatal(err)
			}
			got, err := c.Severities(rules)
			if tt.err != "" {
				if err == nil || !strings.Contains(err.Error(), tt.err) {
					t.Errorf("got error %v, want %s", err, tt.err)
				}
				return
			}
			if diff := cmp.Diff(tt.want, got); err != nil || diff != "" {
				t.Errorf("error %v\n%s", err, diff)
			}
		})
	}
}

func TestIgnores(t *testing.T) {
	c := &config.Config{IgnoreTables: []string{"schema_migrations", "Audit_*"}}
	for table, want := range map[string]bool{
		"schema_migrations": true, "SCHEMA_MIGRATIONS": true, "audit_log": true, "audit_": true,
		"audit": false, "audits": false, "schema_migrations_old": false, "": false,
	} {
		if got := c.Ignores(table); got != want {
			t.Errorf("Ignores(%q) = %v", table, got)
		}
	}
}

// TestTemplate: what is written can be read again, and every example in it is
// right.
func TestTemplate(t *testing.T) {
	example := regexp.MustCompile(`(?m)^#(\S|  )`)
	mysql := sqlschema.Dialect{Name: "mysql", Major: 8}
	for name, schemas := range map[string][]config.Schema{
		"none": nil,
		"one": {{Dialect: mysql, Sources: []config.Source{
			{Path: "db/my migrations", Format: migration.Goose}, {Path: "db/*.sql"}, {Go: "internal/store", Name: "ddl"}, {Go: "x"},
		}}},
		"several": {
			{Name: "shop", Dialect: mysql, Sources: []config.Source{{Path: "a.sql"}}},
			{Name: "1", Dialect: sqlschema.Dialect{Name: "tidb"}, Sources: []config.Source{{Path: "b"}}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			text := config.Template(&config.Config{Schemas: schemas})
			got, err := config.Parse("c.yaml", text)
			if err != nil {
				t.Fatalf("%v in\n%s", err, text)
			}
			if diff := cmp.Diff(sources(schemas), sources(got.Schemas)); diff != "" {
				t.Error(diff)
			}
			all, err := config.Parse("c.yaml", example.ReplaceAll(text, []byte("$1")))
			if err != nil {
				t.Fatalf("with the examples: %v", err)
			}
			if len(all.Relations) != 2 || len(all.Rules) != 1 || len(all.IgnoreTables) != 2 || len(all.Schemas) == 0 {
				t.Errorf("the examples were not all read: %+v", all)
			}
		})
	}
}

func sources(schemas []config.Schema) []string {
	var lines []string
	for _, s := range schemas {
		for _, src := range s.Sources {
			lines = append(lines, s.Name+" "+s.Dialect.String()+" "+src.String()+" "+string(src.Format))
		}
	}
	return lines
}

// FuzzParse: any text is read or refused, with a position inside it.
func FuzzParse(f *testing.F) {
	f.Add(full)
	f.Add("schemas:\n  - {name: a, sources: [b]}\n---\n")
	f.Add("a: &a\n  b: *a\nrules: *a")
	f.Add("schema: !!binary x\ndialect: [")
	f.Add("? [a]\n: b\n<<: {c: d}\n")
	f.Fuzz(func(t *testing.T, text string) {
		_, err := config.Parse("c.yaml", []byte(text))
		var errs config.Errors
		if err != nil && (!errors.As(err, &errs) || len(errs) == 0) {
			t.Errorf("an error of another kind: %v", err)
		}
	})
}
