package gormv1_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gormv1"
)

// TestColumnName has names that v1.9.16 was asked for.
func TestColumnName(t *testing.T) {
	for name, want := range map[string]string{
		"": "", "X": "x", "ThisIsATest": "this_is_a_test", "PFAndESI": "pf_and_esi", "AbcAndJkl": "abc_and_jkl",
		"EmployeeID": "employee_id", "SKU_ID": "sku_id", "UTF8": "utf8", "Level1": "level1", "SHA256Hash": "sha256_hash",
		"FieldX": "field_x", "HTTPAndSMTP": "http_and_smtp", "HTTPServerHandlerForURLID": "http_server_handler_for_url_id",
		"UUID": "uuid", "HTTPURL": "http_url", "ActuallyHTTPJSON": "actually_http_json",
	} {
		if got := gormv1.ColumnName(name); got != want {
			t.Errorf("ColumnName(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestModels(t *testing.T) {
	tests := []struct {
		name, src string
		want      []string
	}{
		{"key by name", `type T struct { Id int64; Name string }`, []string{"ts: id* name"}},
		{"key by tag", `type T struct { ID int; No string "gorm:\"primary_key\"" }`, []string{"ts: id no*"}},
		{"column, ignored, unexported", `type T struct { ID int; A string "gorm:\"column:alpha\""; B string "sql:\"-\""; c int }`, []string{"ts: id* alpha"}},
		{"soft delete by name", `type T struct { ID int; DeletedAt string }`, []string{"ts: id* deleted_at (soft deleted_at)"}},
		{"embedded", `type Base struct { ID int; DeletedAt int }; type T struct { Base; A int }`, []string{"ts: id* deleted_at a (soft deleted_at)"}},
		{"embedded with a prefix", `type P struct { X int }; type T struct { ID int; P P "gorm:\"embedded;embedded_prefix:p_\"" }`, []string{"ts: id* p_x"}},
		{"has many", `type T struct { ID int; Us []U }; type U struct { ID int; TID int }`, []string{"ts: id*", "has-many Us: us.t_id > ts.id"}},
		{"has many by tag", `type T struct { ID int; Us []U "gorm:\"foreignkey:Owner\"" }; type U struct { ID int; Owner int }`,
			[]string{"ts: id*", "has-many Us: us.owner > ts.id"}},
		{"has one before belongs to", `type T struct { ID int; U U; UID int }; type U struct { ID int; TID int }`,
			[]string{"ts: id* uid", "has-one U: us.t_id > ts.id"}},
		{"belongs to", `type T struct { ID int; User U; UserID int }; type U struct { ID int }`,
			[]string{"ts: id* user_id", "belongs-to User: ts.user_id > us.id"}},
		{"no key, no association", `type T struct { ID int; Us []U }; type U struct { ID int }`, []string{"ts: id*"}},
		{"many to many", `type T struct { ID int; Us []U "gorm:\"many2many:t_us\"" }; type U struct { ID int }`,
			[]string{"ts: id*", "many-to-many Us: t_us.t_id > ts.id; t_us.u_id > us.id"}},
		{"polymorphic", `type T struct { ID int; Us []U "gorm:\"polymorphic:Owner\"" }; type U struct { ID, OwnerID int; OwnerType string }`,
			[]string{"ts: id*", "has-many Us: us.owner_id > ts.id where owner_type=ts"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, "p.go", "package p\n"+strings.ReplaceAll(tt.src, "; type", "\ntype"), 0)
			if err != nil {
				t.Fatal(err)
			}
			pkg, err := new(types.Config).Check("p", fset, []*ast.File{file}, nil)
			if err != nil {
				t.Fatal(err)
			}
			m := gormv1.NewModels(gormv1.Config{}, gormv1.Env{}).Model(pkg.Scope().Lookup("T").Type())
			line := m.Table + ":"
			for _, c := range m.Columns {
				line += " " + c.Name + map[bool]string{true: "*"}[c.PrimaryKey]
			}
			if m.SoftDelete != "" {
				line += " (soft " + m.SoftDelete + ")"
			}
			got := []string{line}
			for _, r := range m.Relations {
				var edges []string
				for _, e := range r.Edges {
					edge := e.Child.String() + " > " + e.Parent.String()
					for _, w := range e.Where {
						edge += " where " + w.Column + "=" + w.Value
					}
					edges = append(edges, edge)
				}
				got = append(got, fmt.Sprintf("%s %s: %s", r.Kind, r.Field, strings.Join(edges, "; ")))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("model (-want +got):\n%s", diff)
			}
		})
	}
}
