package gorm

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/cascade"
)

// associationCall is what an operation on an association asks for.
type associationCall struct {
	// unlink sets keys to NULL instead of deleting rows.
	unlink bool
	// all is set where the operation is on all rows of the association: Clear,
	// and Replace as far as rows are removed.
	all bool
	// soft is set where rows of a model that deletes softly stay.
	soft bool
}

// association reads Delete, Clear, Replace, Find and Count of *gorm.Association
// (association.go).
func (r *reader) association(m methodCall) bool {
	op := associationCall{unlink: true, soft: true}
	recv := m.recv
	for {
		call, ok := recv.(*ssa.Call)
		if !ok {
			return false
		}
		made, ok := methodOf(call)
		if !ok {
			return false
		}
		if made.kind == onAssociation && made.name == "Unscoped" {
			op.unlink = false
			recv = made.recv
			continue
		}
		if made.kind != onDB || made.name != "Association" {
			return false
		}
		return r.associationOn(m, made, op)
	}
}

func (r *reader) associationOn(m, made methodCall, op associationCall) bool {
	s := r.statementOf(made)
	name, known := s.w.text(made.args[0])
	sub := subjectOf(s.w, s.chain, nil)
	if sub.model == nil || !known {
		if m.name != "Delete" && m.name != "Clear" && m.name != "Replace" {
			return false
		}
		s.unknown("the association is not known")
		return true
	}
	rel := sub.model.Relation(name)
	if rel == nil || len(rel.Edges) == 0 {
		return false // GORM returns an error
	}
	s.name = "Association()." + m.name
	op.soft = s.chain.unscoped != effect.Yes
	if s.chain.unscoped == effect.Yes {
		op.unlink = false
	}
	switch m.name {
	case "Clear":
		op.all = true
	case "Delete":
	case "Replace":
	case "Find", "Count":
		s.emit(effect.Effect{Kind: effect.Read, Table: rel.Edges[0].Child.Table, Form: s.chain.form(s.name)})
		return true
	default:
		return false
	}
	key := keyIn(s.chain.model, sub.model, r.call)
	if key == effect.No {
		return false // without a key no statement runs
	}
	s.emitAssociation(sub.model, rel, op)
	return len(r.out.Effects) > 0
}

// emitAssociation emits what happens to the rows of an association: keys of
// children are set to NULL or the children deleted, join rows are deleted, a
// belongs-to sets the model's own key to NULL and may delete the parent.
func (s *statement) emitAssociation(m *entity.Model, rel *entity.Relation, op associationCall) {
	if len(rel.Edges) == 0 {
		return
	}
	edge := rel.Edges[0]
	form := s.chain.form(s.name)
	e := effect.Effect{
		Kind: effect.Association, Table: edge.Child.Table, Form: form, AutoTx: true,
		Scope: cascade.ScopeCondition, WhereComplete: op.all, KeyInValue: effect.Yes,
	}
	compare := func(columns []string) {
		for _, c := range columns {
			e.Where = append(e.Where, effect.Predicate{Column: c, Op: "=", Value: effect.Value{Arg: -1}})
		}
	}
	unlink := func() {
		for _, c := range edge.Child.Columns {
			e.Set = append(e.Set, effect.Assignment{Column: c, Value: effect.Value{Kind: effect.ValueNull, Arg: -1}})
		}
	}
	switch {
	case rel.Kind == entity.ManyToMany:
		compare(edge.Child.Columns)
		e.Kind = effect.Delete
		s.softChild(&e, rel.JoinModel, op)
		s.emit(e)
	case rel.Kind == entity.BelongsTo:
		compare(m.PrimaryKey)
		unlink()
		e.Model, e.ModelPath = m.Name, m.TypePath
		s.emit(e)
		if !op.unlink {
			parent := effect.Effect{Kind: effect.Delete, Table: edge.Parent.Table, Form: form, AutoTx: true, Scope: cascade.ScopeCondition, KeyInValue: effect.No}
			for _, c := range edge.Parent.Columns {
				parent.Where = append(parent.Where, effect.Predicate{Column: c, Op: "IN", Value: effect.Value{Arg: -1}})
			}
			s.softChild(&parent, rel.Related, op)
			s.emit(parent)
		}
	case op.unlink:
		compare(edge.Child.Columns)
		unlink()
		s.emit(e)
	default:
		compare(edge.Child.Columns)
		e.Kind = effect.Delete
		s.softChild(&e, rel.Related, op)
		s.emit(e)
	}
}

// softChild makes a delete a soft one where the model of the rows deletes
// softly. Of a model that cannot be found the kind is not known.
func (s *statement) softChild(e *effect.Effect, typePath string, op associationCall) {
	if typePath == "" {
		return
	}
	m := s.modelByPath(typePath)
	if m == nil {
		e.Table, e.Why = "", "the model of the deleted rows is not at hand"
		return
	}
	e.Model, e.ModelPath = m.Name, m.TypePath
	if m.SoftDelete != "" && op.soft {
		e.Kind = effect.SoftDelete
		e.Set = []effect.Assignment{{Column: m.SoftDelete, Value: effect.Value{Arg: -1}}}
	}
}

// modelByPath finds a model by import path and name among the packages that the
// call's package sees.
func (s *statement) modelByPath(path string) *entity.Model {
	pkg := s.call.Parent().Package()
	if pkg == nil {
		return nil
	}
	if named := FindType(pkg.Pkg, path); named != nil {
		return s.cx.Model(named)
	}
	return nil
}
