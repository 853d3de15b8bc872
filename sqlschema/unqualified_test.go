package sqlschema_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/sqlschema"
)

func TestUnqualified(t *testing.T) {
	key := func(ref string) []sqlschema.ForeignKey { return []sqlschema.ForeignKey{{RefTable: ref}} }
	s := &sqlschema.Schema{Tables: []*sqlschema.Table{
		{Name: "users"},
		{Name: "portal.groups"},
		{Name: "portal.members", ForeignKeys: append(key("portal.groups"), key("users")...)},
		{Name: "portal.log", ForeignKeys: key("lost.groups")},
		{Name: "alarms.Log", ForeignKeys: key("portal.log")},
	}}
	describe := func(s *sqlschema.Schema) (out [][]string) {
		for _, t := range s.Tables {
			row := []string{t.Name}
			for _, fk := range t.ForeignKeys {
				row = append(row, fk.RefTable)
			}
			out = append(out, row)
		}
		return out
	}
	before := describe(s)
	want := [][]string{{"users"}, {"groups"}, {"members", "groups", "users"}, {"portal.log", "lost.groups"}, {"alarms.Log", "portal.log"}}
	if d := cmp.Diff(want, describe(sqlschema.Unqualified(s))); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if d := cmp.Diff(before, describe(s)); d != "" {
		t.Errorf("the schema was changed (-before +after):\n%s", d)
	}
	one := &sqlschema.Schema{Tables: []*sqlschema.Table{{Name: "users"}}}
	if sqlschema.Unqualified(one) != one {
		t.Error("a schema of one database is copied")
	}
}
