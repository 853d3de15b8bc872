package enginetruth

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Outcome is what became of a case, executed or predicted.
type Outcome struct {
	// Unknown says why the simulator gives no prediction.
	Unknown string
	// Create is the error code where a CREATE statement is refused; the case
	// ends there.
	Create string
	// Code is the error code of a refused statement.
	Code string
	// Rows are the rows afterwards, a line each: "ant 1,NULL".
	Rows []string
	// Fired are the triggers that fired, one line each time.
	Fired []string
}

// String gives the outcome in lines.
func (o Outcome) String() string {
	switch {
	case o.Unknown != "":
		return "unknown: " + o.Unknown
	case o.Create != "":
		return "CREATE refused with " + o.Create
	}
	s := "done\n"
	if o.Code != "" {
		s = "refused with " + o.Code + "\n"
	}
	return s + strings.Join(append(append([]string(nil), o.Rows...), o.Fired...), "\n")
}

// Predict asks the simulator.
func (c *Case) Predict(p engine.Profile) Outcome {
	sim := simulate.New(c.Schema, p)
	for _, t := range c.Schema.Tables {
		for _, r := range sim.Rulings(t.Name) {
			if r.Refused != "" {
				return Outcome{Create: r.Refused}
			}
		}
	}
	r := sim.Run(c.Rows, c.statement())
	if r.Verdict == simulate.Unknown {
		return Outcome{Unknown: r.Why}
	}
	o := Outcome{Code: r.Code}
	for table, rows := range r.Rows {
		for _, row := range rows {
			o.Rows = append(o.Rows, line(table, row))
		}
	}
	for who, n := range r.Fired {
		for range n {
			o.Fired = append(o.Fired, "fired "+who)
		}
	}
	sort.Strings(o.Rows)
	sort.Strings(o.Fired)
	return o
}

func line(table string, row simulate.Row) string {
	var v []string
	for _, x := range row {
		v = append(v, x.String())
	}
	return table + " " + strings.Join(v, ",")
}

// errFill is a case whose rows the engine does not take: it says nothing about
// deletes.
var errFill = errors.New("the rows cannot be inserted")

// Execute runs the case on one connection and clears up behind it. The error is
// errFill, or a failure of the connection or the runner.
func (c *Case) Execute(ctx context.Context, conn *sql.Conn, d sqlschema.Dialect) (o Outcome, err error) {
	s := c.script(familyOf(d))
	defer func() {
		for _, q := range s.drop {
			if _, e := conn.ExecContext(ctx, q); e != nil && err == nil {
				err = fmt.Errorf("clear up with %q: %w", q, e)
			}
		}
	}()
	for _, q := range s.create {
		if _, err := conn.ExecContext(ctx, q); err != nil {
			return Outcome{Create: codeOf(err)}, nil
		}
	}
	for _, q := range s.fill {
		if _, err := conn.ExecContext(ctx, q); err != nil {
			return o, fmt.Errorf("%w: %q: %w", errFill, q, err)
		}
	}
	for _, q := range s.finish {
		if _, err := conn.ExecContext(ctx, q); err != nil {
			if strings.HasPrefix(q, "ALTER") {
				return Outcome{Create: codeOf(err)}, nil
			}
			return o, fmt.Errorf("prepare with %q: %w", q, err)
		}
	}
	if _, err := conn.ExecContext(ctx, s.run); err != nil {
		o.Code = codeOf(err)
	}
	return o, c.look(ctx, conn, &o)
}

// look reads the rows and the triggers that fired.
func (c *Case) look(ctx context.Context, conn *sql.Conn, o *Outcome) error {
	hasTriggers := false
	for _, t := range c.Schema.Tables {
		hasTriggers = hasTriggers || len(t.Triggers) > 0
		lines, err := query(ctx, conn, familyOf(c.Schema.Dialect), "SELECT * FROM "+t.Name)
		if err != nil {
			return fmt.Errorf("read %s: %w", t.Name, err)
		}
		for _, l := range lines {
			o.Rows = append(o.Rows, t.Name+" "+l)
		}
	}
	if hasTriggers {
		lines, err := query(ctx, conn, familyOf(c.Schema.Dialect), "SELECT who FROM fired")
		if err != nil {
			return fmt.Errorf("read what fired: %w", err)
		}
		for _, l := range lines {
			o.Fired = append(o.Fired, "fired "+l)
		}
	}
	sort.Strings(o.Rows)
	sort.Strings(o.Fired)
	return nil
}

// query gives the rows of a query, the columns of each joined by commas.
func query(ctx context.Context, conn *sql.Conn, f family, q string) (out []string, err error) {
	var options []any
	if f == postgresFamily { // tables of one name come and go: no prepared plans
		options = append(options, pgx.QueryExecModeSimpleProtocol)
	}
	rows, err := conn.QueryContext(ctx, q, options...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	names, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		cells, into := make([]any, len(names)), make([]any, len(names))
		for i := range cells {
			into[i] = &cells[i]
		}
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		var v []string
		for _, c := range cells {
			switch c := c.(type) {
			case nil:
				v = append(v, "NULL")
			case []byte:
				v = append(v, string(c))
			default:
				v = append(v, fmt.Sprint(c))
			}
		}
		out = append(out, strings.Join(v, ","))
	}
	return out, rows.Err()
}

// codeOf gives the engine's own error code: MySQL's number, SQLSTATE, SQLite's
// extended result code.
func codeOf(err error) string {
	var my *mysql.MySQLError
	var pg *pgconn.PgError
	var lite *sqlite.Error
	switch {
	case errors.As(err, &my):
		return strconv.Itoa(int(my.Number))
	case errors.As(err, &pg):
		return pg.Code
	case errors.As(err, &lite):
		return strconv.Itoa(lite.Code())
	}
	return err.Error()
}
