package model

import (
	"go/ast"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
)

// drop reads a call that drops or renames a table or column: methods of GORM's
// Migrator (DropTable, RenameTable, DropColumn, RenameColumn), of GORM v1's DB,
// and DROP TABLE in a constant text.
func (u *uses) drop(pass *analysis.Pass, call *ast.CallExpr, sel *ast.SelectorExpr) {
	info := pass.TypesInfo
	if sel.Sel.Name != "Exec" && !gorm.IsHandle(info.TypeOf(sel.X)) {
		return
	}
	switch name := sel.Sel.Name; name {
	case "DropTable", "DropTableIfExists", "RenameTable":
		for i, arg := range call.Args {
			if name == "RenameTable" && i > 0 {
				break
			}
			if text := constantString(info, arg); text != "" {
				u.drops.Tables = append(u.drops.Tables, text)
			} else if named := gorm.StructOf(info.TypeOf(arg)); named != nil {
				u.drops.Types = append(u.drops.Types, gorm.TypePath(named.Obj()))
			}
		}
	case "DropColumn", "RenameColumn":
		for _, arg := range call.Args {
			if text := constantString(info, arg); text != "" {
				u.drops.Columns = append(u.drops.Columns, text)
				break // the old name comes first
			}
		}
	case "Exec":
		if len(call.Args) > 0 {
			if table := droppedBy(constantString(info, call.Args[0])); table != "" {
				u.drops.Tables = append(u.drops.Tables, table)
			}
		}
	}
}

// droppedBy gives the table of DROP TABLE, empty for other texts.
func droppedBy(text string) string {
	words := strings.Fields(text)
	if len(words) < 3 || !strings.EqualFold(words[0], "DROP") || !strings.EqualFold(words[1], "TABLE") {
		return ""
	}
	words = words[2:]
	if strings.EqualFold(words[0], "IF") && len(words) > 2 {
		words = words[2:]
	}
	return strings.Trim(words[0], "`\"[];,")
}
