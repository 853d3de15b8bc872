package introspect

import (
	"fmt"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// foreignKeys joins KEY_COLUMN_USAGE, which every account with SELECT sees,
// with REFERENTIAL_CONSTRAINTS, which MariaDB shows only to accounts with more.
func (r *reader) foreignKeys() error {
	type rules struct{ onDelete, onUpdate, match string }
	byKey := map[string]rules{}
	err := r.rows(`SELECT TABLE_NAME, CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE, MATCH_OPTION FROM information_schema.REFERENTIAL_CONSTRAINTS
		WHERE CONSTRAINT_SCHEMA = DATABASE()`, func(v []string) {
		byKey[keyName(v[0], v[1])] = rules{v[2], v[3], v[4]}
	})
	if err != nil {
		return err
	}
	return r.rows(`SELECT TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_TABLE_SCHEMA, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME, ORDINAL_POSITION
		FROM information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME IS NOT NULL
		ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION`, func(v []string) {
		t := r.table(v[0])
		if t == nil {
			return
		}
		if v[6] == "1" {
			k := sqlschema.ForeignKey{Name: v[1], RefTable: v[4]}
			if v[3] != r.out.Name && v[3] != "" {
				k.RefTable = v[3] + "." + v[4]
			}
			if rule, ok := byKey[keyName(v[0], v[1])]; ok {
				r.known[keyName(v[0], v[1])] = true
				k.OnDelete, _ = sqlschema.ParseAction(rule.onDelete) // a rule unheard of stays Unset: settle tells
				k.OnUpdate, _ = sqlschema.ParseAction(rule.onUpdate)
			}
			t.ForeignKeys = append(t.ForeignKeys, k)
		}
		last := &t.ForeignKeys[len(t.ForeignKeys)-1]
		last.Columns = append(last.Columns, v[2])
		last.RefColumns = append(last.RefColumns, v[5])
	})
}

func keyName(table, constraint string) string { return table + "\x00" + constraint }

// definitions reads the rules that information_schema hides from SHOW CREATE
// TABLE, which SELECT is enough for.
func (r *reader) definitions() error {
	for _, t := range r.out.Schema.Tables {
		hidden := false
		for i := range t.ForeignKeys {
			hidden = hidden || !r.known[keyName(t.Name, t.ForeignKeys[i].Name)]
		}
		if !hidden {
			continue
		}
		if err := r.definition(t); err != nil {
			if r.ctx.Err() != nil {
				return err
			}
			r.failed = append(r.failed, t.Name)
		}
	}
	return nil
}

// definition takes the rules of one table from its SHOW CREATE TABLE.
func (r *reader) definition(t *sqlschema.Table) error {
	text := ""
	if err := r.rows("SHOW CREATE TABLE "+Quote(t.Name), func(v []string) { text = v[1] }); err != nil {
		return err
	}
	reader := mysql.NewReader(r.out.Server.Dialect)
	reader.Read(t.Name, 1, text)
	shown := reader.Schema().Table(t.Name)
	if shown == nil {
		return fmt.Errorf("SHOW CREATE TABLE %s was not understood", Quote(t.Name))
	}
	for i := range t.ForeignKeys {
		k := &t.ForeignKeys[i]
		for _, s := range shown.ForeignKeys {
			if s.Name == k.Name {
				k.OnDelete, k.OnUpdate = shownRule(s.OnDelete), shownRule(s.OnUpdate)
				r.known[keyName(t.Name, k.Name)] = true
			}
		}
	}
	return nil
}

// shownRule reads an omitted clause: SHOW CREATE TABLE leaves out the rule that
// refuses.
func shownRule(a sqlschema.Action) sqlschema.Action {
	if a == sqlschema.Unset {
		return sqlschema.NoAction
	}
	return a
}

// settle makes unknown what could not be seen, and what holds on a live server
// in place of what would hold after its DDL.
func (r *reader) settle() {
	for _, t := range r.out.Schema.Tables {
		for i := range t.ForeignKeys {
			k := &t.ForeignKeys[i]
			if k.OnDelete == sqlschema.Unset {
				k.Enforcement = sqlschema.Enforcement{State: sqlschema.EnforcementUnknown, Reason: sqlschema.ReasonUnclear}
				k.Effective = sqlschema.Unset
				r.out.Unseen = append(r.out.Unseen, Unseen{
					What: fmt.Sprintf("the delete rule of foreign key %s of %s", k.Name, t.Name), Grant: "REFERENCES", Table: t.Name,
				})
			}
		}
	}
}
