package migration_test

import (
	"testing"

	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

func TestNumbered(t *testing.T) {
	for _, tt := range []struct {
		names []string
		want  bool
	}{
		{[]string{"schema_v1.go", "schema_v2.go", "schema_v10.go"}, true},
		{[]string{"001_init.go", "002_users.go"}, true},
		{[]string{"schema_v1.go"}, false},
		{[]string{"schema_v1.go", "schema_v01.go"}, false},
		{[]string{"schema_v1.go", "tables_v2.go"}, false},
		{[]string{"schema_v1.go", "schema.go"}, false},
		{nil, false},
	} {
		if got := migration.Numbered(tt.names); got != tt.want {
			t.Errorf("Numbered(%q) = %v, want %v", tt.names, got, tt.want)
		}
	}
}
