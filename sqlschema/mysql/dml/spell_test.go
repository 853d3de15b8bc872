package dml_test

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// spell writes statements in short: "delete posts[user_id = ?0]" is the rows of
// posts that pass exactly that condition, "…" in it a condition that is not
// complete, "*" all rows, "?" rows that are not known. Assignments follow in
// braces, other tables in parentheses, "!" marks a problem, an unknown table is
// its reason in angle brackets.
func spell(list []dml.Statement) string {
	var parts []string
	for _, s := range list {
		var b strings.Builder
		b.WriteString(s.Kind.String())
		for i, t := range s.Targets {
			if i > 0 {
				b.WriteString(",")
			}
			b.WriteString(" " + spellTarget(t, s.Kind))
		}
		if len(s.Reads) > 0 {
			b.WriteString(" (" + strings.Join(s.Reads, ", ") + ")")
		}
		if s.Problem != "" {
			b.WriteString(" !")
		}
		parts = append(parts, b.String())
	}
	return strings.Join(parts, "; ")
}

func spellTarget(t dml.Target, k dml.Kind) string {
	s := t.Table
	if s == "" {
		s = "<" + t.Why + ">"
	}
	switch {
	case k == dml.Insert || k == dml.Replace:
	case t.Scope == dml.ScopeAll:
		s += "*"
	case t.Scope == dml.ScopeUnknown && len(t.Where) == 0:
		s += "?"
	default:
		s += "[" + spellWhere(t.Where, t.Any, t.WhereComplete) + "]"
	}
	if len(t.Set) > 0 {
		var list []string
		for _, a := range t.Set {
			list = append(list, a.Column+"="+spellValue(a.Value))
		}
		s += "{" + strings.Join(list, ", ") + "}"
	}
	return s
}

func spellWhere(where []dml.Predicate, alternatives [][]dml.Predicate, complete bool) string {
	var list []string
	for _, p := range where {
		list = append(list, spellPredicate(p))
	}
	var ors []string
	for _, alt := range alternatives {
		ors = append(ors, spellWhere(alt, nil, true))
	}
	if ors != nil {
		list = append(list, "("+strings.Join(ors, " | ")+")")
	} else if !complete {
		list = append(list, "…")
	}
	return strings.Join(list, " & ")
}

func spellPredicate(p dml.Predicate) string {
	column := p.Column
	if p.Table != "" {
		column = p.Table + "." + column
	}
	return column + " " + p.Op + " " + spellValue(p.Value)
}

func spellValue(v dml.Value) string {
	switch v.Kind {
	case dml.ValueConst:
		return "'" + v.Text + "'"
	case dml.ValueNull:
		return "NULL"
	case dml.ValueArg:
		if v.Arg < 0 {
			return ":" + v.Text
		}
		return fmt.Sprintf("?%d", v.Arg)
	case dml.ValueColumn:
		return v.Text
	case dml.ValueCall:
		return v.Text + "()"
	case dml.ValueSubselect:
		if v.Sub == nil {
			return "(select)"
		}
		return "(" + v.Sub.Table + "." + v.Sub.Column + "[" + spellWhere(v.Sub.Where, nil, v.Sub.WhereComplete) + "])"
	}
	return "unknown"
}
