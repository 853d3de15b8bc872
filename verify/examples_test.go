package verify_test

import (
	"database/sql"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
	"github.com/cascadelint/cascadelint/verify"
	"github.com/cascadelint/cascadelint/verify/orphans"
	"github.com/cascadelint/cascadelint/verify/probe"
)

// TestExamples runs the examples of the rules' pages on a server: the bad one
// fires its rule and no other, the good one nothing.
func TestExamples(t *testing.T) {
	s := mariadbtest.Start(t)
	checked := 0
	for _, r := range analyzer.Rules() {
		if r.Bad.Live == "" {
			continue
		}
		checked++
		t.Run(r.Code+"/bad", func(t *testing.T) {
			if diff := cmp.Diff([]string{r.Code}, codes(t, s, r.Bad)); diff != "" {
				t.Errorf("codes (-want +got):\n%s", diff)
			}
		})
		t.Run(r.Code+"/good", func(t *testing.T) {
			if got := codes(t, s, r.Good); len(got) != 0 {
				t.Errorf("the good example gives %v", got)
			}
		})
	}
	if checked != 4 {
		t.Errorf("%d rules about a live database, want 4", checked)
	}
}

func codes(t *testing.T, s *mariadbtest.Server, e finding.Example) []string {
	t.Helper()
	db := s.DB(t)
	script(t, db, e.Live)
	var out []string
	for _, f := range findings(t, s, db, e.SQL) {
		t.Log(f.Message)
		out = append(out, f.Code)
	}
	return out
}

// findings verifies a database against DDL, which may be empty.
func findings(t *testing.T, s *mariadbtest.Server, db *sql.DB, ddl string, claims ...cascade.Claim) []finding.Finding {
	t.Helper()
	o := verify.Options{Drift: true, Orphans: true, Probe: &probe.Options{}, Scan: orphans.Options{Recheck: time.Nanosecond}}
	known := &sqlschema.Schema{Origin: sqlschema.FromModels}
	if ddl != "" {
		d, err := sqlschema.ParseDialect("mariadb@" + s.Version())
		if err != nil {
			t.Fatal(err)
		}
		r := mysql.NewReader(d)
		r.Read("schema.sql", 1, ddl)
		o.Schema = r.Schema()
		if len(o.Schema.Problems) > 0 {
			t.Fatalf("DDL not understood: %v", o.Schema.Problems)
		}
		known = o.Schema
	}
	for _, rel := range cascade.NewGraph(known, claims).Relations() {
		o.Relations = append(o.Relations, verify.Relation{Relation: *rel})
	}
	rep, err := verify.Run(t.Context(), db, o)
	if err != nil {
		t.Fatal(err)
	}
	return rep.Findings
}

// script runs statements on one connection.
func script(t *testing.T, db *sql.DB, text string) {
	t.Helper()
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, s := range append(mysql.Split(text), mysql.Split("SET foreign_key_checks = DEFAULT;")...) {
		if strings.TrimSpace(s.SQL()) == "" {
			continue
		}
		if _, err := conn.ExecContext(t.Context(), s.SQL()); err != nil {
			t.Fatalf("%s: %v", s.SQL(), err)
		}
	}
}

// TestDrift: every way in which a database differs from its DDL and models.
func TestDrift(t *testing.T) {
	const users = "CREATE TABLE users (id INT PRIMARY KEY);\n"
	posts := func(key string) string {
		if key != "" {
			key = ", CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id) " + key
		}
		return users + "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, KEY (user_id)" + key + ");\n"
	}
	tag := cascade.Claim{
		Origin: cascade.OriginModel, Rule: sqlschema.Cascade, Text: "tag on User.Posts", Pos: sqlschema.Position{File: "user.go", Line: 7},
		Child: cascade.Key{Table: "posts", Columns: []string{"user_id"}}, Parent: cascade.Key{Table: "users", Columns: []string{"id"}},
	}
	other := cascade.Claim{
		Origin: cascade.OriginModel, Text: "field Cat.Mice", Pos: sqlschema.Position{File: "cat.go", Line: 1},
		Child: cascade.Key{Table: "mice", Columns: []string{"cat_id"}}, Parent: cascade.Key{Table: "cats", Columns: []string{"id"}},
	}
	s := mariadbtest.Start(t)
	tests := []struct {
		name, ddl, live string
		claims          []cascade.Claim
		want            []string
	}{
		{"equal", posts("ON DELETE CASCADE"), posts("ON DELETE CASCADE"), []cascade.Claim{tag}, nil},
		{"rules that refuse are one", posts("ON DELETE NO ACTION"), posts("ON DELETE RESTRICT"), nil, nil},
		{"no rule refuses", posts(" "), posts("ON DELETE RESTRICT"), nil, nil},
		{"tables of the database alone", posts(""), posts("") + "CREATE TABLE schema_migrations (version INT);", nil, nil},
		{"spelling of types", "CREATE TABLE t (a INTEGER UNSIGNED NOT NULL, b BOOL, c DOUBLE PRECISION, d NUMERIC(5), e ENUM('A','b'));",
			"CREATE TABLE t (a INT UNSIGNED NOT NULL, b TINYINT(1), c DOUBLE, d DECIMAL(5,0), e ENUM('A','b'));", nil, nil},
		{"no DDL at all", "", posts("ON DELETE CASCADE"), nil, nil},
		{"missing key", posts("ON DELETE CASCADE"), posts(""), nil,
			[]string{"CL402 schema.sql:2 foreign key fk (posts.user_id → users.id) is not in the database"}},
		{"other rule", posts("ON DELETE CASCADE"), posts("ON DELETE SET NULL"), nil,
			[]string{"CL402 schema.sql:2 foreign key fk (posts.user_id → users.id) deletes by SET NULL in the database, by CASCADE in the DDL"}},
		{"undeclared key", posts(""), posts("ON DELETE CASCADE"), nil,
			[]string{"CL402 schema.sql:2 foreign key fk (posts.user_id → users.id) is in the database, not in the DDL"}},
		{"missing table", posts(""), users, nil, []string{"CL402 schema.sql:2 table posts is not in the database"}},
		{"columns", "CREATE TABLE t (\n a INT,\n b INT,\n c INT NOT NULL);", "CREATE TABLE t (b BIGINT, c INT, d INT);", nil, []string{
			"CL402 schema.sql:2 column t.a is not in the database",
			"CL402 schema.sql:3 column t.b is bigint in the database, int in the DDL",
			"CL402 schema.sql:4 column t.c is NULL in the database, NOT NULL in the DDL",
			"CL402 schema.sql:1 column t.d is in the database, not in the DDL",
		}},
		{"engine", "CREATE TABLE t (a INT) ENGINE=InnoDB;", "CREATE TABLE t (a INT) ENGINE=MyISAM;", nil,
			[]string{"CL402 schema.sql:1 table t has the engine MyISAM in the database, InnoDB in the DDL"}},
		{"view for a table", "CREATE TABLE t (a INT);", "CREATE TABLE u (a INT); CREATE VIEW t AS SELECT a FROM u;", nil,
			[]string{"CL402 schema.sql:1 t is a view in the database, a table in the DDL"}},
		{"two keys, two rules", "", posts("ON DELETE CASCADE") + "ALTER TABLE posts ADD CONSTRAINT two FOREIGN KEY (user_id) REFERENCES users (id);", nil,
			[]string{"CL402 - foreign keys fk and two of posts are over the same columns, with CASCADE and RESTRICT: both act"}},
		{"a tag that never arrived", posts(""), posts(""), []cascade.Claim{tag},
			[]string{"CL402 user.go:7 the tag on User.Posts asks for ON DELETE CASCADE, which never reached the database: posts.user_id has no foreign key"}},
		{"a tag that AutoMigrate did not apply", users + "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, KEY (user_id));", posts(" "), []cascade.Claim{tag}, []string{
			"CL402 schema.sql:2 foreign key fk (posts.user_id → users.id) is in the database, not in the DDL; user.go:7 tag on User.Posts",
			"CL402 user.go:7 the tag on User.Posts asks for ON DELETE CASCADE, but foreign key fk (posts.user_id → users.id) deletes by RESTRICT in the database",
		}},
		{"a model's table that is nowhere", users, users, []cascade.Claim{tag},
			[]string{"CL402 user.go:7 table posts, to which the tag on User.Posts leads, is not in the database"}},
		{"a model's table that only the database has not", posts("ON DELETE CASCADE"), users, []cascade.Claim{tag}, []string{
			"CL402 schema.sql:2 table posts is not in the database; user.go:7 tag on User.Posts",
		}},
		{"a model's column that is nowhere", users + "CREATE TABLE posts (id INT PRIMARY KEY);", users + "CREATE TABLE posts (id INT PRIMARY KEY);", []cascade.Claim{tag},
			[]string{"CL402 user.go:7 column posts.user_id, by which the tag on User.Posts works, is not in the database"}},
		{"a model's column that only the database has not", posts(""), users + "CREATE TABLE posts (id INT PRIMARY KEY);", []cascade.Claim{tag},
			[]string{"CL402 schema.sql:2 column posts.user_id is not in the database; user.go:7 tag on User.Posts"}},
		{"a model without DDL", "", posts("ON DELETE SET NULL"), []cascade.Claim{tag},
			[]string{"CL402 user.go:7 the tag on User.Posts asks for ON DELETE CASCADE, but foreign key fk (posts.user_id → users.id) deletes by SET NULL in the database"}},
		{"three ways, three rules", posts("ON DELETE CASCADE"), posts("ON DELETE SET NULL"), []cascade.Claim{tag}, []string{
			"CL402 schema.sql:2 foreign key fk (posts.user_id → users.id) deletes by SET NULL in the database, by CASCADE in the DDL; user.go:7 tag on User.Posts",
		}},
		{"models of another database", "", users, []cascade.Claim{other}, nil},
		{"hostile names", "CREATE TABLE `a``b \"c\"` (`i d` INT PRIMARY KEY);\nCREATE TABLE `ünï ☃` (`k'1` INT PRIMARY KEY, `p\\x` INT, CONSTRAINT `f``k` FOREIGN KEY (`p\\x`) REFERENCES `a``b \"c\"` (`i d`) ON DELETE CASCADE);",
			"CREATE TABLE `a``b \"c\"` (`i d` INT PRIMARY KEY);\nCREATE TABLE `ünï ☃` (`k'1` INT PRIMARY KEY, `p\\x` INT, CONSTRAINT `f``k` FOREIGN KEY (`p\\x`) REFERENCES `a``b \"c\"` (`i d`));", nil,
			[]string{"CL402 schema.sql:2 foreign key f`k (ünï ☃.p\\x → a`b \"c\".i d) deletes by RESTRICT in the database, by CASCADE in the DDL"}},
		{"dangling", "", "SET foreign_key_checks = 0; CREATE TABLE c (id INT PRIMARY KEY, p INT, CONSTRAINT fk FOREIGN KEY (p) REFERENCES gone (id));", nil,
			[]string{"CL404 - foreign key fk (c.p → gone.id) refers to a table that is not there"}},
		{"MyISAM", posts("ON DELETE CASCADE"), users + "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT) ENGINE=MyISAM;", nil,
			[]string{"CL404 schema.sql:2 foreign key fk (posts.user_id → users.id) is not in the database: the engine of posts is MyISAM, which drops foreign keys without a warning"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			db := s.DB(t)
			script(t, db, test.live)
			var got []string
			for _, f := range findings(t, s, db, test.ddl, test.claims...) {
				line := f.Code + " " + f.Pos.String() + " " + f.Message
				for _, r := range f.Related {
					line += "; " + r.Pos.String() + " " + r.Message
				}
				got = append(got, line)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// TestChecksOff: the setting that new connections start with.
func TestChecksOff(t *testing.T) {
	s := mariadbtest.Start(t)
	db := s.DB(t)
	script(t, db, "SET GLOBAL foreign_key_checks = 0;")
	t.Cleanup(func() {
		if _, err := db.Exec("SET GLOBAL foreign_key_checks = 1"); err != nil {
			t.Error(err)
		}
	})
	got := findings(t, s, db, "")
	if len(got) != 1 || got[0].Code != "CL404" || !strings.Contains(got[0].Message, "foreign_key_checks is off on the server") {
		t.Errorf("findings: %+v", got)
	}
}
