package order

import (
	"database/sql"
	"errors"
	"log"
)

// steps: delete posts, delete users
// order posts users: before certain
// order users posts: after certain
func straight(db *sql.DB, id int) error {
	if _, err := db.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// steps: delete users, delete posts
// order posts users: after certain
func late(db *sql.DB, id int) error {
	if _, err := db.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	return err
}

// order posts users: before uncertain
func onSomePaths(db *sql.DB, id int, deep bool) {
	if deep {
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	}
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// order posts users: after uncertain
func afterOnSomePaths(db *sql.DB, id int, deep bool) {
	db.Exec("DELETE FROM users WHERE id = ?", id)
	if deep {
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	}
}

// order posts users: before certain
// order likes users: before certain
func bothBranches(db *sql.DB, id int, hard bool) {
	if hard {
		db.Exec("DELETE FROM likes WHERE user_id = ?", id)
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
		db.Exec("DELETE FROM users WHERE id = ?", id)
	}
}

// apart posts users: yes
// apart likes posts: no
func exclusive(db *sql.DB, id int, hard bool) {
	if hard {
		db.Exec("DELETE FROM likes WHERE user_id = ?", id)
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	} else {
		db.Exec("DELETE FROM users WHERE id = ?", id)
	}
}

// order posts users: before certain
func inLoop(db *sql.DB, ids []int, user int) error {
	for _, id := range ids {
		if _, err := db.Exec("DELETE FROM posts WHERE id = ?", id); err != nil {
			return err
		}
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", user)
	return err
}

// order posts users: before uncertain
func inLoopOnSomePaths(db *sql.DB, ids []int, user int) {
	for _, id := range ids {
		if id > 10 {
			db.Exec("DELETE FROM posts WHERE id = ?", id)
		}
	}
	db.Exec("DELETE FROM users WHERE id = ?", user)
}

// order posts users: before certain
func nestedLoops(db *sql.DB, ids [][]int, user int) {
	for _, list := range ids {
		for _, id := range list {
			db.Exec("DELETE FROM posts WHERE id = ?", id)
		}
	}
	db.Exec("DELETE FROM users WHERE id = ?", user)
}

// order posts users: before certain
// order users posts: after certain
func wholeInLoop(db *sql.DB, users []int) {
	for _, u := range users {
		db.Exec("DELETE FROM posts WHERE user_id = ?", u)
		db.Exec("DELETE FROM users WHERE id = ?", u)
	}
}

// order posts users: before certain
func whenNotEmpty(db *sql.DB, posts []int, user int) {
	if len(posts) > 0 {
		db.Exec("DELETE FROM posts WHERE id = ?", posts[0])
	}
	db.Exec("DELETE FROM users WHERE id = ?", user)
}

// order users posts: before certain
func untilEmpty(db *sql.DB, posts []int, user int) error {
	db.Exec("DELETE FROM users WHERE id = ?", user)
	if len(posts) == 0 {
		return nil
	}
	db.Exec("DELETE FROM posts WHERE id = ?", posts[0])
	return nil
}

// order posts users: after certain
func deferred(db *sql.DB, id int) {
	defer db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// order posts users: before certain
func deferredParent(db *sql.DB, id int) {
	defer db.Exec("DELETE FROM users WHERE id = ?", id)
	db.Exec("DELETE FROM posts WHERE user_id = ?", id)
}

// order posts users: before certain
func twoDeferred(db *sql.DB, id int) {
	defer db.Exec("DELETE FROM users WHERE id = ?", id)
	defer db.Exec("DELETE FROM posts WHERE user_id = ?", id)
}

// order posts users: before uncertain
func inBackground(db *sql.DB, id int) {
	go db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// order posts users: before certain
func fatal(db *sql.DB, id int) {
	if _, err := db.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		log.Fatal(err)
	}
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

var errNotFound = errors.New("not found")

// order posts users: after certain
func afterWithChecks(db *sql.DB, id int) error {
	res, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	if err != nil {
		return err
	}
	if n, _ := res.RowsAffected(); n == 0 {
		return errNotFound
	}
	_, err = db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	return err
}

func switched(db *sql.DB, id, kind int) {
	switch kind {
	case 1:
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
		fallthrough
	default:
		db.Exec("UPDATE likes SET user_id = NULL WHERE user_id = ?", id)
	case 2:
		return
	case 3:
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
		db.Exec("DELETE FROM users WHERE id = ?", id)
	}
}

// steps: delete posts, delete tags, delete users
// order posts users: before certain
// order tags users: before certain
func tables(db *sql.DB, id int) error {
	for _, t := range []string{"posts", "tags"} {
		if _, err := db.Exec("DELETE FROM "+t+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// order posts users: same statement certain
func oneStatement(db *sql.DB) {
	db.Exec("DELETE posts, users FROM posts JOIN users ON posts.user_id = users.id")
}

// order posts users: before certain
// order users posts: after certain
// tx posts users: none
func twoStatementsInOneText(db *sql.DB) {
	db.Exec("DELETE FROM posts; DELETE FROM users")
}

// order posts users: before certain
// order users posts: after certain
func tableOfTables(db *sql.DB) {
	for _, t := range []string{"posts", "users"} {
		db.Exec("DELETE FROM " + t)
	}
}

// order posts users: before uncertain
func oneOfTwoTables(db *sql.DB, likes bool) {
	t := "posts"
	if likes {
		t = "likes"
	}
	db.Exec("DELETE FROM " + t + " WHERE user_id = 1")
	db.Exec("DELETE FROM users WHERE id = 1")
}
