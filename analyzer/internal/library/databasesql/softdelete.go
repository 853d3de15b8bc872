package databasesql

import (
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// softDeletes reports whether an UPDATE surely marks rows as deleted: it sets a
// column of a conventional name, and beside it only who did it and when.
func (r *reader) softDeletes(set []dml.Assignment) bool {
	marks := false
	for _, a := range set {
		switch strings.ToLower(strings.ReplaceAll(a.Column, "_", "")) {
		case "deletedat", "deletedon", "deletiontime":
			if !r.surelySet(a.Value) {
				return false
			}
			marks = true
		case "isdeleted", "deleted", "isdel":
			if !r.surelyTrue(a.Value) {
				return false
			}
			marks = true
		case "updatedat", "updatedby", "updatedon", "modifiedat", "modifiedby", "deletedby", "deletedreason", "deletereason", "version":
		default:
			return false
		}
	}
	return marks
}

// surelySet reports whether a time column gets a value that is not NULL, nor
// the zero that stands for "not deleted".
func (r *reader) surelySet(v dml.Value) bool {
	switch v.Kind {
	case dml.ValueConst:
		return v.Text != "" && strings.Trim(v.Text, "0-: .") != ""
	case dml.ValueCall:
		switch v.Text {
		case "NOW", "CURRENT_TIMESTAMP", "UTC_TIMESTAMP", "SYSDATE", "UNIX_TIMESTAMP", "LOCALTIME", "LOCALTIMESTAMP", "CURDATE", "CURRENT_DATE":
			return true
		}
	case dml.ValueArg:
		arg := r.argument(v)
		if arg == nil {
			return false
		}
		if c, ok := arg.(*ssa.Const); ok {
			return c.Value != nil && strings.Trim(c.Value.ExactString(), `"0`) != ""
		}
		return isTime(arg.Type())
	}
	return false
}

// surelyTrue reports whether a flag is switched on.
func (r *reader) surelyTrue(v dml.Value) bool {
	switch v.Kind {
	case dml.ValueConst:
		return v.Text == "1" || strings.EqualFold(v.Text, "y") || strings.EqualFold(v.Text, "true")
	case dml.ValueArg:
		if c, ok := r.argument(v).(*ssa.Const); ok && c.Value != nil {
			s := c.Value.ExactString()
			return s == "true" || s == "1"
		}
	}
	return false
}

// isTime reports types of a moment that cannot be NULL: time.Time, integers.
func isTime(t types.Type) bool {
	if path, name := library.TypeName(t); path == "time" && name == "Time" {
		_, pointer := types.Unalias(t).(*types.Pointer)
		return !pointer
	}
	return false
}

// argument gives the Go value of a placeholder; nil where it is not known.
func (r *reader) argument(v dml.Value) ssa.Value {
	if !r.query.known || v.Arg < 0 || v.Arg >= len(r.query.args) {
		return nil
	}
	arg := r.query.args[v.Arg]
	if mi, ok := arg.(*ssa.MakeInterface); ok {
		arg = mi.X
	}
	return arg
}

// constantValue is a constant that is passed for a placeholder.
func constantValue(c *ssa.Const, arg int) effect.Value {
	switch {
	case c.Value == nil:
		return effect.Value{Kind: effect.ValueNull, Arg: arg}
	case c.Value.Kind() == constant.String:
		return effect.Value{Kind: effect.ValueConst, Text: constant.StringVal(c.Value), Arg: arg}
	}
	return effect.Value{Kind: effect.ValueConst, Text: c.Value.ExactString(), Arg: arg}
}
