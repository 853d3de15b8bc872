package dml

import "strings"

// structure reads a statement by its keywords alone: its kind, and for those
// that change rows the tables, with the condition unknown.
func structure(list []token) Statement {
	verb := mainVerb(list)
	t := list[verb]
	rest := list[verb+1:]
	switch {
	case t.is("SELECT", "TABLE", "VALUES"):
		return Statement{Kind: Select, Reads: tablesAfter(rest, "FROM", "JOIN")}
	case t.is("DELETE"):
		return structuralDelete(rest)
	case t.is("UPDATE"):
		return Statement{Kind: Update, Targets: []Target{firstTable(rest)}}
	case t.is("INSERT", "REPLACE"):
		kind := Insert
		if t.is("REPLACE") || len(rest) > 1 && rest[0].is("OR") && rest[1].is("REPLACE") {
			kind = Replace
		}
		return Statement{Kind: kind, Targets: []Target{firstTable(rest)}}
	case t.is("TRUNCATE"):
		return Statement{Kind: Truncate, Targets: []Target{firstTable(rest)}}
	case t.is("DROP"):
		if len(rest) == 0 || !rest[0].is("TABLE", "TEMPORARY") {
			return Statement{Kind: Other}
		}
		return Statement{Kind: DropTable, Targets: []Target{firstTable(rest)}}
	case t.is("CALL", "EXECUTE", "LOAD", "DO") || t.is("BEGIN") && storedProgram(list):
		return Statement{Kind: Other, Problem: strings.ToUpper(t.text) + " runs statements that its text does not show"}
	case t.is("ALTER", "CREATE", "RENAME", "SET", "SHOW", "USE", "BEGIN", "START", "COMMIT", "ROLLBACK", "SAVEPOINT",
		"RELEASE", "LOCK", "UNLOCK", "ANALYZE", "OPTIMIZE", "CHECK", "CHECKSUM", "REPAIR", "FLUSH", "GRANT", "REVOKE", "EXPLAIN",
		"DESC", "DESCRIBE", "HANDLER", "PREPARE", "DEALLOCATE", "KILL", "RESET", "PRAGMA", "VACUUM", "ATTACH", "DETACH",
		"REINDEX", "COMMENT", "DECLARE", "OPEN", "FETCH", "CLOSE", "XA", "CHANGE", "STOP", "PURGE", "INSTALL", "UNINSTALL",
		"LISTEN", "NOTIFY", "END", "SIGNAL", "HELP", "CACHE", "BINLOG"):
		return Statement{Kind: Other}
	}
	return Statement{Kind: Unknown, Problem: "the text does not begin with a known statement"}
}

// mainVerb finds the word that says what the statement does, behind opening
// parentheses and WITH.
func mainVerb(list []token) int {
	i := 0
	for i < len(list)-1 && list[i].punct("(") {
		i++
	}
	if !list[i].is("WITH") {
		return i
	}
	for k, t := range list {
		if t.depth == list[i].depth && t.is("SELECT", "DELETE", "UPDATE", "INSERT", "REPLACE") {
			return k
		}
	}
	return i
}

// structuralDelete reads the forms of DELETE (MySQL manual, "DELETE Statement").
func structuralDelete(list []token) Statement {
	s := Statement{Kind: Delete}
	for len(list) > 0 && list[0].is("LOW_PRIORITY", "QUICK", "IGNORE") {
		list = list[1:]
	}
	if len(list) > 0 && list[0].is("HISTORY") {
		return Statement{Kind: Other} // MariaDB: old versions of rows
	}
	var names []reference
	refs := list
	if len(list) > 0 && list[0].is("FROM") {
		names, refs = references(list[1:])
	} else {
		names, refs = references(list)
	}
	called := map[string]reference{}
	for i, t := range refs {
		if t.depth > 0 || !t.is("FROM", "USING", "JOIN") && !t.punct(",") {
			continue
		}
		if r, ok := readReference(refs[i+1:]); ok {
			called[strings.ToLower(r.alias)] = r
		}
	}
	for _, n := range names {
		if r, ok := called[strings.ToLower(n.table)]; ok && n.table != "" {
			n = r
		}
		s.Targets = append(s.Targets, Target{Table: n.table, Why: n.why})
	}
	if len(s.Targets) == 0 {
		s.Targets = []Target{{Why: "the statement names no table"}}
	}
	return s
}

// reference is a table and what the statement calls it.
type reference struct {
	table, alias, why string
	end               int // the tokens it takes
}

// references reads a list of names and gives the tokens behind it.
func references(list []token) (names []reference, rest []token) {
	for {
		r, ok := readReference(list)
		if !ok {
			return names, list
		}
		names = append(names, r)
		list = list[r.end:]
		if len(list) == 0 || !list[0].punct(",") {
			return names, list
		}
		list = list[1:]
	}
}

// readReference reads [ONLY] name[.name][.*] [[AS] alias].
func readReference(list []token) (r reference, ok bool) {
	at := func(i int) token {
		if i < len(list) {
			return list[i]
		}
		return token{kind: punctToken}
	}
	i := 0
	if at(0).is("ONLY", "LATERAL") {
		i++
	}
	if !names(at(i)) || at(i).name() == "" {
		return r, false
	}
	r.alias, r.table = at(i).name(), at(i).name()
	for i++; at(i).punct("."); i += 2 {
		if at(i+1).punct("*") || !names(at(i+1)) {
			continue
		}
		r.alias, r.table = at(i+1).name(), r.table+"."+at(i+1).name()
	}
	if at(i).is("AS") {
		i++
	}
	if t := at(i); (t.kind == wordToken || t.kind == quotedToken) && !clauseWord(t) {
		r.alias = t.name()
		i++
	}
	if strings.Contains(r.table, Hole) {
		r.why = "a part of the table's name is not known: " + strings.ReplaceAll(r.table, Hole, "…")
		r.table = ""
	}
	r.end = min(i, len(list))
	return r, true
}

// names reports whether a token may be a table's name.
func names(t token) bool {
	switch t.kind {
	case quotedToken, holeToken:
		return true
	case stringToken:
		return strings.HasPrefix(t.text, `"`) // ANSI quotes
	case wordToken:
		return !clauseWord(t)
	}
	return false
}

// clauseWord reports the keywords that may stand behind a table's name.
func clauseWord(t token) bool {
	return t.is("WHERE", "SET", "USING", "FROM", "JOIN", "INNER", "LEFT", "RIGHT", "CROSS", "NATURAL", "STRAIGHT_JOIN",
		"ON", "ORDER", "LIMIT", "PARTITION", "FOR", "RETURNING", "VALUES", "VALUE", "SELECT", "GROUP", "HAVING", "UNION",
		"FORCE", "USE", "IGNORE", "AS", "CASCADE", "RESTRICT", "RESTART", "CONTINUE", "FULL", "OUTER", "DEFAULT", "WITH", "TABLE")
}

// firstTable reads the table behind a verb and its modifiers.
func firstTable(list []token) Target {
	for len(list) > 0 && list[0].is("LOW_PRIORITY", "HIGH_PRIORITY", "DELAYED", "IGNORE", "QUICK", "INTO", "TABLE", "TEMPORARY",
		"IF", "EXISTS", "OR", "REPLACE", "ROLLBACK", "ABORT", "FAIL") {
		list = list[1:]
	}
	r, ok := readReference(list)
	if !ok {
		return Target{Why: "the statement names no table"}
	}
	return Target{Table: r.table, Why: r.why}
}

// tablesAfter lists the tables that stand behind the keywords.
func tablesAfter(list []token, keywords ...string) []string {
	var found []string
	for i, t := range list {
		if !t.is(keywords...) {
			continue
		}
		r, ok := readReference(list[i+1:])
		if !ok || r.table == "" {
			continue
		}
		seen := false
		for _, f := range found {
			seen = seen || f == r.table
		}
		if !seen {
			found = append(found, r.table)
		}
	}
	return found
}
