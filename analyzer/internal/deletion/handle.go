package deletion

import (
	"fmt"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// unknownHandle is a handle of which nothing is known.
func unknownHandle(tx effect.Tristate) effect.Handle { return effect.Handle{Param: -1, Tx: tx} }

// search is the search for the origin of one handle.
type search struct {
	*walker
	// fuel is how many values may still be looked at: the search forks at every
	// branch.
	fuel     int
	locating map[*ssa.Function]bool
	merging  map[*ssa.Phi]bool
}

const maxFuel = 2000

func (w *walker) search() *search {
	return &search{walker: w, fuel: maxFuel, locating: map[*ssa.Function]bool{}, merging: map[*ssa.Phi]bool{}}
}

// handle classifies the database or transaction that a value is, in terms of
// the function fn.
func (w *walker) handle(fn *ssa.Function, v ssa.Value) effect.Handle {
	if v == nil {
		return unknownHandle(effect.Maybe)
	}
	if at := v.Parent(); at != nil && outermostOf(at) != outermostOf(fn) {
		return unknownHandle(txByType(v.Type())) // what a statement was prepared on, elsewhere
	}
	h := w.search().locate(fn, v, nil)
	if h.Tx == effect.Maybe {
		h.Tx = txByType(v.Type())
	}
	return h
}

// locate finds where the field at the end of path, seen from v, comes from.
func (q *search) locate(fn *ssa.Function, v ssa.Value, path []string) effect.Handle {
	tx := effect.Maybe
	if q.fuel--; q.fuel < 0 {
		return unknownHandle(tx)
	}
	if len(path) == 0 {
		v = q.root(v)
		tx = txByType(v.Type())
	}
	v = origin(v)
	if len(path) == 0 && tx == effect.Maybe {
		tx = txByType(v.Type())
	}
	if i := paramIndex(fn, v); i >= 0 {
		return effect.Handle{Tx: tx, Param: i, Path: strings.Join(path, "")}
	}
	switch x := v.(type) {
	case *ssa.UnOp:
		if x.Op == token.MUL {
			return q.contents(fn, x.X, path, tx)
		}
	case *ssa.FieldAddr, *ssa.Alloc:
		return q.contents(fn, v, path, tx)
	case *ssa.Field:
		return q.locate(fn, x.X, withField(x.X.Type(), x.Field, path))
	case *ssa.Extract:
		if call, ok := x.Tuple.(*ssa.Call); ok {
			return q.made(fn, call, x.Index, path, tx)
		}
	case *ssa.Call:
		return q.made(fn, x, 0, path, tx)
	case *ssa.Phi:
		return q.merged(fn, x, path)
	case *ssa.Global:
		return q.contents(fn, x, path, tx)
	}
	return unknownHandle(tx)
}

// contents locates what a variable holds, given its address.
func (q *search) contents(fn *ssa.Function, addr ssa.Value, path []string, tx effect.Tristate) effect.Handle {
	switch x := addr.(type) {
	case *ssa.Global:
		return effect.Handle{Tx: globalTx(tx), Param: -1, ID: "global:" + x.String() + strings.Join(path, "")}
	case *ssa.FieldAddr:
		h := q.locate(fn, x.X, withField(x.X.Type(), x.Field, path))
		if h.Tx == effect.Maybe {
			h.Tx = tx
		}
		return h
	case *ssa.FreeVar:
		return effect.Handle{Tx: tx, Param: paramIndex(fn, x), Path: strings.Join(path, "")}
	case *ssa.Alloc:
		if len(path) > 0 {
			if i := fieldIndex(x.Type(), path[0]); i >= 0 {
				if vals := fieldStores(x, i); len(vals) == 1 {
					return q.locate(fn, vals[0], path[1:])
				}
			}
		}
		if vals := storedIn(x); len(vals) == 1 {
			return q.locate(fn, vals[0], path)
		}
		return effect.Handle{Tx: tx, Param: -1, ID: "local:" + q.mark(x.Pos()) + strings.Join(path, "")}
	case *ssa.UnOp:
		return q.locate(fn, x, path)
	}
	return unknownHandle(tx)
}

// made locates the result of a call: a new transaction, or what the callee
// returns.
func (q *search) made(fn *ssa.Function, call *ssa.Call, index int, path []string, tx effect.Tristate) effect.Handle {
	if len(path) == 0 && index == 0 && q.begins(call) {
		return q.begun(fn, call)
	}
	callee := call.Call.StaticCallee()
	id := effect.Handle{Tx: tx, Param: -1, ID: "result:" + q.mark(call.Pos()) + strings.Join(path, "")}
	if callee == nil {
		return id
	}
	h, ok := q.result(callee, index, path)
	if !ok {
		return id
	}
	b := binding{fn: fn, values: call.Call.Args, pos: call.Pos()}
	if mc, ok := call.Call.Value.(*ssa.MakeClosure); ok {
		b.values = append(append([]ssa.Value(nil), b.values...), mc.Bindings...)
	}
	h = q.mapped(h, &b)
	if h.Tx == effect.Maybe {
		h.Tx = tx
	}
	return h
}

// begun is the handle of a transaction that the call begins. One that is begun
// within another (a save point) is the outer one.
func (q *search) begun(fn *ssa.Function, call *ssa.Call) effect.Handle {
	if recv := receiver(&call.Call); recv != nil {
		if outer := q.locate(fn, recv, nil); outer.Tx == effect.Yes && outer.Known() {
			return outer
		}
	}
	return effect.Handle{Tx: effect.Yes, Param: -1, ID: "begin:" + q.mark(call.Pos())}
}

// result locates what a function of this package returns, in its own terms; of
// other packages, what its fact says. Error returns do not count.
func (q *search) result(callee *ssa.Function, index int, path []string) (effect.Handle, bool) {
	if len(callee.Blocks) == 0 {
		if fact := q.factOf(callee); fact != nil {
			return fact.result(index, strings.Join(path, ""))
		}
		return effect.Handle{}, false
	}
	if q.locating[callee] {
		return effect.Handle{}, false
	}
	q.locating[callee] = true
	defer delete(q.locating, callee)
	var found *effect.Handle
	for _, b := range callee.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || index >= len(ret.Results) || isNil(ret.Results[index]) {
			continue
		}
		h := q.locate(callee, ret.Results[index], path)
		if !h.Known() || found != nil && !found.Same(h) {
			return effect.Handle{}, false
		}
		found = &h
	}
	if found == nil {
		return effect.Handle{}, false
	}
	return *found, true
}

// merged locates a value that comes from several branches.
func (q *search) merged(fn *ssa.Function, phi *ssa.Phi, path []string) effect.Handle {
	id := effect.Handle{Param: -1, ID: "merged:" + q.mark(phi.Pos()) + strings.Join(path, "")}
	if phi.Pos() == token.NoPos {
		id.ID += phi.Name()
	}
	if q.merging[phi] {
		return id
	}
	q.merging[phi] = true
	defer delete(q.merging, phi)
	var first *effect.Handle
	same := true
	for _, e := range phi.Edges {
		if isNil(e) {
			continue
		}
		h := q.locate(fn, e, path)
		if h.ID == id.ID {
			continue // the loop's own value
		}
		switch {
		case first == nil:
			first, id.Tx = &h, h.Tx
		case !first.Same(h):
			same = false
		}
		if h.Tx != id.Tx {
			id.Tx = effect.Maybe
		}
	}
	if first != nil && same {
		return *first
	}
	return id
}

// binding is how a callee's parameters and captured variables are bound at a
// call: to values of fn, or to handles in its terms.
type binding struct {
	fn      *ssa.Function
	values  []ssa.Value
	handles []Argument
	pos     token.Pos
	// at is the call, from which variables are looked at; nil for a function that
	// is not called here.
	at ssa.Instruction
	// callee is the function that is called, nil where that is not needed.
	callee *ssa.Function
}

// mapped gives a callee's handle in terms of the caller. Handles that the
// callee makes itself are new at each call.
func (q *search) mapped(h effect.Handle, b *binding) effect.Handle {
	if h.Param < 0 {
		if h.ID != "" && !strings.HasPrefix(h.ID, "global:") {
			h.ID = q.mark(b.pos) + "/" + h.ID
		}
		return h
	}
	for _, a := range b.handles {
		if a.Param == h.Param && a.Path == h.Path {
			return sharpen(a.Handle, h.Tx)
		}
	}
	if h.Param >= len(b.values) || b.values[h.Param] == nil {
		// Whatever it is, it is the same throughout the callee.
		return effect.Handle{Tx: h.Tx, Param: -1, ID: fmt.Sprintf("%s/param:%d%s", q.mark(b.pos), h.Param, h.Path)}
	}
	v := b.values[h.Param]
	path := splitPath(h.Path)
	if _, ok := v.(*ssa.Alloc); ok && len(path) == 0 {
		return sharpen(q.contents(b.fn, v, path, h.Tx), h.Tx)
	}
	return sharpen(q.locate(b.fn, v, path), h.Tx)
}

// handlesIn lists the handles that an argument carries: itself, or fields of
// the struct that it is or points to.
func (w *walker) handlesIn(fn *ssa.Function, v ssa.Value, param int) []Argument {
	var out []Argument
	for _, path := range handlePaths(v.Type()) {
		h := w.search().locate(fn, v, splitPath(path))
		if path == "" {
			h = w.handle(fn, v)
		}
		if h.Known() {
			out = append(out, Argument{Param: param, Path: path, Handle: h})
		}
	}
	return out
}

// sharpen adds what the callee's type tells to the caller's handle.
func sharpen(h effect.Handle, tx effect.Tristate) effect.Handle {
	if h.Tx == effect.Maybe {
		h.Tx = tx
	}
	return h
}

// root follows the libraries' own derivations of a handle.
func (w *walker) root(v ssa.Value) ssa.Value {
	for range maxSteps {
		next := v
		for _, lib := range w.cfg.Libraries {
			if r := lib.Root(next); r != nil {
				next = r
			}
		}
		next = origin(next)
		if next == v {
			return v
		}
		v = next
	}
	return v
}

// mark names a position within the package for handle identities.
func (w *walker) mark(p token.Pos) string {
	pos := w.pass.Fset.Position(p)
	return fmt.Sprintf("%s:%d:%d", filepath.Base(pos.Filename), pos.Line, pos.Column)
}

// receiver is the value that a method is called on, nil for a plain function.
func receiver(c *ssa.CallCommon) ssa.Value {
	if c.IsInvoke() {
		return c.Value
	}
	if c.Signature().Recv() != nil && len(c.Args) > 0 {
		return c.Args[0]
	}
	return nil
}

// withField prefixes a path by a field. A handle embedded in a known handle
// (sqlx.Tx in its sql.Tx) is the same one.
func withField(t types.Type, field int, path []string) []string {
	st := structOf(t)
	if st == nil || field >= st.NumFields() {
		return append([]string{".?"}, path...)
	}
	f := st.Field(field)
	if f.Embedded() && isHandle(t) {
		return path
	}
	return append([]string{"." + f.Name()}, path...)
}

func structOf(t types.Type) *types.Struct {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}

func fieldIndex(t types.Type, name string) int {
	st := structOf(t)
	if st == nil {
		return -1
	}
	for i := range st.NumFields() {
		if "."+st.Field(i).Name() == name {
			return i
		}
	}
	return -1
}

func splitPath(path string) []string {
	if path == "" {
		return nil
	}
	parts := strings.Split(path[1:], ".")
	for i := range parts {
		parts[i] = "." + parts[i]
	}
	return parts
}
