package sqltext

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/tools/go/ssa"
)

// path says which part of a value is asked for: a chain of selectors, each
// closed by a separator. The empty path is the value itself, a string or bytes.
//
//   - what the pointer points at
//     fN      the field N of a struct
//     iN, i?  the element N, or any element, of an array or slice
//     k"x", k?  the element of a map under the key x, or any
//     K       any key of a map
//     jS      the elements of a slice, joined by S
type path string

const separator = "\x1f"

func (p path) under(selector string) path { return path(selector+separator) + p }

// cut splits the first selector off.
func (p path) cut() (first string, rest path) {
	first, tail, _ := strings.Cut(string(p), separator)
	return first, path(tail)
}

func (p path) selectors() []string {
	if p == "" {
		return nil
	}
	return strings.Split(strings.TrimSuffix(string(p), separator), separator)
}

func field(n int) string { return "f" + strconv.Itoa(n) }

// element is the selector of an index value.
func element(index ssa.Value) string {
	if n, ok := intConst(index); ok {
		return "i" + strconv.FormatInt(n, 10)
	}
	return "i?"
}

// covers reports whether a store under the selector have may be seen by a load
// under want; exactly reports that it surely is.
func covers(have, want string) (may, exactly bool) {
	if have == want {
		return true, !strings.HasSuffix(have, "?")
	}
	if have == "" || want == "" || have[0] != want[0] {
		return false, false
	}
	return strings.HasSuffix(have, "?") || strings.HasSuffix(want, "?"), false
}

// place is a question: which part of which value, seen from where.
type place struct {
	v    ssa.Value
	path path
	at   point
}

// point is where a variable is looked at. With later set the look comes at some
// time after instr (in a closure that instr makes).
type point struct {
	instr ssa.Instruction
	later bool
}

// rangeIndex reports whether an index runs over a whole array or slice: the
// index of a range statement, as the SSA builder makes it.
func rangeIndex(v ssa.Value) bool {
	next, ok := v.(*ssa.BinOp)
	if !ok {
		return false
	}
	phi, ok := next.X.(*ssa.Phi)
	return ok && phi.Comment == "rangeindex"
}

func validUTF8(b []byte) bool { return utf8.Valid(b) }
