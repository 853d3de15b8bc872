package migration

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// plain reads every .sql file whole, in the natural order of the names. Files
// that by their name undo another are left out, and so is what follows a line
// that marks the way back inside a file.
func plain(files []file) ([]Script, []sqlschema.Problem) {
	names := map[string]bool{}
	for _, f := range files {
		names[f.name] = true
	}
	files = slices.DeleteFunc(slices.Clone(files), func(f file) bool { return !f.sql() || undoes(f, names) })
	slices.SortFunc(files, func(a, b file) int { return CompareNatural(a.name, b.name) })
	var scripts []Script
	var problems []sqlschema.Problem
	for _, f := range files {
		s, p := withoutDown(f)
		scripts = append(scripts, s...)
		problems = append(problems, p...)
	}
	return scripts, problems
}

// undoes reports whether a file is the way back of another one: down.sql,
// x.down.sql, x.rollback.sql, x.undo.sql; x_down.sql and x-down.sql only where
// their counterpart x_up.sql is there, since "down" may be an ordinary word.
func undoes(f file, names map[string]bool) bool {
	stem := strings.TrimSuffix(strings.ToLower(f.base()), ".sql")
	for _, word := range []string{"down", "rollback", "undo"} {
		if stem == word || strings.HasSuffix(stem, "."+word) {
			return true
		}
	}
	for _, divider := range []string{"_", "-"} {
		if before, ok := strings.CutSuffix(f.base(), divider+"down.sql"); ok {
			return names[path.Join(path.Dir(f.name), before+divider+"up.sql")]
		}
	}
	return false
}

// The marks of tools without a format of their own, and of hand-written runners:
// "-- Down", "-- rambler down", "-- ==== DOWN ====", "-- //@UNDO".
var (
	plainUp   = regexp.MustCompile(`(?i)^--[\s=/@+#*-]*(?:(?:rambler|migrate|migration)[\s:])?\s*up[\s=:*-]*$`)
	plainDown = regexp.MustCompile(`(?i)^--[\s=/@+#*-]*(?:(?:rambler|migrate|migration)[\s:])?\s*(?:down|undo|rollback)[\s=:*-]*$`)
)

// withoutDown cuts what follows a mark of the way back. Where the file marks
// the way forward too there is no doubt about it; otherwise it is reported.
func withoutDown(f file) ([]Script, []sqlschema.Problem) {
	var b strings.Builder
	up, marked, line, down := true, false, 0, 0
	for text := range strings.Lines(f.text) {
		line++
		switch trimmed := strings.TrimSpace(text); {
		case plainUp.MatchString(trimmed):
			up, marked = true, true
		case plainDown.MatchString(trimmed):
			up = false
			down = max(down, line)
		}
		if up {
			b.WriteString(text)
		} else {
			b.WriteByte('\n')
		}
	}
	var problems []sqlschema.Problem
	if down > 0 && !marked {
		problems = append(problems, f.problem(down, sqlschema.NotUnderstood,
			"this line looks like the mark of a way back: what follows is not read"))
	}
	f.text = b.String()
	return whole([]file{f}), problems
}
