package mysql

import (
	"slices"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// generatedMark stands between table name and number in the name that MySQL and
// MariaDB give a foreign key (Reference Manual, "FOREIGN KEY Constraints").
const generatedMark = "_ibfk_"

// addColumnKeys adds what a column's attributes stand for.
func (s *state) addColumnKeys(t *table, col *columnDef) {
	if col.primary {
		s.addKey(t, &keyDef{primary: true, Index: sqlschema.Index{Columns: []string{col.Name}, Pos: col.Pos}}, col.Pos)
	}
	if col.unique {
		s.addKey(t, &keyDef{Index: sqlschema.Index{Columns: []string{col.Name}, Unique: true, Pos: col.Pos}}, col.Pos)
	}
	if col.check != "" {
		t.checks[strings.ToLower(col.check)] = true
	}
	if col.ref != nil {
		s.addForeignKey(t, col.ref, col.Pos)
	}
}

// addKey adds a primary key or an index.
func (s *state) addKey(t *table, k *keyDef, pos sqlschema.Position) {
	x := k.Index
	var ok bool
	if x.Columns, ok = s.ownColumns(t, x.Columns); !ok {
		return
	}
	if !x.Pos.IsValid() {
		x.Pos = pos
	}
	if k.primary {
		if len(t.PrimaryKey) > 0 {
			if !k.ifNotExists {
				s.problemf("table %s has a primary key already", t.name.name)
			}
			return
		}
		t.PrimaryKey = x.Columns
		for _, name := range x.Columns {
			if c := t.Column(name); c != nil {
				c.NotNull = true
			}
		}
		return
	}
	if x.Name == "" {
		x.Name = t.freeIndexName(x.Columns)
	} else if t.index(x.Name) >= 0 {
		if !k.ifNotExists {
			s.problemf("table %s has an index %s already", t.name.name, x.Name)
		}
		return
	}
	t.Indexes = append(t.Indexes, x)
}

// freeIndexName gives the name that a server gives an index without one: that
// of its first column, numbered from 2 where taken (make_unique_key_name in the
// servers' sql_table.cc).
func (t *table) freeIndexName(columns []string) string {
	base := columns[0]
	if strings.HasPrefix(base, "(") {
		base = "functional_index"
	}
	name := base
	for n := 2; t.index(name) >= 0 || strings.EqualFold(name, "PRIMARY"); n++ {
		name = base + "_" + strconv.Itoa(n)
	}
	return name
}

// index finds an index by name, -1 where there is none.
func (t *table) index(name string) int {
	return slices.IndexFunc(t.Indexes, func(x sqlschema.Index) bool { return strings.EqualFold(x.Name, name) })
}

// foreignKey finds a foreign key by name, -1 where there is none.
func (t *table) foreignKey(name string) int {
	return slices.IndexFunc(t.foreignKeys, func(fk foreignKeyDef) bool {
		return fk.Name != "" && strings.EqualFold(fk.Name, name)
	})
}

// ownColumns spells column names as the table does. It reports those that the
// table lacks, and then is not ok.
func (s *state) ownColumns(t *table, names []string) (out []string, ok bool) {
	out, ok = slices.Clone(names), true
	for i, name := range names {
		c := t.Column(name)
		switch {
		case c != nil:
			out[i] = c.Name
		case !t.Incomplete && !strings.HasPrefix(name, "("):
			s.problemf("table %s has no column %s", t.name.name, name)
			ok = false
		}
	}
	return out, ok
}

// addForeignKey adds a foreign key under the name that the engine gives it.
func (s *state) addForeignKey(t *table, def *foreignKeyDef, pos sqlschema.Position) {
	fk := *def
	fk.parent = s.qualify(fk.parent, t.name.db)
	fk.Columns, _ = s.ownColumns(t, fk.Columns)
	if !fk.Pos.IsValid() {
		fk.Pos = pos
	}
	given := fk.Name
	if given == "" && fk.indexName != "" && indexNamesConstraint(s.dialect) {
		given = fk.indexName
	}
	if given != "" && t.foreignKey(given) >= 0 {
		if !fk.ifNotExists {
			s.problemf("table %s has a foreign key %s already", t.name.name, given)
		}
		return
	}
	fk.Name = given
	if s.stored(t, &fk) {
		t.keysMade++
		if given == "" {
			fk.Name = t.generatedName(s.dialect)
		}
		t.keyIndexes[strings.ToLower(firstNonEmpty(fk.indexName, given, fk.Columns[0]))] = true
		t.keyIndexes[strings.ToLower(fk.Name)] = true
	}
	t.foreignKeys = append(t.foreignKeys, fk)
}

// stored reports whether the server is known to keep the key.
func (s *state) stored(t *table, fk *foreignKeyDef) bool {
	return enginePolicy(s.dialect, t.Engine) == yes && (!fk.Inline || keepsInline(s.dialect) == yes)
}

// generatedName gives the next generated name: one more than the highest for
// InnoDB (dict_table_get_highest_foreign_id), by count for TiDB
// (allocateFKIndexID in its ddl package).
func (t *table) generatedName(d sqlschema.Dialect) string {
	if d.Name == "tidb" {
		return "fk_" + strconv.Itoa(t.keysMade)
	}
	highest := 0
	for _, fk := range t.foreignKeys {
		if rest, ok := strings.CutPrefix(fk.Name, t.name.name+generatedMark); ok {
			if n, err := strconv.Atoi(rest); err == nil && n > highest {
				highest = n
			}
		}
	}
	return t.name.name + generatedMark + strconv.Itoa(highest+1)
}

// indexNamesConstraint reports whether FOREIGN KEY name (…) without CONSTRAINT
// names the constraint too. MariaDB does since it takes keys from its SQL
// parser (10.5, MDEV-20480), TiDB does; InnoDB of MySQL generates a name.
func indexNamesConstraint(d sqlschema.Dialect) bool {
	return d.Name == "tidb" || d.Name == "mariadb" && (d.AtLeast(10, 5) || !d.Versioned())
}

func firstNonEmpty(names ...string) string {
	for _, n := range names {
		if n != "" {
			return n
		}
	}
	return ""
}
