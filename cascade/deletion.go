package cascade

import "github.com/cascadelint/cascadelint/sqlschema"

// Deletion is what the code says of one delete, without judgement.
type Deletion struct {
	Table string
	Kind  Kind
	Scope Scope
	// Checks says whether the statement runs with foreign key checks on.
	Checks Checks
	// RefusalHandled is set where the code expects the refusal (error 1451,
	// SQLSTATE 23503) and handles it.
	RefusalHandled bool
	// Open is set where a call around the delete could not be resolved that may
	// take care of child rows.
	Open bool
	// Where are the comparisons of the delete's own condition.
	Where []Comparison
	// Childless are the keys of child tables that the condition leaves no row
	// for: NOT EXISTS (SELECT … FROM child WHERE child.key = parent.key).
	Childless []Key
	// Cleanups are the statements around the delete that remove or re-point rows.
	Cleanups []Cleanup
	// Guards are the tables that the code looks into before it decides to delete.
	Guards []Guard
	// Doubts say why nothing may refer to the rows that are deleted.
	Doubts []Doubt
}

// Kind is the form of a delete.
type Kind int

// The forms of a delete.
const (
	Hard     Kind = iota // DELETE
	Soft                 // UPDATE of a soft-delete column
	Truncate             // TRUNCATE TABLE
	Replace              // REPLACE INTO
)

var kindNames = [...]string{"delete", "soft-delete", "truncate", "replace"}

// String names the kind as the sites listing prints it.
func (k Kind) String() string { return kindNames[k] }

// Checks is the state of foreign key checks (FOREIGN_KEY_CHECKS) at a delete.
type Checks int

// The states of foreign key checks; servers start with them on.
const (
	ChecksOn Checks = iota
	ChecksOff
	ChecksUnknown
)

// Scope says which rows a delete removes.
type Scope int

// The scopes of a delete.
const (
	ScopeUnknown Scope = iota
	ScopeKey           // the rows of given primary keys
	ScopeCondition
	ScopeAll
)

// Cleanup is a statement that takes care of child rows.
type Cleanup struct {
	Table  string
	Action CleanupAction
	// Columns are those that the statement's condition compares; empty with
	// Extent ExtentCondition means that they are not known.
	Columns []string
	// Picks are the conditions themselves, where they are known: the statement
	// acts on the rows of each of them. Without any, Columns speak.
	Picks []Pick
	// Sets are the columns that an UPDATE assigns; Empties are those of them that
	// it sets to NULL or to the empty value of their type: rows are let go.
	Sets    []string
	Empties []string
	Extent  Extent
	Order   Order
	// Certain is set where the statement runs on every path on which the delete runs.
	Certain bool
	// Joint is set for one of several statements of its table of which at least one
	// runs on every such path: one in each branch.
	Joint bool
	Tx    Tx
	// Cascades is set for rows that a library deletes on its own account
	// (GORM's Select), so that no delete site of their own is judged: what hangs
	// below them is judged here.
	Cascades bool
	// ErrIgnored is set where nobody looks at the statement's error.
	ErrIgnored bool
	// Skips is set for a statement in a loop that reads its rows page by page with
	// a growing offset: what it deletes moves the rows behind, and the next page
	// passes over as many.
	Skips bool
	// Remote is set for a statement far up or down the calls that may have to do
	// with other rows: it counts where it compares the column.
	Remote bool
	Text   string
	Pos    sqlschema.Position
}

// Pick is a condition by which a statement picks rows: all comparisons hold.
type Pick struct {
	Comparisons []Comparison
	// Complete is cleared where the statement may leave out rows that pass all
	// comparisons: a condition that is not understood, a LIMIT.
	Complete bool
}

// Comparison compares a column of the statement's table or, where Table is set,
// of another table that the statement joins.
type Comparison struct {
	Table  string
	Column string
	// Equal is set for =, IN and sub-selects; other operators pick other rows.
	Equal bool
	// Null is set for IS NULL.
	Null bool
	// Absent is the key that the column's values are not among, for NOT IN
	// (SELECT …) over a whole table; its Table is empty for other comparisons.
	Absent Key
	// Const is the constant that the column equals, where Fixed is set.
	Const string
	Fixed bool
	// ID names the value that the column is compared with: equal IDs are the
	// same value at run time. Different ones may be the same all the same, but
	// for two parameters ("p1" and "p2") and for a sum ("p1.(+1)").
	ID string
	// Each is set where the value is each element of a list in turn.
	Each bool
}

// CleanupAction is what a cleanup does to the rows it covers.
type CleanupAction int

// The actions of a cleanup.
const (
	CleanupDeletes CleanupAction = iota
	CleanupSoftDeletes
	CleanupNulls
	CleanupRepoints
)

// Extent says which rows of its table a cleanup covers.
type Extent int

// The extents of a cleanup.
const (
	ExtentUnknown Extent = iota
	ExtentCondition
	ExtentTable
)

// Order is the place of a cleanup relative to the parent's delete.
type Order int

// The orders of cleanup and delete.
const (
	Before Order = iota
	After
	// SameStatement is one statement on both tables (a multi-table DELETE).
	SameStatement
	// Together is the library's own order within one call: children first.
	Together
)

// Tx says whether a cleanup and the delete commit or roll back together.
type Tx int

// The transaction states of a cleanup.
const (
	TxUnknown Tx = iota
	TxSame
	TxNone    // neither runs in a transaction
	TxOutside // one runs in a transaction, the other past it
)

// Guard is a look into a table before the delete.
type Guard struct {
	Table string
	Pos   sqlschema.Position
}

// Doubt is a sign in the code that the deleted rows may have no child rows. It
// proves nothing: what would be a bad effect is unknown then.
type Doubt struct {
	// Children are the child tables that it speaks of; all of them where it is nil.
	Children []string
	// Except are child tables that it does not speak of.
	Except []string
	// Undeclared limits it to relations that neither a foreign key nor a model nor
	// the configuration declares.
	Undeclared bool
	// ByName limits it to relations of which [Relation.ByNameOnly] is true.
	ByName bool
	// Why says in a clause what the sign is.
	Why string
	Pos sqlschema.Position
}

// about reports whether the doubt speaks of a relation.
func (d *Doubt) about(r *Relation) bool {
	return (d.Children == nil || containsFold(d.Children, r.Child.Table)) &&
		!containsFold(d.Except, r.Child.Table) && !(d.Undeclared && r.Declared()) && !(d.ByName && !r.ByNameOnly())
}
