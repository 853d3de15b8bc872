// Command golangci-lint is golangci-lint with the plugin inside, built from the
// module proxy alone. "golangci-lint custom" makes the same from a clone.
package main

import (
	"fmt"
	"os"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/cascadelint/cascadelint/plugin/golangci"
)

func main() {
	// Without a version the executable's hash is part of golangci-lint's cache
	// keys, so that another build of the plugin sees nothing of this one's.
	if err := commands.Execute(commands.BuildInfo{}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitcodes.Failure)
	}
}
