package deletion

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// normalExits are the blocks that return without an error. Where every exit is
// an error's, all of them count.
func normalExits(fn *ssa.Function) []*ssa.BasicBlock {
	calm := calmBlocks(fn)
	var normal, all []*ssa.BasicBlock
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || b == fn.Recover {
			continue
		}
		all = append(all, b)
		if calm[b.Index] && !returnsError(ret) {
			normal = append(normal, b)
		}
	}
	if len(normal) == 0 {
		return all
	}
	return normal
}

// calmBlocks are the blocks, by index, that are reached without an error on the way.
func calmBlocks(fn *ssa.Function) []bool {
	calm := make([]bool, len(fn.Blocks))
	queue := []*ssa.BasicBlock{fn.Blocks[0]}
	for len(queue) > 0 {
		b := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if calm[b.Index] {
			continue
		}
		calm[b.Index] = true
		for i, succ := range b.Succs {
			if errorBranch(b) != i {
				queue = append(queue, succ)
			}
		}
	}
	return calm
}

// errorBranch is the index of the successor that is taken when an error is not
// nil, -1 where the block does not end in such a test.
func errorBranch(b *ssa.BasicBlock) int {
	cond := condition(b)
	if cond == nil {
		return -1
	}
	switch c := cond.(type) {
	case *ssa.BinOp:
		if !isError(c.X.Type()) {
			return -1
		}
		nilTest := isNil(c.X) || isNil(c.Y)
		switch {
		case c.Op == token.NEQ && nilTest, c.Op == token.EQL && !nilTest:
			return 0
		case c.Op == token.EQL:
			return 1
		}
	case *ssa.Call:
		if fn := c.Call.StaticCallee(); isFunc(fn, "errors", "Is") {
			return 0
		}
	}
	return -1
}

// failureBranch is the index of the successor that is taken when an error is not
// nil, -1 where the block does not end in a comparison with nil.
func failureBranch(b *ssa.BasicBlock) int {
	c, ok := condition(b).(*ssa.BinOp)
	if !ok || !isError(c.X.Type()) || !isNil(c.X) && !isNil(c.Y) {
		return -1
	}
	return errorBranch(b)
}

// emptyBranch is the index of the successor that is taken when a list is empty
// (len(x) == 0, x == nil of a slice or map), -1 where the block does not end in
// such a test.
func emptyBranch(b *ssa.BasicBlock) int {
	c, ok := condition(b).(*ssa.BinOp)
	if !ok {
		return -1
	}
	if isNil(c.Y) {
		switch c.X.Type().Underlying().(type) {
		case *types.Slice, *types.Map:
			return side(c.Op == token.EQL, c.Op == token.NEQ)
		}
		return -1
	}
	if !isLen(c.X) {
		return -1
	}
	n, ok := c.Y.(*ssa.Const)
	if !ok || n.Value == nil || n.Value.Kind() != constant.Int {
		return -1
	}
	switch v := n.Int64(); v {
	case 0:
		return side(c.Op == token.EQL || c.Op == token.LEQ, c.Op == token.NEQ || c.Op == token.GTR)
	case 1:
		return side(c.Op == token.LSS, c.Op == token.GEQ)
	}
	return -1
}

// side is 0 where the test is true for an empty list, 1 where it is false, -1
// where it says nothing.
func side(whenTrue, whenFalse bool) int {
	switch {
	case whenTrue:
		return 0
	case whenFalse:
		return 1
	}
	return -1
}

func isLen(v ssa.Value) bool {
	c, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	b, ok := c.Call.Value.(*ssa.Builtin)
	return ok && b.Name() == "len"
}

// condition is what the block's branch tests, nil where it has none.
func condition(b *ssa.BasicBlock) ssa.Value {
	if len(b.Instrs) == 0 {
		return nil
	}
	if i, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If); ok {
		return i.Cond
	}
	return nil
}

// returnsError reports whether the return's error is surely one: made on the
// spot, or a variable that is called an error.
func returnsError(ret *ssa.Return) bool {
	if len(ret.Results) == 0 {
		return false
	}
	v := ret.Results[len(ret.Results)-1]
	if !isError(v.Type()) {
		return false
	}
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return true
	case *ssa.Call:
		fn := v.Call.StaticCallee()
		return isFunc(fn, "fmt", "Errorf") || isFunc(fn, "errors", "New")
	case *ssa.UnOp:
		g, ok := v.X.(*ssa.Global)
		return ok && v.Op == token.MUL && strings.HasPrefix(strings.ToLower(g.Name()), "err")
	}
	return false
}

// isFunc reports whether a function is the one of that package and name; it may be
// nil.
func isFunc(fn *ssa.Function, path, name string) bool {
	return fn != nil && fn.Name() == name && fn.Signature.Recv() == nil && fn.Pkg != nil && fn.Pkg.Pkg.Path() == path
}

func isNil(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.IsNil()
}

func isError(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}
