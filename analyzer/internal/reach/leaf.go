package reach

import (
	"go/types"
	"strings"
)

// leaf tells what a function may use that does something to tables by itself.
type leaf struct {
	library func(path string) bool // by import path
	types   map[types.Type]bool    // whether values of the type may be databases or queries
}

// function reports whether a function is a library's, or may run SQL by its name
// or by what it gives back.
func (l *leaf) function(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	sig := fn.Signature()
	if l.library(fn.Pkg().Path()) {
		return sig.Recv() == nil || !nullable(sig.Recv().Type())
	}
	for r := range sig.Results().Variables() {
		if l.typ(r.Type()) {
			return true
		}
	}
	return sig.Recv() != nil && (runsText(sig, fn.Name()) || types.IsInterface(sig.Recv().Type()) && l.typ(sig.Recv().Type()))
}

// runsText reports whether a method may run an SQL text with arguments of any type:
// the names that database/sql, sqlx, pgx and their look-alikes use.
func runsText(sig *types.Signature, name string) bool {
	if !sig.Variadic() || !boxed(sig, sig.Params().Len()) {
		return false
	}
	for _, prefix := range [...]string{"Exec", "MustExec", "NamedExec", "Query", "NamedQuery", "Prepare", "Queue"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return (strings.HasPrefix(name, "Get") || strings.HasPrefix(name, "Select")) && fills(sig)
}

// fills reports whether a variadic function is given what it fills before its text,
// as sqlx's Get and Select are and a router's Get is not.
func fills(sig *types.Signature) bool {
	for i := range sig.Params().Len() - 1 {
		if types.IsInterface(sig.Params().At(i).Type()) && !fromContext(sig.Params().At(i).Type(), "Context") {
			return true
		}
	}
	return false
}

// variable reports whether a variable or field may hold a database, or a function
// that removes something by its name, or is a library's error for a foreign key's
// refusal.
func (l *leaf) variable(v *types.Var) bool {
	if _, ok := v.Type().Underlying().(*types.Signature); ok && SaysRemoves(v.Name()) || NamesRefusal(v.Name()) {
		return true
	}
	return l.typ(v.Type())
}

// typ reports whether values of the type may be databases, transactions or
// queries, or carry one.
func (l *leaf) typ(t types.Type) bool {
	if known, ok := l.types[t]; ok {
		return known
	}
	l.types[t] = false // for an interface that gives itself back
	found := false
	switch t := types.Unalias(t).(type) {
	case *types.Pointer:
		found = l.typ(t.Elem())
	case *types.Slice:
		found = l.typ(t.Elem())
	case *types.Map:
		found = l.typ(t.Elem())
	case *types.Named:
		found = t.Obj().Pkg() != nil && l.library(t.Obj().Pkg().Path()) && !nullable(t)
		if i, ok := t.Underlying().(*types.Interface); ok && !found {
			found = l.interfaceOf(i)
		}
	case *types.Interface:
		found = l.interfaceOf(t)
	}
	l.types[t] = found
	return found
}

// interfaceOf reports whether an interface has a method that runs SQL, or one
// that gives a library's value back: the project's own name for a database.
func (l *leaf) interfaceOf(i *types.Interface) bool {
	for m := range i.Methods() {
		if (strings.HasPrefix(m.Name(), "Exec") || strings.HasPrefix(m.Name(), "Query")) && takesText(m.Signature()) {
			return true
		}
		for r := range m.Signature().Results().Variables() {
			if l.typ(r.Type()) {
				return true
			}
		}
	}
	return false
}

// takesText reports whether a function may be given an SQL text: a template's
// Execute is not.
func takesText(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		if b, ok := v.Type().Underlying().(*types.Basic); ok && b.Kind() == types.String {
			return true
		}
	}
	return sig.Variadic()
}

// nullable reports whether a type is one of database/sql for values: NullString
// and its kin, which say nothing of a table.
func nullable(t types.Type) bool {
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	return ok && strings.HasPrefix(named.Obj().Name(), "Null")
}

// SaysRemoves reports whether a function's name says that it removes something.
func SaysRemoves(name string) bool {
	name = strings.ToLower(name)
	for _, part := range [...]string{"delete", "remove", "destroy", "purge", "clean", "clear", "drop", "truncate", "unlink", "detach", "wipe", "erase", "cascade"} {
		if strings.Contains(name, part) {
			return true
		}
	}
	return false
}

// SaysChanges reports whether the name of a function of which nothing else is
// known says that it may change rows.
func SaysChanges(name string) bool {
	for _, prefix := range [...]string{"Exec", "Update", "Save", "Replace", "Raw", "Transaction"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return SaysRemoves(name)
}
