package gorm

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// softDeletes reports whether an UPDATE surely marks rows as deleted: it sets a
// column of a conventional name, and beside it only who did it and when. A value
// that may be NULL or false restores rows.
func softDeletes(set []dml.Assignment, args []ssa.Value) bool {
	marks := false
	for _, a := range set {
		switch strings.ToLower(strings.ReplaceAll(a.Column, "_", "")) {
		case "deletedat", "deletedon":
			if !surelySet(a.Value, args, true) {
				return false
			}
			marks = true
		case "isdeleted", "deleted", "isdel":
			if !surelySet(a.Value, args, false) {
				return false
			}
			marks = true
		case "updatedat", "updatedby", "deletedby", "modifiedat", "modifiedby", "version":
		default:
			return false
		}
	}
	return marks
}

// surelySet reports whether a value is neither NULL nor zero; moment says that
// it is for a column of a time.
func surelySet(v dml.Value, args []ssa.Value, moment bool) bool {
	switch v.Kind {
	case dml.ValueConst:
		text := strings.ToLower(v.Text)
		return text != "false" && strings.Trim(text, "0-: .") != ""
	case dml.ValueCall:
		return moment && v.Text != "IF" && v.Text != "IFNULL" && v.Text != "NULLIF" && v.Text != "COALESCE"
	case dml.ValueArg:
		if v.Arg < 0 || v.Arg >= len(args) {
			return false
		}
		arg := unwrap(args[v.Arg])
		if c, ok := arg.(*ssa.Const); ok {
			return !isZero(c)
		}
		// A time.Time is never NULL; a pointer may be, and a flag false.
		return moment && isNamed(arg.Type(), "time", "Time") && !isPointer(arg)
	}
	return false
}
