package impact

import (
	"bufio"
	"fmt"
	"io"

	"github.com/cascadelint/cascadelint/cascade"
)

// Text draws the tree for people.
func Text(w io.Writer, t *Tree) error {
	out := bufio.NewWriter(w)
	switch {
	case t.Rows == Unknown:
		fmt.Fprintf(out, "DELETE FROM %s\n", t.Table)
	default:
		fmt.Fprintf(out, "DELETE FROM %s WHERE %s: %s\n", t.Table, t.What, count(t.Rows))
	}
	branches(out, t.Children, "")
	for _, n := range t.Notes {
		fmt.Fprintln(out, n)
	}
	fmt.Fprintln(out, verdict(t))
	return out.Flush()
}

func branches(out io.Writer, list []*Node, indent string) {
	for i, n := range list {
		branch, below := "├─ ", "│  "
		if i == len(list)-1 {
			branch, below = "└─ ", "   "
		}
		fmt.Fprintf(out, "%s%s%s %s (%s)\n", indent, branch, n.Relation.Child, n.fate(), n.Why)
		branches(out, n.Children, indent+below)
	}
}

// fate says in words what becomes of the rows: "2 rows deleted".
func (n *Node) fate() string {
	what := map[cascade.EffectKind]string{
		cascade.Deleted: "deleted", cascade.Nulled: "set to NULL", cascade.Blocked: "refuse the delete",
		cascade.Orphaned: "left behind", cascade.Kept: "kept", cascade.Unknown: "with an unknown fate",
	}[n.Effect]
	switch {
	case n.Rows == Unknown:
		return "rows " + what
	case n.Effect == cascade.Blocked && n.Rows == 1:
		return "1 row refuses the delete"
	case n.AtLeast:
		return "at least " + count(n.Rows) + " " + what
	}
	return count(n.Rows) + " " + what
}

func count(n int64) string {
	if n == 1 {
		return "1 row"
	}
	return fmt.Sprintf("%d rows", n)
}

// verdict sums the tree up in a line.
func verdict(t *Tree) string {
	refused := "refused"
	if t.Rows == Unknown {
		refused = "refused where such rows exist"
	}
	if t.Refused {
		return "The delete is " + refused + ", and nothing changes."
	}
	var by [cascade.Kept + 1]int64
	kinds := [cascade.Kept + 1]bool{}
	uncounted := false
	t.Walk(func(n *Node) {
		kinds[n.Effect] = true
		by[n.Effect] += max(0, n.Rows)
		uncounted = uncounted || n.Rows == Unknown
	})
	switch {
	case t.Rows != Unknown && (by[cascade.Unknown] > 0 || uncounted):
		return fmt.Sprintf("Whether the delete passes is not known: %s deleted below, %d set to NULL, %d left behind, %d of unknown fate, and what was not counted.",
			count(by[cascade.Deleted]), by[cascade.Nulled], by[cascade.Orphaned], by[cascade.Unknown])
	case t.Rows != Unknown:
		return fmt.Sprintf("The delete passes: %s deleted below, %d set to NULL, %d left behind.", count(by[cascade.Deleted]), by[cascade.Nulled], by[cascade.Orphaned])
	case kinds[cascade.Orphaned]:
		return "The delete passes and leaves rows behind where there are any."
	case kinds[cascade.Unknown]:
		return "Whether the delete passes is not known."
	}
	return "The delete passes and leaves nothing behind."
}
