package impact

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// maxRows is how many rows are followed. What lies beyond is "at least".
const maxRows = 200_000

// limit is how long one statement may take.
const limit = time.Minute

// batch is how many keys one statement asks for.
const batch = 500

// Selection says which rows are deleted: those with a primary key, or those that
// a condition in SQL picks.
type Selection struct {
	// Key are the values of the primary key's columns, in order.
	Key []string
	// Where is a condition over the table's columns.
	Where string
}

// Live counts the rows that a delete reaches. All is read in one snapshot of the
// database, in a session that is read-only. The graph is that of the live
// schema, with what is known of relations from elsewhere.
func Live(ctx context.Context, db *sql.DB, g *cascade.Graph, table string, which Selection) (tree *Tree, err error) {
	tree, err = Static(g, table)
	if err != nil {
		return nil, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("count rows: %w", err)
	}
	defer func() {
		_ = conn.Raw(func(any) error { return driver.ErrBadConn }) // the session's settings go with it
		_ = conn.Close()                                           // closed already
	}()
	f := &follower{ctx: ctx, conn: conn, graph: g, tree: tree, nodes: map[*cascade.Relation]*Node{}, gone: map[string]map[string]bool{}, seen: map[*cascade.Relation]map[string]bool{}}
	tree.Walk(func(n *Node) { n.Rows = 0; f.nodes[n.Relation] = n })
	if err := f.begin(); err != nil {
		return nil, fmt.Errorf("count rows: %w", err)
	}
	if err := f.run(g.Schema.Table(table), which); err != nil {
		return nil, fmt.Errorf("count rows: %w", err)
	}
	tree.Refused = false
	tree.Walk(func(n *Node) { tree.Refused = tree.Refused || n.Effect == cascade.Blocked && n.Rows != 0 })
	return tree, nil
}

// follower follows rows from parents to children.
type follower struct {
	ctx   context.Context
	conn  *sql.Conn
	graph *cascade.Graph
	tree  *Tree
	nodes map[*cascade.Relation]*Node
	// gone are the rows that go, by table; seen those that a relation reaches.
	gone map[string]map[string]bool
	seen map[*cascade.Relation]map[string]bool
	held int
	next int // numbers rows of tables without a key
}

// row is a row with the values of the columns that were asked for.
type row struct {
	id     string
	values map[string]sql.NullString
}

// begin opens the snapshot. Servers that lack a setting do without it.
func (f *follower) begin() error {
	for _, s := range []string{
		"SET SESSION TRANSACTION READ ONLY", "SET SESSION lock_wait_timeout = 1",
		fmt.Sprintf("SET SESSION max_statement_time = %d", int(limit.Seconds())), // MariaDB
		fmt.Sprintf("SET SESSION max_execution_time = %d", limit.Milliseconds()), // MySQL, TiDB

		"START TRANSACTION WITH CONSISTENT SNAPSHOT",
	} {
		if _, err := f.conn.ExecContext(f.ctx, s); err != nil {
			var refused *mysql.MySQLError
			if !errors.As(err, &refused) {
				return err
			}
		}
	}
	return nil
}

func (f *follower) run(t *sqlschema.Table, which Selection) error {
	var q strings.Builder
	var args []any
	switch {
	case which.Where != "":
		f.tree.What = which.Where
		q.WriteString("(" + which.Where + "\n)")
	case len(which.Key) == 0 || len(which.Key) != len(t.PrimaryKey):
		return fmt.Errorf("the primary key of %s is (%s): give a value for each column, or a condition", t.Name, strings.Join(t.PrimaryKey, ", "))
	default:
		for i, c := range t.PrimaryKey {
			if i > 0 {
				q.WriteString(" AND ")
				f.tree.What += " and "
			}
			q.WriteString(introspect.Quote(c) + " = ?")
			f.tree.What += c + " = " + which.Key[i]
			args = append(args, which.Key[i])
		}
	}
	rows, all, err := f.fetch(t, q.String(), args)
	if err != nil {
		return err
	}
	f.tree.Rows = int64(len(rows))
	if !all {
		f.tree.Notes = append(f.tree.Notes, fmt.Sprintf("more than %d rows: what lies beyond was not counted", maxRows))
	}
	return f.below(t, f.leave(t, rows))
}

// leave marks rows as going and gives those that were not before.
func (f *follower) leave(t *sqlschema.Table, rows []row) []row {
	if f.gone[t.Name] == nil {
		f.gone[t.Name] = map[string]bool{}
	}
	var fresh []row
	for _, r := range rows {
		if !f.gone[t.Name][r.id] {
			f.gone[t.Name][r.id] = true
			fresh = append(fresh, r)
		}
	}
	return fresh
}

// below follows rows that go into the tables that refer to them.
func (f *follower) below(t *sqlschema.Table, rows []row) error {
	if len(rows) == 0 {
		return nil
	}
	for _, r := range f.graph.Children(t.Name) {
		n, child := f.nodes[r], f.graph.Schema.Table(r.Child.Table)
		if n == nil || n.Rows == Unknown {
			continue
		}
		if why := f.uncountable(r, child); why != "" {
			n.Rows = Unknown
			f.tree.Notes = append(f.tree.Notes, fmt.Sprintf("%s: not counted: %s", r.Child, why))
			continue
		}
		found, err := f.children(n, r, child, rows)
		if err != nil {
			return err
		}
		switch {
		case n.Effect == cascade.Deleted:
			if err := f.below(child, f.leave(child, found)); err != nil {
				return err
			}
		case n.Effect == cascade.Unknown && len(found) > 0:
			walk(n.Children, func(below *Node) { below.Rows = Unknown })
		}
	}
	return nil
}

func (f *follower) uncountable(r *cascade.Relation, child *sqlschema.Table) string {
	switch {
	case child == nil:
		return "the table is not in the database"
	case child.View:
		return "it is a view"
	case len(r.Child.Columns) == 0 || len(r.Child.Columns) != len(r.Parent.Columns):
		return "it is not known which columns it refers to"
	}
	for _, c := range r.Child.Columns {
		if child.Column(c) == nil {
			return "it has no column " + c
		}
	}
	return ""
}

// children finds the rows of one relation that refer to parents that go.
func (f *follower) children(n *Node, r *cascade.Relation, child *sqlschema.Table, parents []row) ([]row, error) {
	if f.seen[r] == nil {
		f.seen[r] = map[string]bool{}
	}
	var fresh []row
	for len(parents) > 0 {
		size := min(batch, len(parents))
		condition, args := f.referring(r, child, parents[:size])
		parents = parents[size:]
		if condition == "" {
			continue
		}
		rows, all, err := f.fetch(child, condition, args)
		if err != nil {
			return nil, err
		}
		n.AtLeast = n.AtLeast || !all
		for _, found := range rows {
			if !f.seen[r][found.id] {
				f.seen[r][found.id] = true
				n.Rows++
				fresh = append(fresh, found)
			}
		}
	}
	return fresh, nil
}

// referring is the condition on child rows; empty where all parents hold NULL.
func (f *follower) referring(r *cascade.Relation, child *sqlschema.Table, parents []row) (string, []any) {
	var alternatives []string
	var args []any
	for _, p := range parents {
		var all []string
		var values []any
		for i, c := range r.Child.Columns {
			v := p.values[strings.ToLower(r.Parent.Columns[i])]
			if !v.Valid {
				all = nil
				break
			}
			all = append(all, introspect.Quote(c)+" = ?")
			values = append(values, argument(child.Column(c), v.String))
		}
		if all != nil {
			alternatives = append(alternatives, strings.Join(all, " AND "))
			args = append(args, values...)
		}
	}
	if alternatives == nil {
		return "", nil
	}
	condition := "(" + strings.Join(alternatives, " OR ") + ")"
	for _, w := range r.Where {
		condition += " AND " + introspect.Quote(w.Column) + " = ?"
		args = append(args, w.Value)
	}
	return condition, args
}

// argument hands bytes of a binary column over as bytes: text would be
// converted.
func argument(c *sqlschema.Column, v string) any {
	if strings.Contains(c.Type, "binary") || strings.Contains(c.Type, "blob") {
		return []byte(v)
	}
	return v
}

// fetch reads the rows that a condition picks, with their key and the columns
// that children refer to; all is false where there were too many.
func (f *follower) fetch(t *sqlschema.Table, condition string, args []any) (out []row, all bool, err error) {
	names := append([]string(nil), t.PrimaryKey...)
	for _, r := range f.graph.Children(t.Name) {
		for _, c := range r.Parent.Columns {
			if t.Column(c) != nil {
				names = append(names, c)
			}
		}
	}
	list := "1"
	for _, c := range names {
		list += ", " + introspect.Quote(c)
	}
	room := maxRows - f.held
	query := fmt.Sprintf("SELECT %s FROM %s WHERE %s LIMIT %d", list, introspect.Quote(t.Name), condition, room+1)
	began := time.Now()
	rows, err := f.conn.QueryContext(f.ctx, query, args...)
	if err != nil {
		return nil, false, err
	}
	defer rows.Close()
	values := make([]sql.NullString, len(names)+1)
	targets := make([]any, len(values))
	for i := range values {
		targets[i] = &values[i]
	}
	for rows.Next() {
		if len(out) == room {
			return out, false, nil
		}
		if err := rows.Scan(targets...); err != nil {
			return nil, false, err
		}
		out = append(out, f.row(t, names, values[1:]))
	}
	f.held += len(out)
	// MariaDB may end a statement at its time limit without saying so.
	if time.Since(began) >= limit {
		return nil, false, fmt.Errorf("reading %s took longer than %v", t.Name, limit)
	}
	return out, true, rows.Err()
}

func (f *follower) row(t *sqlschema.Table, names []string, values []sql.NullString) row {
	r := row{values: map[string]sql.NullString{}}
	for i, n := range names {
		r.values[strings.ToLower(n)] = values[i]
		if i < len(t.PrimaryKey) {
			r.id += fmt.Sprintf("%q ", values[i].String)
		}
	}
	if len(t.PrimaryKey) == 0 {
		f.next++
		r.id = fmt.Sprint(f.next)
	}
	return r
}
