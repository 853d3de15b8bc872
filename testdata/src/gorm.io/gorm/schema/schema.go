// Package schema has the declarations of gorm.io/gorm/schema v1.31.2 that the
// test packages need, without bodies.
package schema

import (
	"context"
	"reflect"
)

type Namer interface {
	TableName(table string) string
	SchemaName(table string) string
	ColumnName(table, column string) string
	JoinTableName(joinTable string) string
	RelationshipFKName(Relationship) string
	CheckerName(table, column string) string
	IndexName(table, column string) string
	UniqueName(table, column string) string
}

type Replacer interface {
	Replace(name string) string
}

type NamingStrategy struct {
	TablePrefix         string
	SingularTable       bool
	NameReplacer        Replacer
	NoLowerCase         bool
	IdentifierMaxLength int
}

func (ns NamingStrategy) TableName(str string) string                { return "" }
func (ns NamingStrategy) SchemaName(table string) string             { return "" }
func (ns NamingStrategy) ColumnName(table, column string) string     { return "" }
func (ns NamingStrategy) JoinTableName(str string) string            { return "" }
func (ns NamingStrategy) RelationshipFKName(rel Relationship) string { return "" }
func (ns NamingStrategy) CheckerName(table, column string) string    { return "" }
func (ns NamingStrategy) IndexName(table, column string) string      { return "" }
func (ns NamingStrategy) UniqueName(table, column string) string     { return "" }

type Tabler interface {
	TableName() string
}

type TablerWithNamer interface {
	TableName(Namer) string
}

type DataType string

type Schema struct {
	Name  string
	Table string
}

type Field struct {
	Name   string
	DBName string
	Schema *Schema
}

type Relationship struct {
	Name   string
	Schema *Schema
}

type GormDataTypeInterface interface {
	GormDataType() string
}

type SerializerInterface interface {
	Scan(ctx context.Context, field *Field, dst reflect.Value, dbValue interface{}) error
	SerializerValuerInterface
}

type SerializerValuerInterface interface {
	Value(ctx context.Context, field *Field, dst reflect.Value, fieldValue interface{}) (interface{}, error)
}
