package config

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Error is a mistake in a configuration file.
type Error struct {
	Pos     sqlschema.Position
	Message string
}

// Error gives file:line: message.
func (e *Error) Error() string {
	if !e.Pos.IsValid() {
		return e.Pos.File + ": " + e.Message
	}
	return e.Pos.String() + ": " + e.Message
}

// Errors are all mistakes of a file, in its order, a line each.
type Errors []*Error

// Error joins the mistakes by newlines.
func (es Errors) Error() string {
	lines := make([]string, len(es))
	for i, e := range es {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// Locate gives an error of a configuration with its files below a folder, for
// messages to a user who stands elsewhere. Other errors stay as they are.
func Locate(err error, folder string) error {
	var one *Error
	var all Errors
	switch {
	case errors.As(err, &all):
	case errors.As(err, &one):
		all = Errors{one}
	default:
		return err
	}
	located := make(Errors, len(all))
	for i, e := range all {
		moved := *e
		if moved.Pos.File != "" && !filepath.IsAbs(moved.Pos.File) {
			moved.Pos.File = filepath.Join(folder, moved.Pos.File)
		}
		located[i] = &moved
	}
	return located
}

func errorAt(pos sqlschema.Position, message string, args ...any) *Error {
	return &Error{Pos: pos, Message: fmt.Sprintf(message, args...)}
}

// didYouMean completes an error message: the nearest of the known names, or
// nothing where none is near.
func didYouMean(name string, known []string) string {
	best, least := "", len(name)/3+2
	for _, k := range known {
		if d := distance(strings.ToLower(name), strings.ToLower(k)); d < least {
			best, least = k, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %q?", best)
}

// distance is the number of letters to insert, delete or replace to get from
// one word to the other.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}

// list writes names for a message: "a, b and c".
func list(names []string) string {
	names = slices.Clone(names)
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
