package gormv1

import (
	"strings"

	"github.com/jinzhu/inflection"
)

// initialisms are written as words before names are split (naming.go, utils.go).
var initialisms = strings.NewReplacer(
	"API", "Api", "ASCII", "Ascii", "CPU", "Cpu", "CSS", "Css", "DNS", "Dns", "EOF", "Eof",
	"GUID", "Guid", "HTML", "Html", "HTTP", "Http", "HTTPS", "Https", "ID", "Id", "IP", "Ip",
	"JSON", "Json", "LHS", "Lhs", "QPS", "Qps", "RAM", "Ram", "RHS", "Rhs", "RPC", "Rpc",
	"SLA", "Sla", "SMTP", "Smtp", "SSH", "Ssh", "TLS", "Tls", "TTL", "Ttl", "UID", "Uid",
	"UI", "Ui", "UUID", "Uuid", "URI", "Uri", "URL", "Url", "UTF8", "Utf8", "VM", "Vm",
	"XML", "Xml", "XSRF", "Xsrf", "XSS", "Xss",
)

// ColumnName gives the database name of a Go name. A capital begins a word,
// unless it stands within a run of capitals.
func ColumnName(name string) string {
	name = initialisms.Replace(name)
	if name == "" {
		return ""
	}
	upper := func(i int) bool { return 'A' <= name[i] && name[i] <= 'Z' }
	last := len(name) - 1
	var b strings.Builder
	for i := range last {
		digit := '0' <= name[i+1] && name[i+1] <= '9'
		inRun := i > 0 && (i == 1 || upper(i-1)) && (upper(i+1) || digit)
		if i > 0 && upper(i) && !inRun && name[i-1] != '_' && name[i+1] != '_' {
			b.WriteByte('_')
		}
		b.WriteByte(name[i])
		if i > 0 && i == last-1 && !upper(i) && upper(i+1) {
			b.WriteByte('_')
		}
	}
	b.WriteByte(name[last])
	return strings.ToLower(b.String())
}

// TableName gives the table name of a struct.
func (c Config) TableName(structName string) string {
	if c.SingularTable {
		return ColumnName(structName)
	}
	return inflection.Plural(ColumnName(structName))
}
