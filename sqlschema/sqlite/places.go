package sqlite

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// places are where in the files tables, indexes and triggers got their present
// form, by kind and name in lower case.
type places map[object]*place

// object is a name of one kind.
type object struct{ kind, name string }

func named(kind, name string) object { return object{kind, strings.ToLower(name)} }

// place is where a table, index or trigger was made, and the parts of a table.
type place struct {
	pos     sqlschema.Position
	columns map[string]sqlschema.Position // by name in lower case
	keys    []keyPlace
}

// keyPlace is where a foreign key over some columns was written.
type keyPlace struct {
	columns []string
	pos     sqlschema.Position
}

// note enters what a statement made that SQLite has accepted.
func (r *Reader) note(s statement) {
	switch {
	case s.token(0).is("CREATE"):
		r.noteCreate(s)
	case s.token(0).is("ALTER"):
		r.noteAlter(s)
	case s.token(0).is("DROP"):
		_, name, _ := s.table(s.ifExists(2))
		if s.token(1).is("TABLE", "VIEW") && r.exists(name) {
			return // it was a temporary table of that name
		}
		delete(r.places, named(strings.ToLower(s.token(1).text), name))
		if s.token(1).is("TABLE") {
			delete(r.unclear, strings.ToLower(name))
		}
	}
}

func (r *Reader) noteCreate(s statement) {
	i := 1
	for s.token(i).is("TEMP", "TEMPORARY", "UNIQUE", "VIRTUAL") {
		if s.token(i).is("TEMP", "TEMPORARY") {
			return
		}
		i++
	}
	kind := strings.ToLower(s.token(i).text)
	_, name, after := s.table(s.ifExists(i + 1))
	key := named(kind, name)
	if r.places[key] != nil && s.token(i+1).is("IF") {
		return // SQLite keeps what it has
	}
	p := &place{pos: r.position(s.at), columns: map[string]sqlschema.Position{}}
	r.places[key] = p
	if kind == "table" {
		r.enter(p, s.body(after))
		r.created = slices.DeleteFunc(r.created, func(l lostTable) bool { return strings.EqualFold(l.name, name) })
	}
}

// enter notes the places of columns and keys.
func (r *Reader) enter(p *place, d declaration) {
	for _, c := range d.columns {
		p.columns[strings.ToLower(c.name)] = r.position(c.at)
	}
	for _, k := range d.keys {
		p.keys = append(p.keys, keyPlace{k.columns, r.position(k.at)})
	}
}

// noteAlter follows ALTER TABLE: RENAME TO, RENAME [COLUMN], ADD [COLUMN] and
// DROP [COLUMN] are all there is (manual, "ALTER TABLE").
func (r *Reader) noteAlter(s statement) {
	_, name, i := s.table(2)
	p := r.places[named("table", name)]
	if p == nil {
		return // a temporary table
	}
	verb, column := s.token(i), i+1
	if s.token(column).is("COLUMN") {
		column++
	}
	switch {
	case verb.is("RENAME") && s.token(i+1).is("TO"):
		to := s.token(i + 2).name()
		delete(r.places, named("table", name))
		r.places[named("table", to)] = p
		if r.unclear[strings.ToLower(name)] {
			delete(r.unclear, strings.ToLower(name))
			r.unclear[strings.ToLower(to)] = true
		}
	case verb.is("RENAME"):
		p.rename(s.token(column).name(), s.token(column+2).name(), r.position(s.at))
	case verb.is("ADD"):
		var d declaration
		d.column(s, column, len(s.tokens))
		r.enter(p, d)
	case verb.is("DROP"):
		delete(p.columns, strings.ToLower(s.token(column).name()))
	}
}

// rename moves a column to another name, in keys too.
func (p *place) rename(from, to string, pos sqlschema.Position) {
	delete(p.columns, strings.ToLower(from))
	p.columns[strings.ToLower(to)] = pos
	for i := range p.keys {
		for j, c := range p.keys[i].columns {
			if strings.EqualFold(c, from) {
				p.keys[i].columns[j] = to
			}
		}
	}
}

// key is the place of the nth key over the columns, counted from zero; the
// table's own where there is none.
func (p *place) key(columns []string, n int) sqlschema.Position {
	for _, k := range p.keys {
		if slices.EqualFunc(k.columns, columns, strings.EqualFold) {
			if n == 0 {
				return k.pos
			}
			n--
		}
	}
	return p.pos
}
