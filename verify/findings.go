package verify

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/drift"
)

// OrphanedRows is the code of the rule about rows without a parent.
const OrphanedRows = "CL401"

// findings turns results into findings, at the places that say the rows have a
// parent.
func findings(results []Result) []finding.Finding {
	var out []finding.Finding
	for i := range results {
		r := &results[i]
		if r.Rows > 0 {
			out = append(out, orphaned(r))
		}
		// Children of a soft-deleted parent are as they should be, unless they
		// were to go with it: see cascade.LeftBehind.
		if r.SoftDeleted > 0 && r.Relation.Wants() == sqlschema.Cascade {
			f := base(r)
			f.Severity = min(f.Severity, finding.Warning)
			f.Message = fmt.Sprintf("%s of %s, whose %s is soft-deleted, %s still there: ON DELETE CASCADE does not fire on an UPDATE",
				lead(r, r.SoftDeleted), r.Relation.Child, r.Relation.Parent.Table, is(r.SoftDeleted))
			f.Help = "soft-delete them with their parent, in the same transaction"
			out = append(out, f)
		}
	}
	return out
}

// base is a finding about a relation with all its evidence.
func base(r *Result) finding.Finding {
	f := finding.Finding{Code: OrphanedRows, Severity: finding.Error, Table: r.Relation.Parent.Table, Children: []string{r.Relation.Child.Table}}
	f.Pos, f.Related = Evidence(r.Relation.Claims)
	if why := r.Relation.Tolerated; why != "" { // the linter says nothing of such deletes
		f.Severity = finding.Info
		f.Related = append([]finding.Related{{Message: why}}, f.Related...)
	}
	return f
}

func orphaned(r *Result) finding.Finding {
	f := base(r)
	f.Message = fmt.Sprintf("%s of %s %s to %s that %s not exist", lead(r, r.Rows), r.Relation.Child, verb(r.Rows, "refers", "refer"),
		r.Relation.Parent, verb(r.Rows, "does", "do"))
	if r.Relation.Polymorphic() {
		f.Message += " (" + r.Relation.Name() + ")"
	}
	f.Path = r.Relation.Parent.Table + " → " + r.Relation.Child.Table + " (" + r.Relation.RuleString() + ")"
	var samples []string
	for _, s := range r.Samples {
		text := strings.Join(s.Key, ", ") + fmt.Sprintf(" in %s", count(s.Rows, "row"))
		if s.Row != "" {
			text += " such as " + s.Row
		}
		samples = append(samples, text)
	}
	if len(samples) > 0 {
		keys := "of them"
		if r.Keys > 0 {
			keys = fmt.Sprintf("%d in all", r.Keys)
		}
		f.Related = append(f.Related, finding.Related{Message: "missing keys (" + keys + "): " + strings.Join(samples, "; ")})
	}
	if r.Oldest != "" {
		f.Related = append(f.Related, finding.Related{Message: fmt.Sprintf("%s: the oldest is of %s, the newest of %s", r.TimeColumn, r.Oldest, r.Newest)})
	}
	if r.Sentinels > 0 {
		f.Related = append(f.Related, finding.Related{Message: fmt.Sprintf("%s more with 0 or '' not counted: they seem to say \"none\"", count(r.Sentinels, "row"))})
	}
	f.Related = append(f.Related, finding.Related{Message: "look: " + r.Look}, finding.Related{Message: "repair, by hand: " + r.Repair})
	f.Help = "find out what left them (\"cascadelint ./...\" shows the deletes), repair them, then add a foreign key"
	if r.Relation.Enforcement.State == sqlschema.Enforced {
		f.Help = "a foreign key does not look at rows that were there before it, or came while foreign_key_checks was off: repair them"
	}
	return f
}

// Evidence gives the place that speaks loudest for a relation, the source of
// its rule where there is one, and the others.
func Evidence(claims []cascade.Claim) (pos finding.Position, related []finding.Related) {
	at := -1
	for i, c := range claims {
		if c.Pos.IsValid() && (at < 0 || claims[at].Rule == sqlschema.Unset && c.Rule != sqlschema.Unset) {
			at = i
		}
	}
	if at >= 0 {
		pos = claims[at].Pos
	}
	for i, c := range claims {
		if i != at && c.Text != "" {
			related = append(related, finding.Related{Pos: c.Pos, Message: c.Text})
		}
	}
	return pos, related
}

// lead begins a sentence about rows.
func lead(r *Result, n int64) string {
	if r.Unfinished != "" {
		return "at least " + count(n, "row")
	}
	return count(n, "row")
}

func count(n int64, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

func verb(n int64, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

func is(n int64) string { return verb(n, "is", "are") }

// Claims are all sources of the relations, as [cascade.NewGraph] wants them.
func Claims(relations []Relation) []cascade.Claim {
	var out []cascade.Claim
	for i := range relations {
		r := &relations[i]
		if len(r.Claims) == 0 { // a relation made by hand
			out = append(out, cascade.Claim{Origin: cascade.OriginConfig, Child: r.Child, Parent: r.Parent, Where: r.Where, JoinTable: r.JoinTable})
		}
		for _, c := range r.Claims {
			if c.Where == nil {
				c.Where = r.Where
			}
			if c.Origin == cascade.OriginDDL && c.Text == "" {
				c.Text = "foreign key"
			}
			out = append(out, c)
		}
	}
	return out
}

// Models lists where models and DDL disagree on tables and columns, without a
// server: see [drift.Models]. Severities override those of the rules, by code.
func Models(ddl *sqlschema.Schema, relations []Relation, severities map[string]finding.Severity) []finding.Finding {
	return graded(drift.Models(ddl, Claims(relations)), severities)
}

func sameTable(a, b string) bool { return strings.EqualFold(a, b) }

// graded applies the severities; a finding of a rule that is off is dropped.
// A note stays a note.
func graded(list []finding.Finding, severities map[string]finding.Severity) []finding.Finding {
	var out []finding.Finding
	for _, f := range list {
		if s, ok := severities[f.Code]; ok && (s == finding.Off || f.Severity != finding.Info) {
			f.Severity = s
		}
		if f.Severity != finding.Off {
			out = append(out, f)
		}
	}
	return out
}
