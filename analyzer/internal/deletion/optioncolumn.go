package deletion

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// A function that makes an option may be given the column, or the whole comparison:
// With("user_id", id), Where("user_id = ?", id). A marker stands in the place of the
// column until a caller is known that gives a constant.

// renamedAdded gives what is added with other names for its values, and the columns
// that those say.
func renamedAdded(a effect.Added, name func(string) string) effect.Added {
	var where []effect.Predicate
	for _, p := range renamedAll(a.Where, name) {
		slots := library.Markers(p.Column)
		if len(slots) == 0 {
			where = append(where, p)
			continue
		}
		if column, op, ok := givenColumn(p.Column, slots[0], name); ok {
			if p.Column = column; op != "" {
				p.Op = op
			}
			where = append(where, p)
		} else {
			a.Complete = false
		}
	}
	a.Where = where
	return a
}

// comparison matches a condition that compares one column with its argument.
var comparison = regexp.MustCompile("(?i)^\\s*[`\"]?(\\w+)[`\"]?\\s*(?:(=|IN)\\s*\\(?\\?\\)?\\s*)?$")

// givenColumn gives the column that stands for a marker: what the parameter is given
// where it is a constant, or the marker of a parameter of the caller.
func givenColumn(mark string, slot library.Slot, name func(string) string) (column, op string, ok bool) {
	if library.Partly(mark) {
		return "", "", false
	}
	id := name(fmt.Sprintf("p%d", slot.Param))
	if text, constant := strings.CutPrefix(id, "="); constant {
		m := comparison.FindStringSubmatch(text)
		if m == nil {
			return "", "", false
		}
		return m[1], strings.ToUpper(m[2]), true
	}
	var n int
	if _, err := fmt.Sscanf(id, "p%d", &n); err == nil && id == fmt.Sprintf("p%d", n) {
		return library.Slot{Param: n}.Marker(), "", true
	}
	return "", "", false
}

// unmarked leaves out the comparisons of which the column is not known.
func unmarked(a effect.Added) effect.Added {
	open := func(p effect.Predicate) bool { return len(library.Markers(p.Column)) > 0 }
	if !slices.ContainsFunc(a.Where, open) {
		return a
	}
	a.Complete = false
	a.Where = slices.DeleteFunc(slices.Clone(a.Where), open)
	return a
}

// columnsOnly leaves markers in the place of columns alone: of a value that a text is
// put together with nothing is known.
func columnsOnly(a effect.Added) effect.Added {
	a.Where = slices.Clone(a.Where)
	for i := range a.Where {
		v := &a.Where[i].Value
		texts := v.Text
		if v.Sub != nil {
			texts += v.Sub.Table + " " + v.Sub.Column
			for _, p := range v.Sub.Where {
				texts += " " + p.Column + " " + p.Value.Text
			}
		}
		if len(library.Markers(texts)) > 0 {
			*v = effect.Value{Kind: effect.ValueUnknown, Arg: -1}
		}
	}
	return a
}
