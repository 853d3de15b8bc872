package xorm

import (
	"strings"

	"golang.org/x/tools/go/ssa"
)

// exec emits what Exec and Query run: an SQL text with its values or a query of
// the builder (statements/statement.go, convertSQLOrArgs); Query without either
// runs the statement of its chain.
func (s *statement) exec() {
	if len(s.args) == 0 {
		switch {
		case !s.known:
			s.unknown("the SQL text is not known")
		case s.name != "Exec":
			s.read()
		}
		return
	}
	s.sql(s.args[0], s.args[1:], s.known)
}

// sql emits what a text or a query of the builder does.
func (s *statement) sql(text ssa.Value, args []ssa.Value, known bool) {
	text = s.resolve(text)
	if !isText(text.Type()) {
		if q := s.conditionReader(subject{}).builderOf(text); q != nil {
			s.run(q)
		} else {
			s.unknown("the SQL text is not known")
		}
		return
	}
	read := s.texts(s.cx, s.call, text, args, known)
	for _, e := range read.Effects {
		certain := e.Certain
		e.Form = "xorm " + s.name + " " + strings.TrimPrefix(e.Form, "sql ")
		number := s.number + e.Statement
		s.emit(e)
		last := &s.out.Effects[len(s.out.Effects)-1]
		last.Certain, last.Statement = certain, number
		s.number-- // all statements of the text are counted below
	}
	for _, e := range s.out.Effects {
		s.number = max(s.number, e.Statement+1)
	}
	if read.Incomplete {
		s.unknown(read.Why)
	}
}
