package ddl

import (
	"fmt"
	"strings"
)

// Row is the result of one engine.
type Row struct {
	Engine, Version string
	Report          Report
}

// Table writes the results as a table in Markdown.
func Table(rows []Row) string {
	var b strings.Builder
	b.WriteString("| engine | version | tables | foreign keys | forms | forms read right | statements read by the tolerant reader alone |\n" +
		"|---|---|---:|---:|---:|---:|---:|\n")
	for _, r := range rows {
		forms := len(r.Report.Forms)
		fmt.Fprintf(&b, "| %s | %s | %d | %d | %d | %d | %d |\n", r.Engine, r.Version,
			r.Report.Tables, r.Report.ForeignKeys, forms, forms-len(r.Report.Differences), r.Report.Structural)
	}
	return b.String()
}
