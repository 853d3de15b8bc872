package migration

import (
	"path"
	"slices"
	"strings"
)

// IsProduct reports whether a folder is named after a database product.
func IsProduct(folder string) bool {
	name := strings.ToLower(path.Base(folder))
	return mysqlFamily(name) || otherProduct(name)
}

func mysqlFamily(name string) bool {
	return name == "mysql" || name == "mariadb" || name == "tidb"
}

func otherProduct(name string) bool {
	switch name {
	case "postgres", "postgresql", "pg", "pgx", "cockroach", "cockroachdb", "yugabyte",
		"sqlite", "sqlite3", "mssql", "sqlserver", "oracle", "clickhouse", "spanner", "snowflake", "duckdb":
		return true
	}
	return false
}

// ForMySQL drops the files whose names say that they are for databases outside
// of the MySQL family, as users.postgres.up.sql, and those for all databases
// where there is one for MySQL: users.mysql.up.sql stands for users.up.sql.
func ForMySQL(files []string) []string {
	// autocommit is a mark of github.com/ory/x/popx without meaning here.
	forAll := func(f string) string { return strings.Replace(strings.ToLower(f), ".autocommit", "", 1) }
	special := map[string]bool{} // names without the product's part
	for _, f := range files {
		for _, part := range between(f) {
			if mysqlFamily(part) {
				special[strings.Replace(forAll(f), "."+part, "", 1)] = true
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(files), func(f string) bool {
		return slices.ContainsFunc(between(f), otherProduct) || special[forAll(f)]
	})
}

// between lists the parts of a file's name between its dots.
func between(file string) []string {
	parts := strings.Split(strings.ToLower(path.Base(file)), ".")
	if len(parts) < 3 {
		return nil
	}
	return parts[1 : len(parts)-1]
}

// forMySQL is [ForMySQL] for files that are read.
func forMySQL(files []file) []file {
	names := make([]string, len(files))
	for i, f := range files {
		names[i] = f.name
	}
	kept := map[string]bool{}
	for _, name := range ForMySQL(names) {
		kept[name] = true
	}
	return slices.DeleteFunc(slices.Clone(files), func(f file) bool { return !kept[f.name] })
}
