package drift

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// declared compares one foreign key of the DDL.
func (c *comparison) declared(t, live *sqlschema.Table, k *sqlschema.ForeignKey) {
	if k.Enforcement.State == sqlschema.NotEnforced {
		return // the server never got it: the rules about DDL tell
	}
	found := match(live, k)
	var f *finding.Finding
	switch {
	case found == nil && withoutKeys(live.Engine):
		f = c.report(EnforcementOff, k.Pos, t.Name, "ALTER TABLE "+live.Name+" ENGINE = InnoDB, then add the key",
			"foreign key %s is not in the database: the engine of %s is %s, which drops foreign keys without a warning", describe(t, k), live.Name, live.Engine)
	case found == nil:
		f = c.report(SchemaDrift, k.Pos, t.Name, "look for orphaned rows, then add the key", "foreign key %s is not in the database", describe(t, k))
	default:
		if want, is := rule(k), rule(found); want != is && is != "" && want != "" {
			f = c.report(SchemaDrift, k.Pos, t.Name, "drop the key and add it with the rule that is meant",
				"foreign key %s deletes by %s in the database, by %s in the DDL", describe(t, k), is, want)
		}
	}
	if f != nil {
		c.beside(f, cascade.Key{Table: t.Name, Columns: k.Columns})
	}
}

// liveTable looks at keys that nobody declared or nothing acts on.
func (c *comparison) liveTable(t *sqlschema.Table) {
	var pos sqlschema.Position
	var known *sqlschema.Table
	if c.ddl != nil {
		if known = c.ddl.Table(t.Name); known != nil {
			pos = known.Pos
		}
	}
	for i := range t.ForeignKeys {
		k := &t.ForeignKeys[i]
		before := len(c.out)
		at := pos
		if known != nil {
			if d := match(known, k); d != nil {
				at = d.Pos
			} else if !known.Incomplete {
				c.report(SchemaDrift, pos, t.Name, "add it to the DDL, or drop it from the database", "foreign key %s is in the database, not in the DDL", describe(t, k))
			}
		}
		switch k.Enforcement.Reason {
		case sqlschema.ReasonNoParent:
			if !c.blind("SELECT") && !strings.Contains(k.RefTable, ".") {
				c.report(EnforcementOff, at, t.Name, "create the parent table again, or drop the key", "foreign key %s refers to a table that is not there", describe(t, k))
			}
		case sqlschema.ReasonNoParentKey, sqlschema.ReasonTypes:
			c.report(EnforcementOff, at, t.Name, "drop the key and add it again with foreign_key_checks on", "foreign key %s is in the database, but %s", describe(t, k), k.Enforcement.Reason)
		case sqlschema.ReasonVersion, sqlschema.ReasonEngine, sqlschema.ReasonRefEngine, sqlschema.ReasonPartitioned:
			if k.Enforcement.State == sqlschema.NotEnforced {
				c.report(EnforcementOff, at, t.Name, "do not rely on it: delete child rows in the code", "foreign key %s is in the database, but %s", describe(t, k), k.Enforcement.Reason)
			}
		}
		for j := range i {
			o := &t.ForeignKeys[j]
			if sameKey(o, k) && rule(o) != rule(k) {
				c.report(SchemaDrift, at, t.Name, "drop the one that is not meant", "foreign keys %s and %s of %s are over the same columns, with %s and %s: both act",
					o.Name, k.Name, t.Name, rule(o), rule(k))
			}
		}
		for n := before; n < len(c.out); n++ {
			c.beside(&c.out[n], cascade.Key{Table: t.Name, Columns: k.Columns})
		}
	}
}

// match finds a table's key over the same columns to the same parent.
func match(t *sqlschema.Table, k *sqlschema.ForeignKey) *sqlschema.ForeignKey {
	var found *sqlschema.ForeignKey
	for i := range t.ForeignKeys {
		o := &t.ForeignKeys[i]
		if sameKey(o, k) && (found == nil || o.Name == k.Name) {
			found = o
		}
	}
	return found
}

func sameKey(a, b *sqlschema.ForeignKey) bool {
	if !strings.EqualFold(a.RefTable, b.RefTable) || !sameColumns(a.Columns, b.Columns) {
		return false
	}
	return len(a.RefColumns) == 0 || len(b.RefColumns) == 0 || sameColumns(a.RefColumns, b.RefColumns)
}

func sameColumns(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for _, n := range a {
		if !slices.ContainsFunc(b, func(o string) bool { return strings.EqualFold(n, o) }) {
			return false
		}
	}
	return true
}

// rule names what a key does on a delete, with the rules that refuse as one.
// It is empty where that is not known.
func rule(k *sqlschema.ForeignKey) string {
	a := k.Effective
	if a == sqlschema.Unset {
		a = k.OnDelete
	}
	switch a {
	case sqlschema.Cascade, sqlschema.SetNull:
		return a.String()
	case sqlschema.Unset:
		if k.Enforcement.State == sqlschema.EnforcementUnknown && k.Enforcement.Reason == sqlschema.ReasonUnclear {
			return ""
		}
	}
	return "RESTRICT"
}

// describe gives "fk_user (posts.user_id → users.id)".
func describe(t *sqlschema.Table, k *sqlschema.ForeignKey) string {
	s := cascade.Key{Table: t.Name, Columns: k.Columns}.String() + " → " + cascade.Key{Table: k.RefTable, Columns: k.RefColumns}.String()
	if k.Name != "" {
		s = k.Name + " (" + s + ")"
	}
	return s
}
