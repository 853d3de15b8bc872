package verify

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/race"
)

// unenforced keeps the cleanups of relations that no foreign key of the database
// holds together.
func unenforced(relations []Relation, cleanups []race.Cleanup) []race.Cleanup {
	var out []race.Cleanup
	for _, c := range cleanups {
		held := false
		for i := range relations {
			r := &relations[i]
			held = held || r.Child.Same(c.Child) && sameTable(r.Parent.Table, c.Parent.Table) && r.Enforcement.State == sqlschema.Enforced && live(r)
		}
		if !held {
			out = append(out, c)
		}
	}
	return out
}

// live reports whether the database itself has the relation's foreign key.
func live(r *Relation) bool {
	for _, c := range r.Claims {
		if c.Origin == cascade.OriginLive {
			return true
		}
	}
	return false
}

// raced turns races that an orphaned row won into findings, at the delete in
// the code.
func raced(rep *race.Report, cleanups []race.Cleanup) []finding.Finding {
	if rep == nil {
		return nil
	}
	var out []finding.Finding
	for i := range rep.Results {
		r := &rep.Results[i]
		if r.Code.Orphans == 0 {
			continue
		}
		c := r.Cleanup
		f := finding.Finding{
			Code: ProbeContradicts, Severity: finding.Warning, Pos: c.Pos, Func: c.Func, Table: c.Parent.Table, Children: []string{c.Child.Table},
			Message: fmt.Sprintf("the cleanup of %s does not keep rows without a parent out: one that another connection inserted meanwhile was left when this delete of %s was run on the server at %s",
				c.Child, c.Parent.Table, rep.Isolation),
			Path: c.Parent.Table + " → " + c.Child.Table + " (no foreign key)",
			Help: "declare the foreign key; or lock the parent row with SELECT … FOR UPDATE first, in the transaction that cleans up and deletes and in each that inserts children",
		}
		for _, o := range cleanups {
			if o.Child.Same(c.Child) && sameTable(o.Parent.Table, c.Parent.Table) && o.Pos != c.Pos {
				f.Related = append(f.Related, finding.Related{Pos: o.Pos, Message: "so does this one"})
			}
		}
		f.Related = append(f.Related, finding.Related{Message: "two connections, A and B: " + strings.Join(r.Code.Script, "; ")})
		f.Related = append(f.Related, finding.Related{Message: "with a foreign key: " + keyOutcome(r)}, finding.Related{Message: "with the parent row locked by both: " + outcome(r.Locking)})
		out = append(out, f)
	}
	return out
}

func keyOutcome(r *race.Result) string {
	if r.NoKey != "" {
		return "it cannot be declared on these columns: " + r.NoKey
	}
	return outcome(r.Key)
}

func outcome(o race.Outcome) string {
	switch {
	case o.Orphans > 0:
		return count(int64(o.Orphans), "row") + " without a parent all the same: " + strings.Join(o.Script, "; ")
	case o.Prevented != "":
		return "no row without a parent in any order (" + o.Prevented + ")"
	}
	return "no row without a parent in any order: " + strings.Join(o.Script, "; ")
}
