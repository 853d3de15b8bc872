package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// runner runs the tool on modules.
type runner struct {
	ctx  context.Context
	temp string
	tool string
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

// lint runs the tool twice, for the findings and for the delete sites.
func (r *runner) lint(m module) (*result, error) {
	dir, patterns, err := r.place(m)
	if err != nil {
		return nil, err
	}
	if m.path != "std" {
		defer os.RemoveAll(dir)
	}
	var report struct {
		Findings []struct {
			Code, File, Func, Message string
			Line                      int
		}
	}
	res := &result{}
	begin := time.Now()
	state, err := r.output(dir, &report, append([]string{"--format", "json"}, patterns...)...)
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
	if _, err := r.output(dir, &listing, append([]string{"sites", "--format", "json"}, patterns...)...); err != nil {
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
	if m.path == "std" {
		root, err := goEnv(r.ctx, "GOROOT")
		return filepath.Join(root, "src"), []string{"std"}, err
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
	if len(m.packages) > 0 {
		return dir, m.packages, nil
	}
	return dir, []string{"./..."}, nil
}

// environment lets the go command complete go.sum, by itself alone. The cache of
// schemas stays out of it, so that every run reads them.
func environment() []string {
	return append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off", "GOTOOLCHAIN=local", "CASCADELINT_CACHE=off", "CASCADELINT_CONFIG=")
}
