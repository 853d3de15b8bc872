package databasesql

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
)

// fills says which variables the columns of a query go into: those that Scan is
// given, or the destination of Get and Select where it takes one column.
func (r *reader) fills(columns []string) []effect.Assignment {
	if len(columns) == 0 {
		return nil
	}
	at, places := ssa.Instruction(r.call), scanned(r.call)
	switch {
	case r.query.dest != nil && len(columns) == 1 && isColumn(unboxed(r.query.dest).Type()):
		places = []ssa.Value{r.query.dest}
	case len(places) > 0:
		at, _ = places[0].(ssa.Instruction) // made where Scan is called
	}
	if len(places) != len(columns) {
		return nil
	}
	var out []effect.Assignment
	for i, column := range columns {
		if id := identity.Of(at, places[i]); column != "" && id != "" {
			out = append(out, effect.Assignment{Column: column, Value: effect.Value{Arg: -1, ID: id}})
		}
	}
	return out
}

// scanned gives the arguments of the only Scan on what a query returns.
func scanned(call ssa.CallInstruction) []ssa.Value {
	result, ok := call.(*ssa.Call)
	if !ok || result.Referrers() == nil {
		return nil
	}
	rows := []ssa.Value{result}
	for _, ref := range *result.Referrers() {
		if x, ok := ref.(*ssa.Extract); ok && x.Index == 0 {
			rows = append(rows, x)
		}
	}
	var found []ssa.Value
	for _, v := range rows {
		for _, ref := range *v.Referrers() {
			scan, ok := ref.(*ssa.Call)
			if !ok || scan == result {
				continue
			}
			args, ok := scanArguments(scan, v)
			switch {
			case ok && found != nil:
				return nil // several places
			case ok:
				found = args
			}
		}
	}
	return found
}

// scanArguments gives the arguments of a call of Scan on the rows.
func scanArguments(call *ssa.Call, rows ssa.Value) ([]ssa.Value, bool) {
	c := &call.Call
	args := c.Args
	switch callee := c.StaticCallee(); {
	case c.IsInvoke():
		if c.Value != rows || c.Method.Name() != "Scan" {
			return nil, false
		}
	case callee == nil || callee.Name() != "Scan" || callee.Signature.Recv() == nil || len(args) == 0 || args[0] != rows:
		return nil, false
	default:
		args = args[1:]
	}
	if len(args) != 1 {
		return nil, false
	}
	return variadic(args[0])
}

// isColumn reports whether a destination takes the value of one column: a
// pointer to a basic value or to a list of such.
func isColumn(t types.Type) bool {
	p, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	t = p.Elem()
	if s, ok := t.Underlying().(*types.Slice); ok {
		t = s.Elem()
	}
	_, basic := t.Underlying().(*types.Basic)
	return basic
}
