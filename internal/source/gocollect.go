package source

import (
	"fmt"
	"go/ast"
	"go/token"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// collector goes through the files of a package in order.
type collector struct {
	pkg    goPackage
	fset   *token.FileSet
	files  []*ast.File
	values map[string]value // constants and variables of the package
	twice  []string         // names that several files declare
	used   map[string]bool  // those that are read as part of another string
	local  map[string]bool  // names that mean something else in the current function
	steps  bool             // the files are migrations: a DROP in a function is a step
	out    extract
}

// value is the declaration of a constant or variable.
type value struct {
	expr   ast.Expr // nil where there is none
	embeds []string // patterns of its //go:embed directive
	pos    token.Pos
}

// head matches the head of a statement that changes a schema, at the start of
// a text or after another statement.
const head = `(?is)(?:^|;)(?:\s|--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|/\*.*?\*/)*` +
	`(?:CREATE\s+(?:OR\s+REPLACE\s+)?(?:DEFINER\s*=\s*\S+\s+)?(?:TEMPORARY\s+|UNIQUE\s+|FULLTEXT\s+|SPATIAL\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)|` +
	`ALTER\s+(?:IGNORE\s+)?TABLE|RENAME\s+TABLE|DROP\s+(?:TABLE|INDEX|TRIGGER|VIEW))\b`

var (
	ddlHead = regexp.MustCompile(head)
	ddl     = regexp.MustCompile(head + `\s+\S`)
	// begun matches a CREATE TABLE that ends after the name.
	begun     = regexp.MustCompile(`(?is)^\s*CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?[^\s(]+\s*$`)
	dropFirst = regexp.MustCompile(`(?is)^(?:\s|--[^\n]*\n|#[^\n]*\n|/\*.*?\*/)*DROP\s`)
	// quoted matches a value in quotes: what is filled in there changes no structure.
	quoted    = regexp.MustCompile(`'[^'\n]*'`)
	verb      = regexp.MustCompile(`%(?:\[\d+\])?[+#]?[sdvqx]`)
	backwards = regexp.MustCompile(`^(?:[Dd]own|[Rr]ollback|[Uu]ndo|[Rr]evert)(?:[^a-z]|$)`)
)

func (c *collector) collect() error {
	c.declarations()
	if c.pkg.name != "" {
		return c.named(c.pkg.name)
	}
	for _, f := range c.files {
		c.parts(f)
	}
	for _, f := range c.files {
		c.file(f)
	}
	return nil
}

// declarations notes the constants and variables of all files.
func (c *collector) declarations() {
	for _, f := range c.files {
		for _, d := range f.Decls {
			if g, ok := d.(*ast.GenDecl); ok && (g.Tok == token.CONST || g.Tok == token.VAR) {
				c.declare(g)
			}
		}
	}
}

// declare notes the constants and variables of a declaration.
func (c *collector) declare(g *ast.GenDecl) {
	for _, s := range g.Specs {
		spec, ok := s.(*ast.ValueSpec)
		if !ok {
			continue
		}
		for i, name := range spec.Names {
			v := value{pos: name.Pos(), embeds: embeds(spec.Doc)}
			if len(v.embeds) == 0 && !g.Lparen.IsValid() {
				v.embeds = embeds(g.Doc)
			}
			if i < len(spec.Values) {
				v.expr = spec.Values[i]
			}
			if _, ok := c.values[name.Name]; ok && name.Name != "_" {
				c.twice = append(c.twice, name.Name)
				continue
			}
			c.values[name.Name] = v
		}
	}
}

// embeds lists the directives in a declaration's comment.
func embeds(doc *ast.CommentGroup) []string {
	if doc == nil {
		return nil
	}
	var patterns []string
	for _, comment := range doc.List {
		if m := embedDirective.FindStringSubmatch(comment.Text); m != nil {
			patterns = append(patterns, m[1])
		}
	}
	return patterns
}

// parts marks the names in concatenations that are read as a whole, so that
// nothing is read twice.
func (c *collector) parts(f *ast.File) {
	for _, decl := range f.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok {
			c.local = locals(f)
		}
		ast.Inspect(decl, func(n ast.Node) bool {
			b, ok := n.(*ast.BinaryExpr)
			if !ok {
				return true
			}
			if s, ok := c.eval(b); !ok || !ddl.MatchString(s.text()) {
				return true
			}
			ast.Inspect(b, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok {
					c.used[id.Name] = true
				}
				return true
			})
			return false
		})
		c.local = nil
	}
}

// named reads one constant or variable.
func (c *collector) named(name string) error {
	v, ok := c.values[name]
	switch {
	case !ok:
		return fmt.Errorf("no constant or variable %s is declared at package level", name)
	case slices.Contains(c.twice, name):
		return fmt.Errorf("%s is declared in several files; name the file instead of the folder", name)
	case len(v.embeds) > 0:
		return c.embed(v, true)
	case v.expr == nil:
		return fmt.Errorf("%s has no value", name)
	}
	if s, ok := c.eval(v.expr); ok {
		c.add(s)
		return nil
	}
	before := len(c.out.scripts) + len(c.out.problems)
	c.strings(v.expr, false)
	if len(c.out.scripts)+len(c.out.problems) == before {
		return fmt.Errorf("%s holds no statement that changes a schema", name)
	}
	return nil
}

// file reads all statements of a file in the order of its text.
func (c *collector) file(f *ast.File) {
	for _, decl := range f.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok {
			c.function(f)
			continue
		}
		g, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, s := range g.Specs {
			spec, ok := s.(*ast.ValueSpec)
			if !ok {
				continue
			}
			for i, name := range spec.Names {
				v := c.values[name.Name]
				switch {
				case v.pos == name.Pos() && len(v.embeds) > 0:
					if err := c.embed(v, false); err != nil {
						c.problem(c.position(name.Pos()), "the embedded files cannot be read: %v", err)
					}
				case i < len(spec.Values) && !c.used[name.Name]:
					c.strings(spec.Values[i], false)
				}
			}
		}
	}
}

// function reads the strings of a function, apart from one that is the way back
// of a migration.
func (c *collector) function(f *ast.FuncDecl) {
	if backwards.MatchString(f.Name.Name) {
		return
	}
	c.local = locals(f)
	c.strings(f, true)
	c.local = nil
}

// locals lists the names that a function declares: they hide those of the
// package.
func locals(f *ast.FuncDecl) map[string]bool {
	names := map[string]bool{}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			for _, id := range n.Names {
				names[id.Name] = true
			}
		case *ast.ValueSpec:
			for _, id := range n.Names {
				names[id.Name] = true
			}
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				if id, ok := e.(*ast.Ident); ok && n.Tok == token.DEFINE {
					names[id.Name] = true
				}
			}
		case *ast.RangeStmt:
			for _, e := range []ast.Expr{n.Key, n.Value} {
				if id, ok := e.(*ast.Ident); ok && n.Tok == token.DEFINE {
					names[id.Name] = true
				}
			}
		}
		return true
	})
	return names
}

// strings reads the strings below a node that hold statements. In a function a
// text that begins with DROP is left out: it is more likely to tidy up after
// something than to be a step of a migration.
func (c *collector) strings(n ast.Node, function bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			return n.Tag == nil
		case *ast.KeyValueExpr:
			// {Up: "…", Down: "…"}: the way back is not applied.
			if key, ok := n.Key.(*ast.Ident); !ok || !backwards.MatchString(key.Name) {
				c.strings(n.Value, function)
			}
			return false
		case *ast.Ident:
			// Names count where one variable is asked for; otherwise they are read
			// where they are declared.
			if c.pkg.name != "" {
				c.text(n, function)
			}
		case *ast.SelectorExpr:
			// other.name is not the name here; f("…").Error is looked into.
			if _, ok := n.X.(*ast.Ident); !ok {
				c.strings(n.X, function)
			}
			return false
		case *ast.CallExpr:
			return !c.formatted(n)
		case *ast.BinaryExpr:
			return !c.text(n, function)
		case *ast.BasicLit:
			c.text(n, function)
		}
		return true
	})
}

// text reads an expression if it is a string with statements. It reports
// whether the expression is dealt with.
func (c *collector) text(e ast.Expr, function bool) bool {
	s, ok := c.eval(e)
	if !ok {
		// Only part of it is known: whatever it creates, it is not this.
		if ddlHead.MatchString(s.text()) {
			c.problem(c.position(e.Pos()), "part of this statement is not constant: what it does to the schema is not known")
			return true
		}
		return false
	}
	text := s.text()
	switch {
	case !ddl.MatchString(text):
	case begun.MatchString(text):
		c.problem(c.position(e.Pos()), "only the beginning of this statement is constant: what it does to the schema is not known")
	case function && !c.steps && dropFirst.MatchString(text):
		c.out.notes = append(c.out.notes, fmt.Sprintf("%s: a DROP in a function is not replayed",
			path.Join(c.pkg.in.rel(c.pkg.dir), c.position(e.Pos()).String())))
	default:
		c.add(s)
	}
	return true
}

// formatted reports whether a call fills in a format that changes a schema;
// such a statement is known at run time alone.
func (c *collector) formatted(call *ast.CallExpr) bool {
	for _, arg := range call.Args {
		s, ok := c.eval(arg)
		if text := s.text(); ok && len(call.Args) > 1 && ddl.MatchString(text) {
			filled := verb.FindString(quoted.ReplaceAllString(text, "''"))
			if filled == "" {
				continue
			}
			c.problem(c.position(arg.Pos()), "%s is filled in at run time: what the statement does to the schema is not known", filled)
			return true
		}
	}
	return false
}

// embed reads the files of a directive. Files that change no schema, such as
// embedded queries, are left out unless they are asked for.
func (c *collector) embed(v value, asked bool) error {
	files := c.pkg.embedded(strings.Join(v.embeds, " "))
	if len(files) == 0 {
		if asked {
			return fmt.Errorf("the directive //go:embed %s matches no .sql file", strings.Join(v.embeds, " "))
		}
		return nil
	}
	fsys := c.pkg.in.snapshot(c.pkg.dir)
	changes := asked
	for _, f := range files {
		data, err := fsys.ReadFile(f)
		if err != nil {
			return err
		}
		changes = changes || ddl.Match(data)
	}
	if !changes {
		return nil
	}
	scripts, problems, err := migration.FromFiles(fsys, files, migration.Auto, c.pkg.dialect)
	if err != nil {
		return err
	}
	c.out.scripts = append(c.out.scripts, scripts...)
	c.out.problems = append(c.out.problems, problems...)
	return nil
}

// add appends the statements of a string.
func (c *collector) add(s fragments) {
	sql, line := s.aligned()
	c.out.scripts = append(c.out.scripts, migration.Script{File: s[0].pos.Filename, Line: line, SQL: sql})
}

func (c *collector) position(p token.Pos) sqlschema.Position {
	pos := c.fset.PositionFor(p, false)
	return sqlschema.Position{File: pos.Filename, Line: pos.Line}
}

func (c *collector) problem(pos sqlschema.Position, message string, args ...any) {
	c.out.problems = append(c.out.problems, sqlschema.Problem{Pos: pos, Kind: sqlschema.NotUnderstood, Message: fmt.Sprintf(message, args...)})
}
