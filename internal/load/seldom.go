package load

import (
	"os"
	"slices"
	"strings"
)

// Settings of the garbage collector for the go command. Listing builds up what it
// answers with and has little to give back: collections at the usual rate are a
// third of its processor time. The compilers that it starts where its cache is cold
// inherit both, so memory is limited to what the largest packages take anyway.
const (
	seldomPercent = "GOGC=400"
	seldomLimit   = "GOMEMLIMIT=1GiB"
)

// collectingSeldom is the environment for the go command, in which it spends little
// time on garbage. What is set already stays.
func collectingSeldom(env []string) []string {
	if env == nil {
		env = os.Environ()
	}
	for _, name := range []string{"GOGC=", "GOMEMLIMIT="} {
		set := func(v string) bool { return strings.HasPrefix(v, name) && v != name }
		if slices.ContainsFunc(env, set) {
			return env
		}
	}
	return append(slices.Clone(env), seldomPercent, seldomLimit)
}
