package mysql

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// alterTable carries out ALTER TABLE. A server looks names up in the table as
// it was and drops before it adds, whatever the order in the statement; the
// order of changeOp says the same.
func (s *state) alterTable(st *alterTable, pos sqlschema.Position) {
	n := s.qualify(st.name, s.current)
	if !slices.ContainsFunc(st.changes, func(ch change) bool { return ch.op != opNone }) {
		return // DISABLE KEYS and the like, in dumps of data alone too
	}
	if s.isTemporary(n) {
		for _, ch := range st.changes {
			if ch.op == opRenameTable {
				s.renameTable(n, s.qualify(ch.table, s.current))
			}
		}
		return
	}
	t := s.find(n)
	if t == nil || t.View {
		if !st.ifExists {
			s.problemf("table %s does not exist here", n.name)
		}
		return
	}
	changes := slices.Clone(st.changes)
	slices.SortStableFunc(changes, func(a, b change) int { return int(a.op) - int(b.op) })
	if why := s.refusal(t, changes); why != "" {
		s.problemf("a server would refuse this statement: %s", why)
		return
	}
	s.forgetIgnoredKeys(t, changes)
	renamed := false
	for i := range changes {
		ch := &changes[i]
		switch ch.op {
		case opRenameColumn, opModifyColumn:
			if !renamed {
				s.changeColumns(t, changes, pos)
			}
			renamed = true
		default:
			s.change(t, ch, pos)
		}
	}
	positions(t, pos)
}

// change carries out one change other than of a column's name or definition.
func (s *state) change(t *table, ch *change, pos sqlschema.Position) {
	switch ch.op {
	case opDropForeignKey:
		s.dropForeignKey(t, ch)
	case opDropKey:
		s.dropKey(t, ch)
	case opDropPrimaryKey:
		if len(t.PrimaryKey) == 0 && !t.Incomplete {
			s.problemf("table %s has no primary key", t.name.name)
		}
		t.PrimaryKey = nil
	case opDropConstraint:
		s.dropConstraint(t, ch)
	case opDropCheck:
		delete(t.checks, strings.ToLower(ch.name))
	case opDropColumn:
		s.dropColumn(t, ch)
	case opSetDefault:
		if c := t.Column(ch.name); c != nil {
			c.Default = ch.column.Default
		} else {
			s.missingColumn(t, ch)
		}
	case opRenameKey:
		if i := t.index(ch.name); i >= 0 {
			t.Indexes[i].Name = ch.to
		} else if t.keyIndexes[strings.ToLower(ch.name)] {
			t.keyIndexes[strings.ToLower(ch.to)] = true
		} else if !ch.tolerant && !t.Incomplete {
			s.problemf("table %s has no index %s", t.name.name, ch.name)
		}
	case opAddColumn:
		s.addColumn(t, ch, pos)
	case opAddKey:
		ch.key.ifNotExists = ch.key.ifNotExists || ch.tolerant
		s.addKey(t, &ch.key, pos)
	case opAddForeignKey:
		ch.fk.ifNotExists = ch.fk.ifNotExists || ch.tolerant
		s.addForeignKey(t, &ch.fk, pos)
	case opAddCheck:
		t.checks[strings.ToLower(ch.name)] = true
	case opEngine:
		t.Engine = ch.to
	case opPartition:
		t.Partitioned = true
	case opUnpartition:
		t.Partitioned = false
	case opRenameTable:
		s.renameTable(t.name, s.qualify(ch.table, s.current))
	}
}

// forgetIgnoredKeys removes the foreign keys of a table that moves from an
// engine without foreign keys to one with them: the first dropped the clauses
// when it read them, so the table arrives without.
func (s *state) forgetIgnoredKeys(t *table, changes []change) {
	if enginePolicy(s.dialect, t.Engine) != no {
		return
	}
	for _, ch := range changes {
		if ch.op == opEngine && enginePolicy(s.dialect, ch.to) == yes {
			t.foreignKeys = nil
		}
	}
}

func (s *state) missingColumn(t *table, ch *change) {
	if !ch.tolerant && !t.Incomplete {
		s.problemf("table %s has no column %s", t.name.name, ch.name)
	}
}

func (s *state) dropForeignKey(t *table, ch *change) {
	if i := t.foreignKey(ch.name); i >= 0 {
		t.foreignKeys = slices.Delete(t.foreignKeys, i, i+1)
		return
	}
	if !ch.tolerant && !t.Incomplete {
		s.problemf("table %s has no foreign key %s", t.name.name, ch.name)
	}
}

func (s *state) dropKey(t *table, ch *change) {
	if i := t.index(ch.name); i >= 0 {
		t.Indexes = slices.Delete(t.Indexes, i, i+1)
		return
	}
	if !ch.tolerant && !t.Incomplete && !t.keyIndexes[strings.ToLower(ch.name)] {
		s.problemf("table %s has no index %s", t.name.name, ch.name)
	}
}

// dropConstraint drops a constraint of whichever kind has the name.
func (s *state) dropConstraint(t *table, ch *change) {
	name := strings.ToLower(ch.name)
	switch {
	case t.foreignKey(ch.name) >= 0:
		s.dropForeignKey(t, ch)
	case name == "primary":
		t.PrimaryKey = nil
	case t.index(ch.name) >= 0:
		s.dropKey(t, ch)
	case t.checks[name]:
		delete(t.checks, name)
	case generatedCheckName(t, name) || ch.tolerant || t.Incomplete:
	default:
		s.problemf("table %s has no constraint %s", t.name.name, ch.name)
	}
}

// generatedCheckName reports whether a name in lower case is one that a server
// gives a CHECK constraint without one: t_chk_1 in MySQL, constraint_1 in
// MariaDB.
func generatedCheckName(t *table, name string) bool {
	return strings.HasPrefix(name, strings.ToLower(t.name.name)+"_chk_") || strings.HasPrefix(name, "constraint_")
}

// dropColumn drops a column and takes it out of the keys; foreign keys that the
// server did not store go with it.
func (s *state) dropColumn(t *table, ch *change) {
	c := t.Column(ch.name)
	if c == nil {
		s.missingColumn(t, ch)
		return
	}
	name := c.Name
	is := func(other string) bool { return strings.EqualFold(other, name) }
	t.foreignKeys = slices.DeleteFunc(t.foreignKeys, func(fk foreignKeyDef) bool {
		return slices.ContainsFunc(fk.Columns, is)
	})
	t.PrimaryKey = slices.DeleteFunc(t.PrimaryKey, is)
	for i := range t.Indexes {
		t.Indexes[i].Columns = slices.DeleteFunc(t.Indexes[i].Columns, is)
	}
	t.Indexes = slices.DeleteFunc(t.Indexes, func(x sqlschema.Index) bool { return len(x.Columns) == 0 })
	t.Columns = slices.DeleteFunc(t.Columns, func(c sqlschema.Column) bool { return is(c.Name) })
}

// addColumn adds a column at its place.
func (s *state) addColumn(t *table, ch *change, pos sqlschema.Position) {
	if t.Column(ch.column.Name) != nil {
		if !ch.tolerant {
			s.problemf("table %s has a column %s already", t.name.name, ch.column.Name)
		}
		return
	}
	col := ch.column
	if !col.Pos.IsValid() {
		col.Pos = pos
	}
	t.Columns = append(t.Columns, col.Column)
	t.place(len(t.Columns)-1, &col)
	s.addColumnKeys(t, &col)
}

// place moves the column at index i to where FIRST or AFTER wants it.
func (t *table) place(i int, col *columnDef) {
	if !col.first && col.after == "" {
		return
	}
	moved := t.Columns[i]
	rest := slices.Delete(slices.Clone(t.Columns), i, i+1)
	to := 0
	if !col.first {
		after := slices.IndexFunc(rest, func(c sqlschema.Column) bool { return strings.EqualFold(c.Name, col.after) })
		if after < 0 {
			return
		}
		to = after + 1
	}
	t.Columns = slices.Insert(rest, to, moved)
}

// changeColumns carries out all RENAME COLUMN, MODIFY and CHANGE of a statement
// at once: each names the column as it was, so that two may swap their names.
func (s *state) changeColumns(t *table, changes []change, pos sqlschema.Position) {
	renames := map[string]string{} // by name in lower case
	type placed struct {
		column *columnDef
		name   string
	}
	var moves []placed
	var added []*columnDef
	before := slices.Clone(t.Columns)
	for i := range changes {
		ch := &changes[i]
		if ch.op != opRenameColumn && ch.op != opModifyColumn {
			continue
		}
		at := slices.IndexFunc(before, func(c sqlschema.Column) bool { return strings.EqualFold(c.Name, ch.name) })
		if at < 0 {
			s.missingColumn(t, ch)
			continue
		}
		if ch.op == opRenameColumn {
			t.Columns[at].Name = ch.to
			renames[strings.ToLower(ch.name)] = ch.to
			continue
		}
		col := ch.column
		if !col.Pos.IsValid() {
			col.Pos = pos
		}
		if col.ref != nil && s.dialect.Name != "tidb" {
			// Their grammars take the clause in ADD COLUMN alone (error 1064).
			s.problemf("column %s.%s: a server would refuse REFERENCES in MODIFY and CHANGE", t.name.name, ch.name)
			col.ref = nil
		}
		if slices.ContainsFunc(t.PrimaryKey, func(k string) bool { return strings.EqualFold(k, ch.name) }) {
			col.NotNull = true
		}
		t.Columns[at] = col.Column
		if before[at].Name != col.Name {
			renames[strings.ToLower(ch.name)] = col.Name
		}
		moves = append(moves, placed{&ch.column, col.Name})
		added = append(added, &col)
	}
	s.carryRenames(t, renames)
	for _, m := range moves {
		t.place(slices.IndexFunc(t.Columns, func(c sqlschema.Column) bool { return c.Name == m.name }), m.column)
	}
	for _, col := range added {
		s.addColumnKeys(t, col)
	}
}

// carryRenames renames columns in the table's keys and in the foreign keys that
// refer to the table.
func (s *state) carryRenames(t *table, renames map[string]string) {
	if len(renames) == 0 {
		return
	}
	renamed := func(name string) bool { return renames[strings.ToLower(name)] != "" }
	rename := func(names []string) {
		for i, n := range names {
			if to, ok := renames[strings.ToLower(n)]; ok {
				names[i] = to
			}
		}
	}
	rename(t.PrimaryKey)
	for i := range t.Indexes {
		rename(t.Indexes[i].Columns)
	}
	for i := range t.foreignKeys {
		rename(t.foreignKeys[i].Columns)
	}
	for _, child := range s.tables {
		for i := range child.foreignKeys {
			fk := &child.foreignKeys[i]
			if slices.ContainsFunc(fk.RefColumns, renamed) && s.find(fk.parent) == t {
				rename(fk.RefColumns)
			}
		}
	}
}
