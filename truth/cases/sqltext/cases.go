// Package sqltext holds the cases that delete by SQL text, through database/sql
// and sqlx. See package casefile for how a case is written.
package sqltext

import _ "github.com/doug-martin/goqu/v9/dialect/mysql" // goqu writes for MySQL only where its dialect is there

// Cases are the cases; each method is one.
type Cases struct{}
