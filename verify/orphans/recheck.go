package orphans

import (
	"context"
	"fmt"
	"strings"
	"time"
)

// batch is how many hits one statement asks for again.
const batch = 200

// maxKeys is how many distinct keys a walk over rows tells apart.
const maxKeys = 10_000

// hit is a value of the walk that had no live parent.
type hit struct {
	Key  values
	Soft bool `json:",omitempty"`
}

// flush asks again for the hits that wait and counts those that still are.
func (w *walker) flush(ctx context.Context) error {
	if len(w.kept.Pending) == 0 {
		return nil
	}
	if err := w.settle(ctx); err != nil {
		return err
	}
	var hard, soft []values
	for _, h := range w.kept.Pending {
		if h.Soft {
			soft = append(soft, h.Key)
		} else {
			hard = append(hard, h.Key)
		}
	}
	// Nothing is counted before all answers are in: a scan that stops in between
	// keeps the hits for its next run.
	var rows [][][]byte
	for list := range chunks(hard) {
		err := w.session.patient(ctx, w.recheck(list), func(v [][]byte) { rows = append(rows, v) })
		if err != nil {
			return err
		}
	}
	var softRows int64
	for list := range chunks(soft) {
		var n int64
		if err := w.number(ctx, w.recheckSoft(list), &n); err != nil {
			return err
		}
		softRows += n
	}
	for _, v := range rows {
		w.count(v)
	}
	w.kept.SoftDeleted += softRows
	w.kept.Pending = nil
	return nil
}

func chunks(list []values) func(func([]values) bool) {
	return func(yield func([]values) bool) {
		for len(list) > 0 {
			n := min(batch, len(list))
			if !yield(list[:n]) {
				return
			}
			list = list[n:]
		}
	}
}

// settle waits until the last hit is old enough to be asked for again.
func (w *walker) settle(ctx context.Context) error {
	select {
	case <-time.After(time.Until(w.kept.seen.Add(w.scan.options.Recheck))):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// patient runs a query that cannot be made smaller: it gets more time when it is
// too slow, and is sent again when it meets a lock.
func (s *session) patient(ctx context.Context, q *query, each func(v [][]byte)) error {
	usual := s.limit
	for try := 1; ; try++ {
		var got [][][]byte
		err := s.rows(ctx, q, func(v [][]byte) { got = append(got, v) })
		switch {
		case err == nil:
			for _, v := range got {
				each(v)
			}
			return s.setLimit(ctx, usual)
		case tooSlow(err) && s.limit < maxLimit:
			if err := s.setLimit(ctx, min(s.limit*4, maxLimit)); err != nil {
				return err
			}
		case passing(err) && try < tries:
			select {
			case <-time.After(time.Duration(try) * 100 * time.Millisecond):
			case <-ctx.Done():
				return ctx.Err()
			}
		default:
			return err
		}
	}
}

// keyAt is where the key begins in an answer of a recheck: behind the number of
// rows, the oldest, the newest and the first of them.
const keyAt = 4

// count takes an answer of a recheck.
func (w *walker) count(v [][]byte) {
	n := integerOf(v).Int64()
	key := v[keyAt:]
	if !w.enforced && sentinel(w.keyColumns(), key) {
		w.kept.Sentinels += n
		return
	}
	w.kept.Rows += n
	if v[1] != nil && (w.kept.Oldest == "" || string(v[1]) < w.kept.Oldest) {
		w.kept.Oldest = string(v[1])
	}
	if v[2] != nil && string(v[2]) > w.kept.Newest {
		w.kept.Newest = string(v[2])
	}
	if w.distinct || len(w.walk) == 0 {
		w.kept.Keys++
	} else {
		w.tell(key)
	}
	w.sample(key, n, v[3])
}

// tell counts distinct keys in a walk over rows, up to a bound.
func (w *walker) tell(key values) {
	if w.kept.Many || w.kept.Told[keyOf(key)] {
		return
	}
	if len(w.kept.Told) == maxKeys {
		w.kept.Many, w.kept.Told, w.kept.Keys = true, nil, 0
		return
	}
	if w.kept.Told == nil {
		w.kept.Told = map[string]bool{}
	}
	w.kept.Told[keyOf(key)] = true
	w.kept.Keys++
}

func (w *walker) sample(key values, n int64, row []byte) {
	for i := range w.kept.Samples {
		if keyOf(w.kept.Samples[i].Key) == keyOf(key) {
			w.kept.Samples[i].Rows += n
			return
		}
	}
	if len(w.kept.Samples) < w.scan.options.Samples {
		s := keptSample{Key: key, Rows: n}
		if row != nil {
			s.Row = rowText(w.walk, values{row})
		}
		w.kept.Samples = append(w.kept.Samples, s)
	}
}

// sentinel reports whether a key holds a value that stands for none.
func sentinel(columns []column, key values) bool {
	for i, c := range columns {
		switch v := string(key[i]); c.class {
		case integer:
			if v == "0" {
				return true
			}
		case text:
			if v = strings.TrimRight(v, " "); v == "" || v == "0" {
				return true
			}
		}
	}
	return false
}

// keyOf makes one string of a key, for maps.
func keyOf(v values) string {
	var b strings.Builder
	for _, part := range v {
		fmt.Fprintf(&b, "%x,", part)
	}
	return b.String()
}
