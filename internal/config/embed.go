package config

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

var (
	embedLine = regexp.MustCompile(`(?m)^[ \t]*//go:embed[ \t]+(.+)$`)
	goDDL     = regexp.MustCompile("(?i)[\"`]\\s*(?:--[^\\n]*\\n\\s*)*CREATE\\s+TABLE\\b")
)

// embedded lists what //go:embed directives of the project name that holds
// CREATE TABLE statements: a folder where the files are together in one, else
// the file. The scan is of the text alone, so that it stays cheap.
func (t *tree) embedded() []candidate {
	var found []candidate
	seen := map[string]bool{}
	for _, g := range t.sources() {
		for _, pattern := range g.embeds {
			place, ok := t.embedPlace(path.Dir(g.file), strings.Trim(pattern, "\"`"))
			if ok && !seen[place] {
				seen[place] = true
				found = append(found, candidate{place: place, why: "embedded by " + g.file})
			}
		}
	}
	return found
}

// source is what a Go file says of a schema.
type source struct {
	file   string
	embeds []string // the patterns of its directives
	tables bool     // a text in it begins with CREATE TABLE
	// models is set where an ORM is told to make the tables of models.
	models bool
}

// makesTables are the calls by which ORMs make tables out of models: GORM's
// AutoMigrate and CreateTable, xorm's Sync with models, and those of bun, go-pg,
// gorp, beego and ent.
var makesTables = regexp.MustCompile(`\b(?:(?:AutoMigrate|(?:New)?CreateTables?(?:IfNotExists)?|RunSyncdb|Schema\.Create)\(|Sync2\(|Sync\(\s*(?:new\(|&))`)

// mayMakeTables leaves out what makesTables surely does not match, which is most: the
// expression is slow.
func mayMakeTables(data []byte) bool {
	for _, mark := range [...]string{"AutoMigrate(", "CreateTable", "RunSyncdb(", "Schema.Create(", "Sync2(", "Sync("} {
		if bytes.Contains(data, []byte(mark)) {
			return true
		}
	}
	return false
}

// modelsMigrated gives a file in which an ORM makes tables, empty for none.
func (t *tree) modelsMigrated() string {
	for _, g := range t.sources() {
		if g.models {
			return g.file
		}
	}
	return ""
}

// sources reads the project's Go files once. Those that say nothing are left out.
func (t *tree) sources() []source {
	if t.read {
		return t.said
	}
	t.read = true
	for _, file := range t.golang {
		data, err := os.ReadFile(filepath.Join(t.root, filepath.FromSlash(file)))
		if err != nil {
			continue
		}
		g := source{file: file}
		if bytes.Contains(data, []byte("//go:embed")) { // most have none, and the expression is slow
			for _, m := range embedLine.FindAllSubmatch(data, -1) {
				g.embeds = append(g.embeds, strings.Fields(string(m[1]))...)
			}
		}
		g.tables = mentions(data, "create table") && goDDL.Match(data)
		g.models = mayMakeTables(data) && makesTables.Match(data)
		if len(g.embeds) > 0 || g.tables || g.models {
			t.said = append(t.said, g)
		}
	}
	return t.said
}

// embedPlace finds the folder or file that a pattern of a directive means.
func (t *tree) embedPlace(dir, pattern string) (place string, ok bool) {
	pattern = path.Join(dir, strings.TrimPrefix(pattern, "all:"))
	if slices.Contains(t.sql, pattern) {
		return pattern, true
	}
	if len(t.below(pattern)) > 0 {
		return pattern, true
	}
	parent := path.Dir(pattern)
	matches := slices.ContainsFunc(t.sql, func(f string) bool {
		ok, err := path.Match(pattern, f)
		return ok && err == nil
	})
	return parent, matches && parent != "."
}

// mentions reports whether a text has words in one of their usual spellings.
func mentions(data []byte, word string) bool {
	return bytes.Contains(data, []byte(word)) || bytes.Contains(data, []byte(strings.ToUpper(word))) ||
		bytes.Contains(data, []byte(strings.ToUpper(word[:1])+word[1:]))
}

// literals notes the packages whose Go code holds DDL, which has to be asked
// for: such statements often belong to tests and tools.
func (t *tree) literals() []string {
	var dirs []string
	for _, g := range t.sources() {
		if g.tables {
			dirs = append(dirs, path.Dir(g.file))
		}
	}
	slices.Sort(dirs)
	var notes []string
	for _, dir := range slices.Compact(dirs) {
		notes = append(notes, fmt.Sprintf("not read: Go string literals of ./%s create tables; name them with \"- go: ./%s\" under schema", dir, dir))
	}
	return notes
}
