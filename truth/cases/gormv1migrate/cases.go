// Package gormv1migrate holds the cases that use GORM v1 on the tables that it
// makes itself: its auto-migration creates no foreign keys, AddForeignKey does.
// See package casefile for how a case is written.
package gormv1migrate

// Cases are the cases; each method is one.
type Cases struct{}
