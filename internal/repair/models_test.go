package repair_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/repair"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

const (
	cascading = "type User struct {\n\tID    int64\n\tPosts []Post `gorm:\"constraint:OnDelete:CASCADE\"`\n}\n\n"
	nulling   = "type User struct {\n\tID    int64\n\tPosts []Post `gorm:\"constraint:OnDelete:SET NULL\"`\n}\n\n"
	silent    = "type User struct {\n\tID    int64\n\tPosts []Post `gorm:\"foreignKey:UserID\"`\n}\n\n"
	post      = "type Post struct {\n\tID     int64\n\tUserID *int64\n}\n"
)

const (
	nullable = "CREATE TABLE posts (id BIGINT PRIMARY KEY, user_id BIGINT NULL, CONSTRAINT posts_user FOREIGN KEY (user_id) REFERENCES users (id)) ENGINE=InnoDB"
	keyless  = "CREATE TABLE posts (id BIGINT PRIMARY KEY, user_id BIGINT NULL) ENGINE=InnoDB"
)

// modelCases are projects whose tags say what the schema does not.
func modelCases() []repairCase {
	rows := []string{"INSERT INTO users VALUES (1), (2)", "INSERT INTO posts VALUES (10, 1), (20, 2)"}
	setNull := strings.Replace(nullable, "(id))", "(id) ON DELETE SET NULL)", 1)
	return []repairCase{
		{name: "the tag names another rule", format: migration.Goose, first: "00001_init.sql", next: "00002_cascade.sql", head: "-- +goose Up", foot: "-- +goose Down",
			ddl: []string{users, setNull}, models: cascading + post, rows: rows, codes: []string{"CL301"},
			down: []string{"ON DELETE CASCADE", "DROP FOREIGN KEY `posts_user`", "ON DELETE SET NULL"}},
		{name: "a tag and no key", format: migration.GolangMigrate, first: "1_init.up.sql", next: "2_cascade.up.sql",
			ddl: []string{users, keyless}, models: cascading + post, rows: rows, codes: []string{"CL101", "CL302"},
			down: []string{"ADD CONSTRAINT `fk_posts_user_id`", "DROP FOREIGN KEY `fk_posts_user_id`", "DROP INDEX `fk_posts_user_id`"}},
	}
}

// TestRuleOfTheTag: where a tag names a rule, the migration does not choose
// another one; where none does, it does not choose at all.
func TestRuleOfTheTag(t *testing.T) {
	tests := []struct {
		name        string
		ddl, models string
		codes       []string
		up          []string // statements forwards
		left        string
	}{
		{"refused, and the tag nulls", nullable, nulling + post, []string{"CL102", "CL301"}, []string{
			"ALTER TABLE `posts` DROP FOREIGN KEY `posts_user`",
			"ALTER TABLE `posts` ADD CONSTRAINT `posts_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL",
		}, ""},
		{"refused, and no tag", nullable, silent + post, []string{"CL102"}, []string{
			"ALTER TABLE `posts` DROP FOREIGN KEY `posts_user`",
			"ALTER TABLE `posts` ADD CONSTRAINT `posts_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE",
		}, ""},
		{"a relation of the model alone", keyless, strings.Replace(silent+post, "User struct", "Writer struct", 1) +
			"\nfunc (Writer) TableName() string { return \"other\" }\n", []string{"CL302"}, nil, "no tag names the delete rule"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := repairCase{format: migration.Plain, first: "1.sql", ddl: []string{users, test.ddl, "CREATE TABLE other (id BIGINT PRIMARY KEY)"}, models: test.models}
			res, _ := lint(t, c.project(t))
			if diff := cmp.Diff(test.codes, codes(res)); diff != "" {
				t.Fatalf("findings (-want +got):\n%s", diff)
			}
			m, err := repair.Plan(res.Schemas[0], repair.Input{Findings: res.Findings, Sites: res.Sites, Relations: res.Relations})
			if err != nil {
				t.Fatal(err)
			}
			var up []string
			for _, s := range m.Steps {
				up = append(up, s.Up...)
			}
			if diff := cmp.Diff(test.up, up); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			if left := strings.Join(m.Left, "\n"); test.left == "" && left != "" || !strings.Contains(left, test.left) {
				t.Errorf("left: %q, want %q", left, test.left)
			}
		})
	}
}
