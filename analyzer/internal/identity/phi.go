package identity

import (
	"fmt"
	"hash/fnv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// phi names a value that comes from several branches.
func (w *walker) phi(x *ssa.Phi, path []string) string {
	own := w.local(x, path)
	if asked, ok := w.merging[x]; ok {
		if asked == strings.Join(path, "") {
			return none
		}
		return own
	}
	w.merging[x] = strings.Join(path, "")
	defer delete(w.merging, x)
	found, constant, several := none, "", false
	for _, e := range x.Edges {
		id := w.name(e, path)
		if strings.HasPrefix(id, "=") {
			several = several || constant != "" && constant != id
			constant = id
			continue
		}
		var same bool
		if found, same = merge(found, id); !same {
			return own
		}
	}
	switch {
	case found == none && (constant == "" || several), strings.HasPrefix(found, x.Name()+"."):
		return own
	case found == none:
		return constant
	case constant == "":
		return found
	}
	return found + w.or(x)
}

// or ends the name of a value that is a constant on some paths: a default, where
// a field is nil.
func (w *walker) or(x *ssa.Phi) string {
	h := fnv.New32a()
	h.Write([]byte(w.fn.String() + " " + x.Name()))
	return fmt.Sprintf("%s%x", orConstant, h.Sum32())
}

const orConstant = ".~"

// Source is the name of what a value comes from: the value itself, or that which
// it is where it is no constant.
func Source(id string) string {
	if i := strings.Index(id, orConstant); i >= 0 && !strings.ContainsAny(id[i+len(orConstant):], ".[") {
		return id[:i]
	}
	return id
}

// merge joins the names of one value; ok is false where they differ.
func merge(a, b string) (id string, ok bool) {
	switch {
	case a == none:
		return b, b != ""
	case b == none || a == b:
		return a, a != ""
	}
	return "", false
}
