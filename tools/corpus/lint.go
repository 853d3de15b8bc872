package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// runner runs the tool on modules.
type runner struct {
	ctx     context.Context
	temp    string
	tool    string
	configs string // folder of configurations
}

// result is what the tool says of one module.
type result struct {
	findings       []string // a line each
	sites, unknown int
	seconds        float64
	megabytes      int64 // at most in use by the tool's own process
}

func (r *runner) build(root string) error {
	cmd := exec.CommandContext(r.ctx, "go", "build", "-o", r.tool, "./cmd/cascadelint")
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("building cascadelint: %w\n%s", err, out)
	}
	return nil
}

// lint runs the tool on a module.
func (r *runner) lint(m module) (*result, error) {
	dir, patterns, err := r.place(m)
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if m.silent {
		config, err := r.schema()
		if err != nil {
			return nil, err
		}
		return r.run(dir, append([]string{"--config", config}, patterns...)...)
	}
	// The paths in a configuration lead from where it lies.
	text, err := os.ReadFile(strings.TrimSuffix(m.file(r.configs), ".txt") + ".yaml")
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, ".cascadelint.yaml"), text, 0o644)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("placing the configuration: %w", err)
	}
	return r.run(dir, patterns...)
}

// schema writes a configuration with a schema, for modules that must be silent:
// without one no pass has much to do.
func (r *runner) schema() (file string, err error) {
	file = filepath.Join(r.temp, "silent.yaml")
	for name, text := range map[string]string{
		file: "dialect: mysql@8.0\nschema: [silent.sql]\n",
		filepath.Join(r.temp, "silent.sql"): "CREATE TABLE users (id INT PRIMARY KEY);\n" +
			"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT NOT NULL, FOREIGN KEY (user_id) REFERENCES users (id));\n",
	} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			return "", fmt.Errorf("writing the schema: %w", err)
		}
	}
	return file, nil
}

// run runs the tool twice in a folder, for the findings and for the delete sites.
func (r *runner) run(dir string, args ...string) (*result, error) {
	var report struct {
		Findings []struct {
			Code, File, Func, Message string
			Line                      int
		}
	}
	res := &result{}
	begin := time.Now()
	state, err := r.output(dir, &report, append([]string{"--format", "json"}, args...)...)
	if err != nil {
		return nil, err
	}
	res.seconds, res.megabytes = time.Since(begin).Seconds(), peak(state)
	for _, f := range report.Findings {
		line := fmt.Sprintf("%s %s:%d", f.Code, f.File, f.Line)
		if f.Func != "" {
			line += " " + f.Func
		}
		res.findings = append(res.findings, strings.Join(strings.Fields(line+": "+strings.ReplaceAll(f.Message, dir, ".")), " "))
	}
	var listing struct {
		Sites []struct{ Verdict string }
	}
	if _, err := r.output(dir, &listing, append([]string{"sites", "--format", "json"}, args...)...); err != nil {
		return nil, err
	}
	res.sites = len(listing.Sites)
	for _, s := range listing.Sites {
		if s.Verdict == "unknown" {
			res.unknown++
		}
	}
	return res, nil
}

// output runs the tool and reads its document.
func (r *runner) output(dir string, into any, args ...string) (*os.ProcessState, error) {
	cmd := exec.CommandContext(r.ctx, r.tool, args...)
	cmd.Dir, cmd.Env = dir, environment()
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() > 1) {
		return nil, fmt.Errorf("%w: %s", err, strings.TrimSpace(errs.String()))
	}
	if err := json.Unmarshal(out.Bytes(), into); err != nil {
		return nil, fmt.Errorf("reading the output of %s: %w", strings.Join(args, " "), err)
	}
	return cmd.ProcessState, nil
}

// place gives a folder to run in: the module's files, copied to where the go
// command can complete go.mod and go.sum.
func (r *runner) place(m module) (dir string, patterns []string, err error) {
	patterns = m.packages
	if m.path == "std" {
		if len(patterns) == 0 {
			patterns = []string{"std"}
		}
		dir = filepath.Join(r.temp, "std") // a module of its own: that of the library asks for others
		err := os.MkdirAll(dir, 0o755)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module std.example\n"), 0o644)
		}
		if err != nil {
			return "", nil, fmt.Errorf("making a module: %w", err)
		}
		return dir, patterns, nil
	}
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	cmd := exec.CommandContext(r.ctx, "go", "mod", "download", "-json", m.String())
	cmd.Dir, cmd.Env = r.temp, environment()
	out, err := cmd.Output()
	var info struct{ Dir, Error string }
	if e := json.Unmarshal(out, &info); e != nil || info.Error != "" {
		return "", nil, fmt.Errorf("downloading: %s", strings.TrimSpace(info.Error))
	}
	if err != nil {
		return "", nil, fmt.Errorf("downloading: %w", err)
	}
	dir = filepath.Join(r.temp, "module")
	if err := os.CopyFS(dir, os.DirFS(info.Dir)); err != nil {
		return "", nil, fmt.Errorf("copying: %w", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); err != nil {
		return "", nil, fmt.Errorf("the module has no go.mod")
	}
	return dir, patterns, nil
}

// environment lets the go command complete go.sum, by itself alone and without a
// C compiler. The cache of schemas stays out of it, so that every run reads them.
func environment() []string {
	return append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off", "GOTOOLCHAIN=local", "CGO_ENABLED=0", "CASCADELINT_CACHE=off", "CASCADELINT_CONFIG=")
}
