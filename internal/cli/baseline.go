package cli

import (
	"bytes"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/change"
)

func (a *app) baselineFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&a.baseline, "baseline", "", "leave out the findings that `FILE` lists")
	cmd.Flags().StringVar(&a.writeBaseline, "write-baseline", "", "list the findings in `FILE` instead of showing them")
}

// recordBaseline writes the findings as the new baseline. Their files are named
// relative to the project, so that the baseline holds wherever one stands.
func (a *app) recordBaseline(findings []finding.Finding, root string) error {
	b := change.NewBaseline(findings, change.Below(root, root))
	var text bytes.Buffer
	if err := b.Write(&text); err != nil {
		return internalError{fmt.Errorf("writing the baseline: %w", err)}
	}
	file := resolve(a.env.Dir, a.writeBaseline)
	if err := os.WriteFile(file, text.Bytes(), 0o644); err != nil {
		return fmt.Errorf("writing the baseline: %w", err)
	}
	_, err := fmt.Fprintf(a.stdout, "wrote %s: %d findings\n", a.show(file), len(findings))
	return writing("the summary", err)
}

// withoutKnown leaves out what the baseline lists.
func (a *app) withoutKnown(findings []finding.Finding, root string) ([]finding.Finding, error) {
	b, err := change.ReadBaseline(resolve(a.env.Dir, a.baseline))
	if err != nil {
		return nil, err
	}
	fresh, stale := b.Filter(findings, change.Below(root, root))
	a.note("baseline: %d of %d findings are known", len(findings)-len(fresh), len(findings))
	for _, e := range stale {
		a.note("baseline: not found any more: %s", e)
	}
	return fresh, nil
}
