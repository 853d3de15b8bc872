package directive

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
)

// Go reads the directives of a Go file that was parsed with its comments.
// position gives positions as findings have them.
func (p *Parser) Go(file *ast.File, position func(token.Pos) finding.Position) []Directive {
	if !May(file) {
		return nil
	}
	g := goReader{Parser: p, file: file, position: position}
	g.scan()
	var out []Directive
	for _, group := range file.Comments {
		for _, c := range group.List {
			if d, ok := g.directive(group, c); ok {
				out = append(out, d)
			}
		}
	}
	return append(out, g.texts...)
}

// May reports whether a comment or a text of the file looks like a directive: most
// files have none, and what lines their code stands on need not be known.
func May(file *ast.File) bool {
	for _, group := range file.Comments {
		for _, c := range group.List {
			if strings.Contains(c.Text, prefix) || strings.Contains(c.Text, "nolint") {
				return true
			}
		}
	}
	found := false
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			found = found || strings.Contains(lit.Value, prefix)
		}
		return !found
	})
	return found
}

type goReader struct {
	*Parser
	file     *ast.File
	position func(token.Pos) finding.Position
	// docs are the nodes that comment groups document.
	docs map[*ast.CommentGroup]ast.Node
	// code are the lines on which code stands.
	code map[int]bool
	// statements are the last line of the statement or declaration that begins
	// on a line, up to the first block within it; nodes are their very last line.
	statements, nodes map[int]int
	// texts are the directives within SQL texts.
	texts []Directive
}

func (g *goReader) line(p token.Pos) int { return g.position(p).Line }

func (g *goReader) scan() {
	g.docs = map[*ast.CommentGroup]ast.Node{}
	g.code = map[int]bool{g.line(g.file.Package): true}
	g.statements = map[int]int{}
	g.nodes = map[int]int{}
	var stack []ast.Node
	ast.Inspect(g.file, func(n ast.Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return true
		}
		stack = append(stack, n)
		switch n := n.(type) {
		case *ast.File:
			return true
		case *ast.Comment, *ast.CommentGroup:
			return true
		case *ast.FuncDecl:
			g.document(n.Doc, n)
		case *ast.GenDecl:
			g.document(n.Doc, n)
		case *ast.TypeSpec:
			g.document(n.Doc, n)
		case *ast.ValueSpec:
			g.document(n.Doc, n)
		case *ast.Field:
			g.document(n.Doc, n)
		case *ast.BasicLit:
			g.text(n, stack)
		}
		g.extent(n)
		return true
	})
}

func (g *goReader) document(doc *ast.CommentGroup, n ast.Node) {
	if doc != nil {
		g.docs[doc] = n
	}
}

// extent notes the lines of a node.
func (g *goReader) extent(n ast.Node) {
	first, last := g.line(n.Pos()), g.line(n.End())
	g.code[first], g.code[last] = true, true
	switch n.(type) {
	case *ast.BlockStmt:
		return
	case ast.Stmt, ast.Decl, ast.Spec, *ast.Field:
	default:
		return
	}
	g.nodes[first] = max(g.nodes[first], last)
	head := last
	ast.Inspect(n, func(in ast.Node) bool {
		if b, ok := in.(*ast.BlockStmt); ok {
			head = min(head, g.line(b.Lbrace))
			return false
		}
		return true
	})
	g.statements[first] = max(g.statements[first], head)
}

// directive reads one comment and finds out what it is for.
func (g *goReader) directive(group *ast.CommentGroup, c *ast.Comment) (Directive, bool) {
	text := commentText(c.Text)
	d, s, ok := g.comment(text)
	if !ok {
		if d, ok = nolint(text); !ok {
			return Directive{}, false
		}
	}
	d.Pos = g.position(c.Pos())
	switch {
	case s == scopeFile:
		return d, true // a Last of zero is the file
	case d.Foreign && group.End() < g.file.Package && !g.code[d.Pos.Line]:
		return d, true // golangci-lint: above the package clause is the file
	case g.docs[group] != nil:
		n := g.docs[group]
		d.First, d.Last = g.line(n.Pos()), g.line(n.End())
	case g.code[d.Pos.Line]:
		d.First, d.Last = d.Pos.Line, d.Pos.Line
	default:
		next := g.line(group.End()) + 1
		d.First, d.Last = next, next
		extents := g.statements
		if d.Foreign {
			extents = g.nodes
		}
		d.Last = max(d.Last, extents[next])
	}
	if d.Foreign && d.First == d.Pos.Line {
		// golangci-lint: at the end of a function's first line is the function.
		d.Last = max(d.Last, g.nodes[d.First])
	}
	return d, true
}

// text reads the directives of an SQL text in a string literal; they are for
// the statement around it.
func (g *goReader) text(lit *ast.BasicLit, stack []ast.Node) {
	if lit.Kind != token.STRING || !strings.Contains(lit.Value, prefix) {
		return
	}
	value, err := strconv.Unquote(lit.Value)
	if err != nil {
		return
	}
	var around ast.Node = lit
	for i := len(stack) - 1; i >= 0; i-- {
		switch stack[i].(type) {
		case ast.Stmt, ast.Spec:
			around = stack[i]
		default:
			continue
		}
		break
	}
	start := g.position(lit.Pos())
	for _, d := range g.statement(start.File, value) {
		if strings.HasPrefix(lit.Value, "`") {
			d.Pos.Line += start.Line - 1
		} else {
			d.Pos.Line = start.Line
		}
		if d.Pos.Line == start.Line {
			d.Pos.Column = start.Column
		}
		if d.Last > 0 {
			d.First, d.Last = g.line(around.Pos()), g.line(around.End())
		}
		g.texts = append(g.texts, d)
	}
}

// commentText strips a Go comment's marker.
func commentText(s string) string {
	if rest, ok := strings.CutPrefix(s, "//"); ok {
		return strings.TrimLeft(rest, " \t") // a second // begins a quotation
	}
	return strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(s, "/*"), "*/"))
}
