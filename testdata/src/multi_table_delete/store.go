// Package multi_table_delete uses MySQL's forms of DELETE on several tables.
package multi_table_delete

import "database/sql"

// One statement does not help: InnoDB checks RESTRICT row by row.
func UsersAndPosts(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE u, p FROM users u JOIN posts p ON p.user_id = u.id WHERE u.id = ?", id) // want `CL102: .*posts\.user_id .*row by row`
	return err
}

func UsersByJoin(db *sql.DB) error {
	_, err := db.Exec("DELETE u FROM users AS u LEFT JOIN posts p ON p.user_id = u.id WHERE p.state = 'spam'") // want "CL102"
	return err
}

func UsersUsing(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM users USING users JOIN topics ON topics.id = users.id") // want "CL102"
	return err
}

func PostsByJoin(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE p FROM posts p JOIN users u ON u.id = p.user_id WHERE u.id = ?", id)
	return err
}

func PostsUsing(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM p USING posts AS p INNER JOIN users AS u ON u.id = p.user_id WHERE u.id = ?", id)
	return err
}

func TopicsAndReplies(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE topics, replies FROM topics LEFT JOIN replies ON replies.topic_id = topics.id WHERE topics.id = ?", id)
	return err
}

func PostsThenUsers(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE posts FROM posts JOIN users ON users.id = posts.user_id WHERE users.id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE users FROM users WHERE users.id = ?", id)
	return err
}
