package gormv1

import (
	"go/token"
	"go/types"
	"reflect"
	"strings"
)

// schema is what GORM makes of a struct type (ModelStruct).
type schema struct {
	named   *types.Named
	table   string // empty where it is not known
	why     string
	fields  []*field // those of embedded structs in their place
	primary []*field
	embeds  []string
}

// field is one field of a struct or of one that it embeds (StructField).
type field struct {
	name     string
	selector string // "ID", "Model.ID"
	column   string
	typ      types.Type
	tag      settings
	primary  bool
	ignored  bool
	normal   bool // a column, no association
	pos      token.Pos
}

// settings are those of the sql and gorm tags, keys in capitals. A setting
// without a value is its own value.
type settings map[string]string

func readTag(tag string) settings {
	s := settings{}
	for _, key := range []string{"sql", "gorm"} {
		text := reflect.StructTag(tag).Get(key)
		if text == "" {
			continue
		}
		for part := range strings.SplitSeq(text, ";") {
			name, value, valued := strings.Cut(part, ":")
			name = strings.TrimSpace(strings.ToUpper(name))
			if !valued {
				value = name
			}
			s[name] = value
		}
	}
	return s
}

func (s settings) has(key string) bool { _, ok := s[key]; return ok }

// list gives the names that a setting lists, nil where there are none.
func (s settings) list(key string) []string {
	if s[key] == "" {
		return nil
	}
	return strings.Split(s[key], ",")
}

// schema parses a struct type once.
func (m *Models) schema(named *types.Named) *schema {
	if s, ok := m.parsed[named.Obj()]; ok {
		return s
	}
	s := &schema{named: named}
	m.parsed[named.Obj()] = s
	s.table, s.why = m.tableName(named)
	if st, ok := named.Underlying().(*types.Struct); ok {
		m.addFields(s, st)
	}
	if len(s.primary) == 0 {
		if f := find("id", s.fields); f != nil {
			f.primary = true
			s.primary = []*field{f}
		}
	}
	return s
}

func (m *Models) addFields(s *schema, st *types.Struct) {
	for i := range st.NumFields() {
		v := st.Field(i)
		if !v.Exported() {
			continue
		}
		f := &field{name: v.Name(), selector: v.Name(), typ: v.Type(), tag: readTag(st.Tag(i)), pos: v.Pos()}
		f.column = ColumnName(f.name)
		if name, ok := f.tag["COLUMN"]; ok {
			f.column = name
		}
		base := indirect(f.typ)
		switch {
		case f.tag.has("-"):
			f.ignored = true
		case isScanner(base), isNamed(base, "time", "Time"):
			f.normal = true
		case f.tag.has("EMBEDDED") || v.Embedded():
			m.embed(s, f, base)
			continue
		default:
			f.normal = !mayRelate(base)
		}
		if !f.ignored && f.tag.has("PRIMARY_KEY") {
			f.primary = true
			s.primary = append(s.primary, f)
		}
		s.fields = append(s.fields, f)
	}
}

// embed adds the fields of an embedded struct. A key without a tag is none of
// the outer struct's, unless it turns out to be its field "id".
func (m *Models) embed(s *schema, outer *field, base types.Type) {
	named, ok := base.(*types.Named)
	if !ok || named.TypeParams().Len() > 0 {
		return
	}
	inner := m.schema(named)
	if inner == s {
		return
	}
	s.embeds = append(append(s.embeds, typePath(named.Obj())), inner.embeds...)
	for _, f := range inner.fields {
		c := *f
		c.selector = outer.name + "." + f.selector
		c.column = outer.tag["EMBEDDED_PREFIX"] + f.column
		c.primary = f.primary && f.tag.has("PRIMARY_KEY")
		if c.primary {
			s.primary = append(s.primary, &c)
		}
		s.fields = append(s.fields, &c)
	}
}

// mayRelate reports whether a field of the type is an association if anything:
// a struct, or a list of structs.
func mayRelate(base types.Type) bool {
	if list, ok := base.Underlying().(*types.Slice); ok {
		for {
			switch u := list.Elem().Underlying().(type) {
			case *types.Slice:
				list = u
				continue
			case *types.Pointer:
				base = indirect(u)
			default:
				base = list.Elem()
			}
			break
		}
	}
	_, ok := base.Underlying().(*types.Struct)
	return ok
}

// find is getForeignField: a field by its Go name, its column, or the column
// that the name would have.
func find(name string, fields []*field) *field {
	for _, f := range fields {
		if f.name == name || f.column == name || f.column == ColumnName(name) {
			return f
		}
	}
	return nil
}

// byName is (*Scope).FieldByName.
func (s *schema) byName(name string) *field {
	var like *field
	for _, f := range s.fields {
		if f.name == name || f.column == name {
			return f
		}
		if f.column == ColumnName(name) {
			like = f
		}
	}
	return like
}

// tableName finds a type's table (ModelStruct.TableName).
func (m *Models) tableName(named *types.Named) (table, why string) {
	if m.config.NamingUnknown != "" {
		return "", m.config.NamingUnknown
	}
	obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(named), false, nil, "TableName")
	fn, ok := obj.(*types.Func)
	if ok && fn.Signature().Params().Len() == 0 && fn.Signature().Results().Len() == 1 {
		if m.env.TableName != nil {
			if name, why, ok := m.env.TableName(fn); ok {
				return name, why
			}
		}
		return "", "the body of " + fn.FullName() + " is not at hand"
	}
	return m.config.TableName(named.Obj().Name()), ""
}
