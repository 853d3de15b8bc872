package xorm

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// methodCall is a call of a method of xorm's engine or session.
type methodCall struct {
	call ssa.CallInstruction
	name string
	recv ssa.Value
	args []ssa.Value // as the instruction has them, the variadic ones as a slice
	// variadic is set where the last argument is such a slice.
	variadic bool
}

// methodOf recognises a call of a method of an engine, a session or an
// interface of theirs.
func methodOf(call ssa.CallInstruction) (methodCall, bool) {
	common := call.Common()
	if common.IsInvoke() {
		i, ok := common.Value.Type().Underlying().(*types.Interface)
		if !ok || !isInterface(i) {
			return methodCall{}, false
		}
		m := methodCall{call: call, name: common.Method.Name(), recv: common.Value, args: common.Args}
		m.variadic = common.Method.Signature().Variadic()
		return m, true
	}
	fn := common.StaticCallee()
	if fn == nil || fn.Signature.Recv() == nil || len(common.Args) == 0 {
		return methodCall{}, false
	}
	if recv := fn.Signature.Recv().Type(); !isSession(recv) && !isEngine(recv) {
		return methodCall{}, false
	}
	return methodCall{
		call: call, name: fn.Name(), recv: common.Args[0], args: common.Args[1:], variadic: fn.Signature.Variadic(),
	}, true
}

// spread gives the arguments with the variadic ones one by one; known is false
// where there may be others.
func (m methodCall) spread() (args []ssa.Value, known bool) {
	if !m.variadic || len(m.args) == 0 {
		return m.args, true
	}
	last := len(m.args) - 1
	rest, known := elements(m.args[last])
	return append(m.args[:last:last], rest...), known
}

// continues reports whether a call adds to a statement and gives the session
// back.
func (m methodCall) continues() bool {
	call, ok := m.call.(*ssa.Call)
	return ok && isSession(call.Type()) && m.name != "NewSession"
}

// conditional reports whether a call may change which rows a statement is about.
func (m methodCall) conditional() bool {
	switch m.name {
	case "Where", "And", "Or", "In", "NotIn", "ID", "Id", "Join", "Limit", "SQL", "NoAutoCondition":
		return true
	}
	return false
}

// setsTable reports whether a call may change which table a statement is about.
func (m methodCall) setsTable() bool { return m.name == "Table" || m.name == "Alias" }
