// Package casefile reads the table of cases, which is Go source: each case is a
// method of a type named Cases, and its doc comment holds the schema, the rows
// and what really happens when the method runs.
//
//	// ByKey deletes a user whose posts go by CASCADE.
//	//
//	//	CREATE TABLE k_users (id INT PRIMARY KEY);
//	//	CREATE TABLE k_posts (… REFERENCES k_users (id) ON DELETE CASCADE);
//	//	INSERT INTO k_users VALUES (1), (2);
//	//	INSERT INTO k_posts VALUES (10, 1), (20, 2);
//	//
//	// Reality: ok
//	func (Cases) ByKey(ctx context.Context, db *sql.DB, id int64) error {
//
// The text that is linted is thus the text that is compiled and executed. The
// lines after the SQL are directives, one a line:
//
//	Reality: ok, orphaned, refused … (see package reality); required
//	Torn: yes — where a failure in the middle leaves half of the work done
//	Unseen: why the linter says the contrary of Torn
//	Unknown: the reason why a linter may leave the case open
//	Hint: the reason why the linter only suspects the relation that is Implied,
//	    lists it as such and is silent
//	Gap: the reason why the linter is known to be wrong
//	Relation: child.column -> parent.column [WHERE column = 'value'] — a
//	    reference that no foreign key of the server shows; the linter is told
//	Implied: the same, which the linter is not told
//	Deletes: table WHERE condition — the row to look at; default: the row
//	    with id 1 of the table that the first INSERT fills
package casefile

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
)

// Case is one case as its source states it.
type Case struct {
	// Package is the name of the package, Name that of the method.
	Package, Name string
	// Title is the first sentence of the comment.
	Title string
	// SQL are the statements of the comment, each with its line.
	SQL []Statement
	// Reality is the declared outcome.
	Reality string
	// Torn is declared where a failure in the middle leaves half of the work done.
	Torn bool
	// Unseen is why the linter says the contrary of Torn.
	Unseen string
	// Unknown is the reason why the linter's verdict may be unknown.
	Unknown string
	// Hint is the reason why the linter only suspects the implied relation.
	Hint string
	// Gap is the reason why the linter's verdict is known to be wrong.
	Gap string
	// Relations are references that no foreign key shows.
	Relations []Relation
	// Table and Where name the row whose delete is looked at.
	Table, Where string
	// File is the absolute path; the case reaches from Line, where its comment
	// begins, up to the next case's comment (End, exclusive).
	File      string
	Line, End int
	// Source is the text of those lines.
	Source string
}

// Statement is one SQL statement of a case.
type Statement struct {
	Text string
	Line int
}

// Relation says that the child's column refers to the parent's.
type Relation struct {
	Child, ChildColumn   string
	Parent, ParentColumn string
	// Where narrows the relation to rows whose column has the value; both empty
	// for all rows.
	WhereColumn, WhereValue string
	// Implied is set where nobody tells the linter: it must find the relation in
	// the code or stay silent.
	Implied bool
}

// Insert reports whether the statement fills a table rather than shaping one.
func (s Statement) Insert() bool { return strings.HasPrefix(s.Text, "INSERT ") }

// ID names the case: package and method.
func (c *Case) ID() string { return c.Package + "." + c.Name }

// Read reads the cases of the Go files in a folder, in the order of files and lines.
func Read(dir string) ([]*Case, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, fmt.Errorf("look for cases: %w", err)
	}
	slices.Sort(files)
	var cases []*Case
	for _, file := range files {
		found, err := readFile(file)
		if err != nil {
			return nil, err
		}
		cases = append(cases, found...)
	}
	return cases, nil
}

func readFile(file string) ([]*Case, error) {
	file, err := filepath.Abs(file)
	if err != nil {
		return nil, fmt.Errorf("read cases: %w", err)
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, file, nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, fmt.Errorf("read cases: %w", err)
	}
	var cases []*Case
	for _, decl := range f.Decls {
		fn, ok := decl.(*ast.FuncDecl)
		if !ok || !isCase(fn) {
			continue
		}
		c := &Case{
			Package: f.Name.Name,
			Name:    fn.Name.Name,
			File:    file,
			Line:    fset.Position(fn.Doc.Pos()).Line,
		}
		if err := c.readComment(fset, fn.Doc); err != nil {
			return nil, fmt.Errorf("%s:%d: case %s: %w", file, c.Line, c.Name, err)
		}
		cases = append(cases, c)
	}
	return cases, delimit(cases, file)
}

// isCase reports whether the method is a case: one of type Cases with SQL or a
// directive in its comment. Migrate methods and the like have none.
func isCase(fn *ast.FuncDecl) bool {
	if fn.Recv == nil || fn.Doc == nil || !strings.Contains(fn.Doc.Text(), "\nReality:") {
		return false
	}
	id, ok := fn.Recv.List[0].Type.(*ast.Ident)
	return ok && id.Name == "Cases"
}
