package deletion

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// withHooks puts the hooks that a library calls around a statement before and
// after it. They run in the statement's transaction; what they do is certain
// only where they are called on a value that carries the row's key.
func (v *visit) withHooks(n *node, f fragment) fragment {
	var before, after []piece
	for i := range f.steps {
		s := &f.steps[i]
		if len(s.Hooks) == 0 || s.role != statement {
			continue
		}
		tx := s.Handle
		if tx.Tx != effect.Yes && s.AutoTx {
			tx = effect.Handle{Tx: effect.Yes, Param: -1, ID: "auto:" + v.mark(n.call.Pos())}
			s.within = append(slices.Clone(s.within), Scope{ID: tx.ID, Outer: s.Handle, Auto: true})
		}
		for _, h := range s.Hooks {
			p := piece{fragment: v.hook(h, n, tx), certain: true}
			if h.Key != effect.Yes {
				p.doubt()
			}
			if h.After {
				after = append(after, p)
			} else {
				before = append(before, p)
			}
		}
	}
	if len(before)+len(after) == 0 {
		return f
	}
	pieces := slices.Concat(before, []piece{{fragment: f, certain: true}}, after)
	distinct(pieces)
	return splice(pieces, inTurn)
}

// hook gives the steps of a hook method, called with the statement's handle.
func (v *visit) hook(h effect.Hook, n *node, tx effect.Handle) fragment {
	obj := method(v.pass.Pkg, h.Func)
	if obj == nil {
		return v.unresolved(n, h.Func)
	}
	var sum fragment
	if fn := v.pkg.Prog.FuncValue(obj); fn != nil && len(fn.Blocks) > 0 {
		sum = v.brief(fn, nil)
	} else if fact := new(Fact); v.pass.ImportObjectFact(obj, fact) {
		sum = fact.fragment()
	}
	b := &binding{
		fn:      v.fn,
		values:  make([]ssa.Value, 2),
		handles: []Argument{{Param: 1, Handle: tx}},
		pos:     n.call.Pos(),
	}
	pos, _ := v.extent(n.call)
	return v.inline(sum, b, &via{call: &effect.Call{Func: h.Func, Pos: v.cx.Position(pos)}, at: n.call})
}

// method finds a method by its full name, "(*import/path.Type).Name", in the
// package or those that it imports, nil where it is out of sight.
func method(from *types.Package, full string) *types.Func {
	recv, name, ok := strings.Cut(full, ").")
	if !ok {
		return nil
	}
	recv = strings.TrimLeft(recv, "(*")
	dot := strings.LastIndex(recv, ".")
	if dot < 0 {
		return nil
	}
	pkg := findPackage(from, recv[:dot], map[*types.Package]bool{})
	if pkg == nil {
		return nil
	}
	tn, ok := pkg.Scope().Lookup(recv[dot+1:]).(*types.TypeName)
	if !ok {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(tn.Type()), true, pkg, name)
	fn, _ := obj.(*types.Func)
	return fn
}

func findPackage(p *types.Package, path string, seen map[*types.Package]bool) *types.Package {
	if p.Path() == path {
		return p
	}
	if seen[p] {
		return nil
	}
	seen[p] = true
	for _, imp := range p.Imports() {
		if found := findPackage(imp, path, seen); found != nil {
			return found
		}
	}
	return nil
}
