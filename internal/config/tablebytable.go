package config

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// tableByTable is a schema that several folders hold a part of, each in constants
// that create tables of its own: a folder a table, often one constant for each
// database. Nothing may change a table, and none may be created twice.
func (d *discovery) tableByTable(folders []*ddlFolder) (candidate, bool) {
	c := candidate{why: "each folder creates tables of its own"}
	seen := map[string]bool{}
	var dirs []string
	for _, f := range folders {
		before := len(c.sources)
		for _, v := range f.values {
			if changes.MatchString(v.text) || filled.MatchString(v.text) {
				return candidate{}, false
			}
			if !d.forWanted(v) {
				continue
			}
			for table := range tablesOf(v.text) {
				if seen[table] {
					return candidate{}, false
				}
				seen[table] = true
			}
			c.sources = append(c.sources, Source{Go: "./" + f.dir, Name: v.name})
			c.samples = append(c.samples, sample{v.file, strings.Repeat("\n", v.line-1) + v.text})
		}
		if len(c.sources) > before {
			dirs = append(dirs, f.dir)
		}
	}
	for _, f := range folders {
		for _, text := range f.loose {
			for table := range tablesOf(text) {
				if seen[table] {
					return candidate{}, false
				}
			}
			if changes.MatchString(text) {
				return candidate{}, false
			}
		}
	}
	if len(dirs) < 2 || len(seen) < fewest {
		return candidate{}, false
	}
	c.place = above(dirs)
	c.why = fmt.Sprintf("%d folders of Go code create %d tables, each its own", len(dirs), len(seen))
	return d.fits(c)
}

// forWanted reports whether a value may be for the wanted family: neither its name
// nor its statements are another's.
func (d *discovery) forWanted(v ddlValue) bool {
	name := strings.ToLower(v.name)
	for _, p := range []struct {
		word string
		of   product
	}{{"postgres", postgresFamily}, {"sqlite", sqliteFamily}, {"mysql", mysqlFamily}, {"mariadb", mysqlFamily}, {"mssql", mssqlFamily}} {
		if strings.Contains(name, p.word) {
			return p.of == d.wanted
		}
	}
	told := byText([]sample{{v.file, v.text}})
	return told.product == unknownProduct || told.product == d.wanted
}

// above is the innermost folder that holds all of some.
func above(dirs []string) string {
	common := strings.Split(path.Dir(dirs[0]), "/")
	for _, dir := range dirs[1:] {
		parts := strings.Split(dir, "/")
		n := 0
		for n < len(common) && n < len(parts) && common[n] == parts[n] {
			n++
		}
		common = slices.Clip(common[:n])
	}
	if len(common) == 0 {
		return "."
	}
	return strings.Join(common, "/")
}
