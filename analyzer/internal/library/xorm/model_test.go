package xorm_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/xorm"
)

// model reads the struct type T of a source text.
func model(t *testing.T, src string) (*types.Named, *entity.Model) {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "m.go", "package m\n"+src, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := (&types.Config{Importer: importer.Default()}).Check("m", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	named := pkg.Scope().Lookup("T").Type().(*types.Named)
	r := xorm.Reader{Config: xorm.Config{Tables: xorm.Mapper{Style: xorm.Gonic}, Columns: xorm.Mapper{Style: xorm.Gonic}}}
	return named, r.Model(named)
}

// describe writes a model in short: the table, then a line a column.
func describe(m *entity.Model) string {
	if m == nil {
		return "none"
	}
	lines := []string{m.Table + " key " + strings.Join(m.PrimaryKey, ",") + " soft " + m.SoftDelete}
	for _, c := range m.Columns {
		line := c.Field + ": " + c.Name + " " + c.SQLType
		for _, mark := range []struct {
			on   bool
			text string
		}{{c.NotNull, " not null"}, {c.AutoIncr, " autoincr"}, {c.NotMigrated, " not migrated"}} {
			if mark.on {
				line += mark.text
			}
		}
		lines = append(lines, line)
	}
	for _, i := range m.Indexes {
		lines = append(lines, i.Name+"("+strings.Join(i.Columns, ",")+")")
	}
	return strings.Join(lines, "\n")
}

func TestModel(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"untagged key": {
			"type T struct { ID int64; Name string; hidden int }",
			"t key id soft \nID: id bigint not null autoincr\nName: name varchar(255)",
		},
		"untagged key of another type": {
			"type T struct { ID int; Name *string }",
			"t key  soft \nID: id int\nName: name varchar(255)",
		},
		"key by tag": {
			"type T struct { Code string `xorm:\"pk varchar(20)\"` }",
			"t key code soft \nCode: code varchar(20) not null",
		},
		"type, key and NOT NULL in words": {
			"type T struct { ID int64 `xorm:\"bigint autoincr not null unique pk\"` }",
			"t key id soft \nID: id bigint not null autoincr\nUQE_t_id(id)",
		},
		"quoted name": {
			"type T struct { A int64 `xorm:\"'the_a' index(pair)\"`; B int64 `xorm:\"the_b index(pair)\"` }",
			"t key  soft \nA: the_a bigint\nB: the_b bigint\nIDX_t_pair(the_a,the_b)",
		},
		"default takes the next word": {
			"type T struct { A bool `xorm:\"not null default false\"`; B int `xorm:\"default(0) notnull\"` }",
			"t key  soft \nA: a tinyint(1) not null\nB: b int not null",
		},
		"soft delete": {
			"import \"time\"\ntype T struct { ID int64; Gone time.Time `xorm:\"deleted\"` }",
			"t key id soft gone\nID: id bigint not null autoincr\nGone: gone datetime",
		},
		"extends": {
			"type Base struct { ID int64 }\ntype T struct { Base `xorm:\"extends\"`; Name string }",
			"t key id soft \nBase.ID: id bigint not null autoincr\nName: name varchar(255)",
		},
		"embedded without a tag is a column": {
			"type Base struct { ID int64 }\ntype T struct { Base; Name string `xorm:\"text\"` }",
			"t key  soft \nBase: base text\nName: name text",
		},
		"left out and only read": {
			"type T struct { ID int64; A int `xorm:\"-\"`; B uint64 `xorm:\"<-\"` }",
			"t key id soft \nID: id bigint not null autoincr\nB: b bigint unsigned not migrated",
		},
		"unsigned": {
			"type T struct { A int `xorm:\"unsigned int\"` }",
			"t key  soft \nA: a int unsigned",
		},
		"refers to itself": {
			"type T struct { ID int64; Up *T `xorm:\"extends\"` }",
			"t key id soft \nID: id bigint not null autoincr",
		},
		"no columns": {"type T struct { hidden int }", "none"},
	} {
		t.Run(name, func(t *testing.T) {
			_, m := model(t, c.src)
			if d := cmp.Diff(c.want, describe(m)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestMarked(t *testing.T) {
	for src, want := range map[string]bool{
		"type T struct { A int `xorm:\"pk\"` }":                                          true,
		"type B struct{}\ntype T struct { B `xorm:\"extends\"` }":                        true,
		"type T struct { A int }":                                                        false,
		"type T struct { A int `xorm:\"-\"` }":                                           false,
		"type T struct { A int `json:\"a\"` }":                                           false,
		"type B struct { A int `xorm:\"pk\"` }\ntype T struct { B }":                     false,
		"type B struct { A int `xorm:\"pk\"` }\ntype T struct { B `xorm:\"-\"`; C int }": false,
	} {
		named, _ := model(t, src)
		if got := xorm.Marked(named); got != want {
			t.Errorf("%s: %v, want %v", src, got, want)
		}
	}
}

func TestMalformedTag(t *testing.T) {
	for _, tag := range []string{"a,b", "(", ")", "'", "''", "varchar(", "varchar(2", "((,))", "'(' x", "index( )", " ", "extends('')"} {
		if _, m := model(t, "type T struct { ID int64; A int `xorm:\""+tag+"\"` }"); m == nil || len(m.PrimaryKey) != 1 {
			t.Errorf("%q: the rest of the struct is lost", tag)
		}
	}
}
