package xorm

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// subject is what a statement is about.
type subject struct {
	// model is that of the bean, nil without one.
	model *entity.Model
	table string
	alias string
	why   string
	// param is the number of the function's parameter that carries the bean,
	// from 1; 0 for none.
	param int
	// boxed is the bean where its type is an interface.
	boxed ssa.Value
}

// effect begins an effect on the subject.
func (t subject) effect() effect.Effect {
	e := effect.Effect{Table: t.table, Why: t.why, ModelParam: t.param}
	if t.table != "" {
		e.Why = ""
	} else {
		e.ModelFields = t.param > 0 || t.boxed != nil
	}
	if t.model != nil {
		e.Model, e.ModelPath = t.model.Name, t.model.TypePath
	}
	return e
}

// subjectOf finds the table and model of a statement on a bean; bean may be nil.
// Table names another table, the bean's model stays (statements/table_name.go).
func (s *statement) subjectOf(bean ssa.Value) subject {
	t := subject{why: "the statement names no table"}
	set := false
	for _, m := range s.chain.calls {
		switch m.name {
		case "Table":
			args, _ := m.spread()
			if len(args) == 1 {
				t, set = s.tableOf(args[0]), true
			}
		case "Alias":
			t.alias, _ = s.text(m.args[0])
		}
	}
	if bean != nil {
		of := s.beanOf(bean)
		if set {
			t.model = of.model
		} else {
			of.alias = t.alias
			t = of
		}
	}
	for _, m := range s.chain.maybe {
		if m.setsTable() {
			t.table, t.why = "", "the table depends on a condition"
		}
	}
	return t
}

// tableOf reads an argument that names a table: a text or a bean.
func (s *statement) tableOf(v ssa.Value) subject {
	v = s.resolve(v)
	if !isText(v.Type()) {
		return s.beanOf(v)
	}
	text, ok := s.text(v)
	if !ok {
		return subject{why: "the argument of Table is not constant"}
	}
	return namedTable(text)
}

// namedTable reads "posts", "app.posts", "posts p" and "posts AS p".
func namedTable(text string) subject {
	fields := strings.Fields(strings.NewReplacer("`", "", `"`, "", "[", "", "]", "").Replace(text))
	if len(fields) == 0 || strings.ContainsAny(text, "(?,") {
		return subject{why: "the argument of Table is no table name"}
	}
	t := subject{table: fields[0]}
	if len(fields) > 1 {
		t.alias = fields[len(fields)-1]
	}
	return t
}

// beanOf finds the table of a bean: a struct, a pointer to one, or a list of
// either.
func (s *statement) beanOf(v ssa.Value) subject {
	v = s.resolve(v)
	if m := s.cx.Model(v.Type()); m != nil {
		return subject{model: m, table: m.Table, why: m.TableWhy}
	}
	t := subject{why: "the model is not known", param: s.paramOf(v)}
	if types.IsInterface(v.Type()) && !isTypeParam(v.Type()) {
		t.boxed = v
	}
	if structOf(v.Type()) != nil {
		t.why = "the model has no columns"
	}
	return t
}

// paramOf numbers the function's parameter that carries a value, from 1: the
// parameter itself, or the elements of a variadic one.
func (s *statement) paramOf(v ssa.Value) int {
	if load, ok := v.(*ssa.UnOp); ok {
		if index, ok := load.X.(*ssa.IndexAddr); ok {
			v = unwrap(index.X)
		}
	}
	p, ok := v.(*ssa.Parameter)
	if !ok || !isAny(elementOf(p.Type())) && !isTypeParam(elementOf(p.Type())) {
		return 0
	}
	for i, q := range p.Parent().Params {
		if q == p {
			return i + 1
		}
	}
	return 0
}

func elementOf(t types.Type) types.Type {
	for {
		switch u := types.Unalias(t).(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		default:
			return u
		}
	}
}

func isTypeParam(t types.Type) bool {
	_, ok := types.Unalias(t).(*types.TypeParam)
	return ok
}

// structOf gives the named struct type that a value, pointer or list is of; nil
// where it is of none.
func structOf(t types.Type) *types.Named {
	named, ok := types.Unalias(elementOf(indirect(t))).(*types.Named)
	if !ok {
		return nil
	}
	if _, ok := named.Underlying().(*types.Struct); !ok {
		return nil
	}
	return named
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// resolve gives the value itself, for a parameter of a helper function that the
// chain leads through the argument.
func (s *statement) resolve(v ssa.Value) ssa.Value {
	v = unwrap(v)
	if p, ok := v.(*ssa.Parameter); ok && s.chain.params[p] != nil {
		return unwrap(s.chain.params[p])
	}
	return v
}

// text gives the only text that a string value may hold.
func (s *statement) text(v ssa.Value) (string, bool) {
	texts := s.cx.Texts(s.resolve(v))
	if len(texts) != 1 || !texts[0].Complete || strings.Contains(texts[0].SQL, library.Hole) {
		return "", false
	}
	return texts[0].SQL, true
}

// partText gives the only text that a string value may hold, its unknown parts
// as holes.
func (s *statement) partText(v ssa.Value) (string, bool) {
	texts := s.cx.Texts(s.resolve(v))
	if len(texts) != 1 || !texts[0].Complete || texts[0].SQL == library.Hole {
		return "", false
	}
	return texts[0].SQL, true
}
