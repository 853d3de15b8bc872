package program

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
)

// handlesAbsence tells the functions that name a library's error for a missing
// row: sql.ErrNoRows, gorm.ErrRecordNotFound, GORM v1's RecordNotFound.
func handlesAbsence(pkgs []*packages.Package) func(*deletion.Function) bool {
	found := map[token.Pos]bool{}
	for _, pkg := range pkgs {
		for _, file := range pkg.Syntax {
			for _, decl := range file.Decls {
				fn, ok := decl.(*ast.FuncDecl)
				if !ok || fn.Body == nil {
					continue
				}
				ast.Inspect(fn.Body, func(n ast.Node) bool {
					if id, ok := n.(*ast.Ident); ok {
						switch id.Name {
						case "ErrNoRows", "ErrRecordNotFound", "RecordNotFound", "IsRecordNotFoundError":
							found[fn.Name.Pos()] = true
						}
					}
					return true
				})
			}
		}
	}
	return func(f *deletion.Function) bool { return found[f.Pos] }
}
