package source

import (
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
	"github.com/cascadelint/cascadelint/sqlschema/sqlite"
)

// reader is the reader of a dialect's statements.
type reader struct {
	read   func(file string, line int, sql string)
	schema func() (*sqlschema.Schema, error)
	close  func()
}

// newReader gives the reader for a schema.
func newReader(s config.Schema) (reader, error) {
	if s.Dialect.Name == "sqlite" {
		r, err := sqlite.NewReader(s.ForeignKeys)
		if err != nil {
			return reader{}, err
		}
		// What goes wrong when a database in memory is given up loses nothing.
		return reader{r.Read, r.Schema, func() { _ = r.Close() }}, nil
	}
	r := mysql.NewReader(s.Dialect)
	return reader{r.Read, func() (*sqlschema.Schema, error) { return r.Schema(), nil }, func() {}}, nil
}
