package cascade_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
)

// TestOrderOfCreation: the same rows go by one path and block by another.
func TestOrderOfCreation(t *testing.T) {
	// On MariaDB photos_ibfk_1 comes before posts_ibfk_1, whatever was created first.
	photosBlock := []string{"posts.user_id > users CASCADE", "photos.user_id > users CASCADE", "covers.post_id > posts CASCADE", "covers.photo_id > photos RESTRICT"}
	postsBlock := []string{"posts.user_id > users CASCADE", "photos.user_id > users CASCADE", "covers.post_id > posts RESTRICT", "covers.photo_id > photos CASCADE"}
	long := []string{"posts.user_id > users CASCADE", "parts.post_id > posts CASCADE", "photos.user_id > users CASCADE", "covers.part_id > parts CASCADE", "covers.photo_id > photos RESTRICT"}
	column := []string{"posts.user_id > users CASCADE", "posts.user_id > users RESTRICT"}
	one := cascade.Deletion{Table: "users", Scope: cascade.ScopeKey}
	tests := []struct {
		name, dialect string
		schema        []string
		d             cascade.Deletion
		relation      string
		want          cascade.EffectKind
		why           string
		order         []string
	}{
		{"MariaDB looks at the blocking key first", "mariadb@10.11", photosBlock, one, "covers.photo_id", cascade.Blocked, "ON DELETE RESTRICT", nil},
		{"so does MySQL 8.0", "mysql@8.0", photosBlock, one, "covers.photo_id", cascade.Blocked, "ON DELETE RESTRICT", nil},
		{"a longer path", "mariadb@10.11", long, one, "covers.photo_id", cascade.Blocked, "ON DELETE RESTRICT", nil},
		{"another row may go before", "mariadb@10.11", photosBlock, cascade.Deletion{Table: "users", Scope: cascade.ScopeCondition}, "covers.photo_id", cascade.Unknown, "of another row that the statement may delete before", nil},
		{"MariaDB looks at the cascade first", "mariadb@10.11", postsBlock, one, "covers.post_id", cascade.Unknown, "only a row that this key alone reaches refuses", nil},
		{"MySQL 9.7 goes by creation", "mysql@9.7", postsBlock, one, "covers.post_id", cascade.Unknown, "depends on the order in which the key of photos and the key of posts were created", []string{"photos", "posts"}},
		{"SQLite goes by creation", "sqlite", photosBlock, one, "covers.photo_id", cascade.Unknown, "depends on the order in which", []string{"posts", "photos"}},
		{"a MySQL of unknown version", "mysql", photosBlock, one, "covers.photo_id", cascade.Unknown, "which key the engine looks at first is not known", nil},
		{"two keys on one column", "tidb@8.5", column, one, "posts.user_id", cascade.Blocked, "ON DELETE RESTRICT", nil},
		{"REPLACE is not asked about", "mariadb@10.11", photosBlock, cascade.Deletion{Table: "users", Scope: cascade.ScopeKey, Kind: cascade.Replace}, "covers.photo_id", cascade.Unknown, "which key the engine looks at first is not known", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := cascade.Evaluate(cascade.NewGraph(build(t, tt.dialect, tt.schema...), nil), tt.d)
			var e *cascade.Effect
			for i := range o.Effects { // the last: two keys may share their columns
				if o.Effects[i].Relation.Child.String() == tt.relation {
					e = &o.Effects[i]
				}
			}
			if e.Kind != tt.want || !strings.Contains(e.Why, tt.why) {
				t.Errorf("%s: %s, want %s: %s", e.Kind, e.Why, tt.want, tt.why)
			}
			var order []string
			for _, k := range e.Order {
				order = append(order, k.Table)
			}
			if diff := cmp.Diff(tt.order, order); diff != "" {
				t.Errorf("order (-want +got):\n%s", diff)
			}
		})
	}
}

// TestSQLLayer: MySQL 9.7 goes on from a table once only.
func TestSQLLayer(t *testing.T) {
	chain := []string{"posts.user_id > users CASCADE", "comments.post_id > posts CASCADE", "likes.comment_id > comments CASCADE"}
	twice := []string{"messages.from_id > users CASCADE", "messages.to_id > users CASCADE", "files.message_id > messages CASCADE"}
	diamond := []string{"posts.user_id > users CASCADE", "photos.user_id > users CASCADE", "covers.post_id > posts CASCADE", "covers.photo_id > photos CASCADE"}
	tests := []struct {
		name, dialect string
		schema        []string
		want          []string
	}{
		{"chain of three", "mysql@9.7", chain, []string{"posts.user_id deleted", "comments.post_id unknown", "likes.comment_id deleted"}},
		{"chain of three on InnoDB's keys", "mysql@9.7-native", chain, []string{"posts.user_id deleted", "comments.post_id deleted", "likes.comment_id deleted"}},
		{"chain of three on a MySQL of unknown version", "mysql", chain, []string{"posts.user_id deleted", "comments.post_id unknown", "likes.comment_id deleted"}},
		{"chain of two", "mysql@9.7", chain[:2], []string{"posts.user_id deleted", "comments.post_id deleted"}},
		{"nothing to go on to", "mysql@9.7", append([]string{"likes.comment_id > comments RESTRICT"}, chain[:2]...), []string{"posts.user_id deleted", "comments.post_id deleted", "likes.comment_id blocked"}},
		{"two keys to one table that leads on", "mysql@9.7", twice, []string{"messages.from_id unknown", "messages.to_id unknown", "files.message_id deleted"}},
		{"two keys to one table that does not", "mysql@9.7", twice[:2], []string{"messages.from_id deleted", "messages.to_id deleted"}},
		{"diamond that does not lead on", "mysql@9.7", diamond, []string{"posts.user_id deleted", "photos.user_id deleted", "covers.post_id deleted", "covers.photo_id deleted"}},
		{"diamond that leads on", "mysql@9.7", append([]string{"frames.cover_id > covers SET NULL"}, diamond...),
			[]string{"posts.user_id deleted", "photos.user_id deleted", "covers.post_id unknown", "frames.cover_id nulled", "covers.photo_id unknown"}},
		{"cycle", "mysql@9.7", []string{"posts.user_id > users CASCADE", "users.last_post > posts SET NULL"}, []string{"posts.user_id deleted", "users.last_post unknown"}},
		{"tree", "mysql@9.7", []string{"users.boss_id > users CASCADE"}, []string{"users.boss_id unknown"}},
		{"tree that is cut", "mysql@9.7", []string{"users.boss_id > users SET NULL"}, []string{"users.boss_id nulled"}},
		{"tree on MariaDB", "mariadb@10.11", []string{"users.boss_id > users CASCADE"}, []string{"users.boss_id deleted"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := cascade.Evaluate(cascade.NewGraph(build(t, tt.dialect, tt.schema...), nil), cascade.Deletion{Table: "users", Scope: cascade.ScopeKey})
			if diff := cmp.Diff(tt.want, effects(o)); diff != "" {
				t.Errorf("effects (-want +got):\n%s", diff)
			}
		})
	}
}
