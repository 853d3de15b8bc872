package skeleton

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// values are the values of columns that foreign keys connect: a value made for
// one of them fits into all, and no two are equal.
type values struct {
	kind kind
	// capacity is how many different values fit, length how many characters.
	capacity, length int
	used             int
	// parent leads to the values that these were joined with.
	parent *values
}

type kind int

const (
	kindUnknown kind = iota
	kindNumber
	kindBit
	kindText
	kindMember // of an ENUM or SET, by number
	kindDate
	kindDateTime
	kindTime
	kindYear
	kindUUID
	kindInet4
	kindInet6
)

// plenty is more values than any probe needs.
const plenty = 1 << 20

// TypeOf gives the name of a type in lower case, and its arguments.
func TypeOf(typ string) (name, args string) {
	name, args, _ = split(typ)
	return name, args
}

func split(typ string) (name, args, attributes string) {
	name, rest, _ := strings.Cut(typ, "(")
	args, attributes, _ = cutLast(rest, ")")
	name, more, _ := strings.Cut(strings.ToLower(strings.TrimSpace(name)), " ")
	return name, strings.TrimSpace(args), strings.ToLower(more + attributes)
}

// Capacity is how many different values a type has, as far as [Literal] knows
// them; 0 for a type that it does not know.
func Capacity(typ string) int {
	v := valuesOf(typ)
	if v.kind == kindUnknown {
		return 0
	}
	return v.capacity
}

// Literal spells the n-th value of a type in SQL, from 1 to its capacity; empty
// for a type of which no value is known.
func Literal(typ string, n int) string {
	v := valuesOf(typ)
	if v.kind == kindUnknown {
		return ""
	}
	return v.literal(n)
}

// valuesOf says what fits into a type of MySQL or MariaDB.
func valuesOf(typ string) *values {
	name, args, attributes := split(typ)
	unsigned := strings.Contains(attributes, "unsigned")
	size, err := strconv.Atoi(strings.TrimSpace(args))
	if err != nil {
		size = 0
	}
	v := &values{capacity: plenty}
	switch name {
	case "tinyint", "bool", "boolean":
		v.kind, v.capacity = kindNumber, 127
		if unsigned {
			v.capacity = 255
		}
	case "smallint":
		v.kind, v.capacity = kindNumber, 32767
	case "mediumint", "int", "integer", "bigint", "float", "double", "real":
		v.kind = kindNumber
	case "decimal", "numeric":
		v.kind, v.capacity = kindNumber, decimals(args)
	case "bit":
		v.kind, v.capacity = kindBit, 1<<min(max(size, 1), 20)-1
	case "char", "varchar", "binary", "varbinary":
		v.kind, v.length = kindText, max(size, 1)
	case "tinytext", "text", "mediumtext", "longtext", "tinyblob", "blob", "mediumblob", "longblob":
		v.kind, v.length = kindText, 20
	case "enum":
		v.kind, v.capacity = kindMember, members(args)
	case "set":
		v.kind, v.capacity = kindMember, 1<<min(members(args), 20)-1
	case "date":
		v.kind, v.capacity = kindDate, 10000
	case "datetime", "timestamp":
		v.kind = kindDateTime
	case "time":
		v.kind = kindTime
	case "year":
		v.kind, v.capacity = kindYear, 200
	case "uuid":
		v.kind = kindUUID
	case "inet4":
		v.kind = kindInet4
	case "inet6":
		v.kind = kindInet6
	}
	v.shorten(v.length)
	return v
}

// cutLast cuts at the last separator: the values of an ENUM may hold others.
func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// decimals is how many whole numbers fit into DECIMAL(precision, scale).
func decimals(args string) int {
	precision, scale, _ := strings.Cut(args, ",")
	p, err := strconv.Atoi(strings.TrimSpace(precision))
	if err != nil {
		p = 10
	}
	s, err := strconv.Atoi(strings.TrimSpace(scale))
	if err != nil {
		s = 0
	}
	n := 1
	for range min(p-s, 6) {
		n *= 10
	}
	return n - 1
}

// members counts the values of an ENUM or SET, 'a','it”s'.
func members(args string) int {
	n, quoted := 0, false
	for i := 0; i < len(args); i++ {
		switch {
		case args[i] == '\\':
			i++
		case args[i] != '\'':
		case quoted && i+1 < len(args) && args[i+1] == '\'':
			i++ // a quote within the value
		case quoted:
			quoted = false
		default:
			quoted = true
			n++
		}
	}
	return n
}

// shorten makes texts fit into a number of characters; 0 is no limit.
func (v *values) shorten(length int) {
	if length == 0 || v.kind != kindText {
		return
	}
	if v.length == 0 || length < v.length {
		v.length = length
	}
	n := 1
	for range min(v.length, 4) {
		n *= 36
	}
	v.capacity = min(v.capacity, n-1)
}

// root follows joins to the values that count.
func (v *values) root() *values {
	for v.parent != nil {
		v = v.parent
	}
	return v
}

// join makes both the same values, those that fit into either.
func (v *values) join(o *values) {
	a, b := v.root(), o.root()
	if a == b {
		return
	}
	b.parent = a
	a.capacity = min(a.capacity, b.capacity)
	a.shorten(b.length)
}

// next is the number of a new value; ok is false where none is left.
func (v *values) next() (n int, ok bool) {
	r := v.root()
	if r.kind == kindUnknown || r.used >= r.capacity {
		return 0, false
	}
	r.used++
	return r.used, true
}

// literal spells the n-th value in SQL.
func (v *values) literal(n int) string {
	switch v.root().kind {
	case kindBit:
		return "b'" + strconv.FormatInt(int64(n), 2) + "'"
	case kindText:
		return "'" + strconv.FormatInt(int64(n), 36) + "'"
	case kindDate:
		return "'" + epoch.AddDate(0, 0, n).Format("2006-01-02") + "'"
	case kindDateTime:
		return "'" + epoch.Add(time.Duration(n)*time.Second).Format("2006-01-02 15:04:05") + "'"
	case kindTime:
		return fmt.Sprintf("'%02d:%02d:%02d'", n/3600, n/60%60, n%60)
	case kindYear:
		return strconv.Itoa(1901 + n)
	case kindUUID:
		return fmt.Sprintf("'00000000-0000-4000-8000-%012x'", n)
	case kindInet4:
		return fmt.Sprintf("'10.%d.%d.%d'", n>>16&255, n>>8&255, n&255)
	case kindInet6:
		return fmt.Sprintf("'fd00::%x:%x'", n>>16&0xffff, n&0xffff)
	}
	return strconv.Itoa(n)
}

// epoch is where dates start: within the range of TIMESTAMP.
var epoch = time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)
