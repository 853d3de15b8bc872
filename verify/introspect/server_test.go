package introspect

import (
	"testing"

	"github.com/cascadelint/cascadelint/sqlschema"
)

func TestDialect(t *testing.T) {
	for in, want := range map[[2]string]sqlschema.Dialect{
		{"10.11.19-MariaDB-0+deb12u1", "Debian 12"}:        {Name: "mariadb", Major: 10, Minor: 11},
		{"5.5.5-10.4.1-MariaDB-log", "mariadb.org"}:        {Name: "mariadb", Major: 10, Minor: 4},
		{"9.7.4-2", "(Debian)"}:                            {Name: "mysql", Major: 9, Minor: 7},
		{"5.6.24", "MySQL Community Server (GPL)"}:         {Name: "mysql", Major: 5, Minor: 6},
		{"8.0.11-TiDB-v8.5.0", "TiDB Server (Apache)"}:     {Name: "tidb", Major: 8, Minor: 5},
		{"8.0.11-TiDB-None", "TiDB Server, built by hand"}: {Name: "tidb"},
		{"8.0.36-28", "Percona Server (GPL)"}:              {Name: "mysql", Major: 8, Minor: 0},
	} {
		if got := dialect(in[0], in[1]); got != want {
			t.Errorf("dialect(%q, %q) = %v, want %v", in[0], in[1], got, want)
		}
	}
}

func TestCovers(t *testing.T) {
	for _, test := range []struct {
		scope, database string
		want            bool
	}{
		{"*.*", "blog", true},
		{"`blog`.*", "blog", true},
		{"`bl%`.*", "blog", true},
		{`"blog".*`, "blog", false},
		{"`my_blog`.*", "my-blog", true},
		{"`my\\_blog`.*", "my-blog", false},
		{"`my\\_blog`.*", "my_blog", true},
		{"`blog`.`posts`", "blog", false},
		{"`other`.*", "blog", false},
		{"FUNCTION `blog`.`f`", "blog", false},
		{"`od``d.(`.*", "od`d.(", true},
	} {
		if got := covers(test.scope, test.database); got != test.want {
			t.Errorf("covers(%s, %s) = %v", test.scope, test.database, got)
		}
	}
}
