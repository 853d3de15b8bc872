package plan

import (
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/cascade"
)

// Result is the plan of one package.
type Result struct {
	Sites []*Site
	// Views are the schemas; nil where the package has neither sites nor models,
	// so that nothing was joined.
	Views []*View
	// Own are the models that the package declares.
	Own []*entity.Model
	// Notes are parts of the package that could not be analysed.
	Notes []string
}

// Site is one place where the package's code deletes rows.
type Site struct {
	Function *deletion.Function
	// Index is the step's place in Function.Steps.
	Index int
	// Model is the model of the deleted table as the code names it, or nil.
	Model *entity.Model
	// Outcomes are parallel to the plan's views; empty for a site whose table is
	// not known or that deletes no row by itself.
	Outcomes []cascade.Outcome
	Views    []*View
	// functions are those at hand, by full name, to look into hooks.
	functions Functions
	// far is set for a site that is seen within a function that reaches it.
	far bool
}

// Functions are the functions at hand by their full name.
type Functions map[string]*deletion.Function

// Add puts functions into the index.
func (fs Functions) Add(list []*deletion.Function) {
	for _, f := range list {
		fs[f.FullName] = f
	}
}

// Step is the site's statement.
func (s *Site) Step() *deletion.Step { return &s.Function.Steps[s.Index] }

// New makes the pass.
func New(cfg Config) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:       "cascadelint_plan",
		Doc:        "joins models, deletes and the schema into one outcome per delete site",
		Requires:   []*analysis.Analyzer{cfg.Model, cfg.Deletion},
		ResultType: reflect.TypeFor[*Result](),
		Run: func(pass *analysis.Pass) (any, error) {
			models := pass.ResultOf[cfg.Model].(*model.Result)
			deletes := pass.ResultOf[cfg.Deletion].(*deletion.Result)
			if len(sitesOf(deletes)) == 0 && len(models.Own()) == 0 {
				return &Result{Notes: deletes.Notes}, nil // the schema need not be joined
			}
			functions := Functions{}
			functions.Add(deletes.Functions)
			views := cfg.views(models.All())
			marks := Marks(deletes.Functions)
			for _, v := range views {
				v.Marks = marks
			}
			return Join(views, models.Own(), deletes, functions), nil
		},
	}
}

// Join plans one package on the views. Functions are those in which a hook's
// cleanup is looked for.
func Join(views []*View, own []*entity.Model, deletes *deletion.Result, functions Functions) *Result {
	res := &Result{Views: views, Own: own, Notes: deletes.Notes}
	for _, s := range sitesOf(deletes) {
		s.Views, s.functions = views, functions
		if ignoredEverywhere(views, s.Step().Table) {
			continue
		}
		judge(s)
		res.Sites = append(res.Sites, s)
	}
	return res
}

// Within gives the site as part of another function that reaches its statement
// by a call: step i of f.
func (s *Site) Within(f *deletion.Function, i int) *Site {
	w := &Site{Function: f, Index: i, Model: s.Model, Views: s.Views, functions: s.functions, far: true}
	judge(w)
	return w
}

// sitesOf lists the statements that remove rows, where they stand.
func sitesOf(deletes *deletion.Result) []*Site {
	var sites []*Site
	for _, f := range deletes.Functions {
		for i := range f.Steps {
			if f.Steps[i].Own && Removes(f.Steps[i].Kind) {
				sites = append(sites, &Site{Function: f, Index: i})
			}
		}
	}
	return sites
}

// Removes reports whether a kind of effect makes a site.
func Removes(k effect.Kind) bool {
	switch k {
	case effect.Delete, effect.SoftDelete, effect.Truncate, effect.Replace, effect.Association, effect.NotExecuted:
		return true
	}
	return false
}

func ignoredEverywhere(views []*View, table string) bool {
	for _, v := range views {
		if !v.Ignored(table) {
			return false
		}
	}
	return len(views) > 0
}

// judge evaluates a site on every schema.
func judge(s *Site) {
	step := s.Step()
	for _, v := range s.Views {
		if s.Model == nil {
			s.Model = modelOf(v, step)
		}
	}
	if step.Table == "" {
		return
	}
	for _, v := range s.Views {
		d, ok := deletionOf(s, v)
		if !ok {
			return
		}
		s.Outcomes = append(s.Outcomes, cascade.Evaluate(v.Graph, d))
	}
}

func modelOf(v *View, step *deletion.Step) *entity.Model {
	for _, m := range v.Models {
		if step.ModelPath != "" && m.TypePath == step.ModelPath {
			return m
		}
	}
	if step.ModelPath != "" {
		return nil
	}
	return v.Model(step.Table)
}
