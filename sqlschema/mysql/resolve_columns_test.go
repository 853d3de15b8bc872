package mysql_test

import (
	"testing"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// Columns that do not fit leave a key undecided: a server refuses it unless
// foreign_key_checks is off.
func TestColumnsOfAKey(t *testing.T) {
	for _, tt := range []struct {
		name, dialect, parent, column string
		want                          sqlschema.EnforcementState
		reason                        sqlschema.Reason
	}{
		{"primary key", "mysql@8.0", "id INT PRIMARY KEY", "INT", sqlschema.Enforced, ""},
		{"unique key", "mysql@8.4", "id INT, UNIQUE (id)", "INT", sqlschema.Enforced, ""},
		{"index", "mysql@8.0", "id INT, KEY (id)", "INT", sqlschema.Enforced, ""},
		{"index, MySQL 8.4", "mysql@8.4", "id INT, KEY (id)", "INT", sqlschema.EnforcementUnknown, sqlschema.ReasonNoParentKey},
		{"first of a primary key", "mariadb@10.11", "id INT, x INT, PRIMARY KEY (id, x)", "INT", sqlschema.Enforced, ""},
		{"first of a primary key, MySQL 8.4", "mysql@8.4", "id INT, x INT, PRIMARY KEY (id, x)", "INT", sqlschema.EnforcementUnknown, sqlschema.ReasonNoParentKey},
		{"second of a primary key", "mariadb@10.11", "id INT, x INT, PRIMARY KEY (x, id)", "INT", sqlschema.EnforcementUnknown, sqlschema.ReasonNoParentKey},
		{"no key", "mysql@8.0", "id INT", "INT", sqlschema.EnforcementUnknown, sqlschema.ReasonNoParentKey},
		{"no such column", "mysql@8.0", "x INT PRIMARY KEY", "INT", sqlschema.EnforcementUnknown, sqlschema.ReasonNoParentKey},
		{"other case", "mysql@8.0", "ID INT PRIMARY KEY", "INT", sqlschema.Enforced, ""},
		{"display width", "mysql@8.0", "id INT(11) PRIMARY KEY", "INTEGER", sqlschema.Enforced, ""},
		{"size", "mysql@8.0", "id INT PRIMARY KEY", "BIGINT", sqlschema.EnforcementUnknown, sqlschema.ReasonTypes},
		{"sign", "mariadb@10.11", "id INT UNSIGNED PRIMARY KEY", "INT", sqlschema.EnforcementUnknown, sqlschema.ReasonTypes},
		{"serial", "mysql@8.0", "id SERIAL", "BIGINT UNSIGNED", sqlschema.Enforced, ""},
		{"serial and signed", "mysql@8.0", "id SERIAL", "BIGINT", sqlschema.EnforcementUnknown, sqlschema.ReasonTypes},
		{"length of a string", "mysql@8.0", "id VARCHAR(40) PRIMARY KEY", "VARCHAR(20)", sqlschema.Enforced, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, err := sqlschema.ParseDialect(tt.dialect)
			if err != nil {
				t.Fatal(err)
			}
			r := mysql.NewReader(d)
			r.Read("schema.sql", 1, "CREATE TABLE p ("+tt.parent+");\n"+
				"CREATE TABLE c (p_id "+tt.column+", FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE CASCADE);")
			got := r.Schema().Table("c").ForeignKeys[0].Enforcement
			if got.State != tt.want || got.Reason != tt.reason {
				t.Errorf("enforcement %v %q, want %v %q", got.State, got.Reason, tt.want, tt.reason)
			}
		})
	}
}
