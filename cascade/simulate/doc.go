// Package simulate predicts what a statement does to rows: given a schema, the
// rows of its tables and a DELETE, REPLACE or TRUNCATE, it says which rows
// survive, which keys become NULL, and whether the engine refuses, with its
// error code.
//
//	sim := simulate.New(schema, engine.MariaDB1011())
//	result := sim.Run(rows, simulate.Statement{Kind: simulate.Delete, Table: "users", Match: simulate.By("id", "1")})
//
// A [Simulator] is a compiled schema and may be used by several goroutines.
// The prediction follows the engine's own order of work, which decides where
// rows both cascade and block; see [engine.Walk]. What the profile does not know
// gives the verdict [Unknown] with the reason, never a guess. Values are
// compared byte by byte: collations and padding are the caller's.
package simulate
