package mysql

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// apply carries out a statement; pos is where it begins.
func (s *state) apply(st ddl, pos sqlschema.Position) {
	switch st := st.(type) {
	case *createTable:
		s.createTable(st, pos)
	case *alterTable:
		s.alterTable(st, pos)
	case *dropTables:
		s.dropTables(st)
	case *renameTables:
		for i := range st.from {
			from := s.qualify(st.from[i], s.current)
			if !st.ifExists || s.find(from) != nil {
				s.renameTable(from, s.qualify(st.to[i], s.current))
			}
		}
	case *createView:
		s.createView(st, pos)
	case *createTrigger:
		s.createTrigger(st, pos)
	case *dropTrigger:
		s.dropTrigger(st)
	case *dropDatabase:
		s.dropDatabase(st.name)
	}
}

func (s *state) createTable(st *createTable, pos sqlschema.Position) {
	n := s.qualify(st.name, s.current)
	if st.temporary {
		s.temporary[lower(n)] = true
		return
	}
	if old := s.find(n); old != nil {
		switch {
		case st.ifNotExists:
			return // the server keeps the table it has, whatever its columns
		case st.replace && !old.View:
			s.remove(old)
		default:
			s.problemf("table %s exists already (%s): a server would refuse this statement and keep the first", n.name, old.Pos)
			return
		}
	}
	t := newTable(n, pos)
	s.tables = append(s.tables, t)
	if st.like.name != "" {
		s.copyTable(t, s.qualify(st.like, s.current))
		return
	}
	t.Engine, t.Partitioned = firstNonEmpty(st.engine, s.engine), st.partitioned
	if st.fromQuery {
		t.Incomplete = true
		s.problem(sqlschema.ReadStructurally, "columns of table "+n.name+" come from a query or from its engine: they are not known")
	}
	for _, col := range st.columns {
		t.Columns = append(t.Columns, col.Column)
	}
	for i := range st.columns {
		s.addColumnKeys(t, &st.columns[i])
	}
	for i := range st.keys {
		s.addKey(t, &st.keys[i], pos)
	}
	for i := range st.foreignKeys {
		s.addForeignKey(t, &st.foreignKeys[i], pos)
	}
	for _, name := range st.checks {
		t.checks[strings.ToLower(name)] = true
	}
	positions(t, pos)
}

// positions gives the statement's position to what has none of its own.
func positions(t *table, pos sqlschema.Position) {
	for i := range t.Columns {
		if !t.Columns[i].Pos.IsValid() {
			t.Columns[i].Pos = pos
		}
	}
	for i := range t.Indexes {
		if !t.Indexes[i].Pos.IsValid() {
			t.Indexes[i].Pos = pos
		}
	}
	for i := range t.foreignKeys {
		if !t.foreignKeys[i].Pos.IsValid() {
			t.foreignKeys[i].Pos = pos
		}
	}
}

// copyTable carries out CREATE TABLE … LIKE: columns, indexes, engine and
// partitioning are copied, foreign keys and triggers are not (Reference Manual,
// "CREATE TABLE ... LIKE Statement").
func (s *state) copyTable(t *table, from tableName) {
	src := s.find(from)
	if src == nil || src.View {
		if !s.isTemporary(from) {
			s.problemf("table %s, which is to be copied, does not exist here", from.name)
		}
		t.Incomplete = true
		return
	}
	t.Engine, t.Partitioned, t.Incomplete = src.Engine, src.Partitioned, src.Incomplete
	t.PrimaryKey = append(t.PrimaryKey, src.PrimaryKey...)
	for _, c := range src.Columns {
		c.Pos = t.Pos
		t.Columns = append(t.Columns, c)
	}
	for _, x := range src.Indexes {
		x.Pos = t.Pos
		x.Columns = append([]string(nil), x.Columns...)
		t.Indexes = append(t.Indexes, x)
	}
	for name := range src.keyIndexes {
		t.keyIndexes[name] = true
	}
	for name := range src.checks {
		t.checks[name] = true
	}
}

func (s *state) dropTables(st *dropTables) {
	for _, n := range st.names {
		n = s.qualify(n, s.current)
		if !st.views && s.isTemporary(n) {
			delete(s.temporary, lower(n))
			continue
		}
		t := s.find(n)
		if t == nil || t.View != st.views || st.temporary {
			if !st.ifExists {
				s.problemf("%s does not exist here", n.name)
			}
			continue
		}
		// Foreign keys of children stay, as with foreign_key_checks=0: they
		// dangle until a table of the name comes back.
		s.remove(t)
	}
}

func (s *state) dropDatabase(db string) {
	kept := s.tables[:0]
	for _, t := range s.tables {
		if !strings.EqualFold(t.name.db, db) {
			kept = append(kept, t)
		}
	}
	clear(s.tables[len(kept):])
	s.tables = kept
}

// renameTable renames a table or view. The foreign keys that refer to it follow
// it, and generated names of its own are renamed with it
// (dict_table_rename_in_cache in InnoDB).
func (s *state) renameTable(from, to tableName) {
	if s.isTemporary(from) {
		delete(s.temporary, lower(from))
		s.temporary[lower(to)] = true
		return
	}
	t := s.find(from)
	if t == nil {
		s.problemf("table %s, which is to be renamed, does not exist here", from.name)
		return
	}
	if other := s.find(to); other != nil && other != t {
		s.problemf("table %s exists already (%s): a server would refuse to rename %s", to.name, other.Pos, from.name)
		return
	}
	if len(t.Triggers) > 0 && !strings.EqualFold(from.db, to.db) {
		s.problemf("a server would refuse this statement: table %s has triggers and cannot move to another database", from.name) // error 1435
		return
	}
	old := t.name
	t.name = to
	for _, child := range s.tables {
		for i := range child.foreignKeys {
			if parent := &child.foreignKeys[i].parent; lower(*parent) == lower(old) {
				*parent = to
			}
		}
	}
	for i := range t.foreignKeys {
		if rest, ok := strings.CutPrefix(t.foreignKeys[i].Name, old.name+generatedMark); ok {
			t.foreignKeys[i].Name = to.name + generatedMark + rest
		}
	}
}

func (s *state) createView(st *createView, pos sqlschema.Position) {
	n := s.qualify(st.name, s.current)
	if old := s.find(n); old != nil {
		switch {
		case old.View && st.replace:
			s.remove(old)
		case old.View && st.ifNotExists:
			return
		default:
			s.problemf("%s exists already (%s): a server would refuse this view", n.name, old.Pos)
			return
		}
	}
	t := newTable(n, pos)
	t.View = true
	for _, name := range st.columns {
		t.Columns = append(t.Columns, sqlschema.Column{Name: name, Pos: pos})
	}
	s.tables = append(s.tables, t)
}

func (s *state) createTrigger(st *createTrigger, pos sqlschema.Position) {
	if s.dialect.Name == "tidb" {
		s.problemf("TiDB has no triggers: %s is not created", st.name.name)
		return
	}
	table := s.find(s.qualify(st.table, s.current))
	if table == nil || table.View {
		s.problemf("table %s of trigger %s does not exist here", st.table.name, st.name.name)
		return
	}
	if owner, i := s.findTrigger(st.name); owner != nil {
		switch {
		case st.ifNotExists:
			return
		case !st.replace:
			s.problemf("trigger %s exists already (%s)", st.name.name, owner.Triggers[i].Pos)
			return
		}
		s.dropTrigger(&dropTrigger{name: st.name})
	}
	for _, event := range st.events {
		table.Triggers = append(table.Triggers, sqlschema.Trigger{
			Name: st.name.name, Timing: st.timing, Event: event, Body: st.body, Pos: pos,
		})
	}
}

func (s *state) dropTrigger(st *dropTrigger) {
	found := false
	for {
		owner, i := s.findTrigger(st.name)
		if owner == nil {
			break
		}
		found = true
		owner.Triggers = append(owner.Triggers[:i:i], owner.Triggers[i+1:]...)
	}
	if !found && !st.ifExists {
		s.problemf("trigger %s does not exist here", st.name.name)
	}
}

// findTrigger finds a trigger by its name, which is unique in a database.
func (s *state) findTrigger(n tableName) (*table, int) {
	n = s.qualify(n, s.current)
	for _, t := range s.tables {
		for i := range t.Triggers {
			if strings.EqualFold(t.name.db, n.db) && strings.EqualFold(t.Triggers[i].Name, n.name) {
				return t, i
			}
		}
	}
	return nil, 0
}
