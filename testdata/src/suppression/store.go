// Package suppression switches findings off, with a reason, and fails to.
package suppression

import "database/sql"

func Above(db *sql.DB, id int) error {
	//cascadelint:ignore CL102 the caller shows the refusal to the user
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func BySlug(db *sql.DB, id int) error {
	//cascadelint:ignore blocked-delete users without posts only
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func AtEnd(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) //cascadelint:ignore CL102 the caller checks
	return err
}

//cascadelint:ignore CL102 the whole function is for users without posts
func OnFunction(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func InSQL(db *sql.DB, id int) error {
	_, err := db.Exec(`
		-- cascadelint:ignore CL102 the caller checks
		DELETE FROM users WHERE id = ?`, id)
	return err
}

func Nolint(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) //nolint:cascadelint
	return err
}

func NolintOther(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) //nolint:errcheck // want "CL102"
	return err
}

func OtherCode(db *sql.DB, id int) error {
	//cascadelint:ignore CL101 this is another rule // want "CL902"
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func WithoutReason(db *sql.DB, id int) error {
	//cascadelint:ignore CL102 // want "CL901: .*no reason"
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func UnknownCode(db *sql.DB, id int) error {
	//cascadelint:ignore CL999 there is no such rule // want "CL901: .*no rule"
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func Stale(db *sql.DB, id int) error {
	//cascadelint:ignore CL102 posts have no children // want "CL902"
	_, err := db.Exec("DELETE FROM posts WHERE id = ?", id)
	return err
}
