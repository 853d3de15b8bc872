package verifytest_test

import (
	"database/sql"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify"
	"github.com/cascadelint/cascadelint/verify/verifytest"
)

// recorder is a test that only notes its failures.
type recorder struct {
	testing.TB
	failures []string
}

func (r *recorder) Helper() {}
func (r *recorder) Errorf(format string, args ...any) {
	r.failures = append(r.failures, fmt.Sprintf(format, args...))
}

func exec(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

func TestNoOrphans(t *testing.T) {
	s := mariadbtest.Start(t)
	posts := verifytest.Relation("posts", []string{"user_id"}, "users", []string{"id"})
	tests := []struct {
		name      string
		setup     []string
		relations []verify.Relation
		want      []string
	}{
		{"none", []string{"INSERT INTO users VALUES (1)", "INSERT INTO posts VALUES (1, 1)"}, []verify.Relation{posts}, nil},
		{"a relation that nobody tells of", []string{"INSERT INTO posts VALUES (1, 1)"}, nil, nil},
		{"leftovers", []string{"INSERT INTO posts VALUES (1, 7), (2, 7)"}, []verify.Relation{posts},
			[]string{"posts.user_id → users.id: users.id = [7] does not exist, and 2 rows of posts refer to it, such as id=1"}},
		{"more than the samples", []string{"INSERT INTO posts VALUES (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7)"}, []verify.Relation{posts}, []string{
			"posts.user_id → users.id: users.id = [1] does not exist, and 1 rows of posts refer to it, such as id=1",
			"posts.user_id → users.id: users.id = [2] does not exist, and 1 rows of posts refer to it, such as id=2",
			"posts.user_id → users.id: users.id = [3] does not exist, and 1 rows of posts refer to it, such as id=3",
			"posts.user_id → users.id: users.id = [4] does not exist, and 1 rows of posts refer to it, such as id=4",
			"posts.user_id → users.id: users.id = [5] does not exist, and 1 rows of posts refer to it, such as id=5",
			"posts.user_id → users.id: and 2 more keys that do not exist",
		}},
		{"a relation of another database", nil, []verify.Relation{verifytest.Relation("likes", []string{"user_id"}, "users", []string{"id"})},
			[]string{"likes.user_id → users.id: not looked into: table likes is not there"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			db := s.DB(t)
			exec(t, db, "CREATE TABLE users (id INT PRIMARY KEY)", "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, KEY (user_id))")
			exec(t, db, test.setup...)
			r := &recorder{TB: t}
			verifytest.NoOrphans(r, db, test.relations...)
			if diff := cmp.Diff(test.want, r.failures); diff != "" {
				t.Errorf("failures (-want +got):\n%s", diff)
			}
		})
	}
}

// TestForeignKeyAlone: rows that came while checks were off.
func TestForeignKeyAlone(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, "CREATE TABLE users (id INT PRIMARY KEY)", "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES users (id))")
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, q := range []string{"SET foreign_key_checks = 0", "INSERT INTO posts VALUES (1, 3)", "SET foreign_key_checks = 1"} {
		if _, err := conn.ExecContext(t.Context(), q); err != nil {
			t.Fatal(err)
		}
	}
	r := &recorder{TB: t}
	verifytest.NoOrphans(r, db)
	want := []string{"posts.user_id → users.id: users.id = [3] does not exist, and 1 rows of posts refer to it, such as id=1"}
	if diff := cmp.Diff(want, r.failures); diff != "" {
		t.Errorf("failures (-want +got):\n%s", diff)
	}
}
