package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify"
)

func (a *app) driftCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "drift [packages]",
		Short: "Show where models and DDL disagree, without a database",
		Long: `Drift holds the models of the code against what the DDL adds up to: tables and
columns by which associations work and which no statement creates (CL402), tags
that ask for another delete rule than the foreign key has (CL301), associations
without a foreign key (CL302), and constraint tags that have no effect (CL303).

No database is needed. "cascadelint verify" holds both against a live one.`,
		Example: "  cascadelint drift ./...",
		Args:    cobra.ArbitraryArgs,
		RunE:    a.drift,
	}
	a.analysisFlags(cmd)
	a.baselineFlags(cmd)
	a.formatFlag(cmd, "text", "json", "github", "sarif")
	return cmd
}

// betweenModelsAndDDL are the linter's rules that compare the two.
var betweenModelsAndDDL = [...]string{"CL301", "CL302", "CL303"}

func (a *app) drift(cmd *cobra.Command, patterns []string) error {
	res, p, err := a.analyse(cmd, patterns)
	if err != nil {
		return err
	}
	var findings []finding.Finding
	compared := 0
	for i := range res.Knowledge {
		k := &res.Knowledge[i]
		if k.Graph.Schema.Origin != sqlschema.FromDDL {
			continue
		}
		compared++
		findings = append(findings, k.Accept(verify.Models(k.Graph.Schema, relations(k), p.Analyzer().Severities))...)
	}
	if compared == 0 {
		return fmt.Errorf("no DDL is known in %s to hold the models against: name its sources in .cascadelint.yaml", p.Loaded.Root)
	}
	for _, f := range res.Findings {
		for _, code := range betweenModelsAndDDL {
			if f.Code == code {
				findings = append(findings, f)
			}
		}
	}
	return a.showFindings(&program.Report{Findings: findings}, p, nil)
}
