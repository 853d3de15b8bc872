package load

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"golang.org/x/tools/go/packages"
)

// unavailable matches what the go command says of a module version without which
// it lists no package at all.
var unavailable = regexp.MustCompile(`(?m)(?:^|stderr: )go: ([^\s@]+)@(v[^\s:]+): (.+)$`)

// mostUnavailable bounds how many modules are done without.
const mostUnavailable = 20

// withoutUnavailable gives a loader that does without the modules that the go
// command cannot have: one that cannot be downloaded keeps it from listing even
// the packages that have nothing to do with it. They are excluded in a go.mod of
// its own, which leave removes; packages that import them then do not compile, and
// the others do.
//
// The loader is unchanged where that is not the reason. The error is what the go
// command says where it lists nothing for another reason.
func (l Loader) withoutUnavailable(ctx context.Context, patterns []string) (fuller Loader, leave func(), err error) {
	leave = func() {}
	_, err = packages.Load(l.config(ctx, listing), patterns...)
	if err == nil {
		return l, leave, nil
	}
	said := err
	found := unavailable.FindStringSubmatch(err.Error())
	if found == nil {
		return l, leave, fmt.Errorf("loading packages: %w", said)
	}
	mod, err := l.mainModule(ctx)
	if err != nil {
		return l, leave, fmt.Errorf("loading packages: %w", errors.Join(said, err))
	}
	dir, err := os.MkdirTemp("", "cascadelint-mod-")
	if err != nil {
		return l, leave, fmt.Errorf("making a folder for a go.mod: %w", err)
	}
	leave = func() { _ = os.RemoveAll(dir) } // a leftover in the folder for such does no harm
	fuller = l
	fuller.modfile = filepath.Join(dir, "go.mod")
	for to, from := range map[string]string{fuller.modfile: mod, filepath.Join(dir, "go.sum"): strings.TrimSuffix(mod, ".mod") + ".sum"} {
		text, err := os.ReadFile(from)
		if err == nil {
			err = os.WriteFile(to, text, 0o600)
		}
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return l, leave, fmt.Errorf("copying the module's requirements: %w", err)
		}
	}
	told := map[string]bool{}
	for found != nil && !told[found[0]] && len(told) < mostUnavailable {
		told[found[0]] = true
		l.note("module %s@%s is done without: %s", found[1], found[2], found[3])
		if _, err := l.goCommand(ctx, "mod", "edit", "-droprequire="+found[1], "-exclude="+found[1]+"@"+found[2], fuller.modfile); err != nil {
			return l, leave, fmt.Errorf("leaving a requirement out: %w", err)
		}
		if _, err = packages.Load(fuller.config(ctx, listing), patterns...); err == nil {
			return fuller, leave, nil
		}
		found = unavailable.FindStringSubmatch(err.Error())
	}
	return l, leave, fmt.Errorf("loading packages: %w", said)
}

// mainModule is the go.mod of the folder. In a workspace there is none to replace.
func (l Loader) mainModule(ctx context.Context) (string, error) {
	out, err := l.goCommand(ctx, "env", "GOWORK", "GOMOD")
	if err != nil {
		return "", fmt.Errorf("asking for the main module: %w", err)
	}
	work, mod, _ := bytes.Cut(out, []byte("\n"))
	name := string(bytes.TrimSpace(mod))
	if w := string(bytes.TrimSpace(work)); w != "" && w != "off" || filepath.Base(name) != "go.mod" {
		return "", errors.New("only the requirements of a module outside of workspaces can be left out")
	}
	return name, nil
}

func (l Loader) goCommand(ctx context.Context, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir, cmd.Env = l.Dir, l.Env
	return cmd.Output()
}
