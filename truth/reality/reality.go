// Package reality executes a case on a server and looks at the rows: which of
// those that referred to the deleted row are gone, which point at nothing, was
// the delete refused. It knows nothing of the linter.
package reality

import (
	"errors"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/truth/casefile"
)

// Outcome is what became of the rows.
type Outcome string

// The outcomes, as the Reality lines of the cases spell them.
const (
	// OK: the row is gone (or soft-deleted) and no row suffers from it.
	OK Outcome = "ok"
	// Orphaned: a row refers to a row that does not exist.
	Orphaned Outcome = "orphaned"
	// Refused: the server refused the statement because of a reference.
	Refused Outcome = "refused"
	// LeftBehind: the row is soft-deleted, rows that its delete rule says should
	// go with it are still there.
	LeftBehind Outcome = "left behind"
	// Lost: the row is still there, rows that referred to it are gone or do so
	// no longer.
	Lost Outcome = "lost"
	// NotExecuted: the code says that it worked, and the row is still there.
	NotExecuted Outcome = "not executed"
	// Kept: the row is still there because the code chose so.
	Kept Outcome = "kept"
)

// Bad reports whether the outcome is one that a linter should warn of.
func (o Outcome) Bad() bool { return o != OK && o != Kept }

// Observed is what a run of a case did.
type Observed struct {
	Outcome Outcome
	// Err is what the case's code returned.
	Err error
	// Fates tell of each relation's rows that depended on the deleted row.
	Fates []Fate
	// Before and After are the rows.
	Before, After State
}

// Fate is what became of one relation's rows that depended, directly or through
// other rows, on the deleted row.
type Fate struct {
	Relation Relation
	// Gone, Nulled, Dangling, Hidden and Kept count rows: removed, key set to
	// NULL, key without a parent row, soft-deleted, anything else.
	Gone, Nulled, Dangling, Hidden, Kept int
}

// Rows is the number of rows that depended on the deleted one.
func (f Fate) Rows() int { return f.Gone + f.Nulled + f.Dangling + f.Hidden + f.Kept }

// judge derives the outcome from the rows before and after.
func (o *Observed) judge(c *casefile.Case, victim key, relations []Relation) {
	reached := reach(o.Before, o.After, relations, victim)
	for _, r := range relations {
		o.Fates = append(o.Fates, fate(r, reached[r.ID()], o.Before, o.After))
	}
	switch now := o.After.row(victim); {
	case refusal(o.Err):
		o.Outcome = Refused
	case dangling(o.After, relations):
		o.Outcome = Orphaned
	case now != nil && !hidden(o.Before.row(victim), now):
		o.Outcome = Kept
		if o.Err == nil {
			o.Outcome = NotExecuted
		}
		if o.lossy() {
			o.Outcome = Lost
		}
	case now != nil && leftBehind(o.Before, o.After, relations, reached):
		o.Outcome = LeftBehind
	default:
		o.Outcome = OK
	}
	// Code that chose to keep the row and says nothing is told from code that
	// does nothing by what the case declares alone.
	if o.Outcome == NotExecuted && Outcome(c.Reality) == Kept {
		o.Outcome = Kept
	}
}

// lossy reports whether rows are gone or lost their key.
func (o *Observed) lossy() bool {
	for _, f := range o.Fates {
		if f.Gone > 0 || f.Nulled > 0 {
			return true
		}
	}
	return false
}

// refusal reports whether the error is the server's answer to rows that refer
// to the deleted one: 1451 and 1217 (delete), 1701 (truncate), 1048 (a key that
// cannot be NULL). 1296 is InnoDB's answer to a path that is too long.
func refusal(err error) bool {
	var e *mysql.MySQLError
	if !errors.As(err, &e) {
		return false
	}
	switch e.Number {
	case 1048, 1217, 1296, 1451, 1701:
		return true
	}
	return false
}
