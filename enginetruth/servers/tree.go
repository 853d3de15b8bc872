package servers

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/internal/debian"
)

// tree is the packages of a Debian suite with all their libraries, unpacked
// into one folder. Its programs need a newer C library than the system's; they
// run through the tree's own loader, without chroot.
type tree struct {
	// name is the path of the tree below the cache folder's engines.
	name   string
	root   string
	loader string
}

// unpack gives the tree of some packages of a suite.
func unpack(ctx context.Context, suite string, packages ...string) (*tree, error) {
	t := &tree{name: suite + "-" + packages[0]}
	place, err := kept(t.name, func(scratch string) (string, error) {
		return filepath.Join(scratch, "tree"), fetch(ctx, scratch, suite, packages)
	})
	if err != nil {
		return nil, err
	}
	t.root = filepath.Join(place, "root")
	// /lib64 is a link, which an unpacked tree may lack; the loader's own folder
	// is the architecture's.
	loaders, err := filepath.Glob(filepath.Join(t.root, "usr", "lib", "*", "ld-linux*.so.*"))
	if err != nil || len(loaders) != 1 {
		return nil, fmt.Errorf("%s: expected one loader usr/lib/*/ld-linux*.so.*, found %q; remove the folder to get the packages again", t.root, loaders)
	}
	t.loader = loaders[0]
	return t, nil
}

// fetch downloads the packages into scratch/tree/root.
func fetch(ctx context.Context, scratch, suite string, packages []string) error {
	for _, program := range []string{"apt-get", "dpkg-deb"} {
		if _, err := exec.LookPath(program); err != nil {
			return fmt.Errorf("%s comes from the packages of Debian %s, and this machine cannot unpack them: %w", packages[0], suite, err)
		}
	}
	apt, err := debian.NewSuite(ctx, filepath.Join(scratch, "apt"), suite)
	if err != nil {
		return err
	}
	updateErr := apt.Update(ctx)
	plan, err := apt.Plan(ctx, packages...)
	if err != nil {
		return errors.Join(updateErr, err)
	}
	plan = slices.DeleteFunc(plan, func(name string) bool {
		library := strings.HasPrefix(name, "lib") && !strings.HasPrefix(name, "libperl") && !strings.HasSuffix(name, "-perl")
		return !library && !slices.Contains(packages, name)
	})
	if err := apt.Download(ctx, plan, filepath.Join(scratch, "tree", "root")); err != nil {
		return errors.Join(updateErr, err)
	}
	return nil
}

// path gives the place of a file of the tree.
func (t *tree) path(file string) string { return filepath.Join(t.root, filepath.FromSlash(file)) }

// args is the command line of a program of the tree.
func (t *tree) args(program string, args ...string) []string {
	return append([]string{t.loader, "--library-path", t.libraries(), t.path(program)}, args...)
}

// libraries is the tree's search path.
func (t *tree) libraries() string { return filepath.Dir(t.loader) }

// command prepares a program of the tree.
func (t *tree) command(ctx context.Context, program string, args ...string) *exec.Cmd {
	line := t.args(program, args...)
	return exec.CommandContext(ctx, line[0], line[1:]...)
}

// data copies the template of a data folder, which initialize makes once, into
// the folder of a server.
func (t *tree) data(dir string, initialize func(data string) error) (string, error) {
	template, err := kept(t.name+"/data", func(scratch string) (string, error) {
		data := filepath.Join(scratch, "data")
		return data, initialize(data)
	})
	if err != nil {
		return "", err
	}
	return copyData(template, dir)
}

// copyData copies a data folder into the folder of a server.
func copyData(template, dir string) (string, error) {
	data := filepath.Join(dir, "data")
	if err := os.CopyFS(data, os.DirFS(template)); err != nil {
		return "", fmt.Errorf("copy the data folder: %w", err)
	}
	return data, os.Chmod(data, 0o700)
}
