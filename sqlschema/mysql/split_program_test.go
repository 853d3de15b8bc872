package mysql_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// The body of a stored program may end the script without a delimiter: goose
// and sql-migrate hand over a marked block as it stands.
func TestSplitProgramAtTheEnd(t *testing.T) {
	const trigger = "CREATE TRIGGER t BEFORE DELETE ON p FOR EACH ROW\nBEGIN\n  DELETE FROM c;\n  SET @x = 1;\nEND"
	for _, tt := range []struct {
		name, script string
		want         []string
	}{
		{"no delimiter", trigger, []string{trigger}},
		{"line end", trigger + "\n", []string{trigger + "\n"}},
		{"delimiter", trigger + ";\n", []string{trigger}},
		{"body without an end", "CREATE TRIGGER t BEFORE DELETE ON p FOR EACH ROW BEGIN DELETE FROM c; SELECT 1;",
			[]string{"CREATE TRIGGER t BEFORE DELETE ON p FOR EACH ROW BEGIN DELETE FROM c", "SELECT 1"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, piece := range mysql.Split(tt.script) {
				if piece.Kind == mysql.KindStatement {
					got = append(got, piece.SQL())
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("statements (-want +got):\n%s", diff)
			}
		})
	}
}
