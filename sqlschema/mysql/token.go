package mysql

import "strings"

// token is a lexeme of a statement that means something to a grammar.
type token struct {
	kind       lexKind
	text       string // a quoted name or string without its quotes
	start, end int    // byte offsets in the statement
	// size is the number of tokens from an opening parenthesis to its closing
	// one; zero where it does not close.
	size int
}

// is reports whether the token is the bare keyword or the punctuation.
func (t token) is(keyword string) bool {
	return (t.kind == lexWord || t.kind == lexPunct) && strings.EqualFold(t.text, keyword)
}

// isName reports whether the token can name a table, column or key. A double
// quoted name stands where the grammar allows no string, so the SQL mode need
// not be known.
func (t token) isName() bool {
	switch t.kind {
	case lexWord:
		return !isNumber(t.text) // digits alone need quotes
	case lexName, lexDouble:
		return true
	}
	return false
}

// tokenize reads an expanded statement, or its first limit tokens where limit
// is positive. whole is false where it ends within a quote or comment.
func tokenize(s string, limit int) (tokens []token, whole bool) {
	whole = true
	for i := 0; i < len(s) && (limit <= 0 || len(tokens) < limit); {
		kind, end := scan(s, i, false)
		text := s[i:end]
		switch kind {
		case lexSpace, lexExecOpen, lexExecClose:
		case lexComment:
			whole = whole && terminated(kind, text)
		case lexName, lexDouble, lexString:
			whole = whole && terminated(kind, text)
			tokens = append(tokens, token{kind: kind, text: unquote(text), start: i, end: end})
		default:
			tokens = append(tokens, token{kind: kind, text: text, start: i, end: end})
		}
		i = end
	}
	matchParentheses(tokens)
	return tokens, whole
}

// matchParentheses notes for every parenthesis where it closes.
func matchParentheses(tokens []token) {
	var open []int
	for i, t := range tokens {
		switch {
		case t.is("("):
			open = append(open, i)
		case t.is(")") && len(open) > 0:
			last := open[len(open)-1]
			open = open[:len(open)-1]
			tokens[last].size = i - last
		}
	}
}

// cursor walks the tokens of a statement or of a part of it.
type cursor struct {
	src    string
	tokens []token
	i      int
}

// peek gives the token n places ahead, the zero token past the end.
func (c *cursor) peek(n int) token {
	if c.i+n < len(c.tokens) {
		return c.tokens[c.i+n]
	}
	return token{kind: lexSpace, start: len(c.src), end: len(c.src)}
}

func (c *cursor) done() bool { return c.i >= len(c.tokens) }

// is reports whether the next tokens are the keywords.
func (c *cursor) is(keywords ...string) bool {
	for n, k := range keywords {
		if !c.peek(n).is(k) {
			return false
		}
	}
	return true
}

// eat steps over the keywords if they come next.
func (c *cursor) eat(keywords ...string) bool {
	if !c.is(keywords...) {
		return false
	}
	c.i += len(keywords)
	return true
}

// eatAny steps over the next token if it is one of the keywords.
func (c *cursor) eatAny(keywords ...string) bool {
	for _, k := range keywords {
		if c.eat(k) {
			return true
		}
	}
	return false
}

// name reads one identifier.
func (c *cursor) name() (string, bool) {
	t := c.peek(0)
	if !t.isName() || t.text == "" {
		return "", false
	}
	c.i++
	return t.text, true
}

// tableName reads a table name, qualified or not.
func (c *cursor) tableName() (tableName, bool) {
	first, ok := c.name()
	if !ok {
		return tableName{}, false
	}
	if !c.eat(".") {
		return tableName{name: first}, true
	}
	second, ok := c.name()
	return tableName{db: first, name: second}, ok
}

// group reads a parenthesised group and gives a cursor over its inside. ok is
// false where none comes next or it does not close.
func (c *cursor) group() (inside cursor, ok bool) {
	if !c.is("(") {
		return cursor{}, false
	}
	size := c.peek(0).size
	if size == 0 || c.i+size >= len(c.tokens) {
		return cursor{}, false
	}
	inside = cursor{src: c.src, tokens: c.tokens[c.i+1 : c.i+size]}
	c.i += size + 1
	return inside, true
}

// skip steps over one token, or over a whole group.
func (c *cursor) skip() {
	if _, ok := c.group(); !ok {
		c.i++
	}
}

// list cuts what is left at the commas outside parentheses. An empty cursor
// gives no parts.
func (c *cursor) list() []cursor {
	rest := c.tokens[min(c.i, len(c.tokens)):]
	if len(rest) == 0 {
		return nil
	}
	var parts []cursor
	depth, from := 0, 0
	for j, t := range rest {
		switch {
		case t.is("("):
			depth++
		case t.is(")"):
			depth--
		case t.is(",") && depth == 0:
			parts = append(parts, cursor{src: c.src, tokens: rest[from:j]})
			from = j + 1
		}
	}
	return append(parts, cursor{src: c.src, tokens: rest[from:]})
}

// text is the source of all the cursor's tokens, as written.
func (c *cursor) text() string {
	if len(c.tokens) == 0 {
		return ""
	}
	return c.src[c.tokens[0].start:c.tokens[len(c.tokens)-1].end]
}

// since is the source from token i up to the current one, as written.
func (c *cursor) since(i int) string {
	if i >= c.i {
		return ""
	}
	return c.src[c.tokens[i].start:c.tokens[min(c.i, len(c.tokens))-1].end]
}
