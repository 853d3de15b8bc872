package xorm

import (
	"strings"
	"unicode"
)

// Style is how a mapper spells a Go name (xorm.io/xorm/names/mapper.go).
type Style int

// The mappers of package names.
const (
	Snake Style = iota // SnakeMapper, xorm's default: UserID is user_i_d
	Gonic              // GonicMapper: UserID is user_id
	Same               // SameMapper: UserID
	// Unseen is a mapper that the code at hand does not show. Only names that
	// SnakeMapper and GonicMapper spell alike are known then.
	Unseen
)

// Mapper makes names of tables or columns out of Go names. The zero value is
// xorm's default.
type Mapper struct {
	Style          Style
	Prefix, Suffix string
}

// Name gives the database name; ok is false where it depends on a mapper that
// is not known.
func (m Mapper) Name(goName string) (name string, ok bool) {
	switch m.Style {
	case Gonic:
		name = gonic(goName)
	case Same:
		name = goName
	case Unseen:
		name = snake(goName)
		if name != gonic(goName) {
			return "", false
		}
	default:
		name = snake(goName)
	}
	return m.Prefix + name + m.Suffix, true
}

// snake puts an underscore before each capital but the first letter.
func snake(name string) string {
	var b strings.Builder
	for i := 0; i < len(name); i++ {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			if i > 0 {
				b.WriteByte('_')
			}
			c += 'a' - 'A'
		}
		b.WriteByte(c)
	}
	return b.String()
}

// gonic keeps runs of capitals together: a run begins a word, and its last
// capital begins the next one where another letter or digit follows.
func gonic(name string) string {
	var out []rune
	for i, r := range name {
		switch {
		case i == 0:
		case capital(r):
			if !capital(out[len(out)-1]) {
				out = append(out, '_')
			}
		case i > 1:
			if l := len(out); capital(out[l-1]) && capital(out[l-2]) {
				out = append(out, out[l-1])
				out[l-1] = '_'
			}
		}
		out = append(out, r)
	}
	return strings.ToLower(string(out))
}

func capital(r rune) bool { return 'A' <= r && r <= 'Z' }

// ignoredField reports whether xorm passes over a field because of its name: its
// first letter is no capital (tags/parser.go, isNotTitle).
func ignoredField(name string) bool {
	for _, r := range name {
		return unicode.IsLower(r)
	}
	return true
}
