// Package automigrate holds the cases that delete with GORM in a database whose
// tables GORM's AutoMigrate made: there is no DDL, the linter derives the schema
// from the models. See package casefile for how a case is written.
package automigrate

// Cases are the cases; each method is one, those named …Migrate make the tables.
type Cases struct{}
