// Package enginetruth holds the simulator against real servers: the same
// schemas, rows and deletes are executed and predicted, and survivors, nulled
// keys and errors must be equal.
package enginetruth
