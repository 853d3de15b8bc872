package lsp

import (
	"net/url"
	"path/filepath"
	"strings"
)

// Path is the file that a URI names; ok is false for a URI of another kind,
// such as a text that was not saved yet. Editors spell the same file in several
// ways: paths are compared, never URIs.
func Path(uri string) (path string, ok bool) {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "file" || u.Path == "" {
		return "", false
	}
	path = u.Path
	if filepath.Separator == '\\' && len(path) > 2 && path[2] == ':' { // /c:/folder
		path = strings.ToUpper(path[1:2]) + path[2:]
	}
	return filepath.Clean(filepath.FromSlash(path)), true
}

// URI names a file.
func URI(path string) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}
