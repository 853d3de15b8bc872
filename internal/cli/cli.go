// Package cli is the command line: it reads flags, opens the project, loads
// packages, runs the analysis and hands the result to a writer of package
// report. It keeps no state, so that tests run it in their own process.
//
// # Exit codes
//
//	0  nothing to report
//	1  findings
//	2  a mistake in usage or configuration, or packages that cannot be loaded
//	3  an error of the tool itself
//
// Findings go to standard output. Standard error stays empty unless something
// is wrong (a mistake, or no schema to judge deletes by) or -v asks what was
// chosen and why: editors take a line there, beside findings, for a failed run.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/report"
)

// The exit codes.
const (
	exitOK       = 0
	exitFindings = 1
	exitUsage    = 2
	exitInternal = 3
)

// Env is the process that a command runs in.
type Env struct {
	// Dir is the absolute working directory.
	Dir string
	// Vars are the environment variables, "NAME=value".
	Vars []string
	// Terminal is set where standard output is a terminal, Columns its width
	// (0: not known).
	Terminal bool
	Columns  int
	// ErrTerminal is set where standard error is a terminal.
	ErrTerminal bool
	// Version is the tool's own.
	Version string
	// Stdin is standard input, which language servers read.
	Stdin io.Reader
	// Gopls are the arguments with which the program is "cascadelint gopls".
	Gopls []string
	// Replace makes another program of the process; nil where there is no such
	// thing.
	Replace func(path string, args, vars []string) error
}

// get looks a variable up; the last setting counts.
func (e Env) get(name string) string {
	value := ""
	for _, v := range e.Vars {
		if n, val, ok := strings.Cut(v, "="); ok && n == name {
			value = val
		}
	}
	return value
}

// errFindings ends a command that found something.
var errFindings = errors.New("findings")

// internalError is a mistake of the tool, not of its user.
type internalError struct{ err error }

func (e internalError) Error() string { return "internal error: " + e.err.Error() }
func (e internalError) Unwrap() error { return e.err }

// writing marks the error of a write: it is none of the user's usage.
func writing(what string, err error) error {
	if err == nil {
		return nil
	}
	return internalError{fmt.Errorf("writing %s: %w", what, err)}
}

// Run executes one command line, without the program's name, and returns the
// exit code.
func Run(ctx context.Context, args []string, stdout, stderr io.Writer, env Env) (code int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintf(stderr, "cascadelint: internal error: %v\n%s\nPlease report it: https://github.com/cascadelint/cascadelint/issues\n", r, debug.Stack())
			code = exitInternal
		}
	}()
	root := newRoot(&app{stdout: stdout, stderr: stderr, env: env})
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var internal internalError
	var status exitStatus
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.As(err, &status):
		return int(status)
	}
	for line := range strings.Lines(err.Error()) {
		fmt.Fprintf(stderr, "cascadelint: %s\n", strings.TrimSuffix(line, "\n"))
	}
	if errors.As(err, &internal) {
		return exitInternal
	}
	return exitUsage
}

// app is one invocation: its flags and where it writes.
type app struct {
	stdout, stderr io.Writer
	env            Env

	chdir   string
	config  string
	format  string
	color   string
	tags    string
	tests   bool
	verbose bool

	newFrom       string
	baseline      string
	writeBaseline string
	// past is set for a run on the files of an earlier revision, where packages
	// of today may be missing.
	past bool
	// listing is set for a command that lists deletes, and so must say what it lacks.
	listing bool
}

const rootLong = `cascadelint finds deletes that leave child rows behind or that the database
refuses, by joining the Go code with the schema it runs against.

Packages are named as for the go command; without any, ./... is meant. The
schema is found by itself where it lies in a usual place; .cascadelint.yaml
names it otherwise ("cascadelint init" writes one).

Exit codes: 0 nothing to report, 1 findings, 2 a mistake in usage or
configuration, 3 an error of the tool itself.

The same binary is a vet tool: go vet -vettool=$(which cascadelint) ./...`

func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:           "cascadelint [packages]",
		Short:         "Find deletes that leave child rows behind or are refused",
		Long:          rootLong,
		Example:       "  cascadelint ./...\n  cascadelint --format sarif ./... > cascadelint.sarif\n  cascadelint sites ./internal/store",
		Args:          cobra.ArbitraryArgs,
		Version:       a.env.Version,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          a.lint,
	}
	root.SuggestionsMinimumDistance = 2
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.SetVersionTemplate("cascadelint {{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())
	})
	colors := []string{"auto", "always", "never"}
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return oneOf("color", a.color, colors) }
	flags := root.PersistentFlags()
	flags.StringVarP(&a.chdir, "chdir", "C", "", "run in `DIR`; files are still shown relative to the present one")
	flags.StringVar(&a.config, "config", "", "configuration `FILE` (default: .cascadelint.yaml, looked for upwards)")
	flags.StringVar(&a.color, "color", "auto", "colours, `WHEN`: auto, always or never")
	flags.BoolVarP(&a.verbose, "verbose", "v", false, "say on standard error what was chosen and why")
	a.analysisFlags(root)
	a.revisionFlag(root)
	a.baselineFlags(root)
	a.formatFlag(root, "text", "json", "github", "sarif")
	root.AddCommand(a.sitesCommand(), a.relationsCommand(), a.forgottenCommand(), a.schemaCommand(), a.verifyCommand(), a.driftCommand(), a.impactCommand(), a.explainCommand(), a.initCommand(), a.fixCommand(), a.goplsCommand(), a.lspCommand(), a.versionCommand())
	complete(root, "color", colors...)
	return root
}

// analysisFlags are those of commands that load packages.
func (a *app) analysisFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&a.tags, "tags", "", "build `TAGS`, separated by commas")
	cmd.Flags().BoolVar(&a.tests, "tests", false, "look at test files too; deletes there are mostly of fixtures")
}

// formatFlag adds --format with the formats that a command can write, the
// default first.
func (a *app) formatFlag(cmd *cobra.Command, formats ...string) {
	list := strings.Join(formats[:len(formats)-1], ", ") + " or " + formats[len(formats)-1]
	cmd.Flags().StringVar(&a.format, "format", formats[0], "output `FORMAT`: "+list)
	complete(cmd, "format", formats...)
	cmd.PreRunE = func(*cobra.Command, []string) error { return oneOf("format", a.format, formats) }
}

func oneOf(flag, value string, allowed []string) error {
	for _, v := range allowed {
		if v == value {
			return nil
		}
	}
	return fmt.Errorf("--%s %q: expected %s", flag, value, strings.Join(allowed, ", "))
}

func complete(cmd *cobra.Command, flag string, values ...string) {
	// The only error is for a flag that does not exist or was registered twice.
	_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

// dir is the folder to run in.
func (a *app) dir() string {
	if filepath.IsAbs(a.chdir) {
		return filepath.Clean(a.chdir)
	}
	return filepath.Join(a.env.Dir, a.chdir)
}

// options are those of the writers; root is the folder that the schema's
// positions start from.
func (a *app) options(root string) report.Options {
	o := report.Options{Dir: a.env.Dir, Root: root, Rules: analyzer.Rules(), Version: a.env.Version}
	switch a.color {
	case "always":
		o.Color = true
	case "auto":
		o.Color = a.env.Terminal && a.env.get("NO_COLOR") == "" && a.env.get("TERM") != "dumb"
	}
	if a.env.Terminal {
		o.Width = a.env.Columns
	}
	return o
}

// note writes to standard error in a verbose run.
func (a *app) note(format string, args ...any) {
	if a.verbose {
		fmt.Fprintf(a.stderr, "cascadelint: "+format+"\n", args...)
	}
}

// resolve makes a path absolute.
func resolve(dir, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}
