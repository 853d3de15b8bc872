package gorm

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// misspelt are keys that were meant to be "constraint"; GORM knows none of them.
var misspelt = [...]string{"CONSTRAINTS", "CONSTRAIN", "CONSTRANT", "CONSTARINT", "CONTRAINT", "CONSTRAINST", "CONSTRAINED"}

// rawParts splits a tag at its semicolons and leaves the parts as written.
func rawParts(tag, separator string) []string {
	if tag == "" {
		return nil
	}
	var parts []string
	open := false
	for _, piece := range strings.Split(tag, separator) {
		if open {
			parts[len(parts)-1] += separator + piece
		} else {
			parts = append(parts, piece)
		}
		open = strings.HasSuffix(piece, `\`)
	}
	return parts
}

// withConstraint gives the tag with another constraint: in the place of what
// stood for one so far, misspelt or stray, else at the end. Without a value the
// constraint is taken away.
func withConstraint(tag, value string) string {
	var parts []string
	at := -1
	for _, part := range rawParts(tag, ";") {
		key, _, _ := strings.Cut(part, ":")
		switch key = strings.ToUpper(strings.TrimSpace(key)); {
		case key == "":
			continue
		case key == "CONSTRAINT" || key == "ONDELETE" || key == "ONUPDATE" || slices.Contains(misspelt[:], key):
			if at < 0 {
				at = len(parts)
			}
			continue
		}
		parts = append(parts, part)
	}
	if value != "" {
		if at < 0 {
			at = len(parts)
		}
		parts = slices.Insert(parts, at, "constraint:"+value)
	}
	return strings.Join(parts, ";")
}

// withRule adds a delete rule to the value of a constraint tag; ok is false
// where that changes more than the rule: a bare name counts as the key's name
// only once a comma follows it.
func withRule(value, rule string) (constraint string, ok bool) {
	parts := rawParts(value, ",")
	if len(parts) == 1 && !strings.Contains(value, ":") {
		return "", false
	}
	return strings.Join(append(parts, "OnDelete:"+rule), ","), true
}

// retag says how a field's tag reads with another constraint.
func (p *parser) retag(model *schema, f *field, constraint string) entity.Retag {
	return entity.Retag{
		Pos: p.position(f.pos), Field: displayName(model) + "." + f.path(),
		Key: "gorm", Value: withConstraint(f.raw, constraint),
	}
}

// cascading gives the tag by which the key that migration makes of the relation
// deletes child rows.
func (p *parser) cascading(r *relation) entity.Retag {
	f := r.field
	value := f.tag["CONSTRAINT"]
	rules := readConstraintTag(value)
	if value != f.own["CONSTRAINT"] || rules.settings.has("ONDELETE") || value == "-" {
		return entity.Retag{}
	}
	if why, _ := strayRule(f.own); why != "" {
		return entity.Retag{} // CL303 has the word
	}
	if why, _ := badRule(value); why != "" {
		return entity.Retag{}
	}
	constraint, ok := withRule(value, sqlschema.Cascade.String())
	if !ok {
		return entity.Retag{}
	}
	return p.retag(r.schema, f, constraint)
}
