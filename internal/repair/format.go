package repair

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// Half chooses what is written of a migration.
type Half int

// The halves. For a tool that keeps them in two files, Both writes the second as
// comments, so that the text can be saved as the first.
const (
	Both Half = iota
	Up
	Down
)

// layout is how a tool keeps the two halves of a migration.
type layout struct {
	// up and down are the marks of the halves in one file; empty where the tool
	// has no such marks.
	up, down string
	// how says under which names the halves are saved.
	how string
}

func layoutOf(f migration.Format) layout {
	switch f {
	case migration.Goose:
		return layout{up: "-- +goose Up", down: "-- +goose Down"}
	case migration.Dbmate:
		return layout{up: "-- migrate:up", down: "-- migrate:down"}
	case migration.SQLMigrate:
		return layout{up: "-- +migrate Up", down: "-- +migrate Down"}
	case migration.GolangMigrate:
		return layout{how: "save as VERSION_NAME.up.sql, and what --down writes as VERSION_NAME.down.sql, the tool wants multiStatements=true in its DSN"}
	case migration.Flyway:
		return layout{how: "save as VVERSION__NAME.sql, and what --down writes as UVERSION__NAME.sql"}
	case migration.Atlas:
		return layout{how: "save as VERSION_NAME.sql and run atlas migrate hash"}
	}
	return layout{}
}

// Write writes the migration as a tool reads it.
func Write(w io.Writer, m *Migration, format migration.Format, half Half) error {
	out := bufio.NewWriter(w)
	l := layoutOf(format)
	if l.up != "" && half != Down {
		fmt.Fprintln(out, l.up)
	}
	for _, left := range m.Left {
		fmt.Fprintf(out, "-- not mended: %s\n", comment(left))
	}
	if half != Down {
		if l.how != "" {
			fmt.Fprintf(out, "-- %s\n", l.how)
		}
		for _, s := range m.Steps {
			for _, n := range s.Notes {
				fmt.Fprintf(out, "-- %s\n", comment(n))
			}
			statements(out, "", s.Up)
		}
	}
	if half != Up {
		prefix := ""
		switch {
		case l.down != "":
			fmt.Fprintln(out, l.down)
		case half == Both:
			prefix = "-- "
			fmt.Fprintln(out, "-- to take it back:")
		}
		for _, s := range slices.Backward(m.Steps) {
			statements(out, prefix, s.Down)
		}
	}
	return out.Flush()
}

func statements(w io.Writer, prefix string, list []string) {
	for _, s := range list {
		end := ";"
		if prefix != "" {
			end = "" // some tools look for semicolons in comments too
		}
		fmt.Fprintf(w, "%s%s%s\n", prefix, s, end)
	}
}

// comment makes a text fit a line of comment: some tools split statements at
// semicolons in comments too.
func comment(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), ";", ",")
}
