package stock

import (
	"slices"
	"strings"
)

// Call says what a command line of gopls is for.
type Call int

// The calls.
const (
	// Other is a command that is not a server: version, check, help.
	Other Call = iota
	// Serve is a server on standard input and output.
	Serve
	// Remote is a server that listens elsewhere or hands everything to one that
	// does (-listen, -remote).
	Remote
)

// switches are the flags of gopls that take no value (gopls v0.23.0 help).
var switches = []string{"rpc.trace", "v", "verbose", "vv", "veryverbose", "h", "help"}

// CallOf tells what the arguments of gopls are for. Without a command gopls is a
// server.
func CallOf(args []string) Call {
	call := Serve
	command := ""
	for i := 0; i < len(args); i++ {
		flag, isFlag := strings.CutPrefix(args[i], "-")
		if !isFlag || flag == "" {
			if command != "" {
				return Other // the argument of a command
			}
			if command = args[i]; command != "serve" {
				return Other
			}
			continue
		}
		name, _, hasValue := strings.Cut(strings.TrimPrefix(flag, "-"), "=")
		switch name {
		case "h", "help":
			return Other
		case "listen", "remote":
			call = Remote
		}
		if !hasValue && !slices.Contains(switches, name) {
			i++ // its value
		}
	}
	return call
}
