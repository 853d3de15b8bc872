package implied

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// parentKey is the single column that rows of the table are referred to by.
func parentKey(t *sqlschema.Table) (string, bool) {
	if t.View || len(t.PrimaryKey) != 1 {
		return "", false
	}
	return t.PrimaryKey[0], true
}

// polymorphic reports whether a type column beside the column says which table
// it refers to: "owner_id" with "owner_type", "refid" or "reftypeid" with "reftype".
func polymorphic(t *sqlschema.Table, column string) bool {
	words := tokens(column)
	if len(words) == 0 {
		return false
	}
	stem, id := strings.Join(words[:len(words)-1], ""), strings.TrimSuffix(strings.Join(words, ""), "id")
	for i := range t.Columns {
		name := t.Columns[i].Name
		if !IsKind(name) {
			continue
		}
		kind := folded(name)
		if of := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(kind, "type"), "kind"), "class"); of != "" && (of == stem || of == id || kind == id) {
			return true
		}
	}
	return false
}

// IsKind reports whether a column's name says that it holds a type: "owner_type",
// "OwnerType", also written together as "reftype".
func IsKind(column string) bool {
	for _, kind := range [...]string{"type", "kind", "class"} {
		if len(column) >= len(kind) && strings.EqualFold(column[len(column)-len(kind):], kind) {
			words := tokens(column)
			switch last := words[len(words)-1]; last {
			case kind:
				return true
			case "prototype", "archetype", "logotype", "mankind":
				return false
			}
			return kind != "class"
		}
	}
	return false
}

func isKey(t *sqlschema.Table, column string) bool {
	for _, k := range t.PrimaryKey {
		if strings.EqualFold(k, column) {
			return true
		}
	}
	return false
}

// ownKey reports whether a column is how rows of the table are named: its primary
// key or, where it has none, a unique column called id.
func ownKey(t *sqlschema.Table, column string) bool {
	if len(t.PrimaryKey) > 0 || !strings.EqualFold(column, "id") {
		return isKey(t, column)
	}
	for _, ix := range t.Indexes {
		if ix.Unique && len(ix.Columns) == 1 && strings.EqualFold(ix.Columns[0], column) {
			return true
		}
	}
	return false
}

// compatible reports whether the column can hold the parent's key.
func compatible(c *sqlschema.Column, parent *sqlschema.Table) bool {
	if len(parent.PrimaryKey) == 0 {
		return false
	}
	key := parent.Column(parent.PrimaryKey[0])
	if key == nil {
		return false
	}
	return alike(c, key)
}

// class groups column types that are compared with each other.
func class(t string) string {
	t, _, _ = strings.Cut(strings.ToLower(t), "(")
	t, _, _ = strings.Cut(strings.TrimSpace(t), " ")
	switch {
	case strings.Contains(t, "int") || t == "serial" || t == "bigserial":
		return "integer"
	case strings.Contains(t, "char") || strings.Contains(t, "text"):
		return "text"
	case strings.Contains(t, "binary") || strings.Contains(t, "blob") || t == "uuid":
		return "binary"
	}
	return ""
}

// record says why rows of a table are meant to outlive their parents: logs, audit
// trails and figures of what was used keep the key of what is gone.
func record(t *sqlschema.Table) string {
	for _, word := range tokens(t.Name) {
		switch word {
		case "log", "logs", "audit", "audits", "history", "histories", "his", "hist", "archive", "archives", "journal", "backup", "backups", "tombstone", "tombstones",
			"usage", "usages", "consumption", "metric", "metrics", "statistic", "statistics", "telemetry":
			return "table " + t.Name + " keeps a record of what was"
		}
	}
	return ""
}

// ofColumn is what the schema says of a column that could refer to a parent.
func ofColumn(t *sqlschema.Table, c *sqlschema.Column) []Evidence {
	for _, k := range t.PrimaryKey {
		if strings.EqualFold(k, c.Name) {
			return []Evidence{{Kind: Keyed, Text: "its place in the primary key", Pos: t.Pos}}
		}
	}
	var out []Evidence
	for _, ix := range t.Indexes {
		if len(ix.Columns) > 0 && strings.EqualFold(ix.Columns[0], c.Name) {
			out = append(out, Evidence{Kind: Indexed, Text: "an index", Pos: ix.Pos})
			break
		}
	}
	if c.NotNull {
		out = append(out, Evidence{Kind: Required, Text: "NOT NULL", Pos: c.Pos})
	}
	return out
}
