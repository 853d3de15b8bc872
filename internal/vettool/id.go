package vettool

import (
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/project"
)

// printID writes the line that tells the go command when results are stale. In
// the form "NAME version devel … buildID=ID" only the ID counts (cmd/go,
// toolID).
func printID(w io.Writer, dir string) error {
	h := sha256.New()
	if err := hashExecutable(h); err != nil {
		return err
	}
	root, workspace := moduleRoot(dir)
	p, err := project.Open(root, "")
	if err != nil {
		return err
	}
	fmt.Fprintf(h, "\x00%s\x00%s", os.Getenv(config.Env), p.Fingerprint())
	for _, nested := range projectsBelow(root, workspace) {
		// Its packages complain about a mistake in it; here it only has to count.
		if p, err := project.Open(nested, ""); err != nil {
			fmt.Fprintf(h, "\x00%s\x00%v", nested, err)
		} else {
			fmt.Fprintf(h, "\x00%s\x00%s", nested, p.Fingerprint())
		}
	}
	_, err = fmt.Fprintf(w, "cascadelint version devel buildID=%x\n", h.Sum(nil))
	return err
}

func hashExecutable(w io.Writer) error {
	name, err := os.Executable()
	if err != nil {
		return fmt.Errorf("finding the program's own file: %w", err)
	}
	f, err := os.Open(name)
	if err != nil {
		return fmt.Errorf("reading the program's own file: %w", err)
	}
	defer f.Close()
	if _, err := io.Copy(w, f); err != nil {
		return fmt.Errorf("reading the program's own file: %w", err)
	}
	return nil
}

// moduleRoot is the folder of the workspace or module that a folder belongs to;
// the folder itself where there is none.
func moduleRoot(dir string) (root string, workspace bool) {
	module := dir
	for d, found := dir, false; ; d = filepath.Dir(d) {
		if exists(d, "go.work") && os.Getenv("GOWORK") != "off" {
			return d, true
		}
		if !found && exists(d, "go.mod") {
			module, found = d, true
		}
		if filepath.Dir(d) == d {
			return module, false
		}
	}
}

// projectsBelow lists the folders under root whose packages have a project of
// their own: those with a configuration and, in a workspace, those of modules.
func projectsBelow(root string, workspace bool) []string {
	var found []string
	// A folder that cannot be read holds no packages either.
	_ = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() || path == root {
			return nil
		}
		name := d.Name()
		module := exists(path, "go.mod")
		switch {
		case strings.HasPrefix(name, "."), strings.HasPrefix(name, "_"), name == "testdata", name == "vendor", name == "node_modules",
			module && !workspace:
			return fs.SkipDir
		case module, slices.ContainsFunc(config.FileNames(), func(n string) bool { return exists(path, n) }):
			found = append(found, path)
		}
		return nil
	})
	return found
}

func exists(dir, name string) bool {
	_, err := os.Stat(filepath.Join(dir, name))
	return err == nil
}
