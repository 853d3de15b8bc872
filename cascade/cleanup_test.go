package cascade_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// equal compares a column with a value that is not known.
func equal(column string) cascade.Comparison { return cascade.Comparison{Column: column, Equal: true} }

// fixed compares a column with a constant.
func fixed(column, value string) cascade.Comparison {
	return cascade.Comparison{Column: column, Equal: true, Fixed: true, Const: value}
}

// named compares the referring column with a value, or with each element of a list.
func named(id string, each bool) cascade.Comparison {
	return cascade.Comparison{Column: "user_id", Equal: true, ID: id, Each: each}
}

// of deletes by a value.
func of(id string) cascade.Deletion {
	return cascade.Deletion{Scope: cascade.ScopeKey, Where: []cascade.Comparison{{Column: "id", Equal: true, ID: id}}}
}

func TestJoint(t *testing.T) {
	one := func(c ...cascade.Comparison) cascade.Cleanup {
		return cascade.Cleanup{
			Table: "posts", Extent: cascade.ExtentCondition, Joint: true,
			Picks: []cascade.Pick{{Comparisons: c, Complete: true}},
		}
	}
	for _, test := range []struct {
		name     string
		branches []cascade.Cleanup
		want     string
	}{
		{"whole in both", []cascade.Cleanup{one(equal("user_id")), one(equal("user_id"))}, "cleaned"},
		{"narrow in one", []cascade.Cleanup{one(equal("user_id")), one(equal("user_id"), fixed("draft", "1"))}, "unknown"},
		{"another column in one", []cascade.Cleanup{one(equal("id")), one(equal("user_id"))}, "unknown"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := cascade.Deletion{Table: "users", Scope: cascade.ScopeKey, Where: []cascade.Comparison{equal("id")}, Cleanups: test.branches}
			o := cascade.Evaluate(cascade.NewGraph(build(t, "mariadb@10.11", "posts.user_id > users -"), nil), d)
			if diff := cmp.Diff("posts.user_id "+test.want, effects(o)[0]); diff != "" {
				t.Errorf("effect (-want +got):\n%s", diff)
			}
		})
	}
}

func TestPicks(t *testing.T) {
	key := cascade.Deletion{Scope: cascade.ScopeKey, Where: []cascade.Comparison{equal("id")}}
	tenant := cascade.Deletion{Scope: cascade.ScopeKey, Where: []cascade.Comparison{equal("id"), equal("tenant_id")}}
	one := cascade.Deletion{Scope: cascade.ScopeKey, Where: []cascade.Comparison{fixed("id", "1")}}
	pick := func(list ...cascade.Comparison) cascade.Pick { return cascade.Pick{Comparisons: list, Complete: true} }
	sweep := cascade.Comparison{Column: "user_id", Absent: cascade.Key{Table: "users", Columns: []string{"id"}}}
	for _, test := range []struct {
		name  string
		d     cascade.Deletion
		picks []cascade.Pick
		order cascade.Order
		want  string
	}{
		{name: "by the key", d: key, picks: []cascade.Pick{pick(equal("user_id"))}, want: "cleaned"},
		{name: "by the key and a constant", d: key, picks: []cascade.Pick{pick(equal("user_id"), fixed("draft", "1"))}, want: "orphaned"},
		{name: "by the key and a value", d: key, picks: []cascade.Pick{pick(equal("user_id"), equal("draft"))}, want: "unknown"},
		{name: "by the key, limited", d: key, picks: []cascade.Pick{{Comparisons: []cascade.Comparison{equal("user_id")}}}, want: "unknown"},
		{name: "by another operator", d: key, picks: []cascade.Pick{pick(cascade.Comparison{Column: "user_id"})}, want: "unknown"},
		{name: "by a column that the delete compares too", d: tenant, picks: []cascade.Pick{pick(equal("user_id"), equal("tenant_id"))}, want: "cleaned"},
		{name: "by the constant that is deleted", d: one, picks: []cascade.Pick{pick(fixed("user_id", "1"))}, want: "cleaned"},
		{name: "by another constant", d: one, picks: []cascade.Pick{pick(fixed("user_id", "2"))}, want: "unknown"},
		{name: "by another column", d: key, picks: []cascade.Pick{pick(equal("id"))}, want: "unknown"},
		{name: "by the other key to the parent", d: key, picks: []cascade.Pick{pick(equal("editor_id"))}, want: "orphaned"},
		{name: "by one of two keys", d: key, picks: []cascade.Pick{pick(equal("editor_id")), pick(equal("user_id"))}, want: "cleaned"},
		{name: "for one key of many", d: cascade.Deletion{Scope: cascade.ScopeAll}, picks: []cascade.Pick{pick(equal("user_id"))}, want: "unknown"},
		{name: "by the joined parent's own column", d: key, picks: []cascade.Pick{pick(equal("user_id"), cascade.Comparison{Table: "users", Column: "id", Equal: true})}, want: "cleaned"},
		{name: "by another joined table's column", d: key, picks: []cascade.Pick{pick(equal("user_id"), cascade.Comparison{Table: "bans", Column: "id", Equal: true})}, want: "unknown"},
		{name: "by the deleted value", d: of("p1"), picks: []cascade.Pick{pick(named("p1", false))}, want: "cleaned"},
		{name: "by a value that may be the same", d: of("p1"), picks: []cascade.Pick{pick(named("t7", false))}, want: "cleaned"},
		{name: "by another parameter", d: of("p1"), picks: []cascade.Pick{pick(named("p2", false))}, want: "unknown"},
		{name: "by the next number", d: of("p1"), picks: []cascade.Pick{pick(named("p1.(+1)", false))}, want: "unknown"},
		{name: "by the number before", d: of("t7.(-1)"), picks: []cascade.Pick{pick(named("t7", false))}, want: "unknown"},
		{name: "by the elements of the deleted list", d: of("p1"), picks: []cascade.Pick{pick(named("p1", true))}, want: "cleaned"},
		{name: "by the elements of some list", d: of("p1"), picks: []cascade.Pick{pick(named("t7", true))}, want: "unknown"},
		{name: "by a sweep after", d: key, picks: []cascade.Pick{pick(sweep)}, order: cascade.After, want: "cleaned"},
		{name: "by a sweep before", d: key, picks: []cascade.Pick{pick(sweep)}, want: "orphaned"},
		{name: "by a sweep in the same statement", d: key, picks: []cascade.Pick{pick(sweep)}, order: cascade.Together, want: "unknown"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := build(t, "mariadb@10.11", "posts.user_id > users -", "posts.editor_id > users -")
			d := test.d
			d.Table = "users"
			d.Cleanups = []cascade.Cleanup{{
				Table: "posts", Extent: cascade.ExtentCondition, Picks: test.picks, Order: test.order, Certain: true,
			}}
			o := cascade.Evaluate(cascade.NewGraph(s, nil), d)
			if diff := cmp.Diff("posts.user_id "+test.want, effects(o)[0]); diff != "" {
				t.Errorf("effect (-want +got):\n%s", diff)
			}
		})
	}
}

// An UPDATE far up the calls takes the key out of rows that it finds by another
// column.
func TestRowsLetGoElsewhere(t *testing.T) {
	where := []cascade.Comparison{{Column: "origin", Equal: true, Fixed: true, Const: "auto"}}
	sets := []string{"user_id", "origin", "name", "seen"}
	for _, test := range []struct {
		name    string
		scope   cascade.Scope
		empties []string
		action  cascade.CleanupAction
		want    string
	}{
		{"some rows, emptied", cascade.ScopeCondition, sets[:1], cascade.CleanupNulls, "unknown"},
		{"some rows, emptied to a value", cascade.ScopeCondition, sets[:2], cascade.CleanupRepoints, "unknown"},
		{"some rows, the key moved", cascade.ScopeCondition, sets[1:2], cascade.CleanupRepoints, "orphaned"},
		{"some rows, nothing emptied", cascade.ScopeCondition, nil, cascade.CleanupRepoints, "orphaned"},
		{"one row", cascade.ScopeKey, sets[:1], cascade.CleanupNulls, "orphaned"},
		{"all rows", cascade.ScopeAll, sets[:1], cascade.CleanupNulls, "orphaned"},
		{"some rows, deleted", cascade.ScopeCondition, nil, cascade.CleanupDeletes, "orphaned"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := build(t, "mariadb@10.11", "posts.user_id > users -")
			o := cascade.Evaluate(cascade.NewGraph(s, nil), cascade.Deletion{
				Table: "users", Scope: test.scope,
				Cleanups: []cascade.Cleanup{{
					Table: "posts", Action: test.action, Sets: sets, Empties: test.empties, Extent: cascade.ExtentCondition,
					Picks: []cascade.Pick{{Comparisons: where, Complete: true}}, Certain: true, Remote: true,
				}},
			})
			if diff := cmp.Diff("posts.user_id "+test.want, effects(o)[0]); diff != "" {
				t.Errorf("effect (-want +got):\n%s", diff)
			}
		})
	}
}

// What a statement far up the calls deletes by a condition that is not known may
// be the rows.
func TestUnknownConditionsElsewhere(t *testing.T) {
	for _, test := range []struct {
		name string
		c    cascade.Cleanup
		want string
	}{
		{"rows deleted", cascade.Cleanup{}, "unknown"},
		{"rows let go", cascade.Cleanup{Action: cascade.CleanupNulls, Sets: []string{"user_id"}}, "unknown"},
		{"rows deleted by another column", cascade.Cleanup{Extent: cascade.ExtentCondition, Columns: []string{"title"}}, "blocked"},
		{"another column emptied", cascade.Cleanup{Action: cascade.CleanupNulls, Sets: []string{"title"}}, "blocked"},
		{"rows moved", cascade.Cleanup{Action: cascade.CleanupRepoints, Sets: []string{"user_id"}}, "blocked"},
		{"another table", cascade.Cleanup{Table: "users"}, "blocked"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := build(t, "mariadb@10.11", "posts.user_id > users RESTRICT")
			c := test.c
			if c.Table == "" {
				c.Table = "posts"
			}
			c.Remote, c.Certain = true, true
			o := cascade.Evaluate(cascade.NewGraph(s, nil), cascade.Deletion{Table: "users", Scope: cascade.ScopeKey, Cleanups: []cascade.Cleanup{c}})
			if diff := cmp.Diff("posts.user_id "+test.want, effects(o)[0]); diff != "" {
				t.Errorf("effect (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCleanupsThatReachNoFurther(t *testing.T) {
	selected := cascade.Cleanup{
		Table: "nodes", Columns: []string{"parent_id"}, Extent: cascade.ExtentCondition,
		Order: cascade.Together, Certain: true, Cascades: true, Text: "Select(\"Children\")",
	}
	for rule, want := range map[string]string{"RESTRICT": "blocked", "-": "orphaned", "CASCADE": "cleaned"} {
		s := build(t, "mariadb@10.11", "nodes.parent_id > nodes "+rule)
		d := cascade.Deletion{Table: "nodes", Scope: cascade.ScopeKey, Cleanups: []cascade.Cleanup{selected}}
		if got := effects(cascade.Evaluate(cascade.NewGraph(s, nil), d)); got[0] != "nodes.parent_id "+want {
			t.Errorf("%s: %v, want %s", rule, got, want)
		}
	}
}

func TestTriggersLeaveTheFateOpen(t *testing.T) {
	for _, test := range []struct{ rule, timing, event, body, want string }{
		{"RESTRICT", "BEFORE", "DELETE", "DELETE FROM posts WHERE user_id = OLD.id", "unknown"},
		{"RESTRICT", "AFTER", "DELETE", "DELETE FROM posts WHERE user_id = OLD.id", "blocked"},
		{"-", "AFTER", "DELETE", "DELETE FROM Posts WHERE user_id = OLD.id", "unknown"},
		{"-", "AFTER", "UPDATE", "DELETE FROM posts WHERE user_id = OLD.id", "orphaned"},
		{"-", "AFTER", "DELETE", "INSERT INTO audit VALUES (OLD.id)", "orphaned"},
		{"CASCADE", "BEFORE", "DELETE", "DELETE FROM posts WHERE user_id = OLD.id", "deleted"},
	} {
		s := build(t, "mariadb@10.11", "posts.user_id > users "+test.rule)
		s.Table("users").Triggers = []sqlschema.Trigger{{Name: "clean", Timing: test.timing, Event: test.event, Body: test.body}}
		got := effects(cascade.Evaluate(cascade.NewGraph(s, nil), cascade.Deletion{Table: "users"}))
		if got[0] != "posts.user_id "+test.want {
			t.Errorf("%s, %s %s %q: %v, want %s", test.rule, test.timing, test.event, test.body, got, test.want)
		}
	}
}

func TestChildlessRowsKeepNobody(t *testing.T) {
	for _, rule := range []string{"RESTRICT", "-"} {
		s := build(t, "mariadb@10.11", "posts.user_id > users "+rule, "posts.editor_id > users "+rule)
		d := cascade.Deletion{Table: "users", Childless: []cascade.Key{{Table: "posts", Columns: []string{"user_id"}}}}
		got := effects(cascade.Evaluate(cascade.NewGraph(s, nil), d))
		if got[0] != "posts.user_id kept" || got[1] == "posts.editor_id kept" {
			t.Errorf("%s: %v, want only posts.user_id kept", rule, got)
		}
	}
}

func TestDoubts(t *testing.T) {
	for _, test := range []struct {
		name  string
		doubt cascade.Doubt
		want  []string
	}{
		{"of every table", cascade.Doubt{}, []string{"posts.user_id unknown", "notes.user_id unknown"}},
		{"of one table", cascade.Doubt{Children: []string{"Posts"}}, []string{"posts.user_id unknown", "notes.user_id orphaned"}},
		{"of no table", cascade.Doubt{Children: []string{}}, []string{"posts.user_id blocked", "notes.user_id orphaned"}},
		{"but for one table", cascade.Doubt{Except: []string{"NOTES"}}, []string{"posts.user_id unknown", "notes.user_id orphaned"}},
		{"of what nobody declared", cascade.Doubt{Undeclared: true}, []string{"posts.user_id blocked", "notes.user_id unknown"}},
		{"of what names alone suggest", cascade.Doubt{ByName: true}, []string{"posts.user_id blocked", "notes.user_id unknown"}},
	} {
		s := build(t, "mariadb@10.11", "posts.user_id > users RESTRICT", "notes")
		s.Table("notes").Columns = append(s.Table("notes").Columns, sqlschema.Column{Name: "user_id", Type: "int"})
		g := cascade.NewGraph(s, []cascade.Claim{{Origin: cascade.OriginName, Child: cascade.Key{Table: "notes", Columns: []string{"user_id"}}, Parent: cascade.Key{Table: "users"}}})
		got := effects(cascade.Evaluate(g, cascade.Deletion{Table: "users", Doubts: []cascade.Doubt{test.doubt}}))
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestPartialCleanups(t *testing.T) {
	part := func(value string) cascade.Cleanup {
		return cascade.Cleanup{
			Table: "posts", Extent: cascade.ExtentCondition, Certain: true,
			Picks: []cascade.Pick{{Comparisons: []cascade.Comparison{equal("user_id"), fixed("draft", value)}, Complete: true}},
		}
	}
	for _, test := range []struct {
		name     string
		cleanups []cascade.Cleanup
		kind     cascade.EffectKind
		partial  bool
	}{
		{"one part", []cascade.Cleanup{part("1")}, cascade.Blocked, true},
		{"two parts, perhaps all", []cascade.Cleanup{part("1"), part("0")}, cascade.Unknown, false},
		{"a part and the whole", []cascade.Cleanup{part("1"), cleanup("posts", "user_id", cascade.Before)}, cascade.Cleaned, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := build(t, "mariadb@10.11", "posts.user_id > users RESTRICT")
			d := cascade.Deletion{Table: "users", Scope: cascade.ScopeKey, Cleanups: test.cleanups}
			e := cascade.Evaluate(cascade.NewGraph(s, nil), d).Effects[0]
			if e.Kind != test.kind || e.Partial != test.partial {
				t.Errorf("%s, partial %v; want %s, %v", e.Kind, e.Partial, test.kind, test.partial)
			}
		})
	}
}

func TestCleanupsThatSkipRows(t *testing.T) {
	paged := func(column string) cascade.Cleanup {
		c := cleanup("posts", column, cascade.Before)
		c.Skips = true
		return c
	}
	guards := []cascade.Guard{{Table: "posts"}} // the read of the pages
	for _, test := range []struct {
		name, rule string
		d          cascade.Deletion
		want       string
		partial    bool
	}{
		{"without a key", "-", cascade.Deletion{Cleanups: []cascade.Cleanup{paged("user_id")}, Guards: guards}, "orphaned", true},
		{"refused", "RESTRICT", cascade.Deletion{Cleanups: []cascade.Cleanup{paged("user_id")}, Guards: guards}, "blocked", true},
		{"by another column", "-", cascade.Deletion{Cleanups: []cascade.Cleanup{paged("editor_id")}, Guards: guards}, "unknown", false},
		{"and one that skips none", "-", cascade.Deletion{Cleanups: []cascade.Cleanup{paged("user_id"), cleanup("posts", "user_id", cascade.Before)}}, "cleaned", false},
		{"by CASCADE", "CASCADE", cascade.Deletion{Cleanups: []cascade.Cleanup{paged("user_id")}}, "deleted", false},
	} {
		s := build(t, "mariadb@10.11", "posts.user_id > users "+test.rule)
		test.d.Table, test.d.Scope = "users", cascade.ScopeKey
		o := cascade.Evaluate(cascade.NewGraph(s, nil), test.d)
		if got := effects(o); got[0] != "posts.user_id "+test.want || o.Effects[0].Partial != test.partial {
			t.Errorf("%s: %v, partial %v; want %s, %v", test.name, got, o.Effects[0].Partial, test.want, test.partial)
		}
	}
}

func TestNamesAloneBelowACascade(t *testing.T) {
	for origin, want := range map[cascade.Origin]string{cascade.OriginName: "unknown", cascade.OriginJoin: "orphaned", cascade.OriginCleanup: "orphaned", cascade.OriginModel: "orphaned"} {
		s := build(t, "mariadb@10.11", "posts.user_id > users CASCADE", "marks.post_id > posts -")
		s.Table("marks").ForeignKeys = nil
		claim := cascade.Claim{Origin: origin, Child: cascade.Key{Table: "marks", Columns: []string{"post_id"}}, Parent: cascade.Key{Table: "posts"}}
		g := cascade.NewGraph(s, []cascade.Claim{claim})
		if got := effects(cascade.Evaluate(g, cascade.Deletion{Table: "users"})); got[1] != "marks.post_id "+want {
			t.Errorf("%s, from above: %v, want %s", origin, got, want)
		}
		if got := effects(cascade.Evaluate(g, cascade.Deletion{Table: "posts"})); got[0] != "marks.post_id orphaned" {
			t.Errorf("%s, the parent itself: %v, want orphaned", origin, got)
		}
	}
}
