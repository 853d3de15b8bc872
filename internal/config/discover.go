package config

import (
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// candidate is a place that may hold the schema.
type candidate struct {
	place   string // relative to the root
	why     string
	samples []sample
	verdict verdict
	source  Source   // set where it is not the place as a whole
	sources []Source // set where there are several
}

// Discover finds the schema of a project that has no configuration. Places are
// tried by how plainly they say what they are: what sqlc's configuration names,
// a file of the whole schema, a migration folder, a folder that the code
// embeds, what the Go code holds as text. Statements for the MySQL family are looked for first, then those for
// SQLite, each only where the modules require a driver for it or none at all;
// the notes list what was chosen and what was passed over, each with the reason.
//
// Without schemas in the result there is nothing that can be taken for the
// schema with confidence.
func Discover(root string) (*Config, []string, error) {
	abs, err := filepath.Abs(root)
	if err != nil {
		return nil, nil, fmt.Errorf("looking for the schema: %w", err)
	}
	t, err := scan(abs)
	if err != nil {
		return nil, nil, err
	}
	c := &Config{Root: abs}
	d := &discovery{tree: t, required: t.requirements()}
	c.Schemas = d.run()
	return c, append(d.notes, t.switchKeys(c.Schemas)...), nil
}

// discovery is one search.
type discovery struct {
	tree     *tree
	required required
	wanted   product // the family whose schema is looked for
	notes    []string
}

func (d *discovery) note(message string, args ...any) {
	d.notes = append(d.notes, fmt.Sprintf(message, args...))
}

// run looks for the schema of one family after the other. The notes are those
// of the search that found something, or of all.
func (d *discovery) run() []Schema {
	var passed []string
	for _, d.wanted = range []product{mysqlFamily, sqliteFamily} {
		if len(d.required.products) > 0 && !d.required.has(d.wanted) {
			continue
		}
		d.notes = nil
		if schemas := d.search(); len(schemas) > 0 {
			return schemas
		}
		for _, n := range d.notes {
			if !slices.Contains(passed, n) {
				passed = append(passed, n)
			}
		}
	}
	d.notes = passed
	if len(d.required.products) > 0 && !d.required.has(mysqlFamily) && !d.required.has(sqliteFamily) {
		p := d.required.products[0]
		d.note("no schema: no driver for MySQL or SQLite is required, but %s (%s)", d.required.evidence[p], p)
		return nil
	}
	d.note("no schema found; name one under schema in %s", FileNames()[0])
	d.notes = append(d.notes, d.tree.literals()...)
	return nil
}

// search looks for the schema of the wanted family.
func (d *discovery) search() []Schema {
	for _, file := range d.tree.sqlc {
		schemas, notes := d.tree.sqlcSchemas(file, d.wanted)
		d.notes = append(d.notes, notes...)
		if len(schemas) > 0 {
			return schemas
		}
	}
	if chosen, ok := d.choose(d.dumps()); ok {
		d.mention(d.migrations(), chosen)
		return []Schema{d.schema(chosen)}
	}
	for _, way := range []func() []candidate{d.migrations, d.tree.embedded} {
		if chosen, ok := d.choose(way()); ok {
			return []Schema{d.schema(chosen)}
		}
	}
	for _, way := range []func() (candidate, bool){d.inCode, d.onlyScripts} {
		if chosen, ok := way(); ok {
			return []Schema{d.schema(chosen)}
		}
	}
	return nil
}

// onlyScripts is the one folder with statements for the wanted family that make
// several tables, whatever its name. A project whose tables an ORM makes has
// none: what else lies there may be from another time.
func (d *discovery) onlyScripts() (candidate, bool) {
	var fit []candidate
	for _, dir := range d.tree.folders() {
		if !d.tree.inside(dir) || forShow(dir) {
			continue
		}
		c := candidate{place: dir, why: "a folder whose statements create tables"}
		files := slices.DeleteFunc(migration.ForDialect(d.tree.below(dir), d.wanted.dialect()), func(f string) bool { return path.Dir(f) != dir })
		made := map[string]bool{}
		c.samples = d.tree.samples(files)
		for _, s := range c.samples {
			maps.Copy(made, tablesOf(s.text))
		}
		if len(made) < fewest {
			continue
		}
		if c, ok := d.accept(c); ok {
			fit = append(fit, c)
		}
	}
	if len(fit) == 0 {
		return candidate{}, false
	}
	if file := d.tree.modelsMigrated(); file != "" {
		d.note("passed over %s: %s makes tables out of models; name it under schema in %s", fit[0].place, file, FileNames()[0])
		return candidate{}, false
	}
	return d.choose(fit)
}

// dumps lists files that by their name hold the whole schema.
func (d *discovery) dumps() []candidate {
	var found []candidate
	for _, f := range d.tree.sql {
		if wholeSchema(path.Base(f)) && !inMigrations(f) {
			found = append(found, candidate{place: f, why: "a file of the whole schema by its name"})
		}
	}
	return found
}

// wholeBelow lists the files of a folder, in more than one folder of it, that by
// their name hold a whole schema for the wanted family: of several databases, or
// of several versions, and not the steps that lead to one.
func (d *discovery) wholeBelow(place string) []string {
	var files []string
	folders := map[string]bool{}
	for _, f := range migration.ForDialect(d.tree.below(place), d.wanted.dialect()) {
		if strings.Contains(strings.TrimPrefix(f, place+"/"), "/") && wholeSchema(path.Base(f)) && !inMigrations(f) {
			files = append(files, f)
			folders[path.Dir(f)] = true
		}
	}
	if len(folders) < 2 {
		return nil
	}
	return files
}

// wholeSchema reports whether a file is named schema, structure or after a
// product, and nothing else: schema.sql, mysql.sql, schema_mysql.sql.
func wholeSchema(base string) bool {
	for _, word := range nameWords(strings.TrimSuffix(strings.ToLower(base), ".sql")) {
		if word != "schema" && word != "structure" && word != "db" && !migration.IsProduct(word) {
			return false
		}
	}
	return true
}

// migrations lists folders that by their name hold migrations; where such a
// folder has one folder a database, those.
func (d *discovery) migrations() []candidate {
	var found []candidate
	add := func(place string) {
		if !slices.ContainsFunc(found, func(c candidate) bool {
			return c.place == place || strings.HasPrefix(place, c.place+"/")
		}) {
			found = append(found, candidate{place: place, why: "a migration folder by its name"})
		}
	}
	for _, dir := range d.tree.folders() {
		if !migrationFolder(dir) {
			continue
		}
		products := 0
		for _, sub := range d.tree.folders() {
			if path.Dir(sub) == dir && migration.IsProduct(sub) {
				products++
				add(sub)
			}
		}
		if products == 0 || d.tree.inside(dir) {
			add(dir)
		}
	}
	return found
}

func migrationFolder(dir string) bool {
	switch strings.ToLower(path.Base(dir)) {
	case "migrations", "migration", "migrate", "schema", "schemas":
		return true
	}
	return false
}

// inMigrations reports whether a file lies in a migration folder, where its
// name says nothing about the whole schema.
func inMigrations(file string) bool {
	for dir := path.Dir(file); dir != "."; dir = path.Dir(dir) {
		if base := path.Base(dir); migrationFolder(dir) && base != "schema" && base != "schemas" {
			return true
		}
	}
	return false
}

// choose takes the candidate that is for the wanted family. Of several the one nearest to
// the root is taken; where two are equally near nothing is chosen.
func (d *discovery) choose(candidates []candidate) (candidate, bool) {
	var fit []candidate
	for _, c := range candidates {
		if c, ok := d.accept(c); ok {
			fit = append(fit, c)
		}
	}
	depth := func(c candidate) int { return strings.Count(c.place, "/") }
	slices.SortStableFunc(fit, func(a, b candidate) int { return depth(a) - depth(b) })
	switch {
	case len(fit) == 0:
		return candidate{}, false
	case len(fit) > 1 && depth(fit[0]) == depth(fit[1]):
		places := make([]string, len(fit))
		for i, c := range fit {
			places[i] = c.place
		}
		d.note("passed over %s: which of them is the schema cannot be told; name it under schema in %s", list(places), FileNames()[0])
		return candidate{}, false
	}
	d.mention(fit[1:], fit[0])
	return d.narrow(fit[0]), true
}

// narrow looks into a folder that has several folders of statements and none of
// its own: they may be the steps of one set, or sets that replaced each other.
// Where the code embeds one of them, that one is meant.
func (d *discovery) narrow(c candidate) candidate {
	if d.tree.inside(c.place) || slices.Contains(d.tree.sql, c.place) {
		return c
	}
	var within []candidate
	for _, e := range d.tree.embedded() {
		if strings.HasPrefix(e.place, c.place+"/") {
			within = append(within, e)
		}
	}
	if len(within) != 1 {
		return c
	}
	if e, ok := d.accept(within[0]); ok {
		return e
	}
	return c
}

// mention notes places that were not taken because another one was.
func (d *discovery) mention(others []candidate, chosen candidate) {
	for _, c := range others {
		if c.place == chosen.place || strings.HasPrefix(chosen.place+"/", c.place+"/") || strings.HasPrefix(c.place+"/", chosen.place+"/") {
			continue
		}
		if c.samples == nil {
			var ok bool
			if c, ok = d.accept(c); !ok {
				continue
			}
		}
		d.note("not read: %s (%s), since %s was taken; name it under schema in %s to read it", c.place, c.why, chosen.place, FileNames()[0])
	}
}

// accept looks into a candidate: it has to create tables, for the wanted family.
func (d *discovery) accept(c candidate) (candidate, bool) {
	files := migration.ForDialect(d.tree.below(c.place), d.wanted.dialect())
	if slices.Contains(d.tree.sql, c.place) {
		files = []string{c.place}
	}
	c.samples = d.tree.samples(files)
	if !tables(c.samples) {
		d.note("passed over %s (%s): it creates no table", c.place, c.why)
		return c, false
	}
	if templates(c.samples) {
		d.note("passed over %s (%s): its tables are named by templates, which are filled in when the program runs", c.place, c.why)
		return c, false
	}
	if whole := d.wholeBelow(c.place); len(whole) > 1 {
		d.note("passed over %s (%s): it holds several whole schemas, among them %s; name one under schema in %s", c.place, c.why, list(whole[:2]), FileNames()[0])
		return c, false
	}
	return d.fits(c)
}

// fits tells by a candidate's statements whether it is for the wanted family.
func (d *discovery) fits(c candidate) (candidate, bool) {
	c.verdict = classify(c.place, c.samples)
	switch c.verdict.product {
	case d.wanted:
		return c, true
	case unknownProduct:
		if len(d.required.products) == 1 && d.required.has(d.wanted) {
			c.verdict.dialect = d.wanted.dialect()
			c.verdict.evidence = "the only database driver required is " + d.required.evidence[d.wanted]
			return c, true
		}
		if c.source.Go != "" {
			if p, evidence := d.tree.folderDriver(c.place); p == d.wanted {
				c.verdict.dialect, c.verdict.evidence = d.wanted.dialect(), evidence
				return c, true
			}
		}
		d.note("passed over %s (%s): nothing says for which database it is", c.place, c.why)
		return c, false
	case otherFamily:
		d.note("passed over %s (%s): %s", c.place, c.why, c.verdict.evidence)
		return c, false
	}
	d.note("passed over %s (%s): it is for %s, by %s", c.place, c.why, c.verdict.product, c.verdict.evidence)
	return c, false
}

// schema makes the schema of the chosen candidate and notes the choice.
func (d *discovery) schema(c candidate) Schema {
	d.note("schema: %s (%s)", c.place, c.why)
	if c.source.Go == "" && c.sources == nil && !slices.Contains(d.tree.sql, c.place) {
		fsys := os.DirFS(filepath.Join(d.tree.root, filepath.FromSlash(c.place)))
		if format, err := migration.Detect(fsys); err == nil {
			d.note("format: %s (%s)", format.Format, format.Evidence)
		}
	}
	d.note("dialect: %s (%s)", c.verdict.dialect, c.verdict.evidence)
	if d.wanted == mysqlFamily && !c.verdict.dialect.Versioned() {
		d.notes = append(d.notes, d.images()...)
	}
	if c.sources == nil {
		if c.source == (Source{}) {
			c.source.Path = c.place
		}
		c.sources = []Source{c.source}
	}
	return Schema{Dialect: c.verdict.dialect, Sources: c.sources}
}

var image = regexp.MustCompile(`(?m)^\s*image:\s*["']?(?:[\w./-]+/)?(mysql|mariadb):(\d+(?:\.\d+)?)`)

// images notes the server versions that compose files run. They are a hint for
// the reader: what runs in production is for the configuration to say.
func (d *discovery) images() []string {
	notes := []string{"the server's version is not known, and what depends on it is left open"}
	for _, file := range d.tree.compose {
		text, err := d.tree.head(file, sampleSize)
		if err != nil {
			continue
		}
		for _, m := range image.FindAllStringSubmatch(text, -1) {
			notes = append(notes, fmt.Sprintf("%s runs %s:%s; if that is the server, set \"dialect: %s@%s\" in %s",
				file, m[1], m[2], m[1], m[2], FileNames()[0]))
		}
	}
	return notes
}
