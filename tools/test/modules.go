package main

import (
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
)

// findModules lists the folders of the modules to test: the root first, then
// each nested module that has Go files. Like the go command it leaves out
// testdata, vendor and names that begin with a dot or an underscore.
func findModules(root string) ([]string, error) {
	modules := []string{root}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() && path != root {
			if name == "testdata" || name == "vendor" || strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") {
				return filepath.SkipDir
			}
		}
		if !d.IsDir() && name == "go.mod" && filepath.Dir(path) != root {
			modules = append(modules, filepath.Dir(path))
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("look for modules: %w", err)
	}
	return modules, nil
}
