// Package repair plans the migration that lets the database do what the code
// leaves undone: foreign keys that delete the child rows, made where there are
// none or in place of those that refuse, with the engine or type that they need.
// Where a constraint tag names another rule, it is that one.
//
// It plans only what the findings ask for, and what the new keys need below
// them. What it cannot mend it names with the reason.
package repair

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Input is what an analysis found.
type Input struct {
	Findings  []finding.Finding
	Sites     []finding.Site
	Relations []finding.Relation
	// Show gives the name under which the user knows a file; nil: as it is.
	Show func(file string) string
}

// at names a finding by its code and place.
func (in *Input) at(f finding.Finding) string {
	file := f.Pos.File
	if in.Show != nil {
		file = in.Show(file)
	}
	return fmt.Sprintf("%s at %s:%d", f.Code, file, f.Pos.Line)
}

// Migration is a change of one schema.
type Migration struct {
	Steps []Step
	// Left are findings that the migration does not mend, and why, a sentence
	// each.
	Left []string
}

// Step is a part of a migration that can be taken back.
type Step struct {
	// Notes say why, and what to look at before.
	Notes []string
	// Up are statements without a semicolon; Down takes them back, in its order.
	Up, Down []string
}

// Plan makes the migration of a schema. The schema must be one of MySQL,
// MariaDB or TiDB that was read from statements.
func Plan(s *sqlschema.Schema, in Input) (*Migration, error) {
	if len(s.Tables) == 0 && s.Dialect.Name == "" {
		return nil, fmt.Errorf("no schema was found: name it under schema in .cascadelint.yaml")
	}
	if s.Origin == sqlschema.FromModels {
		return nil, fmt.Errorf("the schema comes from the models, there is no DDL to change: set the delete rule in their constraint tags, go fix -fixtool=$(which cascadelint) -diff ./... shows where")
	}
	switch s.Dialect.Name {
	case "mysql", "mariadb", "tidb":
	default:
		return nil, fmt.Errorf("the migration is written for MySQL, MariaDB and TiDB, and the schema is %s", s.Dialect)
	}
	p := planner{schema: s, in: in, names: keyNames(s)}
	for _, f := range in.Findings {
		if f.Schema != "" && !slices.Contains(strings.Split(f.Schema, ", "), s.Name) {
			continue
		}
		switch f.Code {
		case "CL101", "CL102", "CL104", "CL203":
			p.delete(f)
		case "CL201", "CL202":
			p.ignoredKey(f)
		case "CL301", "CL302":
			p.modelKey(f)
		}
	}
	for i := range p.wanted {
		p.mend(&p.wanted[i])
	}
	return &p.out, nil
}

type planner struct {
	schema *sqlschema.Schema
	in     Input
	names  map[string]bool // of foreign keys in use, in lower case
	wanted []key
	innodb map[string]bool // tables that a step has given the engine
	out    Migration
}

// key is a foreign key that there shall be.
type key struct {
	child, parent cascade.Key
	// onDelete is its delete rule, onUpdate that for changed keys.
	onDelete, onUpdate sqlschema.Action
	why                string
}

// delete asks for keys that cascade where the finding's delete is refused or
// leaves rows behind.
func (p *planner) delete(f finding.Finding) {
	for _, site := range p.in.Sites {
		if site.Pos != f.Pos || site.Schema != p.schema.Name {
			continue
		}
		for _, c := range site.Children {
			if c.Effect != "blocked" && c.Effect != "orphaned" {
				continue
			}
			why := p.in.at(f)
			r, reason := p.relation(c)
			if reason != "" {
				p.leave("%s: %s.%s: %s", why, c.Table, strings.Join(c.Columns, ", "), reason)
				continue
			}
			p.cascade(*r, why)
		}
	}
}

// relation finds the edge that a child stands for.
func (p *planner) relation(c finding.Child) (r *finding.Relation, reason string) {
	for i := range p.in.Relations {
		one := &p.in.Relations[i]
		if one.Schema != p.schema.Name || !one.Child.Same(cascade.Key{Table: c.Table, Columns: c.Columns}) {
			continue
		}
		switch {
		case one.Status != finding.RelationDeclared && one.Status != finding.RelationImplied:
		case len(one.Where) > 0:
			return nil, "a polymorphic association cannot have a foreign key"
		case r != nil:
			return nil, "the columns refer to more than one table"
		default:
			r = one
		}
	}
	if r == nil {
		reason = "the relation is not known"
	}
	return r, reason
}

// cascade asks for a key that deletes the child rows, and for the same below
// them: what hangs on these rows would refuse or stay.
func (p *planner) cascade(r finding.Relation, why string) {
	for i := range p.wanted {
		if k := &p.wanted[i]; k.child.Same(r.Child) {
			if k.onDelete != sqlschema.SetNull {
				k.onDelete = sqlschema.Cascade
			}
			return
		}
	}
	if r.Asked == sqlschema.SetNull {
		p.wanted = append(p.wanted, key{child: r.Child, parent: r.Parent, onDelete: r.Asked, why: why + ", SET NULL as the model asks for"})
		return // the rows stay, and with them those below
	}
	p.wanted = append(p.wanted, key{child: r.Child, parent: r.Parent, onDelete: sqlschema.Cascade, why: why})
	for _, below := range p.in.Relations {
		if below.Schema != p.schema.Name || !strings.EqualFold(below.Parent.Table, r.Child.Table) || len(below.Where) > 0 {
			continue
		}
		if below.Status != finding.RelationDeclared && below.Status != finding.RelationImplied {
			continue
		}
		if fk := p.enforced(below.Child); fk != nil && !fk.Effective.Blocks() {
			continue // its rows are seen to, and were before
		}
		p.cascade(below, "below "+r.Child.String()+", which cascades now")
	}
}

// ignoredKey asks for a key that was written and that the engine ignores, with
// the rules as written.
func (p *planner) ignoredKey(f finding.Finding) {
	for _, t := range p.schema.Tables {
		for i := range t.ForeignKeys {
			fk := &t.ForeignKeys[i]
			if fk.Pos.File != f.Pos.File || fk.Pos.Line != f.Pos.Line || fk.Enforcement.State != sqlschema.NotEnforced {
				continue
			}
			child := cascade.Key{Table: t.Name, Columns: fk.Columns}
			if slices.ContainsFunc(p.wanted, func(k key) bool { return k.child.Same(child) }) {
				continue
			}
			p.wanted = append(p.wanted, key{
				child: child, parent: cascade.Key{Table: fk.RefTable, Columns: fk.RefColumns},
				onDelete: fk.OnDelete, onUpdate: fk.OnUpdate,
				why: p.in.at(f),
			})
		}
	}
}

// modelKey asks for the key of a relation with the rule that the model's tag
// names.
func (p *planner) modelKey(f finding.Finding) {
	for _, r := range p.in.Relations {
		declares := slices.ContainsFunc(r.Evidence, func(e finding.Related) bool { return e.Pos == f.Pos })
		if r.Schema != p.schema.Name || !declares || !slices.Contains(f.Children, r.Child.Table) || len(r.Where) > 0 {
			continue
		}
		switch {
		case slices.ContainsFunc(p.wanted, func(k key) bool { return k.child.Same(r.Child) }):
		case r.Asked == sqlschema.Unset:
			p.leave("%s: %s → %s: no tag names the delete rule; write constraint:OnDelete:… where GORM reads it", p.in.at(f), r.Child, r.Parent)
		default:
			p.wanted = append(p.wanted, key{child: r.Child, parent: r.Parent, onDelete: r.Asked, why: p.in.at(f) + ", as the model asks for"})
		}
	}
}

// enforced is the key over the columns on which the engine acts, nil where there
// is none.
func (p *planner) enforced(child cascade.Key) *sqlschema.ForeignKey {
	t := p.schema.Table(child.Table)
	if t == nil {
		return nil
	}
	for i := range t.ForeignKeys {
		fk := &t.ForeignKeys[i]
		if fk.Enforcement.State == sqlschema.Enforced && child.Same(cascade.Key{Table: child.Table, Columns: fk.Columns}) {
			return fk
		}
	}
	return nil
}

func (p *planner) leave(format string, args ...any) {
	if text := fmt.Sprintf(format, args...); !slices.Contains(p.out.Left, text) {
		p.out.Left = append(p.out.Left, text)
	}
}

func keyNames(s *sqlschema.Schema) map[string]bool {
	names := map[string]bool{}
	for _, t := range s.Tables {
		for _, fk := range t.ForeignKeys {
			names[strings.ToLower(fk.Name)] = true
		}
	}
	return names
}
