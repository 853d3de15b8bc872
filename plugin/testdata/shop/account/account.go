// Package account empties accounts.
package account

import (
	"database/sql"

	"example.com/shop/posts"
)

// Clear removes all that belongs to a user.
func Clear(tx *sql.Tx, user int64) error { return posts.DeleteOf(tx, user) }
