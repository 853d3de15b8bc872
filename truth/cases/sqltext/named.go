package sqltext

import (
	"context"
	"database/sql"
	"strings"
)

// The tables of the statements below stand in marks that a function replaces.

// NamedByMarks deletes from a table by its mark.
//
//	CREATE TABLE nm1_users (id INT PRIMARY KEY);
//	CREATE TABLE nm1_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES nm1_users (id));
//	INSERT INTO nm1_users VALUES (1), (2);
//	INSERT INTO nm1_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) NamedByMarks(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, nm1Named("DELETE FROM {{users}} WHERE id = ?"), id)
	return err
}

var nm1Users, nm1Posts string

func init() {
	nm1Users = "nm1_users"
	nm1Posts = "nm1_posts"
}

func nm1Named(q string) string {
	q = strings.ReplaceAll(q, "{{posts}}", nm1Posts)
	return strings.ReplaceAll(q, "{{users}}", nm1Users)
}

// NamedByReplacer deletes the posts first, by the marks of a replacer.
//
//	CREATE TABLE nm2_users (id INT PRIMARY KEY);
//	CREATE TABLE nm2_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES nm2_users (id));
//	INSERT INTO nm2_users VALUES (1), (2);
//	INSERT INTO nm2_posts VALUES (10, 1), (20, 2);
//
// Torn: yes
// Reality: ok
func (Cases) NamedByReplacer(ctx context.Context, db *sql.DB, id int64) error {
	for _, q := range []string{"DELETE FROM {{posts}} WHERE user_id = ?", "DELETE FROM {{users}} WHERE id = ?"} {
		if _, err := db.ExecContext(ctx, nm2Names.Replace(q), id); err != nil {
			return err
		}
	}
	return nil
}

var (
	nm2Names = strings.NewReplacer("{{users}}", nm2Prefix+"users", "{{posts}}", nm2Prefix+"posts")

	nm2Prefix = "nm2_"
)
