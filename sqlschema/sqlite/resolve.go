package sqlite

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// resolve sets Enforcement and Effective of every key. Source of the facts: the
// manual, "SQLite Foreign Key Support", sections 2 (off by default, per
// connection), 3 (what a parent key has to be), 4.2 (deferred keys) and 4.3
// (actions).
func resolve(s *sqlschema.Schema, keys sqlschema.EnforcementState, deferred map[keyID]bool) {
	for _, t := range s.Tables {
		for i := range t.ForeignKeys {
			k := &t.ForeignKeys[i]
			k.Enforcement = enforcement(s, t, k, keys)
			if k.Enforcement.State != sqlschema.Enforced {
				continue
			}
			k.Effective = effective(t, k)
			if k.Effective == sqlschema.NoAction && deferred[keyID{t.Name, i}] {
				// Refused at COMMIT, unless a later statement mends it.
				k.Enforcement = unknown(sqlschema.ReasonDeferred)
				k.Effective = sqlschema.Unset
			}
		}
	}
}

func unknown(r sqlschema.Reason) sqlschema.Enforcement { return sqlschema.Enforcement{Reason: r} }

func enforcement(s *sqlschema.Schema, t *sqlschema.Table, k *sqlschema.ForeignKey, keys sqlschema.EnforcementState) sqlschema.Enforcement {
	switch keys {
	case sqlschema.NotEnforced:
		return sqlschema.Enforcement{State: sqlschema.NotEnforced, Reason: sqlschema.ReasonPragma}
	case sqlschema.EnforcementUnknown:
		return unknown(sqlschema.ReasonPragmaUnknown)
	}
	if t.Incomplete {
		return unknown(sqlschema.ReasonIncomplete)
	}
	parent := s.Table(k.RefTable)
	switch {
	case parent == nil:
		return unknown(sqlschema.ReasonNoParent)
	case parent.Incomplete:
		return unknown(sqlschema.ReasonIncomplete)
	case !parentKey(parent, k):
		return unknown(sqlschema.ReasonMismatch)
	}
	return sqlschema.Enforcement{State: sqlschema.Enforced}
}

// parentKey reports whether the parent has the key that the clause refers to: its
// primary key, or a unique index over exactly those columns. With any other key
// each statement on either table fails with "foreign key mismatch".
func parentKey(parent *sqlschema.Table, k *sqlschema.ForeignKey) bool {
	if len(k.RefColumns) == 0 {
		return len(parent.PrimaryKey) == len(k.Columns)
	}
	if sameColumns(parent.PrimaryKey, k.RefColumns) {
		return true
	}
	return slices.ContainsFunc(parent.Indexes, func(x sqlschema.Index) bool {
		return x.Unique && sameColumns(x.Columns, k.RefColumns)
	})
}

func sameColumns(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for _, name := range a {
		if !slices.ContainsFunc(b, func(o string) bool { return strings.EqualFold(name, o) }) {
			return false
		}
	}
	return true
}

// effective says what an enforced key does with the child's rows. SET NULL on a
// column that cannot be NULL is accepted, and then refuses every delete of a
// parent that has children.
func effective(t *sqlschema.Table, k *sqlschema.ForeignKey) sqlschema.Action {
	switch {
	case k.OnDelete == sqlschema.Unset:
		return sqlschema.NoAction
	case k.OnDelete == sqlschema.SetNull:
		for _, name := range k.Columns {
			if c := t.Column(name); c != nil && c.NotNull {
				return sqlschema.Restrict
			}
		}
	}
	return k.OnDelete
}
