package bun

import (
	"go/types"
	"reflect"
	"strings"

	"github.com/jinzhu/inflection"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// table is what a model's struct says of its table.
type table struct {
	name, alias string
	// keys are the fields that make the primary key, with their columns.
	keys []field
	// soft is the column that a delete sets, empty for none.
	soft string
}

type field struct{ selector, column string }

// tableOf reads the struct of a model value; ok is false for any other type.
// Names follow schema/table.go.
func tableOf(v ssa.Value) (t table, ok bool) {
	v = unboxed(v)
	named := structOf(v.Type())
	if named == nil {
		return t, false
	}
	t.name = inflection.Plural(underscore(named.Obj().Name()))
	t.alias = underscore(named.Obj().Name())
	t.read(named.Underlying().(*types.Struct), "", "", 0)
	return t, true
}

// maxDepth bounds embedding.
const maxDepth = 6

func (t *table) read(st *types.Struct, path, prefix string, depth int) {
	for i := range st.NumFields() {
		v := st.Field(i)
		tag, tagged := reflect.StructTag(st.Tag(i)).Lookup("bun")
		name, options := splitTag(tag)
		if pkg, base := library.TypeName(v.Type()); base == "BaseModel" && (pkg == pathBun || pkg == pathBun+"/schema") {
			t.base(name, options)
			continue
		}
		if name == "-" {
			continue
		}
		if inner, ok := v.Type().Underlying().(*types.Struct); ok && depth < maxDepth && !tagged && v.Embedded() {
			t.read(inner, path+v.Name()+".", prefix, depth+1)
			continue
		}
		if embed, ok := options["embed"]; ok && depth < maxDepth {
			if inner, ok := v.Type().Underlying().(*types.Struct); ok {
				t.read(inner, path+v.Name()+".", prefix+embed, depth+1)
			}
			continue
		}
		if !v.Exported() {
			continue
		}
		if column, ok := options["column"]; ok {
			name = column
		}
		if name == "" {
			name = underscore(v.Name())
		}
		if _, ok := options["pk"]; ok {
			t.keys = append(t.keys, field{path + v.Name(), prefix + name})
		}
		if _, ok := options["soft_delete"]; ok {
			t.soft = prefix + name
		}
	}
}

// base reads the tag of BaseModel: "table:users,alias:u", or the name alone.
func (t *table) base(name string, options map[string]string) {
	if name != "" {
		t.name = name
	}
	if n, ok := options["table"]; ok {
		t.name = n
	}
	if a, ok := options["alias"]; ok {
		t.alias = a
	}
	if i := strings.LastIndexByte(t.name, '.'); i >= 0 {
		t.name = t.name[i+1:]
	}
	t.name = strings.Trim(t.name, "`\"")
}

// splitTag reads "name,option,option:value". A first part with a colon is an
// option.
func splitTag(tag string) (name string, options map[string]string) {
	options = map[string]string{}
	for i, part := range strings.Split(tag, ",") {
		key, value, _ := strings.Cut(strings.TrimSpace(part), ":")
		if i == 0 && !strings.Contains(part, ":") {
			name = key
			continue
		}
		options[key] = value
	}
	return name, options
}

// structOf gives the struct type behind pointers and slices, nil for any other.
func structOf(t types.Type) *types.Named {
	for range maxDepth {
		switch u := types.Unalias(t).(type) {
		case *types.Pointer:
			t = u.Elem()
			continue
		case *types.Slice:
			t = u.Elem()
			continue
		case *types.Named:
			switch under := u.Underlying().(type) {
			case *types.Struct:
				return u
			case *types.Slice:
				t = under.Elem()
				continue
			}
		}
		break
	}
	return nil
}

// typeParamOf is the number of the type parameter, from 1, behind pointers and
// slices; 0 for another type.
func typeParamOf(t types.Type) int {
	for range maxDepth {
		switch u := types.Unalias(t).(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.TypeParam:
			return u.Index() + 1
		}
	}
	return 0
}

// underscore is internal.Underscore (internal/underscore.go): a capital gets an
// underscore in front where one of its neighbours is small, but for the first and
// the last letter.
func underscore(s string) string {
	upper := func(c byte) bool { return 'A' <= c && c <= 'Z' }
	lower := func(c byte) bool { return 'a' <= c && c <= 'z' }
	var b strings.Builder
	for i := range len(s) {
		c := s[i]
		if upper(c) {
			if i > 0 && i+1 < len(s) && (lower(s[i-1]) || lower(s[i+1])) {
				b.WriteByte('_')
			}
			c += 'a' - 'A'
		}
		b.WriteByte(c)
	}
	return b.String()
}

func unboxed(v ssa.Value) ssa.Value {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		return mi.X
	}
	return v
}
