package sqlite

import "strings"

// declaration is what the text of CREATE TABLE says of columns and keys beside
// what the engine reports of them. Offsets are those of the tokens.
type declaration struct {
	columns []columnText
	keys    []keyText // in the order of the text
}

// columnText is a column's definition.
type columnText struct {
	name      string
	generated string // the expression after AS, without its parentheses
	at        int
}

// keyText is a foreign key clause.
type keyText struct {
	name    string // of CONSTRAINT name
	columns []string
	inline  bool
	// onDelete and onUpdate are set where the clause names the action.
	onDelete, onUpdate bool
	// deferred is set for DEFERRABLE INITIALLY DEFERRED: only such a key is
	// checked at the end of the transaction (manual, "SQLite Foreign Key
	// Support", section 4.2).
	deferred bool
	at       int
}

// createTable gives the place of a table's name in a CREATE TABLE statement, or
// false for any other statement. The name may be qualified.
func (s statement) createTable() (name int, temporary, ok bool) {
	if !s.token(0).is("CREATE") {
		return 0, false, false
	}
	i := 1
	if s.token(i).is("TEMP", "TEMPORARY") {
		temporary = true
		i++
	}
	if s.token(i).is("VIRTUAL") {
		i++
	}
	if !s.token(i).is("TABLE") {
		return 0, false, false
	}
	return s.ifExists(i + 1), temporary, true
}

// ifExists passes IF [NOT] EXISTS.
func (s statement) ifExists(i int) int {
	if !s.token(i).is("IF") {
		return i
	}
	if s.token(i + 1).is("NOT") {
		i++
	}
	return i + 2
}

// table reads a name that may be qualified by a database, and the place behind
// it. The database is in lower case, empty for the main one.
func (s statement) table(i int) (database, name string, end int) {
	name = s.token(i).name()
	if s.token(i + 1).mark('.') {
		database = strings.ToLower(name)
		if database == "main" {
			database = ""
		}
		return database, s.token(i + 2).name(), i + 3
	}
	return "", name, i + 1
}

// body reads the parenthesised definitions that begin at a token.
func (s statement) body(open int) declaration {
	var d declaration
	if !s.token(open).mark('(') {
		return d
	}
	depth, start := 0, open+1
	for i := open; i < len(s.tokens); i++ {
		switch t := s.tokens[i]; {
		case t.mark('('):
			depth++
		case t.mark(')'):
			depth--
		}
		if s.tokens[i].mark(',') && depth == 1 || depth == 0 {
			d.add(s, start, i)
			start = i + 1
		}
		if depth == 0 {
			break
		}
	}
	return d
}

// add reads one definition: a column's or table constraints.
func (d *declaration) add(s statement, from, to int) {
	first := s.token(from)
	switch {
	case from >= to:
	case first.is("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"):
		d.constraints(s, from, to, "")
	default:
		d.column(s, from, to)
	}
}

// column reads the definition of a column.
func (d *declaration) column(s statement, from, to int) {
	c := columnText{name: s.token(from).name(), at: s.token(from).at}
	for i := from + 1; i < to; i++ {
		if s.token(i).is("AS") && s.token(i+1).mark('(') {
			end := s.closing(i+1, to)
			begin := s.token(i+1).at + 1 - s.at
			c.generated = strings.TrimSpace(s.text[begin:max(begin, s.token(end).at-s.at)])
			i = end
		} else if s.token(i).mark('(') {
			i = s.closing(i, to)
		}
	}
	d.columns = append(d.columns, c)
	d.constraints(s, from+1, to, c.name)
}

// constraints reads the foreign keys among the constraints of a column, or of
// the table where column is empty.
func (d *declaration) constraints(s statement, from, to int, column string) {
	name, start := "", -1
	for i := from; i < to; i++ {
		t := s.token(i)
		if start < 0 {
			start = i
		}
		switch {
		case t.is("CONSTRAINT"):
			name, start = s.token(i+1).name(), i
			i++
		case t.is("FOREIGN") && column == "" && s.token(i+1).is("KEY"):
			k := keyText{name: name, at: t.at, columns: s.names(i+2, to)}
			if name != "" {
				k.at = s.token(start).at
			}
			i = s.references(&k, s.closing(i+2, to)+1, to)
			d.keys = append(d.keys, k)
			name = ""
		case t.is("REFERENCES") && column != "":
			k := keyText{name: name, at: t.at, columns: []string{column}, inline: true}
			i = s.references(&k, i, to)
			d.keys = append(d.keys, k)
			name = ""
		case t.is("PRIMARY", "UNIQUE", "CHECK", "NOT", "DEFAULT", "COLLATE", "GENERATED", "AS"):
			name = ""
		case t.mark('('):
			i = s.closing(i, to)
		}
	}
}

// references reads what follows REFERENCES and gives the place of its last token.
func (s statement) references(k *keyText, i, to int) int {
	last := i + 1 // the parent's name
	if s.token(last + 1).mark('(') {
		last = s.closing(last+1, to)
	}
	for last+1 < to {
		switch t := s.token(last + 1); {
		case t.is("ON") && s.token(last+2).is("DELETE", "UPDATE"):
			if s.token(last + 2).is("DELETE") {
				k.onDelete = true
			} else {
				k.onUpdate = true
			}
			last += 3
			if s.token(last).is("SET", "NO") {
				last++
			}
		case t.is("MATCH"):
			last += 2
		case t.is("NOT") && s.token(last+2).is("DEFERRABLE"):
			last = s.deferrable(last+2, nil)
		case t.is("DEFERRABLE"):
			last = s.deferrable(last+1, k)
		default:
			return last
		}
	}
	return last
}

// deferrable passes DEFERRABLE [INITIALLY DEFERRED|IMMEDIATE].
func (s statement) deferrable(i int, k *keyText) int {
	if !s.token(i + 1).is("INITIALLY") {
		return i
	}
	if k != nil {
		k.deferred = s.token(i + 2).is("DEFERRED")
	}
	return i + 2
}

// closing is the place of the parenthesis that closes the one at a place; the
// last place before to where there is none.
func (s statement) closing(open, to int) int {
	depth := 0
	for i := open; i < to; i++ {
		switch {
		case s.token(i).mark('('):
			depth++
		case s.token(i).mark(')'):
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return max(to-1, open)
}

// names reads a list of names in parentheses.
func (s statement) names(open, to int) []string {
	var names []string
	for i := open + 1; i < s.closing(open, to); i++ {
		if !s.token(i).mark(',') {
			names = append(names, s.token(i).name())
		}
	}
	return names
}
