package migration

import (
	"path"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// IsProduct reports whether a folder is named after a database product.
func IsProduct(folder string) bool { return family(strings.ToLower(path.Base(folder))) != "" }

// family gives the family of databases that read the same statements, by the
// name of one of them in lower case; empty for any other word.
func family(name string) string {
	switch name {
	case "mysql", "mariadb", "tidb":
		return "mysql"
	case "postgres", "postgresql", "pg", "pgx", "cockroach", "cockroachdb", "yugabyte":
		return "postgres"
	case "sqlite", "sqlite3":
		return "sqlite"
	case "mssql", "sqlserver":
		return "mssql"
	case "oracle", "clickhouse", "spanner", "snowflake", "duckdb":
		return name
	}
	return ""
}

// ForDialect drops the files whose names say that they are for databases of
// another family than the dialect's, as users.postgres.up.sql is for MySQL, and
// those for all databases where there is one for the dialect's:
// users.mysql.up.sql stands for users.up.sql. At the end of a name a product
// counts only beside the same name with the dialect's own: users_postgres.sql
// where there is users_mysql.sql.
func ForDialect(files []string, dialect sqlschema.Dialect) []string {
	own := family(dialect.Name)
	// autocommit is a mark of github.com/ory/x/popx without meaning here.
	forAll := func(f string) string { return strings.Replace(strings.ToLower(f), ".autocommit", "", 1) }
	special := map[string]bool{} // names without the product's part
	paired := map[string]bool{}  // names that end with the dialect's product, without it
	for _, f := range files {
		if name, word := ending(f); word != "" && family(word) == own {
			paired[name] = true
		}
		for _, part := range between(f) {
			if family(part) == own {
				special[strings.Replace(forAll(f), "."+part, "", 1)] = true
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(files), func(f string) bool {
		other := func(part string) bool { return family(part) != "" && family(part) != own }
		name, word := ending(f)
		return slices.ContainsFunc(between(f), other) || special[forAll(f)] || paired[name] && other(word)
	})
}

// ending takes the product off the end of a file's name, before the words for
// the way that it goes: users_mysql.up.sql gives users.up.sql and mysql.
func ending(file string) (name, product string) {
	stem, way := strings.TrimSuffix(strings.ToLower(file), ".sql"), ""
	for _, w := range []string{".up", ".down"} {
		if before, ok := strings.CutSuffix(stem, w); ok {
			stem, way = before, w
		}
	}
	at := strings.LastIndexAny(stem, "_-/")
	if at < 0 || stem[at] == '/' || family(stem[at+1:]) == "" {
		return "", ""
	}
	return stem[:at] + way, stem[at+1:]
}

// between lists the parts of a file's name between its dots.
func between(file string) []string {
	parts := strings.Split(strings.ToLower(path.Base(file)), ".")
	if len(parts) < 3 {
		return nil
	}
	return parts[1 : len(parts)-1]
}

// forDialect is [ForDialect] for files that are read.
func forDialect(files []file, dialect sqlschema.Dialect) []file {
	names := make([]string, len(files))
	for i, f := range files {
		names[i] = f.name
	}
	kept := map[string]bool{}
	for _, name := range ForDialect(names, dialect) {
		kept[name] = true
	}
	return slices.DeleteFunc(slices.Clone(files), func(f file) bool { return !kept[f.name] })
}
