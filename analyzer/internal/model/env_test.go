package model_test

import (
	"os"
	"slices"
	"strings"
)

// environment is the test's own without what says where packages are.
func environment() []string {
	return slices.DeleteFunc(os.Environ(), func(e string) bool {
		name, _, _ := strings.Cut(e, "=")
		return name == "GOPATH" || name == "GO111MODULE" || name == "GOPROXY" || name == "GOWORK" || name == "GOFLAGS"
	})
}
