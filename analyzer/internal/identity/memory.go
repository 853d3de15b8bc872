package identity

import (
	"fmt"
	"go/constant"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// assignment is one to a variable or a part of it: val is seen from there along
// rest.
type assignment struct {
	instr *ssa.Store
	val   ssa.Value
	rest  []string
}

// variable names a part of a variable as it is seen by an instruction.
func (w *walker) variable(a *ssa.Alloc, path []string, at ssa.Instruction) string {
	own := w.local(a, path)
	list, handed := assignments(a, path)
	if at != nil && len(list) > 1 {
		list = visible(list, at)
	}
	if len(list) == 0 || len(list) == 1 && handed && isZero(list[0].val) {
		return own // filled by whom its address is given
	}
	found := none
	for i := range list {
		var same bool
		if found, same = merge(found, w.name(list[i].val, list[i].rest)); same {
			continue
		}
		if own == "" {
			return ""
		}
		return a.Name() + version(list) + strings.Join(path, "")
	}
	if found == none {
		return own
	}
	return found
}

// version tells what a variable holds after some assignments from what it holds
// after others.
func version(list []assignment) string {
	var s strings.Builder
	for _, a := range list {
		block := a.instr.Block()
		fmt.Fprintf(&s, "@%d_%d", block.Index, slices.Index(block.Instrs, ssa.Instruction(a.instr)))
	}
	return s.String()
}

// assignments lists those that the part of a variable which path names may come
// from. handed reports that the variable's address is given away.
func assignments(addr ssa.Value, path []string) (list []assignment, handed bool) {
	seen := map[ssa.Value]bool{}
	var visit func(addr ssa.Value, path []string)
	visit = func(addr ssa.Value, path []string) {
		if seen[addr] || addr.Referrers() == nil {
			return
		}
		seen[addr] = true
		for _, ref := range *addr.Referrers() {
			switch r := ref.(type) {
			case *ssa.Store:
				if r.Addr == addr {
					list = append(list, assignment{r, r.Val, path})
				} else {
					handed = true
				}
			case *ssa.FieldAddr:
				if len(path) > 0 && path[0] == fieldName(r.X.Type(), r.Field) {
					visit(r, path[1:])
				}
			case *ssa.MakeClosure:
				fn := r.Fn.(*ssa.Function)
				for i, b := range r.Bindings {
					if b == addr {
						visit(fn.FreeVars[i], path)
					}
				}
			case *ssa.MakeInterface, ssa.CallInstruction:
				handed = true
			}
		}
	}
	visit(addr, path)
	return list, handed
}

// visible leaves out the assignments that the instruction cannot see: those that
// come later only, and those that another surely overwrites in between.
func visible(list []assignment, at ssa.Instruction) []assignment {
	var out []assignment
	for _, s := range list {
		if s.instr.Parent() != at.Parent() {
			out = append(out, s)
			continue
		}
		seen := reaches(s.instr, at)
		for _, o := range list {
			if o.instr != s.instr && o.instr.Parent() == s.instr.Parent() && len(o.rest) >= len(s.rest) &&
				dominates(s.instr, o.instr) && dominates(o.instr, at) {
				seen = false
			}
		}
		if seen {
			out = append(out, s)
		}
	}
	return out
}

func dominates(a, b ssa.Instruction) bool {
	if a.Block() == b.Block() {
		return slices.Index(a.Block().Instrs, a) < slices.Index(b.Block().Instrs, b)
	}
	return a.Block().Dominates(b.Block())
}

// reaches reports whether b may run after a.
func reaches(a, b ssa.Instruction) bool {
	if dominates(a, b) {
		return true
	}
	seen := map[*ssa.BasicBlock]bool{}
	queue := slices.Clone(a.Block().Succs)
	for len(queue) > 0 {
		block := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if block == b.Block() {
			return true
		}
		if !seen[block] {
			seen[block] = true
			queue = append(queue, block.Succs...)
		}
	}
	return false
}

func isZero(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	if !ok {
		return false
	}
	if c.Value == nil {
		return true
	}
	switch c.Value.Kind() {
	case constant.String:
		return constant.StringVal(c.Value) == ""
	case constant.Int:
		return constant.Sign(c.Value) == 0
	}
	return false
}

// slice names x[low:high]: the whole, or the only element of a literal.
func (w *walker) slice(x *ssa.Slice, path []string) string {
	if x.Low != nil || x.High != nil || x.Max != nil {
		return w.local(x, path)
	}
	a, ok := x.X.(*ssa.Alloc)
	if !ok {
		return w.name(x.X, path)
	}
	return w.elements(x, a, path)
}

// filled names a slice that is made and then filled.
func (w *walker) filled(x *ssa.MakeSlice, path []string) string {
	if n, ok := x.Len.(*ssa.Const); ok && isZero(n) {
		return none
	}
	return w.elements(x, x, path)
}

// elements names a slice by the one value that is stored into it, an array or
// slice; by itself where there are several.
func (w *walker) elements(x, array ssa.Value, path []string) string {
	found := none
	for _, ref := range *array.Referrers() {
		ia, ok := ref.(*ssa.IndexAddr)
		if !ok || ia.X != array {
			continue
		}
		for _, use := range *ia.Referrers() {
			var val ssa.Value
			rest := path
			switch use := use.(type) {
			case *ssa.Store:
				if use.Addr == ia {
					val = use.Val
				}
			case *ssa.FieldAddr: // a literal built in its place
				if len(path) > 0 && path[0] == fieldName(use.X.Type(), use.Field) {
					val, rest = onlyStored(use), path[1:]
				}
			}
			if val == nil {
				continue
			}
			var same bool
			if found, same = merge(found, w.name(val, rest)); !same {
				return w.local(x, path)
			}
		}
	}
	if found == none {
		return w.local(x, path)
	}
	return found
}

// onlyStored is the only value that is stored at an address.
func onlyStored(addr ssa.Value) ssa.Value {
	var only ssa.Value
	for _, ref := range *addr.Referrers() {
		if st, ok := ref.(*ssa.Store); ok && st.Addr == addr {
			if only != nil {
				return nil
			}
			only = st.Val
		}
	}
	return only
}
