package plan

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// told writes a cleanup as the tests do.
func told(c *cascade.Cleanup) string {
	actions := map[cascade.CleanupAction]string{cascade.CleanupDeletes: "deletes", cascade.CleanupNulls: "nulls", cascade.CleanupRepoints: "sets"}
	orders := map[cascade.Order]string{cascade.Before: "before", cascade.After: "after"}
	var where []string
	for _, p := range c.Picks {
		for _, cmp := range p.Comparisons {
			how := "?"
			switch {
			case cmp.Fixed && cmp.Equal:
				how = "=" + cmp.Const
			case cmp.Fixed:
				how = "<>" + cmp.Const
			case cmp.Equal:
				how = "=key"
			}
			where = append(where, cmp.Column+how)
		}
		if !p.Complete {
			where = append(where, "…")
		}
	}
	return fmt.Sprintf("%s %s %s%v where %s", orders[c.Order], actions[c.Action], c.Table, c.Sets, strings.Join(where, " "))
}

func TestTriggeredCleanups(t *testing.T) {
	for _, test := range []struct {
		name, timing, event, body string
		kind                      cascade.Kind
		want                      []string
	}{
		{name: "a delete by the key", timing: "BEFORE", event: "DELETE", body: "DELETE FROM posts WHERE user_id = OLD.id",
			want: []string{"before deletes posts[] where user_id=key"}},
		{name: "within BEGIN and END", timing: "before", event: "delete", body: "BEGIN\n DELETE FROM posts WHERE user_id = old.`id`;\n DELETE FROM notes WHERE user_id = OLD . id;\nEND",
			want: []string{"before deletes posts[] where user_id=key", "before deletes notes[] where user_id=key"}},
		{name: "rows that are let go of", timing: "AFTER", event: "DELETE", body: "UPDATE posts SET user_id = NULL WHERE user_id = OLD.id",
			want: []string{"after nulls posts[user_id] where user_id=key"}},
		{name: "rows that move", timing: "BEFORE", event: "DELETE", body: "UPDATE posts SET user_id = 1, moved = NULL WHERE user_id = OLD.id",
			want: []string{"before sets posts[user_id moved] where user_id=key"}},
		{name: "a narrower condition", timing: "BEFORE", event: "DELETE", body: "DELETE FROM posts WHERE user_id = OLD.id AND draft = 1",
			want: []string{"before deletes posts[] where user_id=key draft=1"}},
		{name: "another column of the row", timing: "BEFORE", event: "DELETE", body: "DELETE FROM posts WHERE mail = OLD.mail",
			want: []string{"before deletes posts[] where mail?"}},
		{name: "another operator", timing: "BEFORE", event: "DELETE", body: "DELETE FROM posts WHERE user_id > OLD.id",
			want: []string{"before deletes posts[] where user_id?"}},
		{name: "a condition that is not understood", timing: "BEFORE", event: "DELETE", body: "DELETE FROM posts WHERE user_id = OLD.id AND LENGTH(title) > 3",
			want: []string{"before deletes posts[] where user_id=key …"}},
		{name: "a replaced row", timing: "BEFORE", event: "DELETE", body: "DELETE FROM posts WHERE user_id = OLD.id", kind: cascade.Replace,
			want: []string{"before deletes posts[] where user_id=key"}},
		{name: "an insert beside it", timing: "BEFORE", event: "DELETE", body: "BEGIN INSERT INTO gone VALUES (OLD.id); DELETE FROM posts WHERE user_id = OLD.id; END",
			want: []string{"before deletes posts[] where user_id=key"}},

		// silent
		{name: "another event", timing: "BEFORE", event: "UPDATE", body: "DELETE FROM posts WHERE user_id = OLD.id"},
		{name: "a soft delete fires none", timing: "BEFORE", event: "DELETE", body: "DELETE FROM posts WHERE user_id = OLD.id", kind: cascade.Soft},
		{name: "TRUNCATE fires none", timing: "BEFORE", event: "DELETE", body: "DELETE FROM posts WHERE user_id = OLD.id", kind: cascade.Truncate},
		{name: "a condition around it", timing: "BEFORE", event: "DELETE", body: "BEGIN IF OLD.id > 1 THEN DELETE FROM posts WHERE user_id = OLD.id; END IF; END"},
		{name: "a statement that is not understood", timing: "BEFORE", event: "DELETE", body: "BEGIN DELETE FROM posts WHERE user_id = OLD.id; CALL tidy(OLD.id); END"},
		{name: "every row of the table", timing: "BEFORE", event: "DELETE", body: "DELETE FROM posts"},
		{name: "nothing but an insert", timing: "AFTER", event: "DELETE", body: "INSERT INTO gone VALUES (OLD.id)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := &View{Schema: &sqlschema.Schema{Tables: []*sqlschema.Table{{
				Name: "users", PrimaryKey: []string{"id"},
				Triggers: []sqlschema.Trigger{{Name: "g", Timing: test.timing, Event: test.event, Body: test.body}},
			}}}}
			var got []string
			for _, c := range triggered(v, &cascade.Deletion{Table: "users", Kind: test.kind}) {
				if !c.Certain || c.Tx != cascade.TxSame || c.Text != "trigger g" {
					t.Errorf("cleanup %+v: not certain, not in the transaction, or of another name", c)
				}
				got = append(got, told(&c))
			}
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("cleanups (-want +got):\n%s", d)
			}
		})
	}
	if got := triggered(&View{Schema: &sqlschema.Schema{}}, &cascade.Deletion{Table: "users"}); got != nil {
		t.Errorf("of a table that is not there: %v", got)
	}
}
