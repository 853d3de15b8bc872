// Package report writes what the tool found: findings as text, JSON, GitHub
// annotations or SARIF, delete sites as a tree or JSON, schemas as a listing or
// JSON, and rules as pages for a terminal.
//
// Every writer is a function of its arguments alone: the same findings give the
// same bytes. File names are shown relative to [Options.Dir], with slashes, on
// every system.
package report
