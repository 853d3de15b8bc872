package databasesql

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Read reads the SQL text that a call of another library runs. Known is cleared
// where args may not be all of its arguments.
func Read(cx library.Context, call ssa.CallInstruction, text ssa.Value, args []ssa.Value, known bool) library.Call {
	q := query{role: runs, shape: certain, text: text, args: args, known: known}
	r := reader{library: new(Library), cx: cx, call: call, query: q}
	return r.readTexts(cx.Texts(text)) // the other library may say more of it, so nothing is left to callers
}
