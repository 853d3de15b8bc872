package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// module is a line of modules.txt.
type module struct {
	path, version string
	silent        bool
	packages      []string // patterns; all packages where there are none
}

// String gives path@version.
func (m module) String() string {
	if m.version == "" {
		return m.path
	}
	return m.path + "@" + m.version
}

// parse reads modules.txt.
func parse(text string) ([]module, error) {
	var out []module
	n := 0
	for line := range strings.Lines(text) {
		n++
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		if len(fields) < 2 || fields[1] != "silent" && fields[1] != "data" {
			return nil, fmt.Errorf("modules.txt:%d: expected \"path@version silent\" or \"path@version data\"", n)
		}
		m := module{silent: fields[1] == "silent", packages: fields[2:]}
		m.path, m.version, _ = strings.Cut(fields[0], "@")
		if m.version == "" && m.path != "std" {
			return nil, fmt.Errorf("modules.txt:%d: %s has no version: a corpus is pinned", n, m.path)
		}
		out = append(out, m)
	}
	return out, nil
}

func (m module) selected(onlySilent bool, names []string) bool {
	if onlySilent && !m.silent {
		return false
	}
	return len(names) == 0 || slices.ContainsFunc(names, func(n string) bool { return strings.Contains(m.path, n) })
}

// compare holds findings against what is expected, or writes them down.
func (m module) compare(out io.Writer, dir string, findings []string, update bool) (differs bool, err error) {
	file := filepath.Join(dir, strings.NewReplacer("/", "_", "@", "_").Replace(m.path)+".txt")
	var want []string
	if !m.silent {
		if update {
			text := "# " + m.String() + "\n" + strings.Join(findings, "\n")
			return false, os.WriteFile(file, []byte(strings.TrimRight(text, "\n")+"\n"), 0o644)
		}
		text, err := os.ReadFile(file)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return false, fmt.Errorf("%s: nothing says what is expected: run with -update, and read the file", m)
		case err != nil:
			return false, fmt.Errorf("reading what is expected of %s: %w", m, err)
		}
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimRight(line, "\n"); line != "" && !strings.HasPrefix(line, "#") {
				want = append(want, line)
			}
		}
	}
	for _, line := range difference(want, findings) {
		fmt.Fprintln(out, "  "+line)
		differs = true
	}
	return differs, nil
}

// difference lists the lines that are missing ("-") and those too many ("+").
func difference(want, got []string) []string {
	count := map[string]int{}
	for _, line := range got {
		count[line]++
	}
	var out []string
	for _, line := range want {
		if count[line]--; count[line] < 0 {
			out = append(out, "- "+line)
		}
	}
	for _, line := range got {
		if count[line] > 0 {
			count[line]--
			out = append(out, "+ "+line)
		}
	}
	return out
}
