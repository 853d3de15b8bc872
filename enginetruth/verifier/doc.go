// Package verifier holds package verify against each engine of the MySQL
// protocol: what a server is seen to have, the orphaned rows that are found in
// it, and the rows that a delete is said to reach.
package verifier
