package cascade

import "strings"

// cover says whether cleanups answer for a relation's rows.
type cover int

const (
	uncovered cover = iota
	perhaps
	covered
)

// cleanup finds the best statement for a relation: one that surely covers the
// rows before one that may, one that runs before the delete before one after it.
func (w *walk) cleanup(r *Relation) (*Cleanup, cover) {
	var best *Cleanup
	bestCover, bestRank := uncovered, -1
	for i := range w.deletion.Cleanups {
		c := &w.deletion.Cleanups[i]
		if !strings.EqualFold(c.Table, r.Child.Table) {
			continue
		}
		cv := c.covers(r)
		rank := int(cv) * 4
		if c.Order != After {
			rank += 2
		}
		if c.Action != CleanupSoftDeletes {
			rank++
		}
		if cv != uncovered && rank > bestRank {
			best, bestCover, bestRank = c, cv, rank
		}
	}
	return best, bestCover
}

// ahead reports whether the rows no longer refer to the parent when its delete
// runs.
func (c *Cleanup) ahead() bool {
	return (c.Order == Before || c.Order == Together) && c.Action != CleanupSoftDeletes
}

// covers reports whether the cleanup takes care of the relation's rows: all of
// its table, or those whose referring column it compares. A cleanup that names
// other columns only, or runs on some paths only, may cover them.
func (c *Cleanup) covers(r *Relation) cover {
	if (c.Action == CleanupNulls || c.Action == CleanupRepoints) && !overlaps(c.Sets, r.Child.Columns) {
		return uncovered
	}
	if !c.Certain {
		return perhaps
	}
	switch c.Extent {
	case ExtentTable:
		return covered
	case ExtentCondition:
		if overlaps(c.Columns, r.Child.Columns) {
			return covered
		}
	}
	return perhaps
}

func (w *walk) guard(r *Relation) *Guard {
	for i := range w.deletion.Guards {
		if strings.EqualFold(w.deletion.Guards[i].Table, r.Child.Table) {
			return &w.deletion.Guards[i]
		}
	}
	return nil
}

func overlaps(a, b []string) bool {
	for _, s := range a {
		if containsFold(b, s) {
			return true
		}
	}
	return false
}
