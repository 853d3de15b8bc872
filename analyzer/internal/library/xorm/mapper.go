package xorm

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Mappers are what a package's code tells xorm's engines of names.
type Mappers struct {
	Config
	// Found is set where the code sets a mapper.
	Found bool
	// Ambiguous is set where it does so in several ways, or in one that cannot be
	// read; Config is then the first that could.
	Ambiguous bool
}

// Join makes one program's mappers of those of its packages.
func (m Mappers) Join(o Mappers) Mappers {
	switch {
	case !o.Found:
		return m
	case !m.Found:
		return o
	}
	m.Ambiguous = m.Ambiguous || o.Ambiguous || m.Config != o.Config
	return m
}

// ReadMappers looks through the syntax of a package for calls of SetMapper,
// SetTableMapper and SetColumnMapper of an engine.
func ReadMappers(files []*ast.File, info *types.Info) Mappers {
	var tables, columns setting
	for _, file := range files {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 1 {
				return true
			}
			sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
			if !ok || !isMapperType(info.TypeOf(call.Args[0])) || !IsHandle(info.TypeOf(sel.X)) {
				return true
			}
			m, known := readMapper(info, call.Args[0])
			switch sel.Sel.Name {
			case "SetMapper":
				tables.add(m, known)
				columns.add(m, known)
			case "SetTableMapper":
				tables.add(m, known)
			case "SetColumnMapper":
				columns.add(m, known)
			}
			return true
		})
	}
	return Mappers{
		Config:    Config{Tables: tables.mapper, Columns: columns.mapper},
		Found:     tables.found || columns.found,
		Ambiguous: tables.ambiguous || columns.ambiguous,
	}
}

// setting is one mapper as it is set in several places.
type setting struct {
	mapper           Mapper
	known            bool
	found, ambiguous bool
}

func (s *setting) add(m Mapper, known bool) {
	s.ambiguous = s.ambiguous || !known || s.known && s.mapper != m
	s.found = true
	if known && !s.known {
		s.mapper, s.known = m, true
	}
}

// isMapperType reports whether a type is one of xorm's mappers.
func isMapperType(t types.Type) bool {
	path, name := library.TypeName(t)
	if !isXorm(path) {
		return false
	}
	switch name {
	case "Mapper", "IMapper", "SnakeMapper", "GonicMapper", "SameMapper", "PrefixMapper", "SuffixMapper", "CacheMapper":
		return true
	}
	return false
}

// readMapper reads a literal of a mapper, LintGonicMapper, or a call of one of
// the functions that wrap another mapper.
func readMapper(info *types.Info, e ast.Expr) (m Mapper, known bool) {
	e = ast.Unparen(e)
	if u, ok := e.(*ast.UnaryExpr); ok {
		e = ast.Unparen(u.X)
	}
	if call, ok := e.(*ast.CallExpr); ok {
		return readMapperCall(info, call)
	}
	_, name := library.TypeName(info.TypeOf(e))
	switch name {
	case "SnakeMapper":
		return Mapper{Style: Snake}, true
	case "GonicMapper":
		return Mapper{Style: Gonic}, true
	case "SameMapper":
		return Mapper{Style: Same}, true
	}
	lit, ok := e.(*ast.CompositeLit)
	if !ok {
		return m, false
	}
	// PrefixMapper{mapper, prefix} and SuffixMapper{Mapper: …, Suffix: …}
	var inner, affix ast.Expr
	for i, elt := range lit.Elts {
		if kv, keyed := elt.(*ast.KeyValueExpr); keyed {
			elt = kv.Value
			if id, ok := kv.Key.(*ast.Ident); ok && id.Name != "Mapper" {
				affix = elt
				continue
			}
			inner = elt
			continue
		}
		if i == 0 {
			inner = elt
		} else {
			affix = elt
		}
	}
	return affixed(info, name, inner, affix)
}

func readMapperCall(info *types.Info, call *ast.CallExpr) (m Mapper, known bool) {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident: // new(names.SnakeMapper)
		if fun.Name == "new" && len(call.Args) == 1 {
			return readMapper(info, call.Args[0])
		}
	case *ast.SelectorExpr:
		switch {
		case fun.Sel.Name == "NewCacheMapper" && len(call.Args) == 1:
			return readMapper(info, call.Args[0])
		case fun.Sel.Name == "NewPrefixMapper" && len(call.Args) == 2:
			return affixed(info, "PrefixMapper", call.Args[0], call.Args[1])
		case fun.Sel.Name == "NewSuffixMapper" && len(call.Args) == 2:
			return affixed(info, "SuffixMapper", call.Args[0], call.Args[1])
		}
	}
	return m, false
}

func affixed(info *types.Info, name string, inner, affix ast.Expr) (m Mapper, known bool) {
	if inner == nil || affix == nil {
		return m, false
	}
	m, known = readMapper(info, inner)
	v := info.Types[affix].Value
	if !known || v == nil || v.Kind() != constant.String {
		return m, false
	}
	switch name {
	case "PrefixMapper":
		m.Prefix = constant.StringVal(v) + m.Prefix
	case "SuffixMapper":
		m.Suffix += constant.StringVal(v)
	default:
		return m, false
	}
	return m, true
}
