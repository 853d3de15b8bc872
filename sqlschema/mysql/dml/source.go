package dml

import (
	"strings"

	"github.com/pingcap/tidb/pkg/parser/ast"
)

// source is one entry of a FROM clause.
type source struct {
	// alias is what the statement calls it.
	alias string
	// table is the table's name; empty for a derived table and where the name
	// is not known.
	table string
	node  *ast.TableName
	// query is the sub-select of a derived table or common table expression,
	// inner the scope that it stands in.
	query ast.ResultSetNode
	inner *scope
	// on are the join conditions that its rows must pass, using the columns that
	// they must share with another source.
	on    []ast.ExprNode
	using []Predicate
	// optional is set for the side of an outer join that may have no row.
	optional bool
	// open is set where the join narrows its rows by a condition that is not
	// spelled (NATURAL JOIN).
	open bool
}

// scope is what the column names of one query may refer to.
type scope struct {
	outer   *scope
	sources []*source
	ctes    map[string]*ast.CommonTableExpression // by name in lower case
}

// cte finds a common table expression of this or an outer query.
func (sc *scope) cte(name string) (*ast.CommonTableExpression, *scope) {
	for ; sc != nil; sc = sc.outer {
		if c := sc.ctes[name]; c != nil {
			return c, sc
		}
	}
	return nil, nil
}

// local reports whether the source is of this query, not of one around it.
func (sc *scope) local(s *source) bool {
	for _, own := range sc.sources {
		if own == s {
			return true
		}
	}
	return false
}

// find gives the source that the statement calls name; database may be empty.
func (sc *scope) find(database, name string) *source {
	for ; sc != nil; sc = sc.outer {
		for _, s := range sc.sources {
			if strings.EqualFold(s.alias, name) && (database == "" || strings.EqualFold(s.table, database+"."+name)) {
				return s
			}
		}
	}
	return nil
}

// scope makes the scope of a query from its FROM and WITH clauses.
func (b *builder) scope(refs *ast.TableRefsClause, with *ast.WithClause, outer *scope) *scope {
	sc := &scope{outer: outer}
	if with != nil {
		sc.ctes = map[string]*ast.CommonTableExpression{}
		for _, c := range with.CTEs {
			sc.ctes[c.Name.L] = c
		}
	}
	if refs != nil && refs.TableRefs != nil {
		sc.sources = b.join(sc, refs.TableRefs)
	}
	return sc
}

// join gives the sources of a join tree, left to right. A condition of an outer
// join narrows the rows of the optional side only.
func (b *builder) join(sc *scope, n ast.ResultSetNode) []*source {
	switch n := n.(type) {
	case *ast.TableSource:
		return []*source{b.source(sc, n)}
	case *ast.Join:
		left := b.join(sc, n.Left)
		if n.Right == nil {
			return left
		}
		right := b.join(sc, n.Right)
		narrowed := append(append([]*source(nil), left...), right...)
		switch n.Tp {
		case ast.LeftJoin:
			narrowed = right
		case ast.RightJoin:
			narrowed = left
		}
		for _, s := range narrowed {
			s.optional = s.optional || len(narrowed) < len(left)+len(right)
			if n.On != nil {
				s.on = append(s.on, n.On.Expr)
			}
			s.open = s.open || n.NaturalJoin
		}
		for _, c := range n.Using {
			b.using(c.Name.O, left, right, n.Tp)
		}
		return append(left, right...)
	}
	return nil
}

// using notes JOIN … USING (column) as a comparison of the two sides.
func (b *builder) using(column string, left, right []*source, tp ast.JoinType) {
	pair := func(s, o *source) {
		p := Predicate{Column: column, Op: "=", Value: Value{Arg: -1}}
		if o.table != "" {
			p.Value.Kind, p.Value.Text = ValueColumn, o.table+"."+column
		}
		s.using = append(s.using, p)
	}
	if len(left) != 1 || len(right) != 1 {
		for _, s := range append(append([]*source(nil), left...), right...) {
			s.open = true
		}
		return
	}
	if tp != ast.LeftJoin {
		pair(left[0], right[0])
	}
	if tp != ast.RightJoin {
		pair(right[0], left[0])
	}
}

// source reads one table reference.
func (b *builder) source(sc *scope, n *ast.TableSource) *source {
	s := &source{alias: n.AsName.O}
	switch t := n.Source.(type) {
	case *ast.TableName:
		s.node = t
		if s.alias == "" {
			s.alias = t.Name.O
		}
		if c, inner := sc.cte(t.Name.L); c != nil && t.Schema.L == "" {
			s.query, s.inner = c.Query.Query, inner
			break
		}
		s.table = tableName(t)
	case *ast.SelectStmt, *ast.SetOprStmt:
		s.query, s.inner = t, sc.outer
	}
	return s
}

// tableName spells a table's name; empty where a part of it is not known.
func tableName(t *ast.TableName) string {
	switch {
	case holed(t.Name.O) || holed(t.Schema.O):
		return ""
	case t.Schema.O != "":
		return t.Schema.O + "." + t.Name.O
	}
	return t.Name.O
}

// whyUnknown says why a source's table has no name.
func whyUnknown(s *source) string {
	switch {
	case s.table != "":
		return ""
	case s.node != nil && s.query == nil:
		return "a part of the table's name is not known: " + strings.ReplaceAll(s.node.Name.O, marker, "…")
	}
	return "the target is a derived table"
}
