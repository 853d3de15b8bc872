package servers

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// MySQL97Program writes a script into a folder that runs MySQL 9.7 as an
// installed mysqld is run, and gives its path: the server of Debian sid needs a
// loader of its own.
func MySQL97Program(ctx context.Context, dir string) (string, error) {
	t, err := mysqlOfSid(ctx)
	if err != nil {
		return "", err
	}
	quote := func(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }
	var line []string
	for _, arg := range t.args("usr/sbin/mysqld") {
		line = append(line, quote(arg))
	}
	line = append(line, `"$@"`)
	for _, flag := range []string{
		"--basedir=" + t.path("usr"), "--lc-messages-dir=" + t.path("usr/share/mysql"),
		"--character-sets-dir=" + t.path("usr/share/mysql/charsets"), "--plugin-dir=" + t.path("usr/lib/mysql/plugin"),
	} {
		line = append(line, quote(flag))
	}
	path := filepath.Join(dir, "sbin", "mysqld")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", fmt.Errorf("make the folder of a server's script: %w", err)
	}
	if err := os.WriteFile(path, []byte("#!/bin/sh\nexec "+strings.Join(line, " ")+"\n"), 0o755); err != nil {
		return "", fmt.Errorf("write a server's script: %w", err)
	}
	return path, nil
}
