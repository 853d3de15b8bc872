package xorm

import (
	"go/types"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// readTag reads the words of a tag (tags/tag.go). extends is set for a field
// whose struct's columns stand for it; keep is cleared for one that is no
// column.
func (c *column) readTag(parts []tagPart) (extends *tagPart, keep bool) {
	unsigned := false
	for i := 0; i < len(parts); i++ {
		part := parts[i]
		word := strings.ToLower(part.name)
		switch {
		case word == "-":
			return nil, false
		case word == "extends":
			return &parts[i], false
		case word == "<-":
			c.NotMigrated = true
		case word == "pk":
			c.PrimaryKey, c.NotNull = true, true
		case word == "null":
			c.NotNull = i > 0 && strings.EqualFold(parts[i-1].name, "not")
		case word == "notnull":
			c.NotNull = true
		case word == "autoincr":
			c.AutoIncr, c.NotNull = true, true
		case word == "deleted":
			c.deleted, c.NotNull = true, false
		case word == "index", word == "unique":
			index := indexPart{unique: word == "unique"}
			if len(part.params) > 0 {
				index.name = part.params[0]
			}
			c.indexes = append(c.indexes, index)
		case word == "default", word == "collate":
			if len(part.params) == 0 {
				i++ // the value is the next word
			}
		case word == "updated":
			c.updated = true
		case word == "unsigned":
			unsigned = true
		case word == "serial", word == "bigserial":
			c.PrimaryKey, c.AutoIncr, c.NotNull = true, true, true
			c.SQLType = strings.Replace(word, "serial", "int", 1)
		case columnTypes[word]:
			c.SQLType = columnType(word, part.params)
		case tagWords[word]:
		default:
			c.Name = strings.TrimSuffix(strings.TrimPrefix(part.name, "'"), "'")
		}
	}
	if unsigned && c.SQLType != "" {
		c.SQLType += " unsigned"
	}
	return nil, true
}

// columnType spells a column type as MySQL does (dialects/mysql.go, SQLType).
func columnType(word string, params []string) string {
	switch word {
	case "bool", "boolean":
		return "tinyint(1)"
	case "bytea":
		return "blob"
	case "timestampz":
		return "char(64)"
	case "nvarchar":
		word = "varchar"
	case "uuid":
		return "varchar(40)"
	case "json", "jsonb":
		return "text"
	}
	if len(params) == 0 {
		if word == "varchar" {
			return "varchar(255)"
		}
		return word
	}
	return word + "(" + strings.Join(params, ",") + ")"
}

// sqlType gives the column type for a Go type (schemas/type.go, Type2SQLType).
func sqlType(t types.Type) string {
	t = indirect(t)
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return basicType(u)
	case *types.Slice:
		return listType(u.Elem())
	case *types.Array:
		return listType(u.Elem())
	case *types.Struct:
		return structType(t)
	}
	return "text"
}

func basicType(b *types.Basic) string {
	switch b.Kind() {
	case types.Int, types.Int8, types.Int16, types.Int32:
		return "int"
	case types.Int64:
		return "bigint"
	case types.Uint, types.Uint8, types.Uint16, types.Uint32:
		return "int unsigned"
	case types.Uint64:
		return "bigint unsigned"
	case types.Float32:
		return "float"
	case types.Float64:
		return "double"
	case types.Complex64, types.Complex128:
		return "varchar(64)"
	case types.Bool:
		return "tinyint(1)"
	case types.String:
		return "varchar(255)"
	}
	return "text"
}

func listType(elem types.Type) string {
	if b, ok := types.Unalias(elem).(*types.Basic); ok && b.Kind() == types.Uint8 {
		return "blob"
	}
	return "text"
}

func structType(t types.Type) string {
	switch pkg, name := library.TypeName(t); {
	case pkg == "time" && name == "Time":
		return "datetime"
	case pkg != "database/sql":
		return "text"
	case name == "NullFloat64":
		return "double"
	case name == "NullString":
		return "varchar(255)"
	case name == "NullInt32":
		return "int"
	case name == "NullInt64":
		return "bigint"
	case name == "NullBool":
		return "tinyint(1)"
	}
	return "text"
}

func isInt64(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Int64
}
