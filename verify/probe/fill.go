package probe

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

const (
	// triesUnique is how often a row gets other values for its unique keys.
	triesUnique = 8
	// triesCheck is how many combinations of values are tried on a CHECK.
	triesCheck = 400
)

// The errors of an INSERT that other values may avoid.
const (
	errDuplicate    = 1062
	errCheckMariaDB = 4025
	errCheckMySQL   = 3819
)

// insert inserts rows into the real tables, parents first.
func (t *placed) insert(ctx context.Context, rows []*skeleton.Row) error {
	for _, r := range rows {
		if err := t.insertRow(ctx, r); err != nil {
			return err
		}
	}
	return nil
}

// filling is one row of a real table in the making.
type filling struct {
	row *skeleton.Row
	def *sqlschema.Table
	// fixed are the values that the trial wants, chosen those made up, by column.
	fixed, chosen map[string]string
	// auto is the column that the server numbers, unless a value is fixed.
	auto string
}

// insertRow fills a row and inserts it. Values that collide in a unique key, or
// that a CHECK refuses, are replaced by others.
func (t *placed) insertRow(ctx context.Context, r *skeleton.Row) error {
	for _, k := range r.Table.Own {
		for _, c := range k.Cols {
			// The row that has the value is not there yet.
			if cell := r.Cells[c]; k.Missing == "" && !cell.Null && !cell.IsSet() && !slices.ContainsFunc(k.Ref, func(p int) bool { return k.Self() && r.Cells[p] == cell }) {
				return unfit("%s: NOT NULL keys lead in a circle, in which no row can be the first", r.Table.Name)
			}
		}
	}
	f, err := t.fill(r)
	if err != nil {
		return err
	}
	for try := 0; ; try++ {
		res, err := t.conn.ExecContext(ctx, f.statement())
		var refused *mysql.MySQLError
		switch {
		case err == nil:
			return t.inserted(f, res)
		case ctx.Err() != nil || !errors.As(err, &refused):
			return err
		case refused.Number == errDuplicate && try < triesUnique:
			t.chooseUnique(f)
		case (refused.Number == errCheckMariaDB || refused.Number == errCheckMySQL) && try < triesUnique:
			if err := t.satisfy(ctx, f, refused.Message); err != nil {
				return err
			}
		default:
			return f.unfit(refused)
		}
	}
}

// unfit says which column cannot be filled, where the server tells.
func (f *filling) unfit(e *mysql.MySQLError) error {
	switch e.Number {
	case errNoAccess:
		return unfit("the account may not insert into %s (GRANT INSERT, DELETE): %v", f.def.Name, e)
	case errLockWait, errDeadlock:
		return unfit("somebody else holds locks in %s: %v", f.def.Name, e)
	}
	for i := range f.def.Columns {
		c := &f.def.Columns[i]
		if strings.Contains(e.Message, "'"+c.Name+"'") || strings.Contains(e.Message, "`"+c.Name+"`") {
			value := f.chosen[c.Name]
			if value == "" {
				value = f.fixed[c.Name]
			}
			return unfit("column %s of %s (%s) cannot be filled with %s: %s", c.Name, f.def.Name, c.Type, value, e.Message)
		}
	}
	return unfit("a row of %s cannot be filled: %s", f.def.Name, e.Message)
}

// statement is the INSERT of the row.
func (f *filling) statement() string {
	var columns, values []string
	for i := range f.def.Columns {
		name := f.def.Columns[i].Name
		value, ok := f.fixed[name]
		if !ok {
			value, ok = f.chosen[name]
		}
		if ok {
			columns = append(columns, introspect.Quote(name))
			values = append(values, value)
		}
	}
	return "INSERT INTO " + introspect.Quote(f.def.Name) + " (" + strings.Join(columns, ", ") + ") VALUES (" + strings.Join(values, ", ") + ")"
}

// inserted takes over the values by which the row is found again.
func (t *placed) inserted(f *filling, res sql.Result) error {
	for i, c := range f.row.Cells {
		name := f.row.Table.Columns[i].Name
		switch value, ok := f.chosen[name]; {
		case c.Null || c.IsSet():
		case ok:
			c.Set(value)
		case name == f.auto:
			id, err := res.LastInsertId()
			if err != nil {
				return err
			}
			c.Set(strconv.FormatInt(id, 10))
		default:
			return unfit("the value of %s.%s that a row got is not known", f.def.Name, name)
		}
	}
	t.executed = append(t.executed, f.statement())
	return nil
}

// fill chooses values for the columns that need one.
func (t *placed) fill(r *skeleton.Row) (*filling, error) {
	f := &filling{row: r, def: t.in.live.Schema.Table(r.Table.Name), fixed: map[string]string{}, chosen: map[string]string{}}
	if f.def == nil {
		return nil, unfit("a row of %s is needed, which is in another database", r.Table.Name)
	}
	if identity(r.Table) == nil {
		return nil, unfit("%s has no primary key by which the rows of the probe could be found again", f.def.Name)
	}
	for i, c := range r.Cells {
		if c.Null || c.IsSet() {
			f.fixed[r.Table.Columns[i].Name] = c.SQL()
		}
	}
	details := t.in.live.Details[f.def.Name].Columns
	for i := range f.def.Columns {
		c := &f.def.Columns[i]
		_, fixed := f.fixed[c.Name]
		_, key := slices.BinarySearch(keyColumns(r.Table), c.Name)
		switch {
		case c.Generated != "":
			if key {
				return nil, unfit("column %s of %s is generated: its value cannot be chosen", c.Name, f.def.Name)
			}
		case fixed:
		case details[c.Name].AutoIncrement:
			f.auto = c.Name
		case key || unique(f.def, c.Name) || c.NotNull && !details[c.Name].HasDefault:
			value, ok := someValue(c.Type, key || unique(f.def, c.Name))
			if !ok {
				return nil, unfit("column %s of %s has the type %s, for which no value is known", c.Name, f.def.Name, c.Type)
			}
			f.chosen[c.Name] = value
		}
	}
	return f, nil
}

// keyColumns are the columns of the skeleton, sorted.
func keyColumns(t *skeleton.Table) []string {
	var out []string
	for _, c := range t.Columns[:t.Row()] {
		out = append(out, c.Name)
	}
	slices.Sort(out)
	return out
}

// unique reports whether a column is of a unique key.
func unique(t *sqlschema.Table, column string) bool {
	in := func(list []string) bool {
		return slices.ContainsFunc(list, func(c string) bool { return strings.EqualFold(c, column) })
	}
	return in(t.PrimaryKey) || slices.ContainsFunc(t.Indexes, func(x sqlschema.Index) bool { return x.Unique && in(x.Columns) })
}

// chooseUnique chooses other values for unique columns.
func (t *placed) chooseUnique(f *filling) {
	for i := range f.def.Columns {
		c := &f.def.Columns[i]
		if _, ok := f.chosen[c.Name]; ok && unique(f.def, c.Name) {
			f.chosen[c.Name], _ = someValue(c.Type, true) // it had one before
		}
	}
}

// check is a CHECK constraint.
type check struct{ name, clause string }

// readChecks asks for the CHECK constraints. MariaDB tells the table, MySQL
// does not in this view; servers before them have none.
func (p *inPlace) readChecks(ctx context.Context) error {
	p.checks = map[string][]check{}
	query := "SELECT TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()"
	if p.live.Server.Dialect.Name != "mariadb" {
		query = `SELECT t.TABLE_NAME, c.CONSTRAINT_NAME, c.CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS c JOIN information_schema.TABLE_CONSTRAINTS t
			ON t.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND t.CONSTRAINT_NAME = c.CONSTRAINT_NAME AND t.CONSTRAINT_TYPE = 'CHECK' WHERE c.CONSTRAINT_SCHEMA = DATABASE()`
	}
	err := introspect.Rows(ctx, p.conn, query, func(_, v []string) {
		// MySQL escapes the quotes of texts once more.
		clause := v[2]
		if p.live.Server.Dialect.Name == "mysql" {
			clause = strings.ReplaceAll(clause, `\'`, "'")
		}
		p.checks[v[0]] = append(p.checks[v[0]], check{v[1], clause})
	})
	var refused *mysql.MySQLError
	if errors.As(err, &refused) {
		return nil // there is no such view
	}
	return err
}

// satisfy looks for values that pass the CHECK which an error names.
func (t *placed) satisfy(ctx context.Context, f *filling, message string) error {
	var failed *check
	for i, c := range t.in.checks[f.def.Name] {
		for _, form := range []string{"`" + c.name + "`", "." + c.name + "`", "'" + c.name + "'"} {
			if strings.Contains(message, form) {
				failed = &t.in.checks[f.def.Name][i]
			}
		}
	}
	if failed == nil {
		return unfit("a row of %s cannot be filled: %s", f.def.Name, message)
	}
	var columns []string
	var candidates [][]string
	for i := range f.def.Columns {
		c := &f.def.Columns[i]
		if !mentions(failed.clause, c.Name) {
			continue
		}
		columns = append(columns, c.Name)
		if v, ok := f.fixed[c.Name]; ok {
			candidates = append(candidates, []string{v})
		} else {
			candidates = append(candidates, t.candidates(f, c, failed.clause))
		}
	}
	tries := 0
	for choice := range combinations(candidates) {
		if tries++; tries > triesCheck {
			break
		}
		ok, err := t.passes(ctx, f, columns, choice)
		if err != nil {
			return err
		}
		if ok {
			for i, c := range columns {
				if _, fixed := f.fixed[c]; !fixed {
					f.chosen[c] = choice[i]
				}
			}
			return nil
		}
	}
	return unfit("%s of %s cannot be filled: none of %d combinations of values passes CHECK %s (%s)", columnsAre(columns), f.def.Name, min(tries, triesCheck), failed.name, failed.clause)
}

func columnsAre(names []string) string {
	if len(names) == 1 {
		return "column " + names[0]
	}
	return "columns " + strings.Join(names, ", ")
}

// passes asks the server whether values pass all CHECKs of a table that speak of
// these columns alone. A clause that cannot be asked for so is left to the INSERT.
func (t *placed) passes(ctx context.Context, f *filling, columns, values []string) (bool, error) {
	list := make([]string, len(columns))
	for i := range columns {
		list[i] = values[i] + " AS " + introspect.Quote(columns[i])
	}
	for _, c := range t.in.checks[f.def.Name] {
		if !speaksOf(f.def, c.clause, columns) {
			continue
		}
		var passes sql.NullBool
		err := t.conn.QueryRowContext(ctx, "SELECT ("+c.clause+") IS NOT FALSE FROM (SELECT "+strings.Join(list, ", ")+") AS "+introspect.Quote(f.def.Name)).Scan(&passes)
		var refused *mysql.MySQLError
		switch {
		case errors.As(err, &refused) && ctx.Err() == nil:
			return false, nil // a value of the wrong kind for the clause
		case err != nil:
			return false, fmt.Errorf("ask for CHECK %s of %s: %w", c.name, f.def.Name, err)
		case passes.Valid && !passes.Bool:
			return false, nil
		}
	}
	return true, nil
}

// speaksOf reports whether a clause has no other columns than these.
func speaksOf(t *sqlschema.Table, clause string, columns []string) bool {
	some := false
	for i := range t.Columns {
		name := t.Columns[i].Name
		if mentions(clause, name) {
			some = true
			if !slices.Contains(columns, name) {
				return false
			}
		}
	}
	return some
}
