package unread

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// raw reads what beego's Raw runs: o.Raw(text, args...).Exec(). Whether the Ormer
// is in a transaction is not known: Begin of its first version changes the Ormer
// itself (client/orm/orm.go and orm_raw.go).
func (l *Library) raw(cx library.Context, call ssa.CallInstruction) (out library.Call, ok bool) {
	fn, recv := methodOf(call.Common())
	if fn == nil || nameOf(fn.Pkg().Path()) != "beego orm" || !runsRaw(fn.Name()) {
		return out, false
	}
	begun, args, known := begunBy(recv)
	if begun == nil {
		return out, false
	}
	out = l.read(cx, call, begun.Common().Args[rawText(begun)], args, known)
	for i := range out.Effects {
		e := &out.Effects[i]
		e.Form = "beego Raw " + strings.TrimPrefix(e.Form, "sql ")
	}
	return out, true
}

// runsRaw names the methods of a RawSeter that run its text.
func runsRaw(method string) bool {
	switch method {
	case "Exec", "QueryRow", "QueryRows", "Values", "ValuesList", "ValuesFlat", "RowsToMap", "RowsToStruct":
		return true
	}
	return false
}

// begunBy gives the call of Raw that a RawSeter comes from, with the arguments of
// its text; nil where it is not at hand, or others have set the arguments anew.
func begunBy(recv ssa.Value) (begun *ssa.Call, args []ssa.Value, known bool) {
	call, ok := recv.(*ssa.Call)
	if !ok {
		return nil, nil, false
	}
	fn, _ := methodOf(&call.Call)
	if fn == nil || !strings.HasPrefix(fn.Name(), "Raw") || nameOf(fn.Pkg().Path()) != "beego orm" {
		return nil, nil, false
	}
	rest := call.Call.Args[rawText(call)+1:]
	if len(rest) != 1 {
		return nil, nil, false
	}
	if c, none := rest[0].(*ssa.Const); none && c.IsNil() {
		return call, nil, true
	}
	args = library.Elements(rest[0])
	return call, args, args != nil
}

// rawText is the index of the text among the arguments: RawWithCtx has a context
// before it, and a method that is called directly its receiver.
func rawText(call *ssa.Call) int {
	i := 0
	if !call.Call.IsInvoke() {
		i++
	}
	if strings.HasSuffix(call.Call.Signature().Params().At(0).Type().String(), "context.Context") {
		i++
	}
	return i
}
