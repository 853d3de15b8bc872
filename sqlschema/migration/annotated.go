package migration

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// annotated takes the forward part of a file of a tool that requires an
// annotation for it. The tool refuses a file without one, and with it the whole
// folder. So where there is one, the project has a runner of its own, which
// takes such a file as it is, up to a mark of the way back.
func annotated(f file, markOf func(string) mark, required string) ([]Script, []sqlschema.Problem) {
	scripts, found, problems := sections(f, false, markOf)
	if found || commentsOnly(f.text) {
		return scripts, problems
	}
	scripts, _, problems = sections(f, true, markOf)
	return scripts, append(problems, f.problem(1, sqlschema.ReadStructurally,
		"the file has no %q line, which the migration tool requires: what stands before the way back is taken for the way forward", required))
}

// commentsOnly reports whether every line of a text is blank or a comment.
func commentsOnly(text string) bool {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "--") {
			return false
		}
	}
	return true
}

// byVersion sorts files in place by the number that the pattern's first group
// finds in the name, then by name, and reports numbers used twice.
func byVersion(files []file, name *regexp.Regexp) []sqlschema.Problem {
	version := func(f file) string {
		if m := name.FindStringSubmatch(f.base()); m != nil {
			return m[1]
		}
		return ""
	}
	slices.SortFunc(files, func(a, b file) int {
		return cmp.Or(compareNumbers(version(a), version(b)), cmp.Compare(a.name, b.name))
	})
	var problems []sqlschema.Problem
	for i := 1; i < len(files); i++ {
		if compareNumbers(version(files[i-1]), version(files[i])) == 0 {
			problems = append(problems, files[i].problem(1, sqlschema.Inconsistent,
				"version %s is also that of %s: the migration tool refuses a version used twice", version(files[i]), files[i-1].name))
		}
	}
	return problems
}
