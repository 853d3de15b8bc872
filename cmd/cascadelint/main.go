// Command cascadelint finds deletes that leave child rows behind or that the
// database refuses. "cascadelint --help" tells how to use it; as a vet tool it
// runs under go vet -vettool=$(which cascadelint).
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/cascadelint/cascadelint/internal/cli"
	"github.com/cascadelint/cascadelint/internal/vettool"
)

func main() {
	if vettool.Asked(os.Args[1:]) {
		vettool.Main()
	}
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(os.Stderr, "cascadelint:", err)
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := cli.Run(ctx, os.Args[1:], os.Stdout, os.Stderr, cli.ProcessEnv(dir))
	stop()
	os.Exit(code)
}
