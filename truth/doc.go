// Package truth checks the linter against reality: a table of deletes, each of
// which is linted and executed on a MariaDB server, and what the linter says
// must be what the rows show.
//
// The cases are Go source in the folders below cases, see package casefile; the
// server's part is package reality. The tests print the counts.
package truth
