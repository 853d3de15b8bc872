package dml

import (
	"strconv"
	"strings"
)

// marker stands for a hole in the text that the grammar reads. It is a private
// use character, which MySQL takes in identifiers and strings alike.
const marker = "\ue000"

// holed reports whether an identifier or constant of the grammar has an unknown part.
func holed(s string) bool { return strings.Contains(s, marker) }

// prepared is a statement made fit for the grammar.
type prepared struct {
	text string
	// params are the placeholders by their offset in text.
	params map[int]Value
	// tail is set where an unknown part may hold further clauses of the
	// statement, subTail where it may hold clauses of a sub-select.
	tail, subTail bool
}

// preparer writes the tokens of one statement for the grammar: placeholders of
// all libraries become "?", holes take the form that their place asks for.
type preparer struct {
	prepared
	out      strings.Builder
	list     []token
	position int // of "?" and ":1" placeholders
	update   bool
	clause   string // the clause of the statement itself that was opened last
	open     []parenthesis
	limit    bool // LIMIT or ORDER BY was passed: holes behind change no condition
}

// prepare makes a statement fit for the grammar. A RETURNING clause is cut off:
// it selects among the affected rows only; so is ON CONFLICT, which no column of
// another row depends on. What SQLite spells in its own way is written in MySQL's.
func prepare(list []token) prepared {
	p := preparer{list: list, update: list[0].is("UPDATE")}
	p.params = map[int]Value{}
	for i := 0; i < len(list); i++ {
		t := list[i]
		if p.returning(i) || p.upsert(i) {
			break
		}
		if n := p.sqlite(i); n > 0 {
			i += n - 1
			continue
		}
		if t.punct("::") { // PostgreSQL's cast
			i = p.cast(i)
			continue
		}
		if t.space && p.out.Len() > 0 {
			p.out.WriteByte(' ')
		}
		p.enter(t)
		p.nest(i)
		switch t.kind {
		case paramToken:
			p.param(i)
		case holeToken:
			p.hole(i)
		default:
			p.out.WriteString(strings.ReplaceAll(t.text, Hole, marker))
		}
	}
	p.text = p.out.String()
	return p.prepared
}

// enter notes the clause that a keyword opens.
func (p *preparer) enter(t token) {
	if t.depth > 0 || t.kind != wordToken {
		return
	}
	switch {
	case t.is("SET", "WHERE", "FROM", "VALUES", "USING"):
		p.clause = strings.ToUpper(t.text)
	case t.is("LIMIT", "ORDER"):
		p.clause, p.limit = strings.ToUpper(t.text), true
	}
}

// parenthesis says what a parenthesis encloses.
type parenthesis int

const (
	groupParenthesis  parenthesis = iota // (a = 1 OR b = 2)
	listParenthesis                      // IN (1, 2), f(a, b)
	selectParenthesis                    // (SELECT …)
)

// nest follows the parentheses.
func (p *preparer) nest(i int) {
	t, prev := p.list[i], p.at(i-1)
	switch {
	case t.punct(")") && len(p.open) > 0:
		p.open = p.open[:len(p.open)-1]
	case !t.punct("("):
	case p.at(i+1).is("SELECT", "WITH", "TABLE"):
		p.open = append(p.open, selectParenthesis)
	case prev.is("IN", "VALUES", "VALUE") || endsOperand(prev) && !prev.punct(")") && i > 0:
		p.open = append(p.open, listParenthesis)
	default:
		p.open = append(p.open, groupParenthesis)
	}
}

func (p *preparer) at(i int) token {
	if i < 0 || i >= len(p.list) {
		return token{kind: punctToken}
	}
	return p.list[i]
}

// returning reports whether a RETURNING clause begins at the token: a column of
// that name stands next to an operator or a comma.
func (p *preparer) returning(i int) bool {
	t := p.list[i]
	if t.depth > 0 || i == 0 || !t.is("RETURNING") || !p.list[0].is("DELETE", "INSERT", "REPLACE", "UPDATE", "WITH") {
		return false
	}
	next := p.at(i + 1)
	named := next.kind != punctToken || next.punct("*") || next.punct("(")
	return named && endsOperand(p.at(i-1)) && !next.is("IN", "IS", "LIKE", "BETWEEN", "NOT")
}

// upsert reports whether an ON CONFLICT clause of an INSERT begins at the token.
func (p *preparer) upsert(i int) bool {
	return i > 2 && p.list[i].depth == 0 && p.list[i].is("ON") && p.at(i+1).is("CONFLICT") && p.list[0].is("INSERT", "REPLACE")
}

// sqlite writes what SQLite alone has for the grammar, and gives the number of
// its tokens: INSERT OR REPLACE, UPDATE OR IGNORE and the like, and names in
// brackets (manual, "The ON CONFLICT Clause" and "SQL Keywords").
func (p *preparer) sqlite(i int) int {
	t := p.list[i]
	switch {
	case i == 0 && t.is("INSERT", "UPDATE") && p.at(1).is("OR") && p.at(2).is("REPLACE", "IGNORE", "ABORT", "FAIL", "ROLLBACK"):
		word := strings.ToUpper(t.text)
		switch {
		case p.at(2).is("REPLACE") && word == "INSERT":
			word = "REPLACE"
		case p.at(2).is("IGNORE"):
			word += " IGNORE"
		}
		p.out.WriteString(word)
		return 3
	case t.punct("[") && p.at(i+1).kind == wordToken && p.at(i+2).punct("]") && !endsOperand(p.at(i-1)):
		if t.space && p.out.Len() > 0 {
			p.out.WriteByte(' ')
		}
		p.out.WriteString("`" + strings.ReplaceAll(p.at(i+1).text, Hole, marker) + "`")
		return 3
	}
	return 0
}

// cast passes "::type", "::type(10)" and "::type[]".
func (p *preparer) cast(i int) int {
	i++
	if p.at(i + 1).punct("(") {
		for i++; i < len(p.list) && !p.list[i].punct(")"); {
			i++
		}
	}
	for p.at(i+1).punct("[") && p.at(i+2).punct("]") {
		i += 2
	}
	return i
}

// param writes a placeholder and keeps which one it is. No server takes one for
// a table: there a library writes the argument into the text (GORM's Expr).
func (p *preparer) param(i int) {
	t := p.list[i]
	v := Value{Kind: ValueArg, Arg: -1}
	switch n, err := strconv.Atoi(t.text[1:]); {
	case t.text == "?":
		v.Arg = p.position
		p.position++
	case err == nil && n > 0:
		v.Arg = n - 1
	case strings.Contains(t.text, Hole):
		if p.single(i) {
			v.Arg = 0
		}
	default:
		v.Text = t.text[1:]
	}
	if p.at(i-1).is("FROM", "JOIN") && !p.at(i-2).is("DISTINCT") && (len(p.open) == 0 || p.open[len(p.open)-1] == selectParenthesis) {
		p.out.WriteString(marker)
		return
	}
	p.placeholder(v)
}

// single reports whether the token is the one placeholder of the statement, so
// that its number needs not be known.
func (p *preparer) single(i int) bool {
	for j, t := range p.list {
		if j != i && (t.kind == paramToken || strings.Contains(t.text, Hole)) {
			return false
		}
	}
	return true
}

func (p *preparer) placeholder(v Value) {
	p.params[p.out.Len()] = v
	p.out.WriteByte('?')
}

// hole writes what the grammar can take at the place of a hole.
func (p *preparer) hole(i int) {
	t, prev, next := p.list[i], p.at(i-1), p.at(i+1)
	switch {
	case next.punct(".") || prev.punct("."):
		p.out.WriteString(marker)
	case t.depth == 0 && p.clause == "LIMIT" && (prev.is("LIMIT", "OFFSET") || prev.punct(",")):
		p.placeholder(Value{Arg: -1})
	case prev.is("IN", "VALUES", "VALUE"):
		p.out.WriteString("(" + marker + ")")
	case p.update && t.depth == 0 && p.clause == "SET" && (prev.is("SET") || prev.punct(",")) && !next.punct("="):
		p.out.WriteString(marker + " = " + marker)
	case !endsOperand(prev):
		p.out.WriteString(marker)
	case beginsOperand(next):
		p.out.WriteString(" + ") // an operator; the comparison is then not understood
	case len(p.open) > 0:
		switch p.open[len(p.open)-1] {
		case listParenthesis:
			p.out.WriteString(", " + marker)
		case groupParenthesis:
			p.out.WriteString(" OR " + marker) // leaves the group not understood
		default:
			p.out.WriteByte(' ')
			p.subTail = true
		}
	default:
		p.out.WriteByte(' ')
		p.tail = p.tail || !p.limit
	}
}

// endsOperand reports whether a value, name or clause may end with the token,
// so that what follows is an operator or a new clause.
func endsOperand(t token) bool {
	switch t.kind {
	case punctToken:
		return t.text == ")" || t.text == "*"
	case wordToken:
		return !t.is("SELECT", "DISTINCT", "DELETE", "FROM", "USING", "WHERE", "AND", "OR", "XOR", "NOT", "IN", "IS",
			"LIKE", "REGEXP", "BETWEEN", "SET", "UPDATE", "INTO", "INSERT", "REPLACE", "TABLE", "TRUNCATE", "IGNORE",
			"QUICK", "LOW_PRIORITY", "JOIN", "ON", "BY", "HAVING", "LIMIT", "OFFSET", "AS", "CASE", "WHEN", "THEN",
			"ELSE", "UNION", "ALL", "EXISTS", "VALUES", "VALUE", "DIV", "MOD", "INTERVAL", "WITH", "CALL", "DROP")
	}
	return true
}

// beginsOperand reports whether the token must be the beginning of a value.
func beginsOperand(t token) bool {
	switch t.kind {
	case paramToken, stringToken, varToken:
		return true
	case wordToken:
		return digit(t.text[0])
	}
	return t.punct("(")
}
