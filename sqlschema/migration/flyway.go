package migration

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// flywayName is Flyway's default naming: a prefix (V versioned, B baseline, U
// undo, R repeatable), a version whose parts are divided by dots or
// underscores, two underscores and a description.
var flywayName = regexp.MustCompile(`^(?:([VBU])([0-9]+(?:[._][0-9]+)*)(?:__.*)?|(R)__.*)\.(?:sql|java)$`)

// flyway reads the folder as Flyway fills an empty database: the newest
// baseline, the versioned migrations after it by their versions, then the
// repeatable ones by description. Undo migrations are not applied.
func flyway(files []file) ([]Script, []sqlschema.Problem) {
	var versioned, repeatable []file
	baseline := ""
	for _, f := range files {
		m := flywayName.FindStringSubmatch(f.base())
		switch {
		case m == nil || m[1] == "U":
		case m[3] == "R":
			repeatable = append(repeatable, f)
		default:
			versioned = append(versioned, f)
			if m[1] == "B" && (baseline == "" || compareDotted(m[2], baseline) > 0) {
				baseline = m[2]
			}
		}
	}
	// A baseline stands for every versioned migration up to its own version.
	versioned = slices.DeleteFunc(versioned, func(f file) bool {
		kind, version := flywayVersion(f)
		if kind == "B" {
			return version != baseline
		}
		return baseline != "" && compareDotted(version, baseline) <= 0
	})
	slices.SortFunc(versioned, func(a, b file) int {
		_, av := flywayVersion(a)
		_, bv := flywayVersion(b)
		return cmp.Or(compareDotted(av, bv), cmp.Compare(a.name, b.name))
	})
	slices.SortFunc(repeatable, func(a, b file) int {
		return cmp.Or(cmp.Compare(a.base(), b.base()), cmp.Compare(a.name, b.name))
	})
	problems := flywayTwice(versioned)
	applied := slices.Concat(versioned, repeatable)
	for _, f := range applied {
		problems = append(problems, flywayUnknown(f)...)
	}
	return whole(applied), problems
}

// flywayVersion is the prefix and version in a name.
func flywayVersion(f file) (kind, version string) {
	m := flywayName.FindStringSubmatch(f.base())
	return m[1], m[2]
}

// compareDotted orders versions part by part, each as a number; missing parts
// count as zero.
func compareDotted(a, b string) int {
	split := func(s string) []string {
		return strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == '_' })
	}
	as, bs := split(a), split(b)
	for i := range max(len(as), len(bs)) {
		var x, y string
		if i < len(as) {
			x = as[i]
		}
		if i < len(bs) {
			y = bs[i]
		}
		if c := compareNumbers(x, y); c != 0 {
			return c
		}
	}
	return 0
}

func flywayTwice(sorted []file) []sqlschema.Problem {
	var problems []sqlschema.Problem
	for i := 1; i < len(sorted); i++ {
		_, a := flywayVersion(sorted[i-1])
		_, b := flywayVersion(sorted[i])
		if compareDotted(a, b) == 0 {
			problems = append(problems, sorted[i].problem(1, sqlschema.Inconsistent,
				"version %s is also that of %s: Flyway refuses a version used twice", b, sorted[i-1].name))
		}
	}
	return problems
}

var flywayPlaceholder = regexp.MustCompile(`\$\{[^}]+\}`)

// flywayUnknown reports what Flyway supplies and the file does not show.
func flywayUnknown(f file) []sqlschema.Problem {
	if !f.sql() {
		return []sqlschema.Problem{f.problem(1, sqlschema.NotUnderstood,
			"a migration written in Java: what it does to the schema is not known")}
	}
	var problems []sqlschema.Problem
	n := 0
	for line := range strings.Lines(f.text) {
		n++
		problems = append(problems, placeholder(f, n, line, flywayPlaceholder)...)
	}
	return problems
}
