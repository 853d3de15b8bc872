package gorm

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// entry is one element of a map literal.
type entry struct {
	key   string
	value ssa.Value
}

// mapEntries gives the elements of a map that is made and filled with constant
// keys in one function, sorted by key.
func mapEntries(w *walker, v ssa.Value) ([]entry, bool) {
	made, ok := unwrapType(v).(*ssa.MakeMap)
	if !ok {
		return nil, false
	}
	var entries []entry
	for _, ref := range *made.Referrers() {
		switch x := ref.(type) {
		case *ssa.MapUpdate:
			key, ok := w.text(x.Key)
			if !ok || x.Map != ssa.Value(made) {
				return nil, false
			}
			entries = append(entries, entry{key, x.Value})
		case *ssa.MakeInterface, *ssa.ChangeType, *ssa.DebugRef, *ssa.Lookup:
		default:
			return nil, false // filled elsewhere
		}
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return strings.Compare(a.key, b.key) })
	return entries, true
}

func unwrapType(v ssa.Value) ssa.Value {
	for {
		v = unwrap(v)
		c, ok := v.(*ssa.ChangeType)
		if !ok {
			return v
		}
		v = c.X
	}
}

// setField is a field of a struct literal that is not zero.
type setField struct {
	column string
	value  ssa.Value
}

// structFields gives the columns that a struct literal sets, in the order of the
// model; ok is false where the struct was not made here alone.
func structFields(m *entity.Model, v ssa.Value, end ssa.Instruction) ([]setField, bool) {
	if m == nil {
		return nil, false
	}
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	if c, ok := v.(*ssa.Const); ok && c.Value == nil {
		return nil, true // a zero struct
	}
	alloc, ok := v.(*ssa.Alloc)
	if !ok {
		return nil, false
	}
	if _, isStruct := alloc.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Struct); !isStruct {
		return nil, false
	}
	values := map[string]ssa.Value{}
	if !(collector{values, end, map[ssa.Value]bool{}}).fields(alloc, "") {
		return nil, false
	}
	var fields []setField
	for _, c := range m.Columns {
		if value := values[c.Field]; value != nil {
			fields = append(fields, setField{c.Name, value})
			delete(values, c.Field)
		}
	}
	return fields, true
}

// collector gathers what a struct's fields are set to before an instruction.
type collector struct {
	values map[string]ssa.Value
	end    ssa.Instruction
	// seen are the variables under way: two may be copied to each other.
	seen map[ssa.Value]bool
}

// fields gathers those at an address; ok is false where they cannot be told.
func (c collector) fields(addr ssa.Value, path string) bool {
	if c.seen[addr] {
		return false
	}
	c.seen[addr] = true
	defer delete(c.seen, addr)
	for _, ref := range *addr.Referrers() {
		switch x := ref.(type) {
		case *ssa.FieldAddr:
			name := fieldName(x)
			if path != "" {
				name = path + "." + name
			}
			if !c.fields(x, name) {
				return false
			}
		case *ssa.Store:
			if x.Addr != addr {
				return false
			}
			if zero, ok := x.Val.(*ssa.Const); ok && isZero(zero) {
				continue
			}
			if inner := loadedStruct(x.Val); inner != nil && isStruct(x.Val.Type()) {
				if !c.fields(inner, path) {
					return false
				}
				continue
			}
			if path == "" {
				return false
			}
			c.values[path] = x.Val
		case *ssa.MakeInterface, *ssa.UnOp, *ssa.DebugRef:
		case ssa.CallInstruction:
			if ref != c.end {
				return false
			}
		default:
			return false
		}
	}
	return true
}

func isPointer(v ssa.Value) bool {
	_, ok := v.Type().Underlying().(*types.Pointer)
	return ok
}

func isStruct(t types.Type) bool {
	_, ok := t.Underlying().(*types.Struct)
	return ok
}

// onlyText gives the text where there is just one, without holes.
func onlyText(texts []library.Text) (string, bool) {
	if len(texts) != 1 || !texts[0].Complete || strings.Contains(texts[0].SQL, library.Hole) {
		return "", false
	}
	return texts[0].SQL, true
}
