package model

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
)

// Settings is what a package's code tells GORM when it opens databases.
type Settings struct {
	gorm.Config
	// Found is set where the package opens a database or writes a gorm.Config.
	Found bool
	// Ambiguous is set where it does so in several ways that name tables or
	// create foreign keys differently, or in a way that cannot be read; Config
	// is then the first.
	Ambiguous bool
	// PrefixOpen is set where the prefix of table names is made at run time;
	// Config has none.
	PrefixOpen bool
}

// PrefixUnknown says why names of tables are not known where [Settings.PrefixOpen]
// is set and the prefix matters.
const PrefixUnknown = "the table prefix of the naming strategy is not constant"

// ReadSettings looks through the syntax of one package for literals of
// gorm.Config and for calls of gorm.Open. It follows no values: a literal counts
// wherever it stands, and so does an assignment to a field of a gorm.Config.
func ReadSettings(files []*ast.File, info *types.Info) Settings {
	r := settingsReader{info: info}
	for _, file := range files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				if gorm.IsConfig(info.TypeOf(n)) {
					r.literal(n)
				}
			case *ast.CallExpr:
				if gorm.IsOpen(n, info) && len(n.Args) < 2 {
					r.add(gorm.Config{})
				}
				r.singular(n)
			case *ast.AssignStmt:
				r.assignment(n)
			}
			return true
		})
	}
	return r.result()
}

// Naming gives the naming strategy of a package's databases, see
// [ReadSettings].
func Naming(files []*ast.File, info *types.Info) (n gorm.Naming, found, ambiguous bool) {
	s := ReadSettings(files, info)
	return s.Config.Naming, s.Found, s.Ambiguous || s.PrefixOpen || s.NamingUnknown != ""
}

// Join makes one program's settings of those of its packages.
func (s Settings) Join(o Settings) Settings {
	switch {
	case !o.Found:
		return s
	case !s.Found:
		return o
	}
	s.Ambiguous = s.Ambiguous || o.Ambiguous || !sameConfig(s.Config, o.Config)
	s.PrefixOpen = s.PrefixOpen || o.PrefixOpen
	s.AllowGlobalUpdate = s.AllowGlobalUpdate || o.AllowGlobalUpdate
	s.SkipDefaultTransaction = s.SkipDefaultTransaction || o.SkipDefaultTransaction
	return s
}

func sameConfig(a, b gorm.Config) bool {
	return a.DisableForeignKeys == b.DisableForeignKeys && a.NamingUnknown == b.NamingUnknown && a.Naming.Equal(b.Naming)
}

type settingsReader struct {
	info    *types.Info
	configs []gorm.Config
	unclear bool
	// prefixOpen is [Settings.PrefixOpen].
	prefixOpen bool
	// assigned are fields that are set one by one, in whatever config.
	assigned []func(*gorm.Config)
}

func (r *settingsReader) add(c gorm.Config) { r.configs = append(r.configs, c) }

func (r *settingsReader) result() Settings {
	s := Settings{Found: len(r.configs) > 0 || len(r.assigned) > 0, Ambiguous: r.unclear, PrefixOpen: r.prefixOpen}
	if len(r.configs) == 0 {
		r.configs = []gorm.Config{{}}
	}
	for _, set := range r.assigned {
		for i := range r.configs {
			set(&r.configs[i])
		}
	}
	s.Config = r.configs[0]
	for _, c := range r.configs[1:] {
		s.Ambiguous = s.Ambiguous || !sameConfig(s.Config, c)
		s.AllowGlobalUpdate = s.AllowGlobalUpdate || c.AllowGlobalUpdate
		s.SkipDefaultTransaction = s.SkipDefaultTransaction || c.SkipDefaultTransaction
	}
	return s
}

func (r *settingsReader) literal(lit *ast.CompositeLit) {
	var c gorm.Config
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		if key, ok := kv.Key.(*ast.Ident); ok {
			if set := r.field(key.Name, kv.Value); set != nil {
				set(&c)
			}
		}
	}
	r.add(c)
}

func (r *settingsReader) assignment(a *ast.AssignStmt) {
	if len(a.Lhs) != len(a.Rhs) {
		return
	}
	for i, l := range a.Lhs {
		sel, ok := ast.Unparen(l).(*ast.SelectorExpr)
		if !ok || !gorm.IsConfig(r.info.TypeOf(sel.X)) {
			continue
		}
		if set := r.field(sel.Sel.Name, a.Rhs[i]); set != nil {
			r.assigned = append(r.assigned, set)
		}
	}
}

// singular reads the call by which GORM v1 is told not to write table names in the
// plural.
func (r *settingsReader) singular(call *ast.CallExpr) {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || sel.Sel.Name != "SingularTable" || len(call.Args) != 1 || !gorm.IsHandle(r.info.TypeOf(sel.X)) {
		return
	}
	on, known := r.boolean(call.Args[0])
	r.unclear = r.unclear || !known
	r.assigned = append(r.assigned, func(c *gorm.Config) { c.Naming.SingularTable = on })
}

// field reads one field of a gorm.Config that bears on tables; nil for another.
func (r *settingsReader) field(name string, value ast.Expr) func(*gorm.Config) {
	switch name {
	case "DisableForeignKeyConstraintWhenMigrating", "IgnoreRelationshipsWhenMigrating":
		on, known := r.boolean(value)
		r.unclear = r.unclear || !known
		return func(c *gorm.Config) { c.DisableForeignKeys = c.DisableForeignKeys || on }
	case "AllowGlobalUpdate":
		on, known := r.boolean(value)
		on = on || !known // what may be allowed is not called refused
		return func(c *gorm.Config) { c.AllowGlobalUpdate = on }
	case "SkipDefaultTransaction":
		on, known := r.boolean(value)
		on = on || !known // a transaction that may be missing is not counted on
		return func(c *gorm.Config) { c.SkipDefaultTransaction = on }
	case "NamingStrategy":
		naming, why := r.naming(value)
		return func(c *gorm.Config) { c.Naming, c.NamingUnknown = naming, why }
	}
	return nil
}

func (r *settingsReader) naming(e ast.Expr) (n gorm.Naming, why string) {
	e = ast.Unparen(e)
	if u, ok := e.(*ast.UnaryExpr); ok {
		e = ast.Unparen(u.X)
	}
	if id, ok := e.(*ast.Ident); ok && id.Name == "nil" {
		return n, ""
	}
	lit, ok := e.(*ast.CompositeLit)
	if !ok || !gorm.IsNamingStrategy(r.info.TypeOf(lit)) {
		return n, "the naming strategy is not a literal of schema.NamingStrategy"
	}
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			return n, "the naming strategy's fields are not named"
		}
		key, _ := kv.Key.(*ast.Ident)
		known := key != nil
		switch {
		case !known:
		case key.Name == "TablePrefix":
			isConstant := false
			n.TablePrefix, isConstant = r.text(kv.Value)
			r.prefixOpen = r.prefixOpen || !isConstant
		case key.Name == "SingularTable":
			n.SingularTable, known = r.boolean(kv.Value)
		case key.Name == "NoLowerCase":
			n.NoLowerCase, known = r.boolean(kv.Value)
		case key.Name == "IdentifierMaxLength":
			v := r.info.Types[kv.Value].Value
			if known = v != nil; known {
				i, _ := constant.Int64Val(constant.ToInt(v))
				n.IdentifierMaxLength = int(i)
			}
		case key.Name == "NameReplacer":
			n.Replace, known = r.replacer(kv.Value)
		}
		if !known {
			return gorm.Naming{}, "a field of the naming strategy is not constant"
		}
	}
	return n, ""
}

// replacer reads strings.NewReplacer("old", "new", …).
func (r *settingsReader) replacer(e ast.Expr) ([]string, bool) {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return nil, false
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || call.Ellipsis.IsValid() {
		return nil, false
	}
	if fn, ok := r.info.Uses[sel.Sel].(*types.Func); !ok || fn.FullName() != "strings.NewReplacer" {
		return nil, false
	}
	var pairs []string
	for _, arg := range call.Args {
		s, ok := r.text(arg)
		if !ok {
			return nil, false
		}
		pairs = append(pairs, s)
	}
	return pairs, len(pairs)%2 == 0
}

func (r *settingsReader) text(e ast.Expr) (string, bool) {
	v := r.info.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

func (r *settingsReader) boolean(e ast.Expr) (on, known bool) {
	v := r.info.Types[e].Value
	if v == nil || v.Kind() != constant.Bool {
		return false, false
	}
	return constant.BoolVal(v), true
}
