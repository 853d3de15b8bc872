package probe

import (
	"iter"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

// alphabet are the characters of texts that must be unlike all others: in one
// case, since collations may not tell them apart.
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz"

// someValue gives a value of a type in SQL; a distinct one is unlikely to be in
// the table. ok is false for a type of which no value is known.
func someValue(typ string, distinct bool) (value string, ok bool) {
	name, args := skeleton.TypeOf(typ)
	size, err := strconv.Atoi(args)
	if err != nil {
		size = 0
	}
	switch name {
	case "json":
		return "'{}'", true
	case "geometry", "point":
		return "ST_GeomFromText('POINT(1 1)')", true
	case "linestring":
		return "ST_GeomFromText('LINESTRING(0 0, 1 1)')", true
	case "polygon":
		return "ST_GeomFromText('POLYGON((0 0, 1 0, 1 1, 0 0))')", true
	}
	if !distinct {
		v := skeleton.Literal(typ, 1)
		return v, v != ""
	}
	switch name {
	case "char", "varchar", "tinytext", "text", "mediumtext", "longtext", "varbinary", "tinyblob", "blob", "mediumblob", "longblob":
		if size == 0 || size > 30 {
			size = 30
		}
		return "'" + randomText(size) + "'", true
	case "binary":
		return "X'" + randomHex(max(size, 1)) + "'", true
	case "int", "integer", "bigint": // far from where numbering is
		return strconv.Itoa(1<<30 + rand.IntN(1<<30)), true
	case "mediumint":
		return strconv.Itoa(1<<22 + rand.IntN(1<<22)), true
	case "uuid":
		h := randomHex(16)
		return "'" + h[:8] + "-" + h[8:12] + "-4" + h[13:16] + "-8" + h[17:20] + "-" + h[20:] + "'", true
	}
	most := skeleton.Capacity(typ)
	if most == 0 {
		return "", false
	}
	return skeleton.Literal(typ, 1+rand.IntN(most)), true
}

// randomText is a text that says where it comes from, as far as it fits.
func randomText(size int) string {
	const whose = "cascadelint"
	b := make([]byte, size)
	for i := range b {
		b[i] = alphabet[rand.IntN(len(alphabet))]
	}
	if size >= 2*len(whose) {
		copy(b, whose)
	}
	return string(b)
}

func randomHex(size int) string {
	b := make([]byte, 2*size)
	for i := range b {
		b[i] = alphabet[rand.IntN(16)]
	}
	b[0] = '7' // not all zeros
	return string(b)
}

// mentions reports whether a clause has a column's name as a word.
func mentions(clause, column string) bool {
	if strings.Contains(clause, "`"+strings.ReplaceAll(column, "`", "``")+"`") {
		return true
	}
	bare := inert.ReplaceAllString(clause, " ")
	for _, w := range words.FindAllString(bare, -1) {
		if strings.EqualFold(w, column) {
			return true
		}
	}
	return false
}

var (
	constants = regexp.MustCompile(`'(?:[^'\\]|\\.|'')*'`)
	numerals  = regexp.MustCompile(`-?\b\d+(?:\.\d+)?\b`)
)

// instance is a text that a LIKE pattern matches, each time another where the
// pattern leaves room.
func instance(pattern string) string {
	pattern = strings.ReplaceAll(pattern, "%", randomText(4))
	var b strings.Builder
	for _, r := range pattern {
		if r == '_' {
			b.WriteString(randomText(1))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// candidates are values for a column that a CHECK speaks of: those that it has,
// the constants of the clause and the numbers beside them, and usual ones.
func (t *placed) candidates(f *filling, c *sqlschema.Column, clause string) []string {
	var out []string
	seen := map[string]bool{}
	add := func(v string) {
		if v != "" && !seen[v] {
			seen[v] = true
			out = append(out, v)
		}
	}
	if strings.Contains(strings.ToLower(clause), "json_valid") {
		add("'{}'")
		add("'[]'")
	}
	if v, ok := f.chosen[c.Name]; ok {
		add(v)
	}
	texts := constants.FindAllString(clause, -1)
	for _, text := range texts {
		add(instance(text))
	}
	if unique(f.def, c.Name) {
		for _, text := range append(texts, "'@example.com'") {
			add("'" + randomText(6) + strings.TrimPrefix(text, "'"))
			add(strings.TrimSuffix(text, "'") + randomText(6) + "'")
		}
	}
	for _, text := range texts {
		add(text)
	}
	for _, n := range numerals.FindAllString(constants.ReplaceAllString(clause, " "), -1) {
		add(n)
		if i, err := strconv.ParseInt(n, 10, 64); err == nil {
			add(strconv.FormatInt(i+1, 10))
			add(strconv.FormatInt(i-1, 10))
		}
		if size, err := strconv.Atoi(n); err == nil && size > 0 && size <= 64 { // CHAR_LENGTH(c) = 5
			add("'" + strings.Repeat("a", size) + "'")
			add("'" + strings.Repeat("1", size) + "'")
		}
	}
	if v, ok := someValue(c.Type, unique(f.def, c.Name)); ok {
		add(v)
	}
	for _, v := range []string{"1", "0", "-1", "2", "100", "0.5", "'a'", "'A'", "''", "'a@example.com'", "'https://example.com/'"} {
		add(v)
	}
	if !c.NotNull {
		add("NULL")
	}
	return out
}

// combinations goes through one choice of each list, those of early values
// first.
func combinations(lists [][]string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		longest := 0
		for _, l := range lists {
			longest += len(l) - 1
		}
		choice := make([]string, len(lists))
		// Values are taken in the order of the sum of their places.
		var at func(list, left int) bool
		at = func(list, left int) bool {
			if list == len(lists) {
				return left > 0 || yield(choice)
			}
			for i := 0; i < len(lists[list]) && i <= left; i++ {
				if list == len(lists)-1 && i != left {
					continue
				}
				choice[list] = lists[list][i]
				if !at(list+1, left-i) {
					return false
				}
			}
			return true
		}
		for sum := 0; sum <= longest; sum++ {
			if !at(0, sum) {
				return
			}
		}
	}
}
