package program

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/directive"
)

// giveUp lets go of what nobody asks of a package whose functions are summarised:
// the types of its expressions, and the bodies of functions in which no finding can
// stand. Files with directives stay whole.
func giveUp(pkg *packages.Package, result any) {
	pkg.TypesInfo = nil
	res, ok := result.(*deletion.Result)
	if !ok {
		return
	}
	removing := map[token.Pos]bool{}
	for _, f := range res.Functions {
		if f.Removing() {
			removing[f.Pos] = true
		}
	}
	for _, file := range pkg.Syntax {
		if directive.May(file) {
			continue
		}
		for _, d := range file.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && !removing[d.Name.Pos()] {
				d.Body = nil
			}
		}
	}
}
