package migration

import (
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// dbmateName is the pattern of file names of github.com/amacneil/dbmate
// (pkg/dbmate/db.go).
var dbmateName = regexp.MustCompile(`^[0-9]+.*\.sql$`)

var (
	dbmateUp   = regexp.MustCompile(`^--\s*migrate:up(?:\s|$)`)
	dbmateDown = regexp.MustCompile(`^--\s*migrate:down(?:\s|$)`)
)

// dbmate takes what stands between -- migrate:up and -- migrate:down, options
// such as transaction:false notwithstanding; a file may have several such
// pairs. Files are applied in the order of their names as text, not as numbers.
func dbmate(files []file) ([]Script, []sqlschema.Problem) {
	files = slices.DeleteFunc(slices.Clone(files), func(f file) bool { return !dbmateName.MatchString(f.base()) })
	slices.SortFunc(files, func(a, b file) int { return strings.Compare(a.base(), b.base()) })
	var scripts []Script
	var problems []sqlschema.Problem
	for _, f := range files {
		s, p := annotated(f, dbmateMark, "-- migrate:up")
		scripts = append(scripts, s...)
		problems = append(problems, p...)
	}
	return scripts, problems
}

func dbmateMark(line string) mark {
	switch {
	case dbmateUp.MatchString(line):
		return upMark
	case dbmateDown.MatchString(line):
		return downMark
	}
	return noMark
}
