package entity_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/sqlschema"
)

func TestSplitType(t *testing.T) {
	tests := []struct {
		text, columnType string
		ref              *entity.Reference
	}{
		{"int", "int", nil},
		{"varchar(20) NOT NULL", "varchar(20) NOT NULL", nil},
		{"int REFERENCES users(id) ON DELETE CASCADE", "int", &entity.Reference{Table: "users", Columns: []string{"id"}, OnDelete: sqlschema.Cascade}},
		{"decimal(10, 2) references `users` (`id`) on update cascade on delete set null", "decimal(10,2)",
			&entity.Reference{Table: "users", Columns: []string{"id"}, OnDelete: sqlschema.SetNull, OnUpdate: sqlschema.Cascade}},
		{"int REFERENCES app.users", "int", &entity.Reference{Table: "users"}},
		{"int NOT NULL CONSTRAINT fk_u REFERENCES users(id) ON DELETE NO ACTION DEFERRABLE", "int NOT NULL",
			&entity.Reference{Table: "users", Columns: []string{"id"}, OnDelete: sqlschema.NoAction}},
		{"int REFERENCES users(id) ON DELETE RESTRICT", "int", &entity.Reference{Table: "users", Columns: []string{"id"}, OnDelete: sqlschema.Restrict}},
		{"int REFERENCES", "int", nil},
		{"int REFERENCES users(a, b)", "int", nil},
		{"int REFERENCES users(id", "int", nil},
		{"int REFERENCES users(id) ON DELETE EXPLODE", "int", nil},
	}
	for _, tt := range tests {
		columnType, ref := entity.SplitType(tt.text)
		if columnType != tt.columnType {
			t.Errorf("SplitType(%q) = %q, want %q", tt.text, columnType, tt.columnType)
		}
		if diff := cmp.Diff(tt.ref, ref); diff != "" {
			t.Errorf("SplitType(%q): reference (-want +got):\n%s", tt.text, diff)
		}
	}
}
