package xorm

import (
	"go/token"
	"go/types"
	"path"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Config is what a program tells xorm of names.
type Config struct {
	Tables, Columns Mapper
}

// Reader makes entities of structs.
type Reader struct {
	Config   Config
	Position func(token.Pos) sqlschema.Position
	// TableName gives what a TableName method returns, or why it is not known.
	TableName func(*types.Func) (name, why string)
}

// Marked reports whether a struct says of itself that xorm reads it: by a xorm
// tag that does not leave its field out. What a struct embeds is its own only
// where a tag says so.
func Marked(t types.Type) bool {
	st, ok := indirect(t).Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for i := range st.NumFields() {
		if tag := tagOf(st.Tag(i)); tag != "" && tag != "-" {
			return true
		}
	}
	return false
}

// maxDepth bounds embedding, which may be circular through pointers.
const maxDepth = 8

// Model gives the entity of a struct type, nil where it has no columns.
func (r *Reader) Model(named *types.Named) *entity.Model {
	st, ok := named.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	p := &parser{reader: r, within: []types.Type{named}, model: &entity.Model{
		Library: "xorm", TypePath: typePath(named.Obj()), Pos: r.position(named.Obj().Pos()),
	}}
	m := p.model
	m.Name = path.Base(m.TypePath)
	m.Table, m.TableWhy = r.table(named)
	for _, c := range p.columns(st, "", 0) {
		p.add(c)
	}
	if len(m.Columns) == 0 {
		return nil
	}
	return m
}

// table finds a model's table (names/table_name.go): what TableName returns,
// else the type's name in the mapper's spelling.
func (r *Reader) table(named *types.Named) (table, why string) {
	if fn := tableNameMethod(named); fn != nil {
		if r.TableName == nil {
			return "", "the body of " + fn.FullName() + " is not at hand"
		}
		return r.TableName(fn)
	}
	if named.TypeArgs().Len() > 0 {
		return "", "xorm names the table after an instance of a generic type"
	}
	table, ok := r.Config.Tables.Name(named.Obj().Name())
	if !ok {
		return "", whyMapper
	}
	return table, ""
}

const whyMapper = "the table's name depends on a mapper that is set elsewhere"

// tableNameMethod finds TableName() string.
func tableNameMethod(named *types.Named) *types.Func {
	obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(named), false, nil, "TableName")
	fn, ok := obj.(*types.Func)
	if !ok || fn.Signature().Params().Len() != 0 || fn.Signature().Results().Len() != 1 ||
		!types.Identical(fn.Signature().Results().At(0).Type(), types.Typ[types.String]) {
		return nil
	}
	return fn
}

func (r *Reader) position(p token.Pos) sqlschema.Position {
	if r.Position == nil {
		return sqlschema.Position{}
	}
	return r.Position(p)
}

// parser reads one struct.
type parser struct {
	reader *Reader
	model  *entity.Model
	// within are the structs that are being read, outermost first.
	within []types.Type
}

// column is a column with what its tag says beyond the entity's.
type column struct {
	entity.Column
	deleted bool
	updated bool
	// indexes are the indexes that the column is part of, in the order of the tag.
	indexes []indexPart
}

type indexPart struct {
	name   string // empty: named after the column
	unique bool
}

// add puts a column into the model.
func (p *parser) add(c column) {
	m := p.model
	m.Columns = append(m.Columns, c.Column)
	if c.PrimaryKey {
		m.PrimaryKey = append(m.PrimaryKey, c.Name)
	}
	if c.deleted {
		m.SoftDelete = c.Name
	}
	for _, part := range c.indexes {
		p.index(c, part)
	}
}

// index adds a column to an index; the database's names are those of
// schemas/index.go, XName.
func (p *parser) index(c column, part indexPart) {
	name := part.name
	if name == "" {
		name = c.Name
	}
	prefix := "IDX_"
	if part.unique {
		prefix = "UQE_"
	}
	name = prefix + p.model.Table + "_" + name
	for i := range p.model.Indexes {
		if p.model.Indexes[i].Name == name {
			p.model.Indexes[i].Columns = append(p.model.Indexes[i].Columns, c.Name)
			return
		}
	}
	p.model.Indexes = append(p.model.Indexes, sqlschema.Index{Name: name, Columns: []string{c.Name}, Unique: part.unique, Pos: c.Pos})
}

// columns reads the fields of a struct (tags/parser.go, Parse).
func (p *parser) columns(st *types.Struct, prefix string, depth int) []column {
	var out []column
	for i := range st.NumFields() {
		f := st.Field(i)
		tag := tagOf(st.Tag(i))
		if ignoredField(f.Name()) || tag == "-" {
			continue
		}
		parts, ok := splitTag(tag)
		if !ok {
			continue
		}
		c := column{Column: entity.Column{
			Field: prefix + f.Name(), Type: types.TypeString(f.Type(), (*types.Package).Name), Pos: p.reader.position(f.Pos()),
		}}
		extends, keep := c.readTag(parts)
		switch {
		case extends != nil:
			out = append(out, p.extend(f, *extends, prefix, depth)...)
		case keep:
			if named := structOf(f.Type()); named != nil && f.Embedded() {
				// Its methods are the model's all the same, TableName among them.
				p.model.Embeds = append(p.model.Embeds, typePath(named.Obj()))
			}
			p.complete(&c, f, tag)
			out = append(out, c)
		}
	}
	return out
}

// complete fills in what the tag leaves open.
func (p *parser) complete(c *column, f *types.Var, tag string) {
	if c.Name == "" {
		name, ok := p.reader.Config.Columns.Name(f.Name())
		if !ok {
			name = gonic(f.Name()) // the spelling that programs choose
		}
		c.Name = name
	}
	if c.SQLType == "" {
		c.SQLType = sqlType(f.Type())
	}
	if tag == "" && strings.EqualFold(f.Name(), "ID") && isInt64(f.Type()) {
		c.PrimaryKey, c.AutoIncr, c.NotNull = true, true, true
	}
}

// extend reads a field tagged extends: the columns of its struct stand for it
// (tags/tag.go, ExtendsTagHandler).
func (p *parser) extend(f *types.Var, part tagPart, prefix string, depth int) []column {
	pointer := false
	t := types.Unalias(f.Type())
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		pointer, t = true, types.Unalias(ptr.Elem())
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok || depth >= maxDepth || slices.Contains(p.within, t) {
		return nil
	}
	p.within = append(p.within, t)
	defer func() { p.within = p.within[:len(p.within)-1] }()
	if named, ok := t.(*types.Named); ok {
		p.model.Embeds = append(p.model.Embeds, typePath(named.Obj()))
	}
	columns := p.columns(st, prefix+f.Name()+".", depth+1)
	for i := range columns {
		c := &columns[i]
		if len(part.params) > 0 {
			c.NotNull = !pointer
			if c.PrimaryKey {
				c.Name, c.PrimaryKey = f.Name(), false
			} else {
				c.Name = strings.Trim(part.params[0], "'") + c.Name
			}
		}
		if !c.NotNull {
			c.PrimaryKey, c.AutoIncr = false, false
		}
	}
	return columns
}
