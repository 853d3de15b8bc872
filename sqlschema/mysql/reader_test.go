package mysql_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// A Go literal begins somewhere in its file: lines count from there, and no
// column is claimed.
func TestReadOfALiteral(t *testing.T) {
	r := mysql.NewReader(sqlschema.Dialect{Name: "mysql", Major: 8})
	r.Read("schema.go", 17, "\nCREATE TABLE p (id INT PRIMARY KEY);\nCREATE TABLE c (\n  id INT,\n  FOREIGN KEY (id) REFERENCES p (id)\n);\nFROBNICATE;")
	s := r.Schema()
	got := []sqlschema.Position{s.Tables[0].Pos, s.Tables[1].Pos, s.Tables[1].Columns[0].Pos, s.Tables[1].ForeignKeys[0].Pos, s.Problems[0].Pos}
	var want []sqlschema.Position
	for _, line := range []int{18, 19, 20, 21, 23} {
		want = append(want, sqlschema.Position{File: "schema.go", Line: line})
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("positions (-want +got):\n%s", diff)
	}
}

// A schema that was handed out does not change when more is read.
func TestSchemaIsACopy(t *testing.T) {
	r := mysql.NewReader(sqlschema.Dialect{Name: "mysql", Major: 8})
	r.Read("1.sql", 1, "CREATE TABLE p (id INT PRIMARY KEY, a INT, KEY (a)); CREATE TABLE c (a INT, FOREIGN KEY (a) REFERENCES p (id));")
	s := r.Schema()
	before := listing(s)
	r.Read("2.sql", 1, "ALTER TABLE p CHANGE a b INT, CHANGE id pk INT; ALTER TABLE c CHANGE a x BIGINT, ADD y INT; DROP TABLE p;")
	if diff := cmp.Diff(before, listing(s)); diff != "" {
		t.Errorf("the first schema changed (-before +after):\n%s", diff)
	}
	if after := listing(r.Schema()); after == before {
		t.Error("the second schema is that of before")
	}
	if diff := cmp.Diff([]string{"1.sql", "2.sql"}, r.Schema().Files); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

// Resolve works for schemas from elsewhere, and again when the dialect changes.
func TestResolveOfADerivedSchema(t *testing.T) {
	s := &sqlschema.Schema{Tables: []*sqlschema.Table{
		{Name: "p", Columns: []sqlschema.Column{{Name: "id", Type: "bigint"}}, PrimaryKey: []string{"id"}},
		{Name: "c", Columns: []sqlschema.Column{{Name: "p_id", Type: "bigint"}}, ForeignKeys: []sqlschema.ForeignKey{{
			Columns: []string{"p_id"}, RefTable: "p", RefColumns: []string{"id"}, OnDelete: sqlschema.SetDefault,
		}}},
	}}
	type result struct {
		State     sqlschema.EnforcementState
		Effective sqlschema.Action
	}
	want := map[string]result{
		"mysql@5.7":     {sqlschema.NotEnforced, sqlschema.Unset},
		"mysql":         {sqlschema.EnforcementUnknown, sqlschema.Unset},
		"mysql@8.0":     {sqlschema.Enforced, sqlschema.Restrict},
		"mariadb@10.11": {sqlschema.Enforced, sqlschema.Restrict},
		"tidb@6.5":      {sqlschema.NotEnforced, sqlschema.Unset},
		"tidb@8.5":      {sqlschema.Enforced, sqlschema.Restrict},
	}
	got := map[string]result{}
	for name := range want {
		d, err := sqlschema.ParseDialect(name)
		if err != nil {
			t.Fatal(err)
		}
		s.Dialect = d
		mysql.Resolve(s)
		fk := s.Tables[1].ForeignKeys[0]
		got[name] = result{fk.Enforcement.State, fk.Effective}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("enforcement (-want +got):\n%s", diff)
	}
}

// BenchmarkReadDump reads a dump of 500 tables with foreign keys and data.
func BenchmarkReadDump(b *testing.B) {
	dump := generatedDump(500)
	b.SetBytes(int64(len(dump)))
	for b.Loop() {
		r := mysql.NewReader(sqlschema.Dialect{Name: "mysql", Major: 8})
		r.Read("dump.sql", 1, dump)
		if s := r.Schema(); len(s.Tables) != 500 || len(s.Problems) != 0 {
			b.Fatalf("%d tables, problems %v", len(s.Tables), s.Problems)
		}
	}
}

// generatedDump writes a dump in the shape of mysqldump's.
func generatedDump(tables int) string {
	var b strings.Builder
	b.WriteString("-- MySQL dump 10.13\n/*!40101 SET NAMES utf8mb4 */;\n")
	for i := range tables {
		fmt.Fprintf(&b, "DROP TABLE IF EXISTS `t%d`;\n/*!50503 SET character_set_client = utf8mb4 */;\nCREATE TABLE `t%d` (\n", i, i)
		b.WriteString("  `id` bigint unsigned NOT NULL AUTO_INCREMENT,\n  `parent_id` bigint unsigned DEFAULT NULL,\n  `name` varchar(255) COLLATE utf8mb4_0900_ai_ci NOT NULL DEFAULT '',\n")
		for c := range 12 {
			fmt.Fprintf(&b, "  `col%d` decimal(10,2) NOT NULL DEFAULT '0.00' COMMENT 'column; number %d',\n", c, c)
		}
		fmt.Fprintf(&b, "  PRIMARY KEY (`id`),\n  KEY `by_parent` (`parent_id`),\n  CONSTRAINT `fk_%d` FOREIGN KEY (`parent_id`) REFERENCES `t%d` (`id`) ON DELETE CASCADE\n", i, max(0, i-1))
		b.WriteString(") ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;\n")
		fmt.Fprintf(&b, "LOCK TABLES `t%d` WRITE;\nINSERT INTO `t%d` VALUES %s(1,NULL,'x');\nUNLOCK TABLES;\n", i, i, strings.Repeat("(1,NULL,'it''s; ok'),", 40))
	}
	return b.String()
}
