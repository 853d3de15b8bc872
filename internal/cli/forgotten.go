package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/report"
	"github.com/cascadelint/cascadelint/sqlschema"
)

func (a *app) forgottenCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "forgotten [table...]",
		Short: "List the deletes that forget a child table, mostly one that was just added",
		Long: `Forgotten lists, for each table, the deletes of its parents and of their parents
that do not know it: its rows are orphaned or left behind, or they make the
delete fail. The forgotten child is usually the table added last. Deletes that
could not be judged are counted and listed with the reason.

With --new-from-rev the tables are those that the schema did not have at that
revision. Relations of the tables that are only suspected are listed too: no
delete is judged by them until the configuration declares them.

Exit code 1 says that there are deletes that forget a table.`,
		Example: "  cascadelint forgotten comments\n  cascadelint forgotten --new-from-rev origin/main...",
		RunE:    a.forgotten,
	}
	a.analysisFlags(cmd)
	a.revisionFlag(cmd)
	a.formatFlag(cmd, "text", "json")
	return cmd
}

func (a *app) forgotten(cmd *cobra.Command, tables []string) error {
	a.listing = true
	switch {
	case len(tables) == 0 && a.newFrom == "":
		return errors.New("forgotten: name a table, or a revision with --new-from-rev to take the tables that are new since")
	case len(tables) > 0 && a.newFrom != "":
		return errors.New("forgotten: name tables or --new-from-rev, not both")
	}
	return a.since(cmd, nil, func(res *program.Report, p *project.Project, before *earlier) (err error) {
		if before != nil {
			tables = newTables(res.Schemas, before.schemas)
			a.note("tables that are new since %s: %s", a.newFrom, strings.Join(tables, ", "))
		} else if tables, err = known(tables, res.Schemas); err != nil {
			return err
		}
		a.warnOfBlindness(res)
		return a.showForgotten(tables, res, a.options(p.Loaded.Root))
	})
}

func (a *app) showForgotten(tables []string, res *program.Report, o report.Options) error {
	var list []report.Forgotten
	found := false
	for _, t := range tables {
		f := report.NewForgotten(t, res.Sites, res.Relations)
		found = found || len(f.Sites) > 0
		list = append(list, f)
	}
	write := report.ForgottenText
	if a.format == "json" {
		write = report.ForgottenJSON
	}
	if err := writing("the report", write(a.stdout, list, o)); err != nil {
		return err
	}
	if found {
		return errFindings
	}
	return nil
}

// newTables lists the tables that no schema had before, in schema order.
func newTables(now, before []*sqlschema.Schema) []string {
	had := map[string]bool{}
	for _, s := range before {
		for _, t := range s.Tables {
			had[strings.ToLower(t.Name)] = true
		}
	}
	var out []string
	for _, s := range now {
		for _, t := range s.Tables {
			if name := strings.ToLower(t.Name); !t.View && !had[name] {
				had[name] = true
				out = append(out, t.Name)
			}
		}
	}
	return out
}

// known gives tables as the schema spells them; one that it does not have is a
// mistake.
func known(tables []string, schemas []*sqlschema.Schema) ([]string, error) {
	var out []string
	for _, name := range tables {
		i := slices.IndexFunc(schemas, func(s *sqlschema.Schema) bool { return s.Table(name) != nil })
		if i < 0 {
			return nil, fmt.Errorf("the schema has no table %q; \"cascadelint schema\" lists them", name)
		}
		out = append(out, schemas[i].Table(name).Name)
	}
	return out, nil
}
