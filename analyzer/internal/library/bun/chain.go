package bun

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// chain is a query as its calls describe it.
type chain struct {
	// handle is what the query began on, nil where that is out of sight.
	handle ssa.Value
	links  []method // in the order of the code
	// whole is cleared where the chain begins out of sight, or a branch adds to it.
	whole bool
}

// readChain walks from the receiver of the call that runs a query back to the
// call that began it.
func readChain(v ssa.Value) *chain {
	q := &chain{whole: true}
	for range maxWalk {
		switch x := v.(type) {
		case *ssa.Call:
			m, ok := methodOf(x)
			switch {
			case !ok:
				q.whole = false
			case queryKinds[m.on] == "": // db.NewDelete()
				q.links = append(q.links, m)
				q.handle = m.recv
			default:
				q.links = append(q.links, m)
				v = m.recv
				continue
			}
		case *ssa.Phi:
			q.whole = false
			if next := common(x); next != nil {
				v = next
				continue
			}
		default:
			q.whole = false
		}
		break
	}
	slices.Reverse(q.links)
	return q
}

// common is the edge of a branch that the other edges lead on from: the query
// before the branch.
func common(phi *ssa.Phi) ssa.Value {
	for _, e := range phi.Edges {
		if e == ssa.Value(phi) {
			continue
		}
		if c, ok := e.(*ssa.Call); ok {
			if m, is := methodOf(c); is && slices.Contains(phi.Edges, m.recv) {
				continue
			}
		}
		return e
	}
	return nil
}

// find gives the last call of one of the methods.
func (q *chain) find(names ...string) (m method, ok bool) {
	for _, l := range slices.Backward(q.links) {
		if slices.Contains(names, l.name) {
			return l, true
		}
	}
	return m, false
}

func (q *chain) has(names ...string) bool {
	_, ok := q.find(names...)
	return ok
}
