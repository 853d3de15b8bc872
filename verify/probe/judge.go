package probe

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

// fate is what became of a row.
type fate int

const (
	stayed fate = iota
	went
	becameNull // the columns of one key or more are NULL, nothing else changed
	changed    // anything else
)

// fateOf compares a row before and after.
func (o *outcome) fateOf(r *skeleton.Row) (f fate, nulls []int) {
	before := o.before[r.Table].values[r.ID]
	after, there := o.after[r.Table].values[r.ID]
	if !there {
		return went, nil
	}
	for i := range before {
		switch {
		case before[i] == after[i]:
		case before[i].Valid && !after[i].Valid:
			nulls = append(nulls, i)
		default:
			return changed, nil
		}
	}
	if len(nulls) > 0 {
		return becameNull, nulls
	}
	return stayed, nil
}

// What is wrong with a row that refers to one that is gone.
const (
	orphaned = "still there, without a parent"
	dangling = "still there, pointing at a row that is gone"
	below    = "still there, below a row that should have gone"
)

// wrong is one row that is otherwise than promised.
type wrong struct {
	row  *skeleton.Row
	key  *skeleton.Key
	want string
	is   string
}

// judge holds an outcome against the rules' promise and the core's foretelling.
func (t *trial) judge(o outcome, foretold simulate.Result) {
	p := promise(t.s, t.pop)
	surprise := ""
	if !t.lenient {
		surprise = t.unforeseen(&o, foretold)
	}
	d := t.broken(&o, p)
	if d != nil {
		switch {
		case surprise != "":
			d.Foretold = ForetoldElse
		case foretold.Verdict != simulate.Unknown:
			d.Foretold = ForetoldThis
		}
		d.Script = t.script()
		t.rep.Deviations = append(t.rep.Deviations, *d)
		return
	}
	if surprise != "" {
		t.rep.Deviations = append(t.rep.Deviations, Deviation{
			Kind: Unforeseen, Parent: t.pop.Root.Table.Name, Expected: surprise, Found: t.found(&o), Script: t.script(),
		})
	}
}

// broken is the deviation from the rules' promise; nil for none.
func (t *trial) broken(o *outcome, p *promised) *Deviation {
	d := &Deviation{Parent: t.pop.Root.Table.Name}
	if o.refused != nil {
		if t.lenient {
			return nil
		}
		if p.refuses == nil && !p.open {
			return t.refusal(d, o, p)
		}
	} else if p.refuses != nil && !t.lenient {
		d.Key, d.Path = p.refuses, append(t.path(p, p.holds.Parent), p.refuses)
		d.Expected = fmt.Sprintf("foreign key %s refuses the delete (%s)", p.refuses, p.refuses.OnDelete)
		d.Found = "it passes"
		return d
	}
	all := t.wrongs(o, p)
	if t.lenient {
		all = slices.DeleteFunc(all, func(w wrong) bool { return w.is != orphaned && w.is != dangling })
	}
	if len(all) == 0 {
		return nil
	}
	first := all[0]
	d.Key, d.Path = first.key, t.path(p, first.row)
	if d.Key == nil { // a row that should have stayed, by the key that it hangs on
		d.Key = first.row.Key
		d.Expected, d.Found = "rows of "+first.row.Table.Name+" "+first.want, tell(all, first)
	} else {
		d.Expected, d.Found = fmt.Sprintf("rows of %s %s (ON DELETE %s of %s)", first.row.Table.Name, first.want, d.Key.OnDelete, d.Key), tell(all, first)
	}
	seen := []wrong{first}
	for _, w := range all {
		if !slices.ContainsFunc(seen, func(s wrong) bool { return s.alike(w) }) {
			seen = append(seen, w)
			d.Others = append(d.Others, fmt.Sprintf("rows of %s %s: %s", w.row.Table.Name, w.want, tell(all, w)))
		}
	}
	return d
}

// refusal is a delete that the rules let pass and the server refuses.
func (t *trial) refusal(d *Deviation, o *outcome, p *promised) *Deviation {
	d.Found = fmt.Sprintf("the delete is refused with error %d", o.refused.Number)
	if k := p.defaults; k != nil {
		d.Key, d.Path = k, []*skeleton.Key{k}
		d.Expected = fmt.Sprintf("rows of %s get the default of their columns (ON DELETE SET DEFAULT of %s)", k.Child.Name, k)
		return d
	}
	var last *skeleton.Row // the deepest: engines refuse at a depth
	deepest := -1
	for _, r := range t.pop.Rows() {
		if p.gone[r] || p.nulled[r] != nil {
			if n := len(t.path(p, r)); n > deepest {
				last, deepest = r, n
			}
		}
	}
	d.Path = t.path(p, last)
	d.Expected = "the delete passes"
	if len(d.Path) > 0 {
		d.Key = d.Path[len(d.Path)-1]
		d.Expected = fmt.Sprintf("the delete passes, down to the rows of %s, %d keys below", last.Table.Name, deepest)
	}
	return d
}

func (w wrong) alike(o wrong) bool {
	return w.row.Table == o.row.Table && w.key == o.key && w.want == o.want && w.is == o.is
}

// tell counts the rows that are like one.
func tell(all []wrong, like wrong) string {
	n := 0
	for _, w := range all {
		if w.alike(like) {
			n++
		}
	}
	if n == 1 {
		return "1 row is " + like.is
	}
	return strconv.Itoa(n) + " rows are " + like.is
}

// wrongs lists the rows that are otherwise than promised, in the order in which
// they were made. Nothing may have changed where the delete was refused.
func (t *trial) wrongs(o *outcome, p *promised) []wrong {
	var out []wrong
	add := func(r *skeleton.Row, want, is string) {
		out = append(out, wrong{r, p.by[r], want, is})
	}
	for _, r := range t.pop.Rows() {
		f, nulls := o.fateOf(r)
		switch {
		case o.refused != nil:
			if f != stayed {
				add(r, "stay as they are, since the delete is refused", f.describe())
			}
		case p.open || p.defaults != nil && r.Table == p.defaults.Child:
			// The rules allow several outcomes.
		case p.gone[r]:
			if f != went {
				add(r, "go", t.leftover(o, p, r, f))
			}
		case len(p.nulled[r]) > 0:
			switch {
			case f == stayed && t.parentWent(o, p, r):
				add(r, "become NULL", dangling)
			case f == stayed:
				add(r, "become NULL", below)
			case f == went || f == changed || !slices.Equal(nulls, columnsOf(p.nulled[r])):
				add(r, "become NULL", f.describe())
			}
		case f != stayed:
			add(r, "stay as they are", f.describe()+t.despite(r, p))
		}
	}
	return out
}

// leftover says of a row that should have gone how it is there.
func (t *trial) leftover(o *outcome, p *promised, r *skeleton.Row, f fate) string {
	switch {
	case f == becameNull:
		return "still there, set to NULL"
	case t.parentWent(o, p, r):
		return orphaned
	case r == t.pop.Root:
		return "still there"
	}
	return below
}

// parentWent reports whether the row is gone whose going should have reached r.
func (t *trial) parentWent(o *outcome, p *promised, r *skeleton.Row) bool {
	from := p.from[r]
	if from == nil {
		return false
	}
	f, _ := o.fateOf(from)
	return f == went
}

// despite says why a row should have stayed, where that is not plain.
func (t *trial) despite(r *skeleton.Row, p *promised) string {
	for _, k := range r.Table.Own {
		if k.Loose && k.Missing == "" && values(r, k.Cols) != "" && values(r, k.Cols) == values(t.pop.Root, k.Ref) && k.Parent == t.pop.Root.Table {
			return fmt.Sprintf(", although another row of %s with the same %s is there (no unique key is behind %s)", k.Parent.Name, plus(k), k.Name)
		}
	}
	return ""
}

func plus(k *skeleton.Key) string {
	out := ""
	for i, c := range k.Ref {
		if i > 0 {
			out += ", "
		}
		out += k.Parent.Columns[c].Name
	}
	return out
}

func (f fate) describe() string {
	return [...]string{"still there", "gone", "set to NULL", "changed"}[f]
}

// columnsOf are the columns of keys, sorted.
func columnsOf(keys []*skeleton.Key) []int {
	var out []int
	for _, k := range keys {
		out = append(out, k.Cols...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// path gives the keys from the root to a row, as the promise goes; that by which
// the row was made, where the promise does not reach it.
func (t *trial) path(p *promised, r *skeleton.Row) []*skeleton.Key {
	var out []*skeleton.Key
	for r != nil && r != t.pop.Root && len(out) < len(t.pop.Rows()) {
		k, from := p.by[r], p.from[r]
		if k == nil {
			k, from = r.Key, r.Parent
		}
		if k == nil {
			break
		}
		out = append(out, k)
		r = from
	}
	slices.Reverse(out)
	return out
}
