package enginetruth

import (
	"fmt"
	"strings"
)

// Row is one engine's line of the table.
type Row struct {
	Report *Report
	// Version is what the server says of itself.
	Version string
	// Failed says why the engine was not executed; Report is then nil.
	Failed string
	Name   string
}

// Markdown gives the document that docs/engines.md holds, of random cases with
// one seed.
func Markdown(rows []Row, seed uint64) string {
	var b strings.Builder
	b.WriteString("# Engines\n\n" +
		"What cascadelint says of a delete rests on one profile for each engine: `cascade/engine`, every entry with its\n" +
		"evidence. `make truth` starts the engines, executes random schemas with rows and one statement each, and the\n" +
		"situations of `enginetruth/testdata/situations.txt`, and compares survivors, NULLs, fired triggers and error codes\n" +
		"with the prediction. It writes this page.\n\n")
	fmt.Fprintf(&b, "Random cases have the seed %d.\n\n", seed)
	b.WriteString("| engine | server | random cases | agree | disagree | no prediction | situations | as recorded | outcomes foretold |\n|---|---|---|---|---|---|---|---|---|\n")
	for _, r := range rows {
		if r.Report == nil {
			fmt.Fprintf(&b, "| %s | not executed: %s | | | | | | | |\n", r.Name, strings.ReplaceAll(strings.ReplaceAll(r.Failed, "\n", " "), "|", "/"))
			continue
		}
		p := r.Report
		fmt.Fprintf(&b, "| %s | %s | %d | %d | %d | %d | %d | %d | %d |\n", r.Name, r.Version, p.Random, p.Agreed, p.Random-p.Agreed-p.Unknown, p.Unknown, p.Situations, p.Recorded, p.Outcomes)
	}
	b.WriteString("\nNo prediction means that the simulator says so: a REPLACE on a table with triggers, below the children of a row that\n" +
		"MySQL 9.7 replaces, a key below SET NULL whose parent key changes. It is never counted as agreement.\n\n" +
		"The profile `mysql@8` (8.0 to 9.6) was not executed itself: MySQL 9.7 with `--innodb-native-foreign-keys=ON` stands for it.\n")
	return b.String()
}
