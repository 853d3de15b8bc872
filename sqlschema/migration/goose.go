package migration

import (
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// gooseName is what goose takes for a migration: a version before the first
// underscore. Other .sql and .go files of the folder are not migrations.
var gooseName = regexp.MustCompile(`^([0-9]+)_.*\.(?:sql|go)$`)

// goose reads the folder as github.com/pressly/goose does: in the order of the
// numeric versions, the part between -- +goose Up and -- +goose Down.
// Annotations stand at the start of a line, in any case (the annotations page
// of its manual). Of migrations in Go the caller gives the statements, since they
// can do anything; where it does not, they are reported.
func goose(files []file) ([]Script, []sqlschema.Problem) {
	files = slices.DeleteFunc(slices.Clone(files), func(f file) bool {
		return !gooseName.MatchString(f.base()) || strings.HasSuffix(f.base(), "_test.go")
	})
	problems := byVersion(files, gooseName)
	var scripts []Script
	for _, f := range files {
		switch {
		case f.sql():
		case f.statements != nil:
			s, p := f.statements(f.name)
			scripts = append(scripts, s...)
			problems = append(problems, p...)
			continue
		default:
			problems = append(problems, f.problem(1, sqlschema.NotUnderstood,
				"a migration written in Go: what it does to the schema is not known"))
			continue
		}
		s, p := annotated(f, gooseMark, "-- +goose Up")
		scripts = append(scripts, s...)
		problems = append(problems, p...)
		problems = append(problems, gooseSubstitutions(f)...)
	}
	return scripts, problems
}

func gooseMark(line string) mark {
	switch gooseAnnotation(line) {
	case "":
		return noMark
	case "up":
		return upMark
	case "down":
		return downMark
	case "statementbegin":
		return beginMark
	case "statementend":
		return endMark
	}
	return otherMark
}

// gooseAnnotation is the annotation on a line in lower case, without its
// prefix; empty for any other line.
func gooseAnnotation(line string) string {
	rest, ok := strings.CutPrefix(line, "--")
	if !ok {
		return ""
	}
	words := strings.Fields(strings.ToLower(rest))
	if len(words) < 2 || words[0] != "+goose" {
		return ""
	}
	return strings.Join(words[1:], " ")
}

// gooseSubstitutions reports variables between -- +goose ENVSUB ON and OFF:
// their values come from the environment of the tool.
func gooseSubstitutions(f file) []sqlschema.Problem {
	var problems []sqlschema.Problem
	on, up, n := false, false, 0
	for line := range strings.Lines(f.text) {
		n++
		switch gooseAnnotation(line) {
		case "up":
			up = true
		case "down":
			up = false
		case "envsub on", "envsubst on":
			on = true
		case "envsub off", "envsubst off":
			on = false
		default:
			if on && up {
				problems = append(problems, placeholder(f, n, line, gooseVariable)...)
			}
		}
	}
	return problems
}

var gooseVariable = regexp.MustCompile(`\$\{\w[^}]*\}|\$\w+`)

// placeholder reports the first text on a line that the tool replaces before it
// runs the statement. Comment lines do not count.
func placeholder(f file, line int, text string, pattern *regexp.Regexp) []sqlschema.Problem {
	if strings.HasPrefix(strings.TrimSpace(text), "--") {
		return nil
	}
	found := pattern.FindString(text)
	if found == "" {
		return nil
	}
	return []sqlschema.Problem{f.problem(line, sqlschema.NotUnderstood,
		"%s is filled in by the migration tool: its value is not known", found)}
}
