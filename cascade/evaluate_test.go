package cascade_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// build makes a schema from lines like "posts.user_id > users CASCADE". A rule
// of "-" is a key that the engine ignores, "?" one of unknown enforcement; a
// line without ">" is a table. Every table has a primary key id.
func build(t *testing.T, dialect string, lines ...string) *sqlschema.Schema {
	t.Helper()
	d, err := sqlschema.ParseDialect(dialect)
	if err != nil {
		t.Fatal(err)
	}
	s := &sqlschema.Schema{Dialect: d}
	table := func(name string) *sqlschema.Table {
		if found := s.Table(name); found != nil {
			return found
		}
		n := &sqlschema.Table{Name: name, PrimaryKey: []string{"id"}, Columns: []sqlschema.Column{{Name: "id", Type: "int", NotNull: true}}}
		s.Tables = append(s.Tables, n)
		return n
	}
	for i, l := range lines {
		key, ref, isKey := strings.Cut(l, " > ")
		if !isKey {
			table(l)
			continue
		}
		child, column, _ := strings.Cut(key, ".")
		parent, rule, _ := strings.Cut(ref, " ")
		table(parent)
		c := table(child)
		fk := sqlschema.ForeignKey{
			Columns: []string{column}, RefTable: parent, Pos: sqlschema.Position{File: "s.sql", Line: i + 1},
			Enforcement: sqlschema.Enforcement{State: sqlschema.Enforced},
		}
		switch rule {
		case "-":
			fk.Enforcement = sqlschema.Enforcement{State: sqlschema.NotEnforced, Reason: sqlschema.ReasonEngine}
		case "?":
			fk.Enforcement = sqlschema.Enforcement{}
		default:
			a, ok := sqlschema.ParseAction(rule)
			if !ok {
				t.Fatalf("line %q: rule %q", l, rule)
			}
			fk.OnDelete, fk.Effective = a, a
		}
		if c.Column(column) == nil {
			c.Columns = append(c.Columns, sqlschema.Column{Name: column, Type: "int"})
		}
		c.ForeignKeys = append(c.ForeignKeys, fk)
	}
	return s
}

func effects(o cascade.Outcome) []string {
	var out []string
	for _, e := range o.Effects {
		out = append(out, fmt.Sprintf("%s %s", e.Relation.Child, e.Kind))
	}
	return out
}

func cleanup(table, column string, order cascade.Order) cascade.Cleanup {
	return cascade.Cleanup{Table: table, Columns: []string{column}, Extent: cascade.ExtentCondition, Order: order, Certain: true}
}

func with(c cascade.Cleanup, change func(*cascade.Cleanup)) cascade.Cleanup {
	change(&c)
	return c
}

func TestEvaluate(t *testing.T) {
	posts := func(rule string) []string { return []string{"posts.user_id > users " + rule} }
	before := cleanup("posts", "user_id", cascade.Before)
	soft := with(before, func(c *cascade.Cleanup) { c.Action = cascade.CleanupSoftDeletes })
	nulls := with(before, func(c *cascade.Cleanup) { c.Action = cascade.CleanupNulls; c.Sets = []string{"user_id"} })
	renames := with(before, func(c *cascade.Cleanup) { c.Action = cascade.CleanupRepoints; c.Sets = []string{"title"} })
	uncertain := with(before, func(c *cascade.Cleanup) { c.Certain = false })
	byOther := cleanup("posts", "id", cascade.Before)
	whole := cascade.Cleanup{Table: "posts", Extent: cascade.ExtentTable, Order: cascade.Before, Certain: true}
	tests := []struct {
		name    string
		dialect string
		schema  []string
		d       cascade.Deletion
		want    []string
	}{
		// (1.1) to (1.5)
		{name: "cascade", schema: posts("CASCADE"), want: []string{"posts.user_id deleted"}},
		{name: "set null", schema: posts("SET NULL"), want: []string{"posts.user_id nulled"}},
		{name: "restrict", schema: posts("RESTRICT"), want: []string{"posts.user_id blocked"}},
		{name: "no action is checked at once", schema: posts("NO ACTION"), want: []string{"posts.user_id blocked"}},
		{name: "not enforced", schema: posts("-"), want: []string{"posts.user_id orphaned"}},
		{name: "enforcement unknown", schema: posts("?"), want: []string{"posts.user_id unknown"}},
		{name: "set default without a profile", schema: posts("SET DEFAULT"), want: []string{"posts.user_id unknown"}},
		{name: "no children", schema: []string{"users", "posts"}},
		{name: "checks off", schema: posts("CASCADE"), d: cascade.Deletion{Checks: cascade.ChecksOff}, want: []string{"posts.user_id orphaned"}},
		{name: "checks perhaps off", schema: posts("CASCADE"), d: cascade.Deletion{Checks: cascade.ChecksUnknown}, want: []string{"posts.user_id unknown"}},
		{name: "checks perhaps off, cleaned before", schema: posts("RESTRICT"), d: cascade.Deletion{Checks: cascade.ChecksUnknown, Cleanups: []cascade.Cleanup{before}},
			want: []string{"posts.user_id cleaned"}},
		{name: "checks perhaps off, perhaps cleaned before", schema: posts("RESTRICT"), d: cascade.Deletion{Checks: cascade.ChecksUnknown, Cleanups: []cascade.Cleanup{uncertain}},
			want: []string{"posts.user_id unknown"}},
		{name: "checks perhaps off, cleaned after", schema: posts("RESTRICT"), d: cascade.Deletion{Checks: cascade.ChecksUnknown, Cleanups: []cascade.Cleanup{cleanup("posts", "user_id", cascade.After)}},
			want: []string{"posts.user_id unknown"}},
		{name: "checks perhaps off, rows renamed before", schema: posts("RESTRICT"), d: cascade.Deletion{Checks: cascade.ChecksUnknown, Cleanups: []cascade.Cleanup{renames}},
			want: []string{"posts.user_id unknown"}},
		{name: "enforcement unknown, cleaned before", schema: posts("?"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{before}}, want: []string{"posts.user_id cleaned"}},
		// transitive
		{name: "restrict below cascade", schema: []string{"posts.user_id > users CASCADE", "comments.post_id > posts RESTRICT"},
			want: []string{"posts.user_id deleted", "comments.post_id blocked"}},
		{name: "no key below cascade", schema: []string{"posts.user_id > users CASCADE", "comments.post_id > posts -"},
			want: []string{"posts.user_id deleted", "comments.post_id orphaned"}},
		{name: "nothing moves below set null", schema: []string{"posts.user_id > users SET NULL", "comments.post_id > posts RESTRICT"},
			want: []string{"posts.user_id nulled"}},
		{name: "nothing moves below an orphan", schema: []string{"posts.user_id > users -", "comments.post_id > posts RESTRICT"},
			want: []string{"posts.user_id orphaned"}},
		{name: "self-reference", schema: []string{"users.boss_id > users CASCADE", "posts.user_id > users CASCADE"},
			want: []string{"users.boss_id deleted", "posts.user_id deleted"}},
		{name: "self-reference of the whole table", schema: []string{"users.boss_id > users -"}, d: cascade.Deletion{Scope: cascade.ScopeAll},
			want: []string{"users.boss_id kept"}},
		{name: "cycle", schema: []string{"posts.user_id > users CASCADE", "users.last_post > posts CASCADE"},
			want: []string{"posts.user_id deleted", "users.last_post deleted"}},
		{name: "blocked and deleted on two paths", schema: []string{"posts.user_id > users CASCADE", "posts.editor_id > users RESTRICT"},
			want: []string{"posts.user_id deleted", "posts.editor_id blocked"}},
		{name: "blocked and deleted by one column", schema: []string{"posts.user_id > users CASCADE", "posts.user_id > users RESTRICT"},
			want: []string{"posts.user_id deleted", "posts.user_id unknown"}},
		{name: "blocked and deleted through two tables", schema: []string{"posts.user_id > users CASCADE", "photos.user_id > users CASCADE", "covers.post_id > posts CASCADE", "covers.photo_id > photos RESTRICT"},
			want: []string{"posts.user_id deleted", "photos.user_id deleted", "covers.post_id deleted", "covers.photo_id unknown"}},
		{name: "deeper than the engine follows", schema: chain(16), d: cascade.Deletion{Table: "t0"},
			want: append(chainEffects(14), "t15.p unknown")},
		{name: "soft, cleaned without a rule", schema: posts("RESTRICT"), d: cascade.Deletion{Kind: cascade.Soft, Cleanups: []cascade.Cleanup{before}}, want: []string{"posts.user_id cleaned"}},
		// (1.6) cleanups
		{name: "cleaned before", schema: posts("RESTRICT"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{before}}, want: []string{"posts.user_id cleaned"}},
		{name: "whole table cleaned before", schema: posts("RESTRICT"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{whole}}, want: []string{"posts.user_id cleaned"}},
		{name: "nulled before", schema: posts("RESTRICT"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{nulls}}, want: []string{"posts.user_id cleaned"}},
		{name: "another column set before", schema: posts("RESTRICT"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{renames}}, want: []string{"posts.user_id blocked"}},
		{name: "soft-deleted before, restrict", schema: posts("RESTRICT"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{soft}}, want: []string{"posts.user_id blocked"}},
		{name: "soft-deleted before, no key", schema: posts("-"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{soft}}, want: []string{"posts.user_id orphaned"}},
		{name: "cleaned on some paths", schema: posts("RESTRICT"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{uncertain}}, want: []string{"posts.user_id unknown"}},
		{name: "cleaned by another column", schema: posts("-"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{byOther}}, want: []string{"posts.user_id unknown"}},
		{name: "cleaned after, restrict", schema: posts("RESTRICT"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{cleanup("posts", "user_id", cascade.After)}},
			want: []string{"posts.user_id blocked"}},
		{name: "cleaned after, no key", schema: posts("-"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{cleanup("posts", "user_id", cascade.After)}},
			want: []string{"posts.user_id cleaned"}},
		{name: "one statement, restrict", schema: posts("RESTRICT"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{cleanup("posts", "user_id", cascade.SameStatement)}},
			want: []string{"posts.user_id blocked"}},
		{name: "one statement, no key", schema: posts("-"), d: cascade.Deletion{Cleanups: []cascade.Cleanup{cleanup("posts", "user_id", cascade.SameStatement)}},
			want: []string{"posts.user_id cleaned"}},
		{name: "grandchild cleaned before", schema: []string{"posts.user_id > users CASCADE", "comments.post_id > posts RESTRICT"},
			d:    cascade.Deletion{Cleanups: []cascade.Cleanup{cleanup("comments", "post_id", cascade.Before)}},
			want: []string{"posts.user_id deleted", "comments.post_id cleaned"}},
		{name: "library's own cleanup reaches one level", schema: []string{"posts.user_id > users RESTRICT", "comments.post_id > posts -"},
			d:    cascade.Deletion{Cleanups: []cascade.Cleanup{with(cleanup("posts", "user_id", cascade.Together), func(c *cascade.Cleanup) { c.Cascades = true })}},
			want: []string{"posts.user_id cleaned", "comments.post_id orphaned"}},
		{name: "guarded", schema: posts("RESTRICT"), d: cascade.Deletion{Guards: []cascade.Guard{{Table: "posts"}}}, want: []string{"posts.user_id unknown"}},
		{name: "guard of another table", schema: posts("RESTRICT"), d: cascade.Deletion{Guards: []cascade.Guard{{Table: "tags"}}}, want: []string{"posts.user_id blocked"}},
		{name: "an unresolved call", schema: posts("-"), d: cascade.Deletion{Open: true}, want: []string{"posts.user_id unknown"}},
		// (2)
		{name: "soft, cascade", schema: posts("CASCADE"), d: cascade.Deletion{Kind: cascade.Soft}, want: []string{"posts.user_id left-behind"}},
		{name: "soft, restrict", schema: posts("RESTRICT"), d: cascade.Deletion{Kind: cascade.Soft}, want: []string{"posts.user_id kept"}},
		{name: "soft, cascade, cleaned", schema: posts("CASCADE"), d: cascade.Deletion{Kind: cascade.Soft, Cleanups: []cascade.Cleanup{soft}}, want: []string{"posts.user_id cleaned"}},
		// (3)
		{name: "truncate, cascade", schema: posts("CASCADE"), d: cascade.Deletion{Kind: cascade.Truncate}, want: []string{"posts.user_id blocked"}},
		{name: "truncate, no key", schema: posts("-"), d: cascade.Deletion{Kind: cascade.Truncate}, want: []string{"posts.user_id orphaned"}},
		{name: "truncate, checks off", schema: posts("CASCADE"), d: cascade.Deletion{Kind: cascade.Truncate, Checks: cascade.ChecksOff}, want: []string{"posts.user_id orphaned"}},
		{name: "truncate, self-reference", schema: []string{"users.boss_id > users CASCADE"}, d: cascade.Deletion{Kind: cascade.Truncate}, want: []string{"users.boss_id kept"}},
		// (4)
		{name: "replace, cascade", schema: posts("CASCADE"), d: cascade.Deletion{Kind: cascade.Replace}, want: []string{"posts.user_id deleted"}},
		{name: "replace, cascade, then restrict below", schema: []string{"posts.user_id > users CASCADE", "comments.post_id > posts RESTRICT"},
			d: cascade.Deletion{Kind: cascade.Replace}, want: []string{"posts.user_id deleted", "comments.post_id blocked"}},
		{name: "replace, no key", schema: posts("-"), d: cascade.Deletion{Kind: cascade.Replace}, want: []string{"posts.user_id unknown"}},
		{name: "replace on MySQL 9.7", dialect: "mysql@9.7", schema: posts("CASCADE"), d: cascade.Deletion{Kind: cascade.Replace}, want: []string{"posts.user_id unknown"}},
		{name: "replace on MySQL 8.0", dialect: "mysql@8.0", schema: posts("SET NULL"), d: cascade.Deletion{Kind: cascade.Replace}, want: []string{"posts.user_id nulled"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.dialect == "" {
				tt.dialect = "mariadb@10.11"
			}
			if tt.d.Table == "" {
				tt.d.Table = "users"
			}
			g := cascade.NewGraph(build(t, tt.dialect, tt.schema...), nil)
			got := cascade.Evaluate(g, tt.d)
			if diff := cmp.Diff(tt.want, effects(got)); diff != "" {
				t.Errorf("effects (-want +got):\n%s", diff)
			}
			if !got.Complete {
				t.Error("the table is in the schema, the outcome must be complete")
			}
		})
	}
}

// chain is n tables below t0, each with CASCADE to the one above.
func chain(n int) []string {
	var out []string
	for i := 1; i <= n; i++ {
		out = append(out, fmt.Sprintf("t%d.p > t%d CASCADE", i, i-1))
	}
	return out
}

func chainEffects(n int) []string {
	var out []string
	for i := 1; i <= n; i++ {
		out = append(out, fmt.Sprintf("t%d.p deleted", i))
	}
	return out
}

func TestEvaluateUnknownTable(t *testing.T) {
	g := cascade.NewGraph(build(t, "mysql", "users"), nil)
	if o := cascade.Evaluate(g, cascade.Deletion{Table: "ghosts"}); o.Complete || len(o.Effects) != 0 {
		t.Errorf("a table that the schema does not have gave %+v", o)
	}
}

func TestCascadePath(t *testing.T) {
	g := cascade.NewGraph(build(t, "mysql@8.0", "posts.user_id > users CASCADE", "comments.post_id > posts -"), nil)
	o := cascade.Evaluate(g, cascade.Deletion{Table: "users"})
	want := "users → posts (CASCADE) → comments (no foreign key)"
	if got := o.Effects[1].PathString(); got != want {
		t.Errorf("path %q, want %q", got, want)
	}
}

func TestGraphJoinsClaims(t *testing.T) {
	key := func(table string, columns ...string) cascade.Key { return cascade.Key{Table: table, Columns: columns} }
	model := cascade.Claim{Origin: cascade.OriginModel, Child: key("Posts", "USER_ID"), Parent: key("users"), Rule: sqlschema.Cascade}
	polymorphic := model
	polymorphic.Where = []cascade.Condition{{Column: "kind", Value: "u"}}
	type summary struct {
		Child   string
		State   sqlschema.EnforcementState
		Wants   sqlschema.Action
		Sources int
	}
	tests := []struct {
		name   string
		schema []string
		claim  cascade.Claim
		want   []summary
	}{
		{"a claim about a key's columns joins it", []string{"posts.user_id > users RESTRICT"}, model,
			[]summary{{"posts.user_id", sqlschema.Enforced, sqlschema.Restrict, 2}}},
		{"a claim without a key is not enforced", []string{"users", "posts.user_id > others RESTRICT"}, model,
			[]summary{{"posts.user_id", sqlschema.Enforced, sqlschema.Restrict, 1}, {"posts.USER_ID", sqlschema.NotEnforced, sqlschema.Cascade, 1}}},
		{"a claim about a missing table is unknown", []string{"users"}, model,
			[]summary{{"Posts.USER_ID", sqlschema.EnforcementUnknown, sqlschema.Cascade, 1}}},
		{"a claim about a missing column is unknown", []string{"users", "posts"}, model,
			[]summary{{"posts.USER_ID", sqlschema.EnforcementUnknown, sqlschema.Cascade, 1}}},
		{"a polymorphic claim stays apart", []string{"posts.user_id > users RESTRICT"}, polymorphic,
			[]summary{{"posts.user_id", sqlschema.Enforced, sqlschema.Restrict, 1}, {"posts.USER_ID", sqlschema.NotEnforced, sqlschema.Cascade, 1}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []summary
			for _, r := range cascade.NewGraph(build(t, "mysql@8.0", tt.schema...), []cascade.Claim{tt.claim}).Relations() {
				got = append(got, summary{r.Child.String(), r.Enforcement.State, r.Wants(), len(r.Claims)})
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("relations (-want +got):\n%s", diff)
			}
		})
	}
}

func BenchmarkEvaluate(b *testing.B) {
	s := &sqlschema.Schema{Dialect: sqlschema.Dialect{Name: "mysql", Major: 8}}
	for i := range 1000 {
		t := &sqlschema.Table{Name: fmt.Sprintf("t%d", i), PrimaryKey: []string{"id"}}
		for _, p := range []int{i / 2, i / 3} {
			if p < i {
				t.ForeignKeys = append(t.ForeignKeys, sqlschema.ForeignKey{
					Columns: []string{fmt.Sprintf("p%d", p)}, RefTable: fmt.Sprintf("t%d", p), OnDelete: sqlschema.Cascade, Effective: sqlschema.Cascade,
					Enforcement: sqlschema.Enforcement{State: sqlschema.Enforced},
				})
			}
		}
		s.Tables = append(s.Tables, t)
	}
	g := cascade.NewGraph(s, nil)
	b.ReportAllocs()
	for b.Loop() {
		if o := cascade.Evaluate(g, cascade.Deletion{Table: "t3"}); len(o.Effects) < 10 {
			b.Fatal("too few effects")
		}
	}
}
