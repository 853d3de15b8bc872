package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/internal/repair"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// fixFlags are those of the command fix.
type fixFlags struct {
	sql, up, down bool
	schema        string
}

func (a *app) fixCommand() *cobra.Command {
	var f fixFlags
	cmd := &cobra.Command{
		Use:   "fix --sql [packages]",
		Short: "Print the migration that lets the database delete the child rows",
		Long: `Fix --sql prints a migration, up and down, in the format of the project's own
migration tool: foreign keys with ON DELETE CASCADE in place of those that refuse
a delete of the code, or where there are none; the engine or the column type that
a key needs. Below a key that cascades, others are changed with it.

Where a constraint tag of a model names another rule than the schema, or one for which
there is no key, the key gets that rule.

Nothing is written and no database is asked. Read it before it is applied: rows
that are deleted by a cascade are gone. What cannot be mended by a migration is
named in comments, with the reason.

Fixes of Go code are applied by the go command:
  go fix -fixtool=$(which cascadelint) ./...`,
		Example: "  cascadelint fix --sql > db/migrations/0042_cascade.sql\n  cascadelint fix --sql --up > 42_cascade.up.sql",
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, patterns []string) error {
			return a.fix(cmd, patterns, f)
		},
	}
	cmd.Flags().BoolVar(&f.sql, "sql", false, "print SQL")
	cmd.Flags().BoolVar(&f.up, "up", false, "print only the way forwards")
	cmd.Flags().BoolVar(&f.down, "down", false, "print only the way back")
	cmd.Flags().StringVar(&f.schema, "schema", "", "the schema `NAME`, where the project has several")
	cmd.MarkFlagsMutuallyExclusive("up", "down")
	a.analysisFlags(cmd)
	return cmd
}

func (a *app) fix(cmd *cobra.Command, patterns []string, f fixFlags) error {
	if !f.sql {
		return errors.New("say what to fix: --sql prints a migration; fixes of Go code are applied by go fix -fixtool=$(which cascadelint) ./...")
	}
	res, p, err := a.analyse(cmd, patterns)
	if err != nil {
		return err
	}
	for i, s := range res.Schemas {
		if s.Name != f.schema {
			continue
		}
		m, err := repair.Plan(s, repair.Input{Findings: res.Findings, Sites: res.Sites, Relations: res.Relations, Show: a.shown(p)})
		if err != nil {
			return err
		}
		half := repair.Both
		switch {
		case f.up:
			half = repair.Up
		case f.down:
			half = repair.Down
		}
		if len(m.Steps) == 0 && len(m.Left) == 0 {
			a.note("there is nothing that a migration would mend")
			return nil
		}
		return writing("the migration", repair.Write(a.stdout, m, formatOf(p, i), half))
	}
	if f.schema == "" {
		return errors.New("the project has several schemas: name one with --schema")
	}
	return fmt.Errorf("--schema %s: the project has no such schema", f.schema)
}

// shown gives files as the other commands show them: those of a schema are
// relative to the project's root.
func (a *app) shown(p *project.Project) func(string) string {
	return func(file string) string { return a.show(resolve(p.Loaded.Root, file)) }
}

// formatOf is the format of the folder that a schema's migrations lie in; plain
// for a dump and for statements in Go code.
func formatOf(p *project.Project, schema int) migration.Format {
	if schema >= len(p.Config.Schemas) {
		return migration.Plain
	}
	sources := p.Config.Schemas[schema].Sources
	for i := len(sources) - 1; i >= 0; i-- {
		if f := formatOfSource(p, sources[i]); f != migration.Plain {
			return f
		}
	}
	return migration.Plain
}

func formatOfSource(p *project.Project, s config.Source) migration.Format {
	if s.Format != migration.Auto {
		return s.Format
	}
	if s.Path == "" {
		return migration.Plain
	}
	dir := resolve(p.Loaded.Root, filepath.FromSlash(s.Path))
	info, err := os.Stat(dir)
	if err != nil { // a pattern: its folder
		dir = filepath.Dir(dir)
	} else if !info.IsDir() {
		return migration.Plain
	}
	if found, err := migration.Detect(os.DirFS(dir)); err == nil {
		return found.Format
	}
	return migration.Plain
}
