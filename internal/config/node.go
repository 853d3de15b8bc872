package config

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// decoder walks the nodes of a file, so that every mistake is found in one run
// and has a line.
type decoder struct {
	file string
	errs Errors
}

func (d *decoder) pos(n *yaml.Node) sqlschema.Position {
	return sqlschema.Position{File: d.file, Line: n.Line, Column: n.Column}
}

func (d *decoder) fail(n *yaml.Node, message string, args ...any) {
	d.errs = append(d.errs, errorAt(d.pos(n), message, args...))
}

// field is a key of a mapping.
type field struct {
	key  string
	read func(*yaml.Node)
}

// mapping hands each value to the field of its key. Keys that are unknown or
// come twice are mistakes. what names the mapping in messages.
func (d *decoder) mapping(n *yaml.Node, what string, fields ...field) {
	n = resolve(n)
	if n.Kind != yaml.MappingNode {
		d.fail(n, "%s: expected keys and values, found %s", what, kind(n))
		return
	}
	known := make([]string, len(fields))
	for i, f := range fields {
		known[i] = f.key
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if seen[key.Value] {
			d.fail(key, "%s: the key %q stands here a second time: keep one", what, key.Value)
			continue
		}
		seen[key.Value] = true
		read := func(*yaml.Node) {
			hint := didYouMean(key.Value, known)
			if hint == "" {
				hint = ": expected " + list(known)
			}
			d.fail(key, "%s: unknown key %q%s", what, key.Value, hint)
		}
		for _, f := range fields {
			if f.key == key.Value {
				read = f.read
			}
		}
		read(value)
	}
}

// sequence hands on the items of a list; a missing list (null) has none.
func (d *decoder) sequence(n *yaml.Node, what string, read func(*yaml.Node)) {
	n = resolve(n)
	if isNull(n) {
		return
	}
	if n.Kind != yaml.SequenceNode {
		d.fail(n, "%s: expected a list, found %s: begin each item with \"- \"", what, kind(n))
		return
	}
	for _, item := range n.Content {
		read(item)
	}
}

// text reads a scalar; ok is false, and the mistake noted, where there is none.
func (d *decoder) text(n *yaml.Node, what string) (s string, ok bool) {
	n = resolve(n)
	if n.Kind != yaml.ScalarNode || isNull(n) || strings.TrimSpace(n.Value) == "" {
		d.fail(n, "%s: expected text, found %s", what, kind(n))
		return "", false
	}
	return strings.TrimSpace(n.Value), true
}

// setText reads a scalar into a variable.
func (d *decoder) setText(to *string, what string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if s, ok := d.text(n, what); ok {
			*to = s
		}
	}
}

// setBool reads true or false into a variable.
func (d *decoder) setBool(to *bool, what string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		n = resolve(n)
		switch {
		case n.Kind == yaml.ScalarNode && n.Value == "true":
			*to = true
		case n.Kind == yaml.ScalarNode && n.Value == "false":
			*to = false
		default:
			d.fail(n, "%s: expected true or false, found %s", what, kind(n))
		}
	}
}

// resolve follows an alias to what it stands for.
func resolve(n *yaml.Node) *yaml.Node {
	for n.Kind == yaml.AliasNode && n.Alias != nil {
		n = n.Alias
	}
	return n
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

// kind names what a node is, for messages.
func kind(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case n.Kind == yaml.MappingNode:
		return "keys and values"
	case isNull(n) || n.Value == "":
		return "nothing"
	}
	return `"` + n.Value + `"`
}
