// Package ddl holds the reader of DDL against servers: what sqlschema/mysql
// reads of a server's own dump must be what that server says of itself.
//
// A schema is loaded, and read in several forms: as written, as SHOW CREATE
// TABLE tells it, and as the server's client dumps it. Each form must give the
// tables, columns, keys, rules and triggers of the server's information_schema.
package ddl
