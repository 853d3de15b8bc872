package source

import (
	"fmt"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// Scripts gives the statements of one schema of a configuration, in the order
// in which they are run, with positions relative to the root: what [Load] reads
// the schema from.
func Scripts(cfg *config.Config, schema string) ([]migration.Script, error) {
	in := newInputs(cfg)
	var out []migration.Script
	for _, s := range cfg.Schemas {
		if s.Name != schema {
			continue
		}
		for _, src := range s.Sources {
			u, err := in.resolve(src, s.Dialect)
			if err != nil {
				return nil, at(src.Pos, err)
			}
			e, err := u.scripts()
			if err != nil {
				return nil, at(src.Pos, fmt.Errorf("%s: %w", src, err))
			}
			out = append(out, e.scripts...)
		}
	}
	return out, nil
}
