// Package rules is the catalogue: one folder a rule, each with its
// documentation, its examples and a thin check over the plan.
package rules

import (
	"slices"

	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/analyzer/rules/associationselect"
	"github.com/cascadelint/cascadelint/analyzer/rules/blockeddelete"
	"github.com/cascadelint/cascadelint/analyzer/rules/brokencascade"
	"github.com/cascadelint/cascadelint/analyzer/rules/cascadeintorestrict"
	"github.com/cascadelint/cascadelint/analyzer/rules/cleanupafterdelete"
	"github.com/cascadelint/cascadelint/analyzer/rules/cleanuperrorignored"
	"github.com/cascadelint/cascadelint/analyzer/rules/cleanupnotatomic"
	"github.com/cascadelint/cascadelint/analyzer/rules/enginewithout"
	"github.com/cascadelint/cascadelint/analyzer/rules/foreignkeysoff"
	"github.com/cascadelint/cascadelint/analyzer/rules/hooknotrun"
	"github.com/cascadelint/cascadelint/analyzer/rules/ignoredtag"
	"github.com/cascadelint/cascadelint/analyzer/rules/inlinereferences"
	"github.com/cascadelint/cascadelint/analyzer/rules/live"
	"github.com/cascadelint/cascadelint/analyzer/rules/notexecuted"
	"github.com/cascadelint/cascadelint/analyzer/rules/orphanedrows"
	"github.com/cascadelint/cascadelint/analyzer/rules/partialcleanup"
	"github.com/cascadelint/cascadelint/analyzer/rules/replacecascades"
	"github.com/cascadelint/cascadelint/analyzer/rules/rulemismatch"
	"github.com/cascadelint/cascadelint/analyzer/rules/setnullnotnull"
	"github.com/cascadelint/cascadelint/analyzer/rules/severedassociation"
	"github.com/cascadelint/cascadelint/analyzer/rules/softdelete"
	"github.com/cascadelint/cascadelint/analyzer/rules/tool"
	"github.com/cascadelint/cascadelint/analyzer/rules/withoutforeignkey"
)

// All returns the rules in the order of their codes.
func All() []plan.Rule {
	return slices.Concat([]plan.Rule{
		orphanedrows.New(),
		blockeddelete.New(),
		softdelete.New(),
		cleanupafterdelete.New(),
		cleanupnotatomic.New(),
		partialcleanup.New(),
		hooknotrun.New(),
		associationselect.New(),
		replacecascades.New(),
		foreignkeysoff.New(),
		notexecuted.New(),
		severedassociation.New(),
		cleanuperrorignored.New(),
		inlinereferences.New(),
		enginewithout.New(),
		cascadeintorestrict.New(),
		setnullnotnull.New(),
		brokencascade.New(),
		rulemismatch.New(),
		withoutforeignkey.New(),
		ignoredtag.New(),
	}, live.New(), tool.New())
}
