package config

import (
	"fmt"
	"path/filepath"

	"go.yaml.in/yaml/v3"
)

// OpenSettings gives the configuration that stands in another program's file:
// settings is the decoded value, with the keys of a configuration file. It is
// completed as [OpenFile] does. The decoded value has no lines, so mistakes name
// the file and the key alone.
func OpenSettings(file string, settings any) (*Config, []string, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return nil, nil, fmt.Errorf("reading settings: %w", err)
	}
	var n yaml.Node
	if err := n.Encode(settings); err != nil {
		return nil, nil, fmt.Errorf("reading settings in %s: %w", abs, err)
	}
	withoutLines(&n)
	d := &decoder{file: filepath.Base(abs)}
	c := &Config{Path: abs, Root: filepath.Dir(abs)}
	if !isNull(&n) {
		d.config(&n, c)
	}
	if len(d.errs) > 0 {
		return nil, nil, Locate(d.errs, c.Root)
	}
	return c.complete("configuration: settings in " + abs)
}

// withoutLines forgets the lines of the text that a value was encoded to.
func withoutLines(n *yaml.Node) {
	n.Line, n.Column = 0, 0
	for _, child := range n.Content {
		withoutLines(child)
	}
}
