// Package verdict applies the rules to the plan of a package and words the
// result: findings, and the listing of delete sites. It is the only pass that
// reports.
package verdict

import (
	"slices"
	"sort"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// Rules are the rules that are switched on, each with its severity in force.
type Rules []plan.Rule

// Choose gives the rules with the severities that the configuration sets;
// rules that are off are left out.
func Choose(all []plan.Rule, severities map[string]finding.Severity) Rules {
	var chosen Rules
	for _, r := range all {
		if s, ok := severities[r.Code]; ok {
			r.Severity = s
		}
		if r.Severity != finding.Off {
			chosen = append(chosen, r)
		}
	}
	return chosen
}

// Find returns the rule of the code.
func (rs Rules) Find(code string) (plan.Rule, bool) {
	for _, r := range rs {
		if r.Code == code {
			return r, true
		}
	}
	return plan.Rule{}, false
}

// Severity gives the severity in force for a rule; Off for one that is not chosen.
func (rs Rules) Severity(code string) finding.Severity {
	r, _ := rs.Find(code)
	return r.Severity
}

// Ran gives the severity in force for a rule that the linter checks; Off for
// one about a live database, which says nothing here.
func (rs Rules) Ran(code string) finding.Severity {
	if r, _ := rs.Find(code); r.OfDatabase() {
		return finding.Off
	}
	return rs.Severity(code)
}

// Site judges one delete: an entry for the listing on each schema.
func (rs Rules) Site(s *plan.Site) []finding.Site {
	if len(s.Outcomes) == 0 {
		return []finding.Site{rs.siteOn(s, s.Views[0], nil)}
	}
	var out []finding.Site
	for i := range s.Outcomes {
		out = append(out, rs.siteOn(s, s.Views[i], &s.Outcomes[i]))
	}
	return out
}

func (rs Rules) siteOn(s *plan.Site, v *plan.View, o *cascade.Outcome) finding.Site {
	step := s.Step()
	site := finding.Site{
		Pos:    step.Effect.Pos,
		Func:   s.Function.Name,
		Table:  step.Table,
		Kind:   step.Kind.String(),
		Form:   step.Form,
		Why:    step.Why,
		Schema: v.Schema.Name,
	}
	outcome := false
	for _, r := range rs {
		if r.Site == nil {
			continue
		}
		for _, f := range r.Site(s, v, o) {
			f.Func = s.Function.Name
			site.Findings = append(site.Findings, stamp(r, f))
			outcome = outcome || r.Outcome
		}
	}
	if o != nil {
		for i := range o.Effects {
			site.Children = append(site.Children, child(&o.Effects[i]))
		}
	}
	site.Verdict = verdict(s, o, outcome)
	if site.Verdict == finding.VerdictUnknown && site.Why == "" {
		site.Why = why(s, v, o)
	}
	return site
}

// stamp sets what every finding of a rule has in common.
func stamp(r plan.Rule, f finding.Finding) finding.Finding {
	f.Code, f.Severity = r.Code, r.Severity
	return f
}

// verdict is flag where a rule says that rows are lost, left behind or refused,
// ok where the fate of every child is known and good, otherwise unknown. It is
// taken from the outcome as well, so that a rule that is switched off does not
// turn a bad delete into a good one.
func verdict(s *plan.Site, o *cascade.Outcome, flagged bool) finding.Verdict {
	if flagged {
		return finding.VerdictFlag
	}
	if o == nil {
		if s.Step().Kind == effect.Association && s.Step().Table != "" {
			return finding.VerdictOK // keys are nulled or join rows go: no parent does
		}
		return finding.VerdictUnknown
	}
	unknown := !o.Complete
	for _, e := range o.Effects {
		switch {
		case e.Kind == cascade.Blocked && o.Deletion.RefusalHandled:
		case e.Kind.Bad():
			return finding.VerdictFlag
		case e.Kind == cascade.Unknown:
			unknown = true
		}
	}
	if unknown {
		return finding.VerdictUnknown
	}
	return finding.VerdictOK
}

func why(s *plan.Site, v *plan.View, o *cascade.Outcome) string {
	switch {
	case s.Step().Table == "":
		return "the table is not known"
	case o == nil:
		return ""
	case !o.Complete:
		return "table " + s.Step().Table + " is not in the schema"
	}
	return plan.Reasons(plan.Select(o, func(e *cascade.Effect) bool { return e.Kind == cascade.Unknown }))
}

func child(e *cascade.Effect) finding.Child {
	return finding.Child{
		Table:    e.Relation.Child.Table,
		Columns:  e.Relation.Child.Columns,
		Rule:     e.Relation.RuleString(),
		Effect:   e.Kind.String(),
		Why:      e.Why,
		Path:     e.PathString(),
		Evidence: plan.Evidence(e),
	}
}

// Sort orders findings by position, then code. A finding that holds on several
// schemas becomes one that names them all.
func Sort(list []finding.Finding) []finding.Finding {
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		switch {
		case a.Pos.File != b.Pos.File:
			return a.Pos.File < b.Pos.File
		case a.Pos.Line != b.Pos.Line:
			return a.Pos.Line < b.Pos.Line
		case a.Pos.Column != b.Pos.Column:
			return a.Pos.Column < b.Pos.Column
		case a.Code != b.Code:
			return a.Code < b.Code
		}
		return a.Message < b.Message
	})
	out := list[:0]
	for _, f := range list {
		if n := len(out); n > 0 && f.Pos == out[n-1].Pos && f.Code == out[n-1].Code && f.Message == out[n-1].Message {
			last := &out[n-1]
			if f.Schema != "" && !slices.Contains(strings.Split(last.Schema, ", "), f.Schema) {
				last.Schema += ", " + f.Schema
			}
			continue
		}
		out = append(out, f)
	}
	return out
}
