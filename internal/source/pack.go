package source

import (
	"errors"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// packed is a flat form of schemas: each different string once, and everything
// in its order as numbers. It decodes several times faster than the schemas
// themselves, which go vet reads once a package.
type packed struct {
	Strings []string
	Numbers []uint32
	Notes   []string
}

var errPacked = errors.New("the packed schemas are not whole")

func pack(schemas []*sqlschema.Schema, notes []string) packed {
	w := &packer{index: map[string]uint32{}}
	w.schemas(&schemas)
	return packed{w.strings, w.numbers, notes}
}

func unpack(p packed) ([]*sqlschema.Schema, error) {
	r := &packer{reading: true, strings: p.Strings, numbers: p.Numbers}
	var schemas []*sqlschema.Schema
	r.schemas(&schemas)
	if r.broken || len(r.numbers) > 0 {
		return nil, errPacked
	}
	return schemas, nil
}

// packer goes through schemas in a fixed order, and either writes what it meets
// or sets it from what was written.
type packer struct {
	reading bool
	broken  bool // reading came to an end too early
	strings []string
	numbers []uint32
	index   map[string]uint32 // of strings, when writing
}

// number writes or reads a small number that is not negative.
func (p *packer) number(n int) int {
	if !p.reading {
		p.numbers = append(p.numbers, uint32(n))
		return n
	}
	if len(p.numbers) == 0 {
		p.broken = true
		return 0
	}
	n = int(p.numbers[0])
	p.numbers = p.numbers[1:]
	return n
}

func (p *packer) text(s *string) {
	if !p.reading {
		i, ok := p.index[*s]
		if !ok {
			i = uint32(len(p.strings))
			p.index[*s] = i
			p.strings = append(p.strings, *s)
		}
		p.number(int(i))
		return
	}
	if i := p.number(0); i < len(p.strings) {
		*s = p.strings[i]
	} else {
		p.broken = true
	}
}

func (p *packer) flag(b *bool) {
	n := 0
	if *b {
		n = 1
	}
	*b = p.number(n) == 1
}

// enum writes or reads one of the model's enumerations.
func enum[T ~int](p *packer, v *T) { *v = T(p.number(int(*v))) }

// each goes through a slice. When it reads, an empty one is nil, as gob has it.
func each[T any](p *packer, s *[]T, item func(*T)) {
	n := p.number(len(*s))
	if p.reading {
		// Every item takes at least one number.
		if n > len(p.numbers) {
			p.broken = true
			return
		}
		*s = nil
		if n > 0 {
			*s = make([]T, n)
		}
	}
	for i := range *s {
		item(&(*s)[i])
	}
}

func (p *packer) texts(s *[]string) { each(p, s, p.text) }

func (p *packer) pos(pos *sqlschema.Position) {
	p.text(&pos.File)
	pos.Line = p.number(pos.Line)
	pos.Column = p.number(pos.Column)
}

func (p *packer) schemas(schemas *[]*sqlschema.Schema) {
	each(p, schemas, func(to **sqlschema.Schema) {
		if p.reading {
			*to = &sqlschema.Schema{}
		}
		s := *to
		p.text(&s.Name)
		p.text(&s.Dialect.Name)
		s.Dialect.Major = p.number(s.Dialect.Major)
		s.Dialect.Minor = p.number(s.Dialect.Minor)
		p.flag(&s.Dialect.Native)
		enum(p, &s.Origin)
		each(p, &s.Tables, p.table)
		each(p, &s.Problems, func(x *sqlschema.Problem) {
			p.pos(&x.Pos)
			enum(p, &x.Kind)
			p.text(&x.Message)
			p.text(&x.Statement)
		})
		p.texts(&s.Files)
	})
}

func (p *packer) table(to **sqlschema.Table) {
	if p.reading {
		*to = &sqlschema.Table{}
	}
	t := *to
	p.text(&t.Name)
	each(p, &t.Columns, func(c *sqlschema.Column) {
		p.text(&c.Name)
		p.text(&c.Type)
		p.flag(&c.NotNull)
		p.text(&c.Default)
		p.text(&c.Generated)
		p.flag(&c.Stored)
		p.pos(&c.Pos)
	})
	p.texts(&t.PrimaryKey)
	each(p, &t.Indexes, func(i *sqlschema.Index) {
		p.text(&i.Name)
		p.texts(&i.Columns)
		p.flag(&i.Unique)
		p.pos(&i.Pos)
	})
	each(p, &t.ForeignKeys, p.foreignKey)
	each(p, &t.Triggers, func(x *sqlschema.Trigger) {
		p.text(&x.Name)
		p.text(&x.Timing)
		p.text(&x.Event)
		p.text(&x.Body)
		p.pos(&x.Pos)
	})
	p.text(&t.Engine)
	p.flag(&t.Partitioned)
	p.flag(&t.View)
	p.flag(&t.Incomplete)
	p.flag(&t.FromModel)
	p.pos(&t.Pos)
}

func (p *packer) foreignKey(k *sqlschema.ForeignKey) {
	p.text(&k.Name)
	p.texts(&k.Columns)
	p.text(&k.RefTable)
	p.texts(&k.RefColumns)
	enum(p, &k.OnDelete)
	enum(p, &k.OnUpdate)
	p.text(&k.Match)
	p.flag(&k.Inline)
	enum(p, &k.Enforcement.State)
	p.text((*string)(&k.Enforcement.Reason))
	enum(p, &k.Effective)
	p.pos(&k.Pos)
}
