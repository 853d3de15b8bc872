package sqltext

import (
	"go/constant"

	"golang.org/x/tools/go/ssa"
)

// builder gives what a strings.Builder or bytes.Buffer holds when at runs. It
// follows the writes backwards through the blocks of the function: branches
// give alternatives, loops a hole. A builder that leaves the function's sight is
// not known.
func (e *evaluator) builder(v ssa.Value, at ssa.Instruction) set {
	b := buffer{e: e, root: v}
	switch v := v.(type) {
	case *ssa.Alloc:
		b.initial = known("")
	case *ssa.Call:
		switch calleeName(&v.Call) {
		case "bytes.NewBufferString", "bytes.NewBuffer":
			b.initial = e.eval(v.Call.Args[0], "", point{instr: v})
		default:
			return unknown()
		}
	default:
		return unknown()
	}
	b.writes = map[ssa.Instruction]write{}
	if !b.collect(v) {
		return unknown()
	}
	return b.before(at)
}

// buffer follows one builder.
type buffer struct {
	e       *evaluator
	root    ssa.Value
	initial set
	writes  map[ssa.Instruction]write
}

// write makes what the builder holds after an instruction of what it held before.
type write func(set) set

// collect finds the instructions that write; false where the builder is used in
// a way that is not followed.
func (b *buffer) collect(v ssa.Value) bool {
	for _, r := range *v.Referrers() {
		switch r := r.(type) {
		case *ssa.DebugRef:
		case *ssa.Call:
			if !b.call(r, v) {
				return false
			}
		case *ssa.MakeInterface:
			if !b.collect(r) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// call notes what a call writes into the builder, which is v.
func (b *buffer) call(c *ssa.Call, v ssa.Value) bool {
	args := c.Call.Args
	at := point{instr: c}
	adds := func(value func() set) {
		b.writes[c] = func(s set) set { return concat(s, value()) }
	}
	if c.Call.IsInvoke() {
		if c.Call.Value != v { // passed to a method that may write anything
			adds(unknown)
			return true
		}
		return false
	}
	switch name := calleeName(&c.Call); name {
	case "(*strings.Builder).WriteString", "(*bytes.Buffer).WriteString",
		"(*strings.Builder).Write", "(*bytes.Buffer).Write", "io.WriteString":
		adds(func() set { return b.e.eval(args[1], "", at) })
	case "(*strings.Builder).WriteByte", "(*bytes.Buffer).WriteByte",
		"(*strings.Builder).WriteRune", "(*bytes.Buffer).WriteRune":
		adds(func() set { return character(args[1]) })
	case "fmt.Fprintf":
		adds(func() set { return b.e.sprintf(args[1], args[2], at) })
	case "fmt.Fprint":
		adds(func() set { return b.e.sprint(args[1], "", at) })
	case "fmt.Fprintln":
		adds(func() set { return concat(b.e.sprint(args[1], " ", at), known("\n")) })
	case "(*strings.Builder).Reset", "(*bytes.Buffer).Reset":
		b.writes[c] = func(set) set { return known("") }
	case "(*strings.Builder).String", "(*strings.Builder).Len", "(*strings.Builder).Grow", "(*strings.Builder).Cap",
		"(*bytes.Buffer).String", "(*bytes.Buffer).Bytes", "(*bytes.Buffer).Len", "(*bytes.Buffer).Grow", "(*bytes.Buffer).Cap":
	case "(*bytes.Buffer).Truncate":
		if n, ok := intConst(args[1]); !ok || n != 0 {
			return false
		}
		b.writes[c] = func(set) set { return known("") }
	default:
		if len(args) > 0 && args[0] == v && c.Call.StaticCallee() != nil && c.Call.StaticCallee().Pkg != b.e.env.Pkg {
			return false // a method that reads or cuts
		}
		adds(unknown) // a helper that writes its part
	}
	return true
}

// character gives a constant byte or rune.
func character(v ssa.Value) set {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return unknown()
	}
	n, _ := constant.Int64Val(c.Value)
	return known(string(rune(n)))
}

// before gives what the builder holds when the instruction begins.
func (b *buffer) before(at ssa.Instruction) set {
	instrs := at.Block().Instrs
	i := 0
	for instrs[i] != at {
		i++
	}
	return b.upTo(at.Block(), i)
}

// upTo gives what the builder holds before instruction n of a block.
func (b *buffer) upTo(block *ssa.BasicBlock, n int) set {
	for i := n - 1; i >= 0; i-- {
		instr := block.Instrs[i]
		if v, ok := instr.(ssa.Value); ok && v == b.root {
			return b.initial
		}
		if w, ok := b.writes[instr]; ok {
			return w(b.upTo(block, i))
		}
	}
	if len(block.Preds) == 0 {
		return b.initial
	}
	// The mark of a loop is that of its block, known by the block's first
	// instruction.
	return b.e.once(place{v: b.root, path: "B", at: point{instr: block.Instrs[0]}}, func() set {
		var s set
		for _, p := range block.Preds {
			s = union(s, b.upTo(p, len(p.Instrs)))
		}
		return s
	})
}
