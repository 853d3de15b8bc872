package cli

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/internal/editor/proxy"
	"github.com/cascadelint/cascadelint/internal/editor/server"
	"github.com/cascadelint/cascadelint/internal/editor/stock"
)

func (a *app) lspCommand() *cobra.Command {
	var everywhere, stdio bool
	cmd := &cobra.Command{
		Use:   "lsp",
		Short: "Show findings in an editor, as a language server of its own",
		Long: `Lsp speaks the Language Server Protocol on standard input and output: findings
as diagnostics, in Go and SQL files, and their fixes as code actions. It runs
beside gopls in editors that run several servers for a file; in others,
"cascadelint gopls" stands for both.

Files are analysed as they were saved. Shown are the findings of packages that
have an open file, and of their project's schema.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.serve(cmd, server.Options{Everywhere: everywhere})
		},
	}
	cmd.Flags().BoolVar(&everywhere, "all", false, "show the findings of all files of the projects that are open")
	// Many editors add it to the command of every server.
	cmd.Flags().BoolVar(&stdio, "stdio", true, "use standard input and output, which is always done")
	return cmd
}

// serve is the language server.
func (a *app) serve(cmd *cobra.Command, o server.Options) error {
	o.Version, o.Env = a.env.Version, a.env.Vars
	orderly, err := server.Run(cmd.Context(), a.env.Stdin, a.stdout, o)
	switch {
	case err != nil:
		return internalError{err}
	case !orderly:
		return exitStatus(1) // as the protocol wants it
	}
	return nil
}

func (a *app) goplsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "gopls [--gopls FILE] [--all] [arguments of gopls]",
		Short: "Run gopls with findings in its diagnostics and code actions",
		Long: `Gopls stands for the command gopls in an editor's settings. It runs the stock
gopls, adds findings to its diagnostics and their fixes to its code actions, and
leaves everything else as it is. Commands that are no server (version, check and
so on) are those of gopls; so is a server with -listen or -remote, without
findings.

The stock gopls is named by --gopls or by the environment variable ` + stock.Env + `;
otherwise it is the first in the PATH, or where go install puts it.

  --gopls FILE   the stock gopls
  --all          show the findings of all files of the projects that are open,
                 not only those of packages with an open file

cascadelint-gopls is the same as a program of its own, for editors that want the
path of a program without arguments.`,
		DisableFlagParsing: true,
		RunE:               a.gopls,
	}
}

// goplsFlags are those before the arguments of gopls.
type goplsFlags struct {
	named       string
	all, second bool
}

// ownFlags takes the flags off that are not those of gopls.
func ownFlags(args []string) (f goplsFlags, rest []string, err error) {
	for len(args) > 0 {
		name, value, hasValue := strings.Cut(args[0], "=")
		switch {
		case name == "--all" && !hasValue:
			f.all = true
		case name == "--engine" && !hasValue: // not documented: the second server
			f.second = true
		case name == "--gopls" && hasValue:
			f.named = value
		case name == "--gopls" && len(args) > 1:
			f.named = args[1]
			args = args[1:]
		case name == "--gopls":
			return f, nil, fmt.Errorf("--gopls: expected the path of the stock gopls")
		default:
			return f, args, nil
		}
		args = args[1:]
	}
	return f, args, nil
}

func (a *app) gopls(cmd *cobra.Command, args []string) error {
	f, args, err := ownFlags(args)
	if err != nil {
		return err
	}
	if f.second {
		return a.serve(cmd, server.Options{Everywhere: f.all, Beside: true})
	}
	self, err := os.Executable()
	if err != nil {
		return internalError{fmt.Errorf("finding the program's own file: %w", err)}
	}
	path, err := stock.Finder{Named: f.named, Get: a.env.get, Self: self}.Find()
	if err != nil {
		return err
	}
	vars := append(append([]string(nil), a.env.Vars...), stock.Within+"=1")
	call := stock.CallOf(args)
	if call == stock.Remote {
		fmt.Fprintln(a.stderr, "cascadelint: findings are not shown with -listen or -remote")
	}
	if call != stock.Serve {
		return a.passOn(path, args, vars)
	}
	plain := exec.Command(path, args...)
	plain.Env = vars
	second := exec.Command(self, append(append([]string(nil), a.env.Gopls...), "--engine")...)
	if f.all {
		second.Args = append(second.Args, "--all")
	}
	second.Env = a.env.Vars
	for _, c := range []*exec.Cmd{plain, second} {
		c.Dir, c.Stderr, c.WaitDelay = a.env.Dir, a.stderr, time.Second
	}
	code, err := proxy.Run(cmd.Context(), a.env.Stdin, a.stdout, proxy.Options{Stock: plain, Second: second})
	if err != nil {
		return internalError{err}
	}
	return exitWith(code)
}

// passOn leaves the call to the stock gopls.
func (a *app) passOn(path string, args, vars []string) error {
	if a.env.Replace != nil {
		return internalError{fmt.Errorf("running %s: %w", path, a.env.Replace(path, append([]string{path}, args...), vars))}
	}
	plain := exec.Command(path, args...)
	plain.Dir, plain.Env = a.env.Dir, vars
	plain.Stdin, plain.Stdout, plain.Stderr = a.env.Stdin, a.stdout, a.stderr
	return exitWith(proxy.ExitCode(plain.Run()))
}

// exitStatus ends a command with the code of a program that it ran, without a
// word.
type exitStatus int

func (s exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

func exitWith(code int) error {
	if code == 0 {
		return nil
	}
	return exitStatus(code)
}
