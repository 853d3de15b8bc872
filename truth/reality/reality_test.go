package reality

import (
	"errors"
	"testing"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/truth/casefile"
)

// table makes a table of rows with the columns id, parent and deleted_at; an
// empty value is NULL.
func table(name string, rows ...[3]string) Table {
	t := Table{Name: name, Columns: []string{"id", "parent", "deleted_at"}, PrimaryKey: []string{"id"}}
	for _, values := range rows {
		r := Row{}
		for i, c := range t.Columns {
			if v := values[i]; v != "" {
				r[c] = &v
			}
		}
		t.Rows = append(t.Rows, r)
	}
	return t
}

// foreignKey is child.parent -> parent.id with a delete rule.
func foreignKey(child, parent, rule string) Relation {
	return Relation{Child: child, Columns: []string{"parent"}, Parent: parent, RefColumns: []string{"id"}, Rule: rule}
}

func TestJudge(t *testing.T) {
	users := table("users", [3]string{"1"}, [3]string{"2"})
	posts := table("posts", [3]string{"10", "1"}, [3]string{"20", "2"})
	before := State{users, posts}
	onlySecond := table("users", [3]string{"2"})
	softly := table("users", [3]string{"1", "", "now"}, [3]string{"2"})
	for name, test := range map[string]struct {
		after    State
		rule     string
		err      error
		declared Outcome
		want     Outcome
	}{
		"both gone":              {after: State{onlySecond, table("posts", [3]string{"20", "2"})}, want: OK},
		"key nulled":             {after: State{onlySecond, table("posts", [3]string{"10"}, [3]string{"20", "2"})}, want: OK},
		"child stays":            {after: State{onlySecond, posts}, want: Orphaned},
		"another row's orphan":   {after: State{table("users", [3]string{"1"}), table("posts", [3]string{"20", "2"})}, want: Orphaned},
		"refused":                {after: before, err: &mysql.MySQLError{Number: 1451}, want: Refused},
		"nothing":                {after: before, want: NotExecuted},
		"nothing, as declared":   {after: before, declared: Kept, want: Kept},
		"refused by the code":    {after: before, err: errors.New("in use"), want: Kept},
		"only the child is gone": {after: State{users, table("posts", [3]string{"20", "2"})}, want: Lost},
		"soft, nothing promised": {after: State{softly, posts}, rule: "RESTRICT", want: OK},
		"soft, cascade promised": {after: State{softly, posts}, rule: "CASCADE", want: LeftBehind},
		"soft, both":             {after: State{softly, table("posts", [3]string{"10", "1", "now"}, [3]string{"20", "2"})}, rule: "CASCADE", want: OK},
	} {
		t.Run(name, func(t *testing.T) {
			o := &Observed{Before: before, After: test.after, Err: test.err}
			c := &casefile.Case{Reality: string(test.declared)}
			o.judge(c, users.key(users.Rows[0]), []Relation{foreignKey("posts", "users", test.rule)})
			if o.Outcome != test.want {
				t.Errorf("outcome %q, want %q", o.Outcome, test.want)
			}
		})
	}
}

func TestFatesFollowChains(t *testing.T) {
	before := State{
		table("users", [3]string{"1"}, [3]string{"2"}),
		table("posts", [3]string{"10", "1"}, [3]string{"20", "2"}),
		table("comments", [3]string{"100", "10"}, [3]string{"200", "20"}),
	}
	after := State{
		table("users", [3]string{"2"}),
		table("posts", [3]string{"20", "2"}),
		table("comments", [3]string{"100", "10"}, [3]string{"200", "20"}),
	}
	o := &Observed{Before: before, After: after}
	o.judge(&casefile.Case{}, before[0].key(before[0].Rows[0]), []Relation{foreignKey("posts", "users", ""), foreignKey("comments", "posts", "")})
	if got := o.Fates[0]; got.Gone != 1 || got.Rows() != 1 {
		t.Errorf("posts: %+v, want one row, gone", got)
	}
	if got := o.Fates[1]; got.Dangling != 1 || got.Rows() != 1 {
		t.Errorf("comments: %+v, want one row, dangling", got)
	}
}

func TestConditionNarrowsARelation(t *testing.T) {
	user, order := "user", "order"
	r := Relation{Child: "notes", Columns: []string{"owner"}, Parent: "users", RefColumns: []string{"id"}, WhereColumn: "kind", WhereValue: "user"}
	seven := "7"
	s := State{{Name: "users", Columns: []string{"id"}}}
	if !r.dangles(Row{"owner": &seven, "kind": &user}, s) {
		t.Error("a note of a user that is not there does not dangle")
	}
	if r.dangles(Row{"owner": &seven, "kind": &order}, s) {
		t.Error("a note of an order dangles over the users")
	}
	if r.dangles(Row{"kind": &user}, s) {
		t.Error("a note without an owner dangles")
	}
}
