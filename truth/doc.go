// Package truth checks the linter against reality: a table of deletes, each of
// which is linted and executed on a MariaDB server, and what the linter says
// must be what the rows show.
//
// The cases are Go source in the folders below cases, see package casefile; the
// server's part is package reality. Combinations (delete form × rule, cleanup ×
// rule, rule × rule in a chain) are written by the command generate.
//
//   - TestReality executes every case and holds its declared outcome, and what
//     the linter says of each child table, against the rows. Then it plays the
//     case once more for each table with a fault in that table, to see whether
//     half of the work can be left done.
//   - TestVerdict holds the linter's verdict against the declared outcome, and
//     TestTorn CL105 against half-done work; neither needs a server.
//
// A verdict is right, or unknown where the case says why it may be (Unknown), or
// wrong where the case says why (Gap). Both are counted and bounded, and a line
// that is no longer needed fails the test. The counts are printed with -v, and
// shown by the repository's test command in lines that begin with "table:":
//
//	go test -v -run TestVerdict .
//
// To add a case, write an exported method of Cases with tables of its own names,
// rows of which some belong to another parent, and a Reality line; a combination
// goes into a table of the command generate, followed by go generate. Then run
// TestVerdict and that case of TestReality:
//
//	go test -run 'TestReality/sqltext.NameOfTheCase' .
package truth
