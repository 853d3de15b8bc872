package gorm

import (
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// The data types that GORM knows (gorm.io/gorm/schema.DataType). A type tag may
// name any other.
const (
	typeBool   = "bool"
	typeInt    = "int"
	typeUint   = "uint"
	typeFloat  = "float"
	typeString = "string"
	typeTime   = "time"
	typeBytes  = "bytes"
	// typeOpaque is ours: the field is a column, but what kind of column its
	// methods decide when they run.
	typeOpaque = "?"
)

// field is a struct field as GORM sees it (gorm.io/gorm/schema.Field).
type field struct {
	name   string
	column string
	bind   []string // Go names from the model down to the field
	typ    types.Type
	base   types.Type // typ without pointers
	tag    Settings   // with those of the embedding field, as GORM merges them
	own    Settings   // as the field's own tag has them
	raw    string     // the tag's text
	pos    token.Pos

	dataType string // empty for a relation
	gormType string // dataType before a type tag

	primary, autoIncrement, notNull, unique, hasDefault bool
	defaultValue                                        string
	size, precision, scale                              int
	creatable, updatable, readable, ignoreMigration     bool

	schema   *schema
	owner    *schema // the embedded struct's, nil for a field of the model itself
	embedded *schema // of a field that embeds
}

func (f *field) permitted() bool { return f.creatable || f.updatable || f.readable }

func (f *field) isRelation() bool {
	return f.dataType == "" && f.gormType == "" && f.permitted()
}

// path is the Go selector from the model: "ID", "Base.ID".
func (f *field) path() string { return joinPath(f.bind) }

// parseField reads one struct field.
func (p *parser) parseField(s *schema, v *types.Var, structTag string) *field {
	raw, changed := p.env.retagged[v.Pos()]
	if !changed {
		raw = reflect.StructTag(structTag).Get("gorm")
	}
	tag := ParseTag(raw, ";")
	f := &field{
		name: v.Name(), column: tag["COLUMN"], bind: []string{v.Name()},
		typ: v.Type(), base: indirect(v.Type()),
		tag: tag, own: ParseTag(raw, ";"), raw: raw, pos: v.Pos(), schema: s,
		creatable: true, updatable: true, readable: true,
		primary:       tag.is("PRIMARYKEY", "PRIMARY_KEY"),
		autoIncrement: tag.is("AUTOINCREMENT"),
		hasDefault:    tag.is("AUTOINCREMENT") || tag.has("DEFAULT"),
		notNull:       tag.is("NOT NULL", "NOTNULL"),
		unique:        tag.is("UNIQUE"),
		defaultValue:  strings.TrimSpace(tag["DEFAULT"]),
	}
	f.precision, _ = strconv.Atoi(tag["PRECISION"])
	f.scale, _ = strconv.Atoi(tag["SCALE"])
	value := f.readType()
	f.readSize(value)
	if f.gormType == "" {
		f.gormType = f.dataType
	}
	if t, ok := tag["TYPE"]; ok {
		f.dataType = t
		if lower := strings.ToLower(t); slices.Contains([]string{typeBool, typeInt, typeUint, typeFloat, typeString, typeTime, typeBytes}, lower) {
			f.dataType = lower
		}
	}
	f.readPermissions()
	if f.embeds(v.Embedded(), isValuer(f.base)) {
		p.embed(s, f, v.Embedded(), value)
	}
	return f
}

// readType finds the data type and gives the Go type that stands for the value
// in the database.
func (f *field) readType() types.Type {
	value := f.base
	dynamic := hasMethod(value, "GormDataType", 0, 1)
	if isValuer(value) && !dynamic {
		value = valuerType(value)
	}
	if isSerializer(f.base) || f.tag["JSON"] != "" || f.tag["SERIALIZER"] != "" {
		f.dataType = typeString
	}
	if value == nil {
		f.dataType = typeOpaque
		return f.base
	}
	switch u := value.Underlying().(type) {
	case *types.Basic:
		if t := basicType(u); t != "" {
			f.dataType = t
		}
	case *types.Struct:
		if isTime(value) {
			f.dataType = typeTime
		}
	case *types.Slice:
		if isByte(u.Elem()) && f.dataType == "" {
			f.dataType = typeBytes
		}
	case *types.Array:
		if isByte(u.Elem()) && f.dataType == "" {
			f.dataType = typeBytes
		}
	}
	if dynamic {
		f.dataType = typeOpaque
	}
	return value
}

func basicType(b *types.Basic) string {
	switch info := b.Info(); {
	case info&types.IsBoolean != 0:
		return typeBool
	case b.Kind() == types.Uintptr || b.Kind() == types.UnsafePointer:
		return ""
	case info&types.IsUnsigned != 0:
		return typeUint
	case info&types.IsInteger != 0:
		return typeInt
	case info&types.IsFloat != 0:
		return typeFloat
	case info&types.IsString != 0:
		return typeString
	}
	return ""
}

func (f *field) readSize(value types.Type) {
	if n, ok := f.tag["SIZE"]; ok {
		size, err := strconv.Atoi(n)
		if err != nil {
			size = -1
		}
		f.size = size
	}
	if b, ok := value.Underlying().(*types.Basic); ok && f.size == 0 {
		switch b.Kind() {
		case types.Int, types.Int64, types.Uint, types.Uint64, types.Float64:
			f.size = 64
		case types.Int8, types.Uint8:
			f.size = 8
		case types.Int16, types.Uint16:
			f.size = 16
		case types.Int32, types.Uint32, types.Float32:
			f.size = 32
		}
	}
}

func (f *field) readPermissions() {
	if v, ok := f.tag["-"]; ok {
		switch strings.ToLower(strings.TrimSpace(v)) {
		case "-":
			f.creatable, f.updatable, f.readable = false, false, false
			f.dataType = ""
		case "all":
			f.creatable, f.updatable, f.readable = false, false, false
			f.dataType = ""
			f.ignoreMigration = true
		case "migration":
			f.ignoreMigration = true
		}
	}
	if v, ok := f.tag["->"]; ok {
		f.creatable, f.updatable = false, false
		f.readable = !strings.EqualFold(v, "false")
	}
	if v, ok := f.tag["<-"]; ok {
		f.creatable = v == "<-" || strings.Contains(v, "create")
		f.updatable = v == "<-" || strings.Contains(v, "update")
	}
}

// embeds reports whether the field's columns become the model's own.
func (f *field) embeds(anonymous, valuer bool) bool {
	if f.tag.has("EMBEDDED") {
		return true
	}
	return anonymous && !valuer && f.gormType != typeTime && f.gormType != typeBytes && f.permitted()
}

// embed parses the embedded struct and takes over its fields.
func (p *parser) embed(s *schema, f *field, anonymous bool, value types.Type) {
	st, ok := value.Underlying().(*types.Struct)
	if !ok || p.env.embedding[value.String()] {
		return // an embedded type that is no struct is a column; a cycle has no end
	}
	p.env.embedding[value.String()] = true
	defer delete(p.env.embedding, value.String())

	f.creatable, f.updatable, f.readable = false, false, false
	name, path := "", ""
	if named, ok := types.Unalias(value).(*types.Named); ok {
		name, path = named.Obj().Name(), TypePath(named.Obj())
	}
	inner := newSchema(name, path, s.naming)
	inner.table = s.table
	p.addStruct(inner, st)
	inner.finish()
	f.embedded = inner
	prefix, prefixed := f.tag["EMBEDDEDPREFIX"]
	for _, ef := range inner.fields {
		ef.schema, ef.owner = s, inner
		ef.bind = append([]string{f.name}, ef.bind...)
		if prefixed && ef.column != "" {
			ef.column = prefix + ef.column
		}
		// A key that was only inferred from its name is inferred again for the
		// whole model.
		if ef.primary && !ef.tag.is("PRIMARYKEY", "PRIMARY_KEY") {
			ef.primary = false
			if !ef.tag.is("AUTOINCREMENT") {
				ef.autoIncrement = false
			}
			if !ef.autoIncrement && ef.defaultValue == "" {
				ef.hasDefault = false
			}
		}
		for k, v := range f.tag {
			ef.tag[k] = v
		}
	}
}
