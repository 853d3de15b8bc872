package plan

import (
	"path"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Config is what the pass is built with.
type Config struct {
	// Model and Deletion are the passes whose results are joined.
	Model    *analysis.Analyzer
	Deletion *analysis.Analyzer
	Schemas  []*sqlschema.Schema
	// Dialect is that of a schema derived from the models, where Schemas is empty.
	Dialect      sqlschema.Dialect
	Relations    []cascade.Claim
	IgnoreTables []string
	// Models are those of the whole program; nil where only one package and its
	// imports are at hand.
	Models []*entity.Model
}

// Views are the schemas with the graph that a package sees on them.
func (c *Config) views(models []*entity.Model) []*View {
	if c.Models != nil {
		models = c.Models
	}
	schemas := c.Schemas
	if len(schemas) == 0 {
		schemas = []*sqlschema.Schema{model.Derive(models, nil, c.Dialect)}
	}
	var views []*View
	for _, s := range schemas {
		views = append(views, NewView(s, models, c.Relations, c.IgnoreTables))
	}
	return views
}

// View is one schema with the relations that are known on it.
type View struct {
	Schema *sqlschema.Schema
	Graph  *cascade.Graph
	Models []*entity.Model
	// Marks are those that the functions at hand set.
	Marks []Mark
	// configured are the relations that neither the schema nor a model declares.
	configured []cascade.Claim
	ignore     []string
}

// NewView joins a schema, models and configured relations.
func NewView(s *sqlschema.Schema, models []*entity.Model, relations []cascade.Claim, ignore []string) *View {
	v := &View{Schema: s, Models: models, configured: relations, ignore: ignore}
	var claims []cascade.Claim
	for _, m := range models {
		if m.Guessed && s.Table(m.Table) == nil {
			continue
		}
		for i := range m.Relations {
			for _, e := range m.Relations[i].Edges {
				if e.Child.Table != "" && e.Parent.Table != "" && !v.Ignored(e.Child.Table) && !v.Ignored(e.Parent.Table) {
					claims = append(claims, e)
				}
			}
		}
	}
	v.Graph = cascade.NewGraph(s, append(claims, relations...))
	return v
}

// Ignored reports whether the configuration leaves the table out.
func (v *View) Ignored(table string) bool {
	for _, pattern := range v.ignore {
		if ok, _ := path.Match(strings.ToLower(pattern), strings.ToLower(table)); ok {
			return true
		}
	}
	return false
}

// Model finds the model of a table, nil where there is none or several.
func (v *View) Model(table string) *entity.Model {
	var found *entity.Model
	for _, m := range v.Models {
		if strings.EqualFold(m.Table, table) {
			if found != nil && found.TypePath != m.TypePath {
				return nil
			}
			found = m
		}
	}
	return found
}
