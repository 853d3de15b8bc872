package config

import (
	"regexp"
	"slices"
	"strings"
)

// drivers maps module paths of database drivers, and of the parts of ORMs that
// bring one, to the product.
func drivers() map[string]product {
	return map[string]product{
		"github.com/go-sql-driver/mysql":  mysqlFamily,
		"gorm.io/driver/mysql":            mysqlFamily,
		"github.com/ziutek/mymysql":       mysqlFamily,
		"github.com/lib/pq":               postgresFamily,
		"github.com/jackc/pgx":            postgresFamily,
		"github.com/go-pg/pg":             postgresFamily,
		"gorm.io/driver/postgres":         postgresFamily,
		"github.com/mattn/go-sqlite3":     sqliteFamily,
		"modernc.org/sqlite":              sqliteFamily,
		"gorm.io/driver/sqlite":           sqliteFamily,
		"github.com/glebarez/sqlite":      sqliteFamily,
		"github.com/glebarez/go-sqlite":   sqliteFamily,
		"github.com/ncruces/go-sqlite3":   sqliteFamily,
		"github.com/microsoft/go-mssqldb": mssqlFamily,
		"gorm.io/driver/sqlserver":        mssqlFamily,
	}
}

// required is what go.mod says about databases.
type required struct {
	products []product
	evidence map[product]string // the module path
	// drivers are the drivers by module path, with their versions.
	drivers map[string]string
}

func (r required) has(p product) bool { return slices.Contains(r.products, p) }

var (
	requirement = regexp.MustCompile(`(?m)^\s*(?:require\s+)?([\w.-]+\.[\w./~-]+)\s+(v\S+)(.*)$`)
	majorSuffix = regexp.MustCompile(`/v\d+$`)
)

// requirements reads the direct requirements of the project's modules.
func (t *tree) requirements() required {
	r := required{evidence: map[product]string{}, drivers: map[string]string{}}
	known := drivers()
	for _, file := range t.modules {
		text, err := t.head(file, sampleSize)
		if err != nil {
			continue
		}
		for _, m := range requirement.FindAllStringSubmatch(text, -1) {
			module := majorSuffix.ReplaceAllString(m[1], "")
			p, ok := known[module]
			if ok && r.drivers[module] == "" {
				r.drivers[module] = m[2] // indirect ones too: an ORM may bring the driver
			}
			if !ok || strings.Contains(m[3], "// indirect") || r.has(p) {
				continue
			}
			r.products = append(r.products, p)
			r.evidence[p] = m[1] + " in " + file
		}
	}
	return r
}
