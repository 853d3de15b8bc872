// Package bind holds what stores of several databases have in common.
package bind

import (
	"fmt"
	"strings"

	"github.com/jmoiron/sqlx"
)

type Provider interface{ Kind() string }

// Context is embedded by stores.
type Context struct {
	DB       *sqlx.DB
	Provider Provider
}

// Bind writes the placeholders that the database wants.
func (c *Context) Bind(query string) string {
	bind := sqlx.QUESTION
	if c.Provider.Kind() == "postgres" {
		bind = sqlx.DOLLAR
	}
	return sqlx.Rebind(bind, query)
}

// Text is Bind where there is a database, and the text itself where there is none.
func Text(c *Context, query string) string {
	if c == nil {
		return query
	}
	return c.Bind(query)
}

// Moved is no such function: it gives another text.
func (c *Context) Moved(query string) string {
	return c.Bind(strings.ReplaceAll(query, "posts", "old_posts"))
}

// Commented puts a word into a comment before the statement.
func Commented(c *Context, query string) string {
	if c != nil {
		return fmt.Sprintf("/* %s */ %s", c.Provider.Kind(), query)
	}
	return query
}

// Suffixed adds to the statement as well.
func Suffixed(c *Context, query string) string {
	if c != nil {
		return fmt.Sprintf("/* %s */ %s LIMIT 1", c.Provider.Kind(), query)
	}
	return query
}
