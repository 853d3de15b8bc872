package model_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// described gives tables with their columns and, for each foreign key, whether it
// is enforced: "posts(id user_id) fk_posts_user=1", with "*" before a table of
// the models.
func described(s *sqlschema.Schema) []string {
	var out []string
	for _, t := range s.Tables {
		var columns []string
		for _, c := range t.Columns {
			columns = append(columns, c.Name)
		}
		text := t.Name + "(" + strings.Join(columns, " ") + ")"
		if t.FromModel {
			text = "*" + text
		}
		for _, fk := range t.ForeignKeys {
			text += " " + fk.Name + "=" + [...]string{"unknown", "enforced", "not enforced"}[fk.Enforcement.State]
		}
		out = append(out, text)
	}
	return out
}

func TestComplete(t *testing.T) {
	post := table("posts", "user_id", "score")
	belongsTo(post, "fk_posts_user", "user_id", "users", sqlschema.Cascade)
	posts := []*entity.Model{table("users", "name"), post}
	named := func(names ...string) map[string]bool {
		out := map[string]bool{}
		for _, n := range names {
			out["m."+n] = true
		}
		return out
	}
	bean := table("beans")
	bean.Library = "xorm"
	tests := []struct {
		name    string
		dialect string
		models  []*entity.Model
		m       model.Migrated
		want    []string
	}{
		{name: "a table that the script lacks", models: posts, m: model.Migrated{Types: named("posts")},
			want: []string{"users(id name)", "logs(id)", "*posts(id user_id score) fk_posts_user=enforced"}},
		{name: "keys of a database that may not act on them", dialect: "sqlite", models: posts, m: model.Migrated{Types: named("posts")},
			want: []string{"users(id name)", "logs(id)", "*posts(id user_id score) fk_posts_user=unknown"}},
		{name: "a column that the script lacks", models: []*entity.Model{table("logs", "user_id", "was")},
			m:    model.Migrated{Types: named("logs"), Drops: model.Drops{Columns: []string{"WAS"}}},
			want: []string{"users(id name)", "logs(id user_id)"}},
		{name: "a table that is not migrated", models: posts, m: model.Migrated{Types: named("users")},
			want: []string{"users(id name)", "logs(id)"}},
		{name: "a table that is dropped by its model", models: posts, m: model.Migrated{Types: named("posts"), Drops: model.Drops{Types: []string{"m.posts"}}},
			want: []string{"users(id name)", "logs(id)"}},
		{name: "a table that is dropped by its name", models: posts, m: model.Migrated{Types: named("posts"), Drops: model.Drops{Tables: []string{"Posts"}}},
			want: []string{"users(id name)", "logs(id)"}},
		{name: "a model of another library", models: []*entity.Model{bean}, m: model.Migrated{Types: named("beans")},
			want: []string{"users(id name)", "logs(id)"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			written := &sqlschema.Schema{Dialect: dialect, Tables: []*sqlschema.Table{
				{Name: "users", PrimaryKey: []string{"id"}, Columns: []sqlschema.Column{{Name: "id", Type: "bigint unsigned"}, {Name: "name"}}},
				{Name: "logs", PrimaryKey: []string{"id"}, Columns: []sqlschema.Column{{Name: "id"}}},
			}}
			if tt.dialect != "" {
				written.Dialect = sqlschema.Dialect{Name: tt.dialect}
			}
			before := described(written)
			got := model.Complete(written, tt.models, tt.m)
			if d := cmp.Diff(tt.want, described(got)); d != "" {
				t.Errorf("schema (-want +got):\n%s", d)
			}
			if d := cmp.Diff(before, described(written)); d != "" {
				t.Errorf("the schema itself is changed:\n%s", d)
			}
		})
	}
}
