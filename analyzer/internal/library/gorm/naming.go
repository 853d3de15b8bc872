package gorm

import (
	"crypto/sha1"
	"encoding/hex"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jinzhu/inflection"
)

// Naming is how GORM makes table and column names out of Go names: the fields
// of schema.NamingStrategy (gorm.io/gorm/schema/naming.go). The zero value is
// GORM's default.
type Naming struct {
	TablePrefix   string
	SingularTable bool
	NoLowerCase   bool
	// Replace are the old and new strings, in pairs, of a NameReplacer made by
	// strings.NewReplacer.
	Replace []string
	// IdentifierMaxLength is the length to which constraint names are cut, in
	// runes; 0 means 64.
	IdentifierMaxLength int
}

// Table gives the table name of a struct.
func (n Naming) Table(structName string) string {
	name := n.snake(structName)
	if !n.SingularTable {
		name = inflection.Plural(name)
	}
	return n.TablePrefix + name
}

// Column gives the column name of a field.
func (n Naming) Column(field string) string { return n.snake(field) }

// JoinTable gives the table name for the value of a many2many tag: one without
// capitals is taken as it stands.
func (n Naming) JoinTable(tag string) string {
	if !n.NoLowerCase && strings.ToLower(tag) == tag {
		return n.TablePrefix + tag
	}
	return n.Table(tag)
}

// ForeignKey gives the constraint name of a relation that the model of a table
// declares.
func (n Naming) ForeignKey(table, relation string) string {
	return n.constraint("fk", table, n.snake(relation))
}

// Index gives the name of an index that its tag does not name.
func (n Naming) Index(table, field string) string {
	return n.constraint("idx", table, n.snake(field))
}

// Unique gives the name of the constraint that a unique tag makes.
func (n Naming) Unique(table, column string) string {
	return n.constraint("uni", table, n.snake(column))
}

func (n Naming) constraint(prefix, table, name string) string {
	const digest = 8
	s := strings.ReplaceAll(prefix+"_"+table+"_"+name, ".", "_")
	limit := n.IdentifierMaxLength
	if limit == 0 {
		limit = 64
	}
	if utf8.RuneCountInString(s) <= limit || limit < digest {
		return s
	}
	sum := sha1.Sum([]byte(s))
	return s[:limit-digest] + hex.EncodeToString(sum[:])[:digest]
}

// initialisms are written as words before names are split. They are replaced
// wherever they stand, also within a name, in this order: MUID becomes M_UID.
var initialisms = strings.NewReplacer(
	"API", "Api", "ASCII", "Ascii", "CPU", "Cpu", "CSS", "Css", "DNS", "Dns", "EOF", "Eof",
	"GUID", "Guid", "HTML", "Html", "HTTP", "Http", "HTTPS", "Https", "ID", "Id", "IP", "Ip",
	"JSON", "Json", "LHS", "Lhs", "QPS", "Qps", "RAM", "Ram", "RHS", "Rhs", "RPC", "Rpc",
	"SLA", "Sla", "SMTP", "Smtp", "SSH", "Ssh", "TLS", "Tls", "TTL", "Ttl", "UID", "Uid",
	"UI", "Ui", "UUID", "Uuid", "URI", "Uri", "URL", "Url", "UTF8", "Utf8", "VM", "Vm",
	"XML", "Xml", "XSRF", "Xsrf", "XSS", "Xss",
)

// snake gives the database name of a Go name. A capital begins a word unless it
// stands in a run of capitals and digits.
func (n Naming) snake(name string) string {
	if len(n.Replace) > 0 {
		replaced := strings.NewReplacer(n.Replace...).Replace(name)
		if replaced == "" {
			return name
		}
		name = replaced
	}
	if name == "" || n.NoLowerCase {
		return name
	}
	name = initialisms.Replace(name)
	var b strings.Builder
	for i, r := range name {
		if !capital(r) {
			b.WriteRune(r)
			continue
		}
		prev, next := byte('_'), byte('_')
		if i > 0 {
			prev = name[i-1]
		}
		last := i+1 == len(name)
		if !last {
			next = name[i+1]
		}
		inRun := capital(rune(prev)) && (last || capital(rune(next)) || '0' <= next && next <= '9')
		if i > 0 && !inRun && (last || prev != '_' && next != '_') {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

func capital(r rune) bool { return 'A' <= r && r <= 'Z' }

// title is the case that GORM gives the parts of a join table's field names.
func title(name string) string {
	for i, r := range name {
		if unicode.IsLetter(r) {
			return name[:i] + string(unicode.ToTitle(r)) + name[i+utf8.RuneLen(r):]
		}
	}
	return name
}

// Equal reports whether both give the same names.
func (n Naming) Equal(o Naming) bool {
	return n.TablePrefix == o.TablePrefix && n.SingularTable == o.SingularTable && n.NoLowerCase == o.NoLowerCase &&
		n.IdentifierMaxLength == o.IdentifierMaxLength && slices.Equal(n.Replace, o.Replace)
}
