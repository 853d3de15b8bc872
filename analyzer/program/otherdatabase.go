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
		product := opens(u.pkg)
		if product == "" {
			continue
		}
		for _, s := range u.plan.Sites {
			for k := range s.Outcomes {
				schema := s.Views[k].Schema
				if of := productOf(schema.Dialect); of == "" || of == product {
					continue
				}
				for i := range s.Outcomes[k].Effects {
					if e := &s.Outcomes[k].Effects[i]; e.Kind == cascade.Deleted || e.Kind == cascade.Nulled || e.Kind == cascade.Blocked {
						e.Kind, e.Why = cascade.Unknown, "the package opens "+product+", and the schema is for "+productOf(schema.Dialect)
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
	for product, drivers := range map[string][]string{
		"MySQL":      {"github.com/go-sql-driver/mysql", "gorm.io/driver/mysql"},
		"PostgreSQL": {"github.com/lib/pq", "github.com/jackc/pgx", "gorm.io/driver/postgres"},
		"SQLite": {
			"modernc.org/sqlite", "github.com/mattn/go-sqlite3", "github.com/ncruces/go-sqlite3",
			"github.com/glebarez/sqlite", "github.com/glebarez/go-sqlite", "gorm.io/driver/sqlite",
		},
	} {
		for _, d := range drivers {
			if path == d || strings.HasPrefix(path, d+"/") {
				return product
			}
		}
	}
	return ""
}
