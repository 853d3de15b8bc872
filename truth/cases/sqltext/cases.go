// Package sqltext holds the cases that delete by SQL text, through database/sql
// and sqlx. See package casefile for how a case is written.
package sqltext

// Cases are the cases; each method is one.
type Cases struct{}
