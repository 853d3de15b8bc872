// Command cascadelint-gopls is "cascadelint gopls" as a program of its own, for
// editors whose settings name a program in place of gopls and no arguments.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"

	"github.com/cascadelint/cascadelint/internal/cli"
)

func main() {
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(os.Stderr, "cascadelint:", err)
		os.Exit(2)
	}
	env := cli.ProcessEnv(dir)
	env.Gopls = nil
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := cli.Run(ctx, append([]string{"gopls"}, os.Args[1:]...), os.Stdout, os.Stderr, env)
	stop()
	os.Exit(code)
}
