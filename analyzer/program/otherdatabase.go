package program

import (
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// otherDatabase leaves open what foreign keys do to the deletes of a package that
// opens a database of another product than the schema is for: a program for
// several databases has a package for each, and SQLite acts on keys only where it
// is told to.
func otherDatabase(units []*unit) {
	for _, u := range units {
		if len(u.plan.Sites) == 0 {
			continue
		}
		product := opens(u.pkg)
		if product == "" {
			continue
		}
		for _, s := range u.plan.Sites {
			for k := range s.Outcomes {
				of := productOf(s.Views[k].Schema.Dialect)
				if of == "" || of == product {
					continue
				}
				for i := range s.Outcomes[k].Effects {
					if e := &s.Outcomes[k].Effects[i]; e.Kind == cascade.Deleted || e.Kind == cascade.Nulled || e.Kind == cascade.Blocked {
						e.Kind, e.Why = cascade.Unknown, "the package opens "+product+", and the schema is for "+of
					}
				}
			}
		}
	}
}

// productOf names the product of a dialect; empty where that is not known.
func productOf(d sqlschema.Dialect) string {
	switch d.Name {
	case "mysql", "mariadb", "tidb":
		return "MySQL"
	case "sqlite":
		return "SQLite"
	}
	return ""
}

// opens names the product whose driver, and no other's, a package imports itself;
// empty for none.
func opens(p *packages.Package) string {
	product := ""
	for path := range p.Imports {
		found := driverOf(path)
		if found == "" {
			continue
		}
		if product != "" && product != found {
			return ""
		}
		product = found
	}
	return product
}

// driverOf names the product that a package is a driver of, alone or as a part of
// an ORM.
func driverOf(path string) string {
	for _, d := range [...]struct{ path, product string }{
		{"github.com/go-sql-driver/mysql", "MySQL"}, {"gorm.io/driver/mysql", "MySQL"},
		{"github.com/lib/pq", "PostgreSQL"}, {"github.com/jackc/pgx", "PostgreSQL"}, {"gorm.io/driver/postgres", "PostgreSQL"},
		{"modernc.org/sqlite", "SQLite"}, {"github.com/mattn/go-sqlite3", "SQLite"}, {"github.com/ncruces/go-sqlite3", "SQLite"},
		{"github.com/glebarez/sqlite", "SQLite"}, {"github.com/glebarez/go-sqlite", "SQLite"}, {"gorm.io/driver/sqlite", "SQLite"},
	} {
		if path == d.path || strings.HasPrefix(path, d.path+"/") {
			return d.product
		}
	}
	return ""
}
