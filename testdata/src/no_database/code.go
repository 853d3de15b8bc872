// Package no_database has names that look like deletes and no database.
package no_database

import (
	"fmt"
	"strings"
)

type cache map[string]string

func (c cache) Delete(key string) { delete(c, key) }

func (c cache) Exec(query string, args ...any) error { return nil }

type user struct{ ID uint }

func DeleteUser(c cache, id uint) {
	c.Delete(fmt.Sprint(id))
}

func Text() string { return "DELETE FROM users WHERE id = 1" }

func ExecOfNoDatabase(c cache) error { return c.Exec("DELETE FROM users") }

func Words(s string) bool { return strings.HasPrefix(s, "DELETE FROM") }

var _ = user{}
