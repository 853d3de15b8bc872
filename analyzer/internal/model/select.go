package model

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
)

// Uses is what code does with structs; types by import path and name, of a whole
// program those of any of its packages.
type Uses struct {
	// Models are handed to GORM or xorm as rows of their own tables.
	Models map[string]bool
	// Local are declared within a function and take the result of a query.
	Local map[string]bool
	// Rows take the result of a query and are declared anywhere; nil where some
	// model may be migrated that was not seen.
	Rows map[string]bool
}

// takesResults reports whether a struct is a place for the result of a query:
// one of a function's own, or one without a key.
func (u Uses) takesResults(m *entity.Model) bool {
	return u.Local[m.TypePath] || u.Rows[m.TypePath] && len(m.PrimaryKey) == 0
}

// Select leaves out structs that look like models and have no table of their
// own: those that models embed (a common base), and those that embed a model to
// add to it (a row with a count), and those that only take the result of a query
// (GORM scans into them, or xorm is given them behind the name of another table
// and they have no key). A struct that is used as a model or related to one
// always stays.
func Select(models []*entity.Model, used Uses) []*entity.Model {
	s := selection{real: map[string]bool{}, byPath: map[string]*entity.Model{}, base: map[string]bool{}}
	for _, m := range models {
		if m.Guessed {
			continue
		}
		s.byPath[m.TypePath] = m
		s.real[m.TypePath] = s.real[m.TypePath] || used.Models[m.TypePath]
		for _, r := range m.Relations {
			s.real[r.Related] = true
			s.real[r.JoinModel] = true
		}
	}
	extends := map[string]bool{}
	for _, m := range models {
		if m.Guessed {
			continue
		}
		for _, path := range m.Embeds {
			if s.isModel(path, m) {
				extends[m.TypePath] = true
			} else {
				s.base[path] = true
			}
		}
	}
	var selected []*entity.Model
	for _, m := range models {
		result := m.Library == "xorm" && len(m.PrimaryKey) == 0 || used.takesResults(m)
		keep := !s.base[m.TypePath] && !extends[m.TypePath] && !result && !strings.HasPrefix(m.TypePath, "gorm.io/gorm.")
		if keep || s.real[m.TypePath] || m.Guessed || !m.Migrates() {
			selected = append(selected, m)
		}
	}
	return present(selected)
}

// present leaves out the structs that migrations keep of tables as they once
// were: xorm's models of packages that are named after migrations, beside models
// of others. Tables that only migrations know may be long gone.
func present(models []*entity.Model) []*entity.Model {
	isPast := func(m *entity.Model) bool { return m.Library == "xorm" && snapshot(m) }
	if !slices.ContainsFunc(models, func(m *entity.Model) bool { return m.Library == "xorm" && !snapshot(m) }) {
		return models
	}
	return slices.DeleteFunc(models, isPast)
}

// snapshot reports whether a model is declared in a package of migrations.
func snapshot(m *entity.Model) bool {
	dir, _, _ := strings.Cut(m.Name, ".")
	dir = strings.TrimSuffix(m.TypePath, m.Name) + dir
	for _, element := range strings.Split(dir, "/") {
		if strings.HasPrefix(element, "migration") {
			return true
		}
	}
	return false
}

type selection struct {
	real   map[string]bool
	byPath map[string]*entity.Model
	base   map[string]bool
}

// isModel reports whether an embedded struct is a model itself rather than a
// base: it is used as one, has rows of other tables, or gives its table to the
// struct that embeds it.
func (s *selection) isModel(path string, by *entity.Model) bool {
	if s.real[path] {
		return true
	}
	m := s.byPath[path]
	if m == nil || len(m.Columns) == 0 {
		return false
	}
	if m.Table != "" && m.Table == by.Table {
		return true
	}
	for _, r := range m.Relations {
		if r.Kind != entity.BelongsTo {
			return true
		}
	}
	return false
}
