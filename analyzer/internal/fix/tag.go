package fix

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/finding"
)

// retag makes the edit that gives a field another value of a struct tag's key;
// ok is false where the field is not in one of the files, shares its tag with
// another, or stands in generated code.
func (src *Source) retag(t entity.Retag) (e finding.Edit, ok bool) {
	f := src.field(t)
	if f == nil || len(f.Names) > 1 {
		return e, false
	}
	tf := src.Fset.File(f.Pos())
	e.File = tf.Name()
	if f.Tag == nil {
		if t.Value == "" {
			return e, false
		}
		e.Start = tf.Offset(f.Type.End())
		e.End, e.New = e.Start, " "+tagLiteral(t.Key+":"+strconv.Quote(t.Value))
		return e, true
	}
	text, err := strconv.Unquote(f.Tag.Value)
	if err != nil {
		return e, false
	}
	changed, ok := withKey(text, t.Key, t.Value)
	if !ok || changed == text {
		return e, false
	}
	e.Start, e.End = tf.Offset(f.Tag.Pos()), tf.Offset(f.Tag.End())
	if changed == "" {
		e.Start = tf.Offset(f.Type.End()) // with the space before the tag
	} else {
		e.New = tagLiteral(changed)
	}
	return e, true
}

// field finds the struct field whose name stands at the place.
func (src *Source) field(t entity.Retag) (found *ast.Field) {
	for _, file := range src.all() {
		if src.Fset.Position(file.FileStart).Filename != t.Pos.File || ast.IsGenerated(file) {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			f, ok := n.(*ast.Field)
			if !ok {
				return found == nil
			}
			for _, name := range f.Names {
				if src.at(name.Pos(), t) {
					found = f
				}
			}
			if len(f.Names) == 0 && src.at(f.Type.Pos(), t) {
				found = f
			}
			return found == nil
		})
	}
	return found
}

func (src *Source) at(p token.Pos, t entity.Retag) bool {
	at := src.Fset.Position(p)
	return at.Line == t.Pos.Line && at.Column == t.Pos.Column
}

// withKey writes a key's value into a struct tag, as reflect.StructTag reads
// one: key:"value" pairs with blanks between them. An empty value takes the key
// away. ok is false for a tag of another form.
func withKey(tag, key, value string) (changed string, ok bool) {
	var pairs []string
	at := -1
	for rest := strings.TrimLeft(tag, " "); rest != ""; rest = strings.TrimLeft(rest, " ") {
		name, quoted, found := strings.Cut(rest, ":")
		if !found || name == "" || strings.ContainsAny(name, " \"") {
			return "", false
		}
		literal, err := strconv.QuotedPrefix(quoted)
		if err != nil {
			return "", false
		}
		rest = quoted[len(literal):]
		if name != key {
			pairs = append(pairs, name+":"+literal)
			continue
		}
		if at >= 0 {
			return "", false // twice: readers take the first
		}
		at = len(pairs)
		if value != "" {
			pairs = append(pairs, key+":"+strconv.Quote(value))
		}
	}
	if at < 0 && value != "" {
		pairs = append(pairs, key+":"+strconv.Quote(value))
	}
	return strings.Join(pairs, " "), true
}

func tagLiteral(tag string) string {
	if strconv.CanBackquote(tag) {
		return "`" + tag + "`"
	}
	return strconv.Quote(tag)
}

// retags makes the edits of several tags, in the order of their places, all of
// them or none.
func (src *Source) retags(tags []entity.Retag) (edits []finding.Edit, ok bool) {
	for _, t := range tags {
		e, ok := src.retag(t)
		if !ok {
			return nil, false
		}
		edits = append(edits, e)
	}
	return inOrder(edits), len(edits) > 0
}
