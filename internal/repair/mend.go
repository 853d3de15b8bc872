package repair

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// mend adds the steps for one key.
func (p *planner) mend(k *key) {
	child, parent := p.schema.Table(k.child.Table), p.schema.Table(k.parent.Table)
	if reason := p.obstacle(k, child, parent); reason != "" {
		p.leave("%s: %s → %s: %s", k.why, k.child, k.parent, reason)
		return
	}
	if old := p.enforced(k.child); old != nil {
		p.replace(k, child, old)
		return
	}
	p.engine(parent)
	p.engine(child)
	for i, name := range k.child.Columns {
		p.widen(child, child.Column(name), parent.Column(k.parent.Columns[i]))
	}
	p.add(k, child)
}

// obstacle says why a key cannot be made; on the way it fills in the parent's
// columns where none are named.
func (p *planner) obstacle(k *key, child, parent *sqlschema.Table) string {
	switch {
	case child == nil:
		return "table " + k.child.Table + " is not in the schema"
	case parent == nil:
		return "table " + k.parent.Table + " is not in the schema"
	case child.View || parent.View:
		return "a view has no keys"
	case child.Partitioned || parent.Partitioned:
		return "a partitioned table cannot have foreign keys"
	case child.Incomplete || parent.Incomplete:
		return "a statement about the tables was not understood"
	}
	if len(k.parent.Columns) == 0 {
		k.parent.Columns = parent.PrimaryKey
	}
	if len(k.parent.Columns) != len(k.child.Columns) {
		return "the numbers of columns differ"
	}
	if !leads(parent, k.parent.Columns) {
		return "the parent has no key that begins with " + strings.Join(k.parent.Columns, ", ")
	}
	for i, name := range k.child.Columns {
		c, r := child.Column(name), parent.Column(k.parent.Columns[i])
		switch {
		case c == nil:
			return "there is no column " + name + " in " + child.Name
		case r == nil:
			return "there is no column " + k.parent.Columns[i] + " in " + parent.Name
		case c.Generated != "":
			return "column " + name + " is generated"
		case k.onDelete == sqlschema.SetNull && c.NotNull:
			return "column " + name + " is NOT NULL, so that SET NULL cannot be done"
		case width(c.Type) != width(r.Type) && !widens(child, c, r):
			return fmt.Sprintf("the types differ: %s is %s, %s is %s; make them the same first", name, c.Type, r.Name, r.Type)
		}
	}
	return ""
}

// leads reports whether a key of the table begins with the columns.
func leads(t *sqlschema.Table, columns []string) bool {
	prefix := func(key []string) bool {
		return len(key) >= len(columns) && slices.EqualFunc(key[:len(columns)], columns, strings.EqualFold)
	}
	return prefix(t.PrimaryKey) || slices.ContainsFunc(t.Indexes, func(ix sqlschema.Index) bool { return prefix(ix.Columns) })
}

// indexed reports whether the columns have an index without the new key. A
// FOREIGN KEY clause makes one even where the engine ignores the key.
func indexed(t *sqlschema.Table, columns []string) bool {
	return leads(t, columns) || slices.ContainsFunc(t.ForeignKeys, func(fk sqlschema.ForeignKey) bool {
		return !fk.Inline && len(fk.Columns) >= len(columns) && slices.EqualFunc(fk.Columns[:len(columns)], columns, strings.EqualFold)
	})
}

var integer = regexp.MustCompile(`^(tinyint|smallint|mediumint|int|integer|bigint)(\(\d+\))?( unsigned)?( zerofill)?$`)

// width is a type without the display width of integers, which does not count.
func width(typ string) string {
	if m := integer.FindStringSubmatch(typ); m != nil {
		return strings.Replace(m[1], "integer", "int", 1) + m[3]
	}
	return typ
}

// widens reports whether a column can be given the type of the one it refers
// to: both are integers, and nothing else of its definition is lost.
func widens(t *sqlschema.Table, c, r *sqlschema.Column) bool {
	used := slices.Contains(t.PrimaryKey, c.Name) || slices.ContainsFunc(t.ForeignKeys, func(fk sqlschema.ForeignKey) bool {
		return fk.Enforcement.State != sqlschema.NotEnforced && slices.Contains(fk.Columns, c.Name)
	})
	return integer.MatchString(c.Type) && integer.MatchString(r.Type) && c.Default == "" && !used
}

// replace changes the delete rule of a key: it is dropped and made again under
// its name, as there is no statement that changes one.
func (p *planner) replace(k *key, t *sqlschema.Table, old *sqlschema.ForeignKey) {
	if old.Name == "" {
		p.leave("%s: the foreign key of %s has no name in the schema: SHOW CREATE TABLE %s tells it", k.why, k.child, t.Name)
		return
	}
	drop := fmt.Sprintf("ALTER TABLE %s DROP FOREIGN KEY %s", quote(t.Name), quote(old.Name))
	again := *k
	again.onDelete, again.onUpdate = old.OnDelete, old.OnUpdate
	changed := *k
	changed.onUpdate = old.OnUpdate
	p.out.Steps = append(p.out.Steps, Step{
		Notes: []string{k.why},
		Up:    []string{drop, addKey(&changed, old.Name)},
		Down:  []string{drop, addKey(&again, old.Name)},
	})
}

// engine gives a table the engine that has foreign keys.
func (p *planner) engine(t *sqlschema.Table) {
	if t.Engine == "" || strings.EqualFold(t.Engine, "InnoDB") || p.innodb[strings.ToLower(t.Name)] {
		return
	}
	if p.innodb == nil {
		p.innodb = map[string]bool{}
	}
	p.innodb[strings.ToLower(t.Name)] = true
	p.out.Steps = append(p.out.Steps, Step{
		Notes: []string{t.Engine + " has no foreign keys"},
		Up:    []string{fmt.Sprintf("ALTER TABLE %s ENGINE = InnoDB", quote(t.Name))},
		Down:  []string{fmt.Sprintf("ALTER TABLE %s ENGINE = %s", quote(t.Name), t.Engine)},
	})
}

// widen gives a column the type of the one it refers to.
func (p *planner) widen(t *sqlschema.Table, c, r *sqlschema.Column) {
	if width(c.Type) == width(r.Type) {
		return
	}
	null := "NULL"
	if c.NotNull {
		null = "NOT NULL"
	}
	modify := func(typ string) string {
		return fmt.Sprintf("ALTER TABLE %s MODIFY %s %s %s", quote(t.Name), quote(c.Name), typ, null)
	}
	notes := []string{fmt.Sprintf("the type must be that of %s; a COMMENT of the column has to be repeated here", r.Name)}
	if narrower(c.Type, r.Type) {
		notes = append(notes, fmt.Sprintf("%s holds less than %s: without strict SQL mode values that do not fit are changed, and no error tells", r.Type, c.Type))
	}
	p.out.Steps = append(p.out.Steps, Step{Notes: notes, Up: []string{modify(r.Type)}, Down: []string{modify(c.Type)}})
}

// narrower reports whether an integer type lacks values of another.
func narrower(from, to string) bool {
	a, b := integer.FindStringSubmatch(from), integer.FindStringSubmatch(to)
	if a == nil || b == nil {
		return false
	}
	sizes := []string{"tinyint", "smallint", "mediumint", "int", "bigint"}
	size := func(name string) int { return slices.Index(sizes, strings.Replace(name, "integer", "int", 1)) }
	switch {
	case a[3] == "" && b[3] != "": // negative values
		return true
	case a[3] != "" && b[3] == "":
		return size(b[1]) <= size(a[1])
	}
	return size(b[1]) < size(a[1])
}

// add makes a key where there is none.
func (p *planner) add(k *key, t *sqlschema.Table) {
	name := p.name(k)
	down := []string{fmt.Sprintf("ALTER TABLE %s DROP FOREIGN KEY %s", quote(t.Name), quote(name))}
	if !indexed(t, k.child.Columns) {
		// The server makes an index for the key, under the key's name.
		down = append(down, fmt.Sprintf("ALTER TABLE %s DROP INDEX %s", quote(t.Name), quote(name)))
	}
	var on, present []string
	for i, c := range k.child.Columns {
		on = append(on, fmt.Sprintf("p.%s = c.%s", quote(k.parent.Columns[i]), quote(c)))
		present = append(present, fmt.Sprintf("c.%s IS NOT NULL", quote(c)))
	}
	orphans := fmt.Sprintf("FROM %s c LEFT JOIN %s p ON %s WHERE p.%s IS NULL AND %s",
		quote(t.Name), quote(k.parent.Table), strings.Join(on, " AND "), quote(k.parent.Columns[0]), strings.Join(present, " AND "))
	p.out.Steps = append(p.out.Steps, Step{
		Notes: []string{
			k.why,
			"fails with error 1452 while rows have no parent, look first: SELECT c.* " + orphans,
			"to delete them: DELETE c " + orphans,
		},
		Up:   []string{addKey(k, name)},
		Down: down,
	})
}

// longest is the length of the longest identifier (MySQL manual, Identifier
// Length Limits).
const longest = 64

// name makes the name of a key; a database has each only once.
func (p *planner) name(k *key) string {
	base := "fk_" + k.child.Table + "_" + strings.Join(k.child.Columns, "_")
	if r := []rune(base); len(r) > longest-3 {
		base = string(r[:longest-3])
	}
	name := base
	for n := 2; p.names[strings.ToLower(name)]; n++ {
		name = fmt.Sprintf("%s_%d", base, n)
	}
	p.names[strings.ToLower(name)] = true
	return name
}

func addKey(k *key, name string) string {
	s := fmt.Sprintf("ALTER TABLE %s ADD CONSTRAINT %s FOREIGN KEY (%s) REFERENCES %s (%s)",
		quote(k.child.Table), quote(name), quoteAll(k.child.Columns), quote(k.parent.Table), quoteAll(k.parent.Columns))
	if k.onDelete != sqlschema.Unset {
		s += " ON DELETE " + k.onDelete.String()
	}
	if k.onUpdate != sqlschema.Unset {
		s += " ON UPDATE " + k.onUpdate.String()
	}
	return s
}

// quote writes a table's or column's name. A dot parts database and table.
func quote(name string) string {
	return "`" + strings.ReplaceAll(strings.ReplaceAll(name, "`", "``"), ".", "`.`") + "`"
}

func quoteAll(names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = quote(n)
	}
	return strings.Join(out, ", ")
}
