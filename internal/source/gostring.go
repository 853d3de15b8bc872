package source

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"
)

// fragment is one string literal of a string.
type fragment struct {
	text string
	pos  token.Position
	raw  bool // in backquotes: its line breaks are those of the Go file
}

// fragments are the literals that make up a string, in order.
type fragments []fragment

func (s fragments) text() string {
	var b strings.Builder
	for _, f := range s {
		b.WriteString(f.text)
	}
	return b.String()
}

// maxFragments bounds a string, since names that refer to names can make it
// grow beyond all measure.
const maxFragments = 10_000

// eval takes a string expression apart: literals, concatenations and names of
// the package's constants and variables. Where a part is none of these, ok is
// false and the fragments are the known ones.
func (c *collector) eval(e ast.Expr) (s fragments, ok bool) {
	ev := evaluator{collector: c, open: map[string]bool{}}
	ok = ev.expr(e)
	return ev.found, ok
}

// evaluator collects the fragments of one expression.
type evaluator struct {
	*collector
	found fragments
	open  map[string]bool // the names being followed
}

// expr appends the fragments of an expression; it reports whether they are all.
func (ev *evaluator) expr(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind != token.STRING || len(ev.found) >= maxFragments {
			return false
		}
		text, err := strconv.Unquote(e.Value)
		if err != nil {
			return false
		}
		ev.found = append(ev.found, fragment{text, ev.fset.PositionFor(e.Pos(), false), e.Value[0] == '`'})
		return true
	case *ast.ParenExpr:
		return ev.expr(e.X)
	case *ast.BinaryExpr:
		if e.Op != token.ADD || len(ev.found) >= maxFragments {
			return false
		}
		x := ev.expr(e.X)
		y := ev.expr(e.Y)
		return x && y
	case *ast.Ident:
		v, known := ev.values[e.Name]
		if !known || v.expr == nil || ev.local[e.Name] || ev.open[e.Name] {
			return false
		}
		ev.open[e.Name] = true
		defer delete(ev.open, e.Name)
		return ev.expr(v.expr)
	}
	return false
}

// aligned writes the string so that its lines are lines of the Go file as far
// as that can be done without changing a statement: a literal in quotes keeps to
// its line, and where the next literal stands further down, the gap is filled
// with line breaks. A string with comments, which line breaks end, stays as it
// is. The number is that of the first line.
func (s fragments) aligned() (sql string, line int) {
	first := s[0].pos
	whole := s.text()
	if strings.Contains(whole, "--") || strings.Contains(whole, "#") {
		return whole, first.Line
	}
	var b strings.Builder
	at := first.Line
	for _, f := range s {
		text := f.text
		if !f.raw {
			text = strings.ReplaceAll(text, "\n", " ")
		}
		if f.pos.Filename == first.Filename && breakable(b.String(), text) {
			for ; at < f.pos.Line; at++ {
				b.WriteByte('\n')
			}
		}
		b.WriteString(text)
		at += strings.Count(text, "\n")
	}
	return b.String(), first.Line
}

// breakable reports whether white space between two texts changes nothing:
// there is some, or a punctuation mark, and no quoted text is open.
func breakable(before, after string) bool {
	if before == "" || after == "" {
		return true
	}
	if strings.Count(before, "'")%2+strings.Count(before, `"`)%2+strings.Count(before, "`")%2 > 0 {
		return false
	}
	return strings.ContainsRune(" \t\r\n,;()", rune(before[len(before)-1])) || strings.ContainsRune(" \t\r\n,;()", rune(after[0]))
}
