package snapshot

import "testing"

func TestCanonicalType(t *testing.T) {
	for in, want := range map[string]string{
		"int(11)":                    "int",
		"integer unsigned":           "int unsigned",
		"int(5) unsigned zerofill":   "int unsigned",
		"bigint signed":              "bigint",
		"boolean":                    "tinyint",
		"decimal(10, 2)":             "decimal(10,2)",
		"numeric":                    "decimal(10,0)",
		"double precision":           "double",
		"float(7,4)":                 "float(7,4)",
		"char":                       "char(1)",
		"national varchar(10)":       "varchar(10)",
		"enum('a','b (c) unsigned')": "enum('a','b (c) unsigned')",
		"text(100)":                  "text",
		"text(20)":                   "tinytext",
		"json":                       "longtext",
		"serial":                     "bigint unsigned",
		"uuid":                       "uuid",
	} {
		if got := canonicalType(in); got != want {
			t.Errorf("canonicalType(%q) = %q, want %q", in, got, want)
		}
	}
}
