// Package drift holds a live database against what DDL and models say of it.
package drift

import (
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// The codes of the rules.
const (
	SchemaDrift    = "CL402"
	EnforcementOff = "CL404"
)

// Compare lists where the live database differs from the schema of the DDL,
// which may be nil, and from what models and configuration claim; and where
// its foreign keys are not acted on.
func Compare(live *introspect.Database, ddl *sqlschema.Schema, claims []cascade.Claim) []finding.Finding {
	return nil
}
