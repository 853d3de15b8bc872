// Package plain has nothing to do with tables.
package plain

type Point struct{ X, Y int }
