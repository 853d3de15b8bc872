package probe

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

// trial is the rows of one table's trials, and what the scratch database has.
type trial struct {
	*prober
	pop *skeleton.Population
	// executed are the statements of a trial in the real tables.
	executed []string
	// lenient is set where triggers change rows too, so that only rows without a
	// parent are wrong.
	lenient bool
	// base is the state of the rows of all trials, before any delete.
	base map[*skeleton.Table]state
}

// blockingKey is a blocking key below a row that the delete takes along.
type blockingKey struct {
	key   *skeleton.Key
	under *skeleton.Row
}

// blocking lists the blocking keys that the delete reaches, each with the last
// row that could hang on it.
func (t *trial) blocking() []blockingKey {
	p := promise(t.s, t.pop)
	last := map[*skeleton.Table]*skeleton.Row{}
	var tables []*skeleton.Table
	for _, r := range t.pop.Rows() {
		if p.gone[r] {
			if last[r.Table] == nil {
				tables = append(tables, r.Table)
			}
			last[r.Table] = r
		}
	}
	var out []blockingKey
	for _, table := range tables {
		for _, k := range table.Children {
			if !k.Acts() && k.Missing == "" {
				out = append(out, blockingKey{k, last[table]})
			}
		}
	}
	return out
}

// with runs a trial with one more row and takes it away again.
func (t *trial) with(ctx context.Context, add func() (*skeleton.Row, int, error)) error {
	_, mark, err := add()
	if err != nil {
		t.note("below %s: %v", t.pop.Root.Table.Name, err)
		return nil
	}
	extra := slices.Clone(t.pop.Since(mark))
	if err := t.insert(ctx, extra); err != nil {
		return err
	}
	before := maps.Clone(t.base)
	for _, r := range extra {
		if before[r.Table], err = t.read(ctx, r.Table); err != nil {
			return err
		}
	}
	if err := t.run(ctx, before); err != nil {
		return err
	}
	t.pop.Undo(mark)
	// Most of these deletes are refused, and the other rows still there.
	if intact, err := t.intact(ctx, extra); err != nil || intact {
		return err
	}
	if err := t.clear(ctx); err != nil {
		return err
	}
	return t.fill(ctx)
}

// fill inserts the rows of all trials.
func (t *trial) fill(ctx context.Context) (err error) {
	if err := t.insert(ctx, t.pop.Rows()); err != nil {
		return err
	}
	t.base, err = t.readAll(ctx)
	return err
}

func (t *trial) insert(ctx context.Context, rows []*skeleton.Row) error {
	return t.unchecked(ctx, skeleton.Inserts(rows))
}

// clear empties the tables that had rows.
func (t *trial) clear(ctx context.Context) error {
	var all []string
	for _, table := range t.s.Tables {
		if len(t.pop.Of(table)) > 0 {
			all = append(all, "DELETE FROM "+table.Quoted())
		}
	}
	return t.unchecked(ctx, all)
}

// unchecked executes statements in one transaction without foreign keys.
func (t *trial) unchecked(ctx context.Context, statements []string) error {
	all := append([]string{"SET SESSION foreign_key_checks = 0", "START TRANSACTION"}, statements...)
	for _, q := range append(all, "COMMIT", "SET SESSION foreign_key_checks = 1") {
		if _, err := t.conn.ExecContext(ctx, q); err != nil {
			return fmt.Errorf("%w (%s)", err, shorten(q))
		}
	}
	return nil
}

func shorten(q string) string {
	const limit = 200
	if len(q) > limit {
		return q[:limit] + "…"
	}
	return q
}

// intact deletes rows of a trial and reports whether all others are there, with
// their values, so that the next trial can begin.
func (t *trial) intact(ctx context.Context, extra []*skeleton.Row) (bool, error) {
	var all []string
	for _, r := range extra {
		all = append(all, fmt.Sprintf("DELETE FROM %s WHERE %s = %d", r.Table.Quoted(), rowColumn(r.Table), r.ID))
	}
	if err := t.unchecked(ctx, all); err != nil {
		return false, err
	}
	return t.same(ctx, t.base)
}

// perCensus is how many tables are counted in one statement.
const perCensus = 100

// same reports whether tables have as many rows and as many NULLs as before,
// which a delete that changed any does not leave them with.
func (t *trial) same(ctx context.Context, before map[*skeleton.Table]state) (bool, error) {
	var parts []string
	var tables []*skeleton.Table
	for table := range before {
		nulls := "0"
		for i := range table.Columns[:table.Row()] {
			nulls += " + (" + introspect.Quote(table.Columns[i].Name) + " IS NULL)"
		}
		parts = append(parts, fmt.Sprintf("SELECT %d, COUNT(*), COALESCE(SUM(%s), 0) FROM %s", len(tables), nulls, table.Quoted()))
		tables = append(tables, table)
	}
	for some := range slices.Chunk(parts, perCensus) {
		alike := true
		err := introspect.Rows(ctx, t.conn, strings.Join(some, " UNION ALL "), func(_, v []string) {
			at, err := strconv.Atoi(v[0])
			alike = alike && err == nil && v[1] == strconv.Itoa(len(before[tables[at]].order)) && v[2] == strconv.Itoa(before[tables[at]].nulls)
		})
		if err != nil {
			return false, fmt.Errorf("count rows: %w", err)
		}
		if !alike {
			return false, nil
		}
	}
	return true, nil
}

func rowColumn(t *skeleton.Table) string { return introspect.Quote(t.Columns[t.Row()].Name) }

// state is the rows of a table: their values as text by row number, NULL as nil.
type state struct {
	order  []int
	values map[int][]sql.NullString
	nulls  int
}

// read reads a table in the order of its primary key, in which engines go.
func (t *trial) read(ctx context.Context, table *skeleton.Table) (state, error) {
	query := "SELECT * FROM " + table.Quoted()
	order := rowColumn(table)
	if p := table.Primary(); p != nil {
		order = ""
		for i, c := range p.Columns {
			if i > 0 {
				order += ", "
			}
			order += introspect.Quote(table.Columns[c].Name)
		}
	}
	return t.query(ctx, table, query+" ORDER BY "+order)
}

// query reads rows of a table whose last column is the row's number.
func (t *trial) query(ctx context.Context, table *skeleton.Table, query string) (state, error) {
	s := state{values: map[int][]sql.NullString{}}
	rows, err := t.conn.QueryContext(ctx, query)
	if err != nil {
		return s, fmt.Errorf("read %s: %w", table.Name, err)
	}
	defer rows.Close()
	for rows.Next() {
		v := make([]sql.NullString, len(table.Columns))
		targets := make([]any, len(v))
		for i := range v {
			targets[i] = &v[i]
		}
		if err := rows.Scan(targets...); err != nil {
			return s, fmt.Errorf("read %s: %w", table.Name, err)
		}
		id, err := strconv.Atoi(v[table.Row()].String)
		if err != nil {
			return s, fmt.Errorf("read %s: row number %q: %w", table.Name, v[table.Row()].String, err)
		}
		s.order = append(s.order, id)
		s.values[id] = v[:table.Row()]
		for _, c := range v {
			if !c.Valid {
				s.nulls++
			}
		}
	}
	return s, rows.Err()
}

// outcome is what a delete came to.
type outcome struct {
	refused       *mysql.MySQLError
	before, after map[*skeleton.Table]state
}

// run deletes the root row and judges what is left of the rows that were there.
func (t *trial) run(ctx context.Context, before map[*skeleton.Table]state) error {
	o := outcome{before: before, after: before}
	_, err := t.conn.ExecContext(ctx, t.statement())
	if err != nil && (ctx.Err() != nil || !errors.As(err, &o.refused)) {
		return err
	}
	unchanged := false
	if o.refused != nil {
		if unchanged, err = t.same(ctx, before); err != nil {
			return err
		}
	}
	if !unchanged {
		if o.after, err = t.readAll(ctx); err != nil {
			return err
		}
	}
	foretold, err := t.foretell(&o)
	if err != nil {
		return err
	}
	t.rep.Trials++
	t.judge(o, foretold)
	return nil
}

// foretell gives what the core says of the delete.
func (t *trial) foretell(o *outcome) (simulate.Result, error) {
	order := map[*skeleton.Table][]*skeleton.Row{}
	for table, s := range o.before {
		byID := map[int]*skeleton.Row{}
		for _, r := range t.pop.Of(table) {
			byID[r.ID] = r
		}
		for _, id := range s.order {
			order[table] = append(order[table], byID[id])
		}
		if len(s.order) != len(byID) {
			return simulate.Result{}, fmt.Errorf("%s has %d rows after %d were inserted", table.Name, len(s.order), len(byID))
		}
	}
	root := t.pop.Root
	id, at := strconv.Itoa(root.ID), root.Table.Row()
	return t.sim.Run(skeleton.Rows(order), simulate.Statement{
		Kind: simulate.Delete, Table: root.Table.Name, Checks: simulate.ChecksOn,
		Match: func(_ *sqlschema.Table, r simulate.Row) bool { return r[at].Text == id },
	}), nil
}

func (t *trial) statement() string {
	root := t.pop.Root
	return "DELETE FROM " + root.Table.Quoted() + " WHERE " + root.Where()
}

func (t *trial) readAll(ctx context.Context) (map[*skeleton.Table]state, error) {
	out := map[*skeleton.Table]state{}
	for _, table := range t.s.Tables {
		if len(t.pop.Of(table)) == 0 {
			continue
		}
		s, err := t.read(ctx, table)
		if err != nil {
			return nil, err
		}
		out[table] = s
	}
	return out, nil
}
