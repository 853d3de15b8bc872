package main

import (
	"bytes"
	"fmt"
)

// chainMatrix combines every rule of posts below users with every rule of
// comments below posts; a user is deleted and nothing else is done.
func chainMatrix(b *bytes.Buffer) {
	rules := []rule{cascade, setNull, restrict, noAction, noRule, noKey}
	for _, upper := range rules {
		for _, lower := range rules {
			if upper.blocks() && upper.name != restrict.name {
				continue // the chain ends where the first rule refuses
			}
			writeChain(b, upper, lower)
		}
	}
}

// chainOutcome: what the lower rule says counts only if rows of the middle
// table go.
func chainOutcome(upper, lower rule) string {
	if upper.name == cascade.name {
		return lower.bare
	}
	return upper.bare
}

func writeChain(b *bytes.Buffer, upper, lower rule) {
	prefix := "h" + upper.code + lower.code
	users, posts, comments := prefix+"_users", prefix+"_posts", prefix+"_comments"
	name := "Chain" + upper.name + lower.name
	fmt.Fprintf(b, "\n// %s deletes a user; posts have %s, comments below them %s.\n//\n", name, upper.says(), lower.says())
	fmt.Fprintf(b, "//\tCREATE TABLE %s (id INT PRIMARY KEY);\n", users)
	fmt.Fprintf(b, "//\tCREATE TABLE %s (id INT PRIMARY KEY, user_id INT%s);\n", posts, upper.key("user_id", users))
	fmt.Fprintf(b, "//\tCREATE TABLE %s (id INT PRIMARY KEY, post_id INT%s);\n", comments, lower.key("post_id", posts))
	fmt.Fprintf(b, "//\tINSERT INTO %s VALUES (1), (2);\n", users)
	fmt.Fprintf(b, "//\tINSERT INTO %s VALUES (10, 1), (11, 1), (20, 2);\n", posts)
	fmt.Fprintf(b, "//\tINSERT INTO %s VALUES (100, 10), (110, 11), (200, 20);\n//\n", comments)
	b.WriteString(upper.relation(posts, "user_id", users))
	b.WriteString(lower.relation(comments, "post_id", posts))
	fmt.Fprintf(b, "// Reality: %s\n", chainOutcome(upper, lower))
	fmt.Fprintf(b, "func (Cases) %s(ctx context.Context, db *sql.DB, id int64) error {\n", name)
	fmt.Fprintf(b, "\t_, err := db.ExecContext(ctx, \"DELETE FROM %s WHERE id = ?\", id)\n\treturn err\n}\n", users)
}
