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

// Markdown gives the section of docs/engines.md about dumps.
func Markdown(rows []Row) string {
	var b strings.Builder
	b.WriteString("## How dumps are read\n\n" +
		"The schemas of `enginetruth/ddl/schemas` are loaded and read as written, as SHOW CREATE tells them, and as the\n" +
		"server's client dumps them in four forms. Each form must give the tables, columns, keys, rules and triggers that the\n" +
		"server's information_schema lists. MySQL 5.6 is dumped by the client of 9.7, TiDB by that of MariaDB 11.8.\n\n")
	b.WriteString("| engine | version | tables | foreign keys | forms | forms read right | statements read by the tolerant reader alone |\n" +
		"|---|---|---:|---:|---:|---:|---:|\n")
	for _, r := range rows {
		forms := len(r.Report.Forms)
		fmt.Fprintf(&b, "| %s | %s | %d | %d | %d | %d | %d |\n", r.Engine, r.Version,
			r.Report.Tables, r.Report.ForeignKeys, forms, forms-len(r.Report.Differences), r.Report.Structural)
	}
	return b.String()
}
