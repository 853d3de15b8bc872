package probe

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/scratch"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

// Options say what is probed. The zero value probes everything.
type Options struct {
	// Tables are the tables to delete from; empty for all.
	Tables []string
	// MaxRows is how many rows a trial has at most, 5000 where it is zero.
	MaxRows int
	// Progress is told how many tables are done, and of how many; it may be nil.
	Progress func(done, all int)
}

const defaultMaxRows = 5000

// maxBlocking is how many blocking keys are tried below one table.
const maxBlocking = 50

// Kind tells deviations apart.
type Kind int

// The kinds of deviations.
const (
	// Broken is a server that does otherwise than its foreign keys promise.
	Broken Kind = iota
	// Unforeseen is a server that does otherwise than package cascade/simulate
	// foretold, whatever the keys promise.
	Unforeseen
)

// Foretelling is what the core said of a delete before it was executed.
type Foretelling int

// What the core may say: nothing, what came, or something else.
const (
	ForetoldNothing Foretelling = iota
	ForetoldThis
	ForetoldElse
)

// Deviation is a delete that came out otherwise than expected.
type Deviation struct {
	Kind Kind
	// Parent is the table that a row was deleted from.
	Parent string
	// Key is the foreign key whose child rows are the first to be otherwise.
	Key *skeleton.Key
	// Path are the keys that lead from the parent to Key, Key the last.
	Path []*skeleton.Key
	// Expected and Found are clauses.
	Expected, Found string
	// Foretold says whether the core foretold exactly what was found.
	Foretold Foretelling
	// Others are further tables that are otherwise, a clause each.
	Others []string
	// Script are the statements that show it, on an empty database; nil where
	// they would be too many.
	Script []string
}

// Report is what was probed.
type Report struct {
	Tables, Keys, Trials int
	Deviations           []Deviation
	// Notes say what was left out, and why.
	Notes []string
	Took  time.Duration
}

// Run probes a database. An error that ends the probe early comes with what was
// found until then; the scratch database is dropped in any case.
func Run(ctx context.Context, db *sql.DB, live *introspect.Database, o Options) (rep *Report, err error) {
	began := time.Now()
	s, err := skeleton.Read(ctx, db, live)
	if err != nil {
		return nil, err
	}
	roots, err := rootsOf(s, o.Tables)
	if err != nil {
		return nil, err
	}
	rep = &Report{Notes: s.Notes}
	defer func() { rep.Took = time.Since(began) }()
	if len(roots) == 0 {
		return rep, nil
	}
	d, err := scratch.Create(ctx, db)
	if err != nil {
		return rep, err
	}
	defer func() { err = errors.Join(err, d.Drop()) }()
	if err := s.Create(ctx, d.Conn(), d.Mark()); err != nil {
		return rep, explain(ctx, fmt.Errorf("copy the keys into the scratch database: %w", err))
	}
	rep.Notes = s.Notes
	for _, name := range d.Swept {
		rep.Notes = append(rep.Notes, name+", which a killed probe left, was dropped")
	}
	for _, l := range d.Left {
		rep.Notes = append(rep.Notes, l.Name+" was left alone: "+l.Why)
	}
	p := &prober{conn: d.Conn(), s: s, rep: rep, limit: o.MaxRows}
	if p.limit <= 0 {
		p.limit = defaultMaxRows
	}
	p.predict(live.Server.Dialect)
	for i, t := range roots {
		if err := p.table(ctx, t); err != nil {
			return rep, explain(ctx, fmt.Errorf("probe %s: %w", t.Name, err))
		}
		if o.Progress != nil {
			o.Progress(i+1, len(roots))
		}
	}
	return rep, nil
}

// explain says what an error that ends the probe means.
func explain(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return errors.New("the probe was interrupted")
	}
	return err
}

// rootsOf are the tables to delete from: those that a key refers to.
func rootsOf(s *skeleton.Skeleton, names []string) ([]*skeleton.Table, error) {
	var out []*skeleton.Table
	for _, t := range s.Tables {
		wanted := len(names) == 0 || slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, t.Name) })
		if wanted && len(t.Children) > 0 {
			out = append(out, t)
		}
	}
	for _, n := range names {
		if !slices.ContainsFunc(out, func(t *skeleton.Table) bool { return strings.EqualFold(n, t.Name) }) {
			return nil, fmt.Errorf("no foreign key refers to a table %s: there is nothing to probe", n)
		}
	}
	return out, nil
}

// prober is one probe under way.
type prober struct {
	conn  *sql.Conn
	s     *skeleton.Skeleton
	rep   *Report
	limit int
	// sim foretells what the server does.
	sim *simulate.Simulator
}

// predict compiles the core's view of the server: of the keys that the server
// has made in the scratch database.
func (p *prober) predict(d sqlschema.Dialect) {
	p.rep.Tables = len(p.s.Tables)
	for _, k := range p.s.Keys {
		if k.Missing == "" {
			p.rep.Keys++
		}
	}
	p.sim = simulate.New(p.s.Schema(d), engine.For(d))
}

// table runs the trials of one table.
func (p *prober) table(ctx context.Context, t *skeleton.Table) error {
	pop, err := p.s.Populate(t, p.limit)
	if err != nil {
		p.note("no row of %s can be made: %v", t.Name, err)
		return nil
	}
	defer func() {
		for _, n := range pop.Notes {
			p.note("below %s: %s", t.Name, n)
		}
	}()
	tr := &trial{prober: p, pop: pop}
	if err := tr.fill(ctx); err != nil {
		return err
	}
	for i, k := range tr.blocking() {
		if i == maxBlocking {
			p.note("below %s: more than %d blocking keys, the others were not tried", t.Name, maxBlocking)
			break
		}
		if err := tr.with(ctx, func() (*skeleton.Row, int, error) { return pop.Add(k.key, k.under) }); err != nil {
			return err
		}
	}
	for _, k := range t.Children {
		if k.Loose && k.Acts() && k.Missing == "" && !k.Self() {
			if err := tr.with(ctx, func() (*skeleton.Row, int, error) { return pop.Twin(k) }); err != nil {
				return err
			}
		}
	}
	if err := tr.run(ctx, tr.base); err != nil {
		return err
	}
	return tr.clear(ctx)
}

func (p *prober) note(format string, args ...any) {
	if n := fmt.Sprintf(format, args...); !slices.Contains(p.rep.Notes, n) {
		p.rep.Notes = append(p.rep.Notes, n)
	}
}
