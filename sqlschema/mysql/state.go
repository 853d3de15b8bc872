package mysql

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// state is the database that the statements read so far add up to.
type state struct {
	dialect sqlschema.Dialect
	tables  []*table
	// home is the database whose tables go by their bare name; current is that
	// of unqualified names. Both are empty until a database is named by USE.
	home, current string
	// engine is the session's default storage engine, empty for the server's.
	engine string
	// temporary holds the temporary tables of the session.
	temporary map[tableName]bool
	// problem reports what is wrong with the statement being carried out.
	problem func(kind sqlschema.ProblemKind, message string)
}

// table is a table while it is being folded.
type table struct {
	sqlschema.Table // Name and ForeignKeys are filled in by export
	name            tableName
	foreignKeys     []foreignKeyDef // parent is resolved
	// checks are the names of CHECK constraints in lower case.
	checks map[string]bool
	// keyIndexes are the names, in lower case, of the indexes that the engine
	// makes for foreign keys.
	keyIndexes map[string]bool
	// keysMade counts the foreign keys ever added: TiDB numbers by it.
	keysMade int
}

// newSession forgets what belongs to one connection: every file has its own.
func (s *state) newSession() {
	s.current = s.home
	s.engine = ""
	clear(s.temporary)
}

// use makes a database the current one. The first to be named is taken for the
// one that the application connects to: its tables go by their bare name, and
// so do those that were created before without naming any.
func (s *state) use(db string) {
	if db == "" {
		return
	}
	s.current = db
	if s.home != "" {
		return
	}
	s.settle(db)
}

// settle makes db the home of all tables without a database.
func (s *state) settle(db string) {
	s.home = db
	for _, t := range s.tables {
		if t.name.db == "" {
			t.name.db = db
		}
		for i := range t.foreignKeys {
			if t.foreignKeys[i].parent.db == "" {
				t.foreignKeys[i].parent.db = db
			}
		}
	}
}

// qualify completes a name with the database that an unqualified one belongs
// to.
func (s *state) qualify(n tableName, db string) tableName {
	if n.db == "" {
		n.db = db
	}
	return n
}

// find gives the table of that qualified name, exact first and then without
// regard to case where only one table fits: whether a server tells table names
// apart by case is its configuration's choice.
func (s *state) find(n tableName) *table {
	var folded *table
	for _, t := range s.tables {
		if t.name == n {
			return t
		}
		if strings.EqualFold(t.name.name, n.name) && strings.EqualFold(t.name.db, n.db) {
			if folded != nil {
				return nil
			}
			folded = t
		}
	}
	return folded
}

// isTemporary reports whether the name is that of a temporary table.
func (s *state) isTemporary(n tableName) bool { return s.temporary[lower(n)] }

func lower(n tableName) tableName {
	return tableName{db: strings.ToLower(n.db), name: strings.ToLower(n.name)}
}

func (s *state) remove(t *table) {
	s.tables = slices.DeleteFunc(s.tables, func(other *table) bool { return other == t })
}

// problemf reports a statement that does not fit the tables before it.
func (s *state) problemf(format string, args ...any) {
	s.problem(sqlschema.Inconsistent, fmt.Sprintf(format, args...))
}

// display is the name of a table in the schema.
func (s *state) display(n tableName) string {
	if n.db == "" || strings.EqualFold(n.db, s.home) {
		return n.name
	}
	return n.db + "." + n.name
}

// markIncomplete notes that a statement about the table was lost. A table that
// the lost statement creates is entered, so that it is known to exist.
func (s *state) markIncomplete(n tableName, created bool, pos sqlschema.Position) {
	n = s.qualify(n, s.current)
	if s.isTemporary(n) {
		return
	}
	t := s.find(n)
	if t == nil && created {
		t = newTable(n, pos)
		s.tables = append(s.tables, t)
	}
	if t != nil {
		t.Incomplete = true
	}
}

func newTable(n tableName, pos sqlschema.Position) *table {
	t := &table{name: n, checks: map[string]bool{}, keyIndexes: map[string]bool{}}
	t.Pos = pos
	return t
}

// export gives copies of the tables under their display names. Where every
// table is qualified with one and the same database, that database is home.
func (s *state) export() []*sqlschema.Table {
	view := *s
	if view.home == "" {
		view.home = s.onlyDatabase()
	}
	out := make([]*sqlschema.Table, 0, len(s.tables))
	for _, t := range s.tables {
		e := t.Table
		e.Name = view.display(t.name)
		e.Columns = slices.Clone(t.Columns)
		e.PrimaryKey = slices.Clone(t.PrimaryKey)
		e.Triggers = slices.Clone(t.Triggers)
		e.Indexes = slices.Clone(t.Indexes)
		for i := range e.Indexes {
			e.Indexes[i].Columns = slices.Clone(e.Indexes[i].Columns)
		}
		e.ForeignKeys = nil
		for _, fk := range t.foreignKeys {
			key := fk.ForeignKey
			key.RefTable = view.display(fk.parent)
			key.Columns = slices.Clone(key.Columns)
			key.RefColumns = slices.Clone(key.RefColumns)
			e.ForeignKeys = append(e.ForeignKeys, key)
		}
		out = append(out, &e)
	}
	return out
}

// onlyDatabase gives the database that all tables are in, if there is one.
func (s *state) onlyDatabase() string {
	for _, t := range s.tables {
		if !strings.EqualFold(t.name.db, s.tables[0].name.db) {
			return ""
		}
	}
	if len(s.tables) == 0 {
		return ""
	}
	return s.tables[0].name.db
}
