package snapshot

import (
	"context"
	"database/sql"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// FromServer reads the current database of a MySQL, MariaDB or TiDB as its
// catalogue has it, whether or not the server acts on a key.
func FromServer(ctx context.Context, db *sql.DB) (Snapshot, error) {
	live, err := introspect.Read(ctx, db)
	if err != nil {
		return Snapshot{}, err
	}
	for _, t := range live.Schema.Tables {
		for i := range t.ForeignKeys {
			k := &t.ForeignKeys[i]
			k.Enforcement, k.Effective = sqlschema.Enforcement{State: sqlschema.Enforced}, k.OnDelete
		}
	}
	return FromSchema(live.Schema), nil
}
