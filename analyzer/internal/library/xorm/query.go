package xorm

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/cascade"
)

// query is a statement of xorm's builder.
type query struct {
	kind    effect.Kind
	columns []string
	table   subject
	conds   conditions
	set     []effect.Assignment
	// open is set where the query has parts that were not understood.
	open bool
}

// builderOf reads the chain of calls that makes a *builder.Builder; nil for any
// other value (builder/builder.go).
func (r *conditionReader) builderOf(v ssa.Value) *query {
	v = r.resolve(v)
	if !isBuilderType(v.Type(), "Builder") {
		return nil
	}
	var calls []methodCall
	for range maxWalk {
		name, recv, m, ok := builderCall(v)
		if !ok {
			return &query{open: true}
		}
		m.name = name
		calls = append(calls, m)
		if recv == nil {
			break
		}
		v = r.resolve(recv)
	}
	q := &query{}
	// The table comes first: conditions are read in its light.
	for _, m := range calls {
		switch m.name {
		case "From", "Into":
			q.table = r.tableOf(m.args[0])
			if rest, _ := m.spread(); len(rest) > 1 {
				q.table.alias, _ = r.text(rest[1])
			}
		}
	}
	inner := r.statement.conditionReader(q.table)
	inner.helpers = r.helpers
	q.conds = everything()
	for i := len(calls) - 1; i >= 0; i-- {
		inner.builderPart(q, calls[i])
	}
	return q
}

// builderPart adds one call of the chain.
func (r *conditionReader) builderPart(q *query, m methodCall) {
	args, known := m.spread()
	switch m.name {
	case "Select":
		q.kind, q.open = effect.Read, q.open || !known
		for _, a := range args {
			column, ok := r.text(a)
			q.open = q.open || !ok
			q.columns = append(q.columns, r.column(column))
		}
	case "Delete":
		q.kind = effect.Delete
		q.conds = r.allOf(q.conds, args, known)
	case "Update":
		q.kind = effect.Update
		for _, a := range args {
			q.set = append(q.set, r.assignments(a)...)
		}
	case "Insert":
		q.kind = effect.Insert
	case "Where", "And":
		q.conds = r.allOf(q.conds, args, known)
	case "Or":
		q.conds = q.conds.or(r.oneOf(nil, args, known))
	case "Limit", "InnerJoin", "LeftJoin", "RightJoin", "FullJoin", "CrossJoin", "Join", "Union", "Having", "Intersect", "Except":
		q.conds = q.conds.and(conditions{})
	case "From", "Into", "OrderBy", "GroupBy", "Dialect", "MySQL", "SQLite", "Postgres":
	default:
		q.open = true
	}
}

// assignments reads Eq{"column": value} as the columns that an UPDATE sets.
func (r *conditionReader) assignments(v ssa.Value) []effect.Assignment {
	entries, _ := r.mapEntries(v)
	var set []effect.Assignment
	for _, e := range entries {
		set = append(set, effect.Assignment{Column: r.column(e.key), Value: r.value(e.value)})
	}
	return set
}

// subselect gives a query of one column as a value; nil where it is none that is
// understood.
func (r *conditionReader) subselect(q *query) *effect.Subselect {
	if q.open || q.kind != effect.Read || len(q.columns) != 1 || q.table.table == "" {
		return nil
	}
	_, column, _ := cutLast(q.columns[0])
	return &effect.Subselect{Table: q.table.table, Column: column, Where: q.conds.where, WhereComplete: q.conds.complete}
}

// run emits a query that is handed to Exec or Query.
func (s *statement) run(q *query) {
	if q.table.table == "" && q.table.why == "" {
		s.unknown("a statement of the builder was not understood")
		return
	}
	e := q.table.effect()
	e.Kind, e.Set = q.kind, q.set
	q.conds.put(&e, q.table.model)
	if !q.conds.present && !q.open {
		e.Scope = cascade.ScopeAll
	}
	e.WhereComplete = e.WhereComplete && !q.open
	e.Form = "xorm builder " + q.kind.String()
	s.emit(e)
}
