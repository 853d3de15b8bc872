package migration

import (
	"fmt"
	"io/fs"
	"regexp"
	"slices"
)

// Detection is the format of a folder and what it was recognised by.
type Detection struct {
	Format Format
	// Evidence is a phrase for the reader: "12 of 12 files carry -- +goose Up".
	Evidence string
}

// Detect recognises the format of a folder by the marks in its files, then by
// their names. The format that most files speak for wins; marks in the text
// win over names where it is even. A folder without any mark is [Plain].
func Detect(fsys fs.FS) (Detection, error) {
	names, err := list(fsys, Auto)
	if err != nil {
		return Detection{}, err
	}
	return DetectFiles(fsys, names)
}

// DetectFiles is [Detect] for the named files alone.
func DetectFiles(fsys fs.FS, names []string) (Detection, error) {
	files, err := read(fsys, names)
	if err != nil {
		return Detection{}, err
	}
	return detect(files), nil
}

// sign is what one file of a format shows.
type sign struct {
	format Format
	phrase string // completes "N of M files …"
	shown  func(file) bool
}

// signs are in the order that decides where two formats have as many files.
func signs() []sign {
	text := func(pattern string) func(file) bool {
		re := regexp.MustCompile(pattern)
		return func(f file) bool { return re.MatchString(f.text) }
	}
	return []sign{
		{Goose, "carry -- +goose Up", text(`(?im)^--\s*\+goose\s+up\b`)},
		{SQLMigrate, "carry -- +migrate Up", text(`(?m)^-- \+migrate\s+Up\b`)},
		{Dbmate, "carry -- migrate:up", text(`(?m)^--\s*migrate:up\b`)},
		{GolangMigrate, "are named <version>_<title>.up.sql or .down.sql", func(f file) bool {
			return golangMigrateName.MatchString(f.base())
		}},
		{Flyway, "are named V<version>__<description>.sql or R__<description>.sql", func(f file) bool {
			return flywayName.MatchString(f.base())
		}},
	}
}

func detect(files []file) Detection {
	sums := slices.ContainsFunc(files, func(f file) bool { return f.base() == atlasSum })
	files = slices.DeleteFunc(slices.Clone(files), func(f file) bool { return !f.sql() })
	best, most := Detection{}, 0
	for _, s := range signs() {
		n := 0
		for _, f := range files {
			if s.shown(f) {
				n++
			}
		}
		if n > most {
			most = n
			best = Detection{s.format, fmt.Sprintf("%d of %d files %s", n, len(files), s.phrase)}
		}
	}
	switch {
	case most > 0:
		return best
	case sums:
		return Detection{Atlas, "the folder has " + atlasSum}
	}
	return Detection{Plain, "no tool's marks in names or text"}
}
