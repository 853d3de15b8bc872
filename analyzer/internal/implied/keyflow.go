package implied

import (
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/cascade"
)

// KeyFlows makes evidence of the places where the code puts the key of one model
// into a field of another.
func KeyFlows(models []*entity.Model, flows []model.KeyFlow) []Observation {
	known := byPath(models)
	var out []Observation
	for _, f := range flows {
		parent, child := known[f.From], known[f.To]
		if parent == nil || child == nil || parent.Table == "" || child.Table == "" || strings.EqualFold(parent.Table, child.Table) {
			continue
		}
		key, column := columnOf(parent, f.FromField), columnOf(child, f.ToField)
		if key == "" || column == "" || len(parent.PrimaryKey) != 1 || !strings.EqualFold(parent.PrimaryKey[0], key) {
			continue
		}
		out = append(out, Observation{
			Kind: Flow, Text: "the key of " + parent.Table + " in " + f.Func, Pos: f.Pos,
			Child: cascade.Key{Table: child.Table, Columns: []string{column}}, Parent: cascade.Key{Table: parent.Table},
		})
	}
	return out
}

// byPath finds models by their TypePath.
func byPath(models []*entity.Model) map[string]*entity.Model {
	out := map[string]*entity.Model{}
	for _, m := range models {
		out[m.TypePath] = m
	}
	return out
}

// columnOf is the column of a field, by its last name; empty where there is none.
func columnOf(m *entity.Model, field string) string {
	for i := range m.Columns {
		name := m.Columns[i].Field
		if name[strings.LastIndexByte(name, '.')+1:] == field {
			return m.Columns[i].Name
		}
	}
	return ""
}
