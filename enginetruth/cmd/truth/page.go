package main

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/enginetruth"
	"github.com/cascadelint/cascadelint/enginetruth/ddl"
)

// write renders the results as docs/engines.md.
func write(results []result) string {
	var b strings.Builder
	b.WriteString("# Engines\n\n" +
		"Written by `make truth`, which starts every engine and asks it.\n\n" +
		"## What a delete does\n\n" +
		"Situations are the scripts of `enginetruth/testdata/situations.txt`; each has outcomes that the\n" +
		"engine's profile (`cascade/engine`) foretells. Random cases are schemas of up to six tables with rows\n" +
		"and a delete or REPLACE, executed and simulated (`cascade/simulate`): survivors, nulled keys and errors\n" +
		"must be equal. Where no profile knows, there is no prediction.\n\n")
	fmt.Fprintf(&b, "| engine | version | situations | outcomes foretold | as foretold | random cases (seed %d) | predicted | agree |\n"+
		"|---|---|---:|---:|---:|---:|---:|---:|\n", enginetruth.Seed)
	var rows []ddl.Row
	for _, r := range results {
		fmt.Fprintf(&b, "| %s | %s | %d | %d | %d | %d | %d | %d |\n", r.engine, r.version,
			r.situations, r.foretold, r.foretold-len(r.differing),
			r.random.Random, r.random.Random-r.random.Unknown, r.random.Agreed)
		if r.read != nil {
			rows = append(rows, ddl.Row{Engine: r.engine, Version: r.version, Report: *r.read})
		}
	}
	b.WriteString("\n## How dumps are read\n\n" +
		"The schemas of `enginetruth/ddl/schemas` are loaded and read as written, from SHOW CREATE and from\n" +
		"four forms of dump. Each form must give the tables, columns, keys, rules and triggers that\n" +
		"information_schema lists. MySQL 5.6 is dumped by the client of 9.7, TiDB by that of MariaDB.\n\n")
	b.WriteString(ddl.Table(rows))
	return b.String()
}
