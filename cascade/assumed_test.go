package cascade_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Of a key that nothing is seen to create, the rule that would take care of the
// rows is not believed, and the one that would refuse says on what it hangs.
func TestKeyThatNobodyIsSeenToMake(t *testing.T) {
	const seen = "where AutoMigrate makes the key: no call of it was seen"
	before, after := cleanup("posts", "user_id", cascade.Before), cleanup("posts", "user_id", cascade.After)
	tests := []struct {
		name, rule string
		d          cascade.Deletion
		kind       cascade.EffectKind
		why        string
	}{
		{"cascade", "CASCADE", cascade.Deletion{}, cascade.Unknown, "ON DELETE CASCADE holds " + seen},
		{"set null", "SET NULL", cascade.Deletion{}, cascade.Unknown, "ON DELETE SET NULL holds " + seen},
		{"cascade, cleaned before", "CASCADE", cascade.Deletion{Cleanups: []cascade.Cleanup{before}}, cascade.Cleaned, "taken care of by the code before"},
		{"cascade, cleaned after", "CASCADE", cascade.Deletion{Cleanups: []cascade.Cleanup{after}}, cascade.Unknown, "ON DELETE CASCADE holds " + seen},
		{"cascade, replaced", "CASCADE", cascade.Deletion{Kind: cascade.Replace}, cascade.Unknown, "ON DELETE CASCADE holds " + seen},
		{"soft delete", "CASCADE", cascade.Deletion{Kind: cascade.Soft}, cascade.LeftBehind, "a soft delete is an UPDATE, so ON DELETE CASCADE does not fire"},
		{"restrict", "RESTRICT", cascade.Deletion{}, cascade.Blocked, "ON DELETE RESTRICT (" + seen + ")"},
		{"restrict, cleaned before", "RESTRICT", cascade.Deletion{Cleanups: []cascade.Cleanup{before}}, cascade.Cleaned, "taken care of by the code before"},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			s := build(t, "mariadb@10.11", "posts.user_id > users "+c.rule)
			s.Table("posts").ForeignKeys[0].Enforcement.Reason = sqlschema.ReasonNotMigrated
			c.d.Table = "users"
			o := cascade.Evaluate(cascade.NewGraph(s, nil), c.d)
			if len(o.Effects) != 1 {
				t.Fatalf("effects: %v", effects(o))
			}
			if d := cmp.Diff([]string{c.kind.String(), c.why}, []string{o.Effects[0].Kind.String(), o.Effects[0].Why}); d != "" {
				t.Errorf("effect (-want +got):\n%s", d)
			}
		})
	}
}
