// Package orphans looks for child rows whose parent row does not exist. A scan
// is made for a production server: it reads in autocommit statements of about
// half a second each, in sessions that are read-only and wait for no lock, and
// pauses while the server is busy or a replica lags. It can be stopped at any
// moment and resumed.
//
// Where an index leads with the relation's columns the scan walks their
// distinct values; elsewhere it walks ranges of the child's primary key. Both
// ask the server for an anti-join over one range at a time, and every hit is
// asked for again before it is reported, so that rows whose parent was about to
// be inserted, or which were about to go themselves, are not.
package orphans

import (
	"time"

	"github.com/cascadelint/cascadelint/cascade"
)

// Relation is a relation to look into.
type Relation struct {
	cascade.Relation
	// ParentDeleted is the column by which the parent is soft-deleted; empty
	// where its rows are deleted for good.
	ParentDeleted string
	// ChildDeleted is the same of the child.
	ChildDeleted string
	// Suspected is set for a relation on which the evidence is too weak to call
	// a row orphaned.
	Suspected bool
}

// Result is what a scan found in one relation.
type Result struct {
	Relation Relation
	// Skipped says why the relation was not looked into; empty where it was.
	Skipped string
	// Unfinished says why the scan stopped before its end: the counts are then
	// lower bounds.
	Unfinished string
	// Rows are child rows whose parent row does not exist; Keys are the distinct
	// values that they refer to.
	Rows int64
	Keys int64
	// Sentinels are child rows that hold 0 or '' where no parent has that key:
	// in a relation without a foreign key a way to say "none".
	Sentinels int64
	// Nulls are child rows with NULL in the key, which refer to nothing.
	Nulls int64
	// SoftDeleted are live child rows whose parent is soft-deleted.
	SoftDeleted int64
	// Samples are some of the orphaned rows, with the smallest keys first.
	Samples []Sample
	// TimeColumn is the column that Oldest and Newest are taken from, as the
	// server spells them; empty where the table has none or no row has a time.
	TimeColumn     string
	Oldest, Newest string
	// Look lists the rows, Repair removes or clears them in chunks. Repair is
	// text to read and to run by hand; nothing in this package runs it.
	Look   string
	Repair string
	// Took is the time that the scan of the relation took.
	Took time.Duration
	// Chunks counts the statements of the walk, Slowest is the longest of them.
	Chunks  int
	Slowest time.Duration
}

// Sample is one value of the child's key that has no parent.
type Sample struct {
	// Key are the values of the child's columns, in their order.
	Key []string
	// Rows is how many child rows hold them.
	Rows int64
	// Row identifies one of them, "id=17"; empty for a table without a key.
	Row string
}

// Options limit and observe a scan. The zero value scans everything, one
// relation at a time.
type Options struct {
	// Tables, where not empty, are the child tables to look into.
	Tables []string
	// MaxRows leaves out child tables of which the server estimates more rows.
	MaxRows int64
	// Timeout ends the scan; what was found until then is reported as unfinished.
	Timeout time.Duration
	// Concurrency is how many relations are scanned at once; zero means one.
	Concurrency int
	// State is the file that keeps the scan's position, so that it can be
	// resumed. It holds key values, no password. Empty keeps none.
	State string
	// PushDown hands the engine the whole anti-join of a relation as one statement,
	// of a minute at most, before it is cut up: a cluster distributes it better than
	// a scan in chunks. It is set by itself on TiDB and where Vitess answers.
	PushDown bool
	// Samples is how many sample keys a result holds; zero means 5.
	Samples int
	// Chunk is how long one statement should take; zero means half a second.
	Chunk time.Duration
	// Recheck is the least time between finding a row and asking for it again;
	// zero means a second.
	Recheck time.Duration
	// Busy is the number of running threads above which the scan pauses; zero
	// means 25. Lag is the replica lag, with zero meaning a second.
	Busy int
	Lag  time.Duration
	// Progress, where set, is called after every chunk, from one goroutine at a
	// time.
	Progress func(Progress)
	// Note, where set, is told once of what the scan does without, since the
	// account may not ask for it.
	Note func(string)
}

// Progress is how far a scan is.
type Progress struct {
	// Relation is "posts.user_id → users.id".
	Relation string
	// Done and Total count relations.
	Done, Total int
	// Fraction is the part of the present relation that was walked, from 0 to 1;
	// negative where it cannot be told.
	Fraction float64
	// Left is an estimate of the time that the relation still takes; zero where
	// there is none.
	Left time.Duration
	// Found is the number of orphaned rows found so far in the relation.
	Found int64
	// Paused says why the scan waits; empty while it runs.
	Paused string
}

// withDefaults fills in what the zero value leaves open.
func (o Options) withDefaults() Options {
	if o.Concurrency < 1 {
		o.Concurrency = 1
	}
	if o.Samples == 0 {
		o.Samples = 5
	}
	if o.Chunk == 0 {
		o.Chunk = 500 * time.Millisecond
	}
	if o.Recheck == 0 {
		o.Recheck = time.Second
	}
	if o.Busy == 0 {
		o.Busy = 25
	}
	if o.Lag == 0 {
		o.Lag = time.Second
	}
	return o
}

// Name gives "posts.user_id → users.id".
func (r *Relation) Name() string {
	name := r.Child.String() + " → " + r.Parent.String()
	for i, c := range r.Where {
		word := " and "
		if i == 0 {
			word = " where "
		}
		name += word + c.Column + " = '" + c.Value + "'"
	}
	return name
}
