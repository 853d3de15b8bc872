// Package gormv1ddl holds the cases that delete with GORM v1 in a database whose
// tables DDL made. See package casefile for how a case is written.
package gormv1ddl

// Cases are the cases; each method is one.
type Cases struct{}
