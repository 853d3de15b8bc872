package cli

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/verify"
	"github.com/cascadelint/cascadelint/verify/impact"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

func (a *app) impactCommand() *cobra.Command {
	d := &database{}
	where := ""
	cmd := &cobra.Command{
		Use:   "impact table [key]",
		Short: "Show what deleting rows would delete, clear, be refused by or leave behind",
		Long: `Impact shows, table by table along the cascade paths, what becomes of the rows
that hang below a row when it is deleted.

Given a key (a value for each column of the primary key) or a condition it asks
the database how many rows that is, in one read-only snapshot, and deletes
nothing. Without, it needs no database: the tree is that of the relations that
DDL, models, configuration and code tell of, for the configured engine.

Packages for the latter are those of ./... in the present folder or -C.`,
		Example: "  cascadelint impact users\n  cascadelint impact users 42\n  cascadelint impact users --where \"created_at < '2020-01-01'\" --format mermaid",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.impact(cmd, d, args[0], impact.Selection{Key: args[1:], Where: where})
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&where, "where", "", "the `CONDITION` that picks the rows, in SQL")
	a.analysisFlags(cmd)
	a.formatFlag(cmd, "text", "json", "dot", "mermaid")
	return cmd
}

func (a *app) impact(cmd *cobra.Command, d *database, table string, which impact.Selection) error {
	if which.Where != "" && len(which.Key) > 0 {
		return errors.New("give a key or --where, not both")
	}
	p, k, err := a.known(cmd, d, nil)
	if err != nil {
		return err
	}
	var tree *impact.Tree
	if which.Where == "" && len(which.Key) == 0 {
		if k == nil {
			return fmt.Errorf("no schema is known in %s: name its sources in .cascadelint.yaml, or give a key and a database", p.Loaded.Root)
		}
		tree, err = impact.Static(k.Graph, table)
	} else {
		tree, err = a.liveImpact(cmd, d, relations(k), table, which)
	}
	if err != nil {
		return err
	}
	return writing("the tree", impactFormat(a.format)(a.stdout, tree))
}

func (a *app) liveImpact(cmd *cobra.Command, d *database, known []verify.Relation, table string, which impact.Selection) (*impact.Tree, error) {
	db, target, err := a.connect(cmd.Context(), a.source(d, true))
	if err != nil {
		return nil, err
	}
	defer db.Close()
	live, err := introspect.Read(cmd.Context(), db)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", target, err)
	}
	g := cascade.NewGraph(live.Schema, verify.Claims(known))
	return impact.Live(cmd.Context(), db, g, table, which)
}

func impactFormat(format string) func(io.Writer, *impact.Tree) error {
	switch format {
	case "json":
		return impact.JSON
	case "dot":
		return impact.DOT
	case "mermaid":
		return impact.Mermaid
	}
	return impact.Text
}
