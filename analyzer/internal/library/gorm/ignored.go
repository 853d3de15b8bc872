package gorm

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// disabled is the reason that holds for all tags of a program; it is no fault
// of any one of them.
const disabled = "gorm.Config switches foreign keys off when migrating"

// ignored says why auto-migration makes no foreign key with the relation's
// delete rule; empty where it does.
func (p *parser) ignored(r *relation) string {
	switch {
	case r.polymorphic:
		return "GORM creates no foreign key for a polymorphic association"
	case r.field.ignoreMigration:
		return "the field is left out of migrations"
	case p.config.DisableForeignKeys:
		return disabled
	case r.join != nil:
		return r.otherSide()
	}
	c, shadow := r.constraint()
	if shadow != nil {
		return p.shadowed(r, shadow)
	}
	if c != nil && p.migrated(r) == nil {
		return "the association is declared in an embedded struct, and GORM does not tell " + displayName(r.target) + " of it when it creates that table"
	}
	return ""
}

// shadowed says what becomes of a belongs-to rule whose foreign key GORM takes
// from the parent's field; empty where that field asks for the same rule.
func (p *parser) shadowed(r, shadow *relation) string {
	name := displayName(shadow.schema) + "." + shadow.name
	if shadow.field.tag["CONSTRAINT"] == "-" {
		return name + " declares the same relation with constraint:-, so no foreign key is created"
	}
	if p.migrated(shadow) != nil && sameRule(r, shadow) {
		return ""
	}
	return "GORM takes the foreign key from " + name + ", which declares the same relation, and does not look at this tag"
}

// otherSide says why the rule of a many-to-many field is not certain: both
// sides describe one join table, and the one that is migrated last wins.
func (r *relation) otherSide() string {
	for _, o := range r.target.relations {
		if o == r || o.join == nil || o.join.schema.table != r.join.schema.table || sameRule(o, r) {
			continue
		}
		return fmt.Sprintf("%s.%s describes the same join table with another rule, and the order of AutoMigrate's arguments decides between them", displayName(o.schema), o.name)
	}
	return ""
}

func sameRule(a, b *relation) bool {
	rule := func(r *relation) string {
		return strings.ToUpper(readConstraintTag(r.field.tag["CONSTRAINT"]).settings["ONDELETE"])
	}
	return rule(a) == rule(b)
}

// ignoredTags lists the constraint tags of a model that have no effect.
func (p *parser) ignoredTags(s *schema) []entity.IgnoredTag {
	var tags []entity.IgnoredTag
	for _, one := range p.findIgnored(s) {
		tags = append(tags, entity.IgnoredTag{
			Field: one.field.path(), Tag: one.field.raw, Why: one.why, Help: one.help, Pos: p.position(one.field.pos),
			Mend: func() *entity.TagMend { return p.mend(s, one.field) },
		})
	}
	return tags
}

// ignoredField is a field whose constraint tag has no effect.
type ignoredField struct {
	field     *field
	why, help string
}

func (p *parser) findIgnored(s *schema) []ignoredField {
	var tags []ignoredField
	for _, f := range s.fields {
		if why, help := p.ignoredField(s, f); why != "" {
			tags = append(tags, ignoredField{f, why, help})
		}
	}
	return tags
}

// ignoredField says why a field's constraint tag has no effect; empty where it
// has one, or where there is none.
func (p *parser) ignoredField(s *schema, f *field) (why, help string) {
	if why, help := strayRule(f.own); why != "" {
		return why, help
	}
	value := f.own["CONSTRAINT"]
	if value == "" || value == "-" {
		return "", ""
	}
	if why, help := badRule(value); why != "" {
		return why, help
	}
	if readConstraintTag(value).settings["ONDELETE"] == "" {
		return "", ""
	}
	if !f.isRelation() {
		if f.column == "" {
			return "", ""
		}
		return "GORM reads a constraint tag on an association only, not on a column", columnHelp(s, f)
	}
	for _, r := range s.relations {
		if r.field != f {
			continue
		}
		if why := p.ignored(r); why != "" && why != disabled {
			return why, ignoredHelp(r)
		}
	}
	return "", ""
}

// strayRule finds a rule that stands outside a constraint tag.
func strayRule(tag Settings) (why, help string) {
	for _, key := range []string{"ONDELETE", "ONUPDATE"} {
		if !tag.has(key) {
			continue
		}
		name := map[string]string{"ONDELETE": "OnDelete", "ONUPDATE": "OnUpdate"}[key]
		if tag.has("CONSTRAINT") {
			return fmt.Sprintf("the semicolon before %s ends the constraint tag; its parts are separated by commas", name),
				fmt.Sprintf("write constraint:%s,%s:%s", tag["CONSTRAINT"], name, tag[key])
		}
		return fmt.Sprintf("GORM has no tag %s of its own", name), fmt.Sprintf("write constraint:%s:%s", name, tag[key])
	}
	for _, key := range misspelt {
		if tag.has(key) {
			return fmt.Sprintf("GORM has no tag %s", strings.ToLower(key)), "write constraint:" + tag[key]
		}
	}
	return "", ""
}

// badRule finds a misspelt key or rule within a constraint tag.
func badRule(value string) (why, help string) {
	name := readConstraintTag(value).name
	for i, part := range splitTag(value, ",") {
		key, rule, found := strings.Cut(part, ":")
		key = strings.TrimSpace(key)
		switch upper := strings.ToUpper(key); {
		case i == 0 && (part == name || !found && isConstraintName(part)):
			if _, isRule := sqlschema.ParseAction(part); isRule && part != "" {
				return "the tag gives a rule without saying when it applies", "write constraint:OnDelete:" + part
			}
		case part == "":
		case upper != "ONDELETE" && upper != "ONUPDATE":
			return fmt.Sprintf("GORM knows OnDelete and OnUpdate in a constraint tag, not %s", key), "write constraint:OnDelete:CASCADE, or another rule"
		default:
			if _, ok := sqlschema.ParseAction(rule); !ok {
				return fmt.Sprintf("%q is no referential action; the server refuses the statement that AutoMigrate sends", strings.TrimSpace(rule)),
					"use CASCADE, SET NULL, RESTRICT or NO ACTION"
			}
		}
	}
	return "", ""
}

// columnHelp names the association that the tag of a key column belongs to.
func columnHelp(s *schema, f *field) string {
	for _, r := range s.relations {
		for _, ref := range r.refs {
			if ref.foreign == f && !ref.own {
				return "move the tag to the field " + r.name
			}
		}
	}
	for _, name := range s.registered {
		r := s.byRelation[name]
		for _, ref := range r.refs {
			if ref.foreign == f && r.schema != s {
				return fmt.Sprintf("move the tag to %s.%s", displayName(r.schema), r.name)
			}
		}
	}
	return "declare the association as a field and put the tag there"
}

func ignoredHelp(r *relation) string {
	switch {
	case r.polymorphic:
		return "delete the rows in code; no single foreign key can hold for several parent tables"
	case r.join != nil:
		return "put the same tag on both sides"
	}
	if _, shadow := r.constraint(); shadow != nil {
		return fmt.Sprintf("put the tag on %s.%s", displayName(shadow.schema), shadow.name)
	}
	return "declare the association in the model itself, or the other side of it in " + displayName(r.target)
}
