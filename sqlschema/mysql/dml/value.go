package dml

import (
	"strings"

	"github.com/pingcap/tidb/pkg/parser/ast"
	"github.com/pingcap/tidb/pkg/parser/opcode"
	"github.com/pingcap/tidb/pkg/parser/test_driver"
)

// resolve finds the source and name of a column; nil for what is no column,
// and where a bare name may belong to several tables.
func (b *builder) resolve(sc *scope, e ast.ExprNode) (*source, string) {
	c, ok := strip(e).(*ast.ColumnNameExpr)
	if !ok || holed(c.Name.Name.O) {
		return nil, ""
	}
	name := c.Name.Name.O
	if c.Name.Table.O != "" {
		return sc.find(c.Name.Schema.O, c.Name.Table.O), name
	}
	if len(sc.sources) == 1 {
		return sc.sources[0], name
	}
	return nil, ""
}

// constant gives the text of a constant that has no unknown part and is not NULL.
func constant(e ast.ExprNode) (text string, ok bool) {
	switch e := e.(type) {
	case *test_driver.ValueExpr:
		switch e.Kind() {
		case test_driver.KindString, test_driver.KindBytes:
			text = e.GetString()
		case test_driver.KindInt64:
			// The Format of a boolean is TRUE or FALSE; the number is its value.
			text = formatInt(e.GetInt64())
		case test_driver.KindUint64, test_driver.KindFloat32, test_driver.KindFloat64, test_driver.KindMysqlDecimal, test_driver.KindBinaryLiteral:
			var b strings.Builder
			e.Format(&b)
			text = b.String()
		default:
			return "", false
		}
		return text, !holed(text)
	case *ast.UnaryOperationExpr:
		if text, ok = constant(strip(e.V)); ok && e.Op == opcode.Minus {
			return "-" + text, true
		}
	}
	return "", false
}

// value reads the other side of a comparison or assignment.
func (b *builder) value(sc *scope, e ast.ExprNode) Value {
	e = strip(e)
	unknown := Value{Arg: -1}
	if text, ok := constant(e); ok {
		return Value{Kind: ValueConst, Text: text, Arg: -1}
	}
	switch e := e.(type) {
	case *test_driver.ParamMarkerExpr:
		if v, ok := b.params[e.Offset]; ok {
			return v
		}
	case *test_driver.ValueExpr:
		if e.Kind() == test_driver.KindNull {
			return Value{Kind: ValueNull, Arg: -1}
		}
	case *ast.VariableExpr:
		if !e.IsSystem {
			return Value{Kind: ValueArg, Text: e.Name, Arg: -1}
		}
	case *ast.ColumnNameExpr:
		s, name := b.resolve(sc, e)
		switch {
		case s == nil:
		case s.table != "":
			return Value{Kind: ValueColumn, Text: s.table + "." + name, Arg: -1}
		case s.query != nil:
			return subselectValue(b.subselect(s.query, s.inner, name))
		}
	case *ast.SubqueryExpr:
		return subselectValue(b.subselect(e.Query, sc, ""))
	case *ast.FuncCallExpr:
		return Value{Kind: ValueCall, Text: strings.ToUpper(e.FnName.O), Arg: -1}
	}
	return unknown
}

func subselectValue(s *Subselect) Value {
	if s == nil {
		return Value{Kind: ValueSubselect, Arg: -1}
	}
	return Value{Kind: ValueSubselect, Text: s.Table + "." + s.Column, Arg: -1, Sub: s}
}

// list reads the elements of IN: all constants, or all placeholders.
func (b *builder) list(sc *scope, elements []ast.ExprNode) Value {
	var texts []string
	var first Value
	for i, e := range elements {
		v := b.value(sc, e)
		if i == 0 {
			first = v
		}
		if v.Kind != first.Kind || v.Kind != ValueConst && v.Kind != ValueArg {
			return Value{Arg: -1}
		}
		texts = append(texts, v.Text)
	}
	if first.Kind == ValueConst {
		first.Text = strings.Join(texts, ", ")
	}
	first.Many = first.Kind == ValueArg && len(elements) > 1
	return first
}

// selectOf gives the SELECT of a sub-query; nil for a UNION.
func selectOf(n ast.Node) *ast.SelectStmt {
	switch n := n.(type) {
	case *ast.SubqueryExpr:
		return selectOf(n.Query)
	case *ast.SelectStmt:
		return n
	}
	return nil
}

// subselect reads the column of a sub-select: the named one, or with an empty
// name its only one. It gives nil where that is no plain column of a table.
func (b *builder) subselect(query ast.ResultSetNode, outer *scope, name string) *Subselect {
	sel := selectOf(query)
	if sel == nil || sel.Fields == nil {
		return nil
	}
	sc := b.scope(sel.From, sel.With, outer)
	s, column := b.selected(sc, sel.Fields.Fields, name)
	if s == nil || !sc.local(s) {
		return nil
	}
	narrowed := sel.Limit != nil || sel.Having != nil || b.subTail
	if s.table == "" {
		if s.query == nil {
			return nil
		}
		sub := b.subselect(s.query, s.inner, column)
		if sub != nil && (narrowed || sel.Where != nil || len(sc.sources) > 1) {
			sub.WhereComplete = false
		}
		return sub
	}
	sub := &Subselect{Table: s.table, Column: column}
	if !b.subTail {
		c := b.condition(sc, s, sel.Where)
		sub.Where, sub.WhereComplete = c.where, c.complete && !narrowed
	}
	return sub
}

// selected finds the column of a field list by the name that it has outside.
func (b *builder) selected(sc *scope, fields []*ast.SelectField, name string) (*source, string) {
	if name == "" && len(fields) != 1 {
		return nil, ""
	}
	for _, f := range fields {
		if f.WildCard != nil {
			if name != "" && len(sc.sources) == 1 {
				return sc.sources[0], name
			}
			return nil, ""
		}
		s, column := b.resolve(sc, f.Expr)
		shown := f.AsName.O
		if shown == "" {
			shown = column
		}
		if name == "" || strings.EqualFold(shown, name) {
			return s, column
		}
	}
	return nil, ""
}
