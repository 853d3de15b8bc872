package truth

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	mysqldriver "gorm.io/driver/mysql"
	realgorm "gorm.io/gorm"
	"gorm.io/gorm/logger"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm/truth/corpus"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// TestDerive lets GORM migrate each group of the corpus on a MariaDB and
// compares the tables, columns and foreign keys that come to be with the schema
// that we derive from the types.
func TestDerive(t *testing.T) {
	server := mariadbtest.Start(t)
	c := loadCorpus(t)
	for _, g := range corpus.Groups() {
		t.Run(g.Name, func(t *testing.T) {
			db := server.DB(t)
			handle, err := realgorm.Open(mysqldriver.New(mysqldriver.Config{Conn: db}), &realgorm.Config{Logger: logger.Discard})
			if err != nil {
				t.Fatal(err)
			}
			if err := handle.AutoMigrate(g.Models...); err != nil {
				t.Fatalf("AutoMigrate: %v", err)
			}
			schema := derive(t, c, g)
			if len(schema.Problems) > 0 {
				t.Errorf("problems: %v", schema.Problems)
			}
			derived := describeSchema(schema)
			real := forgetTypes(describeServer(t, db), derived)
			if g.Unnamed {
				forgetNames(derived)
				forgetNames(real)
			}
			if d := cmp.Diff(real, derived); d != "" {
				t.Errorf("server (-), derived (+):\n%s", d)
			}
		})
	}
}

// TestDeriveRefused looks at models whose foreign keys the server does not
// create: the derived schema must not say that they are enforced.
func TestDeriveRefused(t *testing.T) {
	server := mariadbtest.Start(t)
	c := loadCorpus(t)
	for _, g := range corpus.Refused() {
		t.Run(g.Name, func(t *testing.T) {
			handle, err := realgorm.Open(mysqldriver.New(mysqldriver.Config{Conn: server.DB(t)}), &realgorm.Config{Logger: logger.Discard})
			if err != nil {
				t.Fatal(err)
			}
			if err := handle.AutoMigrate(g.Models...); err == nil {
				t.Fatal("the server takes the foreign key")
			}
			keys := 0
			for _, table := range derive(t, c, g).Tables {
				for _, fk := range table.ForeignKeys {
					keys++
					if fk.Enforcement.State != sqlschema.NotEnforced || fk.Enforcement.Reason != sqlschema.ReasonRejected {
						t.Errorf("%s: got %+v, want it refused", fk.Name, fk.Enforcement)
					}
				}
			}
			if keys == 0 {
				t.Error("no foreign key is derived")
			}
		})
	}
}

// TestDeriveJoinModel does the same for a join table that SetupJoinTable gives a
// model.
func TestDeriveJoinModel(t *testing.T) {
	server := mariadbtest.Start(t)
	c := loadCorpus(t)
	g := corpus.JoinModel()
	db := server.DB(t)
	handle, err := realgorm.Open(mysqldriver.New(mysqldriver.Config{Conn: db}), &realgorm.Config{Logger: logger.Discard})
	if err != nil {
		t.Fatal(err)
	}
	if err := handle.SetupJoinTable(&corpus.Pupil2{}, "Courses", &corpus.Enrolment{}); err != nil {
		t.Fatal(err)
	}
	if err := handle.AutoMigrate(g.Models...); err != nil {
		t.Fatal(err)
	}
	pupil := gorm.StructOf(c.typeOf(t, &corpus.Pupil2{}))
	derived := describeSchema(derive(t, c, g, gorm.Join{
		Model: gorm.TypePath(pupil.Obj()), Field: "Courses", Join: gorm.StructOf(c.typeOf(t, &corpus.Enrolment{})),
	}))
	if d := cmp.Diff(describeServer(t, db), derived); d != "" {
		t.Errorf("server (-), derived (+):\n%s", d)
	}
}

func derive(t *testing.T, c *corpusPackage, g corpus.Group, joins ...gorm.Join) *sqlschema.Schema {
	t.Helper()
	ms := c.models(t, g.Models, joins...)
	var models []*entity.Model
	for _, m := range g.Models {
		models = append(models, ms.Model(c.typeOf(t, m)))
	}
	return model.Derive(models, nil, sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11})
}

// forgetTypes replaces the column types of the server that the derived schema
// does not claim to know.
func forgetTypes(server, derived []string) []string {
	unknown := map[string]bool{}
	for _, line := range derived {
		if f := strings.Fields(line); f[0] == "column" && f[2] == "?" {
			unknown[f[1]] = true
		}
	}
	for i, line := range server {
		if f := strings.Fields(line); f[0] == "column" && unknown[f[1]] {
			f[2] = "?"
			server[i] = strings.Join(f, " ")
		}
	}
	slices.Sort(server)
	return server
}

func describeSchema(s *sqlschema.Schema) []string {
	var lines []string
	for _, t := range s.Tables {
		for _, c := range t.Columns {
			null := "null"
			if c.NotNull {
				null = "not null"
			}
			typ := c.Type
			if typ == "" {
				typ = "?"
			}
			lines = append(lines, fmt.Sprintf("column %s.%s %s %s", t.Name, c.Name, typ, null))
		}
		// Which side of a many-to-many association creates the join table, and so
		// the order of its key, depends on the order of the arguments.
		key := slices.Sorted(slices.Values(t.PrimaryKey))
		lines = append(lines, fmt.Sprintf("key %s (%s)", t.Name, strings.Join(key, ",")))
		for _, i := range t.Indexes {
			lines = append(lines, fmt.Sprintf("index %s.%s (%s) unique %v", t.Name, i.Name, strings.Join(i.Columns, ","), i.Unique))
		}
		for _, fk := range t.ForeignKeys {
			rule := func(a sqlschema.Action) string {
				if a == sqlschema.Unset {
					return "RESTRICT"
				}
				return a.String()
			}
			lines = append(lines, fmt.Sprintf("foreign key %s.%s (%s) -> %s (%s) %s %s", t.Name, fk.Name,
				strings.Join(fk.Columns, ","), fk.RefTable, strings.Join(fk.RefColumns, ","), rule(fk.OnDelete), rule(fk.OnUpdate)))
		}
	}
	slices.Sort(lines)
	return lines
}

func describeServer(t *testing.T, db *sql.DB) []string {
	t.Helper()
	lines := slices.Concat(
		query(t, db, `SELECT CONCAT('column ', table_name, '.', column_name, ' ',
			REPLACE(REGEXP_REPLACE(column_type, '^((?:tiny|small|medium|big)?int)\\((?!1\\))[0-9]+\\)', '\\1'), 'tinyint(4)', 'tinyint'), ' ',
			IF(is_nullable = 'YES', 'null', 'not null'))
			FROM information_schema.columns WHERE table_schema = DATABASE()`),
		query(t, db, `SELECT CONCAT('key ', t.table_name, ' (', COALESCE((SELECT GROUP_CONCAT(column_name ORDER BY column_name)
			FROM information_schema.key_column_usage k WHERE k.table_schema = DATABASE() AND k.table_name = t.table_name AND k.constraint_name = 'PRIMARY'), ''), ')')
			FROM information_schema.tables t WHERE t.table_schema = DATABASE()`),
		query(t, db, `SELECT CONCAT('index ', table_name, '.', index_name, ' (', GROUP_CONCAT(column_name ORDER BY seq_in_index), ') unique ', IF(non_unique = 0, 'true', 'false'))
			FROM information_schema.statistics s WHERE table_schema = DATABASE() AND index_name <> 'PRIMARY'
			AND NOT EXISTS (SELECT 1 FROM information_schema.referential_constraints r WHERE r.constraint_schema = DATABASE() AND r.table_name = s.table_name AND r.constraint_name = s.index_name)
			GROUP BY table_name, index_name, non_unique`),
		query(t, db, `SELECT CONCAT('foreign key ', r.table_name, '.', r.constraint_name, ' (', GROUP_CONCAT(k.column_name ORDER BY k.ordinal_position), ') -> ',
			r.referenced_table_name, ' (', GROUP_CONCAT(k.referenced_column_name ORDER BY k.ordinal_position), ') ', r.delete_rule, ' ', r.update_rule)
			FROM information_schema.referential_constraints r JOIN information_schema.key_column_usage k
			ON k.constraint_schema = r.constraint_schema AND k.table_name = r.table_name AND k.constraint_name = r.constraint_name
			WHERE r.constraint_schema = DATABASE() GROUP BY r.table_name, r.constraint_name, r.referenced_table_name, r.delete_rule, r.update_rule`),
	)
	slices.Sort(lines)
	return lines
}

// forgetNames leaves the names of foreign keys out.
func forgetNames(lines []string) {
	for i, line := range lines {
		if f := strings.Fields(line); f[0] == "foreign" {
			f[2], _, _ = strings.Cut(f[2], ".")
			lines[i] = strings.Join(f, " ")
		}
	}
	slices.Sort(lines)
}

func query(t *testing.T, db *sql.DB, text string) []string {
	t.Helper()
	rows, err := db.Query(text)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var lines []string
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, line)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return lines
}
