package sqltext

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// packageIndex is what SSA does not keep: where package variables, closures and
// struct fields are used.
type packageIndex struct {
	pkg      *ssa.Package
	uses     map[*ssa.Global][]ssa.Instruction
	closures map[*ssa.Function][]*ssa.MakeClosure
	fields   map[*types.Var][]*ssa.FieldAddr
	memories map[ssa.Value]*memory
}

func indexPackage(pkg *ssa.Package) *packageIndex {
	ix := &packageIndex{
		pkg:      pkg,
		uses:     map[*ssa.Global][]ssa.Instruction{},
		closures: map[*ssa.Function][]*ssa.MakeClosure{},
		fields:   map[*types.Var][]*ssa.FieldAddr{},
		memories: map[ssa.Value]*memory{},
	}
	if pkg == nil {
		return ix
	}
	seen := map[*ssa.Function]bool{}
	for _, fn := range declared(pkg) {
		ix.function(fn, seen)
	}
	return ix
}

// declared lists the functions of a package but for function literals: the
// initializer, the functions named init that it calls, which are no members, and
// the others in the order of their names.
func declared(pkg *ssa.Package) []*ssa.Function {
	var list []*ssa.Function
	if initializer := pkg.Func("init"); initializer != nil {
		list = append(list, initializer)
		for _, b := range initializer.Blocks {
			for _, instr := range b.Instrs {
				if c, ok := instr.(*ssa.Call); ok {
					if fn := c.Call.StaticCallee(); fn != nil && fn.Pkg == pkg {
						list = append(list, fn)
					}
				}
			}
		}
	}
	scope := pkg.Pkg.Scope()
	for _, name := range scope.Names() {
		switch m := pkg.Members[name].(type) {
		case *ssa.Function:
			list = append(list, m)
		case *ssa.Type:
			named, ok := m.Type().(*types.Named)
			if !ok {
				continue
			}
			for i := range named.NumMethods() {
				if fn := pkg.Prog.FuncValue(named.Method(i)); fn != nil {
					list = append(list, fn)
				}
			}
		}
	}
	return list
}

func (ix *packageIndex) function(fn *ssa.Function, seen map[*ssa.Function]bool) {
	if seen[fn] {
		return
	}
	seen[fn] = true
	var operands [8]*ssa.Value
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			for _, o := range instr.Operands(operands[:0]) {
				if g, ok := (*o).(*ssa.Global); ok {
					ix.uses[g] = append(ix.uses[g], instr)
				}
			}
			switch instr := instr.(type) {
			case *ssa.MakeClosure:
				made := instr.Fn.(*ssa.Function)
				ix.closures[made] = append(ix.closures[made], instr)
			case *ssa.FieldAddr:
				if f := fieldVar(instr.X.Type(), instr.Field); f != nil {
					ix.fields[f] = append(ix.fields[f], instr)
				}
			}
		}
	}
	for _, anonymous := range fn.AnonFuncs {
		ix.function(anonymous, seen)
	}
}

// fieldVar gives field n of a struct type or a pointer to one.
func fieldVar(t types.Type, n int) *types.Var {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok || n >= s.NumFields() {
		return nil
	}
	return s.Field(n).Origin()
}

// referrers gives the instructions that use a value.
func (ix *packageIndex) referrers(v ssa.Value) []ssa.Instruction {
	if g, ok := v.(*ssa.Global); ok {
		return ix.uses[g]
	}
	if r := v.Referrers(); r != nil {
		return *r
	}
	return nil
}
