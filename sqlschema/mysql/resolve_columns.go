package mysql

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// columnsVerdict looks at the referencing and the referenced columns. What does
// not fit is refused by a server while foreign_key_checks is on, and such a
// script may have switched it off: the key is then undecided, not absent.
func columnsVerdict(d sqlschema.Dialect, child, parent *sqlschema.Table, columns, ref []string) ruling {
	if parent.Incomplete {
		return enforced // what is missing may be in the part that was not understood
	}
	if !referable(d, parent, ref) {
		return undecided(sqlschema.ReasonNoParentKey) // errors 1822 and 6125, errno 150
	}
	for i, name := range columns {
		if i >= len(ref) {
			return undecided(sqlschema.ReasonUnclear)
		}
		a, b := child.Column(name), parent.Column(ref[i])
		if a != nil && b != nil && integersDiffer(a.Type, b.Type) {
			return undecided(sqlschema.ReasonTypes) // error 3780, errno 150
		}
	}
	return enforced
}

// referable reports whether the parent has a key that begins with the columns,
// in their order. MySQL wants a unique key over just these columns since 8.4
// (restrict_fk_on_non_standard_key).
func referable(d sqlschema.Dialect, parent *sqlschema.Table, columns []string) bool {
	exact := d.Name == "mysql" && d.AtLeast(8, 4)
	leads := func(key []string) bool {
		return len(key) >= len(columns) && slices.EqualFunc(key[:len(columns)], columns, strings.EqualFold) &&
			(!exact || len(key) == len(columns))
	}
	if leads(parent.PrimaryKey) {
		return true
	}
	for _, x := range parent.Indexes {
		if leads(x.Columns) && (!exact || x.Unique) {
			return true
		}
	}
	// The index that a server adds for a foreign key of the parent's own is not
	// among its indexes here.
	return !exact && slices.ContainsFunc(parent.ForeignKeys, func(own sqlschema.ForeignKey) bool { return leads(own.Columns) })
}

// integersDiffer reports whether both types are integers of different size or
// sign: "the size and sign of fixed precision types such as INTEGER and DECIMAL
// must be the same" (Reference Manual, "FOREIGN KEY Constraints").
func integersDiffer(a, b string) bool {
	x, xUnsigned, ok := integer(a)
	if !ok {
		return false
	}
	y, yUnsigned, ok := integer(b)
	return ok && (x != y || xUnsigned != yUnsigned)
}

// integer gives the size in bytes and the sign of an integer type.
func integer(typ string) (size int, unsigned, ok bool) {
	name := typ
	if end := strings.IndexAny(typ, " ("); end >= 0 {
		name = typ[:end]
	}
	switch name {
	case "tinyint", "int1", "bool", "boolean":
		size = 1
	case "smallint", "int2":
		size = 2
	case "mediumint", "int3", "middleint":
		size = 3
	case "int", "integer", "int4":
		size = 4
	case "bigint", "int8":
		size = 8
	case "serial":
		return 8, true, true
	default:
		return 0, false, false
	}
	return size, strings.Contains(typ, "unsigned") || strings.Contains(typ, "zerofill"), true
}
