package model_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

var dialect = sqlschema.Dialect{Name: "mysql", Major: 8, Minor: 0}

func table(name string, columns ...string) *entity.Model {
	m := &entity.Model{Library: "gorm", TypePath: "m." + name, Name: "m." + name, Table: name, PrimaryKey: []string{"id"}}
	for _, c := range append([]string{"id"}, columns...) {
		m.Columns = append(m.Columns, entity.Column{Name: c, SQLType: "bigint unsigned", PrimaryKey: c == "id", NotNull: c == "id"})
	}
	return m
}

func claim(child, column, parent string, rule sqlschema.Action) cascade.Claim {
	return cascade.Claim{
		Origin: cascade.OriginModel, Rule: rule,
		Child:  cascade.Key{Table: child, Columns: []string{column}},
		Parent: cascade.Key{Table: parent, Columns: []string{"id"}},
	}
}

func hasMany(m *entity.Model, constraint, child, column string, rule sqlschema.Action) {
	m.Relations = append(m.Relations, entity.Relation{
		Kind: entity.HasMany, Related: "m." + child, Constraint: constraint, Migrated: true,
		Edges: []cascade.Claim{claim(child, column, m.Table, rule)},
	})
}

func belongsTo(m *entity.Model, constraint, column, parent string, rule sqlschema.Action) {
	m.Relations = append(m.Relations, entity.Relation{
		Kind: entity.BelongsTo, Related: "m." + parent, Constraint: constraint, Migrated: true,
		Edges: []cascade.Claim{claim(m.Table, column, parent, rule)},
	})
}

func tags(m *entity.Model, other string, rule sqlschema.Action) {
	m.Relations = append(m.Relations, entity.Relation{
		Kind: entity.ManyToMany, Related: "m." + other, JoinTable: "a_b", Constraint: "fk_a_b_a", RefConstraint: "fk_a_b_b", Migrated: true,
		JoinColumns: []entity.Column{{Name: "a_id"}, {Name: "b_id"}},
		Edges:       []cascade.Claim{claim("a_b", "a_id", "a", rule), claim("a_b", "b_id", "b", rule)},
	})
}

func tableNames(s *sqlschema.Schema) []string {
	var names []string
	for _, t := range s.Tables {
		names = append(names, t.Name)
	}
	return names
}

func TestDeriveChosen(t *testing.T) {
	users, posts, comments, teams := table("users", "team_id"), table("posts", "user_id"), table("comments", "post_id"), table("teams")
	hasMany(users, "fk_users_posts", "posts", "user_id", sqlschema.Cascade)
	belongsTo(users, "fk_users_team", "team_id", "teams", sqlschema.Unset)
	hasMany(posts, "fk_posts_comments", "comments", "post_id", sqlschema.Unset)
	all := []*entity.Model{comments, posts, teams, users}
	for _, c := range []struct {
		name     string
		migrated map[string]bool
		want     []string
	}{
		{"all, parents first", nil, []string{"teams", "users", "posts", "comments"}},
		{"parents come along, children do not", map[string]bool{"m.users": true}, []string{"teams", "users"}},
		{"a child alone", map[string]bool{"m.posts": true}, []string{"posts"}},
		{"none", map[string]bool{}, nil},
	} {
		if d := cmp.Diff(c.want, tableNames(model.Derive(all, c.migrated, dialect))); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, d)
		}
	}
	s := model.Derive(all, nil, dialect)
	fk := s.Table("posts").ForeignKeys
	if len(fk) != 1 || fk[0].Effective != sqlschema.Cascade || fk[0].Enforcement.State != sqlschema.Enforced || s.Origin != sqlschema.FromModels {
		t.Errorf("the key of posts: %+v", fk)
	}
	if alone := model.Derive(all, map[string]bool{"m.posts": true}, dialect); len(alone.Table("posts").ForeignKeys) > 0 {
		t.Errorf("a key that only an unknown parent declares: %+v", alone.Table("posts").ForeignKeys)
	}
}

// TestDeriveApart: a child that is migrated before anything tells of its parent
// gets no key.
func TestDeriveApart(t *testing.T) {
	users, posts, teams := table("users"), table("posts", "user_id"), table("teams")
	hasMany(users, "fk_users_posts", "posts", "user_id", sqlschema.Cascade)
	hasMany(teams, "fk_teams_users", "users", "team_id", sqlschema.Cascade)
	call := func(fn string, types ...string) model.Migration { return model.Migration{Func: fn, Types: types} }
	for _, c := range []struct {
		name  string
		calls []model.Migration
		keys  int
	}{
		{"nothing is known", nil, 1},
		{"one call", []model.Migration{call("f", "m.posts", "m.users")}, 1},
		{"the parent first", []model.Migration{call("f", "m.users"), call("f", "m.posts")}, 1},
		{"the child first", []model.Migration{call("f", "m.posts"), call("f", "m.users")}, 0},
		{"a model that leads to the parent in the same call", []model.Migration{call("f", "m.posts", "m.teams"), call("f", "m.users")}, 1},
		{"a model that leads to the parent before", []model.Migration{call("f", "m.teams"), call("f", "m.posts"), call("f", "m.users")}, 1},
		{"in two functions", []model.Migration{call("f", "m.posts"), call("g", "m.users")}, 1},
		{"the child again", []model.Migration{call("f", "m.posts"), call("f", "m.users"), call("f", "m.posts")}, 1},
	} {
		s := model.Derive([]*entity.Model{posts, teams, users}, nil, dialect, c.calls...)
		if got := len(s.Table("posts").ForeignKeys); got != c.keys {
			t.Errorf("%s: %d keys, want %d", c.name, got, c.keys)
		}
	}
}

func TestDeriveTwoKeysOnOneColumn(t *testing.T) {
	users, posts := table("users"), table("posts", "user_id")
	hasMany(users, "fk_users_posts", "posts", "user_id", sqlschema.Cascade)
	hasMany(users, "fk_users_last_post", "posts", "user_id", sqlschema.Unset)
	fks := model.Derive([]*entity.Model{users, posts}, nil, dialect).Table("posts").ForeignKeys
	if len(fks) != 2 || fks[0].Effective != sqlschema.Cascade || !fks[1].Effective.Blocks() {
		t.Errorf("got %+v", fks)
	}
}

func TestDeriveJoinTable(t *testing.T) {
	for _, c := range []struct {
		name       string
		mine, his  sqlschema.Action
		state      sqlschema.EnforcementState
		wantEffect sqlschema.Action
	}{
		{"both sides agree", sqlschema.Cascade, sqlschema.Cascade, sqlschema.Enforced, sqlschema.Cascade},
		{"the sides differ", sqlschema.Cascade, sqlschema.Unset, sqlschema.EnforcementUnknown, sqlschema.Unset},
	} {
		a, b := table("a"), table("b")
		tags(a, "b", c.mine)
		tags(b, "a", c.his)
		s := model.Derive([]*entity.Model{a, b}, nil, dialect)
		if d := cmp.Diff([]string{"a", "b", "a_b"}, tableNames(s)); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, d)
			continue
		}
		for _, fk := range s.Table("a_b").ForeignKeys {
			if fk.Enforcement.State != c.state || fk.Effective != c.wantEffect {
				t.Errorf("%s: %s is %+v, %q", c.name, fk.Name, fk.Enforcement, fk.Effective)
			}
		}
		if n := len(s.Table("a_b").ForeignKeys); n != 2 {
			t.Errorf("%s: %d keys", c.name, n)
		}
	}
}

func TestDeriveUnknownTable(t *testing.T) {
	users, lost := table("users"), table("")
	lost.Name, lost.TableWhy = "m.Lost", "TableName() is not a constant"
	s := model.Derive([]*entity.Model{users, lost, {Library: "struct", Table: "rows"}}, nil, dialect)
	if d := cmp.Diff([]string{"users"}, tableNames(s)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if len(s.Problems) != 1 || s.Problems[0].Message != "the table of m.Lost is not known: TableName() is not a constant" {
		t.Errorf("problems: %+v", s.Problems)
	}
}

func set(names ...string) map[string]bool {
	s := map[string]bool{}
	for _, n := range names {
		s[n] = true
	}
	return s
}

func TestSelect(t *testing.T) {
	base, invoice, user, counted, view := table("base"), table("invoice"), table("user"), table("counted"), table("view")
	invoice.Embeds = []string{"m.base"}
	hasMany(user, "fk", "invoice", "user_id", sqlschema.Unset)
	counted.Embeds = []string{"m.user"}
	view.Embeds = []string{"m.user"}
	count := table("count")
	count.PrimaryKey = nil
	all := []*entity.Model{base, count, counted, invoice, user, view}
	got := func(used model.Uses) []string {
		var names []string
		for _, m := range model.Select(all, used) {
			names = append(names, m.Table)
		}
		return names
	}
	for _, c := range []struct {
		name string
		used model.Uses
		want []string
	}{
		{"by the look alone", model.Uses{}, []string{"count", "invoice", "user"}},
		{"a struct that embeds a model is used itself", model.Uses{Models: set("m.view")}, []string{"count", "invoice", "user", "view"}},
		{"a base is used itself", model.Uses{Models: set("m.base")}, []string{"base", "count", "invoice", "user"}},
		{"a place for results without a key", model.Uses{Rows: set("m.count")}, []string{"invoice", "user"}},
		{"a place for results with a key, which may be a model elsewhere", model.Uses{Rows: set("m.user")}, []string{"count", "invoice", "user"}},
		{"a function's own place for results", model.Uses{Local: set("m.user")}, []string{"count", "invoice"}},
		{"a model that takes results as well", model.Uses{Models: set("m.count"), Rows: set("m.count"), Local: set("m.count")}, []string{"count", "invoice", "user"}},
	} {
		if d := cmp.Diff(c.want, got(c.used)); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, d)
		}
	}
}
