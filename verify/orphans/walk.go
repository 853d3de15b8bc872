package orphans

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"time"
)

const (
	// firstStep is the size of the first chunk, in values or rows.
	firstStep = 1000
	// maxStep bounds a chunk that is not measured in values of an integer: its
	// end is looked up by reading so many rows.
	maxStep = 200_000
	// maxPending is how many hits wait to be asked for again.
	maxPending = 5000
	// maxLimit is the longest that any statement may take.
	maxLimit = time.Minute
	// tries is how often a statement is sent that meets a lock.
	tries = 5
)

// walker scans one relation.
type walker struct {
	*plan
	scan    *scan
	name    string // in the state
	session *session
	// kept is the part that the state file keeps.
	kept  *kept
	step  *big.Int
	low   *big.Int // the ends of a walk over integers, for the progress
	high  *big.Int
	start time.Time
	base  float64 // the fraction that was done before this run
}

// run walks from where the state says to the end.
func (w *walker) run(ctx context.Context) error {
	w.start, w.step = time.Now(), big.NewInt(firstStep)
	if len(w.walk) == 0 {
		return w.whole(ctx)
	}
	if w.ranged() {
		if err := w.ends(ctx); err != nil {
			return err
		}
	}
	if q := w.nulls(); q != nil && w.distinct && !w.kept.Counted {
		if err := w.number(ctx, q, &w.kept.Nulls); err != nil {
			return err
		}
	}
	w.kept.Counted = true
	w.base = w.fraction()
	for {
		from, to, err := w.next(ctx)
		if err != nil {
			return err
		}
		if from == nil {
			break
		}
		if err := w.piece(ctx, from, to); err != nil {
			return err
		}
	}
	if err := w.flush(ctx); err != nil {
		return err
	}
	return w.finish(ctx)
}

// finish marks the relation as done.
func (w *walker) finish(ctx context.Context) error {
	if err := w.identify(ctx); err != nil {
		return err
	}
	w.kept.Done = true
	w.progress("")
	return w.save(true)
}

// ends finds the smallest and the largest value, which only the progress and
// the first step need.
func (w *walker) ends(ctx context.Context) error {
	for _, end := range []struct {
		backwards bool
		into      **big.Int
	}{{false, &w.low}, {true, &w.high}} {
		v, err := w.one(ctx, w.ordered(nil, false, end.backwards).add(" LIMIT 1"))
		if err != nil {
			return err
		}
		if v == nil {
			return nil
		}
		*end.into = integerOf(v)
	}
	if w.scan.pushDown() {
		// The anti-join is the cluster's to distribute: one statement, unless it
		// takes too long.
		w.step = new(big.Int).Add(new(big.Int).Sub(w.high, w.low), big.NewInt(1))
	}
	return nil
}

// next gives the first value of the next chunk and its last one; nil at the end.
func (w *walker) next(ctx context.Context) (from, to values, err error) {
	from, err = w.one(ctx, w.ordered(w.kept.After, false, false).add(" LIMIT 1"))
	if err != nil || from == nil {
		return nil, nil, err
	}
	if w.ranged() {
		last := new(big.Int).Add(integerOf(from), w.step)
		last.Sub(last, big.NewInt(1))
		if w.high != nil && last.Cmp(w.high) > 0 && integerOf(from).Cmp(w.high) <= 0 {
			last = w.high // past it are only rows that were added meanwhile
		}
		return from, values{[]byte(last.String())}, nil
	}
	if w.scan.pushDown() && w.kept.After == nil {
		to, err = w.one(ctx, w.ordered(nil, false, true).add(" LIMIT 1"))
	}
	return from, to, err
}

// piece asks for one chunk. One that is too slow is asked for again in smaller
// parts, down to a single value, which gets more time.
func (w *walker) piece(ctx context.Context, from, to values) error {
	if err := w.scan.watch.wait(ctx, w.session.conn, w.paused); err != nil {
		return err
	}
	for {
		began := time.Now()
		end, err := w.look(ctx, from, to)
		took := time.Since(began)
		if err == nil {
			w.kept.After = end
			w.kept.Chunks++
			w.kept.Slowest = max(w.kept.Slowest, took)
			w.adapt(took)
			break
		}
		if !tooSlow(err) {
			return err
		}
		if w.step.Cmp(big.NewInt(1)) > 0 {
			w.step.Div(w.step, big.NewInt(8))
			if w.step.Sign() == 0 {
				w.step.SetInt64(1)
			}
		} else if err := w.patience(ctx, err); err != nil {
			return err
		}
		to = nil // looked up
		if w.ranged() {
			last := new(big.Int).Add(integerOf(from), w.step)
			to = values{[]byte(last.Sub(last, big.NewInt(1)).String())}
		}
	}
	if len(w.kept.Pending) >= maxPending {
		if err := w.flush(ctx); err != nil {
			return err
		}
	}
	w.progress("")
	return w.save(false)
}

// look runs the statements of one chunk and gives the last value it covered.
func (w *walker) look(ctx context.Context, from, to values) (values, error) {
	if to == nil { // the end is looked up by reading on
		// A derived table, so that one value comes back instead of all.
		inner := w.ordered(from, true, false).add(fmt.Sprintf(" LIMIT %s", w.step))
		q := &query{args: inner.args}
		q.add("SELECT * FROM (", inner.sql.String(), ") c ORDER BY ", order(w.walk, true), " LIMIT 1")
		end, err := w.one(ctx, q)
		if err != nil {
			return nil, err
		}
		if end == nil {
			return from, nil // the rows went meanwhile
		}
		to = end
	}
	var hits []hit
	var nulls int64
	err := w.session.rows(ctx, w.chunk(from, to, true), func(v [][]byte) {
		if key := v[1 : 1+len(w.walk)]; key[0] != nil {
			hits = append(hits, hit{Soft: string(v[0]) == "1", Key: key})
			return
		}
		nulls += integerOf(v[1+len(w.walk):]).Int64()
	})
	if err != nil {
		return nil, err
	}
	w.kept.Nulls += nulls
	w.kept.Pending = append(w.kept.Pending, hits...)
	if len(hits) > 0 {
		w.kept.seen = time.Now()
	}
	return to, nil
}

// adapt aims at the time that a chunk should take.
func (w *walker) adapt(took time.Duration) {
	target := w.scan.options.Chunk
	switch {
	case took > target*5/4:
		w.step.Div(w.step, big.NewInt(2))
	case took < target/10:
		w.step.Mul(w.step, big.NewInt(8))
	case took < target/2:
		w.step.Mul(w.step, big.NewInt(2))
	case took < target*4/5:
		w.step.Div(w.step.Mul(w.step, big.NewInt(5)), big.NewInt(4))
	}
	if w.step.Sign() <= 0 {
		w.step.SetInt64(1)
	}
	if !w.ranged() && w.step.Cmp(big.NewInt(maxStep)) > 0 {
		w.step.SetInt64(maxStep)
	}
}

// patience raises the time limit for a statement that cannot be made smaller.
func (w *walker) patience(ctx context.Context, slow error) error {
	if w.session.limit >= maxLimit {
		return slow
	}
	return w.session.setLimit(ctx, min(w.session.limit*4, maxLimit))
}

// whole asks for all rows at once, twice: a table without a key has no order to
// walk in.
func (w *walker) whole(ctx context.Context) error {
	if err := w.session.setLimit(ctx, maxLimit); err != nil {
		return err
	}
	if q := w.nulls(); q != nil {
		if err := w.number(ctx, q, &w.kept.Nulls); err != nil {
			return err
		}
	}
	before := map[string]bool{}
	err := w.session.patient(ctx, w.recheck(nil), func(v [][]byte) { before[keyOf(v[keyAt:])] = true })
	if err != nil {
		return err
	}
	if len(before) > 0 {
		w.kept.seen = time.Now()
		if err := w.settle(ctx); err != nil {
			return err
		}
		err = w.session.patient(ctx, w.recheck(nil), func(v [][]byte) {
			if before[keyOf(v[keyAt:])] {
				w.count(v)
			}
		})
		if err != nil {
			return err
		}
	}
	if w.softParent != nil {
		if err := w.number(ctx, w.recheckSoft(nil), &w.kept.SoftDeleted); err != nil {
			return err
		}
	}
	return w.finish(ctx)
}

// one runs a query for one row; nil where there is none.
func (w *walker) one(ctx context.Context, q *query) (values, error) {
	var found values
	err := w.session.patient(ctx, q, func(v [][]byte) { found = v })
	return found, err
}

// number runs a query for one number.
func (w *walker) number(ctx context.Context, q *query, into *int64) error {
	v, err := w.one(ctx, q)
	if err == nil && v != nil {
		*into = integerOf(v).Int64()
	}
	return err
}

func integerOf(v values) *big.Int {
	n, ok := new(big.Int).SetString(string(bytes.TrimSpace(v[0])), 10)
	if !ok {
		return new(big.Int) // not reached: the server prints its integers so
	}
	return n
}
