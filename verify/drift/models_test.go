package drift_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
	"github.com/cascadelint/cascadelint/verify/drift"
)

func key(table string, columns ...string) cascade.Key {
	return cascade.Key{Table: table, Columns: columns}
}

// TestModels: what associations need and no statement creates, told once, and
// never where it cannot be known.
func TestModels(t *testing.T) {
	const users = "CREATE TABLE users (id INT PRIMARY KEY);\n"
	const posts = "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT);\n"
	field := cascade.Claim{
		Origin: cascade.OriginModel, Text: "field User.Posts", Pos: sqlschema.Position{File: "user.go", Line: 7},
		Child: key("posts", "user_id"), Parent: key("users", "id"),
	}
	implied := field
	implied.Origin = cascade.OriginJoin
	back := field
	back.Text, back.Pos.Line = "field Post.User", 12
	tests := []struct {
		name, ddl string
		claims    []cascade.Claim
		want      []string
	}{
		{"all there", users + posts, []cascade.Claim{field}, nil},
		{"names differ by case", "CREATE TABLE Users (ID INT PRIMARY KEY);\nCREATE TABLE Posts (id INT PRIMARY KEY, USER_ID INT);", []cascade.Claim{field}, nil},
		{"no child table", users, []cascade.Claim{field, back}, []string{"user.go:7 table posts, to which the field User.Posts leads, is not in the DDL"}},
		{"no parent table", posts, []cascade.Claim{field}, []string{"user.go:7 table users, to which the field User.Posts leads, is not in the DDL"}},
		{"neither table: another database's", "CREATE TABLE others (id INT);", []cascade.Claim{field}, nil},
		{"no key column", users + "CREATE TABLE posts (id INT PRIMARY KEY, author_id INT);", []cascade.Claim{field, back},
			[]string{"user.go:7 column posts.user_id, by which the field User.Posts works, is not in the DDL"}},
		{"no column of the parent", "CREATE TABLE users (uid INT PRIMARY KEY);\n" + posts, []cascade.Claim{field},
			[]string{"user.go:7 column users.id, by which the field User.Posts works, is not in the DDL"}},
		{"a relation that no model declares", users, []cascade.Claim{implied}, nil},
		{"a table that was not understood", users + "CREATE TABLE posts (id INT PRIMARY KEY, ??? );", []cascade.Claim{field}, nil},
		{"a statement that was not understood", users + "CREATE TABLE posts LIKE elsewhere.posts;", []cascade.Claim{field}, nil},
		{"a column that came later", users + "CREATE TABLE posts (id INT PRIMARY KEY);\nALTER TABLE posts ADD COLUMN user_id INT;", []cascade.Claim{field}, nil},
		{"a column that went", users + posts + "ALTER TABLE posts DROP COLUMN user_id;", []cascade.Claim{field},
			[]string{"user.go:7 column posts.user_id, by which the field User.Posts works, is not in the DDL"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := mysql.NewReader(sqlschema.Dialect{Name: "mysql", Major: 8})
			r.Read("schema.sql", 1, test.ddl)
			var got []string
			for _, f := range drift.Models(r.Schema(), test.claims) {
				if f.Code != drift.SchemaDrift {
					t.Errorf("code %s", f.Code)
				}
				got = append(got, f.Pos.String()+" "+f.Message)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}
