package enginetruth_test

import (
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/enginetruth"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// TestResolveAgrees holds what sqlschema/mysql says of each key of the situations
// against the profiles, which are held against servers. Where both know, they say
// the same.
func TestResolveAgrees(t *testing.T) {
	compared := map[string]int{}
	for _, p := range engine.All() {
		switch p.Dialect.Name {
		case "mysql", "mariadb", "tidb":
		default:
			continue
		}
		for _, s := range situations(t) {
			schema := declared(s, p.Dialect)
			for _, table := range schema.Tables {
				for i := range table.ForeignKeys {
					fk := &table.ForeignKeys[i]
					r := p.Rule(table, schema.Table(fk.RefTable), fk)
					if fk.Enforcement.State == sqlschema.EnforcementUnknown || r.Enforcement.State == sqlschema.EnforcementUnknown {
						continue
					}
					compared[p.Name]++
					if fk.Enforcement.State != r.Enforcement.State || r.Enforcement.State == sqlschema.Enforced && fk.Effective != r.Action {
						t.Errorf("%s, %s: key of %s: resolved %v %s, the profile has %v %s", p.Name, s.Name, table.Name, fk.Enforcement, fk.Effective, r.Enforcement, r.Action)
					}
				}
			}
		}
		if compared[p.Name] < 100 {
			t.Errorf("%s: %d keys were compared", p.Name, compared[p.Name])
		}
	}
	t.Log(compared)
}

// declared is the schema that the DDL of a situation declares.
func declared(s *enginetruth.Situation, d sqlschema.Dialect) *sqlschema.Schema {
	r := mysql.NewReader(d)
	for _, step := range s.Steps {
		for _, verb := range []string{"CREATE TABLE", "ALTER TABLE", "CREATE INDEX"} {
			if step.For(d) && strings.HasPrefix(step.SQL, verb) {
				r.Read("situation.sql", 1, step.SQL+";\n")
			}
		}
	}
	return r.Schema()
}
