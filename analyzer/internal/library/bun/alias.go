package bun

import "regexp"

// lacksAlias reports whether bun gives the table no alias in this DELETE: it does
// for MySQL from 8.0.16 on alone, not for MariaDB, nor for TiDB, which calls
// itself 8.0.11 (dialect/mysqldialect, Init). A soft delete is an UPDATE, which
// has it. Where the version is not known it is taken to be a recent one.
func (r *reader) lacksAlias() bool {
	if r.table.soft != "" && !r.q.has("ForceDelete") {
		return false
	}
	switch d := r.cx.Dialect(); d.Name {
	case "mariadb", "tidb":
		return true
	case "mysql":
		return d.Major > 0 && d.Major < 8
	}
	return false
}

// mentions reports whether a text names columns of a table by its alias.
func mentions(text, alias string) bool {
	if alias == "" {
		return false
	}
	return regexp.MustCompile("(?i)(^|[^\\w.])`?" + regexp.QuoteMeta(alias) + "`?\\s*\\.").MatchString(text)
}
