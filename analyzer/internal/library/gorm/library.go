// Package gorm is what we know of GORM v2 (gorm.io/gorm): the models that it
// makes of struct types, what its auto-migration creates for them, and which of
// its calls delete, change or read rows of which table.
//
// The calls of GORM v1 (github.com/jinzhu/gorm) differ in details from those of
// v2 and are recognised here too; its models are those of package gormv1.
//
// The model half is a port of gorm.io/gorm/schema to go/types; the module in
// the folder truth compares both. Facts name the file of GORM v1.31.2 that they
// come from.
package gorm

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Library recognises GORM's calls.
type Library struct{ config Config }

var _ library.Library = (*Library)(nil)

// New makes the library for a program that opens its database with cfg. What it
// needs to know of the program's models it asks of the [library.Context].
func New(cfg Config) *Library { return &Library{config: cfg} }

// Name is "gorm".
func (*Library) Name() string { return "gorm" }

// Uses reports whether a package is GORM or belongs to it.
func (*Library) Uses(path string) bool {
	return path == pathGORM || strings.HasPrefix(path, pathGORM+"/") || path == pathOld
}

// Call recognises the calls that run a statement: finishers of a chain, of a
// generic chain (gorm.G), of an association, and Migrator.DropTable. Calls of
// GORM v1 are read as those of v2 are, see old.go for what is different.
func (l *Library) Call(cx library.Context, call ssa.CallInstruction) (library.Call, bool) {
	m, ok := methodOf(call)
	if !ok {
		return library.Call{}, false
	}
	r := &reader{config: l.config, cx: cx, call: call}
	var found bool
	switch m.kind {
	case onDB:
		found = r.finisher(m)
	case onGeneric:
		found = r.genericFinisher(m)
	case onAssociation:
		found = r.association(m)
	case onMigrator:
		found = r.migrator(m)
	}
	if !found {
		return library.Call{}, false
	}
	r.out.Handle = m.recv
	return r.out, true
}

// reader reads one call.
type reader struct {
	config Config
	cx     library.Context
	call   ssa.CallInstruction
	out    library.Call
	// statement numbers the statements of one call.
	statement int
	// boxed is the model value of the next effect where its type is an interface.
	boxed ssa.Value
}

// emit adds an effect of the call; what all effects have in common is set here.
func (r *reader) emit(e effect.Effect) {
	e.Pos = r.cx.Position(r.call.Pos())
	e.Handle.Param = -1
	e.Certain = true
	e.Statement = r.statement
	r.statement++
	if e.Table == "" && r.boxed != nil {
		if r.out.Models == nil {
			r.out.Models = map[int]ssa.Value{}
		}
		r.out.Models[len(r.out.Effects)] = r.boxed
	}
	r.out.Effects = append(r.out.Effects, e)
}

// unknown says that the call may do more than was found out.
func (r *reader) unknown(why string) {
	r.out.Incomplete = true
	if r.out.Why == "" {
		r.out.Why = why
	}
}
