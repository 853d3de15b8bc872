package config

import (
	"regexp"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// relation reads an item of the relations key.
func (d *decoder) relation(n *yaml.Node) Relation {
	r := Relation{Pos: d.pos(n)}
	before := len(d.errs)
	d.mapping(n, "relations",
		field{"child", func(n *yaml.Node) { r.Child = d.key(n, "child") }},
		field{"parent", func(n *yaml.Node) { r.Parent = d.key(n, "parent") }},
		field{"on_delete", func(n *yaml.Node) { r.OnDelete = d.onDelete(n) }},
		field{"where", func(n *yaml.Node) { r.Where = d.where(n) }},
		field{"dismiss", d.setBool(&r.Dismissed, "relations.dismiss")},
		field{"reason", d.setText(&r.Reason, "relations.reason")},
	)
	if len(d.errs) > before {
		return r
	}
	switch {
	case r.Child.Table == "":
		d.fail(n, "relations: child is missing: expected \"child: table(column)\"")
	case r.Parent.Table == "":
		d.fail(n, "relations: parent is missing: expected \"parent: table(column)\"")
	case len(r.Child.Columns) == 0:
		d.fail(n, "relations: child %s names no column: expected \"child: %s(column)\"", r.Child.Table, r.Child.Table)
	case len(r.Parent.Columns) > 0 && len(r.Parent.Columns) != len(r.Child.Columns):
		d.fail(n, "relations: %s has %d columns and %s has %d: they are matched one by one",
			r.Child, len(r.Child.Columns), r.Parent, len(r.Parent.Columns))
	case r.Dismissed && (r.OnDelete != sqlschema.Unset || len(r.Where) > 0):
		d.fail(n, "relations: dismiss denies the relation: on_delete and where have no place beside it")
	case r.Dismissed && r.Reason == "":
		d.fail(n, "relations: dismiss needs a reason: add \"reason: …\" for those who wonder later")
	case !r.Dismissed && r.Reason != "":
		d.fail(n, "relations: reason belongs to \"dismiss: true\"")
	}
	return r
}

var keyForm = regexp.MustCompile(`^([^\s()]+)\s*(?:\(([^()]*)\))?$`)

// key reads "table(column, column)"; backquotes are taken off.
func (d *decoder) key(n *yaml.Node, what string) cascade.Key {
	s, ok := d.text(n, "relations."+what)
	if !ok {
		return cascade.Key{}
	}
	m := keyForm.FindStringSubmatch(strings.ReplaceAll(s, "`", ""))
	if m == nil {
		d.fail(n, "relations.%s: %q is not a key: expected \"table(column)\" or \"table(column, column)\"", what, s)
		return cascade.Key{}
	}
	k := cascade.Key{Table: m[1]}
	if m[2] == "" {
		return k
	}
	for column := range strings.SplitSeq(m[2], ",") {
		column = strings.TrimSpace(column)
		if column == "" {
			d.fail(n, "relations.%s: %q has an empty column name", what, s)
			return cascade.Key{}
		}
		k.Columns = append(k.Columns, column)
	}
	return k
}

// onDelete reads what the engine does when a parent row goes.
func (d *decoder) onDelete(n *yaml.Node) sqlschema.Action {
	s, ok := d.text(n, "relations.on_delete")
	if !ok || strings.EqualFold(s, "none") {
		return sqlschema.Unset
	}
	switch action, known := sqlschema.ParseAction(strings.ReplaceAll(s, "_", " ")); {
	case known && action != sqlschema.SetDefault:
		return action
	}
	d.fail(n, "relations.on_delete: %q: expected none, cascade, set null, restrict or no action", s)
	return sqlschema.Unset
}

// where reads the conditions of a polymorphic association, in the file's order.
func (d *decoder) where(n *yaml.Node) []cascade.Condition {
	n = resolve(n)
	if n.Kind != yaml.MappingNode {
		d.fail(n, "relations.where: expected a value for each column as in \"owner_type: posts\", found %s", kind(n))
		return nil
	}
	var conditions []cascade.Condition
	for i := 0; i+1 < len(n.Content); i += 2 {
		column := n.Content[i].Value
		if value, ok := d.text(n.Content[i+1], "relations.where."+column); ok {
			conditions = append(conditions, cascade.Condition{Column: column, Value: value})
		}
	}
	return conditions
}
