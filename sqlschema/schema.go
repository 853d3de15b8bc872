// Package sqlschema is the neutral model of a database schema: tables, columns,
// keys and what a delete does to the rows that refer to it. It knows no parser
// and no driver; readers of one dialect (sqlschema/mysql) and of migration
// folders (sqlschema/migration) fill it, everything else reads it.
//
// A schema is explicit about what it does not know: a statement that was not
// understood is kept in [Schema.Problems], and a foreign key says whether the
// engine acts on it ([ForeignKey.Enforcement]) and what it really does when a
// parent row goes ([ForeignKey.Effective]).
package sqlschema

import (
	"fmt"
	"strings"
)

// Position is a place in a source file, Go or SQL. Line and Column count from
// one; zero means unknown.
type Position struct {
	File   string
	Line   int
	Column int
}

// IsValid reports whether the position names a line of a file.
func (p Position) IsValid() bool { return p.File != "" && p.Line > 0 }

// String gives file:line, or "-" for an unknown position.
func (p Position) String() string {
	if !p.IsValid() {
		return "-"
	}
	return fmt.Sprintf("%s:%d", p.File, p.Line)
}

// Schema is what the statements of one database add up to.
type Schema struct {
	// Name tells schemas apart where a project configures several; it is empty
	// for a project's only schema.
	Name    string
	Dialect Dialect
	// Origin says where the tables come from.
	Origin Origin
	// Tables are in the order in which the source created them.
	Tables   []*Table
	Problems []Problem
	// Files are the sources that were read, in reading order.
	Files []string
}

// Origin says what a schema was built from.
type Origin int

const (
	// FromDDL is a schema read from statements.
	FromDDL Origin = iota
	// FromModels is the schema that a library's auto-migration would create.
	FromModels
	// FromServer is a schema read from a live database.
	FromServer
)

// Table is one base table or view in its final form.
type Table struct {
	// Name is the bare name, or "database.name" where the source qualifies it
	// with another database than the current one.
	Name        string
	Columns     []Column
	PrimaryKey  []string
	Indexes     []Index
	ForeignKeys []ForeignKey
	Triggers    []Trigger
	// Engine is the storage engine as written (InnoDB, MyISAM …); empty where
	// the source leaves it to the server.
	Engine      string
	Partitioned bool
	// View is set for a view: it has no rows and no keys of its own.
	View bool
	// Incomplete is set where a statement about the table was not understood in
	// full: it may have columns and keys that are not here, or lack some that
	// are.
	Incomplete bool
	// FromModel is set for a table that statements do not create, but a library's
	// auto-migration beside them.
	FromModel bool
	Pos       Position
}

// Column is one column of a table.
type Column struct {
	Name string
	// Type is the column type in lower case, with its arguments and sign but
	// without attributes: "bigint unsigned", "varchar(255)".
	Type      string
	NotNull   bool
	Default   string // as written, empty where there is none
	Generated string // the expression of a generated column
	// Stored is set for a generated column that is stored (STORED, PERSISTENT)
	// rather than computed when it is read.
	Stored bool
	Pos    Position
}

// Index is a secondary index or unique key; the primary key is in Table.
type Index struct {
	Name    string
	Columns []string
	Unique  bool
	Pos     Position
}

// Trigger is a trigger of a table.
type Trigger struct {
	Name   string
	Timing string // BEFORE or AFTER
	Event  string // INSERT, UPDATE or DELETE
	Body   string
	Pos    Position
}

// ForeignKey is one declared foreign key. The referenced side is kept by name,
// so that a key to a missing table can be represented.
type ForeignKey struct {
	Name       string // empty where the source gives none
	Columns    []string
	RefTable   string
	RefColumns []string // empty where the source names none
	// OnDelete and OnUpdate are the rules as written.
	OnDelete Action
	OnUpdate Action
	// Match is the MATCH clause as written: FULL, PARTIAL, SIMPLE or empty.
	Match string
	// Inline is set for a column-level REFERENCES clause.
	Inline bool
	// Enforcement says whether the engine acts on the key.
	Enforcement Enforcement
	// Effective is what the engine does with child rows when a parent row goes,
	// after dialect and version have had their say; Unset while not resolved.
	Effective Action
	Pos       Position
}

// Action is a referential action (ON DELETE, ON UPDATE).
type Action int

// The referential actions. Unset is not NoAction: the dialect says what an
// omitted clause means.
const (
	Unset Action = iota
	NoAction
	Restrict
	Cascade
	SetNull
	SetDefault
)

var actionNames = [...]string{"", "NO ACTION", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT"}

// String gives the SQL spelling; the empty string for Unset.
func (a Action) String() string { return actionNames[a] }

// Blocks reports whether the action refuses the parent's delete while child
// rows exist.
func (a Action) Blocks() bool { return a == NoAction || a == Restrict }

// ParseAction reads the SQL spelling in any case; ok is false for anything else.
func ParseAction(s string) (Action, bool) {
	s = strings.ToUpper(strings.Join(strings.Fields(s), " "))
	for i, n := range actionNames {
		if s == n {
			return Action(i), true
		}
	}
	return Unset, false
}

// Enforcement says whether an engine acts on a foreign key.
type Enforcement struct {
	State  EnforcementState
	Reason Reason
}

// EnforcementState is three-valued: what is not known is not claimed.
type EnforcementState int

// The states of enforcement.
const (
	EnforcementUnknown EnforcementState = iota
	Enforced
	NotEnforced
)

// Reason says why a key is not enforced, or on what it hangs that it is.
type Reason string

// The reasons for a key that an engine does not act on. Sources: design facts
// proved on servers, see the engine tests.
const (
	ReasonInline      Reason = "column-level REFERENCES is parsed and dropped by this engine version"
	ReasonEngine      Reason = "the storage engine has no foreign keys"
	ReasonRefEngine   Reason = "the parent's storage engine has no foreign keys"
	ReasonPartitioned Reason = "partitioned tables cannot have foreign keys"
	ReasonRejected    Reason = "the server rejects this clause, so the table or key is never created"
	ReasonNoKey       Reason = "no foreign key is declared"
	// ReasonVersion is a version before foreign keys worked: TiDB before 6.6.
	ReasonVersion Reason = "this server version parses foreign keys without acting on them"
	// ReasonNoParent comes with [EnforcementUnknown].
	ReasonNoParent Reason = "the parent table is not in the schema"
	// ReasonIncomplete comes with [EnforcementUnknown].
	ReasonIncomplete Reason = "a statement about the table was not understood"
	// ReasonNoParentKey comes with [EnforcementUnknown].
	ReasonNoParentKey Reason = "the parent has no key over the referenced columns: a server refuses this unless foreign_key_checks is off"
	// ReasonTypes comes with [EnforcementUnknown].
	ReasonTypes Reason = "the types of the columns differ: a server refuses this unless foreign_key_checks is off"
	// ReasonUnclear comes with [EnforcementUnknown].
	ReasonUnclear Reason = "what the server makes of this key is not known"
	// ReasonPragma is SQLite's default, which holds for each connection.
	ReasonPragma Reason = "foreign keys are off: SQLite acts on them only on connections that set PRAGMA foreign_keys"
	// ReasonPragmaUnknown comes with [EnforcementUnknown].
	ReasonPragmaUnknown Reason = "it is not known whether the program's connections set PRAGMA foreign_keys, without which SQLite ignores foreign keys"
	// ReasonMismatch comes with [EnforcementUnknown].
	ReasonMismatch Reason = "the parent has no unique key over the referenced columns, so that statements fail with \"foreign key mismatch\""
	// ReasonDeferred comes with [EnforcementUnknown].
	ReasonDeferred Reason = "the key is deferred: it is checked when the transaction ends"
	// ReasonNotMigrated comes with [Enforced]: the key is one of a schema that is
	// derived from models, and nothing shows that anybody creates it.
	ReasonNotMigrated Reason = "where AutoMigrate makes the key: no call of it was seen"
	// ReasonNoVersion comes with [EnforcementUnknown].
	ReasonNoVersion Reason = "it depends on the server version, which is not configured"
)

// Problem is a statement, or a part of one, that was not understood.
type Problem struct {
	Pos     Position
	Kind    ProblemKind
	Message string
	// Statement is the beginning of the statement's text.
	Statement string
}

// ProblemKind grades a problem.
type ProblemKind int

const (
	// NotUnderstood is a statement whose effect on the schema is unknown.
	NotUnderstood ProblemKind = iota
	// ReadStructurally is mild: the grammar refused the statement, the
	// structural reader read its tables, columns and keys.
	ReadStructurally
	// Inconsistent is a statement that does not fit the schema before it, such
	// as ALTER TABLE of a table that does not exist.
	Inconsistent
)

// Table finds a table by name: exactly first, then without regard to case
// where just one table matches. It returns nil where there is none.
func (s *Schema) Table(name string) *Table {
	for _, t := range s.Tables {
		if t.Name == name {
			return t
		}
	}
	var folded *Table
	for _, t := range s.Tables {
		if strings.EqualFold(t.Name, name) {
			if folded != nil {
				return nil
			}
			folded = t
		}
	}
	return folded
}

// Column finds a column by name, without regard to case.
func (t *Table) Column(name string) *Column {
	for i := range t.Columns {
		if strings.EqualFold(t.Columns[i].Name, name) {
			return &t.Columns[i]
		}
	}
	return nil
}

// Nullable reports whether every named column exists and may hold NULL.
func (t *Table) Nullable(columns []string) bool {
	for _, name := range columns {
		c := t.Column(name)
		if c == nil || c.NotNull {
			return false
		}
		for _, k := range t.PrimaryKey {
			if strings.EqualFold(k, name) {
				return false
			}
		}
	}
	return true
}
