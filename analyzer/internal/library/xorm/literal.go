package xorm

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// entry is one element of a map literal.
type entry struct {
	key   string
	value ssa.Value
}

// mapEntries gives the elements of a map that is made and filled with constant
// keys in one function, sorted by key. ok is false where there may be others.
func (s *statement) mapEntries(v ssa.Value) (entries []entry, ok bool) {
	made, isMade := s.resolve(v).(*ssa.MakeMap)
	if !isMade {
		return nil, false
	}
	ok = true
	for _, ref := range *made.Referrers() {
		switch x := ref.(type) {
		case *ssa.MapUpdate:
			key, known := s.text(x.Key)
			if !known || x.Map != ssa.Value(made) {
				ok = false
				continue
			}
			entries = append(entries, entry{key, x.Value})
		case *ssa.MakeInterface, *ssa.ChangeType, *ssa.DebugRef, *ssa.Lookup, *ssa.Phi, *ssa.Store:
		case ssa.CallInstruction:
		default:
			ok = false
		}
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return strings.Compare(a.key, b.key) })
	return entries, ok
}

// setField is a field of a bean that is not zero.
type setField struct {
	column entity.Column
	value  ssa.Value
}

// beanFields gives the columns that a bean made in this function sets, in the
// order of the model. ok is false where others may be set.
func (s *statement) beanFields(m *entity.Model, bean ssa.Value) (fields []setField, ok bool) {
	if m == nil {
		return nil, false
	}
	values := map[string]ssa.Value{}
	ok = s.collectBean(s.resolve(bean), values)
	for _, c := range m.Columns {
		if v := values[c.Field]; v != nil {
			fields = append(fields, setField{c, v})
		}
	}
	return fields, ok
}

func (s *statement) collectBean(v ssa.Value, values map[string]ssa.Value) bool {
	if load, isLoad := v.(*ssa.UnOp); isLoad {
		v = load.X
	}
	if c, isConst := v.(*ssa.Const); isConst {
		return c.Value == nil // a zero struct
	}
	alloc, isAlloc := v.(*ssa.Alloc)
	if !isAlloc {
		return false
	}
	if _, isStruct := alloc.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Struct); !isStruct {
		return false
	}
	return s.collectFields(alloc, "", values)
}

// collectFields adds what is stored below an address before the statement runs.
func (s *statement) collectFields(addr ssa.Value, path string, values map[string]ssa.Value) bool {
	ok := true
	for _, ref := range *addr.Referrers() {
		if ref != ssa.Instruction(s.call) && ref.Parent() == s.call.Parent() && dominates(s.call, ref) {
			continue // done later
		}
		switch x := ref.(type) {
		case *ssa.FieldAddr:
			name := fieldName(x)
			if path != "" {
				name = path + "." + name
			}
			ok = s.collectFields(x, name, values) && ok
		case *ssa.Store:
			ok = s.collectStore(x, addr, path, values) && ok
		case *ssa.MakeInterface:
			ok = ok && s.onlyRead(x)
		case *ssa.UnOp, *ssa.DebugRef:
		default:
			ok = false
		}
	}
	return ok
}

func (s *statement) collectStore(st *ssa.Store, addr ssa.Value, path string, values map[string]ssa.Value) bool {
	if st.Addr != addr {
		return false // the address goes elsewhere
	}
	if c, isConst := st.Val.(*ssa.Const); isConst && isZero(c) {
		return true
	}
	if load, isLoad := st.Val.(*ssa.UnOp); isLoad {
		inner, isAlloc := load.X.(*ssa.Alloc)
		if _, isStruct := st.Val.Type().Underlying().(*types.Struct); isAlloc && isStruct {
			if s.copied[inner] {
				return false // two variables that are copied to each other
			}
			s.copied[inner] = true
			defer delete(s.copied, inner)
			return s.collectFields(inner, path, values)
		}
	}
	if path == "" {
		return false
	}
	values[path] = st.Val
	return true
}

// onlyRead reports whether a bean in its interface is given to nothing before
// the statement that could fill it: to this statement, or to others of xorm that
// leave beans as they are.
func (s *statement) onlyRead(mi *ssa.MakeInterface) bool {
	for _, ref := range *mi.Referrers() {
		st, ok := ref.(*ssa.Store)
		if !ok {
			if call, isCall := ref.(ssa.CallInstruction); isCall && !s.leaves(call) {
				return false
			}
			continue
		}
		index, ok := st.Addr.(*ssa.IndexAddr)
		if !ok {
			return false
		}
		for _, use := range *index.X.Referrers() {
			slice, ok := use.(*ssa.Slice)
			if !ok {
				continue
			}
			for _, call := range *slice.Referrers() {
				if c, isCall := call.(ssa.CallInstruction); isCall && !s.leaves(c) {
					return false
				}
			}
		}
	}
	return true
}

// leaves reports whether a call leaves a bean's fields as they are, or comes
// after the statement.
func (s *statement) leaves(call ssa.CallInstruction) bool {
	if call == s.call || call.Parent() == s.call.Parent() && !reaches(call, s.call) {
		return true
	}
	m, ok := methodOf(call)
	if !ok {
		return false
	}
	switch m.name {
	case "Delete", "Truncate", "Update", "Count", "Exist", "Table", "Where", "And", "Or":
		return true
	}
	return false
}

// bean reads the conditions that a bean's fields make: those that are not zero,
// but for flags (statements/statement.go, buildConds2).
func (r *conditionReader) bean(m *entity.Model, bean ssa.Value) conditions {
	c := everything()
	switch on, known := r.switchedOff(); {
	case on:
		return c
	case !known:
		return conditions{}
	}
	fields, ok := r.beanFields(m, bean)
	for _, f := range fields {
		switch u := f.value.Type().Underlying().(type) {
		case *types.Basic:
			if u.Info()&types.IsBoolean != 0 {
				continue
			}
		case *types.Pointer:
			if isNil(f.value) {
				continue
			}
		default:
			if path, name := library.TypeName(f.value.Type()); path != "time" || name != "Time" {
				ok = false // by its key, by its text, or not at all
				continue
			}
		}
		c = c.and(equation(effect.Predicate{Column: f.column.Name, Op: "=", Value: r.value(f.value)}))
	}
	if !ok {
		c.complete = false
		if len(fields) == 0 {
			c = r.filled(c, m, bean)
		}
	}
	return c
}

// filled adds the key of a bean that was made or read elsewhere: one that stands
// for a row carries its key. What else it carries is not known.
func (r *conditionReader) filled(c conditions, m *entity.Model, bean ssa.Value) conditions {
	if m == nil {
		return c
	}
	c.present = true
	for _, column := range m.Columns {
		if column.PrimaryKey {
			c.where = append(c.where, effect.Predicate{Column: column.Name, Op: "=", Value: r.field(r.resolve(bean), column.Field)})
		}
	}
	return c
}

// switchedOff reports whether NoAutoCondition takes the bean's fields out of the
// conditions.
func (r *conditionReader) switchedOff() (off, known bool) {
	known = !slices.ContainsFunc(r.chain.maybe, func(m methodCall) bool { return m.name == "NoAutoCondition" })
	for _, m := range r.chain.calls {
		if m.name == "NoAutoCondition" {
			args, _ := m.spread()
			off, known = isTrue(args)
		}
	}
	return off, known
}
