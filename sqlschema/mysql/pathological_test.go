package mysql_test

import (
	"strings"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// TestPathologicalScripts reads scripts whose structure never ends. Each takes
// milliseconds where the work is proportional to the length, and minutes where
// it grows with its square.
func TestPathologicalScripts(t *testing.T) {
	const n = 50_000
	for name, script := range map[string]string{
		"open parentheses":         "CREATE TABLE t " + strings.Repeat("(", n),
		"open type arguments":      "CREATE TABLE t (" + strings.Repeat("a(", n) + ")",
		"nested default":           "CREATE TABLE t (a INT DEFAULT " + strings.Repeat("(", n) + strings.Repeat(")", n) + ")",
		"open column of ALTER":     "ALTER TABLE t ADD COLUMN a INT " + strings.Repeat("(", n),
		"open options of ALTER":    "ALTER TABLE t " + strings.Repeat("a=(,", n),
		"open executable comments": strings.Repeat("/*!", n),
		"skipped comments":         strings.Repeat("/*!99999 /* ", n),
		"bodies without an end":    strings.Repeat("CREATE TRIGGER a BEGIN IF;", n),
		"delimiters":               strings.Repeat("DELIMITER a\n", n),
		"nested SET STATEMENT":     strings.Repeat("SET STATEMENT FOR ", n),
		"quotes":                   strings.Repeat("'", n) + strings.Repeat("`", n),
	} {
		t.Run(name, func(t *testing.T) {
			begin := time.Now()
			r := mysql.NewReader(sqlschema.Dialect{Name: "mysql", Major: 8})
			r.Read("schema.sql", 1, script)
			r.Schema()
			if took := time.Since(begin); took > 10*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}
