package casefile

import (
	"fmt"
	"go/ast"
	"go/token"
	"os"
	"strings"
)

// readComment fills the case from its doc comment.
func (c *Case) readComment(fset *token.FileSet, doc *ast.CommentGroup) error {
	var sql strings.Builder
	start := 0
	for _, line := range doc.List {
		text := strings.TrimPrefix(line.Text, "//")
		if code, ok := strings.CutPrefix(text, "\t"); ok {
			if sql.Len() == 0 {
				start = fset.Position(line.Pos()).Line
			} else {
				sql.WriteByte('\n')
			}
			sql.WriteString(code)
			if strings.HasSuffix(code, ";") {
				c.SQL = append(c.SQL, Statement{Text: strings.TrimSuffix(sql.String(), ";"), Line: start})
				sql.Reset()
			}
			continue
		}
		text = strings.TrimSpace(text)
		if c.Title == "" {
			c.Title = text
			continue
		}
		if err := c.readDirective(text); err != nil {
			return err
		}
	}
	if sql.Len() > 0 {
		return fmt.Errorf("statement without a closing semicolon: %s", sql.String())
	}
	return c.complete()
}

// readDirective reads one line after the title; lines that are no directive
// are prose.
func (c *Case) readDirective(line string) error {
	key, value, ok := strings.Cut(line, ": ")
	if !ok {
		return nil
	}
	switch key {
	case "Reality":
		c.Reality = value
	case "Torn":
		c.Torn = value == "yes"
	case "Unseen":
		c.Unseen = value
	case "Unknown":
		c.Unknown = value
	case "Hint":
		c.Hint = value
	case "Gap":
		c.Gap = value
	case "Deletes":
		c.Table, c.Where, ok = strings.Cut(value, " WHERE ")
		if !ok {
			return fmt.Errorf("%q: expected Deletes: table WHERE condition", line)
		}
	case "Relation", "Implied":
		r, err := parseRelation(value)
		if err != nil {
			return err
		}
		r.Implied = key == "Implied"
		c.Relations = append(c.Relations, r)
	}
	return nil
}

// complete sets the defaults and checks what is required.
func (c *Case) complete() error {
	if c.Reality == "" {
		return fmt.Errorf("no Reality line")
	}
	if c.Table != "" {
		return nil
	}
	for _, s := range c.SQL {
		if s.Insert() {
			c.Table, c.Where = strings.Fields(s.Text)[2], "id = 1"
			return nil
		}
	}
	return fmt.Errorf("neither an INSERT nor a Deletes line says which row is deleted")
}

// parseRelation reads "child.column -> parent.column [WHERE column = 'value']".
func parseRelation(s string) (Relation, error) {
	bad := fmt.Errorf("relation %q: expected child.column -> parent.column [WHERE column = 'value']", s)
	sides, where, narrowed := strings.Cut(s, " WHERE ")
	child, parent, ok := strings.Cut(sides, " -> ")
	if !ok {
		return Relation{}, bad
	}
	var r Relation
	var okChild, okParent bool
	r.Child, r.ChildColumn, okChild = strings.Cut(child, ".")
	r.Parent, r.ParentColumn, okParent = strings.Cut(parent, ".")
	if !okChild || !okParent {
		return Relation{}, bad
	}
	if narrowed {
		column, value, ok := strings.Cut(where, " = ")
		if !ok {
			return Relation{}, bad
		}
		r.WhereColumn, r.WhereValue = column, strings.Trim(value, "'")
	}
	return r, nil
}

// delimit sets End and Source: a case reaches up to the next one, so that the
// types and functions it needs stand with it.
func delimit(cases []*Case, file string) error {
	if len(cases) == 0 {
		return nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("read cases: %w", err)
	}
	lines := strings.SplitAfter(string(text), "\n")
	for i, c := range cases {
		c.End = len(lines) + 1
		if i+1 < len(cases) {
			c.End = cases[i+1].Line
		}
		c.Source = strings.TrimSpace(strings.Join(lines[c.Line-1:c.End-1], "")) + "\n"
	}
	return nil
}
