package golangci

import (
	"os"
	"path/filepath"
	"strings"
)

// configFile finds the configuration file that golangci-lint reads: the one of
// its --config flag, else .golangci.* in the working directory, else in the
// folder of the first package asked for or above it. golangci-lint tells a
// plugin neither the file nor its folder.
func configFile(args []string, dir string) (file string, ok bool) {
	if name, ok := configFlag(args); ok {
		if !filepath.IsAbs(name) {
			name = filepath.Join(dir, name)
		}
		return name, isFile(name)
	}
	if file, ok := configIn(dir); ok {
		return file, true
	}
	for d := firstFolder(args, dir); ; d = filepath.Dir(d) {
		if file, ok := configIn(d); ok {
			return file, true
		}
		if filepath.Dir(d) == d {
			return "", false
		}
	}
}

// configFlag reads -c FILE, -cFILE, --config FILE and --config=FILE.
func configFlag(args []string) (file string, ok bool) {
	for i, arg := range args {
		switch {
		case arg == "--":
			return "", false
		case arg == "-c" || arg == "--config":
			if i+1 < len(args) {
				return args[i+1], true
			}
		case strings.HasPrefix(arg, "--config="):
			return strings.TrimPrefix(arg, "--config="), true
		case strings.HasPrefix(arg, "-c") && !strings.HasPrefix(arg, "--"):
			return strings.TrimPrefix(strings.TrimPrefix(arg, "-c"), "="), true
		}
	}
	return "", false
}

// firstFolder is that of the first argument after the command which names a
// folder or a file that exists; the working directory where none does.
func firstFolder(args []string, dir string) string {
	for i, arg := range args {
		if i == 0 || strings.HasPrefix(arg, "-") {
			continue
		}
		path := strings.TrimSuffix(filepath.ToSlash(arg), "...")
		if !filepath.IsAbs(path) {
			path = filepath.Join(dir, path)
		}
		if info, err := os.Stat(path); err == nil {
			if info.IsDir() {
				return path
			}
			return filepath.Dir(path)
		}
	}
	return dir
}

func configIn(dir string) (file string, ok bool) {
	for _, ext := range []string{"yml", "yaml", "toml", "json"} {
		if file := filepath.Join(dir, ".golangci."+ext); isFile(file) {
			return file, true
		}
	}
	return "", false
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}
