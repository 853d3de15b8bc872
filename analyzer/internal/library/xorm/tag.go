package xorm

import (
	"reflect"
	"strings"
)

// tagPart is one word of a tag with its parameters: varchar(255), unique(name).
type tagPart struct {
	name   string
	params []string
}

// splitTag splits a tag as xorm does (tags/tag.go, splitTag): words stand
// between blanks, parameters in parentheses, and what is quoted is kept whole.
// ok is false for a tag that xorm refuses.
func splitTag(tag string) (parts []tagPart, ok bool) {
	tag = strings.TrimSpace(tag)
	var part tagPart
	quoted, inside := false, false
	start, param := 0, 0
	for i, r := range tag {
		switch {
		case r == '\'':
			quoted = !quoted
		case quoted:
			// Parentheses end their list within quotes too.
			switch r {
			case '(':
				inside = true
			case ')':
				inside = false
			}
		case r == ' ' && inside:
			param = i + 1
		case r == ' ':
			if start < i {
				if part.name == "" {
					part.name = tag[start:i]
				}
				parts = append(parts, part)
				part = tagPart{}
			}
			start = i + 1
		case r == ',' && !inside:
			return nil, false
		case r == ',':
			part.params = append(part.params, strings.TrimSpace(tag[param:i]))
			param = i + 1
		case r == '(':
			inside = true
			part.name, param = tag[start:i], i+1
		case r == ')':
			inside = false
			if param <= i {
				part.params = append(part.params, tag[param:i])
			}
		}
	}
	if start < len(tag) {
		if part.name == "" {
			part.name = tag[start:]
		}
		parts = append(parts, part)
	}
	return parts, true
}

// tagOf gives a field's tag.
func tagOf(raw string) string { return strings.TrimSpace(reflect.StructTag(raw).Get("xorm")) }

// columnTypes are the words of a tag that name a column type
// (schemas/type.go, SqlTypes); any other unknown word is the column's name.
var columnTypes = wordSet(`
	bit tinyint smallint mediumint int int8 integer bigint number enum set json jsonb xml
	char nchar varchar varchar2 nvarchar tinytext text ntext mediumtext longtext uuid clob sysname
	date datetime time timestamp timestampz smalldatetime year
	decimal numeric real float double money smallmoney
	binary varbinary tinyblob blob mediumblob longblob bytea uniqueidentifier
	bool boolean serial bigserial array`)

// tagWords are the words that say something else of a column (tags/tag.go,
// defaultTagHandlers) and bear neither on keys nor on deletes.
var tagWords = wordSet(`-> not created version utc local cache nocache comment`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}
