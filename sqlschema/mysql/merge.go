package mysql

import (
	"slices"
	"strings"
)

// merge gives the grammar's reading the positions and the text as written of
// the structural one. Where the two do not agree on what the statement defines,
// it reports false and the grammar's reading stays without them.
func merge(fromGrammar, fromStructure ddl) bool {
	switch g := fromGrammar.(type) {
	case *createTable:
		s, ok := fromStructure.(*createTable)
		return ok && mergeBody(&g.tableBody, &s.tableBody)
	case *alterTable:
		s, ok := fromStructure.(*alterTable)
		return ok && mergeChanges(g, s)
	}
	return true
}

func mergeBody(g, s *tableBody) bool {
	if len(g.columns) != len(s.columns) || len(g.keys) != len(s.keys) || len(g.foreignKeys) != len(s.foreignKeys) {
		return false
	}
	agree := true
	for i := range g.columns {
		agree = mergeColumn(&g.columns[i], &s.columns[i]) && agree
	}
	for i := range g.keys {
		agree = mergeKey(&g.keys[i], &s.keys[i]) && agree
	}
	for i := range g.foreignKeys {
		agree = mergeForeignKey(&g.foreignKeys[i], &s.foreignKeys[i]) && agree
	}
	return agree
}

func mergeColumn(g, s *columnDef) bool {
	if g.Name != s.Name || (g.ref == nil) != (s.ref == nil) {
		return false
	}
	g.Pos, g.Type, g.Default, g.Generated, g.Stored = s.Pos, s.Type, s.Default, s.Generated, s.Stored
	g.NotNull = g.NotNull || s.NotNull && s.unique // SERIAL
	g.unique = g.unique || s.unique
	if g.ref != nil {
		return mergeForeignKey(g.ref, s.ref)
	}
	return true
}

func mergeKey(g, s *keyDef) bool {
	if len(g.Columns) != len(s.Columns) || g.primary != s.primary || g.Unique != s.Unique {
		return false
	}
	// Given both CONSTRAINT name and an index name, servers take the latter
	// (Reference Manual, "CREATE TABLE Statement"), the grammar the former.
	g.Pos, g.Name = s.Pos, s.Name
	for i, c := range g.Columns {
		if c == "" { // an expression
			g.Columns[i] = s.Columns[i]
		}
	}
	return true
}

func mergeForeignKey(g, s *foreignKeyDef) bool {
	if !slices.Equal(g.Columns, s.Columns) || !slices.Equal(g.RefColumns, s.RefColumns) ||
		g.parent != s.parent || g.OnDelete != s.OnDelete || g.OnUpdate != s.OnUpdate {
		return false
	}
	// The grammar puts the index name where no constraint name is given.
	g.Pos, g.Name, g.indexName = s.Pos, s.Name, s.indexName
	return true
}

// mergeChanges pairs the changes that matter; the readers number the others
// differently.
func mergeChanges(g, s *alterTable) bool {
	idle := func(ch change) bool { return ch.op == opNone }
	g.changes = slices.DeleteFunc(g.changes, idle)
	s.changes = slices.DeleteFunc(s.changes, idle)
	if len(g.changes) != len(s.changes) {
		return false
	}
	agree := true
	for i := range g.changes {
		agree = mergeChange(&g.changes[i], &s.changes[i]) && agree
	}
	return agree
}

func mergeChange(g, s *change) bool {
	if g.op == opDropConstraint && s.op == opDropCheck {
		g.op = s.op
	}
	if g.op != s.op || !strings.EqualFold(g.name, s.name) {
		return false
	}
	switch g.op {
	case opAddColumn, opModifyColumn:
		return mergeColumn(&g.column, &s.column)
	case opSetDefault:
		g.column.Default = s.column.Default
	case opAddKey:
		return mergeKey(&g.key, &s.key)
	case opAddForeignKey:
		return mergeForeignKey(&g.fk, &s.fk)
	}
	return true
}
