// Package xorm is what we know of xorm (xorm.io/xorm): the models that it makes
// of struct types, and which of its calls delete, change or read rows of which
// table.
//
// A statement of xorm is a chain of calls on a session, each of which adds to
// the session's statement, and a last call that runs it. Where the chain begins
// on an engine, the session is one for this statement alone. xorm knows no
// relations and creates no foreign keys. Facts name the file of xorm v1.4.3 that
// they come from; the older modules github.com/go-xorm/xorm and
// github.com/xormplus/xorm are read the same way.
package xorm

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/cascade"
)

// Library recognises xorm's calls.
type Library struct{ readSQL library.ReadSQL }

var _ library.Library = (*Library)(nil)

// New makes the library with a reader of the SQL texts that xorm runs as they
// are. What it needs to know of the program's models it asks of the
// [library.Context].
func New(read library.ReadSQL) *Library { return &Library{readSQL: read} }

// Name is "xorm".
func (*Library) Name() string { return "xorm" }

// Uses reports whether a package is xorm or its builder of SQL.
func (*Library) Uses(path string) bool { return isXorm(path) || isBuilder(path) }

// Call recognises the calls that run a statement.
func (l *Library) Call(cx library.Context, call ssa.CallInstruction) (library.Call, bool) {
	m, ok := methodOf(call)
	if !ok {
		return library.Call{}, false
	}
	run := finishers[m.name]
	if run == nil {
		return library.Call{}, false
	}
	s := l.newStatement(cx, call, m)
	run(s)
	if len(s.out.Effects) == 0 && !s.out.Incomplete {
		return library.Call{}, false
	}
	s.out.Handle = m.recv
	return s.out, true
}

// finishers are the methods that run a statement.
var finishers = map[string]func(*statement){
	"Delete":      (*statement).delete,
	"Truncate":    (*statement).delete,
	"DropTable":   (*statement).drop,
	"DropTables":  (*statement).drop,
	"Update":      (*statement).update,
	"Insert":      (*statement).insert,
	"InsertOne":   (*statement).insert,
	"InsertMulti": (*statement).insert,

	"Exec":             (*statement).exec,
	"Query":            (*statement).exec,
	"QueryString":      (*statement).exec,
	"QueryInterface":   (*statement).exec,
	"QuerySliceString": (*statement).exec,

	"Get":          (*statement).read,
	"GetOrError":   (*statement).read,
	"Exist":        (*statement).read,
	"Find":         (*statement).read,
	"FindAndCount": (*statement).read,
	"Count":        (*statement).read,
	"Iterate":      (*statement).read,
	"Rows":         (*statement).read,
	"Sum":          (*statement).read,
	"SumInt":       (*statement).read,
	"Sums":         (*statement).read,
	"SumsInt":      (*statement).read,
	"IsTableEmpty": (*statement).read,
}

// statement reads one call that runs a statement.
type statement struct {
	cx    library.Context
	call  ssa.CallInstruction
	texts library.ReadSQL
	name  string
	chain *chain
	args  []ssa.Value
	known bool // args are all there are
	out   library.Call
	// copied are the variables whose fields are being read.
	copied map[*ssa.Alloc]bool
	// number numbers the statements of the call.
	number int
}

func (l *Library) newStatement(cx library.Context, call ssa.CallInstruction, m methodCall) *statement {
	s := &statement{copied: map[*ssa.Alloc]bool{}, cx: cx, call: call, texts: l.readSQL, name: m.name, chain: readChain(call, m.recv)}
	s.args, s.known = m.spread()
	return s
}

// emit adds an effect of the call; what all effects have in common is set here.
func (s *statement) emit(e effect.Effect) {
	e.Pos = s.cx.Position(s.call.Pos())
	e.Handle.Param = -1
	e.Certain = true
	e.Statement = s.number
	s.number++
	if e.Form == "" {
		e.Form = s.chain.form(s.name)
	}
	s.out.Effects = append(s.out.Effects, e)
}

// unknown says that the call may do more than was found out.
func (s *statement) unknown(why string) {
	s.out.Incomplete = true
	if s.out.Why == "" {
		s.out.Why = why
	}
}

// drop emits what DropTable and DropTables do: their arguments are table names
// or beans.
func (s *statement) drop() {
	if !s.known {
		s.unknown("the tables to drop are not known")
	}
	for _, v := range s.args {
		t := s.tableOf(v)
		e := t.effect()
		e.Kind, e.Scope = effect.Drop, cascade.ScopeAll
		s.emit(e)
	}
}
