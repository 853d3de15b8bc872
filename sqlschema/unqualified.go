package sqlschema

import (
	"slices"
	"strings"
)

// Unqualified gives a schema in which a table of another database than the
// current one goes by its bare name, where no other table has that name: a
// program that connects to each of its databases names tables so. A schema
// without such a table is returned as it is; s is not changed.
func Unqualified(s *Schema) *Schema {
	count := map[string]int{}
	qualified := false
	for _, t := range s.Tables {
		name := bareName(t.Name)
		count[strings.ToLower(name)]++
		qualified = qualified || name != t.Name
	}
	if !qualified {
		return s
	}
	name := func(full string) string {
		if bare := bareName(full); count[strings.ToLower(bare)] == 1 && s.Table(full) != nil {
			return bare
		}
		return full
	}
	out := *s
	out.Tables = make([]*Table, len(s.Tables))
	for i, t := range s.Tables {
		renamed := *t
		renamed.Name = name(t.Name)
		renamed.ForeignKeys = slices.Clone(t.ForeignKeys)
		for k := range renamed.ForeignKeys {
			renamed.ForeignKeys[k].RefTable = name(renamed.ForeignKeys[k].RefTable)
		}
		out.Tables[i] = &renamed
	}
	return &out
}

// bareName is a table's name without its database.
func bareName(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }
