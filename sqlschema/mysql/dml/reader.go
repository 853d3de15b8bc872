package dml

import (
	"fmt"
	"strings"
	"sync"

	"github.com/pingcap/tidb/pkg/parser"
	"github.com/pingcap/tidb/pkg/parser/ast"
	"github.com/pingcap/tidb/pkg/parser/mysql"
	_ "github.com/pingcap/tidb/pkg/parser/test_driver" // the grammar's constants
)

// Reader reads texts. It keeps grammars for reuse, since making one costs more
// than reading a statement; the zero value is ready, and may be used by several
// goroutines at once.
type Reader struct {
	pool sync.Pool
}

// Parse reads a text with a [Reader] of its own; who reads many keeps one.
func Parse(text string) []Statement { return new(Reader).Parse(text) }

// Parse gives the statements of a text in their order. A comment or an empty
// text gives none.
func (r *Reader) Parse(text string) []Statement {
	var list []Statement
	all, closed := tokens(text)
	for _, part := range split(all) {
		main, inner := liftWrites(part)
		for _, w := range inner {
			list = append(list, r.statement(w))
		}
		list = append(list, r.statement(main))
	}
	if !closed {
		list = unclosed(list)
	}
	return list
}

// unclosed says of the last statement that its end is not known.
func unclosed(list []Statement) []Statement {
	const problem = "a quote is never closed: what follows it was not read"
	if len(list) == 0 {
		return []Statement{{Kind: Unknown, Problem: problem}}
	}
	if last := &list[len(list)-1]; last.Problem == "" {
		last.Problem = problem
	}
	return list
}

// statement reads one statement.
func (r *Reader) statement(list []token) Statement {
	s, ok := setting(list)
	if !ok {
		s = r.grammatical(list)
	}
	s.Text = spell(list)
	return s
}

// grammatical reads a statement by the grammar, or by its structure where the
// grammar refuses it.
func (r *Reader) grammatical(list []token) Statement {
	s := structure(list)
	if s.Kind == Other || s.Kind == Unknown {
		return s
	}
	p := prepare(list)
	node, err := r.parse(p.text, mysql.ModeNone)
	if err != nil && strings.Contains(p.text, `"`) {
		// Double quotes around a name: ANSI_QUOTES, PostgreSQL, SQLite.
		node, err = r.parse(p.text, mysql.ModeANSIQuotes)
	}
	if err != nil {
		s.Problem = "the grammar refuses the statement: " + firstLine(err)
		return s
	}
	b := builder{prepared: p}
	if known, ok := b.statement(node); ok {
		return known
	}
	return s
}

// parse runs the grammar. Panics of the parser, which is made for the texts of
// one product, become errors: a text of another must not end the run.
func (r *Reader) parse(text string, mode mysql.SQLMode) (node ast.StmtNode, err error) {
	p, ok := r.pool.Get().(*parser.Parser)
	if !ok {
		p = parser.New()
	}
	defer func() {
		if e := recover(); e != nil {
			node, err = nil, fmt.Errorf("the parser fails: %v", e)
			return
		}
		p.Reset()
		r.pool.Put(p)
	}()
	p.SetSQLMode(mode)
	return p.ParseOneStmt(text, "", "")
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(strings.TrimSpace(err.Error()), "\n")
	return strings.TrimSpace(strings.ReplaceAll(line, marker, "…"))
}

// spell gives the text of tokens, comments and line breaks as single spaces.
func spell(list []token) string {
	var b strings.Builder
	for i, t := range list {
		if i > 0 && t.space {
			b.WriteByte(' ')
		}
		b.WriteString(t.text)
	}
	return b.String()
}

// liftWrites takes the statements that change rows out of a WITH clause
// (PostgreSQL): each is a statement of its own, done before the main one.
func liftWrites(list []token) (main []token, inner [][]token) {
	if !list[0].is("WITH") {
		return list, nil
	}
	for i := 0; i < len(list); i++ {
		main = append(main, list[i])
		if list[i].depth > 0 || !list[i].punct("(") || i+1 >= len(list) || !list[i+1].is("DELETE", "UPDATE", "INSERT", "REPLACE") {
			continue
		}
		end := i + 1
		for end < len(list) && list[end].depth > 0 {
			end++
		}
		w := append([]token(nil), list[i+1:end]...)
		for k := range w {
			w[k].depth--
		}
		inner = append(inner, w)
		main = append(main, token{text: "SELECT", depth: 1}, token{text: "1", depth: 1, space: true})
		i = end - 1
	}
	return main, inner
}
