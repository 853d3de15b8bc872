package race

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/scratch"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

const (
	// patience is how long a statement may take before it counts as waiting for
	// the other connection, which then goes on.
	patience = 300 * time.Millisecond
	// lockWait is how many seconds a statement waits for a lock.
	lockWait = 3
)

// The two connections: A cleans up and deletes, B inserts.
const (
	a = 0
	b = 1
)

// step is one statement of one connection.
type step struct {
	conn int
	sql  string
	// lookup is set for the statement that looks the parent up, child for the
	// insert that B leaves out where the parent was not found.
	lookup, child bool
}

// wayOf gives the steps of both connections, whole transactions.
type wayOf func(p *pair) (deleting, inserting []step)

// plain is cleanup and delete in one transaction, and an insert that looks the
// parent up.
func plain(p *pair) (deleting, inserting []step) {
	return p.steps("")
}

// locking is the same with a lock on the parent row in both.
func locking(p *pair) (deleting, inserting []step) {
	return p.steps(" FOR UPDATE")
}

// steps gives the statements. With a lock the deleting side takes it too.
func (p *pair) steps(lock string) (deleting, inserting []step) {
	k, root := p.key, p.pop.Root
	parent := equal(k.Parent, k.Ref, root)
	lookup := "SELECT 1 FROM " + k.Parent.Quoted() + " WHERE " + parent + lock
	deleting = []step{{conn: a, sql: "START TRANSACTION"}}
	if lock != "" {
		deleting = append(deleting, step{conn: a, sql: lookup})
	}
	deleting = append(deleting,
		step{conn: a, sql: "DELETE FROM " + k.Child.Quoted() + " WHERE " + equal(k.Child, k.Cols, p.late)},
		step{conn: a, sql: "DELETE FROM " + k.Parent.Quoted() + " WHERE " + parent},
		step{conn: a, sql: "COMMIT"})
	inserting = []step{
		{conn: b, sql: "START TRANSACTION"},
		{conn: b, sql: lookup, lookup: true},
		{conn: b, sql: skeleton.Inserts([]*skeleton.Row{p.late})[0], child: true},
		{conn: b, sql: "COMMIT"},
	}
	return deleting, inserting
}

// equal compares columns with the values of a row.
func equal(t *skeleton.Table, places []int, r *skeleton.Row) string {
	parts := make([]string, len(places))
	for i, c := range places {
		parts[i] = introspect.Quote(t.Columns[c].Name) + " = " + r.Cells[c].SQL()
	}
	return strings.Join(parts, " AND ")
}

// way runs one way in every order that matters: the other connection's insert
// comes after the cleanup, after the delete, or looks the parent up before it
// all.
func (p *pair) way(of wayOf) (Outcome, error) {
	var worst Outcome
	deleting, inserting := of(p)
	cleaned := len(deleting) - 2 // the delete and COMMIT come last
	for i, order := range [][]step{
		join(deleting[:cleaned], inserting, deleting[cleaned:]),
		join(inserting[:2], deleting, inserting[2:]),
		join(deleting[:cleaned+1], inserting[:3], deleting[cleaned+1:], inserting[3:]),
		join(inserting[:3], deleting[:cleaned], inserting[3:], deleting[cleaned:]),
	} {
		o, err := p.run(order)
		if err != nil {
			return worst, err
		}
		if i == 0 || o.Orphans > worst.Orphans {
			prevented := worst.Prevented
			if worst = o; worst.Prevented == "" {
				worst.Prevented = prevented
			}
		}
		if worst.Prevented == "" {
			worst.Prevented = o.Prevented
		}
	}
	if worst.Orphans > 0 {
		worst.Prevented = ""
	}
	return worst, nil
}

func join(parts ...[]step) (out []step) {
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

// done is the end of a statement.
type done struct {
	found bool // a row, for a look-up
	err   error
}

// player is one connection.
type player struct {
	conn *sql.Conn
	// waiting gets the end of a statement that waits for the other connection.
	waiting chan done
	step    step
	line    int
	// out is set when the transaction ended early, absent when the parent was
	// not found.
	out, absent bool
}

// turns is one run under way.
type turns struct {
	p       *pair
	players [2]*player
	script  []string
	reason  string
}

// run plays one order on two fresh connections.
func (p *pair) run(order []step) (Outcome, error) {
	if err := p.reset(); err != nil {
		return Outcome{}, err
	}
	t := &turns{p: p}
	for i := range t.players {
		conn, err := p.db.Connect(p.ctx)
		if err != nil {
			return Outcome{}, err
		}
		defer scratch.Discard(conn) // a statement that still waits is rolled back
		if _, err := conn.ExecContext(p.ctx, fmt.Sprintf("SET SESSION innodb_lock_wait_timeout = %d", lockWait)); err != nil {
			return Outcome{}, err
		}
		t.players[i] = &player{conn: conn}
	}
	if err := t.all(order); err != nil {
		return Outcome{}, err
	}
	o := Outcome{Script: t.script, Prevented: t.reason}
	on := make([]string, len(p.key.Cols))
	for i := range p.key.Cols {
		on[i] = "p." + introspect.Quote(p.key.Parent.Columns[p.key.Ref[i]].Name) + " = c." + introspect.Quote(p.key.Child.Columns[p.key.Cols[i]].Name)
	}
	query := fmt.Sprintf("SELECT COUNT(*) FROM %s c WHERE %s AND NOT EXISTS (SELECT 1 FROM %s p WHERE %s)",
		p.key.Child.Quoted(), "c."+introspect.Quote(p.key.Child.Columns[p.key.Cols[0]].Name)+" IS NOT NULL", p.key.Parent.Quoted(), strings.Join(on, " AND "))
	if err := p.db.Conn().QueryRowContext(p.ctx, query).Scan(&o.Orphans); err != nil {
		return Outcome{}, err
	}
	return o, nil
}

// all plays the steps. While a connection waits for the other, its further steps
// wait too, and the other goes on.
func (t *turns) all(steps []step) error {
	for len(steps) > 0 {
		next := -1
		for _, pl := range t.players {
			if err := t.poll(pl); err != nil {
				return err
			}
		}
		for i := len(steps) - 1; i >= 0; i-- {
			if t.players[steps[i].conn].waiting == nil {
				next = i
			}
		}
		if next < 0 { // both wait: the server ends one of the two
			time.Sleep(time.Millisecond)
			continue
		}
		if err := t.play(steps[next]); err != nil {
			return err
		}
		steps = join(steps[:next], steps[next+1:])
	}
	for _, pl := range t.players {
		if err := t.settle(pl); err != nil {
			return err
		}
	}
	return nil
}

// poll notes the end of a statement that has ended.
func (t *turns) poll(pl *player) error {
	select {
	case d := <-pl.waiting: // never, where there is none
		return t.ended(pl, d)
	default:
		return nil
	}
}

// play executes a step, or leaves it to wait for the other connection.
func (t *turns) play(s step) error {
	pl := t.players[s.conn]
	name := [...]string{"A", "B"}[s.conn]
	switch {
	case pl.out:
		return nil
	case s.child && pl.absent:
		t.script = append(t.script, name+": -- the parent is not there: nothing is inserted")
		return nil
	}
	t.script = append(t.script, name+": "+s.sql)
	pl.step, pl.line = s, len(t.script)-1
	pl.waiting = make(chan done, 1)
	go func(ended chan<- done) { ended <- execute(t.p, pl.conn, s) }(pl.waiting)
	select {
	case d := <-pl.waiting:
		return t.ended(pl, d)
	case <-time.After(patience):
		t.script[pl.line] += " -- waits"
		return nil
	}
}

// execute runs one statement.
func execute(p *pair, conn *sql.Conn, s step) done {
	if !strings.HasPrefix(s.sql, "SELECT") {
		_, err := conn.ExecContext(p.ctx, s.sql)
		return done{err: err}
	}
	var one int
	err := conn.QueryRowContext(p.ctx, s.sql).Scan(&one)
	if errors.Is(err, sql.ErrNoRows) {
		return done{}
	}
	return done{found: err == nil, err: err}
}

// settle waits for a statement that waits.
func (t *turns) settle(pl *player) error {
	if pl.waiting == nil {
		return nil
	}
	return t.ended(pl, <-pl.waiting)
}

// ended notes the end of a statement. One that is refused ends its transaction.
func (t *turns) ended(pl *player, d done) error {
	pl.waiting = nil
	var refused *mysql.MySQLError
	switch {
	case d.err == nil:
		if pl.step.lookup {
			pl.absent = !d.found
		}
		return nil
	case t.p.ctx.Err() != nil || !errors.As(d.err, &refused):
		return d.err
	}
	name := [...]string{"A", "B"}[pl.step.conn]
	t.script[pl.line] += fmt.Sprintf(" -- refused with error %d", refused.Number)
	t.script = append(t.script, name+": ROLLBACK")
	if t.reason == "" {
		verb, _, _ := strings.Cut(pl.step.sql, " ")
		t.reason = fmt.Sprintf("%s: %s is refused with error %d", name, verb, refused.Number)
	}
	pl.out = true
	_, err := pl.conn.ExecContext(t.p.ctx, "ROLLBACK")
	return err
}
