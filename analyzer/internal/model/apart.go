package model

import (
	"slices"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
)

// apart reports whether the child of an association is migrated before GORM
// knows of its parent: one function migrates the child in a call of its own, the
// parent in a later one, and nothing in the calls up to the child's leads to the
// parent. The association of the parent then gives the child's table no foreign
// key (gorm v1.31.2, schema/relationship.go and migrator/migrator.go; executed
// in truth).
func (b *builder) apart(parent *entity.Model, r *entity.Relation) bool {
	if r.Kind != entity.HasOne && r.Kind != entity.HasMany {
		return false
	}
	child, ok := b.call(r.Related)
	later, known := b.call(parent.TypePath)
	if !ok || !known || child >= later || b.calls[child].Func == "" || b.calls[child].Func != b.calls[later].Func {
		return false
	}
	seen := map[string]bool{}
	for _, c := range b.calls[:child+1] {
		if c.Func == b.calls[child].Func {
			for _, path := range c.Types {
				b.lead(path, seen)
			}
		}
	}
	return !seen[parent.TypePath]
}

// call is the number of the only call that migrates a type.
func (b *builder) call(path string) (n int, only bool) {
	n = -1
	for i, c := range b.calls {
		if slices.Contains(c.Types, path) {
			if n >= 0 {
				return n, false
			}
			n = i
		}
	}
	return n, n >= 0
}

// lead notes the models that GORM reads with one: those it is associated with.
func (b *builder) lead(path string, seen map[string]bool) {
	m := b.byPath[path]
	if m == nil || seen[path] {
		return
	}
	seen[path] = true
	for i := range m.Relations {
		b.lead(m.Relations[i].Related, seen)
		b.lead(m.Relations[i].JoinModel, seen)
	}
}
