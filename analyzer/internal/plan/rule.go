package plan

import (
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// Rule is one rule of the catalogue: its documentation and the checks it makes
// on the plan. Each check may be nil; the rules of the tool itself (CL9) have
// none, the drivers report them.
type Rule struct {
	finding.Rule
	// Site looks at one delete on one schema; o is nil where the site has no outcome.
	Site func(s *Site, v *View, o *cascade.Outcome) []finding.Finding
	// Schema looks at one schema with its relations.
	Schema func(v *View) []finding.Finding
	// Models looks at the models that one package declares, on one schema.
	Models func(v *View, own []*entity.Model) []finding.Finding
}
