// Package race shows whether an orphaned row can slip in between the cleanup of
// child rows and the delete of their parent, where only code keeps the two
// together. Two connections run the statements in turns, on copies of the two
// tables in a scratch database:
//
//   - as the code does it, cleanup and delete in one transaction, and an insert
//     that looks the parent up first, in another;
//   - the same with a foreign key between the tables;
//   - the same with SELECT … FOR UPDATE of the parent row on both sides.
//
// Each is run in every order that matters, at the isolation level that the
// server gives to new connections.
package race

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/scratch"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

// Cleanup is a delete in the code that cleans child rows up, in a relation
// without an enforced foreign key.
type Cleanup struct {
	Child, Parent cascade.Key
	// Pos is the place of the parent's delete, in the function Func.
	Pos  finding.Position
	Func string
}

// Result is what came of one relation.
type Result struct {
	Cleanup Cleanup
	// Code, Key and Locking are the three ways of [the package].
	Code, Key, Locking Outcome
	// NoKey says why a foreign key cannot be declared; Key is then not run.
	NoKey string
}

// Outcome is what one way came to, over all orders.
type Outcome struct {
	// Orphans is how many rows without a parent were left at most.
	Orphans int
	// Script is what the two connections did, a line a statement, in the order
	// that left most rows; of those that left none, the first.
	Script []string
	// Prevented says what kept the row out: "B: INSERT … is refused with error
	// 1452"; empty where nothing was refused.
	Prevented string
}

// Report is the result of [Run].
type Report struct {
	// Isolation is the level at which the connections ran.
	Isolation string
	Results   []Result
	// Notes say what was left out, and why.
	Notes []string
	Took  time.Duration
}

// Run runs the races. An error that ends it early comes with what was found
// until then; the scratch database is dropped in any case.
func Run(ctx context.Context, db *sql.DB, live *introspect.Database, cleanups []Cleanup) (rep *Report, err error) {
	began := time.Now()
	rep = &Report{Isolation: live.Server.Isolation}
	defer func() { rep.Took = time.Since(began) }()
	if len(cleanups) == 0 {
		return rep, nil
	}
	d, err := scratch.Create(ctx, db)
	if err != nil {
		return rep, err
	}
	defer func() { err = errors.Join(err, d.Drop()) }()
	seen := map[string]bool{}
	for _, c := range cleanups {
		id := fmt.Sprint(c.Child, c.Parent)
		if seen[id] {
			continue
		}
		seen[id] = true
		s, key, err := skeleton.OfRelation(ctx, db, live, c.Child, c.Parent, "no foreign key is declared")
		if err != nil {
			rep.Notes = append(rep.Notes, fmt.Sprintf("%s → %s is left out: %v", c.Child, c.Parent, err))
			continue
		}
		r := Result{Cleanup: c}
		p := &pair{ctx: ctx, db: d, s: s, key: key}
		if err := p.all(&r); err != nil {
			if ctx.Err() != nil {
				return rep, errors.New("the race was interrupted")
			}
			var unfit errUnfit
			if !errors.As(err, &unfit) {
				return rep, fmt.Errorf("race %s → %s: %w", c.Child, c.Parent, err)
			}
			rep.Notes = append(rep.Notes, fmt.Sprintf("%s → %s is left out: %v", c.Child, c.Parent, err))
			continue
		}
		rep.Results = append(rep.Results, r)
	}
	return rep, nil
}

// errUnfit says why a relation cannot be raced. It does not end the run.
type errUnfit struct{ why string }

func (e errUnfit) Error() string { return e.why }

// pair is two tables and the relation between them.
type pair struct {
	ctx context.Context
	db  *scratch.Database
	s   *skeleton.Skeleton
	key *skeleton.Key
	pop *skeleton.Population
	// existing is a child row that the cleanup removes, late the one that the
	// other connection inserts. existing is nil where the child can have one row
	// for a parent only.
	existing, late *skeleton.Row
}

// all runs the three ways.
func (p *pair) all(r *Result) error {
	if err := p.s.Create(p.ctx, p.db.Conn(), p.db.Mark()); err != nil {
		return err
	}
	if p.key.Missing == skeleton.NotMade {
		return errors.Join(errUnfit{strings.Join(p.s.Notes, "; ")}, p.s.Drop(p.ctx, p.db.Conn()))
	}
	if err := p.rows(); err != nil {
		return errors.Join(err, p.s.Drop(p.ctx, p.db.Conn()))
	}
	var err error
	if r.Code, err = p.way(plain); err != nil {
		return err
	}
	if r.Locking, err = p.way(locking); err != nil {
		return err
	}
	if err := p.declare(); err != nil {
		if p.ctx.Err() != nil {
			return err
		}
		r.NoKey = err.Error()
	} else if r.Key, err = p.way(plain); err != nil {
		return err
	}
	return p.s.Drop(p.ctx, p.db.Conn())
}

// rows makes the parent row, a child row and the late one.
func (p *pair) rows() error {
	const limit = 20
	var err error
	if p.pop, err = p.s.Populate(p.key.Parent, limit); err != nil {
		return errUnfit{err.Error()}
	}
	if p.late, _, err = p.pop.Add(p.key, p.pop.Root); err != nil {
		return errUnfit{err.Error()}
	}
	if second, _, err := p.pop.Add(p.key, p.pop.Root); err == nil {
		p.existing = second
	}
	return nil
}

// declare makes the foreign key.
func (p *pair) declare() error {
	if err := p.reset(); err != nil {
		return err
	}
	_, err := p.db.Conn().ExecContext(p.ctx, "ALTER TABLE "+p.key.Child.Quoted()+" ADD "+p.key.DDL())
	return err
}

// reset empties the tables and inserts the rows that are there at first.
func (p *pair) reset() error {
	var first []*skeleton.Row
	for _, r := range p.pop.Rows() {
		if r != p.late {
			first = append(first, r)
		}
	}
	statements := []string{"SET SESSION foreign_key_checks = 0"}
	for _, t := range p.s.Tables {
		statements = append(statements, "DELETE FROM "+t.Quoted())
	}
	statements = append(append(statements, skeleton.Inserts(first)...), "SET SESSION foreign_key_checks = 1")
	for _, q := range statements {
		if _, err := p.db.Conn().ExecContext(p.ctx, q); err != nil {
			return err
		}
	}
	return nil
}
