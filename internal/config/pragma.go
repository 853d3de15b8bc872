package config

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// keySwitch is a way in which a program switches SQLite's foreign keys on.
type keySwitch struct {
	pattern *regexp.Regexp
	// works reports whether a driver, by module path and version, knows it.
	works func(driver, version string) bool
}

// keySwitches are the ways, with the drivers that know them. Each driver ignores
// the options of the others without a word. An option stands in the text of a data
// source name, or is put into one with url.Values.
func keySwitches() []keySwitch {
	const on = `(?:1|on|true|yes)\b\)?`
	return []keySwitch{
		{regexp.MustCompile(`(?i)\bPRAGMA\s+(?:main\.)?foreign_keys\s*(?:=\s*'?|\(\s*)` + on),
			func(string, string) bool { return true }},
		{regexp.MustCompile(`(?i)\b_pragma(?:=|"\s*,\s*")foreign_keys(?:\(|=|%28|%3D)` + on), knowsPragma},
		{regexp.MustCompile(`(?i)\b_(?:foreign_keys|fk)(?:=|"\s*,\s*")` + on), knowsOption},
	}
}

// knowsPragma reports whether a driver runs the query parameter _pragma (the
// package documentation of each).
func knowsPragma(driver, _ string) bool {
	switch driver {
	case "modernc.org/sqlite", "github.com/glebarez/sqlite", "github.com/glebarez/go-sqlite", "github.com/ncruces/go-sqlite3":
		return true
	}
	return false
}

// knowsOption reports whether a driver knows the query parameters _foreign_keys
// and _fk.
func knowsOption(driver, version string) bool {
	switch driver {
	case "github.com/mattn/go-sqlite3", "gorm.io/driver/sqlite":
		return true
	case "modernc.org/sqlite":
		return minor(version) >= 55 // known since v1.55.0
	}
	return false
}

// minor is the second number of a version v1.N.
func minor(version string) int {
	parts := strings.Split(version, ".")
	if len(parts) < 2 {
		return 0
	}
	n, _ := strconv.Atoi(parts[1]) // not a number: as old as can be
	return n
}

// switchKeys sets ForeignKeys of SQLite schemas for which it is open: on where
// the Go code switches it on anywhere. That nothing is found does not mean off,
// since the data source name may come from a setting.
func (t *tree) switchKeys(schemas []Schema) []string {
	var notes []string
	for i := range schemas {
		s := &schemas[i]
		if s.Dialect.Name != "sqlite" || s.ForeignKeys != sqlschema.EnforcementUnknown {
			continue
		}
		if notes == nil {
			var on bool
			on, notes = t.keysOn()
			if !on {
				continue
			}
		}
		s.ForeignKeys = sqlschema.Enforced
	}
	return notes
}

// switchKeys is [tree.switchKeys] for a configuration that was read from a file.
func (c *Config) switchKeys() ([]string, error) {
	for _, s := range c.Schemas {
		if s.Dialect.Name == "sqlite" && s.ForeignKeys == sqlschema.EnforcementUnknown {
			t, err := scan(c.Root)
			if err != nil {
				return nil, err
			}
			return t.switchKeys(c.Schemas), nil
		}
	}
	return nil, nil
}

// keysOn looks for a way of switching foreign keys on in the Go files.
func (t *tree) keysOn() (on bool, notes []string) {
	drivers, switches := t.requirements().drivers, keySwitches()
	for _, file := range t.golang {
		data, err := os.ReadFile(filepath.Join(t.root, filepath.FromSlash(file)))
		if err != nil || !maySwitch(data) {
			continue
		}
		n := 0
		for line := range strings.Lines(string(data)) {
			n++
			if strings.HasPrefix(strings.TrimSpace(line), "//") {
				continue
			}
			for _, k := range switches {
				found := k.pattern.FindString(line)
				if found == "" {
					continue
				}
				if knows(drivers, k) {
					return true, []string{fmt.Sprintf("foreign keys: on (%q at %s:%d)", found, file, n)}
				}
				notes = append(notes, fmt.Sprintf("%s:%d: %q is no option of the SQLite driver required: it is ignored", file, n, found))
			}
		}
	}
	return false, append(notes, fmt.Sprintf("foreign keys: not known to be on, since the Go code sets no PRAGMA foreign_keys; set \"foreign_keys: on\" or \"off\" in %s", FileNames()[0]))
}

// maySwitch passes over the files in which no switch can stand: the expressions are
// slow.
func maySwitch(data []byte) bool {
	data = bytes.ToLower(data)
	return bytes.Contains(data, []byte("foreign_keys")) || bytes.Contains(data, []byte("_fk"))
}

// knows reports whether one of the drivers knows the switch. Where go.mod names
// none, any may be in use.
func knows(drivers map[string]string, k keySwitch) bool {
	any := false
	for driver, version := range drivers {
		if k.works(driver, version) {
			return true
		}
		any = any || strings.Contains(driver, "sqlite")
	}
	return !any
}
