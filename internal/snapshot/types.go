package snapshot

import (
	"regexp"
	"strconv"
	"strings"
)

var typePattern = regexp.MustCompile(`(?s)^([a-z][a-z0-9_ ]*?)\s*(?:\((.*)\))?((?: unsigned| signed| zerofill)*)$`)

// synonyms are type names that the server stores under another one (MariaDB
// Knowledge Base, "Data Types").
var synonyms = map[string]string{
	"integer": "int", "int1": "tinyint", "int2": "smallint", "int3": "mediumint", "int4": "int", "int8": "bigint",
	"bool": "tinyint", "boolean": "tinyint",
	"dec": "decimal", "numeric": "decimal", "fixed": "decimal",
	"real": "double", "double precision": "double", "float8": "double", "float4": "float",
	"character": "char", "nchar": "char", "national char": "char",
	"character varying": "varchar", "nvarchar": "varchar", "national varchar": "varchar",
	"json": "longtext", "long": "mediumtext", "long varchar": "mediumtext",
}

// canonicalType spells a column type as the server would, without what it adds
// or drops by itself: display widths, default lengths, ZEROFILL.
func canonicalType(typ string) string {
	typ, _, _ = strings.Cut(typ, " /*M!") // text /*M!100301 COMPRESSED*/
	if typ == "serial" {
		return "bigint unsigned"
	}
	m := typePattern.FindStringSubmatch(strings.TrimSpace(typ))
	if m == nil {
		return "unknown type " + typ
	}
	name, args, sign := m[1], m[2], m[3]
	if s, ok := synonyms[name]; ok {
		name = s
	}
	unsigned := ""
	if strings.Contains(sign, "unsigned") || strings.Contains(sign, "zerofill") {
		unsigned = " unsigned"
	}
	switch name {
	case "tinyint", "smallint", "mediumint", "int", "bigint":
		args = "" // the display width
	case "decimal":
		args = strings.ReplaceAll(args, " ", "")
		if args == "" {
			args = "10"
		}
		if !strings.Contains(args, ",") {
			args += ",0"
		}
	case "float", "double":
		args = strings.ReplaceAll(args, " ", "")
	case "char", "binary", "bit":
		if args == "" {
			args = "1"
		}
	case "year":
		args = "4"
	case "text":
		name, args = textFor(args), ""
	}
	if args != "" {
		args = "(" + args + ")"
	}
	return name + args + unsigned
}

// textFor gives the type that a TEXT with a length becomes: the smallest that
// holds so many characters of four bytes.
func textFor(length string) string {
	n, err := strconv.Atoi(length)
	switch {
	case err != nil: // no length
		return "text"
	case n*4 < 1<<8:
		return "tinytext"
	case n*4 < 1<<16:
		return "text"
	case n*4 < 1<<24:
		return "mediumtext"
	}
	return "longtext"
}
