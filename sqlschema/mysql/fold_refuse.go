package mysql

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// refusal says why a server refuses an ALTER TABLE on account of foreign keys,
// foreign_key_checks=0 or not; it is empty where it does not. A refused
// statement changes nothing.
func (s *state) refusal(t *table, changes []change) string {
	dropped := map[string]bool{} // names in lower case
	for _, ch := range changes {
		if ch.op == opDropForeignKey || ch.op == opDropConstraint {
			dropped[strings.ToLower(ch.name)] = true
		}
	}
	for i := range changes {
		if why := s.refusedChange(t, &changes[i], dropped); why != "" {
			return why
		}
	}
	return ""
}

// refusedChange says why a server refuses one change of a table. dropped holds
// the foreign keys that the same statement drops.
func (s *state) refusedChange(t *table, ch *change, dropped map[string]bool) string {
	switch ch.op {
	case opEngine:
		// Errors 1217 and 3776, also where the statement drops the key.
		if enginePolicy(s.dialect, ch.to) == no && s.storedKey(t, nil, anyKey) != nil {
			return fmt.Sprintf("table %s has foreign keys, which engine %s has not", t.name.name, ch.to)
		}
	case opPartition:
		// Errors 1217 and 1506; TiDB lets it pass.
		if s.dialect.Name != "tidb" && s.storedKey(t, nil, anyKey) != nil {
			return fmt.Sprintf("table %s has foreign keys and cannot be partitioned", t.name.name)
		}
	case opAddForeignKey:
		// Errors 1005 (errno 121) and 1826.
		if s.dialect.Name == "mariadb" && dropped[strings.ToLower(ch.fk.Name)] && t.foreignKey(ch.fk.Name) >= 0 {
			return fmt.Sprintf("MariaDB does not drop and add foreign key %s in one statement", ch.fk.Name)
		}
	case opDropColumn:
		// Errors 1553, 1828 and 1829.
		fk := s.storedKey(t, dropped, func(own bool, fk *foreignKeyDef) bool {
			return own && contains(fk.Columns, ch.name) || !own && contains(fk.RefColumns, ch.name)
		})
		if fk != nil {
			return fmt.Sprintf("column %s belongs to foreign key %s", ch.name, fk.Name)
		}
	case opModifyColumn:
		// Errors 1830 and 1832, errno 150; TiDB lets it pass, and then refuses
		// to delete the parent.
		fk := s.storedKey(t, dropped, func(own bool, fk *foreignKeyDef) bool {
			nulls := fk.OnDelete == sqlschema.SetNull || fk.OnUpdate == sqlschema.SetNull
			return own && nulls && contains(fk.Columns, ch.name) && t.Nullable([]string{ch.name})
		})
		if fk != nil && (ch.column.NotNull || ch.column.primary) {
			return fmt.Sprintf("foreign key %s sets column %s to NULL", fk.Name, ch.name)
		}
	}
	return ""
}

// storedKey gives the first stored foreign key on either side of the table for
// which match holds; own says that the table is the child. The keys of the
// table that are named in except do not count.
func (s *state) storedKey(t *table, except map[string]bool, match func(own bool, fk *foreignKeyDef) bool) *foreignKeyDef {
	for _, child := range s.tables {
		for i := range child.foreignKeys {
			fk := &child.foreignKeys[i]
			if !s.stored(child, fk) || child == t && except[strings.ToLower(fk.Name)] {
				continue
			}
			if child == t && match(true, fk) || match(false, fk) && s.find(fk.parent) == t {
				return fk
			}
		}
	}
	return nil
}

func anyKey(bool, *foreignKeyDef) bool { return true }

func contains(names []string, name string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, name) })
}
