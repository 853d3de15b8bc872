package simulate

import (
	"fmt"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Statement is what is executed.
type Statement struct {
	Kind  Kind
	Table string
	// Match selects the rows of Delete and DeleteIgnore; nil is all.
	Match Match
	// Row is the new row of Replace.
	Row Row
	// Checks is the state of foreign key checks on the connection.
	Checks Checks
	// Inert says that a trigger changes none of the schema's tables. A trigger
	// of which it does not, and that fires, makes the result unknown.
	Inert func(*sqlschema.Trigger) bool
}

// Kind is the form of a statement.
type Kind int

// The forms of statements.
const (
	Delete Kind = iota
	DeleteIgnore
	Replace
	Truncate
)

// Checks is the state of foreign key checks.
type Checks int

// The states of foreign key checks. ChecksDefault is that of a new connection.
const (
	ChecksDefault Checks = iota
	ChecksOn
	ChecksOff
)

// Verdict says how a statement ends.
type Verdict int

// The ends of a statement.
const (
	Unknown Verdict = iota
	Done
	Refused
	// OrderDependent is a statement whose end depends on the order in which
	// tables, keys or indexes were created; only [Simulator.RunAnyOrder] gives it.
	OrderDependent
)

var verdictNames = [...]string{"unknown", "done", "refused", "depends on creation order"}

// String names the verdict.
func (v Verdict) String() string { return verdictNames[v] }

// Result is what a statement comes to.
type Result struct {
	Verdict Verdict
	// Code is the engine's error code of a refusal; empty where the profile
	// does not know it, or it depends on the order of creation.
	Code string
	// Table and Key name the child table and the key that refuse; empty where
	// that depends on the order of creation.
	Table, Key string
	// Why says in a clause what decided; set unless Verdict is Done.
	Why string
	// Order is what decides by the order of its creation: see
	// [Simulator.RunAnyOrder].
	Order []Ordered
	// Rows are the rows afterwards, of every table that was given; those given
	// where the statement is refused, nil where they are not known.
	Rows Rows
	// Fired counts the triggers that fired, by table and trigger name.
	Fired map[string]int
}

// String gives the verdict in a line.
func (r Result) String() string {
	switch r.Verdict {
	case Refused:
		return fmt.Sprintf("refused with %s by %s.%s: %s", r.Code, r.Table, r.Key, r.Why)
	case Unknown:
		return "unknown: " + r.Why
	case OrderDependent:
		return r.Why
	}
	return "done"
}

// halt ends a run early.
type halt struct {
	verdict Verdict
	code    string
	key     *key
	why     string
}

func unknown(format string, args ...any) *halt {
	return &halt{verdict: Unknown, why: fmt.Sprintf(format, args...)}
}

func (h *halt) result(given Rows) Result {
	r := Result{Verdict: h.verdict, Code: h.code, Why: h.why}
	if h.verdict == Refused {
		r.Rows = given
	}
	if h.key != nil {
		r.Table, r.Key = h.key.child.def.Name, h.key.fk.Name
	}
	return r
}
