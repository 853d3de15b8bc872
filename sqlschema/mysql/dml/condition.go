package dml

import (
	"github.com/pingcap/tidb/pkg/parser/ast"
	"github.com/pingcap/tidb/pkg/parser/opcode"
)

// maxAlternatives bounds the alternatives of an OR that are told apart.
const maxAlternatives = 8

// condition is what the rows of one source must pass.
type condition struct {
	where    []Predicate
	any      [][]Predicate
	complete bool
}

// condition reads what the rows of t must pass: the WHERE expression, which may
// be nil, and the conditions of the joins.
func (b *builder) condition(sc *scope, t *source, where ast.ExprNode) condition {
	c := condition{where: append([]Predicate(nil), t.using...)}
	parts := conjuncts(where)
	for _, on := range t.on {
		parts = append(parts, conjuncts(on)...)
	}
	var rest []ast.ExprNode
	for _, e := range parts {
		if p, ok := b.unmatched(sc, t, e); ok {
			c.where = append(c.where, p)
		} else if p, ok := b.predicate(sc, t, e); ok {
			c.where = append(c.where, p)
		} else {
			rest = append(rest, e)
		}
	}
	c.complete = !t.open && len(rest) == 0
	if !t.open && len(rest) == 1 {
		c.any = b.alternatives(sc, t, rest[0])
	}
	return c
}

// alternatives reads an OR of conditions that are all understood; nil otherwise.
func (b *builder) alternatives(sc *scope, t *source, e ast.ExprNode) [][]Predicate {
	var list [][]Predicate
	for _, d := range disjuncts(e) {
		var preds []Predicate
		for _, c := range conjuncts(d) {
			p, ok := b.predicate(sc, t, c)
			if !ok {
				return nil
			}
			preds = append(preds, p)
		}
		if len(preds) == 0 {
			return nil // true in all rows
		}
		list = append(list, preds)
	}
	if len(list) < 2 || len(list) > maxAlternatives {
		return nil
	}
	return list
}

// conjuncts gives the parts of an AND; constants that are true are left out,
// and equal rows become equal columns.
func conjuncts(e ast.ExprNode) []ast.ExprNode {
	e = strip(e)
	if e == nil || alwaysTrue(e) {
		return nil
	}
	o, ok := e.(*ast.BinaryOperationExpr)
	if !ok {
		return []ast.ExprNode{e}
	}
	if o.Op == opcode.LogicAnd {
		return append(conjuncts(o.L), conjuncts(o.R)...)
	}
	l, lok := strip(o.L).(*ast.RowExpr)
	r, rok := strip(o.R).(*ast.RowExpr)
	if o.Op != opcode.EQ || !lok || !rok || len(l.Values) != len(r.Values) {
		return []ast.ExprNode{e}
	}
	var list []ast.ExprNode
	for i := range l.Values {
		list = append(list, &ast.BinaryOperationExpr{Op: opcode.EQ, L: l.Values[i], R: r.Values[i]})
	}
	return list
}

func disjuncts(e ast.ExprNode) []ast.ExprNode {
	e = strip(e)
	if o, ok := e.(*ast.BinaryOperationExpr); ok && o.Op == opcode.LogicOr {
		return append(disjuncts(o.L), disjuncts(o.R)...)
	}
	return []ast.ExprNode{e}
}

// strip takes parentheses off.
func strip(e ast.ExprNode) ast.ExprNode {
	for {
		p, ok := e.(*ast.ParenthesesExpr)
		if !ok {
			return e
		}
		e = p.Expr
	}
}

// alwaysTrue reports the constants that texts begin conditions with: 1, TRUE, 1 = 1.
func alwaysTrue(e ast.ExprNode) bool {
	if o, ok := e.(*ast.BinaryOperationExpr); ok && o.Op == opcode.EQ {
		l, lok := constant(strip(o.L))
		r, rok := constant(strip(o.R))
		return lok && rok && l == r
	}
	text, ok := constant(e)
	return ok && text == "1"
}

// comparison spells an operator whose sides may be compared to columns, and the
// one that holds when the sides change places.
func comparison(op opcode.Op) (name, turned string, ok bool) {
	switch op {
	case opcode.EQ:
		return "=", "=", true
	case opcode.NullEQ:
		return "<=>", "<=>", true
	case opcode.NE:
		return "<>", "<>", true
	case opcode.LT:
		return "<", ">", true
	case opcode.LE:
		return "<=", ">=", true
	case opcode.GT:
		return ">", "<", true
	case opcode.GE:
		return ">=", "<=", true
	}
	return "", "", false
}

// predicate reads one comparison as one of a column of t, or of another table
// of the join. ok is false for what is not a comparison of a single column.
func (b *builder) predicate(sc *scope, t *source, e ast.ExprNode) (p Predicate, ok bool) {
	switch e := strip(e).(type) {
	case *ast.BinaryOperationExpr:
		return b.compare(sc, t, e)
	case *ast.PatternInExpr:
		p, ok = b.column(sc, t, e.Expr, not(e.Not, "IN"))
		if e.Sel != nil {
			p.Value = b.value(sc, e.Sel)
		} else {
			p.Value = b.list(sc, e.List)
		}
	case *ast.CompareSubqueryExpr:
		if e.Op != opcode.EQ || e.All {
			return p, false
		}
		p, ok = b.column(sc, t, e.L, "IN")
		p.Value = b.value(sc, e.R)
	case *ast.IsNullExpr:
		op := "IS"
		if e.Not {
			op = "IS NOT"
		}
		p, ok = b.column(sc, t, e.Expr, op)
		p.Value = Value{Kind: ValueNull, Arg: -1}
	case *ast.BetweenExpr:
		p, ok = b.column(sc, t, e.Expr, not(e.Not, "BETWEEN"))
		p.Value = Value{Arg: -1}
	case *ast.PatternLikeOrIlikeExpr:
		p, ok = b.column(sc, t, e.Expr, not(e.Not, "LIKE"))
		p.Value = b.value(sc, e.Pattern)
	case *ast.ExistsSubqueryExpr:
		return b.exists(sc, t, e.Sel, e.Not)
	case *ast.UnaryOperationExpr:
		if inner, is := strip(e.V).(*ast.ExistsSubqueryExpr); is && (e.Op == opcode.Not || e.Op == opcode.Not2) {
			return b.exists(sc, t, inner.Sel, !inner.Not)
		}
	}
	return p, ok
}

func not(is bool, op string) string {
	if is {
		return "NOT " + op
	}
	return op
}

// column begins a predicate on the column that e names.
func (b *builder) column(sc *scope, t *source, e ast.ExprNode, op string) (Predicate, bool) {
	s, name := b.resolve(sc, e)
	switch {
	case s == nil:
		return Predicate{}, false
	case s == t:
		return Predicate{Column: name, Op: op}, true
	case s.table == "" || !sc.local(s):
		return Predicate{}, false
	}
	return Predicate{Table: s.table, Column: name, Op: op}, true
}

// compare reads "column op value", either way round. Of an equation of two
// tables the side of t is the column.
func (b *builder) compare(sc *scope, t *source, e *ast.BinaryOperationExpr) (p Predicate, ok bool) {
	op, turned, known := comparison(e.Op)
	if !known {
		return p, false
	}
	left, right := e.L, e.R
	l, _ := b.resolve(sc, left)
	r, _ := b.resolve(sc, right)
	if l != nil && l == r {
		return p, false // two columns of one row
	}
	if r == t || l == nil || l != t && !sc.local(l) {
		left, right, op = right, left, turned
	}
	p, ok = b.column(sc, t, left, op)
	p.Value = b.value(sc, right)
	return p, ok
}

// exists reads [NOT] EXISTS (SELECT … WHERE inner.column = t.column AND …) as
// t.column [NOT] IN (SELECT inner.column WHERE …).
func (b *builder) exists(sc *scope, t *source, e ast.ExprNode, negated bool) (p Predicate, ok bool) {
	sel := selectOf(e)
	if sel == nil || sel.Limit != nil || sel.Having != nil || sel.GroupBy != nil || b.subTail {
		return p, false
	}
	inner := b.scope(sel.From, sel.With, sc)
	p, s, ok := b.keyed(inner, t, conjuncts(sel.Where), negated)
	if !ok {
		return p, false
	}
	sub := p.Value.Sub
	sub.WhereComplete = sub.WhereComplete && len(s.on) == 0 && len(s.using) == 0 && !s.open
	return p, true
}

// unmatched reads "u.id IS NULL" of an outer join ON u.id = t.column AND … as
// t.column NOT IN (SELECT u.id WHERE …): the rows for which the join finds none.
func (b *builder) unmatched(sc *scope, t *source, e ast.ExprNode) (p Predicate, ok bool) {
	isNull, is := strip(e).(*ast.IsNullExpr)
	if !is || isNull.Not {
		return p, false
	}
	s, name := b.resolve(sc, isNull.Expr)
	if s == nil || s == t || !s.optional || s.open || !sc.local(s) || len(s.on) != 1 || len(s.using) > 0 {
		return p, false
	}
	p, found, ok := b.keyed(sc, t, conjuncts(s.on[0]), true)
	return p, ok && found == s && p.Value.Sub.Column == name
}

// keyed reads conditions inner.column = t.column AND … as t.column [NOT] IN
// (SELECT inner.column WHERE …), and gives the source that is inside.
func (b *builder) keyed(inner *scope, t *source, conditions []ast.ExprNode, negated bool) (p Predicate, s *source, ok bool) {
	var rest []ast.ExprNode
	for _, c := range conditions {
		eq, is := c.(*ast.BinaryOperationExpr)
		if !is || eq.Op != opcode.EQ {
			rest = append(rest, c)
			continue
		}
		l, lname := b.resolve(inner, eq.L)
		r, rname := b.resolve(inner, eq.R)
		if l == t {
			l, r, lname, rname = r, l, rname, lname
		}
		if r != t || l == nil || !inner.local(l) || l.table == "" {
			rest = append(rest, c)
			continue
		}
		if s != nil {
			return p, nil, false // a key of several columns
		}
		s = l
		p = Predicate{Column: rname, Op: not(negated, "IN"), Value: Value{
			Kind: ValueSubselect, Arg: -1, Text: l.table + "." + lname, Sub: &Subselect{Table: l.table, Column: lname},
		}}
	}
	if s == nil {
		return p, nil, false
	}
	sub := p.Value.Sub
	sub.WhereComplete = true
	for _, c := range rest {
		if q, ok := b.predicate(inner, s, c); ok {
			sub.Where = append(sub.Where, q)
		} else {
			sub.WhereComplete = false
		}
	}
	return p, s, true
}
