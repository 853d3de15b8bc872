package mysql_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

func TestSplit(t *testing.T) {
	tests := []struct {
		name, script string
		want         []string // statements without delimiter
	}{
		{"delimiters", "SELECT 1;SELECT 2;;\n;", []string{"SELECT 1", "SELECT 2", "", ""}},
		{"last without delimiter", "SELECT 1; SELECT 2", []string{"SELECT 1", "SELECT 2"}},
		{"delimiter in quotes", "SELECT ';', \";\", `;`;", []string{"SELECT ';', \";\", `;`"}},
		{"doubled and backslashed quotes", `SELECT 'a'';', 'b\';', "c\";"; SELECT 2;`, []string{`SELECT 'a'';', 'b\';', "c\";"`, "SELECT 2"}},
		{"backslash in backticks", "SELECT `a\\`; SELECT 2;", []string{"SELECT `a\\`", "SELECT 2"}},
		{"comments between", "-- a; b\n# c; d\n/* e; f */SELECT 1;", []string{"SELECT 1"}},
		{"comments inside", "SELECT 1 -- a; b\n+ 2 # c; d\n/* e; f */;", []string{"SELECT 1 -- a; b\n+ 2 # c; d\n/* e; f */"}},
		{"two minus signs", "SELECT 1--1; SELECT 2;", []string{"SELECT 1--1", "SELECT 2"}},
		{"dashes at the end", "SELECT 1;\n--", []string{"SELECT 1"}},
		{"DELIMITER", "DELIMITER //\nSELECT 1; SELECT 2//\nDELIMITER ;\nSELECT 3;", []string{"SELECT 1; SELECT 2", "SELECT 3"}},
		{"DELIMITER of word bytes", "DELIMITER $$\nBEGIN END$$\ndelimiter ;\nSELECT 3;", []string{"BEGIN END", "SELECT 3"}},
		{"\\G", "SELECT 1\\G SELECT 2\\g", []string{"SELECT 1", "SELECT 2"}},
		{"executable comment", "/*!40101 SET a = ';' */;/*!50003 CREATE TRIGGER x BEGIN a; b; END */;SELECT 1;",
			[]string{"/*!40101 SET a = ';' */", "/*!50003 CREATE TRIGGER x BEGIN a; b; END */", "SELECT 1"}},
		{"sandbox line", "/*M!999999\\- enable the sandbox mode */ \nSELECT 1;", []string{"SELECT 1"}},
		{"transaction", "BEGIN; SELECT 1; END; BEGIN WORK; COMMIT;", []string{"BEGIN", "SELECT 1", "END", "BEGIN WORK", "COMMIT"}},
		{"block", "BEGIN NOT ATOMIC SELECT 1; SELECT 2; END; SELECT 3;", []string{"BEGIN NOT ATOMIC SELECT 1; SELECT 2; END", "SELECT 3"}},
		{"function without a body", "CREATE FUNCTION f RETURNS STRING SONAME 'x'; SELECT 1;", []string{"CREATE FUNCTION f RETURNS STRING SONAME 'x'", "SELECT 1"}},
		{"table with columns begin and end", "CREATE TABLE t (begin INT, end INT); SELECT 1;", []string{"CREATE TABLE t (begin INT, end INT)", "SELECT 1"}},
		{"open quote", "SELECT 1; SELECT 'a; SELECT 2;", []string{"SELECT 1", "SELECT 'a; SELECT 2;"}},
		{"nothing", " \n", nil},
	}
	for _, tt := range tests {
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

func TestSplitPieces(t *testing.T) {
	type piece struct {
		Kind         mysql.Kind
		Text         string
		Offset, Line int
	}
	var got []piece
	for _, p := range mysql.Split("-- c\nDELIMITER //\n SELECT\n1 //\nuse app\nuse b //") {
		got = append(got, piece{p.Kind, p.Text, p.Offset, p.Line})
	}
	want := []piece{
		{mysql.KindComment, "-- c\n", 0, 1},
		{mysql.KindClientCommand, "DELIMITER //", 5, 2},
		{mysql.KindSpace, "\n ", 17, 2},
		{mysql.KindStatement, "SELECT\n1 //", 19, 3},
		{mysql.KindSpace, "\n", 30, 4},
		{mysql.KindClientCommand, "use app", 31, 5},
		{mysql.KindSpace, "\n", 38, 5},
		{mysql.KindStatement, "use b //", 39, 6},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pieces (-want +got):\n%s", diff)
	}
}
