package probe

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/scratch"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

// defaultInPlace is how many rows a trial in the real tables has at most.
const defaultInPlace = 300

// InPlace probes the real tables: for each parent table it inserts rows, deletes
// one, looks at what is left, and rolls back, all in one transaction that is
// never committed. Rows get values for all their columns from the schema. A
// table is left out, and a note says why, where a rollback would not undo
// everything (another engine than InnoDB, a trigger that does more than change
// InnoDB tables), and where a row cannot be filled.
//
// What cannot be undone are the numbers of AUTO_INCREMENT columns. Rows of
// others are not touched, but for the locks that inserts and deletes take.
func InPlace(ctx context.Context, db *sql.DB, live *introspect.Database, o Options) (rep *Report, err error) {
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
	for _, u := range live.Unseen {
		if u.Grant == "TRIGGER" {
			return rep, fmt.Errorf("the account does not see triggers, and a trigger may do what no rollback undoes: an administrator can GRANT TRIGGER ON %s.* TO the account", introspect.Quote(live.Name))
		}
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return rep, err
	}
	defer scratch.Discard(conn) // whatever happens, the server rolls back
	p := &inPlace{prober: &prober{conn: conn, s: s, rep: rep, limit: o.MaxRows}, live: live}
	if p.limit <= 0 {
		p.limit = defaultInPlace
	}
	if err := p.prepare(ctx); err != nil {
		return rep, explain(ctx, err)
	}
	for i, t := range roots {
		if err := p.table(ctx, t); err != nil {
			return rep, explain(ctx, fmt.Errorf("probe %s in place: %w", t.Name, err))
		}
		if o.Progress != nil {
			o.Progress(i+1, len(roots))
		}
	}
	return rep, nil
}

// inPlace is one probe of the real tables under way.
type inPlace struct {
	*prober
	live   *introspect.Database
	checks map[string][]check
}

// prepare makes the connection careful and leaves keys out that lead to or from
// other databases.
func (p *inPlace) prepare(ctx context.Context) error {
	for _, q := range []string{
		"SET SESSION autocommit = 0", // after a deadlock too nothing commits
		"SET SESSION foreign_key_checks = 1",
		"SET SESSION unique_checks = 1",
		"SET SESSION innodb_lock_wait_timeout = 1",
		"SET SESSION lock_wait_timeout = 1",
		"SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO'",
	} {
		if _, err := p.conn.ExecContext(ctx, q); err != nil {
			return fmt.Errorf("%s: %w", q, err)
		}
	}
	for _, k := range p.s.Keys {
		if k.Missing == "" && (p.live.Schema.Table(k.Child.Name) == nil || p.live.Schema.Table(k.Parent.Name) == nil) {
			k.Missing = "it crosses databases"
			p.note("foreign key %s is left out: it crosses databases", k)
		}
	}
	p.predict(p.live.Server.Dialect)
	return p.readChecks(ctx)
}

// table probes one table and rolls back.
func (p *inPlace) table(ctx context.Context, t *skeleton.Table) (err error) {
	leftOut := func(why error) { p.note("%s is not probed in place: %v", t.Name, why) }
	pop, err := p.s.Populate(t, p.limit)
	if err != nil {
		leftOut(err)
		return nil
	}
	deleting, any, err := p.undoable(pop)
	if err != nil {
		leftOut(err)
		return nil
	}
	for _, n := range pop.Notes {
		p.note("below %s: %s", t.Name, n)
	}
	tr := &placed{in: p, trial: &trial{prober: p.prober, pop: pop, lenient: deleting}, triggers: any}
	err = tr.all(ctx)
	if _, rollback := p.conn.ExecContext(ctx, "ROLLBACK"); rollback != nil {
		return errors.Join(err, fmt.Errorf("roll back: %w", rollback))
	}
	var unfit errUnfit
	if errors.As(err, &unfit) {
		leftOut(err)
		return nil
	}
	return err
}

// errUnfit says why a table cannot be probed in place. It does not end the probe.
type errUnfit struct{ why string }

func (e errUnfit) Error() string { return e.why }

func unfit(format string, args ...any) error { return errUnfit{fmt.Sprintf(format, args...)} }

// undoable reports whether a rollback undoes whatever the trial does, and
// whether triggers take part in it: in what the delete changes, or in anything.
func (p *inPlace) undoable(pop *skeleton.Population) (deleting, anything bool, err error) {
	touched := map[*skeleton.Table]bool{}
	for _, r := range pop.Rows() {
		touched[r.Table] = true
	}
	for _, k := range p.s.Keys {
		if touched[k.Parent] && k.Missing == "" {
			touched[k.Child] = true
		}
	}
	judge := triggerJudge{schema: p.live.Schema, judged: map[string]bool{}}
	for _, t := range p.s.Tables {
		def := p.live.Schema.Table(t.Name)
		if !touched[t] || def == nil {
			continue
		}
		if err := judge.table(def); err != nil {
			return false, false, err
		}
		for _, tr := range def.Triggers {
			deleting, anything = deleting || !strings.EqualFold(tr.Event, "INSERT"), true
		}
	}
	return deleting, anything, nil
}

// transactional reports whether a rollback undoes changes of a table.
func transactional(t *sqlschema.Table) bool { return strings.EqualFold(t.Engine, "InnoDB") }

// placed is the trials of one table in place.
type placed struct {
	*trial
	in *inPlace
	// triggers is set where triggers fire, which may give rows other parents.
	triggers bool
}

// all runs the trials of one table in one transaction.
func (t *placed) all(ctx context.Context) error {
	if err := t.exec(ctx, "START TRANSACTION"); err != nil {
		return err
	}
	if err := t.insert(ctx, t.pop.Rows()); err != nil {
		return err
	}
	for i, k := range t.blocking() {
		if i == maxBlocking {
			break
		}
		_, mark, err := t.pop.Add(k.key, k.under)
		if err != nil {
			t.note("below %s: %v", t.pop.Root.Table.Name, err)
			continue
		}
		if err := t.once(ctx, slices.Clone(t.pop.Since(mark))); err != nil {
			return err
		}
		t.pop.Undo(mark)
	}
	return t.once(ctx, nil)
}

// once deletes the root row with some rows more, judges, and takes both back.
func (t *placed) once(ctx context.Context, extra []*skeleton.Row) error {
	if err := t.exec(ctx, "SAVEPOINT cascadelint"); err != nil {
		return err
	}
	before := len(t.executed)
	if err := t.insert(ctx, extra); err != nil {
		return err
	}
	o, err := t.delete(ctx)
	if err != nil {
		return err
	}
	if o.refused != nil && o.refused.Number == errSignal {
		t.note("a trigger refuses the delete of a row of %s: %s", t.pop.Root.Table.Name, o.refused.Message)
	} else {
		var foretold simulate.Result
		if foretold, err = t.foretell(o); err != nil {
			return err
		}
		t.rep.Trials++
		t.judge(*o, foretold)
	}
	t.executed = t.executed[:before]
	return t.exec(ctx, "ROLLBACK TO SAVEPOINT cascadelint")
}

// The errors of a delete that say nothing about foreign keys (MySQL Server Error
// Message Reference; MariaDB Error Codes).
const (
	errLockWait = 1205
	errDeadlock = 1213
	errNoAccess = 1142
	errSignal   = 1644
)

// delete deletes the root row and reads what was there before and after.
func (t *placed) delete(ctx context.Context) (*outcome, error) {
	o := &outcome{}
	var err error
	if o.before, err = t.readPlaced(ctx); err != nil {
		return nil, err
	}
	if err := t.asMade(o.before); err != nil {
		return nil, err
	}
	statement := "DELETE FROM " + introspect.Quote(t.pop.Root.Table.Name) + " WHERE " + whereOf(t.pop.Root)
	t.executed = append(t.executed, statement)
	_, err = t.conn.ExecContext(ctx, statement)
	switch {
	case err == nil:
	case ctx.Err() != nil || !errors.As(err, &o.refused):
		return nil, err
	case o.refused.Number == errLockWait || o.refused.Number == errDeadlock:
		return nil, unfit("somebody else holds locks there: %v", err)
	case o.refused.Number == errNoAccess:
		return nil, unfit("the account may not delete from it (GRANT INSERT, DELETE): %v", err)
	}
	if o.after, err = t.readPlaced(ctx); err != nil {
		return nil, err
	}
	return o, nil
}

// asMade reports whether triggers have left the keys of the rows as they were
// inserted: otherwise the rows hang on others than the trial knows.
func (t *placed) asMade(before map[*skeleton.Table]state) error {
	if !t.triggers {
		return nil
	}
	for _, k := range t.s.Keys {
		if k.Missing != "" {
			continue
		}
		parents := map[string]*skeleton.Row{}
		for _, r := range t.pop.Of(k.Parent) {
			parents[values(r, k.Ref)] = r
		}
		for _, r := range t.pop.Of(k.Child) {
			parent := parents[values(r, k.Cols)]
			for i, c := range k.Cols {
				is := before[k.Child].values[r.ID]
				if is == nil || is[c].Valid == r.Cells[c].Null || parent != nil && is[c] != before[k.Parent].values[parent.ID][k.Ref[i]] {
					return unfit("a trigger changes column %s of %s in the rows of the probe", k.Child.Columns[c].Name, k.Child.Name)
				}
			}
		}
	}
	return nil
}

func (t *placed) exec(ctx context.Context, q string) error {
	_, err := t.conn.ExecContext(ctx, q)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && ctx.Err() == nil {
		return unfit("%s: %v", shorten(q), err)
	}
	return err
}

// identity is the key by which a row of the trial is found again: the primary
// key; nil where there is none.
func identity(t *skeleton.Table) []int {
	if p := t.Primary(); p != nil {
		return p.Columns
	}
	for _, x := range t.Indexes {
		if x.Unique && !slices.ContainsFunc(x.Columns, func(c int) bool { return !t.Columns[c].NotNull }) {
			return x.Columns
		}
	}
	return nil
}

// whereOf selects a row by its identity.
func whereOf(r *skeleton.Row) string {
	var parts []string
	for _, c := range identity(r.Table) {
		parts = append(parts, introspect.Quote(r.Table.Columns[c].Name)+" = "+r.Cells[c].SQL())
	}
	return strings.Join(parts, " AND ")
}

// readPlaced reads the rows of the trial, each table in the order of its
// identity.
func (t *placed) readPlaced(ctx context.Context) (map[*skeleton.Table]state, error) {
	out := map[*skeleton.Table]state{}
	for _, table := range t.s.Tables {
		rows := t.pop.Of(table)
		if len(rows) == 0 {
			continue
		}
		var numbers, where, columns, order []string
		for _, r := range rows {
			numbers = append(numbers, fmt.Sprintf("WHEN %s THEN %d", whereOf(r), r.ID))
			where = append(where, "("+whereOf(r)+")")
		}
		for i := range table.Columns[:table.Row()] {
			columns = append(columns, introspect.Quote(table.Columns[i].Name))
		}
		for _, c := range identity(table) {
			order = append(order, introspect.Quote(table.Columns[c].Name))
		}
		s, err := t.query(ctx, table, "SELECT "+strings.Join(columns, ", ")+", CASE "+strings.Join(numbers, " ")+" END FROM "+introspect.Quote(table.Name)+
			" WHERE "+strings.Join(where, " OR ")+" ORDER BY "+strings.Join(order, ", "))
		if err != nil {
			return nil, err
		}
		out[table] = s
	}
	return out, nil
}
