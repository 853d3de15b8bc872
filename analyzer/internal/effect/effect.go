// Package effect is what one statement does to tables, as the libraries
// recognise it: the vocabulary between recognisers, function summaries and the
// plan. All of it is plain data and survives gob, because summaries travel
// between packages as facts.
package effect

import (
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Effect is what one statement does to one table. A statement on several
// tables is several effects with the same Statement number.
type Effect struct {
	Kind Kind
	// Table is empty where it is not known; Why then says why.
	Table string
	// Model is the type's name ("models.User") where the table came from one,
	// ModelPath its import path and name.
	Model     string
	ModelPath string
	// ModelParam is the number of the function's parameter, from 1 and the
	// receiver first, whose value or elements carry the model; 0 where the model
	// is no parameter's.
	ModelParam int
	// HandleParam is the number of the function's parameter, from 1 and the
	// receiver first, that is the handle which the statement was begun on and may
	// bring conditions (GORM); 0 for none.
	HandleParam int
	// Options are functions that may add conditions and are not known yet, nil for
	// none; WhereComplete is then false.
	Options *Options
	// Lacking is the table of a delete that is refused unless that handle brings a
	// condition; Table is empty then.
	Lacking string
	// TypeParam is the number of the function's type parameter, from 1, that is
	// the model; 0 for none. Table is then empty.
	TypeParam int
	// ModelFields is set where every field that the model value sets is a
	// condition (xorm), not its primary key alone.
	ModelFields bool
	// Why says what could not be resolved.
	Why string
	// Scope and Columns are the condition: which columns it compares.
	Scope cascade.Scope
	// Where are the comparisons that every row must pass; WhereComplete reports
	// that there are no others.
	Where         []Predicate
	WhereComplete bool
	// Any are the alternatives of an OR: together with Where, each of them is a
	// complete condition, and the statement acts on the rows of all of them.
	// WhereComplete is then false.
	Any [][]Predicate
	// Asks are the tables that sub-selects of the condition look into of which it is
	// not known what they make of the answer; WhereComplete is then false.
	Asks []string
	// Set are the columns that an Update assigns, or an Insert where they are
	// visible.
	Set []Assignment
	// Into is the ID (see [Value]) of the variable that a Read fills with rows, or
	// of the one that an Insert makes a new row of and gives its key.
	Into string
	// Fills are the columns of which a Read puts the values into variables of
	// their own, "table.column" where a join has several; Value.ID names the
	// variable.
	Fills []Assignment
	// KeyInValue says whether the model value that is passed carries its
	// primary key (GORM).
	KeyInValue Tristate
	// Select are the associations that the library is asked to delete along;
	// SelectAll stands for clause.Associations.
	Select    []string
	SelectAll bool
	// Unscoped is set where soft delete is switched off for the statement and
	// for what it deletes along (GORM's Unscoped).
	Unscoped bool
	// Hooks are the methods of the model that the library calls around the
	// statement, in their order.
	Hooks []Hook
	// AutoTx is set where the library wraps the statement in a transaction of
	// its own.
	AutoTx bool
	// Handle is the database or transaction that runs the statement.
	Handle Handle
	// Certain is cleared for a statement that the function runs on some paths only.
	Certain bool
	// Form names the statement for listings: "gorm Where().Delete", "sql DELETE".
	Form string
	// SQL is the text, holes shown as …, cut to a line; empty for model calls.
	SQL string
	Pos sqlschema.Position
	// Via are the calls from the reported function down to the one that runs
	// the statement, outermost first.
	Via []*Call
	// Statement tells the effects of one statement from those of others, within
	// one function.
	Statement int
}

// Hook is a call of a model's method around a statement, with the transaction
// that runs it as its argument.
type Hook struct {
	Func  string // types.Func full name
	After bool   // runs after the statement
	// Key says whether the method's receiver carries the primary key of the row;
	// No for the zero value that a delete by condition calls it on.
	Key Tristate
}

// Kind is what a statement does.
type Kind int

// The kinds of effects.
const (
	Read        Kind = iota // SELECT, Count, Find: a look into the table
	Delete                  // removes rows
	SoftDelete              // sets a soft-delete column
	Update                  // changes columns, perhaps the key to the parent
	Insert                  // adds rows
	Replace                 // REPLACE INTO
	Truncate                // TRUNCATE TABLE
	Drop                    // DROP TABLE
	ChecksOff               // foreign key checks are switched off from here on
	ChecksOn                // and on again
	Association             // GORM Association(...).Delete/Clear/Replace: keys are nulled or join rows removed
	NotExecuted             // a delete is built but never run
)

var kindNames = [...]string{"read", "delete", "soft-delete", "update", "insert", "replace", "truncate", "drop", "checks-off", "checks-on", "association", "not-executed"}

// String names the kind.
func (k Kind) String() string { return kindNames[k] }

// KeyColumn stands for the primary key's column in the condition of a statement
// whose model is not known yet.
const KeyColumn = "<key>"

// Predicate is one comparison of a condition.
type Predicate struct {
	Column string
	// Op is "=", "IN" or another operator as written.
	Op    string
	Value Value
}

// Value is the other side of a comparison or assignment.
type Value struct {
	Kind ValueKind
	// Text is the constant, or "table.column" for a sub-select or column.
	Text string
	// Arg is the index of the statement's placeholder, from 0; -1 for none.
	Arg int
	// ID names the value within one function: equal IDs are the same value at
	// run time, or a list and what a loop does with each of its elements; see
	// package identity. Different IDs may be the same value all the same. It is
	// empty where nothing is known.
	ID string
	// Field is the field of a struct that the value is, as "import/path.Type.Field":
	// not of what it embeds, but its own. Empty where that is not known, and in facts.
	Field string
	// Each is set where the value is, in turn, each element of the list that ID
	// names: the statement stands in a loop over it.
	Each bool
	// Sub is the condition of a ValueSubselect, nil where it is not known.
	Sub *Subselect
}

// Subselect is a sub-select of one column.
type Subselect struct {
	Table  string
	Column string
	// Where are the comparisons that its rows must pass; WhereComplete reports
	// that there are no others.
	Where         []Predicate
	WhereComplete bool
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
)

// Assignment is one column that an UPDATE sets.
type Assignment struct {
	Column string
	Value  Value
}

// Tristate is yes, no or unknown.
type Tristate int

// The three states.
const (
	Maybe Tristate = iota
	Yes
	No
)

// Call is a step of a call path.
type Call struct {
	Func string // types.Func full name
	Pos  sqlschema.Position
}

// Handle identifies the database or transaction that runs a statement, within
// one function and, through parameters, across calls.
type Handle struct {
	// Tx says whether it is a transaction.
	Tx Tristate
	// Param is the index of the function's parameter (receiver first) that the
	// handle comes from, -1 for none; Path are the fields selected from it
	// (".db").
	Param int
	Path  string
	// ID names any other root: a local Begin, a global, a closure's parameter.
	// Equal IDs are the same handle; empty with Param -1 is unknown.
	ID string
}

// Known reports whether the handle's identity is known.
func (h Handle) Known() bool { return h.Param >= 0 || h.ID != "" }

// Same reports whether both are known to be one handle.
func (h Handle) Same(o Handle) bool {
	return h.Known() && h.Param == o.Param && h.Path == o.Path && h.ID == o.ID
}

// Summary is what a function does to tables when it is called: its own
// statements and those of its callees, in order. It is the fact on functions.
type Summary struct {
	Effects []Effect
	// Incomplete is set where a callee or statement could not be resolved that
	// may touch tables.
	Incomplete bool
}
