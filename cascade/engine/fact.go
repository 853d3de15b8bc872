package engine

// Fact is one entry of a profile.
type Fact[T comparable] struct {
	Value T
	// Known is false where the answer is not known; Value is then zero.
	Known bool
	// Evidence names where the entry comes from: a situation of the engine
	// tests in quotes, a manual's section or a source file.
	Evidence string
}

// is makes a known fact.
func is[T comparable](v T, evidence string) Fact[T] {
	return Fact[T]{Value: v, Known: true, Evidence: evidence}
}

// Is reports whether the fact is known to be v.
func (f Fact[T]) Is(v T) bool { return f.Known && f.Value == v }

// shared is the fact where both say the same, and unknown otherwise.
func shared[T comparable](a, b Fact[T]) Fact[T] {
	if a.Known && b.Known && a.Value == b.Value {
		return a
	}
	return Fact[T]{Evidence: "the versions differ: " + a.Evidence + "; " + b.Evidence}
}

// Clause is what becomes of a part of a CREATE TABLE: [Kept], [Dropped] without
// an error, or, as any other text, the error code of the server's refusal.
type Clause string

// The clauses that a server accepts.
const (
	Kept    Clause = "kept"
	Dropped Clause = "dropped"
)

// Refused gives the error code, where the server refuses the clause.
func (c Clause) Refused() (code string, refused bool) {
	if c == Kept || c == Dropped || c == "" {
		return "", false
	}
	return string(c), true
}

// Walk is the order in which an engine goes through the rows of a delete.
type Walk int

// The walks.
const (
	// RowByRow is InnoDB's: one row of the statement after the other, each with
	// everything below it, depth first. A row is marked in its clustered index
	// first and in each secondary index after what refers to that.
	RowByRow Walk = iota
	// SQLLayer is that of MySQL 9.7 and later, above the storage engine: one row
	// of the statement after the other, each after everything below it, depth
	// first. While it works on one row it does not go by an action to a table
	// from which an action went on before: not to the second row's children where
	// they have children, not back in a cycle, not to the end of a diamond. And it
	// refuses what goes through a table that refers to itself, once a key of that
	// kind found rows and another key or another row of the table finds some.
	SQLLayer
	// Levels is TiDB's: all rows of the statement go, then the blocking keys
	// are checked, then each cascading key is followed for all rows at once.
	Levels
	// Queue is PostgreSQL's: all rows of the statement go, then one trigger a
	// row and key is fired, first in first out.
	Queue
	// Programs is SQLite's: one row after the other, depth first, with a count
	// of violations that must be zero at the end.
	Programs
)

// KeyOrder is the order in which the keys that refer to a table are looked at.
type KeyOrder int

// The orders.
const (
	ByName       KeyOrder = iota // constraint names, byte by byte
	ByCreation                   // the oldest first
	NewestFirst                  // the youngest first
	ByChildTable                 // names of the child tables, then of the constraints
)

// DefaultRule is what ON DELETE SET DEFAULT comes to.
type DefaultRule int

// The forms of SET DEFAULT.
const (
	DefaultActs    DefaultRule = iota // the column gets its default
	DefaultBlocks                     // kept as written, acts as RESTRICT
	DefaultRefused                    // CREATE TABLE is refused
)

// MatchRule is what MATCH FULL comes to.
type MatchRule int

// The forms of MATCH FULL.
const (
	MatchIgnored  MatchRule = iota // as MATCH SIMPLE
	MatchBlocks                    // cancels the actions: the key acts as RESTRICT
	MatchEnforced                  // a partly NULL key is refused
)

// ParentKeys says which columns a key may refer to.
type ParentKeys int

// The columns that a key may refer to.
const (
	AnyIndex     ParentKeys = iota // those that begin any index, unique or not
	UniqueOnly                     // a whole unique key; else the key is refused
	UniqueAtRead                   // a whole unique key; else every statement on either table fails
)

// ReplaceRule is what REPLACE does to the children of the row it replaces.
type ReplaceRule int

// The forms of REPLACE.
const (
	ReplaceDeletes  ReplaceRule = iota // the old row is deleted, with all actions
	ReplaceKeepsKey                    // so too, but no action where the key stays the same
	ReplaceAbsent                      // there is no such statement
)

// IgnoreRule is what DELETE IGNORE does with a row that a key keeps.
type IgnoreRule int

// The forms of DELETE IGNORE.
const (
	IgnoreSkips  IgnoreRule = iota // the row stays, the others go
	IgnoreStops                    // the statement ends there without an error
	IgnoreAbsent                   // there is no such statement
)
