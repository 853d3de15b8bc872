package mysql

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// generatedVerdict looks at generated columns. MySQL and TiDB refuse a key on a
// virtual one (error 3733), and a rule that changes the column from which a stored
// one is computed (error 1215); MariaDB refuses SET NULL there (error 1901). MySQL
// 5.6 has no such columns and refuses the table.
func generatedVerdict(d sqlschema.Dialect, child *sqlschema.Table, fk *sqlschema.ForeignKey) ruling {
	if d.Name == "mysql" && d.Versioned() && !d.AtLeast(5, 7) {
		for i := range child.Columns {
			if child.Columns[i].Generated != "" {
				return ignored(sqlschema.ReasonRejected)
			}
		}
	}
	for _, name := range fk.Columns {
		c := child.Column(name)
		if c == nil {
			continue
		}
		virtual := c.Generated != "" && !c.Stored
		changed := fk.OnDelete == sqlschema.SetNull || fk.OnDelete == sqlschema.Cascade && d.Name != "mariadb"
		if virtual && d.Name != "mariadb" || changed && computes(child, name) {
			return ignored(sqlschema.ReasonRejected)
		}
	}
	return enforced
}

// computes reports whether a stored column of the table is computed from the
// column. The expression is searched for the name as a word.
func computes(t *sqlschema.Table, name string) bool {
	for i := range t.Columns {
		if c := &t.Columns[i]; c.Stored && mentions(c.Generated, name) {
			return true
		}
	}
	return false
}

func mentions(expression, name string) bool {
	for i := 0; i < len(expression); {
		kind, end := scan(expression, i, false)
		switch kind {
		case lexWord:
			if strings.EqualFold(expression[i:end], name) {
				return true
			}
		case lexName, lexDouble:
			if strings.EqualFold(unquote(expression[i:end]), name) {
				return true
			}
		}
		i = end
	}
	return false
}
