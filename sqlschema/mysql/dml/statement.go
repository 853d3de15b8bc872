package dml

import (
	"strconv"

	"github.com/pingcap/tidb/pkg/parser/ast"
)

// builder reads the syntax tree of one prepared statement.
type builder struct {
	prepared
}

func formatInt(n int64) string { return strconv.FormatInt(n, 10) }

// statement reads a statement; ok is false for one that is read otherwise.
func (b *builder) statement(node ast.StmtNode) (s Statement, ok bool) {
	switch n := node.(type) {
	case *ast.DeleteStmt:
		return b.delete(n), true
	case *ast.UpdateStmt:
		return b.update(n), true
	case *ast.InsertStmt:
		return b.insert(n), true
	case *ast.SelectStmt:
		sc := b.scope(n.From, n.With, nil)
		s.Kind = Select
		for _, t := range sc.sources {
			if t.node != nil && t.query == nil {
				s.Targets = append(s.Targets, b.target(sc, t, n.Where, n.Limit))
			}
		}
		s.Reads = b.reads(n, sc, sc.sources)
		s.Columns = b.columns(n, sc)
		return s, true
	case *ast.SetOprStmt:
		return Statement{Kind: Select, Reads: b.reads(n, b.scope(nil, n.With, nil), nil)}, true
	case *ast.TruncateTableStmt:
		t := &source{table: tableName(n.Table), node: n.Table}
		return Statement{Kind: Truncate, Targets: []Target{{Table: t.table, Why: whyUnknown(t), Scope: ScopeAll, WhereComplete: true}}}, true
	case *ast.DropTableStmt:
		if n.IsView {
			return Statement{Kind: Other}, true
		}
		s.Kind = DropTable
		for _, table := range n.Tables {
			t := &source{table: tableName(table), node: table}
			s.Targets = append(s.Targets, Target{Table: t.table, Why: whyUnknown(t), Scope: ScopeAll, WhereComplete: true})
		}
		return s, true
	}
	return s, false
}

// target reads which rows of a source a statement affects.
func (b *builder) target(sc *scope, t *source, where ast.ExprNode, limit *ast.Limit) Target {
	g := Target{Table: t.table, Why: whyUnknown(t)}
	if b.tail || t.table == "" && where == nil {
		return g // the unknown part may hold a condition
	}
	c := b.condition(sc, t, where)
	g.Where, g.Any, g.WhereComplete = c.where, c.any, c.complete && limit == nil
	switch {
	case isHole(where):
		g.Scope = ScopeUnknown
	case len(conjuncts(where)) == 0 && limit == nil && len(sc.sources) == 1:
		g.Scope = ScopeAll
	default:
		g.Scope = ScopeCondition
	}
	return g
}

// isHole reports whether a whole condition is not known.
func isHole(e ast.ExprNode) bool {
	c, ok := strip(e).(*ast.ColumnNameExpr)
	return ok && c.Name.Name.O == marker
}

func (b *builder) delete(n *ast.DeleteStmt) Statement {
	sc := b.scope(n.TableRefs, n.With, nil)
	targets := sc.sources
	if n.IsMultiTable {
		targets = nil
		for _, t := range n.Tables.Tables {
			s := sc.find(t.Schema.O, t.Name.O)
			if s == nil || holed(t.Name.O) {
				// PostgreSQL's USING does not repeat the target.
				s = &source{alias: t.Name.O, table: tableName(t), node: t, open: holed(t.Name.O)}
				sc.sources = append(sc.sources, s)
			}
			targets = append(targets, s)
		}
	}
	s := Statement{Kind: Delete}
	for _, t := range targets {
		s.Targets = append(s.Targets, b.target(sc, t, n.Where, n.Limit))
	}
	s.Reads = b.reads(n, sc, targets)
	return s
}

func (b *builder) update(n *ast.UpdateStmt) Statement {
	sc := b.scope(n.TableRefs, n.With, nil)
	s := Statement{Kind: Update}
	var targets []*source
	place := map[*source]int{}
	for _, a := range n.List {
		t := b.sourceOf(sc, a.Column)
		i, seen := place[t]
		if !seen {
			i = len(s.Targets)
			place[t] = i
			if t == nil {
				s.Targets = append(s.Targets, Target{Why: "the column " + a.Column.Name.O + " may belong to several tables"})
			} else {
				s.Targets = append(s.Targets, b.target(sc, t, n.Where, n.Limit))
				targets = append(targets, t)
			}
		}
		s.Targets[i].Set = append(s.Targets[i].Set, b.assignment(sc, a))
	}
	s.Reads = b.reads(n, sc, targets)
	return s
}

// assignment reads one assignment; the column is empty where it is not known.
func (b *builder) assignment(sc *scope, a *ast.Assignment) Assignment {
	name := a.Column.Name.O
	if holed(name) {
		name = ""
	}
	return Assignment{Column: name, Value: b.value(sc, a.Expr)}
}

// insert reads INSERT and REPLACE. The columns of a single row are kept: a
// REPLACE may carry the key.
func (b *builder) insert(n *ast.InsertStmt) Statement {
	s := Statement{Kind: Insert}
	if n.IsReplace {
		s.Kind = Replace
	}
	sc := b.scope(n.Table, nil, nil)
	if len(sc.sources) != 1 {
		return s
	}
	t := sc.sources[0]
	g := Target{Table: t.table, Why: whyUnknown(t)}
	if len(n.Lists) == 1 && len(n.Columns) == len(n.Lists[0]) {
		for i, c := range n.Columns {
			g.Set = append(g.Set, b.assignment(sc, &ast.Assignment{Column: c, Expr: n.Lists[0][i]}))
		}
	}
	s.Targets = []Target{g}
	s.Reads = b.reads(n, sc, sc.sources)
	return s
}

// columns reads the select list; nil where it holds a * or a part that is not
// known.
func (b *builder) columns(n *ast.SelectStmt, sc *scope) []string {
	var out []string
	for _, f := range n.Fields.Fields {
		if f.WildCard != nil {
			return nil
		}
		column := ""
		if c, ok := strip(f.Expr).(*ast.ColumnNameExpr); ok {
			if holed(c.Name.Name.O) {
				return nil
			}
			if t := b.sourceOf(sc, c.Name); t != nil && t.table != "" {
				column = t.table + "." + c.Name.Name.O
			}
		}
		out = append(out, column)
	}
	return out
}

// sourceOf finds the table of a column; nil where it is not known.
func (b *builder) sourceOf(sc *scope, c *ast.ColumnName) *source {
	if c.Table.O != "" {
		return sc.find(c.Schema.O, c.Table.O)
	}
	if len(sc.sources) == 1 {
		return sc.sources[0]
	}
	return nil
}

// reads lists the tables of a statement but for its targets.
func (b *builder) reads(n ast.Node, sc *scope, targets []*source) []string {
	v := tableVisitor{except: map[*ast.TableName]bool{}, ctes: map[string]bool{}}
	for _, t := range targets {
		v.except[t.node] = true
	}
	n.Accept(&v)
	return v.list
}

// tableVisitor collects the tables that a statement names.
type tableVisitor struct {
	except map[*ast.TableName]bool
	ctes   map[string]bool
	list   []string
}

// Enter implements [ast.Visitor].
func (v *tableVisitor) Enter(n ast.Node) (ast.Node, bool) {
	switch n := n.(type) {
	case *ast.DeleteTableList:
		return n, true
	case *ast.CommonTableExpression:
		v.ctes[n.Name.L] = true
	case *ast.TableName:
		name := tableName(n)
		if name == "" || v.except[n] || v.ctes[n.Name.L] && n.Schema.L == "" {
			break
		}
		for _, seen := range v.list {
			if seen == name {
				return n, false
			}
		}
		v.list = append(v.list, name)
	}
	return n, false
}

// Leave implements [ast.Visitor].
func (v *tableVisitor) Leave(n ast.Node) (ast.Node, bool) { return n, true }
