// Package layout holds the tests that keep the repository's shape: who may
// import whom, and that every package and exported name is documented.
package layout
