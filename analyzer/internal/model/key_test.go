package model_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// TestAddedKeys derives schemas whose foreign keys are those of AddForeignKey.
func TestAddedKeys(t *testing.T) {
	table := func(name string, columns ...string) *entity.Model {
		m := &entity.Model{Library: "gorm", TypePath: "m." + name, Table: name, PrimaryKey: []string{"id"}}
		for _, c := range append([]string{"id"}, columns...) {
			m.Columns = append(m.Columns, entity.Column{Field: c, Name: c, SQLType: "bigint", PrimaryKey: c == "id"})
		}
		return m
	}
	models := []*entity.Model{table("users"), table("posts", "user_id", "editor_id", "tenant_id")}
	key := func(columns, ref, onDelete string) *model.KeyCall {
		return &model.KeyCall{Type: "m.posts", Columns: columns, Ref: ref, OnDelete: onDelete, OnUpdate: "RESTRICT"}
	}
	add := func(fn string, k *model.KeyCall) model.Migration { return model.Migration{Func: fn, Key: k} }
	remove := func(fn string, k *model.KeyCall) model.Migration {
		return model.Migration{Func: fn, Key: &model.KeyCall{Type: k.Type, Columns: k.Columns, Ref: k.Ref, Remove: true}}
	}
	cascading := key("user_id", "users(id)", "CASCADE")
	for _, test := range []struct {
		name  string
		calls []model.Migration
		want  []string
	}{
		{"by the model", []model.Migration{add("f", cascading)},
			[]string{"posts_user_id_users_foreign (user_id) > users (id) CASCADE"}},
		{"by the table's name", []model.Migration{add("f", &model.KeyCall{Table: "posts", Columns: "user_id", Ref: "users(id)", OnDelete: "set null"})},
			[]string{"posts_user_id_users_foreign (user_id) > users (id) SET NULL"}},
		{"quoted and spaced", []model.Migration{add("f", key("`user_id`", " `users` ( `id` ) ", "RESTRICT"))},
			[]string{"posts_user_id_users_foreign (user_id) > users (id) RESTRICT"}},
		{"two columns, of which the parent has one", []model.Migration{add("f", key("tenant_id, user_id", "users(tenant_id, id)", "NO ACTION"))},
			[]string{"posts_tenant_id_user_id_users_foreign (tenant_id,user_id) > users (tenant_id,id) NO ACTION, unknown"}},
		{"two keys", []model.Migration{add("f", cascading), add("g", key("editor_id", "users(id)", "RESTRICT"))},
			[]string{"posts_user_id_users_foreign (user_id) > users (id) CASCADE", "posts_editor_id_users_foreign (editor_id) > users (id) RESTRICT"}},
		{"added twice", []model.Migration{add("f", cascading), add("g", cascading)},
			[]string{"posts_user_id_users_foreign (user_id) > users (id) CASCADE"}},
		{"removed and added again", []model.Migration{remove("f", cascading), add("f", cascading)},
			[]string{"posts_user_id_users_foreign (user_id) > users (id) CASCADE"}},
		{"another one removed", []model.Migration{add("f", cascading), remove("f", key("editor_id", "users(id)", ""))},
			[]string{"posts_user_id_users_foreign (user_id) > users (id) CASCADE"}},
		{"perhaps removed elsewhere", []model.Migration{add("f", cascading), remove("g", cascading)},
			[]string{"posts_user_id_users_foreign (user_id) > users (id) , unknown"}},
		{"removed again", []model.Migration{add("f", cascading), remove("f", cascading)}, nil},
		{"of a table that nobody migrates", []model.Migration{add("f", &model.KeyCall{Type: "m.gone", Columns: "user_id", Ref: "users(id)", OnDelete: "CASCADE"})}, nil},
		{"columns that are not constant", []model.Migration{add("f", key("", "users(id)", "CASCADE"))}, []string{"posts incomplete"}},
		{"a reference of another form", []model.Migration{add("f", key("user_id", "users", "CASCADE"))}, []string{"posts incomplete"}},
		{"a rule that is none", []model.Migration{add("f", key("user_id", "users(id)", "VANISH"))}, []string{"posts incomplete"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := model.Derive(models, nil, sqlschema.Dialect{Name: "mysql", Major: 8}, test.calls...)
			var got []string
			for _, tb := range s.Tables {
				for _, k := range tb.ForeignKeys {
					line := fmt.Sprintf("%s (%s) > %s (%s) %s", k.Name, strings.Join(k.Columns, ","), k.RefTable, strings.Join(k.RefColumns, ","), k.OnDelete)
					if k.Enforcement.State == sqlschema.EnforcementUnknown {
						line += ", unknown"
					}
					got = append(got, line)
				}
				if tb.Incomplete {
					got = append(got, tb.Name+" incomplete")
				}
			}
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("keys (-want +got):\n%s", d)
			}
		})
	}
}
