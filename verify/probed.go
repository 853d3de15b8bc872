package verify

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/probe"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

// ProbeContradicts is the code of the rule about deletes that were executed and
// came out otherwise than the foreign keys promise.
const ProbeContradicts = "CL403"

// probed turns what a probe found into findings, at the places that declare the
// foreign key concerned. who names the probe.
func probed(rep *Report, found *probe.Report, who string) []finding.Finding {
	if found == nil {
		return nil
	}
	var out []finding.Finding
	for i := range found.Deviations {
		d := &found.Deviations[i]
		f := finding.Finding{Code: ProbeContradicts, Severity: finding.Error, Table: d.Parent, Path: path(d)}
		if d.Key != nil {
			f.Children = []string{d.Key.Child.Name}
			f.Pos, f.Related = evidenceOf(rep.Relations, d.Key)
		}
		switch d.Kind {
		case probe.Unforeseen:
			f.Severity = finding.Warning
			f.Message = fmt.Sprintf("%s deleted a row of %s: %s; cascadelint expected otherwise (%s), so that what it says of deletes there may be wrong", who, d.Parent, d.Found, d.Expected)
			f.Help = "report it, with the server's version and the statements: https://github.com/cascadelint/cascadelint/issues"
		default:
			f.Message = fmt.Sprintf("%s deleted a row of %s: by the foreign keys %s, but %s", who, d.Parent, d.Expected, d.Found)
			for _, other := range d.Others {
				f.Related = append(f.Related, finding.Related{Message: "so too: " + other})
			}
			f.Related = append(f.Related, finding.Related{Message: known(d, rep.Database.Server.Dialect)})
			f.Help = remedy(rep.Database.Server.Dialect)
		}
		if d.Script != nil {
			f.Related = append(f.Related, finding.Related{Message: where(d) + strings.Join(d.Script, "; ") + ";"})
		}
		out = append(out, f)
	}
	return out
}

// where says in which database the statements show it.
func where(d *probe.Deviation) string {
	if d.Script[0] == "START TRANSACTION" {
		return "reproduce: "
	}
	return "reproduce, in an empty database: "
}

// path spells the cascade path of a deviation.
func path(d *probe.Deviation) string {
	text := d.Parent
	for _, k := range d.Path {
		text += fmt.Sprintf(" → %s (%s)", k.Child.Name, k.OnDelete)
	}
	return text
}

// evidenceOf gives the places that declare a key.
func evidenceOf(relations []Relation, k *skeleton.Key) (finding.Position, []finding.Related) {
	for i := range relations {
		r := &relations[i]
		if sameTable(r.Child.Table, k.Child.Name) && sameTable(r.Parent.Table, k.Parent.Name) && slices.EqualFunc(r.Child.Columns, k.Columns(), strings.EqualFold) {
			return Evidence(r.Claims)
		}
	}
	return finding.Position{}, nil
}

// known says whether the server is known for it.
func known(d *probe.Deviation, s sqlschema.Dialect) string {
	switch d.Foretold {
	case probe.ForetoldThis:
		return fmt.Sprintf("known of %s: the simulator of cascadelint foretells the same", s)
	case probe.ForetoldElse:
		return fmt.Sprintf("not known of %s: the simulator of cascadelint foretells another outcome, so that what the linter says of such deletes may be wrong", s)
	}
	return fmt.Sprintf("the simulator of cascadelint does not know what %s does here", s)
}

// remedy says what to do about a server that does not keep to foreign keys.
func remedy(s sqlschema.Dialect) string {
	if s.Name == "mysql" && s.AtLeast(9, 7) && !s.Native {
		return "start the server with --innodb-native-foreign-keys=ON, or delete the child rows in the code, in the same transaction"
	}
	return "delete or change the child rows in the code, in the same transaction, before their parent"
}
