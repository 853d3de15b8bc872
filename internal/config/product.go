package config

import (
	"fmt"
	"path"
	"regexp"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// product is a family of databases that DDL is written for.
type product string

const (
	unknownProduct product = ""
	mysqlFamily    product = "MySQL"
	postgresFamily product = "PostgreSQL"
	sqliteFamily   product = "SQLite"
	mssqlFamily    product = "SQL Server"
	otherFamily    product = "another database"
)

// dialect is the dialect of a family, of no version; the zero value where its
// statements cannot be read.
func (p product) dialect() sqlschema.Dialect {
	switch p {
	case mysqlFamily:
		return sqlschema.Dialect{Name: "mysql"}
	case sqliteFamily:
		return sqlschema.Dialect{Name: "sqlite"}
	}
	return sqlschema.Dialect{}
}

// verdict says which product statements are for, and by what it is told.
type verdict struct {
	product  product
	dialect  sqlschema.Dialect // set for a product that can be read
	evidence string
}

// feature is a piece of syntax that only one product has.
type feature struct {
	product product
	// word stands, in lower case, in every text that the pattern matches: to look
	// for it costs a fraction of the pattern.
	word    string
	pattern string
	// typeName marks a type of the product's own. SQLite takes any words for a
	// type (https://www.sqlite.org/datatype3.html, "Determination Of Column
	// Affinity"), so such a name does not speak against it.
	typeName bool
}

// features lists syntax by product. What two products share, such as SERIAL or
// backquotes, is not in it.
func features() []feature {
	return []feature{
		{product: mysqlFamily, word: "engine", pattern: `\bENGINE\s*=\s*\w+`},
		{product: mysqlFamily, word: "auto_increment", pattern: `\bAUTO_INCREMENT\b`},
		{product: mysqlFamily, word: "current_timestamp", pattern: `\bON\s+UPDATE\s+CURRENT_TIMESTAMP\b`},
		{product: mysqlFamily, word: "char", pattern: `\b(?:CHARSET|CHARACTER SET)\s*=?\s*(?:utf8\w*|latin1)\b`},
		{product: mysqlFamily, word: "delimiter", pattern: `\bDELIMITER\s+\S`},
		{product: mysqlFamily, word: "unsigned", pattern: `\bINT(?:EGER)?(?:\(\d+\))?\s+UNSIGNED\b`, typeName: true},
		{product: mysqlFamily, pattern: `\b(?:MEDIUM|LONG|TINY)(?:TEXT|BLOB)\b`, typeName: true},
		{product: postgresFamily, word: "serial", pattern: `\b(?:BIG|SMALL)SERIAL\b`, typeName: true},
		{product: postgresFamily, word: "serial", pattern: `\bSERIAL\s+PRIMARY\b`, typeName: true},
		{product: postgresFamily, word: "jsonb", pattern: `\bJSONB\b`, typeName: true},
		{product: postgresFamily, word: "timestamptz", pattern: `\bTIMESTAMPTZ\b`, typeName: true},
		{product: postgresFamily, word: "bytea", pattern: `\bBYTEA\b`, typeName: true},
		{product: postgresFamily, word: "zone", pattern: `\bWITH\s+TIME\s+ZONE\b`, typeName: true},
		{product: postgresFamily, word: "::", pattern: `\w::\w`},
		{product: postgresFamily, word: "plpgsql", pattern: `\bplpgsql\b`},
		{product: postgresFamily, word: "extension", pattern: `\bCREATE\s+EXTENSION\b`},
		{product: postgresFamily, word: "using", pattern: `\bUSING\s+(?:gin|gist)\b`},
		{product: postgresFamily, word: "identity", pattern: `\bAS\s+IDENTITY\b`},
		{product: postgresFamily, word: "uuid", pattern: `\b(?:gen_random_uuid|uuid_generate_v\d)\b`},
		{product: postgresFamily, word: "[]", pattern: `\b\w+\[\]`},
		{product: sqliteFamily, word: "autoincrement", pattern: `\bAUTOINCREMENT\b`},
		{product: sqliteFamily, word: "pragma", pattern: `\bPRAGMA\s+\w`},
		{product: sqliteFamily, word: "rowid", pattern: `\bWITHOUT\s+ROWID\b`},
		{product: sqliteFamily, word: "strftime", pattern: `\bstrftime\s*\(`},
		{product: mssqlFamily, word: "identity", pattern: `\bIDENTITY\s*\(\s*\d+\s*,`},
		{product: mssqlFamily, word: "nvarchar", pattern: `\bNVARCHAR\s*\(\s*MAX\b`},
		{product: mssqlFamily, word: "[dbo]", pattern: `\[dbo\]`},
		{product: mssqlFamily, word: "go", pattern: `(?m)^GO\s*$`},
	}
}

// sample is the beginning of a file that is to be classified.
type sample struct {
	file string // relative to the root
	text string
}

// prose matches what is no syntax: line comments and string literals.
var prose = regexp.MustCompile(`(?m)--[^\n]*|'(?:[^'\\]|\\.|'')*'`)

// syntax blanks comments and literals out; lines stay as they are.
func (s sample) syntax() string {
	return prose.ReplaceAllStringFunc(s.text, func(m string) string { return strings.Repeat("\n", strings.Count(m, "\n")) })
}

// told is what the features of statements say.
type told struct {
	verdict
	// typesOnly reports that nothing but the names of types speaks for it.
	typesOnly bool
}

// byText tells the product by the features that its statements use: the one
// with the most kinds of features, if there is just one such. Beside syntax of
// SQLite the names of other products' types count for nothing.
func byText(samples []sample) told {
	kinds := map[product]int{}
	beyondTypes := map[product]bool{}
	first := map[product]string{}
	texts, lower := make([]string, len(samples)), make([]string, len(samples))
	for i, s := range samples {
		texts[i] = s.syntax()
		lower[i] = strings.ToLower(texts[i])
	}
	for _, f := range features() {
		pattern := (*regexp.Regexp)(nil)
		for i, s := range samples {
			if !strings.Contains(lower[i], f.word) {
				continue
			}
			if pattern == nil {
				pattern = regexp.MustCompile(`(?i)` + f.pattern)
			}
			text := texts[i]
			at := pattern.FindStringIndex(text)
			if at == nil {
				continue
			}
			kinds[f.product]++
			if !f.typeName {
				beyondTypes[f.product] = true
			}
			if first[f.product] == "" {
				first[f.product] = fmt.Sprintf("%s at %s:%d", strings.Join(strings.Fields(text[at[0]:at[1]]), " "),
					s.file, 1+strings.Count(text[:at[0]], "\n"))
			}
			break
		}
	}
	if kinds[sqliteFamily] > 0 {
		for _, p := range []product{mysqlFamily, postgresFamily} {
			if !beyondTypes[p] {
				delete(kinds, p)
			}
		}
	}
	best, tie := unknownProduct, false
	for _, p := range []product{mysqlFamily, postgresFamily, sqliteFamily, mssqlFamily} {
		switch {
		case kinds[p] == 0:
		case best == unknownProduct || kinds[p] > kinds[best]:
			best, tie = p, false
		case kinds[p] == kinds[best]:
			tie = true
		}
	}
	if tie {
		v := verdict{otherFamily, sqlschema.Dialect{}, "statements of several databases: " + first[best] + " and others"}
		return told{v, len(beyondTypes) == 0}
	}
	return told{verdict{best, best.dialect(), first[best]}, len(beyondTypes) == 0}
}

// byFolder tells the product by a folder or file on the path that is named after
// one: mysql, db_mysql, schema.mysql.sql.
func byFolder(file string) verdict {
	for part := range strings.SplitSeq(strings.ToLower(file), "/") {
		v := verdict{evidence: fmt.Sprintf("the name %q", part)}
		for _, word := range nameWords(part) {
			switch word {
			case "mysql", "mariadb", "tidb":
				v.product, v.dialect = mysqlFamily, sqlschema.Dialect{Name: word}
			case "postgres", "postgresql", "pg", "pgx", "cockroach", "cockroachdb", "yugabyte":
				v.product = postgresFamily
			case "sqlite", "sqlite3":
				v.product, v.dialect = sqliteFamily, sqliteFamily.dialect()
			case "mssql", "sqlserver":
				v.product = mssqlFamily
			case "oracle", "clickhouse", "spanner", "snowflake", "duckdb":
				v.product, v.evidence = otherFamily, v.evidence+" is that of another database"
			default:
				continue
			}
			return v
		}
	}
	return verdict{}
}

// nameWords takes a name in lower case apart.
func nameWords(name string) []string {
	return strings.FieldsFunc(name, func(r rune) bool { return r == '_' || r == '-' || r == '.' })
}

// The lines in which the dump programs name the server.
var (
	dumpServer  = regexp.MustCompile(`(?m)^-- Server version\s+(\d+)\.(\d+)\.\d+(\S*)`)
	dumpMariaDB = regexp.MustCompile(`(?m)^-- MariaDB dump `)
	dumpTiDB    = regexp.MustCompile(`(?i)tidb`)
)

// byDump reads the server's name and version from the head of a dump.
func byDump(samples []sample) verdict {
	for _, s := range samples {
		head := s.text[:min(len(s.text), 4096)]
		m := dumpServer.FindStringSubmatch(head)
		if m == nil {
			continue
		}
		name := "mysql"
		switch {
		case strings.Contains(m[3], "MariaDB") || dumpMariaDB.MatchString(head):
			name = "mariadb"
		case dumpTiDB.MatchString(m[3]):
			// TiDB reports the version of the MySQL that it resembles, not its own.
			return verdict{mysqlFamily, sqlschema.Dialect{Name: "tidb"}, "the dump's head in " + s.file}
		}
		d, err := sqlschema.ParseDialect(fmt.Sprintf("%s@%s.%s", name, m[1], m[2]))
		if err != nil {
			continue
		}
		return verdict{mysqlFamily, d, fmt.Sprintf("the dump's head in %s names %s", s.file, d)}
	}
	return verdict{}
}

// classify tells which product a place's statements are for, from the strongest
// evidence to the weakest: a dump's head, the names of folders, the statements.
// Folder and statements that contradict each other settle nothing.
func classify(place string, samples []sample) verdict {
	dump, folder, text := byDump(samples), byFolder(path.Clean(place)), byText(samples)
	switch {
	case dump.product != unknownProduct:
		return dump
	case folder.product == unknownProduct:
		return text.verdict
	case text.product == unknownProduct || text.product == folder.product,
		folder.product == sqliteFamily && text.typesOnly:
		return folder
	}
	return verdict{otherFamily, sqlschema.Dialect{},
		fmt.Sprintf("%s says %s, the statements say %s (%s)", folder.evidence, folder.product, text.product, text.evidence)}
}
