package main

import (
	"fmt"
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
