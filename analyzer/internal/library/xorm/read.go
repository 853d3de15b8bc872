package xorm

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// read emits what Get, Find, Count and their like look at.
func (s *statement) read() {
	for _, m := range s.chain.calls {
		if m.name == "SQL" {
			args, known := m.spread()
			s.sql(args[0], args[1:], known)
			return
		}
	}
	var bean ssa.Value
	if len(s.args) > 0 {
		bean = s.args[0]
	}
	t := s.subjectOf(bean)
	if t.model == nil && t.table == "" {
		return // a value to read into: nothing is said of tables
	}
	e := t.effect()
	e.Kind = effect.Read
	r := s.conditionReader(t)
	joined := r.join()
	c := r.chained()
	switch s.name {
	case "Get", "GetOrError", "Exist", "Count", "Iterate":
		c = c.and(r.bean(t.model, s.readBean(t)))
	case "Find", "FindAndCount":
		if len(s.args) > 1 {
			c = c.and(r.bean(t.model, s.args[1]))
		}
	}
	c, _ = r.byID(c)
	c.put(&e, t.model)
	e.Where = append(e.Where, joined.where...)
	e.WhereComplete = e.WhereComplete && len(joined.tables) == 0
	s.fill(&e)
	s.emit(e)
	s.number-- // one statement
	for _, table := range joined.tables {
		s.emit(effect.Effect{Kind: effect.Read, Table: table})
		s.number--
	}
	s.number++
}

// fill says what a read puts its rows into: the values of one column where Cols
// or Select names one and the destination is no struct.
func (s *statement) fill(e *effect.Effect) {
	switch s.name {
	case "Get", "GetOrError", "Find", "FindAndCount":
	default:
		return
	}
	id := s.identity(s.args[0], "")
	if structOf(s.args[0].Type()) != nil || structOf(unwrap(s.args[0]).Type()) != nil {
		e.Into = id
		return
	}
	for _, m := range s.chain.calls {
		if m.name != "Cols" && m.name != "Select" {
			continue
		}
		args, known := m.spread()
		if column, ok := onlyColumn(s, args); known && ok && id != "" {
			e.Fills = []effect.Assignment{{Column: column, Value: effect.Value{Arg: -1, ID: id}}}
		}
	}
}

// onlyColumn reads the arguments of Cols or Select where they name one column.
func onlyColumn(s *statement, args []ssa.Value) (string, bool) {
	if len(args) != 1 {
		return "", false
	}
	text, ok := s.text(args[0])
	if !ok || text == "" || strings.ContainsAny(text, " ,(*") {
		return "", false
	}
	return strings.NewReplacer("`", "", `"`, "").Replace(text), true
}

// readBean gives the bean whose fields are conditions of a read; a zero one
// where the call has none.
func (s *statement) readBean(t subject) ssa.Value {
	if len(s.args) > 0 && t.model != nil {
		return s.args[0]
	}
	return ssa.NewConst(nil, s.call.Common().Signature().Results().At(0).Type())
}

// joins are the other tables of a read, with the comparisons of their ON.
type joins struct {
	tables []string
	where  []effect.Predicate
}

// join reads the calls of Join, and lets the conditions that are read after it
// know the tables (statements/join.go).
func (r *conditionReader) join() joins {
	var out joins
	for _, m := range r.chain.calls {
		if m.name != "Join" || len(m.args) < 3 {
			continue
		}
		t := r.joinTable(m.args[1])
		if t.table == "" {
			continue
		}
		out.tables = append(out.tables, t.table)
		name := quote(t.table)
		if t.alias != "" {
			name += " AS `" + t.alias + "`"
		}
		before := r.from
		r.from += " CROSS JOIN " + name
		on := r.resolve(m.args[2])
		if !isText(on.Type()) {
			out.where = append(out.where, r.condition(on).where...)
			continue
		}
		if text, ok := r.partText(on); ok {
			args, _ := elements(m.args[len(m.args)-1])
			out.where = append(out.where, r.on(before+" JOIN "+name+" ON "+text, args)...)
		}
	}
	return out
}

// on reads the comparisons of a FROM clause with joins. Those between two joined
// tables are written with both.
func (r *conditionReader) on(from string, args []ssa.Value) []effect.Predicate {
	statements := r.cx.Statements("SELECT 1 FROM " + from)
	if len(statements) != 1 || len(statements[0].Targets) == 0 || statements[0].Problem != "" {
		return nil
	}
	return r.predicates(statements[0].Targets[0].Where, args)
}

// joinTable reads the table argument of Join: a text, a bean, or a list of a
// name and an alias.
func (r *conditionReader) joinTable(v ssa.Value) subject {
	v = r.resolve(v)
	if list, ok := elements(v); ok && len(list) == 2 {
		t := r.tableOf(list[0])
		t.alias, _ = r.text(list[1])
		return t
	}
	if isBuilderType(v.Type(), "Builder") || strings.HasSuffix(v.Type().String(), "[]string") {
		return subject{}
	}
	return r.tableOf(v)
}
