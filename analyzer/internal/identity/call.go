package identity

import (
	"fmt"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// result names the result of a call; index is -1 for its only one.
func (w *walker) result(c *ssa.Call, index int, path []string) string {
	own := w.local(c, nil)
	if index > 0 {
		own += fmt.Sprintf(".#%d", index)
	}
	own += strings.Join(path, "")
	if c.Parent() != w.fn {
		own = ""
	}
	common := &c.Call
	if b, ok := common.Value.(*ssa.Builtin); ok {
		if b.Name() == "append" && len(common.Args) == 2 {
			return w.appended(common, path, own)
		}
		return own
	}
	if v := passedThrough(common); v != nil && index <= 0 {
		return w.name(v, path)
	}
	callee := common.StaticCallee()
	if callee != nil && len(callee.Blocks) > 0 {
		if id := w.returned(callee, common, max(index, 0), path); id != "" {
			return id
		}
		return own
	}
	if id := w.getter(common, path); id != "" && index <= 0 {
		return id
	}
	return own
}

// appended names append(x, y...): the elements' name where both agree.
func (w *walker) appended(c *ssa.CallCommon, path []string, own string) string {
	found, same := merge(w.name(c.Args[0], path), w.name(c.Args[1], path))
	switch {
	case !same:
		return own
	case found == none:
		return none
	}
	return found
}

// returned names the result of a function of which the body is at hand, where
// all its returns give one of its arguments or a part of it.
func (w *walker) returned(callee *ssa.Function, call *ssa.CallCommon, index int, path []string) string {
	if w.depth >= 3 {
		return ""
	}
	inner := &walker{fn: callee, fuel: w.fuel / 2, depth: w.depth + 1, merging: map[*ssa.Phi]string{}}
	found := none
	for _, b := range callee.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || index >= len(ret.Results) || isZero(ret.Results[index]) {
			continue
		}
		if found, ok = merge(found, inner.name(ret.Results[index], path)); !ok {
			return ""
		}
	}
	if found == none {
		return ""
	}
	return Map(found, func(n int, rest string) string {
		if n >= len(call.Args) {
			return ""
		}
		return w.name(call.Args[n], split(rest))
	}, func(string) string { return "" })
}

// passedThrough is the argument that a call gives back in another form.
func passedThrough(c *ssa.CallCommon) ssa.Value {
	if c.IsInvoke() {
		if len(c.Args) == 0 && converts(c.Method.Name()) {
			return c.Value
		}
		return nil
	}
	callee := c.StaticCallee()
	if callee == nil || len(c.Args) == 0 {
		return nil
	}
	obj, _ := callee.Object().(*types.Func)
	if obj == nil || obj.Pkg() == nil {
		return nil
	}
	if callee.Signature.Recv() != nil {
		if len(c.Args) == 1 && converts(obj.Name()) {
			return c.Args[0]
		}
		return nil
	}
	switch name := obj.FullName(); name {
	case "strconv.Itoa", "strconv.FormatInt", "strconv.FormatUint", "strconv.Atoi", "strconv.ParseInt", "strconv.ParseUint",
		"fmt.Sprint", "strings.TrimSpace", "slices.Clone", "slices.Compact", "slices.Sorted", "slices.Values",
		"github.com/lib/pq.Array", "github.com/google/uuid.Parse", "github.com/google/uuid.MustParse",
		"github.com/gofrs/uuid.FromString", "github.com/satori/go.uuid.FromString":
		return c.Args[0]
	}
	return nil
}

// converts names methods that give their receiver in another form.
func converts(method string) bool {
	switch method {
	case "String", "Hex", "Int64", "Uint64", "Bytes", "UUID":
		return true
	}
	return false
}

// getter names the result of a call that reads a part of its receiver: a getter
// without arguments, or a request's parameter.
func (w *walker) getter(c *ssa.CallCommon, path []string) string {
	var recv ssa.Value
	var name string
	args := c.Args
	switch callee := c.StaticCallee(); {
	case c.IsInvoke():
		recv, name = c.Value, c.Method.Name()
	case callee != nil && callee.Signature.Recv() != nil && len(args) > 0:
		recv, name, args = args[0], callee.Name(), args[1:]
	case callee != nil && len(args) > 0:
		recv, name, args = args[0], callee.Name(), args[1:]
		if name != "URLParam" && name != "Vars" {
			return ""
		}
	default:
		return ""
	}
	switch name {
	case "Param", "Params", "PathValue", "FormValue", "URLParam", "Vars":
	default:
		if !strings.HasPrefix(name, "Get") || len(args) > 0 {
			return ""
		}
	}
	step := "." + name + "("
	for _, a := range args {
		k, ok := a.(*ssa.Const)
		if !ok {
			return ""
		}
		if k.Value != nil {
			step += constantName(k, nil)
		}
	}
	return w.name(recv, under(step+")", path))
}
