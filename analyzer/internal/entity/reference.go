package entity

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Reference is a column-level REFERENCES clause.
type Reference struct {
	Table    string
	Columns  []string // empty where the clause names none
	OnDelete sqlschema.Action
	OnUpdate sqlschema.Action
}

// SplitType takes apart the column type that a struct tag gives, which GORM
// writes into CREATE TABLE as it stands, of both generations: the clause may go on
// to REFERENCES. The reference is nil where there is none, and where it is written
// in a way that is not understood.
func SplitType(text string) (columnType string, ref *Reference) {
	words := strings.FieldsFunc(spaced(text), func(r rune) bool { return r == ' ' || r == '\t' || r == '\n' })
	at := -1
	for i, w := range words {
		if strings.EqualFold(w, "references") {
			at = i
			break
		}
	}
	if at < 0 {
		return text, nil
	}
	end := at
	if at >= 2 && strings.EqualFold(words[at-2], "constraint") {
		end = at - 2
	}
	return unspaced(words[:end]), reference(words[at+1:])
}

// spaced sets the marks of a clause apart from its words.
func spaced(text string) string {
	return strings.NewReplacer("(", " ( ", ")", " ) ", ",", " , ").Replace(text)
}

// unspaced puts the words of a type together again: "varchar(20)".
func unspaced(words []string) string {
	text := strings.Join(words, " ")
	return strings.NewReplacer(" ( ", "(", " )", ")", " , ", ",").Replace(text)
}

// reference reads what follows REFERENCES.
func reference(words []string) *Reference {
	if len(words) == 0 || strings.Contains("(),", words[0]) {
		return nil
	}
	ref := &Reference{Table: bare(words[0])}
	words = words[1:]
	if len(words) > 0 && words[0] == "(" {
		words = words[1:]
		for len(words) > 0 && words[0] != ")" {
			if words[0] != "," {
				ref.Columns = append(ref.Columns, bare(words[0]))
			}
			words = words[1:]
		}
		if len(words) == 0 || len(ref.Columns) != 1 {
			return nil // a column's clause names one column
		}
		words = words[1:]
	}
	for i := 0; i+2 < len(words); i++ {
		if !strings.EqualFold(words[i], "on") {
			continue
		}
		action, ok := actionOf(words[i+2:])
		if !ok {
			return nil
		}
		switch strings.ToLower(words[i+1]) {
		case "delete":
			ref.OnDelete = action
		case "update":
			ref.OnUpdate = action
		}
	}
	return ref
}

// actionOf reads a referential action of one word or of two.
func actionOf(words []string) (sqlschema.Action, bool) {
	if len(words) > 1 {
		if a, ok := sqlschema.ParseAction(words[0] + " " + words[1]); ok {
			return a, true
		}
	}
	return sqlschema.ParseAction(words[0])
}

// bare takes the quotes and the database off a name.
func bare(name string) string {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		name = name[i+1:]
	}
	return strings.Trim(name, "`\"'[]")
}
