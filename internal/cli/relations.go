package cli

import (
	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/report"
)

func (a *app) relationsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "relations [packages]",
		Short: "List every relation, declared or not, with its evidence",
		Long: `Relations lists every edge between two tables: those that a foreign key, a model
or the configuration declares, those that nobody declared but the evidence is
enough for, those that are only suspected, and those that the configuration
dismisses. Deletes are judged by the first two kinds.

An edge that is not declared comes with two lines for the configuration, one
that declares it and one that dismisses it; put one of them below "relations:".

It is a listing: it exits with 0 whatever it finds.`,
		Args: cobra.ArbitraryArgs,
		RunE: a.relations,
	}
	a.analysisFlags(cmd)
	a.formatFlag(cmd, "text", "json")
	return cmd
}

func (a *app) relations(cmd *cobra.Command, patterns []string) error {
	res, p, err := a.analyse(cmd, patterns)
	if err != nil {
		return err
	}
	write := report.RelationsText
	if a.format == "json" {
		write = report.RelationsJSON
	}
	return writing("the relations", write(a.stdout, res.Relations, a.options(p.Loaded.Root)))
}
