package analyzer_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// stubs are the libraries of testdata/src, which modules have in their vendor
// folder: there the go command treats them as it treats the real ones.
func stubs() []struct{ path, version string } {
	return []struct{ path, version string }{
		{"github.com/Masterminds/squirrel", "v1.5.4"},
		{"github.com/beego/beego/v2", "v2.3.8"},
		{"github.com/doug-martin/goqu/v9", "v9.19.0"},
		{"github.com/go-sql-driver/mysql", "v1.9.3"},
		{"github.com/jinzhu/gorm", "v1.9.16"},
		{"github.com/jmoiron/sqlx", "v1.4.0"},
		{"github.com/uptrace/bun", "v1.3.0"},
		{"github.com/xorm-io/xorm", "v1.1.6"},
		{"gorm.io/driver/mysql", "v1.6.0"},
		{"gorm.io/gorm", "v1.31.2"},
		{"gorm.io/plugin/soft_delete", "v1.2.1"},
		{"modernc.org/sqlite", "v1.54.0"},
		{"xorm.io/builder", "v0.3.13"},
		{"xorm.io/xorm", "v1.4.3"},
	}
}

// writeModule copies a behaviour's folder and makes a Go module of it, and a
// project with a configuration: its own, or one that names schema.sql and the
// dialect of that file's first line.
func writeModule(b *behaviour, gopath string) error {
	if err := os.CopyFS(b.module, os.DirFS(b.dir)); err != nil {
		return err
	}
	mod := &strings.Builder{}
	vendored := &strings.Builder{}
	fmt.Fprintf(mod, "module %s\n\ngo 1.26\n", b.name)
	for _, s := range stubs() {
		fmt.Fprintf(mod, "\nrequire %s %s\n", s.path, s.version)
		fmt.Fprintf(vendored, "# %s %s\n## explicit; go 1.18\n", s.path, s.version)
		src := os.DirFS(filepath.Join(gopath, "src", filepath.FromSlash(s.path)))
		if err := os.CopyFS(filepath.Join(b.module, "vendor", filepath.FromSlash(s.path)), src); err != nil {
			return err
		}
		err := fs.WalkDir(src, ".", func(name string, e fs.DirEntry, err error) error {
			if files, _ := fs.Glob(src, path.Join(name, "*.go")); e.IsDir() && len(files) > 0 {
				fmt.Fprintln(vendored, path.Join(s.path, name))
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	files := map[string]string{"go.mod": mod.String(), "vendor/modules.txt": vendored.String()}
	if _, err := os.Stat(filepath.Join(b.dir, ".cascadelint.yaml")); errors.Is(err, fs.ErrNotExist) {
		files[".cascadelint.yaml"] = configuration(b.dir)
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(b.module, filepath.FromSlash(name)), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func configuration(dir string) string {
	schema, err := os.ReadFile(filepath.Join(dir, "schema.sql"))
	if err != nil {
		return "dialect: mariadb@10.11\n" // the schema is derived from the models
	}
	dialect := "mariadb@10.11"
	first, _, _ := strings.Cut(string(schema), "\n")
	if d, ok := strings.CutPrefix(first, "-- dialect: "); ok {
		dialect = d
	}
	return "dialect: " + dialect + "\nschema:\n  - schema.sql\n"
}

// build builds the command and prepares the environment that it runs in.
func (c *corpora) build(t *testing.T, temp string) {
	t.Helper()
	c.program = filepath.Join(temp, "bin", "cascadelint")
	if out, err := exec.Command("go", "build", "-o", c.program, "../cmd/cascadelint").CombinedOutput(); err != nil {
		t.Fatalf("building the command: %v\n%s", err, out)
	}
	c.env = append(os.Environ(), "GO111MODULE=on", "GOFLAGS=-mod=vendor", "GOPROXY=off", "GOWORK=off", "GOTOOLCHAIN=local",
		"XDG_CACHE_HOME="+filepath.Join(temp, "cache"))
	cache, err := exec.Command("go", "env", "GOCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	c.env = append(c.env, "GOCACHE="+strings.TrimSpace(string(cache)))
}

// runCommand runs the command in the behaviour's module.
func (c *corpora) runCommand(t *testing.T, b *behaviour) []found {
	t.Helper()
	cmd := exec.Command(c.program, "--format", "json", "./...")
	cmd.Dir, cmd.Env = b.module, c.env
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	var doc struct {
		Findings []struct {
			Code, File, Message, Schema, Path, Help string
			Line                                    int
		}
	}
	if err := json.Unmarshal(stdout.Bytes(), &doc); err != nil {
		t.Fatalf("%v\n%s%s", err, &stdout, &stderr)
	}
	code := 0
	if len(doc.Findings) > 0 {
		code = 1
	}
	if got := cmd.ProcessState.ExitCode(); got != code {
		t.Errorf("exit code %d with %d findings", got, len(doc.Findings))
	}
	if stderr.Len() > 0 {
		t.Errorf("standard error:\n%s", &stderr)
	}
	var out []found
	for _, f := range doc.Findings {
		out = append(out, found{
			file: b.relative(f.File),
			line: f.Line,
			text: fmt.Sprintf("%s: %s [schema %s]; path %s; %s", f.Code, f.Message, f.Schema, f.Path, f.Help),
		})
	}
	return out
}

// runVet runs the command as a tool of go vet.
func (c *corpora) runVet(t *testing.T, b *behaviour) []found {
	t.Helper()
	cmd := exec.Command("go", "vet", "-json", "-vettool="+c.program, "./...")
	cmd.Dir, cmd.Env = b.module, c.env
	output, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	// "# package" lines stand between the documents.
	var docs bytes.Buffer
	for line := range strings.Lines(string(output)) {
		if !strings.HasPrefix(line, "#") {
			docs.WriteString(line)
		}
	}
	var out []found
	for d := json.NewDecoder(&docs); ; {
		var doc map[string]map[string][]struct{ Posn, Message string } // package, analyzer
		if err := d.Decode(&doc); err == io.EOF {
			return out
		} else if err != nil {
			t.Fatalf("%v\n%s", err, output)
		}
		for _, byAnalyzer := range doc {
			for _, list := range byAnalyzer {
				for _, f := range list {
					file, line := splitPosition(t, f.Posn)
					out = append(out, found{file: b.relative(file), line: line, text: f.Message})
				}
			}
		}
	}
}

// splitPosition reads "file:line:column".
func splitPosition(t *testing.T, s string) (string, int) {
	t.Helper()
	parts := strings.Split(s, ":")
	if len(parts) < 3 {
		t.Fatalf("position %q", s)
	}
	line, err := strconv.Atoi(parts[len(parts)-2])
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(parts[:len(parts)-2], ":"), line
}
