package fix

import (
	"fmt"
	"go/ast"
	"go/types"
	"regexp"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// byKey is the delete of rows by one column.
var byKey = regexp.MustCompile("(?i)^\\s*DELETE\\s+FROM\\s+[`\\w.]+\\s+WHERE\\s+[`\\w.]+\\s*=\\s*\\?\\s*;?\\s*$")

// cleanup puts a DELETE of the child rows before "tx.Exec("DELETE FROM users
// WHERE id = ?", id)", on the same transaction.
func (c *call) cleanup(s *plan.Site) (f finding.Fix, ok bool) {
	args, ok := c.execution(s)
	if !ok {
		return f, false
	}
	st, column, ok := c.statement()
	if !ok {
		return f, false
	}
	keys, ok := missing(s)
	if !ok {
		return f, false
	}
	indent := strings.Repeat("\t", column-1)
	var text strings.Builder
	var tables []string
	for _, k := range keys {
		query := fmt.Sprintf("DELETE FROM %s WHERE %s = ?", quote(k.Table), quote(k.Columns[0]))
		call := fmt.Sprintf("%s.%s(%s%s, %s)", types.ExprString(c.method.X), c.method.Sel.Name, args.context, strconv.Quote(query), args.key)
		fmt.Fprintf(&text, "if _, err := %s; err != nil {\n%s\treturn err\n%s}\n%s", call, indent, indent, indent)
		tables = append(tables, k.Table)
	}
	return finding.Fix{
		Message: fmt.Sprintf("delete from %s before, in the same transaction", plan.List(tables)),
		Edits:   []finding.Edit{c.insert(st.Pos(), text.String())},
	}, true
}

// arguments are the texts of a call's arguments.
type arguments struct {
	context string // with its comma; empty for Exec
	key     string
}

// execution reads Exec and ExecContext on a transaction, with a text that
// deletes by one placeholder.
func (c *call) execution(s *plan.Site) (a arguments, ok bool) {
	step := s.Step()
	if step.Handle.Tx != effect.Yes || !step.WhereComplete || len(step.Where) != 1 || len(step.Any) > 0 || !repeatable(c.method.X) {
		return a, false
	}
	rest := c.Args
	switch c.method.Sel.Name {
	case "ExecContext":
		if len(rest) == 0 || !repeatable(rest[0]) {
			return a, false
		}
		a.context = types.ExprString(rest[0]) + ", "
		rest = rest[1:]
	case "Exec":
	default:
		return a, false
	}
	if len(rest) != 2 || c.Ellipsis.IsValid() || !repeatable(rest[1]) {
		return a, false
	}
	lit, isLit := rest[0].(*ast.BasicLit)
	if !isLit {
		return a, false
	}
	query, err := strconv.Unquote(lit.Value)
	if err != nil || !byKey.MatchString(query) {
		return a, false
	}
	a.key = types.ExprString(rest[1])
	return a, true
}

// missing lists the child keys to delete by, where that settles the delete on
// every schema. Each is of one column and refers to the column that the delete
// compares.
func missing(s *plan.Site) (keys []cascade.Key, ok bool) {
	where := plan.Comparisons(s.Step())[0]
	if !where.Equal || where.Table != "" {
		return nil, false
	}
	for i := range s.Outcomes {
		switch s.Views[i].Schema.Dialect.Name {
		case "mysql", "mariadb", "tidb":
		default:
			return nil, false // placeholders and quotes differ
		}
		for _, e := range plan.Select(&s.Outcomes[i], func(e *cascade.Effect) bool { return e.Kind.Bad() }) {
			r := e.Relation
			if len(e.Path) != 1 || e.Cleanup != nil || r.Polymorphic() || r.SelfReference() || len(r.Child.Columns) != 1 ||
				len(r.Parent.Columns) != 1 || !strings.EqualFold(r.Parent.Columns[0], where.Column) || strings.Contains(r.Child.Table, ".") {
				return nil, false
			}
			if !known(keys, r.Child) {
				keys = append(keys, r.Child)
			}
		}
	}
	for i := range s.Outcomes {
		if !settles(s, i, keys, where) {
			return nil, false
		}
	}
	return keys, len(keys) > 0
}

func known(keys []cascade.Key, k cascade.Key) bool {
	for _, have := range keys {
		if have.Same(k) {
			return true
		}
	}
	return false
}

// settles asks the core again: about the delete after the cleanups, and about
// each cleanup, which is a delete too.
func settles(s *plan.Site, view int, keys []cascade.Key, where cascade.Comparison) bool {
	v, o := s.Views[view], &s.Outcomes[view]
	var cleanups []cascade.Cleanup
	for _, k := range keys {
		picked := where
		picked.Column = k.Columns[0]
		cleanups = append(cleanups, cascade.Cleanup{
			Table: k.Table, Action: cascade.CleanupDeletes, Columns: k.Columns, Extent: cascade.ExtentCondition,
			Picks: []cascade.Pick{{Comparisons: []cascade.Comparison{picked}, Complete: true}},
			Order: cascade.Before, Certain: true, Tx: cascade.TxSame,
		})
		below := cascade.Evaluate(v.Graph, cascade.Deletion{
			Table: k.Table, Scope: cascade.ScopeCondition, Checks: o.Deletion.Checks, Where: []cascade.Comparison{picked},
		})
		if !plan.Settled(&below) {
			return false
		}
	}
	after := plan.After(v, o, cleanups...)
	return plan.Settled(&after)
}
