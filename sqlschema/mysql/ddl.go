package mysql

import "github.com/cascadelint/cascadelint/sqlschema"

// This file holds what both readers make of a statement: its meaning for the
// schema, in source order, with names as written.

// tableName is a table's name as written; db is empty where it is unqualified.
type tableName struct{ db, name string }

// ddl is a statement that changes the schema.
type ddl interface{ isDDL() }

type createTable struct {
	name                            tableName
	replace, ifNotExists, temporary bool
	like                            tableName // zero unless CREATE TABLE … LIKE
	fromQuery                       bool      // columns come from a SELECT too
	tableBody
}

// tableBody is what stands between the parentheses of CREATE TABLE and after
// them.
type tableBody struct {
	columns     []columnDef
	keys        []keyDef
	foreignKeys []foreignKeyDef
	checks      []string // names of CHECK constraints, where given
	engine      string
	partitioned bool
}

// columnDef is a column with what its attributes add to the table.
type columnDef struct {
	sqlschema.Column
	primary, unique bool
	ref             *foreignKeyDef // inline REFERENCES
	check           string         // name of an inline CHECK constraint
	// first and after are the place that ALTER TABLE asks for.
	first bool
	after string
}

// keyDef is a primary key or an index.
type keyDef struct {
	sqlschema.Index
	primary     bool
	ifNotExists bool
}

// foreignKeyDef is a foreign key before its parent's name is resolved.
type foreignKeyDef struct {
	sqlschema.ForeignKey
	parent tableName
	// indexName is the name between FOREIGN KEY and the columns.
	indexName   string
	ifNotExists bool
}

type alterTable struct {
	name     tableName
	ifExists bool
	changes  []change
}

// change is one specification of ALTER TABLE; op says which fields count.
type change struct {
	op     changeOp
	name   string // the object's present name
	to     string // its new name, or the engine
	table  tableName
	column columnDef
	key    keyDef
	fk     foreignKeyDef
	// tolerant is IF EXISTS or IF NOT EXISTS.
	tolerant bool
}

type changeOp int

const (
	// opNone is understood and leaves tables, columns and keys as they are.
	opNone changeOp = iota
	opDropForeignKey
	opDropKey
	opDropPrimaryKey
	opDropConstraint
	opDropCheck
	opDropColumn
	opEngine       // to
	opRenameColumn // name, to
	opModifyColumn // name, column: MODIFY and CHANGE
	opSetDefault   // name, column.Default
	opRenameKey    // name, to
	opAddColumn
	opAddKey
	opAddForeignKey
	opAddCheck
	opPartition
	opUnpartition
	opRenameTable // table
)

type dropTables struct {
	names                      []tableName
	views, ifExists, temporary bool
}

type renameTables struct {
	from, to []tableName
	ifExists bool // MariaDB
}

type createView struct {
	name                 tableName
	replace, ifNotExists bool
	columns              []string
}

type createTrigger struct {
	name, table          tableName
	replace, ifNotExists bool
	timing               string
	events               []string // MariaDB 12 allows several
	body                 string
}

type dropTrigger struct {
	name     tableName
	ifExists bool
}

type dropDatabase struct{ name string }

func (*createTable) isDDL()   {}
func (*alterTable) isDDL()    {}
func (*dropTables) isDDL()    {}
func (*renameTables) isDDL()  {}
func (*createView) isDDL()    {}
func (*createTrigger) isDDL() {}
func (*dropTrigger) isDDL()   {}
func (*dropDatabase) isDDL()  {}
