package drift

import (
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/internal/snapshot"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// columns compares the columns of one table, by their types as a server would
// spell them. What the DDL was not understood to say is not compared.
func (c *comparison) columns(t, live *sqlschema.Table) {
	if t.Incomplete {
		return
	}
	const help = "run the migrations on this database, or correct the DDL"
	declared, found := canonical(c.ddl, t), canonical(c.live.Schema, live)
	for _, d := range declared {
		col := t.Column(d.Name)
		l, ok := find(found, d.Name)
		switch {
		case !ok:
			f := c.report(SchemaDrift, col.Pos, t.Name, help, "column %s.%s is not in the database", t.Name, d.Name)
			c.beside(f, cascade.Key{Table: t.Name, Columns: []string{d.Name}})
		case strings.HasPrefix(d.Type, "unknown type") || strings.HasPrefix(l.Type, "unknown type"):
		case d.Type != l.Type:
			c.report(SchemaDrift, col.Pos, t.Name, help, "column %s.%s is %s in the database, %s in the DDL", t.Name, d.Name, l.Type, d.Type)
		case d.Nullable != l.Nullable && !d.Generated:
			c.report(SchemaDrift, col.Pos, t.Name, help, "column %s.%s is %s in the database, %s in the DDL", t.Name, d.Name, null(l), null(d))
		}
	}
	for _, l := range found {
		if _, ok := find(declared, l.Name); !ok {
			c.report(SchemaDrift, t.Pos, t.Name, help, "column %s.%s is in the database, not in the DDL", t.Name, l.Name)
		}
	}
}

func canonical(s *sqlschema.Schema, t *sqlschema.Table) []snapshot.Column {
	one := *s
	one.Tables = []*sqlschema.Table{t}
	tables := snapshot.FromSchema(&one).Tables
	if len(tables) == 0 {
		return nil
	}
	return tables[0].Columns
}

func find(list []snapshot.Column, name string) (snapshot.Column, bool) {
	for _, c := range list {
		if strings.EqualFold(c.Name, name) {
			return c, true
		}
	}
	return snapshot.Column{}, false
}

func null(c snapshot.Column) string {
	if c.Nullable {
		return "NULL"
	}
	return "NOT NULL"
}
