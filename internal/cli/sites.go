package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/analyzer/rules/tool"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/report"
)

func (a *app) sitesCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sites [packages]",
		Short: "List every delete with what becomes of each child and why",
		Long: `Sites lists every place where code deletes rows, good or bad, with what becomes
of the rows of each table that refers to them, and the evidence for it.

It is a listing: it exits with 0 whatever it finds.`,
		Args: cobra.ArbitraryArgs,
		RunE: a.sites,
	}
	a.analysisFlags(cmd)
	a.revisionFlag(cmd)
	a.formatFlag(cmd, "text", "json")
	return cmd
}

func (a *app) sites(cmd *cobra.Command, patterns []string) error {
	a.listing = true
	return a.since(cmd, patterns, func(res *program.Report, p *project.Project, before *earlier) error {
		a.warnOfBlindness(res)
		sites := res.Sites
		if before != nil {
			sites = before.newSites(sites)
		}
		write := report.SitesText
		if a.format == "json" {
			write = report.SitesJSON
		}
		return writing("the sites", write(a.stdout, sites, a.options(p.Loaded.Root)))
	})
}

// warnOfBlindness names the packages whose deletes a listing lacks.
func (a *app) warnOfBlindness(res *program.Report) {
	for _, f := range res.Findings {
		if f.Code == tool.PackageNotAnalysed {
			fmt.Fprintf(a.stderr, "cascadelint: %s:%d: %s; deletes in it may be missing here\n", a.show(f.Pos.File), f.Pos.Line, f.Message)
		}
	}
}

func (a *app) schemaCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "schema [packages]",
		Short: "Show the schema as the database would hold it, and what was not understood",
		Long: `Schema lists each table with its foreign keys: the delete rule as written and as
the engine applies it, whether the engine acts on it at all, and where it stands.

Packages matter only in a project without DDL, where the schema is derived from
the models.`,
		Args: cobra.ArbitraryArgs,
		RunE: a.schema,
	}
	a.analysisFlags(cmd)
	a.formatFlag(cmd, "text", "json")
	return cmd
}

func (a *app) schema(cmd *cobra.Command, patterns []string) error {
	p, err := a.open()
	if err != nil {
		return err
	}
	schemas := p.Loaded.Schemas
	if len(schemas) == 0 {
		// Without DDL the schema is the one that the models would create.
		res, err := a.run(cmd, p, patterns)
		if err != nil {
			return err
		}
		schemas = res.Schemas
	}
	write := report.SchemaText
	if a.format == "json" {
		write = report.SchemaJSON
	}
	return writing("the schema", write(a.stdout, schemas, a.options(p.Loaded.Root)))
}
