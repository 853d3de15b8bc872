// Package probe proves what a server does with foreign keys, instead of
// believing its catalogue. It copies the keys of a database into a scratch
// database ([github.com/cascadelint/cascadelint/verify/skeleton]), makes two
// rows a level below a parent row and a control row beside it, deletes the
// parent, and looks at what is left. It never touches the database's own rows.
//
// What is left is held against two things. The declared rules promise that
// CASCADE takes child rows along, SET NULL sets them NULL, RESTRICT and NO
// ACTION refuse the delete, and nothing else changes: a [Deviation] of the kind
// [Broken] says that the server does not keep to them. Package cascade/simulate
// foretells what this version of the server does, faults included: a deviation
// of the kind [Unforeseen] says that it was wrong, so that what cascadelint says
// elsewhere of such tables is not to be relied on. Where the rules allow more
// than one outcome, as for a row that one key takes along and another keeps,
// only the second is looked at.
//
// A row is deleted from each table that a key refers to:
//
//   - with child rows on all keys that act, two a level, down to the last;
//   - for each blocking key that the delete reaches, once more with a row on it;
//   - for each key without a unique key behind it, with a second parent row.
package probe
