// Package xormddl holds the cases that delete with xorm in a database whose
// tables DDL made. See package casefile for how a case is written.
package xormddl

// Cases are the cases; each method is one.
type Cases struct{}
