package engine

import (
	"os"
	"path/filepath"

	"github.com/cascadelint/cascadelint/internal/config"
)

// Locate gives the folder of the project that a file belongs to, in which the
// command line would be run: that of the nearest configuration inside of the
// file's module, else the module's. ok is false for a file without a module, as
// a schema that lies beside it may be.
func Locate(file string) (dir string, ok bool) {
	folder := filepath.Dir(file)
	configured, found := config.Find(folder)
	for d := folder; ; d = filepath.Dir(d) {
		if found && filepath.Dir(configured) == d && belowModule(d) {
			return d, true
		}
		if isFile(filepath.Join(d, "go.mod")) {
			return d, true
		}
		if filepath.Dir(d) == d {
			return "", false
		}
	}
}

// belowModule reports whether a folder is one of a module.
func belowModule(dir string) bool {
	for d := dir; ; d = filepath.Dir(d) {
		if isFile(filepath.Join(d, "go.mod")) {
			return true
		}
		if filepath.Dir(d) == d {
			return false
		}
	}
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}
