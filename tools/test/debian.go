package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"

	"github.com/cascadelint/cascadelint/internal/mariadbtest/locate"
)

// fetchDebian downloads MariaDB from the system's own package sources and
// unpacks it into the cache folder. It needs no root and changes nothing
// outside the cache: apt works on private lists, and only its resolver is asked
// what an installation would take.
func fetchDebian(ctx context.Context, cache string, out io.Writer) (inst *locate.Installation, err error) {
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return nil, fmt.Errorf("make the cache folder: %w", err)
	}
	scratch, err := os.MkdirTemp(cache, "mariadb-fetch-")
	if err != nil {
		return nil, fmt.Errorf("make a download folder: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()
	apt, err := newApt(ctx, scratch)
	if err != nil {
		return nil, err
	}

	fmt.Fprintln(out, "  reading the package lists")
	updateErr := apt.update() // a third source that fails need not matter: the next step tells
	packages, err := apt.needed("mariadb-server", "mariadb-client")
	if err != nil {
		return nil, errors.Join(updateErr, err)
	}
	fmt.Fprintf(out, "  downloading %s\n", strings.Join(packages, " "))
	files, err := apt.download(packages)
	if err != nil {
		return nil, errors.Join(updateErr, err)
	}
	tree := filepath.Join(scratch, "tree")
	for _, file := range files {
		if _, err := output(exec.CommandContext(ctx, "dpkg-deb", "--extract", file, tree)); err != nil {
			return nil, err
		}
	}
	return keep(tree, cache)
}

// keep checks that the unpacked server runs and moves the tree to its place.
func keep(tree, cache string) (*locate.Installation, error) {
	inst, err := locate.Open(filepath.Join(tree, "usr", "sbin", "mariadbd"))
	if err != nil {
		return nil, fmt.Errorf("the unpacked server: %w", err)
	}
	place := filepath.Join(cache, "mariadb-"+inst.Version)
	if err := os.Rename(tree, place); err != nil {
		if _, stat := os.Stat(place); stat != nil {
			return nil, fmt.Errorf("keep the server: %w", err)
		} // else another run was first
	}
	return locate.Open(filepath.Join(place, "usr", "sbin", "mariadbd"))
}

// apt runs apt-get on private folders, with the system's sources, keys and
// package states.
type apt struct {
	ctx  context.Context
	dir  string
	user string
}

func newApt(ctx context.Context, scratch string) (*apt, error) {
	me, err := user.Current()
	if err != nil {
		return nil, fmt.Errorf("find the user's name: %w", err)
	}
	a := &apt{ctx: ctx, dir: filepath.Join(scratch, "apt"), user: me.Username}
	for _, sub := range []string{"lists/partial", "cache/archives/partial", "packages"} {
		if err := os.MkdirAll(filepath.Join(a.dir, sub), 0o755); err != nil {
			return nil, fmt.Errorf("make apt's private folders: %w", err)
		}
	}
	return a, nil
}

func (a *apt) command(args ...string) *exec.Cmd {
	options := []string{
		"-q", "-y",
		"-o", "Dir::State::lists=" + filepath.Join(a.dir, "lists"),
		"-o", "Dir::Cache=" + filepath.Join(a.dir, "cache"),
		"-o", "Debug::NoLocking=1", // the system's locks belong to root
		"-o", "APT::Sandbox::User=" + a.user, // as root: apt's own user cannot write here
	}
	cmd := exec.CommandContext(a.ctx, "apt-get", append(options, args...)...)
	cmd.Dir = filepath.Join(a.dir, "packages") // where apt-get download puts files
	cmd.Env = append(os.Environ(), "LC_ALL=C", "DEBIAN_FRONTEND=noninteractive")
	return cmd
}

func (a *apt) update() error {
	_, err := output(a.command("update"))
	return err
}

// needed asks what an installation of the packages would take and picks what a
// server in a folder of its own can use: MariaDB and shared libraries that the
// machine lacks.
func (a *apt) needed(names ...string) ([]string, error) {
	plan, err := output(a.command(append([]string{"install", "--simulate", "--no-install-recommends"}, names...)...))
	if err != nil {
		return nil, err
	}
	packages := selectPackages(plan)
	if len(packages) == 0 {
		return nil, fmt.Errorf("apt-get has nothing to download for %s, yet no mariadbd was found; its plan:\n%s", strings.Join(names, " "), plan)
	}
	return packages, nil
}

// selectPackages reads the "Inst name …" lines of a simulated installation.
func selectPackages(plan []byte) []string {
	var packages []string
	lines := bufio.NewScanner(bytes.NewReader(plan))
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) < 2 || fields[0] != "Inst" {
			continue
		}
		name := fields[1]
		switch {
		case strings.HasPrefix(name, "libc6"):
			continue // a second C library would not fit the loader
		case strings.HasSuffix(name, "-perl"), strings.HasPrefix(name, "libperl"):
			continue // for the administration scripts
		case strings.HasPrefix(name, "mariadb-"), strings.HasPrefix(name, "lib"):
			packages = append(packages, name)
		}
	}
	return packages
}

// download fetches the packages' files. The packages are verified by apt with
// the system's keys.
func (a *apt) download(packages []string) ([]string, error) {
	cmd := a.command(append([]string{"download"}, packages...)...)
	if _, err := output(cmd); err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(cmd.Dir, "*.deb"))
	if err != nil || len(files) == 0 {
		return nil, errors.Join(fmt.Errorf("apt-get download left no package in %s", cmd.Dir), err)
	}
	return files, nil
}

// output runs a command; the error holds what it said.
func output(cmd *exec.Cmd) ([]byte, error) {
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, bytes.TrimSpace(append(stdout.Bytes(), stderr.Bytes()...)))
	}
	return stdout.Bytes(), nil
}
