package gorm

import (
	"slices"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// indexes reads the index and uniqueIndex tags (gorm.io/gorm/schema/index.go).
// Fields that name the same index share it, in the order of their priorities.
func (p *parser) indexes(s *schema) []sqlschema.Index {
	type part struct {
		column   string
		priority int
	}
	var order []string
	parts := map[string][]part{}
	indexes := map[string]sqlschema.Index{}
	for _, f := range s.fields {
		if f.column == "" {
			continue
		}
		for _, piece := range strings.Split(f.raw, ";") {
			key, value, _ := strings.Cut(piece, ":")
			key = strings.TrimSpace(strings.ToUpper(key))
			if key != "INDEX" && key != "UNIQUEINDEX" {
				continue
			}
			name, rest, _ := strings.Cut(value, ",")
			settings := ParseTag(rest, ",")
			if name == "" {
				subject := f.name
				if c := settings["COMPOSITE"]; c != "" {
					subject = c
				}
				name = s.naming.Index(s.table, subject)
			}
			priority, err := strconv.Atoi(settings["PRIORITY"])
			if err != nil {
				priority = 10
			}
			index, seen := indexes[name]
			if !seen {
				order = append(order, name)
				index = sqlschema.Index{Name: name, Pos: p.position(f.pos)}
			}
			index.Unique = index.Unique || key == "UNIQUEINDEX" || settings["UNIQUE"] != "" || strings.EqualFold(settings["CLASS"], "unique")
			indexes[name] = index
			parts[name] = append(parts[name], part{f.column, priority})
		}
	}
	var out []sqlschema.Index
	for _, name := range order {
		index := indexes[name]
		slices.SortStableFunc(parts[name], func(a, b part) int { return a.priority - b.priority })
		for _, c := range parts[name] {
			index.Columns = append(index.Columns, c.column)
		}
		out = append(out, index)
	}
	return out
}
