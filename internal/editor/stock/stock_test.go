package stock_test

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/editor/stock"
)

func TestCallOf(t *testing.T) {
	for args, want := range map[string]stock.Call{
		"":                                 stock.Serve,
		"serve":                            stock.Serve,
		"-mode=stdio":                      stock.Serve,
		"-mode stdio":                      stock.Serve,
		"-rpc.trace -logfile=/tmp/x serve": stock.Serve,
		"-v -logfile /tmp/x serve -debug localhost:6060": stock.Serve,
		"serve -rpc.trace":          stock.Serve,
		"-listen=:37374":            stock.Remote,
		"serve -listen :37374":      stock.Remote,
		"-remote=auto":              stock.Remote,
		"-remote auto -logfile=x":   stock.Remote,
		"version":                   stock.Other,
		"version -json":             stock.Other,
		"-v check a.go":             stock.Other,
		"check serve":               stock.Other,
		"-remote=auto check a.go":   stock.Other,
		"-h":                        stock.Other,
		"serve --help":              stock.Other,
		"-profile.cpu x definition": stock.Other,
	} {
		if got := stock.CallOf(strings.Fields(args)); got != want {
			t.Errorf("gopls %s: %d, want %d", args, got, want)
		}
	}
}

func TestFind(t *testing.T) {
	dir := t.TempDir()
	program := func(name string) string {
		t.Helper()
		if runtime.GOOS == "windows" {
			name += ".exe"
		}
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("x"), 0o777); err != nil {
			t.Fatal(err)
		}
		return file
	}
	self := program("self/cascadelint-gopls")
	one, two, installed, home := program("one/gopls"), program("two/gopls"), program("bin/gopls"), program("go/bin/gopls")
	link := filepath.Join(dir, "link", filepath.Base(one))
	if err := os.MkdirAll(filepath.Dir(link), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, link); err != nil {
		t.Fatal(err)
	}
	path := func(files ...string) string {
		var dirs []string
		for _, f := range files {
			dirs = append(dirs, filepath.Dir(f))
		}
		return strings.Join(dirs, string(filepath.ListSeparator))
	}
	tests := []struct {
		name, named string
		env, goEnv  map[string]string
		want, err   string
	}{
		{name: "flag", named: two, env: map[string]string{"PATH": path(one), stock.Env: one}, want: two},
		{name: "environment", env: map[string]string{"PATH": path(one), stock.Env: two}, want: two},
		{name: "path", env: map[string]string{"PATH": path(two, one)}, want: two},
		{name: "path with a link to itself", env: map[string]string{"PATH": path(link, one)}, want: one},
		{name: "path with a relative folder", env: map[string]string{"PATH": "one" + string(filepath.ListSeparator) + path(two)}, want: two},
		{name: "GOBIN", env: map[string]string{"PATH": path(self)}, goEnv: map[string]string{"GOBIN": filepath.Dir(installed), "GOPATH": filepath.Join(dir, "go")}, want: installed},
		{name: "GOPATH", env: map[string]string{"PATH": ""}, goEnv: map[string]string{"GOPATH": dir + string(filepath.ListSeparator) + filepath.Join(dir, "go")}, want: installed},
		{name: "second of GOPATH", goEnv: map[string]string{"GOPATH": path(one) + string(filepath.ListSeparator) + filepath.Join(dir, "go")}, want: home},
		{name: "nowhere", env: map[string]string{"PATH": path(self)}, err: "there is no gopls in the PATH nor where go install puts it: install it (go install golang.org/x/tools/gopls@latest), or name it with --gopls FILE or CASCADELINT_GOPLS"},
		{name: "flag without a program", named: filepath.Join(dir, "none"), err: "--gopls " + filepath.Join(dir, "none") + ": there is no such program"},
		{name: "itself", env: map[string]string{stock.Env: link}, err: "CASCADELINT_GOPLS " + link + ": this is cascadelint itself, name the stock gopls"},
		{name: "within itself", named: one, env: map[string]string{stock.Within: "1"}, err: "the gopls that was found runs cascadelint again: name the stock one with --gopls FILE or CASCADELINT_GOPLS"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := stock.Finder{Named: tt.named, Self: self, Get: func(n string) string { return tt.env[n] }, GoEnv: func(n string) string { return tt.goEnv[n] }}
			got, err := f.Find()
			if got != tt.want && !(tt.err != "" && got == "") {
				t.Errorf("%s, want %s", got, tt.want)
			}
			if text := ""; err != nil {
				if text = err.Error(); text != tt.err {
					t.Errorf("error %q, want %q", text, tt.err)
				}
			} else if tt.err != "" {
				t.Errorf("no error, want %q", tt.err)
			}
		})
	}
}
