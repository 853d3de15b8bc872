package sqltext

import (
	"go/ast"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// embedding is the //go:embed directive of a variable.
type embedding struct {
	dir      string
	patterns []string
}

// embeddings finds the package variables that hold embedded files.
func embeddings(pkg *ssa.Package, files []*ast.File) map[*ssa.Global]embedding {
	out := map[*ssa.Global]embedding{}
	if pkg == nil {
		return out
	}
	for _, file := range files {
		for _, d := range file.Decls {
			gen, ok := d.(*ast.GenDecl)
			if !ok || gen.Tok != token.VAR {
				continue
			}
			for _, s := range gen.Specs {
				spec := s.(*ast.ValueSpec)
				patterns := embedPatterns(gen.Doc)
				if gen.Lparen.IsValid() {
					patterns = embedPatterns(spec.Doc)
				}
				g, ok := pkg.Members[spec.Names[0].Name].(*ssa.Global)
				if !ok || len(patterns) == 0 {
					continue
				}
				f := pkg.Prog.Fset.File(spec.Pos())
				out[g] = embedding{dir: filepath.Dir(f.Name()), patterns: patterns}
			}
		}
	}
	return out
}

// embedPatterns reads the directives of a comment.
func embedPatterns(doc *ast.CommentGroup) []string {
	if doc == nil {
		return nil
	}
	var list []string
	for _, c := range doc.List {
		rest, ok := strings.CutPrefix(c.Text, "//go:embed ")
		if !ok {
			continue
		}
		for rest = strings.TrimSpace(rest); rest != ""; rest = strings.TrimSpace(rest) {
			if quoted, err := strconv.QuotedPrefix(rest); err == nil {
				p, _ := strconv.Unquote(quoted)
				list = append(list, p)
				rest = rest[len(quoted):]
				continue
			}
			var p string
			p, rest, _ = strings.Cut(rest, " ")
			list = append(list, p)
		}
	}
	return list
}

// file gives the content of an embedded file: the named one, or with an empty
// name the one that a string or []byte variable holds.
func (e *evaluator) file(f embedding, name string) set {
	if name == "" {
		if len(f.patterns) != 1 || strings.ContainsAny(f.patterns[0], "*?[") {
			return unknown()
		}
		name = strings.TrimPrefix(f.patterns[0], "all:")
	}
	if e.env.ReadFile == nil {
		return unknown()
	}
	b, err := e.env.ReadFile(f.dir, name)
	if err != nil || len(b) > maxFile || !validUTF8(b) {
		return unknown()
	}
	return known(string(b))
}
