package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"runtime"

	"github.com/cascadelint/cascadelint/internal/server/locate"
)

// needServer finds MariaDB or gets it.
func needServer(ctx context.Context, out io.Writer) (*locate.Installation, error) {
	server, err := locate.Find()
	if err == nil || !errors.Is(err, locate.ErrNotFound) {
		return server, err
	}
	if _, lookErr := exec.LookPath("apt-get"); lookErr != nil {
		return nil, fmt.Errorf("%w\ninstall it and run the command again: %s\nor set $%s to the path of mariadbd", err, howToInstall(runtime.GOOS), locate.Env)
	}
	cache, err := locate.CacheDir()
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(out, "no MariaDB here: unpacking the distribution's packages into %s (nothing is installed)\n", cache)
	return fetchDebian(ctx, cache, out)
}

// howToInstall names the command that installs MariaDB on a system without apt.
func howToInstall(goos string) string {
	switch goos {
	case "darwin":
		return "brew install mariadb"
	case "linux":
		for _, manager := range []struct{ program, command string }{
			{"dnf", "dnf install mariadb-server"},
			{"zypper", "zypper install mariadb"},
			{"pacman", "pacman -S mariadb"},
			{"apk", "apk add mariadb mariadb-client"},
		} {
			if _, err := exec.LookPath(manager.program); err == nil {
				return manager.command
			}
		}
	}
	return "see the MariaDB documentation for this system"
}
