// Package migrations runs the migrations that "cascadelint fix --sql" writes
// with the tools they are written for, forwards and back, on a MariaDB server.
package migrations
