package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Env is the environment variable that names a configuration file. A relative
// name is looked up in the folder at hand and in those above it, since go vet
// runs its tool in each package's folder.
const Env = "CASCADELINT_CONFIG"

// FileNames are the names of the configuration file, the usual one first.
func FileNames() []string { return []string{".cascadelint.yaml", ".cascadelint.yml"} }

// Find looks for the configuration file in a folder and above it, up to the
// root of the repository or workspace.
func Find(dir string) (path string, ok bool) {
	for _, d := range upwards(dir) {
		for _, name := range FileNames() {
			if file := filepath.Join(d, name); isFile(file) {
				return file, true
			}
		}
	}
	return "", false
}

// Root is the folder that a project without configuration is discovered in:
// that of the nearest go.mod, else the root of the repository, else the folder
// itself.
func Root(dir string) string {
	dirs := upwards(dir)
	for _, d := range dirs {
		if isFile(filepath.Join(d, "go.mod")) {
			return d
		}
	}
	return dirs[len(dirs)-1]
}

// Open gives a folder's configuration: the file that the environment names, the
// file that is found, or what is discovered. A file without schemas is
// completed by what is discovered below it. The notes say what was chosen and
// why.
func Open(dir string) (*Config, []string, error) {
	path, ok, err := named(dir)
	if err != nil {
		return nil, nil, err
	}
	if !ok {
		path, ok = Find(dir)
	}
	if !ok {
		return Discover(Root(dir))
	}
	return OpenFile(path)
}

// OpenFile gives the configuration of a named file, completed as [Open] does.
func OpenFile(path string) (*Config, []string, error) {
	c, err := Load(path)
	if err != nil {
		return nil, nil, Locate(err, filepath.Dir(path))
	}
	return c.complete("configuration: " + path)
}

// complete discovers the schemas of a configuration that names none.
func (c *Config) complete(note string) (*Config, []string, error) {
	notes := []string{note}
	if len(c.Schemas) > 0 {
		more, err := c.switchKeys()
		return c, append(notes, more...), err
	}
	found, more, err := Discover(c.Root)
	if err != nil {
		return nil, nil, err
	}
	c.Schemas = found.Schemas
	for i := range c.Schemas {
		if c.Dialect.Name != "" {
			c.Schemas[i].Dialect = c.Dialect
		}
		if c.ForeignKeys != sqlschema.EnforcementUnknown {
			c.Schemas[i].ForeignKeys = c.ForeignKeys
		}
	}
	return c, append(notes, more...), nil
}

// named resolves the file that the environment names.
func named(dir string) (path string, ok bool, err error) {
	name := os.Getenv(Env)
	if name == "" {
		return "", false, nil
	}
	if filepath.IsAbs(name) {
		if !isFile(name) {
			return "", false, fmt.Errorf("%s=%s: there is no such file", Env, name)
		}
		return name, true, nil
	}
	for _, d := range upwards(dir) {
		if file := filepath.Join(d, name); isFile(file) {
			return file, true, nil
		}
	}
	return "", false, fmt.Errorf("%s=%s: there is no such file in %s or above it", Env, name, dir)
}

// upwards lists a folder and those above it, up to the one that holds .git or
// go.work. Where there is none, the project ends at the nearest go.mod, and
// without that at the folder itself: files further up belong to others.
func upwards(dir string) []string {
	if abs, err := filepath.Abs(dir); err == nil {
		dir = abs
	}
	var dirs []string
	module := 0 // number of folders up to the nearest go.mod
	for d := dir; ; d = filepath.Dir(d) {
		dirs = append(dirs, d)
		if exists(filepath.Join(d, ".git")) || isFile(filepath.Join(d, "go.work")) {
			return dirs
		}
		if module == 0 && isFile(filepath.Join(d, "go.mod")) {
			module = len(dirs)
		}
		if filepath.Dir(d) == d {
			return dirs[:max(module, 1)]
		}
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return !errors.Is(err, fs.ErrNotExist) && err == nil
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}
