package program

import (
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
)

// Knowledge is what code and configuration say of one schema, for those who ask
// a database whether it is so.
type Knowledge struct {
	// Graph holds the schema and its relations, declared and implied.
	Graph *cascade.Graph
	// SoftDelete gives, by table name in lower case, the column that a delete
	// sets instead of removing the row.
	SoftDelete map[string]string
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
