package servers

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// emptyCache gives a test a cache folder of its own.
func emptyCache(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", dir) // Linux
	t.Setenv("HOME", dir)           // macOS
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(cache, "cascadelint", "engines")
}

func TestKeptIsMadeOnce(t *testing.T) {
	cache := emptyCache(t)
	made := 0
	for range 2 {
		path, err := kept("a/b", func(scratch string) (string, error) {
			made++
			file := filepath.Join(scratch, "file")
			return file, os.WriteFile(file, []byte("x"), 0o644)
		})
		if err != nil {
			t.Fatal(err)
		}
		if text, err := os.ReadFile(path); err != nil || string(text) != "x" {
			t.Errorf("kept %q, %v", text, err)
		}
	}
	if made != 1 {
		t.Errorf("made %d times, want once", made)
	}
	left(t, filepath.Join(cache, "a"), "b")
}

func TestFailureKeepsNothing(t *testing.T) {
	cache := emptyCache(t)
	broken := errors.New("broken")
	_, err := kept("a/b", func(scratch string) (string, error) {
		return scratch, errors.Join(os.WriteFile(filepath.Join(scratch, "half"), nil, 0o644), broken)
	})
	if !errors.Is(err, broken) {
		t.Errorf("error %v, want %v", err, broken)
	}
	left(t, filepath.Join(cache, "a"))
}

// left compares what is in a folder.
func left(t *testing.T, dir string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if strings.Join(names, " ") != strings.Join(want, " ") {
		t.Errorf("%s has %q, want %q", dir, names, want)
	}
}

// TestMissingEngineSaysWhy starts the engines on a machine that has neither
// them nor the programs that get them.
func TestMissingEngineSaysWhy(t *testing.T) {
	emptyCache(t)
	t.Setenv("PATH", t.TempDir())
	for name, word := range map[string]string{
		"mysql@5.6":        "apt-get",
		"mysql@9.7":        "apt-get",
		"mysql@9.7-native": "apt-get",
		"mariadb@11.8":     "apt-get",
		"postgres@18":      "apt-get",
		"tidb@8.5":         "go",
	} {
		engine, err := Find(name)
		if err != nil {
			t.Fatal(err)
		}
		_, stop, err := engine.Open(context.Background())
		if err == nil {
			stop()
			t.Errorf("%s started, from nothing", name)
			continue
		}
		if !strings.Contains(err.Error(), name) || !strings.Contains(err.Error(), `"`+word+`": executable file not found`) {
			t.Errorf("%s: the error does not say that %s is missing: %v", name, word, err)
		}
	}
}

func TestFindNamesTheEngines(t *testing.T) {
	for _, engine := range All() {
		found, err := Find(engine.Name)
		if err != nil || found.Dialect != engine.Dialect {
			t.Errorf("Find(%q) = %v, %v", engine.Name, found.Dialect, err)
		}
	}
	if _, err := Find("oracle"); err == nil || !strings.Contains(err.Error(), "mariadb@10.11") {
		t.Errorf("an unknown engine: %v, want an error that lists the engines", err)
	}
}
