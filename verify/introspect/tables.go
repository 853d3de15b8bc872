package introspect

import (
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

func (r *reader) tables() error {
	return r.rows(`SELECT TABLE_NAME, TABLE_TYPE, ENGINE, CREATE_OPTIONS, TABLE_ROWS FROM information_schema.TABLES
		WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME`, func(v []string) {
		if v[1] == "SEQUENCE" { // no table, although it is listed with a row's columns
			return
		}
		t := &sqlschema.Table{
			Name: v[0], Engine: v[2], View: strings.HasSuffix(v[1], "VIEW"),
			Partitioned: strings.Contains(v[3], "partitioned"),
		}
		rows, _ := strconv.ParseInt(v[4], 10, 64) // NULL for views
		r.byName[t.Name] = t
		r.out.Schema.Tables = append(r.out.Schema.Tables, t)
		r.out.Details[t.Name] = &Details{Rows: rows, Columns: map[string]ColumnDetails{}}
	})
}

func (r *reader) columns() error {
	return r.rows(`SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, EXTRA, COLUMN_DEFAULT, CHARACTER_SET_NAME, COLLATION_NAME,
		COLUMN_DEFAULT IS NOT NULL FROM information_schema.COLUMNS
		WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, ORDINAL_POSITION`, func(v []string) {
		t := r.byName[v[0]]
		if t == nil {
			return
		}
		extra := strings.ToUpper(v[4])
		v[2], _, _ = strings.Cut(v[2], " /*M!") // text /*M!100301 COMPRESSED*/
		c := sqlschema.Column{Name: v[1], Type: strings.ToLower(v[2]), NotNull: v[3] == "NO", Default: v[5]}
		if !plainLower(v[2]) {
			c.Type = v[2] // the values of an ENUM keep their case
		}
		// DEFAULT_GENERATED is a default that is an expression.
		if strings.Contains(extra, "VIRTUAL GENERATED") || strings.Contains(extra, "STORED GENERATED") {
			c.Generated = "unknown"
			c.Stored = strings.Contains(extra, "STORED")
		}
		t.Columns = append(t.Columns, c)
		auto := strings.Contains(extra, "AUTO_INCREMENT")
		r.out.Details[t.Name].Columns[c.Name] = ColumnDetails{
			Charset: v[6], Collation: v[7], AutoIncrement: auto,
			HasDefault: auto || v[8] == "1" || v[3] == "YES" || c.Generated != "",
		}
	})
}

// plainLower reports whether a type may be put in lower case as a whole: one
// without quoted values.
func plainLower(typ string) bool { return !strings.Contains(typ, "'") }

// generated reads the expressions. MySQL 5.6 has neither generated columns nor
// the column that tells of them.
func (r *reader) generated() error {
	has := false
	for _, t := range r.out.Schema.Tables {
		for _, c := range t.Columns {
			has = has || c.Generated != ""
		}
	}
	if !has {
		return nil
	}
	return r.rows(`SELECT TABLE_NAME, COLUMN_NAME, GENERATION_EXPRESSION FROM information_schema.COLUMNS
		WHERE TABLE_SCHEMA = DATABASE() AND GENERATION_EXPRESSION IS NOT NULL AND GENERATION_EXPRESSION <> ''`, func(v []string) {
		if t := r.byName[v[0]]; t != nil {
			if c := t.Column(v[1]); c != nil {
				c.Generated = v[2]
			}
		}
	})
}

func (r *reader) indexes() error {
	return r.rows(`SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, NON_UNIQUE, SEQ_IN_INDEX FROM information_schema.STATISTICS
		WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX`, func(v []string) {
		t := r.table(v[0])
		// A functional key part is no column; TiDB spells the NULL out.
		if v[2] == "" || v[2] == "NULL" && t != nil && t.Column("NULL") == nil {
			v[2] = "(expression)"
		}
		switch {
		case t == nil:
		case v[1] == "PRIMARY":
			t.PrimaryKey = append(t.PrimaryKey, v[2])
		case v[4] == "1":
			t.Indexes = append(t.Indexes, sqlschema.Index{Name: v[1], Columns: []string{v[2]}, Unique: v[3] == "0"})
		default:
			last := &t.Indexes[len(t.Indexes)-1]
			last.Columns = append(last.Columns, v[2])
		}
	})
}

func (r *reader) triggers() error {
	if !r.grant.trigger {
		r.out.Unseen = append(r.out.Unseen, Unseen{What: "triggers", Grant: "TRIGGER"})
	}
	if !r.grant.read {
		r.out.Unseen = append(r.out.Unseen, Unseen{What: "tables on which the account has no privilege", Grant: "SELECT"})
	}
	return r.rows(`SELECT EVENT_OBJECT_TABLE, TRIGGER_NAME, ACTION_TIMING, EVENT_MANIPULATION, ACTION_STATEMENT FROM information_schema.TRIGGERS
		WHERE TRIGGER_SCHEMA = DATABASE() ORDER BY EVENT_OBJECT_TABLE, TRIGGER_NAME`, func(v []string) {
		if t := r.table(v[0]); t != nil {
			t.Triggers = append(t.Triggers, sqlschema.Trigger{Name: v[1], Timing: v[2], Event: v[3], Body: v[4]})
		}
	})
}
