package program

import (
	"strings"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/analyzer/internal/directive"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// Knowledge is what code and configuration say of one schema, for those who ask
// a database whether it is so.
type Knowledge struct {
	// Graph holds the schema and its relations, declared and implied.
	Graph *cascade.Graph
	// SoftDelete gives, by table name in lower case, the column that a delete
	// sets instead of removing the row.
	SoftDelete map[string]string

	directives []directive.Directive
}

// Accept leaves out the findings that a comment in the code or in the DDL says
// are known and accepted. A comment that matches nothing is no finding here: a
// part of the database may not have been looked at.
func (k *Knowledge) Accept(list []finding.Finding) []finding.Finding {
	kept, _ := directive.Apply(list, k.directives, func(string) finding.Severity { return finding.Off })
	return kept
}

// FromDDL is what DDL and configuration say by themselves, for each schema of the
// configuration.
func FromDDL(cfg analyzer.Config) []Knowledge {
	var out []Knowledge
	for _, s := range cfg.Schemas {
		out = append(out, Knowledge{Graph: cascade.NewGraph(s, cfg.Relations), directives: sqlDirectives(cfg)})
	}
	return out
}

func knowledgeOf(v *plan.View) Knowledge {
	k := Knowledge{Graph: v.Graph, SoftDelete: map[string]string{}}
	for _, m := range v.Models {
		if m.SoftDelete != "" && m.Table != "" {
			k.SoftDelete[strings.ToLower(m.Table)] = m.SoftDelete
		}
	}
	return k
}
