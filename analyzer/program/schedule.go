package program

import (
	"context"
	"fmt"
	"go/types"
	"os"
	"reflect"
	"runtime"
	"runtime/debug"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
)

// perform runs a pass over the packages and over those that they import, as far
// as their source is loaded: each after those it imports, as many at once as
// there are processors. given gives the results of the passes that it requires;
// done is called for each package that was looked at. Both may be nil.
// The results come by package; one where the pass fails has a note instead.
//
// It stands in for go/analysis/checker, which also visits every package of the
// standard library and of other modules, of which only types are known here, and
// copies each fact to all packages above. In one process a fact can lie where
// everybody finds it.
//
// A pass that panics ends the run with an error, as does the end of ctx.
func perform(ctx context.Context, a *analysis.Analyzer, pkgs []*packages.Package, given func(*packages.Package) map[*analysis.Analyzer]any, done func(*packages.Package, any)) (results map[*packages.Package]any, notes []string, err error) {
	s := &schedule{
		ctx: ctx, pass: a, given: given, done: done, slots: make(chan struct{}, runtime.GOMAXPROCS(0)),
		facts: map[factKey]analysis.Fact{},
	}
	nodes := nodesOf(pkgs)
	for _, n := range nodes {
		s.running.Go(func() { s.visit(n) })
	}
	s.running.Wait()
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	results = map[*packages.Package]any{}
	for _, n := range nodes {
		switch {
		case n.crash != nil:
			return nil, nil, n.crash
		case n.err != nil:
			notes = append(notes, fmt.Sprintf("%s: %v", n.pkg.PkgPath, n.err))
		case n.result != nil:
			results[n.pkg] = n.result
		}
	}
	return results, notes, nil
}

// schedule is one run of a pass.
type schedule struct {
	ctx     context.Context
	pass    *analysis.Analyzer
	given   func(*packages.Package) map[*analysis.Analyzer]any
	done    func(pkg *packages.Package, result any)
	running sync.WaitGroup
	slots   chan struct{} // one for each package that is looked at

	mu    sync.RWMutex
	facts map[factKey]analysis.Fact // about objects
}

// factKey is the place of a fact; of facts about packages the object is nil.
type factKey struct {
	obj types.Object
	typ reflect.Type
}

// node is a package on its way through a pass.
type node struct {
	pkg     *packages.Package
	imports []*node
	done    chan struct{}

	result     any
	err, crash error
	// facts are those about the package itself; stating are the packages that it
	// imports, directly or not, and itself, as far as they have such facts.
	facts   map[factKey]analysis.Fact
	stating []*node
}

// nodesOf gives a node for each package and for each that is imported, directly
// or not, imported ones first.
func nodesOf(pkgs []*packages.Package) []*node {
	var nodes []*node
	known := map[*packages.Package]*node{}
	packages.Visit(pkgs, nil, func(p *packages.Package) {
		n := &node{pkg: p, done: make(chan struct{}), facts: map[factKey]analysis.Fact{}}
		for _, imp := range p.Imports {
			n.imports = append(n.imports, known[imp])
		}
		known[p] = n
		nodes = append(nodes, n)
	})
	return nodes
}

// visit waits for what the package imports and runs the pass.
func (s *schedule) visit(n *node) {
	defer close(n.done)
	seen := map[*node]bool{}
	for _, imp := range n.imports {
		<-imp.done
		for _, b := range imp.stating {
			if !seen[b] {
				seen[b] = true
				n.stating = append(n.stating, b)
			}
		}
	}
	if len(n.pkg.Syntax) == 0 {
		return
	}
	s.slots <- struct{}{}
	defer func() { <-s.slots }()
	if s.ctx.Err() != nil {
		return
	}
	defer func() {
		if r := recover(); r != nil {
			n.crash = fmt.Errorf("%s in package %s: %v\n%s", s.pass.Name, n.pkg.PkgPath, r, debug.Stack())
		}
	}()
	if n.pkg.IllTyped && !s.pass.RunDespiteErrors {
		n.err = fmt.Errorf("%s leaves out packages with errors", s.pass.Name)
		return
	}
	var required map[*analysis.Analyzer]any
	if s.given != nil {
		required = s.given(n.pkg)
	}
	pass := s.on(n, required)
	n.result, n.err = s.pass.Run(pass)
	// Results may hold on to the pass, for positions and facts.
	pass.TypesInfo, pass.Files = nil, nil
	if s.done != nil {
		s.done(n.pkg, n.result)
	}
	if len(n.facts) > 0 {
		n.stating = append(n.stating, n)
	}
}

// on is the pass as it sees one package.
func (s *schedule) on(n *node, required map[*analysis.Analyzer]any) *analysis.Pass {
	p := n.pkg
	return &analysis.Pass{
		Analyzer: s.pass, Fset: p.Fset, Files: p.Syntax, OtherFiles: p.OtherFiles, IgnoredFiles: p.IgnoredFiles,
		Pkg: p.Types, TypesInfo: p.TypesInfo, TypesSizes: p.TypesSizes, TypeErrors: p.TypeErrors, Module: moduleOf(p),
		ResultOf: required,
		Report:   func(analysis.Diagnostic) {}, // findings come from the link step
		ReadFile: os.ReadFile,

		ImportObjectFact: func(obj types.Object, into analysis.Fact) bool {
			s.mu.RLock()
			defer s.mu.RUnlock()
			return take(s.facts[factKey{obj, reflect.TypeOf(into)}], into)
		},
		ExportObjectFact: func(obj types.Object, f analysis.Fact) {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.facts[factKey{obj, reflect.TypeOf(f)}] = f
		},
		AllObjectFacts: s.objectFacts,

		ImportPackageFact: func(pkg *types.Package, into analysis.Fact) bool {
			for _, b := range append(n.stating[:len(n.stating):len(n.stating)], n) {
				if b.pkg.Types == pkg {
					return take(b.facts[factKey{typ: reflect.TypeOf(into)}], into)
				}
			}
			return false
		},
		ExportPackageFact: func(f analysis.Fact) { n.facts[factKey{typ: reflect.TypeOf(f)}] = f },
		AllPackageFacts:   n.packageFacts,
	}
}

// take copies a fact.
func take(f, into analysis.Fact) bool {
	if f != nil {
		reflect.ValueOf(into).Elem().Set(reflect.ValueOf(f).Elem())
	}
	return f != nil
}

// objectFacts lists the facts of all packages that are done.
func (s *schedule) objectFacts() []analysis.ObjectFact {
	s.mu.RLock()
	defer s.mu.RUnlock()
	var out []analysis.ObjectFact
	for k, f := range s.facts {
		out = append(out, analysis.ObjectFact{Object: k.obj, Fact: f})
	}
	return out
}

func (n *node) packageFacts() []analysis.PackageFact {
	var out []analysis.PackageFact
	for _, b := range n.stating {
		for _, f := range b.facts {
			out = append(out, analysis.PackageFact{Package: b.pkg.Types, Fact: f})
		}
	}
	return out
}

func moduleOf(p *packages.Package) *analysis.Module {
	if p.Module == nil {
		return &analysis.Module{}
	}
	return &analysis.Module{Path: p.Module.Path, Version: p.Module.Version, Main: p.Module.Main, Dir: p.Module.Dir, GoVersion: p.Module.GoVersion}
}
