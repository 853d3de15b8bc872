package model

import (
	"go/types"
	"slices"
	"strings"
	"sync"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/dbstruct"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
)

// Result is what the pass knows of one package. Its methods may be called by
// several passes at once.
type Result struct {
	pkg      *types.Package
	uses     *uses
	imported []importedModels

	mu      sync.Mutex
	models  *generations
	guesses *gorm.Models
	structs dbstruct.Reader
	beans   *beans
	own     []types.Type
	guessed []types.Type
	gorm    map[*types.TypeName]bool // types that are known to be GORM models
	all     []*entity.Model
	allDone bool
}

// importedModels are the models that another package declares.
type importedModels struct {
	pkg     *types.Package
	names   []string
	guessed []string
}

func (im importedModels) types(names []string) []types.Type {
	var list []types.Type
	for _, name := range names {
		if obj, ok := im.pkg.Scope().Lookup(name).(*types.TypeName); ok {
			list = append(list, obj.Type())
		}
	}
	return list
}

// Lookup gives the model of a struct type; pointers, slices and arrays are
// stripped. It is nil where the type carries no columns.
func (r *Result) Lookup(t types.Type) *entity.Model {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.lookup(t)
}

func (r *Result) lookup(t types.Type) *entity.Model {
	if named := gorm.StructOf(t); named != nil && !r.gorm[named.Obj()] && !gorm.Marked(t) {
		if m := r.beans.model(named); m != nil {
			return m
		}
		if m := r.structs.Model(named); m != nil {
			return m
		}
		if r.beans.alone {
			return r.beans.read(named)
		}
	}
	return r.models.Model(t)
}

// Own lists the models that the package declares, sorted by TypePath.
func (r *Result) Own() []*entity.Model {
	r.mu.Lock()
	defer r.mu.Unlock()
	return Select(sorted(r.entities(r.own)), r.used())
}

// All lists the models of the package and of those it imports, directly or not,
// as far as they are models by themselves or by their use in this package;
// sorted by TypePath.
func (r *Result) All() []*entity.Model {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.allDone {
		r.all, r.allDone = r.list(r.imported), true
	}
	return r.all
}

// Named lists those of [Result.All] that the package itself declares or uses as
// models: all that it adds to what a program knows from its other packages.
func (r *Result) Named() []*entity.Model {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.list(nil)
}

// list gives the models that the package declares or uses and those of others.
func (r *Result) list(imported []importedModels) []*entity.Model {
	list := slices.Clone(r.own)
	for _, named := range slices.Concat(r.uses.models, r.uses.beans) {
		list = append(list, named)
	}
	for _, im := range imported {
		list = append(list, im.types(im.names)...)
	}
	for _, t := range list {
		r.models.Learn(t)
	}
	for i := 0; i < len(list); i++ { // the list grows by related types
		if gorm.Marked(list[i]) || r.isGORM(list[i]) {
			for _, n := range r.models.Related(list[i]) {
				if !r.gorm[n.Obj()] {
					r.gorm[n.Obj()] = true
					list = append(list, n)
				}
			}
		}
	}
	models := Select(sorted(r.entities(list)), r.used())
	guessed := r.guessedEntities(r.guessed)
	for _, im := range imported {
		guessed = append(guessed, r.guessedEntities(im.types(im.guessed))...)
	}
	return sorted(append(models, guessed...))
}

// Used lists the types (import path and name) that the package hands to GORM or
// xorm as models, sorted: what tells a model from a struct that only looks like
// one.
func (r *Result) Used() []string {
	var paths []string
	for _, named := range slices.Concat(r.uses.models, r.uses.beans) {
		paths = append(paths, gorm.TypePath(named.Obj()))
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

// Rows lists the types that the package hands to GORM for the result of a query,
// each with whether it is declared within a function, where nothing outside of
// the package can make a model of it.
func (r *Result) Rows() map[string]bool {
	rows := map[string]bool{}
	for _, named := range r.uses.rows {
		obj := named.Obj()
		rows[gorm.TypePath(obj)] = obj.Pkg() != nil && obj.Pkg().Scope().Lookup(obj.Name()) == nil
	}
	return rows
}

// used is what the package alone tells. A struct of the package's own scope may
// be a model in a package that imports it, so only those of functions count.
func (r *Result) used() Uses {
	used := Uses{Models: map[string]bool{}, Local: map[string]bool{}}
	for _, path := range r.Used() {
		used.Models[path] = true
	}
	for path, local := range r.Rows() {
		if local {
			used.Local[path] = true
		}
	}
	return used
}

func (r *Result) isGORM(t types.Type) bool {
	named := gorm.StructOf(t)
	return named != nil && r.gorm[named.Obj()]
}

// Migrations lists the package's calls of AutoMigrate and CreateTable in the
// order of the code. Complete is cleared where some argument could not be
// resolved; a package without such a call has none and is complete.
func (r *Result) Migrations() (calls []Migration, complete bool) {
	return r.uses.migrations, r.uses.migratedComplete
}

// Drops lists what the package drops or renames.
func (r *Result) Drops() Drops { return r.uses.drops }

// JoinTables lists the package's calls of SetupJoinTable, for [Config.Joins] of
// a whole program.
func (r *Result) JoinTables() []JoinTable {
	var joins []JoinTable
	for _, j := range r.uses.joins {
		joins = append(joins, j.names())
	}
	return joins
}

// declare finds the package's own models: those marked as such, those that its
// calls use, and those they are related to.
func (r *Result) declare(u *uses) {
	r.gorm = map[*types.TypeName]bool{}
	seen := map[*types.TypeName]bool{}
	var queue []*types.Named
	add := func(n *types.Named) {
		if n.Obj().Pkg() == r.pkg && !seen[n.Obj()] {
			seen[n.Obj()] = true
			queue = append(queue, n)
		}
	}
	for _, n := range u.marked {
		add(n)
	}
	for _, n := range u.models {
		r.gorm[n.Obj()] = true
		add(n)
	}
	for _, n := range queue {
		r.models.Learn(n)
	}
	for i := 0; i < len(queue); i++ {
		if !gorm.Marked(queue[i]) && !r.gorm[queue[i].Obj()] {
			continue
		}
		for _, n := range r.models.Related(queue[i]) {
			r.gorm[n.Obj()] = true
			add(n)
		}
	}
	for _, n := range queue {
		r.own = append(r.own, n)
	}
	r.beans.learn(u.beans)
	for _, n := range slices.Concat(u.tagged, u.beans) {
		// A function's own type is mostly a place for the result of a query.
		local := n.Obj().Parent() != r.pkg.Scope() && !r.beans.given[n.Obj()]
		if n.Obj().Pkg() == r.pkg && !seen[n.Obj()] && !local && r.beans.model(n) != nil {
			seen[n.Obj()] = true
			r.own = append(r.own, n)
		}
	}
	for _, n := range u.structs {
		if !seen[n.Obj()] {
			r.own = append(r.own, n)
		}
	}
	r.guess(u.plain, seen)
}

// guess finds structs without a tag that belong to a model or have one: a
// program that reads a table through other models need never name its own.
func (r *Result) guess(plain []*types.Named, seen map[*types.TypeName]bool) {
	for _, n := range plain {
		if seen[n.Obj()] || n.Obj().Parent() != r.pkg.Scope() || !fieldOfModel(n, func(t types.Type) bool { return gorm.Marked(t) || r.isGORM(t) }) {
			continue
		}
		r.guesses.Learn(n)
		if m := r.guesses.Model(n); m != nil && len(m.PrimaryKey) > 0 && len(m.Relations) > 0 {
			r.guessed = append(r.guessed, n)
		}
	}
}

// fieldOfModel reports whether a struct has a field of a model's type.
func fieldOfModel(n *types.Named, isModel func(types.Type) bool) bool {
	st, ok := n.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for i := range st.NumFields() {
		f := st.Field(i)
		if f.Exported() && !f.Embedded() && gorm.StructOf(f.Type()) != nil && isModel(f.Type()) {
			return true
		}
	}
	return false
}

func (r *Result) guessedEntities(list []types.Type) []*entity.Model {
	var out []*entity.Model
	for _, t := range list {
		if named := gorm.StructOf(t); named == nil || r.gorm[named.Obj()] {
			continue // used as a model here
		}
		if m := r.guesses.Model(t); m != nil {
			m.Guessed = true
			out = append(out, m)
		}
	}
	return out
}

// names gives the names of the package's types for its fact.
func (r *Result) names(list []types.Type) []string {
	var names []string
	for _, t := range list {
		named := gorm.StructOf(t)
		if named != nil && named.Obj().Parent() == r.pkg.Scope() {
			names = append(names, named.Obj().Name())
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (r *Result) entities(list []types.Type) []*entity.Model {
	var out []*entity.Model
	for _, t := range list {
		if m := r.lookup(t); m != nil {
			out = append(out, m)
		}
	}
	return out
}

func sorted(models []*entity.Model) []*entity.Model {
	slices.SortStableFunc(models, func(a, b *entity.Model) int { return strings.Compare(a.TypePath, b.TypePath) })
	return slices.CompactFunc(models, func(a, b *entity.Model) bool { return a.TypePath == b.TypePath })
}
