//go:build integration

package integration_test

import (
	"archive/zip"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const modulePath = "github.com/cascadelint/cascadelint"

// proxy serves the checkout as the latest version of the module, in front of the
// user's own module proxy, so that the pages' "@latest" is the code at hand. It
// gives the environment for the go command.
func proxy(t *testing.T) []string {
	t.Helper()
	version := fmt.Sprintf("v0.1.0-checkout.%d", time.Now().UnixNano())
	dir := t.TempDir()
	at := filepath.Join(dir, filepath.FromSlash(modulePath), "@v")
	if err := os.MkdirAll(at, 0o777); err != nil {
		t.Fatal(err)
	}
	put := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(at, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	put("list", version+"\n")
	put(version+".info", fmt.Sprintf(`{"Version":%q,"Time":%q}`, version, time.Now().UTC().Format(time.RFC3339)))
	put(version+".mod", read(t, "go.mod"))
	archive(t, filepath.Join(at, version+".zip"), modulePath+"@"+version)

	env := goEnv(t)
	t.Cleanup(func() { forget(t, env["GOMODCACHE"], version) })
	return []string{
		"GOPROXY=file://" + filepath.ToSlash(dir) + "," + env["GOPROXY"],
		"GONOSUMDB=" + modulePath, "GOFLAGS=-modcacherw", "GOWORK=off",
	}
}

// archive writes the module's zip: the files that git knows or would add, those
// of modules below left out (golang.org/ref/mod, Module zip files).
func archive(t *testing.T, name, prefix string) {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	w := zip.NewWriter(f)
	for file := range strings.Lines(run(t, root, "git", "ls-files", "-co", "--exclude-standard")) {
		file = strings.TrimSuffix(file, "\n")
		info, err := os.Lstat(filepath.Join(root, file))
		if err != nil || !info.Mode().IsRegular() || nested(file) {
			continue // deleted, or a link, which module zips leave out too
		}
		if err := addTo(w, file, prefix); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func addTo(w *zip.Writer, file, prefix string) error {
	in, err := os.Open(filepath.Join(root, file))
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := w.Create(prefix + "/" + file)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return err
}

// nested reports whether a file belongs to a module below the root's.
func nested(file string) bool {
	for dir := path.Dir(file); dir != "."; dir = path.Dir(dir) {
		if _, err := os.Stat(filepath.Join(root, dir, "go.mod")); err == nil {
			return true
		}
	}
	return false
}

// forget takes a version out of the module cache, which the user's other runs
// share.
func forget(t *testing.T, cache, version string) {
	if err := os.RemoveAll(filepath.Join(cache, filepath.FromSlash(modulePath)+"@"+version)); err != nil {
		t.Error(err)
	}
	files, err := filepath.Glob(filepath.Join(cache, "cache", "download", filepath.FromSlash(modulePath), "@v", version+".*"))
	if err != nil {
		t.Error(err)
	}
	for _, file := range files {
		if err := os.Remove(file); err != nil {
			t.Error(err)
		}
	}
}
