// Package skeleton copies the keys of a live database into a scratch database:
// each table that a foreign key connects with the columns of its primary key and
// of its foreign keys, with their types and collations, its unique keys over
// those columns, its storage engine, and its foreign keys; and makes rows for
// them that a delete can be tried on.
//
// A generated column becomes an ordinary one, a partitioned table one without
// partitions: [Skeleton.Notes] says so. A column of the row's number is added to
// each table, so that rows are told apart whatever their keys are.
package skeleton
