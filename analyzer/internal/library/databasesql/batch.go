package databasesql

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// sentBy gives the handle that runs a pgx.Batch: the one that SendBatch is
// called on in the same function. It is nil where v is no batch, or it is sent
// out of sight or by several handles.
func sentBy(v ssa.Value) ssa.Value {
	if v == nil || v.Referrers() == nil {
		return nil
	}
	path, name := library.TypeName(v.Type())
	if !runsSQL(path) || name != "Batch" {
		return nil
	}
	var sender ssa.Value
	for _, r := range *v.Referrers() {
		call, ok := r.(ssa.CallInstruction)
		if !ok {
			continue
		}
		common := call.Common()
		fn := calleeOf(common)
		if fn == nil || fn.Name() != "SendBatch" {
			continue
		}
		handle := common.Value
		if !common.IsInvoke() {
			handle = common.Args[0]
		}
		if sender != nil && sender != handle || handle == v {
			return nil
		}
		sender = handle
	}
	return sender
}
