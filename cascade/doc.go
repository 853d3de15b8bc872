// Package cascade is the core: it decides what becomes of the rows that refer
// to a row which is deleted. It is pure: no I/O, no syntax trees, no driver.
//
// [NewGraph] joins the claims of foreign keys, models and configuration into
// one graph of relations; [Evaluate] walks it for one [Deletion] and gives an
// [Outcome] with one [Effect] for each relation that the delete reaches. The
// answer is three-valued: what does not follow from the facts is [Unknown].
// What engines do is in package engine; package simulate predicts single rows.
//
// Rules of evaluation, cited in the code:
//
//	(1)   Hard delete
//	(1.1) enforced CASCADE: child rows are deleted, and every relation below
//	      the child is reached in turn
//	(1.2) enforced SET NULL: the child's key becomes NULL, nothing below moves
//	(1.3) enforced RESTRICT or NO ACTION: refused as soon as a child row exists;
//	      InnoDB checks NO ACTION at once, so a later cleanup does not help
//	(1.4) no enforcement: child rows stay and point at nothing
//	(1.5) checks off: as (1.4), declared rules do not run either
//	(1.6) a cleanup that surely runs before and covers the rows answers for them
//	(2)   Soft delete: no rule fires; children that should go by their rule are
//	      left behind unless the code takes them along
//	(3)   TRUNCATE: refused where another table's enforced key refers to it,
//	      whatever the rule; otherwise as (1.4)
//	(4)   REPLACE: the old row is deleted first, so (1.1) to (1.3) apply; MySQL
//	      9.7 and later keep the children when the key stays the same
//	(5)   Where rows both go by one path and block by another, the simulator is
//	      asked about such a row: refused in whatever order tables and keys were
//	      created, the delete is blocked; where that order decides, the effect is
//	      unknown and names the keys ([Effect.Order])
//	(6)   MySQL 9.7's SQL layer goes to a table from which it went on before no
//	      second time while it works on one row, and refuses deletes in trees: the
//	      keys concerned are unknown
package cascade
