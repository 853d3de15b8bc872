package dml_test

import (
	"testing"

	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// FuzzParse looks for texts that stop the reader, and for statements that name
// no table without saying why.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"DELETE FROM users WHERE id = ?; TRUNCATE posts",
		"DELETE u, p FROM users u LEFT JOIN posts p ON p.user_id = u.id WHERE u.id IN (SELECT \x00 FROM x)",
		"WITH x AS (DELETE FROM a RETURNING id) DELETE FROM `b\x00` WHERE id = $1::int[] \x00",
		"/*!40014 SET @OLD=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=\x00 */; PRAGMA foreign_keys(",
		"UPDATE a, b SET \x00, a.x = :name WHERE (a.y, 1) = (b.y, @z) OR EXISTS (SELECT 1 FROM c WHERE c.id = a.id)",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, s := range dml.Parse(text) {
			if s.Kind == dml.Unknown && s.Problem == "" {
				t.Errorf("%q: unknown without a problem", s.Text)
			}
			for _, g := range s.Targets {
				if g.Table == "" && g.Why == "" {
					t.Errorf("%q: a target without a table or a reason", s.Text)
				}
				if g.Scope == dml.ScopeAll && !g.WhereComplete {
					t.Errorf("%q: all rows, but the condition is not complete", s.Text)
				}
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	var r dml.Reader
	b.ReportAllocs()
	for b.Loop() {
		r.Parse("DELETE FROM comments WHERE post_id IN (SELECT id FROM posts WHERE user_id = ?)")
	}
}
