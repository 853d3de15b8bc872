package verify_test

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify"
)

func logs() verify.Relation {
	return verify.Relation{Relation: cascade.Relation{
		Child:  cascade.Key{Table: "logs", Columns: []string{"subject"}},
		Parent: cascade.Key{Table: "users", Columns: []string{"id"}},
		Where:  []cascade.Condition{{Column: "kind", Value: "user"}},
	}}
}

const logsDDL = "CREATE TABLE users (id INT PRIMARY KEY);\n" +
	"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES users (id));\n" +
	"CREATE TABLE logs (id INT PRIMARY KEY, kind VARCHAR(9), subject INT);\n" +
	"SET foreign_key_checks = 0;\nINSERT INTO users VALUES (1);\nINSERT INTO posts VALUES (1, 1), (2, 7);\n" +
	"INSERT INTO logs VALUES (1, 'user', 1), (2, 'user', 8), (3, 'post', 9);\n"

func ExampleOrphans() {
	db, err := sql.Open("mysql", "reader@tcp(127.0.0.1:3306)/shop")
	if err != nil {
		log.Fatal(err)
	}
	// The foreign keys of the database, and a polymorphic association beside them.
	results, err := verify.Orphans(context.Background(), db, []verify.Relation{{Relation: cascade.Relation{
		Child:  cascade.Key{Table: "logs", Columns: []string{"subject"}},
		Parent: cascade.Key{Table: "users", Columns: []string{"id"}},
		Where:  []cascade.Condition{{Column: "kind", Value: "user"}},
	}}})
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range results {
		fmt.Println(r.Relation.Name(), r.Rows, "orphaned rows of", r.Keys, "keys", r.Skipped, r.Unfinished)
	}
}

// TestOrphans: the foreign keys of the database and the relations given by hand.
func TestOrphans(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	script(t, db, logsDDL)
	results, err := verify.Orphans(t.Context(), db, []verify.Relation{logs()})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range results {
		got = append(got, fmt.Sprint(r.Relation.Name(), ": ", r.Rows, r.Samples, r.Skipped, r.Unfinished))
	}
	want := []string{
		"posts.user_id → users.id: 1 [{[7] 1 id=2}]",
		"logs.subject → users.id where kind = 'user': 1 [{[8] 1 id=2}]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("results (-want +got):\n%s", diff)
	}
}

// TestOrphansEnded: what was found until then comes with the error.
func TestOrphansEnded(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	script(t, db, logsDDL)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if results, err := verify.Orphans(ctx, db, nil); err == nil || results != nil {
		t.Errorf("cancelled before the first look: %v, %v", results, err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := verify.Orphans(t.Context(), db, nil); err == nil || !strings.Contains(err.Error(), "look at the database: read the server's version") {
		t.Errorf("a closed database: %v", err)
	}
}

// TestTolerated: rows whose parent the code expects to be missing are told of, but
// are no error.
func TestTolerated(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	script(t, db, logsDDL)
	r := logs()
	r.Tolerated = "a missing parent is expected in store.Show"
	rep, err := verify.Run(t.Context(), db, verify.Options{Relations: []verify.Relation{r}, Orphans: true})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]finding.Severity{}
	for _, f := range rep.Findings {
		got[f.Children[0]] = f.Severity
		if f.Children[0] == "logs" && (len(f.Related) == 0 || f.Related[0].Message != r.Tolerated) {
			t.Errorf("the finding does not say why: %+v", f)
		}
	}
	if diff := cmp.Diff(map[string]finding.Severity{"posts": finding.Error, "logs": finding.Info}, got); diff != "" {
		t.Errorf("severities (-want +got):\n%s", diff)
	}
}
