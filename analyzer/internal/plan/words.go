package plan

import (
	"fmt"
	"sort"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Finding starts a finding of a site about some of its effects: position,
// table, children, cascade paths and the places that prove them. The rule adds
// message and help.
func (s *Site) Finding(v *View, effects []*cascade.Effect) finding.Finding {
	f := finding.Finding{Pos: s.Step().Effect.Pos, Table: s.Step().Table, Schema: v.Schema.Name}
	var paths []string
	for _, e := range effects {
		f.Children = append(f.Children, e.Relation.Child.Table)
		paths = append(paths, e.PathString())
		f.Related = append(f.Related, Evidence(e)...)
	}
	f.Path = strings.Join(paths, "\n")
	f.Related = unique(f.Related)
	return f
}

// Select gives the effects of an outcome that pass the test.
func Select(o *cascade.Outcome, test func(*cascade.Effect) bool) []*cascade.Effect {
	if o == nil {
		return nil
	}
	var out []*cascade.Effect
	for i := range o.Effects {
		if test(&o.Effects[i]) {
			out = append(out, &o.Effects[i])
		}
	}
	return out
}

// Evidence lists the places that prove an effect: the sources of each relation
// on its path, and the statement that answers for the rows or comes too late.
func Evidence(e *cascade.Effect) []finding.Related {
	var out []finding.Related
	for i, r := range e.Path {
		for _, c := range r.Claims {
			// On the way down only the key that carries the delete matters.
			if i < len(e.Path)-1 && c.Origin != r.Claims[0].Origin {
				continue
			}
			out = append(out, finding.Related{Pos: c.Pos, Message: ClaimText(r, c)})
		}
	}
	if e.Cleanup != nil {
		out = append(out, finding.Related{Pos: e.Cleanup.Pos, Message: "cleanup of " + e.Cleanup.Table + ": " + e.Cleanup.Text})
	}
	if e.Guard != nil {
		out = append(out, finding.Related{Pos: e.Guard.Pos, Message: "look into " + e.Guard.Table})
	}
	if e.Doubt != nil {
		out = append(out, finding.Related{Pos: e.Doubt.Pos, Message: e.Doubt.Why})
	}
	return out
}

// ClaimText says what a source says of a relation: "foreign key posts_ibfk_1:
// posts.user_id → users.id, ON DELETE CASCADE".
func ClaimText(r *cascade.Relation, c cascade.Claim) string {
	text := fmt.Sprintf("%s: %s → %s", c.Text, r.Child, r.Parent)
	switch {
	case c.Rule.String() != "":
		text += ", ON DELETE " + c.Rule.String()
	case c.Origin == cascade.OriginDDL || c.Origin == cascade.OriginLive:
		text += ", no ON DELETE"
	}
	for _, w := range r.Where {
		text += fmt.Sprintf(", where %s = '%s'", w.Column, w.Value)
	}
	return text
}

// Tables names the child keys of effects: "posts.user_id and tags.post_id". Of
// many it names the first few and counts the others, which a finding's children
// and related places list.
func Tables(effects []*cascade.Effect) string {
	var names []string
	seen := map[string]bool{}
	for _, e := range effects {
		n := e.Relation.Child.String()
		if !seen[n] {
			seen[n] = true
			names = append(names, n)
		}
	}
	const most = 8
	if len(names) > most {
		names = append(names[:most-1:most-1], fmt.Sprintf("%d more columns", len(names)-most+1))
	}
	return List(names)
}

// List joins names as a sentence does.
func List(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// Reasons gives the distinct reasons of effects, joined.
func Reasons(effects []*cascade.Effect) string {
	var reasons []string
	seen := map[string]bool{}
	for _, e := range effects {
		if e.Why != "" && !seen[e.Why] {
			seen[e.Why] = true
			reasons = append(reasons, e.Why)
		}
	}
	sort.Strings(reasons)
	return strings.Join(reasons, "; ")
}

func unique(list []finding.Related) []finding.Related {
	seen := map[finding.Related]bool{}
	out := list[:0]
	for _, r := range list {
		if !seen[r] {
			seen[r] = true
			out = append(out, r)
		}
	}
	return out
}

// Doing words the start of a message about a delete: "deleting from".
func Doing(k cascade.Kind) string {
	switch k {
	case cascade.Soft:
		return "soft-deleting"
	case cascade.Truncate:
		return "truncating"
	case cascade.Replace:
		return "replacing a row of"
	}
	return "deleting from"
}

// Short gives the position with the file's base name, for use within a message.
func Short(p finding.Position) string {
	if i := strings.LastIndexAny(p.File, `/\`); i >= 0 {
		p.File = p.File[i+1:]
	}
	return p.String()
}

// ForeignKeys calls say for each declared key of tables that are not left out,
// and makes a finding at the key of what it says.
func (v *View) ForeignKeys(say func(*sqlschema.Table, *sqlschema.ForeignKey) (message, help string)) []finding.Finding {
	var out []finding.Finding
	for _, t := range v.Schema.Tables {
		if v.Ignored(t.Name) {
			continue
		}
		for i := range t.ForeignKeys {
			fk := &t.ForeignKeys[i]
			if message, help := say(t, fk); message != "" {
				out = append(out, finding.Finding{
					Pos: fk.Pos, Table: t.Name, Children: []string{t.Name}, Message: message, Help: help, Schema: v.Schema.Name,
				})
			}
		}
	}
	return out
}

// OwnClaims calls do for each relation that one of the models declares.
func (v *View) OwnClaims(own []*entity.Model, do func(*cascade.Relation, cascade.Claim)) {
	declared := map[sqlschema.Position]bool{}
	for _, m := range own {
		for i := range m.Relations {
			for _, e := range m.Relations[i].Edges {
				declared[e.Pos] = true
			}
		}
	}
	for _, r := range v.Graph.Relations() {
		for _, c := range r.Claims {
			if c.Origin == cascade.OriginModel && declared[c.Pos] {
				do(r, c)
			}
		}
	}
}

// ChecksOff reports whether an effect is bad only because foreign key checks
// are off (CL110).
func ChecksOff(o *cascade.Outcome, e *cascade.Effect) bool {
	return e.Kind == cascade.Orphaned && e.Relation.Enforcement.State == sqlschema.Enforced && o.Deletion.Checks == cascade.ChecksOff
}

// SameRule compares rules by what they do: RESTRICT, NO ACTION and none all
// block.
func SameRule(a, b sqlschema.Action) bool {
	blocks := func(x sqlschema.Action) bool { return x == sqlschema.Unset || x.Blocks() }
	return a == b || blocks(a) && blocks(b)
}
