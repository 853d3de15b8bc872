package reach

import (
	"go/ast"
	"go/constant"
	"strings"
)

// TellsRefusal reports whether a constant is how a foreign key's refusal is told:
// MySQL's errors 1216, 1217, 1451 and 1452 (Server Error Message Reference),
// SQLSTATE 23503 (PostgreSQL, appendix A), SQLite's extended code 787 (Result and
// Error Codes), or the words that the three use.
func TellsRefusal(v constant.Value) bool {
	switch v.Kind() {
	case constant.Int:
		n, exact := constant.Int64Val(v)
		return exact && (n == 1216 || n == 1217 || n == 1451 || n == 1452 || n == 787)
	case constant.String:
		s := strings.ToLower(constant.StringVal(v))
		return strings.Contains(s, "foreign key constraint") ||
			len(s) < 40 && (strings.Contains(s, "1451") || strings.Contains(s, "1452") || strings.Contains(s, "23503"))
	}
	return false
}

// mayTell passes over literals of which the source alone shows that they tell no
// refusal: nearly all.
func mayTell(lit *ast.BasicLit) bool {
	for _, part := range [...]string{"onstraint", "ONSTRAINT", "145", "235", "121", "787"} {
		if strings.Contains(lit.Value, part) {
			return true
		}
	}
	return false
}

// NamesRefusal reports whether a variable's name says that it is the error of a
// refusal: gorm.ErrForeignKeyViolated, sqlite3.ErrConstraintForeignKey, and the
// primary code of all constraints, sqlite3.ErrConstraint, which a delete fails with
// where rows refer to its own.
func NamesRefusal(variable string) bool {
	return strings.Contains(variable, "ForeignKeyViol") || strings.HasPrefix(variable, "ErrConstraintForeignKey") || variable == "ErrConstraint"
}
