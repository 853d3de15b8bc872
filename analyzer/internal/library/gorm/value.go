package gorm

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
)

// fieldName is the name of the field that an address is of.
func fieldName(f *ssa.FieldAddr) string {
	st, ok := indirect(f.X.Type()).Underlying().(*types.Struct)
	if !ok || f.Field >= st.NumFields() {
		return ""
	}
	return st.Field(f.Field).Name()
}

func isString(v ssa.Value) bool {
	b, ok := unwrap(v).Type().Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// loaders are the methods that fill their first argument with a row, its key
// included. Where no row is found there is nothing to delete either.
var loaders = map[string]bool{
	"First": true, "Take": true, "Last": true, "Find": true, "FirstOrCreate": true,
	"Create": true, "Save": true, "CreateInBatches": true,
}

// readers are the methods that leave their arguments as they are.
var readers = map[string]bool{
	"Model": true, "Delete": true, "Where": true, "Not": true, "Or": true, "Association": true,
	"Updates": true, "UpdateColumns": true, "AutoMigrate": true,
}

// keys follows a model value back to where it was made and says whether the
// primary key was put into it.
type keys struct {
	paths []string // Go selectors of the key's fields
	at    ssa.Instruction
	seen  map[ssa.Value]bool

	set    map[string]bool
	loaded bool
	maybe  bool
	// holder is the variable that holds the pointer, where its address is passed.
	holder *ssa.Alloc
}

// keyIn says whether the value that a call gets carries the primary key of its
// model. The value is that of the argument, still in its interface.
func keyIn(v ssa.Value, m *entity.Model, at ssa.Instruction) effect.Tristate {
	if m == nil {
		return effect.Maybe
	}
	k := &keys{at: at, seen: map[ssa.Value]bool{}, set: map[string]bool{}}
	for _, c := range m.Columns {
		if c.PrimaryKey {
			k.paths = append(k.paths, c.Field)
		}
	}
	if len(k.paths) == 0 {
		return effect.No
	}
	v = unwrap(v)
	for range maxPointers { // &user of a user that is a pointer
		a, ok := v.(*ssa.Alloc)
		if !ok || !pointsToPointer(a) {
			break
		}
		only := onlyStore(a)
		if only == nil {
			return effect.Maybe
		}
		k.holder, v = a, unwrap(only)
		k.held(a)
	}
	k.value(v)
	switch {
	case k.loaded || len(k.set) == len(k.paths):
		return effect.Yes
	case k.maybe || len(k.set) > 0:
		return effect.Maybe
	}
	return effect.No
}

// maxPointers bounds the pointers to pointers that are followed to a value.
const maxPointers = 4

// pointsToPointer reports whether a variable holds a pointer.
func pointsToPointer(a *ssa.Alloc) bool {
	_, ok := a.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Pointer)
	return ok
}

// held looks at what else is done with a variable that holds the pointer.
func (k *keys) held(a *ssa.Alloc) {
	for _, ref := range *a.Referrers() {
		switch x := ref.(type) {
		case *ssa.Store, *ssa.DebugRef:
		case *ssa.MakeInterface:
			k.passed(x)
		default:
			k.maybe = true
		}
	}
}

// value looks at a struct, a pointer to one, or a list of either.
func (k *keys) value(v ssa.Value) {
	if k.seen[v] {
		return
	}
	k.seen[v] = true
	switch x := v.(type) {
	case *ssa.Const: // nil or a zero struct
	case *ssa.Alloc:
		k.address(x, "")
	case *ssa.FreeVar:
		k.captured(x)
	case *ssa.MakeInterface:
		k.value(x.X)
	case *ssa.ChangeType:
		k.value(x.X)
	case *ssa.Slice:
		k.elements(x.X)
	case *ssa.IndexAddr:
		k.value(x.X)
	case *ssa.UnOp:
		k.load(x.X)
	case *ssa.Phi:
		k.phi(x)
	case *ssa.Extract:
		if next, ok := x.Tuple.(*ssa.Next); ok {
			if r, ok := next.Iter.(*ssa.Range); ok {
				k.value(r.X)
				return
			}
		}
		k.maybe = true
	default:
		k.maybe = true
	}
}

// load looks at the value that stands at an address.
func (k *keys) load(addr ssa.Value) {
	switch a := addr.(type) {
	case *ssa.Alloc:
		if pointsToPointer(a) {
			if only := onlyStore(a); only != nil {
				k.value(only)
				return
			}
			k.maybe = true
			return
		}
		k.value(a)
	case *ssa.IndexAddr:
		k.value(a.X)
	case *ssa.FreeVar:
		k.value(a)
	default:
		k.maybe = true
	}
}

// phi: the key must be there on every path.
func (k *keys) phi(x *ssa.Phi) {
	all := true
	for _, e := range x.Edges {
		if k.seen[e] {
			continue
		}
		one := &keys{paths: k.paths, at: k.at, seen: k.seen, set: map[string]bool{}}
		one.value(e)
		full := one.loaded || len(one.set) == len(k.paths)
		all = all && full
		k.maybe = k.maybe || full || one.maybe || len(one.set) > 0
	}
	if all && k.maybe {
		k.loaded = true
	}
}

// captured looks at a variable of the enclosing function.
func (k *keys) captured(fv *ssa.FreeVar) {
	fn := fv.Parent()
	k.address(fv, "")
	if fn.Parent() == nil {
		k.maybe = true
		return
	}
	for _, b := range fn.Parent().Blocks {
		for _, in := range b.Instrs {
			mc, ok := in.(*ssa.MakeClosure)
			if !ok || mc.Fn != ssa.Value(fn) {
				continue
			}
			for i, v := range fn.FreeVars {
				if v == fv {
					k.load(mc.Bindings[i])
				}
			}
		}
	}
}

// elements looks at the elements of a slice literal's array.
func (k *keys) elements(array ssa.Value) {
	alloc, ok := array.(*ssa.Alloc)
	if !ok {
		k.maybe = true
		return
	}
	for _, ref := range *alloc.Referrers() {
		index, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		k.address(index, "")
	}
}

// address follows what is done with an address below path of the model.
func (k *keys) address(addr ssa.Value, path string) {
	if addr.Referrers() == nil {
		return
	}
	for _, ref := range *addr.Referrers() {
		if ref != k.at && ref.Parent() == k.at.Parent() && dominates(k.at, ref) {
			continue // done later
		}
		switch x := ref.(type) {
		case *ssa.FieldAddr:
			name := fieldName(x)
			if path != "" {
				name = path + "." + name
			}
			if k.leads(name) {
				k.address(x, name)
			}
		case *ssa.Store:
			if x.Addr == addr {
				k.store(x.Val, path)
			} else if k.holder == nil || x.Addr != ssa.Value(k.holder) {
				k.maybe = true // the address goes elsewhere
			}
		case *ssa.MakeInterface:
			k.passed(x)
		case *ssa.MakeClosure:
			fn, _ := x.Fn.(*ssa.Function)
			for i, b := range x.Bindings {
				if b == addr && fn != nil && !k.seen[fn.FreeVars[i]] {
					k.seen[fn.FreeVars[i]] = true
					k.address(fn.FreeVars[i], path)
				}
			}
		case ssa.CallInstruction:
			if ref != k.at {
				k.maybe = true
			}
		case *ssa.Phi:
			k.maybe = true
		}
	}
}

// leads reports whether a selector is a field of the key or on the way to one.
func (k *keys) leads(path string) bool {
	for _, p := range k.paths {
		if p == path || strings.HasPrefix(p, path+".") {
			return true
		}
	}
	return false
}

// store looks at a value that is stored at path.
func (k *keys) store(v ssa.Value, path string) {
	if c, ok := v.(*ssa.Const); ok && isZero(c) {
		return
	}
	for _, p := range k.paths {
		if p == path {
			k.set[p] = true
			return
		}
	}
	if path != "" {
		// An embedded struct: a literal of its own, or made elsewhere.
		if inner := loadedStruct(v); inner != nil {
			k.address(inner, path)
		} else {
			k.maybe = true
		}
		return
	}
	k.value(v)
}

// loadedStruct gives the variable that a struct value was loaded from.
func loadedStruct(v ssa.Value) *ssa.Alloc {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return nil
	}
	alloc, _ := load.X.(*ssa.Alloc)
	return alloc
}

// passed looks at what an address is given to within an interface.
func (k *keys) passed(mi *ssa.MakeInterface) {
	for _, ref := range *mi.Referrers() {
		switch x := ref.(type) {
		case ssa.CallInstruction:
			if ref == k.at || ref.Parent() == k.at.Parent() && dominates(k.at, ref) {
				continue
			}
			m, ok := methodOf(x)
			switch {
			case ok && loaders[m.name] && len(m.args) > 0 && m.args[0] == ssa.Value(mi):
				k.loaded = true
			case ok && readers[m.name]:
			default:
				k.maybe = true
			}
		case *ssa.Store:
			// An element of a variadic argument, a condition or a value to print.
			k.maybe = k.maybe || !conditionArgument(x)
		case *ssa.Phi:
			k.maybe = true
		}
	}
}

// conditionArgument reports whether a value is stored into the variadic argument
// of one of GORM's methods.
func conditionArgument(st *ssa.Store) bool {
	index, ok := st.Addr.(*ssa.IndexAddr)
	if !ok {
		return false
	}
	for _, ref := range *index.X.Referrers() {
		s, ok := ref.(*ssa.Slice)
		if !ok {
			continue
		}
		for _, use := range *s.Referrers() {
			call, ok := use.(ssa.CallInstruction)
			if !ok {
				return false
			}
			if _, ok := methodOf(call); !ok {
				return false
			}
		}
	}
	return true
}

func isZero(c *ssa.Const) bool {
	if c.Value == nil {
		return true
	}
	switch c.Value.ExactString() {
	case "0", `""`, "false":
		return true
	}
	return false
}
