package config

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// ddlFolder is a folder whose Go code holds CREATE TABLE statements.
type ddlFolder struct {
	dir   string // relative to the root
	files []string
	// changing are the files that create or change tables.
	changing []string
	// values are the package's constants and variables with such statements,
	// loose the texts that stand elsewhere.
	values []ddlValue
	loose  []string
}

// ddlValue is a constant or variable.
type ddlValue struct {
	name string
	file string
	line int
	text string
}

var (
	created = regexp.MustCompile("(?i)\\bCREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?[\"`\\[]?([\\w.]+)")
	// added is a column that is added to a table later.
	added = regexp.MustCompile("(?i)\\bALTER\\s+TABLE\\s+[\"`\\[]?(\\w+)[\"`\\]]?\\s+ADD\\s+(?:COLUMN\\s+)?(?:IF\\s+NOT\\s+EXISTS\\s+)?[\"`\\[]?(\\w+)")
	// changes matches what a whole schema needs no statement for.
	changes = regexp.MustCompile(`(?i)\b(?:ALTER|DROP|RENAME)\s+TABLE\b`)
	// filled is a table whose name is put in when the program runs.
	filled = regexp.MustCompile("(?i)\\bCREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?[\"`\\[]?(?:%|\\{\\{|\\$\\{)")
)

// fewest is how many tables a text must create to be taken for a whole schema.
const fewest = 3

// inCode finds the schema in the Go code: a constant or variable that creates all
// tables, or a folder with nothing but statements that create some, where no other
// folder has any. A project whose tables an ORM makes has none: what stands in its
// code belongs to single tables.
func (d *discovery) inCode() (candidate, bool) {
	if orm := d.tree.orm(); orm != "" && d.tree.modelsMigrated() != "" {
		return candidate{}, false
	}
	folders := d.tree.ddlFolders()
	var fit []candidate
	sizes := map[string]int{}
	for _, f := range folders {
		v, size := f.whole()
		if size == 0 {
			continue
		}
		c := candidate{
			place:   f.dir,
			why:     fmt.Sprintf("%s at %s:%d creates %d tables", v.name, v.file, v.line, size),
			samples: []sample{{v.file, strings.Repeat("\n", v.line-1) + v.text}},
			source:  Source{Go: "./" + f.dir, Name: v.name},
		}
		if c, ok := d.fits(c); ok {
			fit, sizes[f.dir] = append(fit, c), size
		}
	}
	slices.SortStableFunc(fit, func(a, b candidate) int { return sizes[b.place] - sizes[a.place] })
	switch {
	case len(fit) > 1 && sizes[fit[0].place] < 2*sizes[fit[1].place]:
		d.note("passed over the schemas in the Go code of %s and %s: which of them is meant cannot be told; name it under schema in %s", fit[0].place, fit[1].place, FileNames()[0])
		return candidate{}, false
	case len(fit) > 0:
		for _, c := range fit[1:] {
			d.note("not read: %s (%s), since %s was taken", c.place, c.why, fit[0].place)
		}
		return fit[0], true
	case len(folders) > 1:
		return d.tableByTable(folders)
	case len(folders) != 1:
		return candidate{}, false
	}
	c := candidate{place: folders[0].dir, why: "the only folder whose Go code creates tables", source: Source{Go: "./" + folders[0].dir}}
	if !folders[0].plain() {
		if !migration.Numbered(folders[0].changing) {
			return candidate{}, false
		}
		c.why += ", in numbered steps"
	}
	for _, v := range folders[0].values {
		c.samples = append(c.samples, sample{v.file, v.text})
	}
	for _, text := range folders[0].loose {
		c.samples = append(c.samples, sample{folders[0].dir, text})
	}
	return d.fits(c)
}

// orm is a library that the modules require which makes tables of its own accord.
func (t *tree) orm() string {
	for _, file := range t.modules {
		text, err := t.head(file, sampleSize)
		if err != nil {
			continue
		}
		for _, m := range requirement.FindAllStringSubmatch(text, -1) {
			if strings.Contains(m[3], "// indirect") {
				continue
			}
			switch module := majorSuffix.ReplaceAllString(m[1], ""); module {
			case "gorm.io/gorm", "github.com/jinzhu/gorm", "xorm.io/xorm", "github.com/go-xorm/xorm", "gitea.com/xorm/xorm",
				"github.com/uptrace/bun", "entgo.io/ent", "github.com/go-gorp/gorp", "github.com/go-pg/pg",
				"github.com/beego/beego", "github.com/astaxie/beego":
				return module
			}
		}
	}
	return ""
}

// ddlFolders lists the folders whose Go code creates tables, but for those that
// by their name hold tests and examples.
func (t *tree) ddlFolders() []*ddlFolder {
	byDir := map[string]*ddlFolder{}
	var out []*ddlFolder
	for _, g := range t.sources() {
		if !g.tables || forShow(g.file) {
			continue
		}
		f := byDir[path.Dir(g.file)]
		if f == nil {
			f = &ddlFolder{dir: path.Dir(g.file)}
			byDir[f.dir] = f
			out = append(out, f)
		}
		f.files = append(f.files, g.file)
	}
	for _, f := range out {
		// A column may be added in a file that creates no table.
		for _, file := range t.golang {
			if path.Dir(file) == f.dir {
				before := len(f.loose) + len(f.values)
				if f.read(t.root, file); len(f.loose)+len(f.values) > before {
					f.changing = append(f.changing, path.Base(file))
				}
			}
		}
	}
	return out
}

// forShow reports whether a file belongs to tests or examples.
func forShow(file string) bool {
	for part := range strings.SplitSeq(strings.ToLower(file), "/") {
		for _, word := range nameWords(strings.TrimSuffix(part, ".go")) {
			switch word {
			case "test", "tests", "testing", "testutil", "testutils", "testhelper", "testhelpers", "mock", "mocks", "fake", "example", "examples",
				"demo", "sample", "samples", "bench", "benchmark", "benchmarks", "e2e":
				return true
			}
		}
	}
	return false
}

// read takes the statements out of one file.
func (f *ddlFolder) read(root, file string) {
	fset := token.NewFileSet()
	// What of a broken file can be read counts.
	parsed, _ := parser.ParseFile(fset, filepath.Join(root, filepath.FromSlash(file)), nil, parser.SkipObjectResolution)
	if parsed == nil {
		return
	}
	for _, decl := range parsed.Decls {
		g, ok := decl.(*ast.GenDecl)
		if !ok {
			f.add(decl, nil)
			continue
		}
		for _, s := range g.Specs {
			spec, ok := s.(*ast.ValueSpec)
			if !ok || len(spec.Names) != len(spec.Values) {
				f.add(s, nil)
				continue
			}
			for i, name := range spec.Names {
				f.add(spec.Values[i], &ddlValue{name: name.Name, file: file, line: fset.PositionFor(spec.Values[i].Pos(), false).Line})
			}
		}
	}
}

// add notes the texts below a node, as those of a value or as loose ones. What a
// function literal does is no part of a value.
func (f *ddlFolder) add(n ast.Node, v *ddlValue) {
	var texts []string
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			return false // a tag
		case *ast.FuncLit:
			if v != nil {
				f.add(n.Body, nil)
				return false
			}
		case *ast.BasicLit:
			if text, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING {
				texts = append(texts, text)
			}
		}
		return true
	})
	text := strings.Join(texts, "\n")
	switch {
	case !created.MatchString(text) && !changes.MatchString(text):
	case v == nil:
		f.loose = append(f.loose, text)
	default:
		v.text = text
		f.values = append(f.values, *v)
	}
}

// whole gives the value that creates the most tables, with their number, if it
// can be the whole schema; 0 if not.
func (f *ddlFolder) whole() (v ddlValue, size int) {
	for _, c := range f.values {
		if n := len(tablesOf(c.text)); n > size {
			v, size = c, n
		}
	}
	if size < fewest || filled.MatchString(v.text) || !f.latest(v) {
		return ddlValue{}, 0
	}
	return v, size
}

// latest reports whether a value is the schema as it is now: beside it there may
// be the steps that once led there, but none that begin where it ends. Steps are
// told apart by the columns that they add: those of the past are in the value.
func (f *ddlFolder) latest(v ddlValue) bool {
	tables := tablesOf(v.text)
	known, there, elsewhere := 0, 0, false
	for _, text := range f.beside(v) {
		for name := range tablesOf(text) {
			elsewhere = elsewhere || !tables[name]
		}
		for _, m := range added.FindAllStringSubmatch(text, -1) {
			if !tables[strings.ToLower(m[1])] {
				continue
			}
			known++
			if regexp.MustCompile(`(?i)\b` + regexp.QuoteMeta(m[2]) + `\b`).MatchString(v.text) {
				there++
			}
		}
	}
	if known == 0 {
		return !elsewhere
	}
	return there*4 >= known*3 // a few columns have gone since
}

// beside are the texts of a folder but for one value.
func (f *ddlFolder) beside(v ddlValue) []string {
	texts := slices.Clone(f.loose)
	for _, o := range f.values {
		if o.name != v.name {
			texts = append(texts, o.text)
		}
	}
	return texts
}

// plain reports whether the statements of a folder can be read in any order: each
// creates a table of its own, and none changes one. Keys need the table that they
// refer to, so that with them all statements must be in one file.
func (f *ddlFolder) plain() bool {
	seen := map[string]bool{}
	texts := f.beside(ddlValue{})
	for _, text := range texts {
		if changes.MatchString(text) || filled.MatchString(text) || len(f.files) > 1 && strings.Contains(strings.ToUpper(text), "REFERENCES") {
			return false
		}
		for _, m := range created.FindAllStringSubmatch(text, -1) {
			name := strings.ToLower(m[1])
			if seen[name] {
				return false
			}
			seen[name] = true
		}
	}
	return len(seen) >= 2
}

// tablesOf are the names of the tables that a text creates, in lower case.
func tablesOf(text string) map[string]bool {
	out := map[string]bool{}
	for _, m := range created.FindAllStringSubmatch(text, -1) {
		out[strings.ToLower(m[1])] = true
	}
	return out
}
