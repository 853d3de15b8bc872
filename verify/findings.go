package verify

import (
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// OrphanedRows is the code of the rule about rows without a parent.
const OrphanedRows = "CL401"

// claims are all sources of the relations, as a graph wants them.
func claims(relations []Relation) []cascade.Claim {
	var out []cascade.Claim
	for i := range relations {
		r := &relations[i]
		if len(r.Claims) == 0 { // a relation made by hand
			out = append(out, cascade.Claim{Origin: cascade.OriginConfig, Child: r.Child, Parent: r.Parent, Where: r.Where, Text: "relation"})
		}
		for _, c := range r.Claims {
			if c.Where == nil {
				c.Where = r.Where
			}
			out = append(out, c)
		}
	}
	return out
}

func sameTable(a, b string) bool { return strings.EqualFold(a, b) }

func findings(results []Result) []finding.Finding { return nil }

// graded applies the severities; a finding of a rule that is off is dropped.
func graded(list []finding.Finding, severities map[string]finding.Severity) []finding.Finding {
	var out []finding.Finding
	for _, f := range list {
		if s, ok := severities[f.Code]; ok {
			f.Severity = s
		}
		if f.Severity != finding.Off {
			out = append(out, f)
		}
	}
	return out
}
