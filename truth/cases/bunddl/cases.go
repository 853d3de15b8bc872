// Package bunddl has deletes by bun, on tables that DDL makes.
package bunddl

// Cases are the cases of this package.
type Cases struct{}
