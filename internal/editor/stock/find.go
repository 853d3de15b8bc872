// Package stock finds the gopls that cascadelint gopls runs, and tells a call of
// it that speaks the Language Server Protocol from all others.
package stock

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

const (
	// Env is the environment variable that names the stock gopls.
	Env = "CASCADELINT_GOPLS"
	// Within is set in the environment of the stock gopls: one that finds it runs
	// cascadelint again.
	Within = "CASCADELINT_WITHIN_GOPLS"
)

// Finder looks for the stock gopls.
type Finder struct {
	// Named is the path that the user gave; empty for none.
	Named string
	// Get looks an environment variable up.
	Get func(name string) string
	// Self is the path of the running program, which is never taken for gopls.
	Self string
	// GoEnv asks the go command for a variable; nil asks the one in the PATH.
	GoEnv func(name string) string
}

// Find gives the path of the stock gopls: the one that was named, that of the
// environment, the first in the PATH, or the one that go install put into its
// folder.
func (f Finder) Find() (string, error) {
	if f.Get(Within) != "" {
		return "", errors.New("the gopls that was found runs cascadelint again: name the stock one with --gopls FILE or " + Env)
	}
	for _, given := range []struct{ how, file string }{{"--gopls", f.Named}, {Env, f.Get(Env)}} {
		if given.file == "" {
			continue
		}
		path, err := exec.LookPath(given.file)
		switch {
		case err != nil:
			return "", fmt.Errorf("%s %s: there is no such program", given.how, given.file)
		case f.itself(path):
			return "", fmt.Errorf("%s %s: this is cascadelint itself, name the stock gopls", given.how, given.file)
		}
		return path, nil
	}
	for _, dir := range filepath.SplitList(f.Get("PATH")) {
		if path, ok := f.in(dir); ok {
			return path, nil
		}
	}
	ask := f.GoEnv
	if ask == nil {
		ask = goEnv
	}
	dirs := []string{ask("GOBIN")}
	for _, dir := range filepath.SplitList(ask("GOPATH")) {
		dirs = append(dirs, filepath.Join(dir, "bin"))
	}
	for _, dir := range dirs {
		if path, ok := f.in(dir); ok {
			return path, nil
		}
	}
	return "", errors.New("there is no gopls in the PATH nor where go install puts it: install it (go install golang.org/x/tools/gopls@latest), or name it with --gopls FILE or " + Env)
}

// in looks into a folder, which must be named by an absolute path: a program in
// the workspace that happens to be called gopls is not meant.
func (f Finder) in(dir string) (string, bool) {
	if !filepath.IsAbs(dir) {
		return "", false
	}
	name := "gopls"
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	path, err := exec.LookPath(filepath.Join(dir, name))
	return path, err == nil && !f.itself(path)
}

// itself reports whether a path leads to the running program.
func (f Finder) itself(path string) bool {
	self, err := os.Stat(f.Self)
	if err != nil {
		return false
	}
	other, err := os.Stat(path)
	return err == nil && os.SameFile(self, other)
}

func goEnv(name string) string {
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		return "" // without a go command there is no folder of its own
	}
	return strings.TrimSpace(string(out))
}
