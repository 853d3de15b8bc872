// Package dml reads what an SQL text does to tables: which rows it deletes,
// changes or looks at, under which condition. It speaks MySQL and MariaDB
// through the TiDB parser, takes the placeholders of Go libraries, and texts
// of which parts are not known.
//
// An unknown part is a NUL byte ([Hole]). A hole in the place of a value costs
// nothing, one in a table's name leaves the table unknown, one where a clause
// may follow leaves the rows unknown. A hole is taken as one grammatical unit:
// it does not close a string or a parenthesis that was opened before it.
//
// Where the grammar refuses a statement, a structural reader still tells its
// kind and table; the condition is then unknown. No text is dropped in silence:
// each statement of the text gives one [Statement], at worst of kind [Unknown].
package dml

// Hole stands for a part of a text that is not known.
const Hole = "\x00"

// Statement is one statement of a text.
type Statement struct {
	Kind Kind
	// Targets are the tables that the statement deletes from or changes, one
	// entry each; for a SELECT the tables of its own FROM clause.
	Targets []Target
	// Reads are the other tables that the statement looks into, each once, in
	// the order of the text.
	Reads []string
	// Columns are what a SELECT gives, in order: "table.column" for a column of a
	// table, empty for anything else. It is nil where their number is not known.
	Columns []string
	// Problem says what was not understood; empty for a statement that was read
	// by the grammar.
	Problem string
	// Text is the statement as given, without its terminator.
	Text string
}

// Kind is what a statement does.
type Kind int

// The kinds of statements. Unknown may be anything, Other does nothing to rows
// of tables that could be told from its text (DDL, transaction control, CALL).
const (
	Unknown Kind = iota
	Select
	Insert // also INSERT … ON DUPLICATE KEY UPDATE
	Update
	Delete
	Replace
	Truncate
	DropTable
	ChecksOff // foreign key checks are switched off
	ChecksOn
	Other
)

var kindNames = [...]string{"unknown", "select", "insert", "update", "delete", "replace", "truncate", "drop table", "checks off", "checks on", "other"}

// String names the kind.
func (k Kind) String() string { return kindNames[k] }

// Target is one table of a statement.
type Target struct {
	// Table is the name, "database.table" where qualified; empty where it is
	// not known, Why then says why.
	Table string
	Why   string
	Scope Scope
	// Where are the comparisons that every affected row must pass. Those of
	// other tables' columns (in a join) carry the table.
	Where []Predicate
	// WhereComplete reports that the affected rows are exactly those that pass
	// Where.
	WhereComplete bool
	// Any are the alternatives of an OR: together with Where, each of them is a
	// complete condition, and the affected rows are those of all of them.
	// WhereComplete is then false.
	Any [][]Predicate
	// Set are the columns that an UPDATE assigns in this table.
	Set []Assignment
}

// Scope says which rows of a table a statement affects.
type Scope int

// The scopes of a statement.
const (
	ScopeUnknown Scope = iota
	ScopeAll
	ScopeCondition
)

// Predicate is one comparison.
type Predicate struct {
	// Table is empty for a column of the target itself, else the joined table
	// whose column is compared.
	Table  string
	Column string
	// Op is =, <=>, <>, <, <=, >, >=, IN, LIKE, BETWEEN or IS, the last four
	// also with NOT before them or (IS NOT) behind.
	Op    string
	Value Value
}

// Assignment is one column that an UPDATE sets.
type Assignment struct {
	Column string
	Value  Value
}

// Value is the other side of a comparison or assignment.
type Value struct {
	Kind ValueKind
	// Text is the constant (a list's elements joined by ", "), the name of a
	// named parameter or of a function in capitals, "table.column" of a column
	// or sub-select.
	Text string
	// Arg is the index of the placeholder, from 0, of a list the first; -1 for
	// a named parameter and for all other kinds.
	Arg int
	// Sub is the sub-select of a ValueSubselect.
	Sub *Subselect
	// Many is set for a list of several placeholders.
	Many bool
}

// ValueKind is the kind of a value.
type ValueKind int

// The kinds of values.
const (
	ValueUnknown ValueKind = iota
	ValueConst
	ValueNull
	ValueArg
	ValueSubselect
	ValueColumn
	ValueCall // a function's result: NOW()
)

// Subselect is a sub-select of one column.
type Subselect struct {
	Table  string
	Column string
	// Where are the comparisons that its rows must pass, WhereComplete reports
	// that they are all.
	Where         []Predicate
	WhereComplete bool
}
