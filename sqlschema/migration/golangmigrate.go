package migration

import (
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// golangMigrateName is the pattern of file names of
// github.com/golang-migrate/migrate (source/parse.go). Bun's .tx.up.sql files
// fit it too.
var golangMigrateName = regexp.MustCompile(`^([0-9]+)_.*\.(up|down)\.sql$`)

// golangMigrate takes the .up.sql files in the order of their versions, which
// are numbers: 10 comes after 2. Files with other names are not migrations.
// The layout is also that of github.com/gobuffalo/pop, which knows files for
// one database and files in a language of its own.
func golangMigrate(files []file) ([]Script, []sqlschema.Problem) {
	var problems []sqlschema.Problem
	for _, f := range files {
		if strings.HasSuffix(f.name, ".up.fizz") {
			problems = append(problems, f.problem(1, sqlschema.NotUnderstood,
				"a migration written in fizz: what it does to the schema is not known"))
		}
	}
	files = slices.DeleteFunc(slices.Clone(files), func(f file) bool {
		return !golangMigrateName.MatchString(f.base()) || strings.HasSuffix(f.base(), ".down.sql")
	})
	problems = append(problems, byVersion(files, golangMigrateName)...)
	return whole(files), problems
}

// whole makes a script of each file.
func whole(files []file) []Script {
	var scripts []Script
	for _, f := range files {
		if strings.TrimSpace(f.text) != "" {
			scripts = append(scripts, Script{File: f.name, Line: 1, SQL: f.text})
		}
	}
	return scripts
}
