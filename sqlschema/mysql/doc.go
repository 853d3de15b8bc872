// Package mysql reads the DDL of MySQL, MariaDB and TiDB into a
// [sqlschema.Schema]: dumps, migrations and hand-written scripts, folded
// statement after statement into the state that a server would be left in.
//
// A script takes this way:
//
//	Split       pieces with positions; knows DELIMITER, comments and compound bodies
//	expand      executable comments (/*!80023 … */) opened for the dialect, at equal length
//	grammar     the TiDB parser reads the statement
//	structural  our tolerant reader reads it too: it knows positions and the text as
//	            written, and stands in where the grammar refuses what a server accepts
//	fold        the statement is applied to the tables read so far
//	Resolve     dialect, version and storage engine say which foreign keys act, and how
//
// Nothing is lost in silence: a statement that neither reader understands, or
// that does not fit the tables before it, is a [sqlschema.Problem] with its
// position, and a table whose statement was not understood in full is marked
// [sqlschema.Table.Incomplete].
package mysql
