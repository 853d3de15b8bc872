package truth

import (
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/truth/reality"
)

// checkChildren compares what the linter says of each child table with what
// became of its rows. Only the site that deletes the case's row is looked at,
// and only where the server did not take everything back.
// It gives the number of comparisons.
func checkChildren(t *testing.T, l *linted, seen *reality.Observed) int {
	t.Helper()
	compared := 0
	if l.Gap != "" || l.Hint != "" {
		return compared
	}
	for _, site := range l.sites {
		if !strings.EqualFold(site.Table, l.Table) {
			continue
		}
		for _, child := range site.Children {
			fate, ok := find(seen.Fates, child)
			if !ok || fate.Rows() == 0 {
				continue
			}
			compared++
			if !fits(child.Effect, fate, seen.Outcome) {
				t.Errorf("%s %v: the linter says %s, the rows say gone %d, nulled %d, dangling %d, hidden %d, kept %d\n%s",
					child.Table, child.Columns, child.Effect, fate.Gone, fate.Nulled, fate.Dangling, fate.Hidden, fate.Kept, l.dispute())
			}
		}
	}
	return compared
}

// find gives the fate of the relation that the child names.
func find(fates []reality.Fate, child finding.Child) (reality.Fate, bool) {
	for _, f := range fates {
		if strings.EqualFold(f.Relation.Child, child.Table) && strings.EqualFold(strings.Join(f.Relation.Columns, ","), strings.Join(child.Columns, ",")) {
			return f, true
		}
	}
	return reality.Fate{}, false
}

// fits reports whether the rows may have come to what the effect says. Where the
// server refused the delete, another relation's rows are as before.
func fits(effect string, f reality.Fate, outcome reality.Outcome) bool {
	refused := outcome == reality.Refused || outcome == reality.Kept || outcome == reality.NotExecuted
	switch effect {
	case "deleted":
		return refused || f.Gone == f.Rows()
	case "nulled":
		return refused || f.Nulled+f.Gone == f.Rows()
	case "blocked":
		return refused
	case "orphaned":
		return refused || f.Dangling > 0
	case "left-behind":
		return f.Kept > 0
	case "cleaned":
		return refused || f.Dangling == 0
	case "kept":
		return f.Dangling == 0 && f.Gone == 0
	}
	return true // unknown
}
