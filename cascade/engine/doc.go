// Package engine says what database engines do with foreign keys: one
// [Profile] a product and version, every entry with the evidence behind it.
//
// The entries were executed on MySQL 5.6.24 and 9.7.4 (with and without
// --innodb-native-foreign-keys), MariaDB 10.11.19 and 11.8.9, TiDB 8.5,
// PostgreSQL 15.18 and 18.6 and SQLite 3.54; the situations that evidence names
// in quotes are those of the module enginetruth, which executes them again.
// MySQL 8.x is represented by 9.7.4 running InnoDB's own foreign keys.
//
// What no profile knows is unknown: [Fact.Known] is false, and whoever asks
// must not guess. [For] gives the profile of a dialect; for a dialect without a
// version it keeps what all versions share.
package engine
