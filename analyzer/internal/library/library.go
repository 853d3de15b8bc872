// Package library is the face of what we know of data-access libraries: one
// sub-package a library, mostly data. The passes ask each library in turn
// whether a call is one of its own.
package library

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// Context is what a library may ask while it looks at a call.
type Context interface {
	// Model gives the entity of a type (pointers, slices and aliases are
	// stripped), nil where the type is none.
	Model(t types.Type) *entity.Model
	// Texts gives the SQL texts that a string value may hold; see sqltext.
	Texts(v ssa.Value) []Text
	// Statements gives the statements of a text; nobody may change them.
	Statements(text string) []dml.Statement
	// Origins gives the results of calls out of the package that a value may be,
	// also one that a field, a map or a variable of the package holds; complete is
	// cleared where it may be another value too.
	Origins(v ssa.Value) (values []ssa.Value, complete bool)
	// Fields gives the places in which the package takes the address of a field.
	Fields(f *types.Var) []*ssa.FieldAddr
	// Options gives what the functions add that a value holds, one or a list of them,
	// in terms of the function that the instruction stands in.
	Options(at ssa.Instruction, functions ssa.Value) effect.Added
	// Through gives what a function of another package adds to the handle that it
	// gives back; passed is the argument that it was, nil for none.
	Through(call *ssa.Call) (added effect.Added, passed ssa.Value, ok bool)
	Position(p token.Pos) sqlschema.Position
	Dialect() sqlschema.Dialect
}

// Text is one SQL text that a value may hold. Parts that are not known are
// [Hole] bytes.
type Text struct {
	SQL string
	// Complete is cleared where the value may hold other texts too.
	Complete bool
	// Every is set where the value holds each of its texts in turn, as the
	// variable of a loop over a literal does; otherwise it holds one of them.
	Every bool
	// Slots has an element for each hole, in order: what the hole stands for. It
	// is nil where no hole is a parameter or a part of one.
	Slots []Slot
}

// Slot is a place that the caller of a function fills with a text.
type Slot struct {
	// Param is the index of the function's parameter (receiver first), -1 for a
	// value that comes from elsewhere.
	Param int
	// Part is the part of the parameter that is meant, empty for the whole: a
	// field of a struct, the elements of a list. Only package sqltext reads it.
	Part string
}

// Hole stands for a part of a text that is not known.
const Hole = "\x00"

// Call is a recognised call: its effects on tables and the value that is the
// database or transaction it runs on.
type Call struct {
	// Effects are in the order in which they run. Those of one statement share
	// a Statement number; those of texts of which only one is run are not Certain.
	Effects []effect.Effect
	// Handle is nil where the call has none.
	Handle ssa.Value
	// OneOf is parallel to Effects where the call runs one of several texts: the
	// number of the text that an effect belongs to. It is nil where all are run.
	OneOf []int
	// Incomplete is set where the call may do more to tables than Effects say;
	// Why then says what is not known.
	Incomplete bool
	Why        string
	// Instead is set where what is not known may run instead of Effects, never
	// beside them: the text may be another one.
	Instead bool
	// Models are the values that carry the models of effects, by the effect's
	// index, where the value's type is an interface that does not tell.
	Models map[int]ssa.Value
	// At is the call in the same function that begins a statement which a builder
	// makes, nil for a statement that stands where it is run: a delete is reported
	// where its table is named.
	At ssa.CallInstruction
	// Given is set where the callers of the function complete the text; the call
	// says nothing else then.
	Given *Given
}

// ReadSQL reads the SQL text that a call runs with the arguments; known is
// cleared where those may not be all. It is how one library's knowledge of SQL
// reaches another: the passes hand it over.
type ReadSQL func(cx Context, call ssa.CallInstruction, text ssa.Value, args []ssa.Value, known bool) Call

// Library recognises the calls of one data-access library. A library keeps no
// state; it may be used for several packages at once.
type Library interface {
	// Name is the library's short name, "gorm".
	Name() string
	// Uses reports whether a package with this import path is the library, so
	// that packages which import none of them are passed over.
	Uses(path string) bool
	// Call recognises a call; ok is false where it is none of the library's, or
	// does nothing to tables.
	Call(cx Context, call ssa.CallInstruction) (c Call, ok bool)
	// Transaction recognises a call that runs a function value within a
	// transaction: fn is that value, param the index of its parameter that is
	// the transaction (-1 for none), handle the database it began on.
	Transaction(call ssa.CallInstruction) (fn ssa.Value, param int, handle ssa.Value, ok bool)
	// Begin recognises a call whose (first) result is a new transaction.
	Begin(call ssa.CallInstruction) bool
	// Root walks from a handle to the value it was derived from, through calls
	// that keep the transaction (WithContext, Session, Where …).
	Root(v ssa.Value) ssa.Value
}
