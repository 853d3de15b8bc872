package ddl

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/snapshot"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// Source is a database of a server.
type Source struct {
	// DB is open to the database, which must be empty.
	DB      *sql.DB
	Dialect sqlschema.Dialect
	// Dump runs the client that dumps the database; nil where there is none.
	Dump func(ctx context.Context, flags ...string) (string, error)
}

// Report is how the forms of one schema compare with a server.
type Report struct {
	// Forms names what was read, Tables and ForeignKeys are the server's.
	Forms               []string
	Tables, ForeignKeys int
	// Structural counts the statements, over all forms, that only the tolerant
	// reader read.
	Structural int
	// Unknown names, as "table.key", the keys of which it is read that it cannot
	// be told whether the engine acts on them, in the order of the first form.
	Unknown []string
	// Differences has, for each form that is not read right, the form's name
	// and what differs.
	Differences []string
}

// form is one way to write the schema down.
type form struct {
	name, text string
	// implied are the columns of keys whose indexes the server adds by itself
	// without the text naming them.
	implied func(read *sqlschema.Schema) [][]string
}

// dumps are the flags with which clients are run.
var dumps = []struct {
	name  string
	flags []string
}{
	{"dump", []string{"--routines", "--events"}},
	{"dump without data", []string{"--no-data", "--skip-comments"}},
	{"compact dump", []string{"--compact", "--no-data", "--skip-quote-names"}},
	{"dump of databases", []string{"--databases", "--skip-opt", "--create-options"}},
}

// Check loads the script into the source and compares every form of it.
func Check(ctx context.Context, src Source, script string) (Report, error) {
	if err := load(ctx, src.DB, script); err != nil {
		return Report{}, err
	}
	server, err := snapshot.FromServer(ctx, src.DB)
	if err != nil {
		return Report{}, err
	}
	shown, err := showCreate(ctx, src.DB)
	if err != nil {
		return Report{}, err
	}
	forms := []form{{"as written", script, declared}, {"SHOW CREATE", shown, nil}}
	if src.Dump != nil {
		for _, d := range dumps {
			text, err := src.Dump(ctx, d.flags...)
			if err != nil {
				return Report{}, err
			}
			forms = append(forms, form{d.name, text, nil})
		}
	}
	report := Report{Tables: len(server.Tables)}
	for _, t := range server.Tables {
		report.ForeignKeys += len(t.ForeignKeys)
	}
	for _, f := range forms {
		report.Forms = append(report.Forms, f.name)
		report.compare(f, src.Dialect, server)
	}
	return report, nil
}

// compare reads one form.
func (r *Report) compare(f form, d sqlschema.Dialect, server snapshot.Snapshot) {
	reader := mysql.NewReader(d)
	reader.Read(f.name, 1, f.text)
	schema := reader.Schema()
	var wrong []string
	for _, p := range schema.Problems {
		if p.Kind == sqlschema.ReadStructurally {
			r.Structural++
			continue
		}
		wrong = append(wrong, fmt.Sprintf("problem: %s: %s: %s", p.Pos, p.Message, p.Statement))
	}
	for _, t := range schema.Tables {
		if t.Incomplete {
			wrong = append(wrong, fmt.Sprintf("%s: table %s is marked incomplete", t.Pos, t.Name))
		}
		for _, k := range t.ForeignKeys {
			name := t.Name + "." + k.Name
			if k.Enforcement.State == sqlschema.EnforcementUnknown && !slices.Contains(r.Unknown, name) {
				r.Unknown = append(r.Unknown, name)
			}
		}
	}
	read := snapshot.FromSchema(schema)
	read.FillDefaultEngine()
	if f.implied != nil {
		server = server.WithoutKeyIndexes(read, f.implied(schema))
	}
	if diff := cmp.Diff(server.Lines(), read.Lines()); diff != "" {
		wrong = append(wrong, "(-server +read)\n"+diff)
	}
	if len(wrong) > 0 {
		r.Differences = append(r.Differences, f.name+": "+strings.Join(wrong, "\n"))
	}
}

// declared lists the columns of every key of a schema.
func declared(s *sqlschema.Schema) [][]string {
	var keys [][]string
	for _, t := range s.Tables {
		for _, k := range t.ForeignKeys {
			keys = append(keys, k.Columns)
		}
	}
	return keys
}

// load runs the script a statement at a time, as our own splitter cuts it, over
// one connection.
func load(ctx context.Context, db *sql.DB, script string) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	for _, stmt := range mysql.Split(script) {
		if stmt.Kind != mysql.KindStatement || strings.TrimSpace(stmt.SQL()) == "" {
			continue
		}
		if _, err := conn.ExecContext(ctx, stmt.SQL()); err != nil {
			return fmt.Errorf("line %d: %w\n%s", stmt.Line, err, stmt.SQL())
		}
	}
	return nil
}
