// Package gormddl holds the cases that delete with GORM in a database whose
// tables DDL made: what the models say and what the server does may differ. See
// package casefile for how a case is written.
package gormddl

// Cases are the cases; each method is one.
type Cases struct{}
