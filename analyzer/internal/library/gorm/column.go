package gorm

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
)

// sqlType gives the column type that the MySQL driver's AutoMigrate chooses
// (gorm.io/driver/mysql Dialector.DataTypeOf), without attributes; empty where
// the field's type decides it when the program runs.
func (f *field) sqlType() string {
	if hasMethod(f.base, "GormDBDataType", 2, 1) {
		return ""
	}
	switch f.dataType {
	case typeBool:
		return "tinyint(1)"
	case typeInt, typeUint:
		return f.integerType()
	case typeFloat:
		switch {
		case f.precision > 0:
			return fmt.Sprintf("decimal(%d,%d)", f.precision, f.scale)
		case f.size <= 32:
			return "float"
		}
		return "double"
	case typeString:
		return f.stringType()
	case typeTime:
		return f.timeType()
	case typeBytes:
		switch {
		case f.size > 0 && f.size < 1<<16:
			return fmt.Sprintf("varbinary(%d)", f.size)
		case f.size >= 1<<16 && f.size <= 1<<24:
			return "mediumblob"
		}
		return "longblob"
	case typeOpaque, "":
		return ""
	}
	return bareType(f.dataType)
}

// reference gives the REFERENCES clause that a type tag goes on to: CreateTable
// (migrator/migrator.go) writes the tag behind the column's name as it stands.
func (f *field) reference() *entity.Reference {
	_, ref := entity.SplitType(f.tag["TYPE"])
	return ref
}

func (f *field) integerType() string {
	name := "bigint"
	switch {
	case f.size <= 8:
		name = "tinyint"
	case f.size <= 16:
		name = "smallint"
	case f.size <= 24:
		name = "mediumint"
	case f.size <= 32:
		name = "int"
	}
	if f.dataType == typeUint {
		name += " unsigned"
	}
	return name
}

// stringType: a column that is a key or has a default cannot be a text column.
func (f *field) stringType() string {
	size := f.size
	if size == 0 && (f.primary || f.hasDefault || f.tag["INDEX"] != "" || f.tag["UNIQUE"] != "") {
		size = 191
	}
	switch {
	case size >= 1<<16 && size <= 1<<24:
		return "mediumtext"
	case size > 1<<24 || size <= 0:
		return "longtext"
	}
	return fmt.Sprintf("varchar(%d)", size)
}

func (f *field) timeType() string {
	precision := f.precision
	if precision == 0 && f.tag["PRECISION"] == "" {
		precision = 3
	}
	if precision > 0 {
		return fmt.Sprintf("datetime(%d)", precision)
	}
	return "datetime"
}

// bareType strips the attributes from the value of a type tag.
func bareType(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	for _, attribute := range []string{" not null", " null", " auto_increment", " default", " primary key", " unique", " comment", " character set", " charset", " collate", " check", " on update", " references", " generated", " as "} {
		if i := strings.Index(s+" ", attribute+" "); i >= 0 {
			s = s[:i]
		}
	}
	return s
}
