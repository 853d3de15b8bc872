package cli

import (
	"fmt"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/report"
)

func (a *app) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "explain [rule]",
		Short:   "Explain a rule, or list the rules",
		Example: "  cascadelint explain CL102\n  cascadelint explain blocked-delete",
		Args:    cobra.MaximumNArgs(1),
		RunE:    a.explain,
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			var names []string
			for _, r := range analyzer.Rules() {
				names = append(names, cobra.CompletionWithDesc(r.Code, r.Title), cobra.CompletionWithDesc(r.Slug, r.Title))
			}
			if len(args) > 0 {
				names = nil
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
	}
}

func (a *app) explain(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return writing("the rules", report.Rules(a.stdout, analyzer.Rules(), a.options("")))
	}
	r, ok := findRule(args[0])
	if !ok {
		return fmt.Errorf("there is no rule %q; \"cascadelint explain\" lists them", args[0])
	}
	return writing("the rule", report.Rule(a.stdout, r, a.options("")))
}

func findRule(name string) (finding.Rule, bool) {
	for _, r := range analyzer.Rules() {
		if strings.EqualFold(r.Code, name) || strings.EqualFold(r.Slug, name) {
			return r, true
		}
	}
	return finding.Rule{}, false
}

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(a.stdout, "cascadelint %s %s %s/%s\n", a.env.Version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return writing("the version", err)
		},
	}
}
