package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/cascadelint/cascadelint/internal/debian"
	"github.com/cascadelint/cascadelint/internal/server/locate"
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
	apt, err := debian.New(filepath.Join(scratch, "apt"))
	if err != nil {
		return nil, err
	}

	fmt.Fprintln(out, "  reading the package lists")
	updateErr := apt.Update(ctx) // a third source that fails need not matter: the next step tells
	plan, err := apt.Plan(ctx, "mariadb-server", "mariadb-client")
	if err != nil {
		return nil, errors.Join(updateErr, err)
	}
	packages := selectPackages(plan)
	if len(packages) == 0 {
		return nil, fmt.Errorf("apt-get has nothing to download, yet no mariadbd was found; it would install: %s", strings.Join(plan, " "))
	}
	fmt.Fprintf(out, "  downloading %s\n", strings.Join(packages, " "))
	tree := filepath.Join(scratch, "tree")
	if err := apt.Download(ctx, packages, tree); err != nil {
		return nil, errors.Join(updateErr, err)
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

// selectPackages picks from a plan what a server in a folder of its own can use:
// MariaDB and shared libraries that the machine lacks.
func selectPackages(plan []string) []string {
	var packages []string
	for _, name := range plan {
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
