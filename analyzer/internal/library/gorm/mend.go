package gorm

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// A change of tags is tried before it is offered: all types are read once more
// as if it had been made. It stands where none of the changed tags is ignored
// then, no other that was not, and where auto-migration makes the key with the
// rule that the tag asked for.

// change gives fields another constraint; an empty one takes it away.
type change struct {
	tags []constraintOn
	// key is the relation that is to have the rule; nil where a tag goes that
	// another one repeats.
	key *relation
	// message says what is done.
	message string
}

type constraintOn struct {
	schema     *schema
	field      *field
	constraint string
}

// mend finds the change of tags that gives the rule of an ignored tag effect.
func (p *parser) mend(s *schema, f *field) *entity.TagMend {
	wanted, ok := intended(f)
	if !ok {
		return nil
	}
	for _, c := range p.changes(s, f, wanted) {
		if m := p.try(c, readConstraintTag(wanted)); m != nil {
			return m
		}
	}
	return nil
}

// intended gives the constraint that an ignored tag was meant to be, as far as
// there is one reading only.
func intended(f *field) (constraint string, ok bool) {
	value := f.own["CONSTRAINT"]
	for _, key := range misspelt {
		if v, found := f.own[key]; found && value == "" {
			value = v
		}
	}
	for _, name := range []string{"OnUpdate", "OnDelete"} {
		if v, found := f.own[strings.ToUpper(name)]; found {
			value = strings.TrimPrefix(value+","+name+":"+v, ",")
		}
	}
	parts := rawParts(value, ",")
	for i, part := range parts {
		if i == 0 && len(parts) > 1 && isConstraintName(part) {
			continue
		}
		key, rule, found := strings.Cut(part, ":")
		name, known := ruleKey(key)
		action, isRule := spelling(rule)
		if !found || !known || !isRule {
			return "", false
		}
		if upper := strings.ToUpper(strings.TrimSpace(key)); upper != strings.ToUpper(name) {
			parts[i] = name + ":" + rule
		}
		if _, asWritten := sqlschema.ParseAction(rule); !asWritten {
			parts[i] = name + ":" + action.String()
		}
	}
	return strings.Join(parts, ","), len(parts) > 0
}

// ruleKey reads the key of a rule with at most two letters wrong.
func ruleKey(key string) (name string, ok bool) {
	key = strings.ToLower(strings.TrimSpace(key))
	for _, name := range []string{"OnDelete", "OnUpdate"} {
		if distance(key, strings.ToLower(name)) <= 2 {
			return name, true
		}
	}
	return "", false
}

// spelling reads a rule with its words run together or joined by underscores.
func spelling(rule string) (sqlschema.Action, bool) {
	if a, ok := sqlschema.ParseAction(rule); ok {
		return a, a != sqlschema.Unset
	}
	bare := strings.NewReplacer("_", "", "-", "", " ", "").Replace(strings.ToUpper(rule))
	for _, a := range []sqlschema.Action{sqlschema.SetNull, sqlschema.NoAction, sqlschema.SetDefault} {
		if bare == strings.ReplaceAll(a.String(), " ", "") {
			return a, true
		}
	}
	return sqlschema.Unset, false
}

// distance is the number of letters by which two words differ (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}

// changes lists what may give the rule effect, the smallest change first.
func (p *parser) changes(s *schema, f *field, wanted string) []change {
	here := constraintOn{s, f, wanted}
	gone := constraintOn{s, f, ""}
	if !f.isRelation() {
		var out []change
		for _, r := range p.overColumn(s, f) {
			out = append(out, move(gone, r, wanted)...)
		}
		return out
	}
	var out []change
	for _, r := range s.relations {
		if r.field != f {
			continue
		}
		out = append(out, change{tags: []constraintOn{here}, key: r, message: "write constraint:" + wanted})
		if shadow := r.shadow(); r.kind == entity.BelongsTo && shadow != nil {
			out = append(out, move(gone, shadow, wanted)...)
		}
		for _, o := range r.target.relations {
			if r.join != nil && o != r && o.join != nil && o.join.schema.table == r.join.schema.table {
				if merged, ok := merge(o.field, wanted); ok {
					out = append(out, change{
						tags: []constraintOn{here, {o.schema, o.field, merged}}, key: r,
						message: "put constraint:" + wanted + " on both sides of the join table",
					})
				}
			}
		}
	}
	return out
}

// overColumn lists the relations whose key the column is: those of its own
// model, then those of others.
func (p *parser) overColumn(s *schema, f *field) []*relation {
	over := func(r *relation) bool {
		return slices.ContainsFunc(r.refs, func(ref reference) bool { return ref.foreign == f })
	}
	var out []*relation
	for _, r := range s.relations {
		if r.kind == entity.BelongsTo && over(r) {
			if shadow := r.shadow(); shadow != nil {
				r = shadow
			}
			out = append(out, r)
		}
	}
	for _, name := range s.registered {
		if r := s.byRelation[name]; r.schema != s && over(r) && !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}

// move takes the constraint from one field to that of a relation.
func move(gone constraintOn, to *relation, wanted string) []change {
	target := displayName(to.schema) + "." + to.name
	if sameRules(to.field.own["CONSTRAINT"], wanted) {
		return []change{{tags: []constraintOn{gone}, message: "take the constraint away: " + target + " has it"}}
	}
	if merged, ok := merge(to.field, wanted); ok {
		return []change{{
			tags: []constraintOn{gone, {to.schema, to.field, merged}}, key: to,
			message: "move constraint:" + wanted + " to " + target,
		}}
	}
	return nil
}

// merge gives a field's constraint with the wanted rules; not where it has
// rules of its own that say otherwise.
func merge(f *field, wanted string) (string, bool) {
	switch own := f.own["CONSTRAINT"]; {
	case own == "":
		return wanted, true
	case own == "-" || readConstraintTag(wanted).name != "":
		return "", false
	default:
		have, want := readConstraintTag(own).settings, readConstraintTag(wanted).settings
		for _, name := range []string{"OnUpdate", "OnDelete"} {
			key := strings.ToUpper(name)
			rule, asked := want[key]
			if v, ok := have[key]; asked && ok && !strings.EqualFold(v, rule) {
				return "", false
			}
			if asked && !have.has(key) {
				own += "," + name + ":" + rule
			}
		}
		return own, strings.Contains(own, ":")
	}
}

func sameRules(a, b string) bool {
	x, y := readConstraintTag(a).settings, readConstraintTag(b).settings
	return strings.EqualFold(x["ONDELETE"], y["ONDELETE"]) && strings.EqualFold(x["ONUPDATE"], y["ONUPDATE"])
}

// try reads all types again with the change and gives it where it works.
func (p *parser) try(c change, wanted constraintTag) *entity.TagMend {
	again := NewModels(p.config, p.env)
	again.parser.env.retagged = map[token.Pos]string{}
	mend := &entity.TagMend{Message: c.message}
	changed := map[token.Pos]bool{}
	for _, t := range c.tags {
		r := p.retag(t.schema, t.field, t.constraint)
		again.parser.env.retagged[t.field.pos] = r.Value
		mend.Tags = append(mend.Tags, r)
		changed[t.field.pos] = true
	}
	for _, named := range p.roots {
		again.parser.parse(named)
	}
	before := p.ignoredFields()
	for pos := range again.parser.ignoredFields() {
		if changed[pos] || !before[pos] {
			return nil
		}
	}
	if c.key == nil {
		return mend
	}
	key := again.parser.find(c.key)
	if key == nil || !again.parser.makes(key, wanted) {
		return nil
	}
	claims := again.parser.claim(key, key, "")
	if key.join == nil && len(claims) == 1 {
		mend.Child = cascade.Key{Table: claims[0].Child.Table, Columns: claims[0].Child.Columns}
	}
	mend.Rule, _ = sqlschema.ParseAction(wanted.settings["ONDELETE"])
	return mend
}

// find gives the relation of the same field.
func (p *parser) find(r *relation) *relation {
	for _, s := range p.schemas() {
		for _, o := range s.relations {
			if o.field.pos == r.field.pos && o.schema.path == r.schema.path {
				return o
			}
		}
	}
	return nil
}

// makes reports whether auto-migration makes the relation's key with the rules.
func (p *parser) makes(r *relation, wanted constraintTag) bool {
	keys := []*relation{r}
	if r.join != nil {
		keys = []*relation{r.join.own, r.join.ref}
	}
	for _, k := range keys {
		c := p.migrated(k)
		if c == nil || differs(wanted, "ONDELETE", c.onDelete) || differs(wanted, "ONUPDATE", c.onUpdate) {
			return false
		}
		for _, ref := range k.refs {
			// The server refuses SET NULL on such a column (error 1005, errno 150).
			if action, _ := sqlschema.ParseAction(c.onDelete); action == sqlschema.SetNull && (ref.foreign.notNull || ref.foreign.primary) {
				return false
			}
		}
	}
	return true
}

// differs reports whether a rule that is wanted is not the one in force.
func differs(wanted constraintTag, key, rule string) bool {
	want, asked := wanted.settings[key]
	return asked && !strings.EqualFold(want, rule)
}

// ignoredFields are the fields with a tag that has no effect.
func (p *parser) ignoredFields() map[token.Pos]bool {
	out := map[token.Pos]bool{}
	for _, s := range p.schemas() {
		for _, one := range p.findIgnored(s) {
			out[one.field.pos] = true
		}
	}
	return out
}

// schemas lists what was parsed, in no particular order.
func (p *parser) schemas() []*schema {
	var out []*schema
	for _, s := range p.done {
		out = append(out, s)
	}
	for _, s := range p.env.instances {
		out = append(out, s)
	}
	return out
}

// root remembers that a type was asked for, so that all can be read again.
func (p *parser) root(named *types.Named) *schema {
	known := p.done[named.Obj()] != nil
	if named.TypeArgs().Len() > 0 {
		known = p.env.instances[types.TypeString(named, nil)] != nil
	}
	if !known {
		p.roots = append(p.roots, named)
	}
	return p.parse(named)
}
