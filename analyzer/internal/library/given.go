package library

import (
	"encoding/hex"
	"fmt"
	"go/types"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// A function that other packages call with texts is summarised with markers in
// the place of what its callers give: names of tables, whole texts, fields of a
// struct. Its fact says where each marker stands, and a caller puts in its own.

// Marker is the stand-in for the text of a slot: an identifier of SQL.
func (s Slot) Marker() string {
	return fmt.Sprintf("cascadelint_param_%d_%s_", s.Param, hex.EncodeToString([]byte(s.Part)))
}

var markers = regexp.MustCompile(`cascadelint_param_(\d+)_([0-9a-f]*)_`)

// Markers lists the slots whose markers stand in a text, in order.
func Markers(text string) []Slot {
	if !strings.Contains(text, "cascadelint_param_") {
		return nil
	}
	var out []Slot
	for _, m := range markers.FindAllStringSubmatch(text, -1) {
		part, err := hex.DecodeString(m[2])
		if n, bad := strconv.Atoi(m[1]); bad == nil && err == nil {
			out = append(out, Slot{Param: n, Part: string(part)})
		}
	}
	return out
}

// Partly reports whether a name holds a marker and more.
func Partly(name string) bool {
	m := markers.FindString(name)
	return m != "" && m != name
}

// Unmarked gives a text with holes in the place of its markers.
func Unmarked(t Text) Text {
	found := Markers(t.SQL)
	if len(found) == 0 || strings.Contains(t.SQL, Hole) {
		return t
	}
	t.SQL, t.Slots = markers.ReplaceAllString(t.SQL, Hole), found
	return t
}

// Given is what a call runs whose text the callers of the function complete.
type Given struct {
	// Texts are what it may run; markers stand for what is given.
	Texts []Text
	// Args are the values of the placeholders, as far as Known.
	Args  []effect.Value
	Known bool
	// List names the list of the values where those are not Known; see package
	// identity.
	List string
	// Sure is set where the text surely is SQL.
	Sure bool
}

// Carried is what a handle brings to the statements that are run on it.
type Carried struct {
	effect.Added
	// Param is the function's own parameter that the handle comes from, nil for
	// none.
	Param *ssa.Parameter
}

// Carrier knows handles and queries that carry conditions. A library that sets
// [effect.Effect].HandleParam or Options has it.
type Carrier interface {
	// Carries reports whether values of the type do.
	Carries(t types.Type) bool
	// Carried reads a handle as an instruction sees it; table is that of the
	// statement, where it is known. ok is false for another value.
	Carried(cx Context, at ssa.Instruction, handle ssa.Value, table string) (c Carried, ok bool)
}

// Beginner knows statements that are put together by calls.
type Beginner interface {
	// Begun finds the call in a function that begins the statement and names its table,
	// for a delete; nil where there is none.
	Begun(statement ssa.Value, in *ssa.Function) ssa.CallInstruction
}

// GivenReader reads texts that were given, once they are complete. A library
// that sets [Call].Given has it.
type GivenReader interface {
	// ReadGiven reads the texts of g, which have no markers any more.
	ReadGiven(cx Context, g Given) Call
}
