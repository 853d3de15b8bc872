// Package sqlite reads SQLite schemas by running their statements: SQLite keeps
// a schema as the text of its CREATE statements and rewrites that text on ALTER
// TABLE, so that nothing but SQLite itself tells for sure what a table has become
// after a row of migrations. A [Reader] runs the statements in a database in
// memory, without any rows, and asks the engine for the result; rebuilt tables
// (create anew, copy, drop, rename) come out right by being rebuilt.
//
// What the engine does not keep, the reader takes from the text: the file and
// line of each table, column, index, trigger and key, the names of constraints,
// and whether a key's clause stands with its column.
//
// Statements that only move rows are not run. Statements that would leave the
// database in memory (ATTACH, VACUUM INTO) or change the catalogue by hand
// (PRAGMA writable_schema) are refused and reported.
//
// Whether SQLite acts on foreign keys is up to each connection: PRAGMA
// foreign_keys is off unless the program or its driver's data source name
// switches it on (manual, "SQLite Foreign Key Support", section 2). The caller
// says what is known of that.
package sqlite
