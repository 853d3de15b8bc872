// Package sarif holds the SARIF output against the official schema of the
// standard. It is a module of its own, so that the linter's does not require a
// validator.
package sarif
