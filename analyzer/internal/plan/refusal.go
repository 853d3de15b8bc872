package plan

import "github.com/cascadelint/cascadelint/cascade"

// Refusal names the error with which the server refuses to take a parent row away:
// 1451 in the MySQL error reference (ER_ROW_IS_REFERENCED_2), for TRUNCATE 1701
// (ER_TRUNCATE_ILLEGAL_FK); SQLITE_CONSTRAINT_FOREIGNKEY is 787 in SQLite's list of
// extended result codes.
func (v *View) Refusal(k cascade.Kind) string {
	switch {
	case v.Schema != nil && v.Schema.Dialect.Name == "sqlite":
		return "SQLite error 787"
	case k == cascade.Truncate:
		return "error 1701"
	}
	return "error 1451"
}
