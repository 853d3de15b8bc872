package migration

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// sqlMigrate reads the folder as github.com/rubenv/sql-migrate does: the part
// after -- +migrate Up, in the order of the numbers that the names begin with;
// names without a number come last, as text.
func sqlMigrate(files []file) ([]Script, []sqlschema.Problem) {
	files = slices.DeleteFunc(slices.Clone(files), func(f file) bool { return !f.sql() })
	slices.SortFunc(files, func(a, b file) int {
		an, bn := a.base()[:digits(a.base())], b.base()[:digits(b.base())]
		if (an == "") != (bn == "") {
			return cmp.Compare(boolRank(an == ""), boolRank(bn == ""))
		}
		return cmp.Or(compareNumbers(an, bn), cmp.Compare(a.base(), b.base()))
	})
	var scripts []Script
	var problems []sqlschema.Problem
	for _, f := range files {
		s, p := annotated(f, sqlMigrateMark, "-- +migrate Up")
		scripts = append(scripts, s...)
		problems = append(problems, p...)
	}
	return scripts, problems
}

func sqlMigrateMark(line string) mark {
	rest, ok := strings.CutPrefix(line, "-- +migrate ")
	if !ok {
		return noMark
	}
	word, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	switch word {
	case "Up":
		return upMark
	case "Down":
		return downMark
	case "StatementBegin":
		return beginMark
	case "StatementEnd":
		return endMark
	}
	return otherMark
}
