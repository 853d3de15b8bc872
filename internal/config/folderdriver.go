package config

import (
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
)

// folderDriver gives the product whose driver the Go files of one folder import,
// tests included, with the file and the driver; the unknown product where they
// import none, or those of several.
func (t *tree) folderDriver(dir string) (p product, evidence string) {
	full := filepath.Join(t.root, filepath.FromSlash(dir))
	entries, err := os.ReadDir(full)
	if err != nil {
		return unknownProduct, ""
	}
	known := drivers()
	for _, e := range entries {
		if e.IsDir() || !strings.HasSuffix(e.Name(), ".go") {
			continue
		}
		file, _ := parser.ParseFile(token.NewFileSet(), filepath.Join(full, e.Name()), nil, parser.ImportsOnly)
		if file == nil {
			continue
		}
		for _, spec := range file.Imports {
			module, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				continue
			}
			found, ok := known[majorSuffix.ReplaceAllString(module, "")]
			switch {
			case !ok || found == p:
			case p != unknownProduct:
				return unknownProduct, ""
			default:
				p, evidence = found, path.Join(dir, e.Name())+" imports "+module
			}
		}
	}
	return p, evidence
}
