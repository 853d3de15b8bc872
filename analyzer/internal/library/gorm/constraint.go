package gorm

import (
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
)

// constraint is a foreign key that a relation stands for
// (gorm.io/gorm/schema.Constraint).
type constraint struct {
	name               string
	child, parent      *schema
	onDelete, onUpdate string
}

// constraint gives the foreign key that migration would make of a relation; nil
// where the tag declines it, and where another relation over the same keys takes
// its place, which is then given.
func (r *relation) constraint() (c *constraint, shadow *relation) {
	tag := r.field.tag["CONSTRAINT"]
	if tag == "-" {
		return nil, nil
	}
	if r.kind == entity.BelongsTo {
		if shadow := r.shadow(); shadow != nil {
			return nil, shadow
		}
	}
	rules := readConstraintTag(tag)
	c = &constraint{name: rules.name, onDelete: rules.settings["ONDELETE"], onUpdate: rules.settings["ONUPDATE"]}
	for _, ref := range r.refs {
		if ref.primary == nil || r.join != nil && !ref.own {
			continue
		}
		if ref.own {
			c.child, c.parent = ref.foreign.schema, r.schema
		} else {
			c.child, c.parent = r.schema, ref.primary.schema
		}
	}
	if c.child == nil {
		return nil, nil
	}
	if c.name == "" {
		c.name = r.schema.naming.ForeignKey(r.schema.table, r.name)
	}
	return c, nil
}

// shadow finds a relation of the parent over the same keys: GORM leaves the
// foreign key to it and does not look at this side's tag.
func (r *relation) shadow() *relation {
	for _, name := range r.target.registered {
		o := r.target.byRelation[name]
		if o == r || o.target != r.schema || len(o.refs) != len(r.refs) {
			continue
		}
		same := true
		for i, ref := range o.refs {
			own := r.refs[i]
			if own.primary != ref.primary || own.foreign != ref.foreign || own.value != ref.value {
				same = false
			}
		}
		if same {
			return o
		}
	}
	return nil
}

// constraintTag is the value of a constraint tag, taken apart.
type constraintTag struct {
	name     string
	settings Settings
}

// readConstraintTag reads "[name,]OnDelete:RULE,OnUpdate:RULE". A name counts
// only where a comma follows.
func readConstraintTag(tag string) constraintTag {
	t := constraintTag{settings: ParseTag(tag, ",")}
	if name, _, found := strings.Cut(tag, ","); found && isConstraintName(name) {
		t.name = name
	}
	return t
}

// isConstraintName reports whether GORM takes the text for a name.
func isConstraintName(s string) bool {
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9', r == '_', r == '-':
		default:
			return false
		}
	}
	return s != ""
}

// migrated gives the foreign key that auto-migration creates for a relation in
// the schema of the child table; nil where it creates none.
func (p *parser) migrated(r *relation) *constraint {
	if p.config.DisableForeignKeys || r.field.ignoreMigration {
		return nil
	}
	c, _ := r.constraint()
	if c == nil {
		return nil
	}
	for _, name := range c.child.registered {
		if c.child.byRelation[name] == r {
			return c
		}
	}
	return nil
}
