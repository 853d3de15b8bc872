// Package lint is what a user of nogo writes.
package lint

import (
	"embed"

	"github.com/cascadelint/cascadelint/plugin/nogo"
)

//go:embed .cascadelint.yaml db/schema.sql
var files embed.FS

// Analyzer is what nogo looks for.
var Analyzer = nogo.New(files)
