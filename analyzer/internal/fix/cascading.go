package fix

import (
	"slices"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// deepest bounds the number of times that a cascade is followed one level down.
const deepest = 16

// cascading writes constraint:OnDelete:CASCADE into the tags from which
// AutoMigrate makes the keys that refuse the delete, and those below them. It is
// for a schema that comes from the models: with DDL of its own no tag reaches
// the database.
func (src *Source) cascading(s *plan.Site) (f finding.Fix, ok bool) {
	if len(s.Views) != 1 || s.Views[0].Schema.Origin != sqlschema.FromModels {
		return f, false
	}
	v, o := s.Views[0], s.Outcomes[0]
	places := map[sqlschema.Position]bool{}
	var tags []entity.Retag
	for range deepest {
		bad := plan.Select(&o, func(e *cascade.Effect) bool { return e.Kind.Bad() })
		if len(bad) == 0 {
			break
		}
		for _, e := range bad {
			more, ok := cascadeTags(v, e, places)
			if !ok {
				return f, false
			}
			tags = append(tags, more...)
		}
		o = cascade.Evaluate(v.Cascading(places).Graph, o.Deletion)
	}
	if len(tags) == 0 || !plan.Settled(&o) {
		return f, false
	}
	edits, ok := src.retags(tags)
	if !ok {
		return f, false
	}
	var fields []string
	for _, t := range tags {
		fields = append(fields, t.Field)
	}
	return finding.Fix{
		Message: "put constraint:OnDelete:CASCADE on " + plan.List(fields) + "; AutoMigrate makes new keys so and leaves those that exist",
		Edits:   edits,
	}, true
}

// cascadeTags gives the tags that make the key of an effect cascade, and adds
// their places. Every field that describes the key must be changed: which of
// them AutoMigrate takes depends on the order of its arguments.
func cascadeTags(v *plan.View, e *cascade.Effect, places map[sqlschema.Position]bool) (tags []entity.Retag, ok bool) {
	key, declared := e.Relation.Claim(cascade.OriginDDL)
	if !declared || places[key.Pos] || e.Cleanup != nil || e.Relation.Enforcement.State != sqlschema.Enforced || deletesSoftly(v, e.Relation.Child.Table) {
		return nil, false
	}
	group := describing(v, key.Pos)
	for _, r := range group {
		if r.CascadeTag.Value == "" {
			return nil, false
		}
		places[r.Pos] = true
		tags = append(tags, r.CascadeTag)
	}
	return tags, len(tags) > 0
}

// describing lists the associations that stand for the key declared at a place:
// those of its name, or of its join table.
func describing(v *plan.View, place sqlschema.Position) []*entity.Relation {
	var all []*entity.Relation
	for _, m := range v.Models {
		for i := range m.Relations {
			if m.Relations[i].Migrated {
				all = append(all, &m.Relations[i])
			}
		}
	}
	i := slices.IndexFunc(all, func(r *entity.Relation) bool { return r.Pos == place })
	if i < 0 {
		return nil
	}
	owner := all[i]
	return slices.DeleteFunc(all, func(r *entity.Relation) bool {
		if owner.Kind == entity.ManyToMany {
			return r.Kind != entity.ManyToMany || r.JoinTable != owner.JoinTable
		}
		return r.Kind == entity.ManyToMany || r.Constraint != owner.Constraint || !sameChild(r, owner)
	})
}

func sameChild(a, b *entity.Relation) bool {
	return len(a.Edges) == 1 && len(b.Edges) == 1 && a.Edges[0].Child.Table == b.Edges[0].Child.Table
}

// deletesSoftly reports whether the code means to keep the rows of a table: a
// cascade would take them for good.
func deletesSoftly(v *plan.View, table string) bool {
	return slices.ContainsFunc(v.Models, func(m *entity.Model) bool { return m.Table == table && m.SoftDelete != "" })
}

// Tags gives the fix of a constraint tag that has no effect, for the field at a
// place: the tag moves to where GORM reads it, or is spelt as GORM reads it. On
// a schema with DDL it must not contradict the key that is there.
func Tags(src Source, views []*plan.View, own []*entity.Model, at finding.Position) []finding.Fix {
	for _, m := range own {
		for _, tag := range m.Tags {
			if tag.Pos != at || tag.Mend == nil {
				continue
			}
			mend := tag.Mend()
			if mend == nil || slices.ContainsFunc(views, func(v *plan.View) bool { return contradicts(v, mend) }) {
				return nil
			}
			if edits, ok := src.retags(mend.Tags); ok {
				return []finding.Fix{{Message: mend.Message, Edits: edits}}
			}
		}
	}
	return nil
}

func contradicts(v *plan.View, mend *entity.TagMend) bool {
	if v.Schema.Origin == sqlschema.FromModels {
		return false
	}
	for _, r := range v.Graph.Relations() {
		key, ok := r.Claim(cascade.OriginDDL)
		if ok && r.Child.Same(mend.Child) && !plan.SameRule(mend.Rule, key.Rule) {
			return true
		}
	}
	return false
}
