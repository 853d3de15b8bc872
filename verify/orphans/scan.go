package orphans

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/cascadelint/cascadelint/verify/introspect"
)

// errTimeout ends a scan at [Options.Timeout].
var errTimeout = errors.New("the time for the scan is over")

// Scan looks into the relations and gives a result for each, in their order. An
// error comes with what was found until then. Relations that cannot be looked
// into are no error: their results say why.
func Scan(ctx context.Context, db *sql.DB, live *introspect.Database, relations []Relation, o Options) ([]Result, error) {
	o = o.withDefaults()
	for _, name := range o.Tables {
		if live.Schema.Table(name) == nil {
			return nil, fmt.Errorf("scan for orphaned rows: %s", missing(live, name))
		}
	}
	st, err := openState(o.State, live.Name, 2*o.Chunk)
	if err != nil {
		return nil, err
	}
	if o.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, o.Timeout, errTimeout)
		defer cancel()
	}
	s := &scan{
		db: db, live: live, options: o, state: st, total: len(relations),
		watch: &watch{options: o, own: o.Concurrency},
	}
	results := make([]Result, len(relations))
	if err := s.all(ctx, relations, results); err != nil {
		return results, fmt.Errorf("scan for orphaned rows: %w", err)
	}
	for i := range results {
		if results[i].Unfinished != "" {
			return results, nil
		}
	}
	return results, st.remove()
}

// scan is one run over all relations.
type scan struct {
	db      *sql.DB
	live    *introspect.Database
	options Options
	state   *state
	watch   *watch

	mu    sync.Mutex
	done  int
	total int
}

// all hands the relations to the workers. The first error ends all of them.
func (s *scan) all(ctx context.Context, relations []Relation, results []Result) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var ended error
	var once sync.Once
	jobs := make(chan int)
	var workers sync.WaitGroup
	names := stateNames(relations)
	for range min(s.options.Concurrency, max(1, len(relations))) {
		workers.Go(func() {
			for i := range jobs {
				var err error
				if results[i], err = s.relation(ctx, &relations[i], names[i]); err != nil {
					once.Do(func() { ended = err })
					cancel()
				}
			}
		})
	}
	for i := range relations {
		jobs <- i
	}
	close(jobs)
	workers.Wait()
	return ended
}

// pushDown reports whether the first statement is the whole anti-join. Vitess,
// which shards MySQL, names itself in its version ("8.0.30-Vitess").
func (s *scan) pushDown() bool {
	server := &s.live.Server
	return s.options.PushDown || server.Dialect.Name == "tidb" || strings.Contains(server.Version+server.Comment, "Vitess")
}

// stateNames tells relations apart, also two foreign keys over the same columns.
func stateNames(relations []Relation) []string {
	seen := map[string]int{}
	var out []string
	for i := range relations {
		name := relations[i].Name()
		seen[name]++
		if n := seen[name]; n > 1 {
			name = fmt.Sprintf("%s (%d)", name, n)
		}
		out = append(out, name)
	}
	return out
}

// relation scans one relation. The error is one that ends the whole scan.
func (s *scan) relation(ctx context.Context, r *Relation, name string) (Result, error) {
	res := Result{Relation: *r}
	defer func() {
		s.mu.Lock()
		s.done++
		s.mu.Unlock()
	}()
	if res.Skipped = s.left(r); res.Skipped != "" {
		return res, nil
	}
	p, why := newPlan(s.live, r)
	if why != "" {
		res.Skipped = why
		return res, nil
	}
	w := &walker{plan: p, scan: s, name: name, kept: s.state.load(name, p.signature())}
	if w.kept.Done {
		return w.result(res), nil
	}
	if ctx.Err() != nil {
		err := explain(ctx, ctx.Err())
		res.Unfinished = "not begun: " + err.Error()
		return res, err
	}
	began, before := time.Now(), w.kept.Took
	err := w.scanRelation(ctx)
	w.kept.Took = before + time.Since(began)
	if err == nil {
		return w.result(res), nil
	}
	if why := ofRelation(err); why != "" && ctx.Err() == nil {
		res = w.result(res)
		res.Unfinished = why
		return res, nil
	}
	err = explain(ctx, err)
	if keep := w.save(true); keep != nil {
		err = errors.Join(err, keep)
	}
	res = w.result(res)
	res.Unfinished = err.Error()
	return res, err
}

// left says why a relation is left out by the options.
func (s *scan) left(r *Relation) string {
	if len(s.options.Tables) > 0 && !slices.ContainsFunc(s.options.Tables, func(t string) bool { return strings.EqualFold(t, r.Child.Table) }) {
		return "not asked for"
	}
	if r.Suspected {
		return "the relation is only suspected"
	}
	if t := s.live.Schema.Table(r.Child.Table); t != nil && s.options.MaxRows > 0 {
		if n := s.live.Details[t.Name].Rows; n > s.options.MaxRows {
			return fmt.Sprintf("the table has about %d rows, more than %d", n, s.options.MaxRows)
		}
	}
	return ""
}

// scanRelation opens a session for one relation and walks.
func (w *walker) scanRelation(ctx context.Context) error {
	dialect := w.scan.live.Server.Dialect
	limit := max(4*w.scan.options.Chunk, 20*time.Millisecond)
	if w.scan.pushDown() {
		limit = maxLimit // the first statement is the whole anti-join
	}
	session, err := open(ctx, w.scan.db, dialect, limit)
	if err != nil {
		return err
	}
	defer session.close()
	w.session = session
	return w.run(ctx)
}

// identify finds a row for each sample that has none yet. A row that went
// meanwhile, or takes too long to find, is none.
func (w *walker) identify(ctx context.Context) error {
	for i := range w.kept.Samples {
		if w.id == nil || w.kept.Samples[i].Row != "" {
			continue
		}
		v, err := w.one(ctx, w.row(w.kept.Samples[i].Key))
		if err != nil && !tooSlow(err) {
			return err
		}
		if v != nil {
			w.kept.Samples[i].Row = rowText(w.id, v)
		}
	}
	return nil
}

// signature tells walks apart.
func (p *plan) signature() string {
	return p.index + " (" + names("", p.walk) + ")"
}
