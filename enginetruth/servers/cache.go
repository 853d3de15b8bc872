package servers

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/cascadelint/cascadelint/internal/server/locate"
)

// kept gives the path of something in the cache folder and makes it where it is
// missing: obtain is handed a scratch folder beside its place and names what in
// there is to be kept. It is moved to its place whole, so that others see it
// complete or not at all.
func kept(name string, obtain func(scratch string) (made string, err error)) (path string, err error) {
	cache, err := locate.CacheDir()
	if err != nil {
		return "", err
	}
	path = filepath.Join(cache, "engines", filepath.FromSlash(name))
	if _, err := os.Stat(path); err == nil {
		return path, nil
	}
	parent := filepath.Dir(path)
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return "", fmt.Errorf("make the cache folder: %w", err)
	}
	scratch, err := os.MkdirTemp(parent, "new-")
	if err != nil {
		return "", fmt.Errorf("make a scratch folder: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()
	made, err := obtain(scratch)
	if err != nil {
		return "", err
	}
	if err := os.Rename(made, path); err != nil {
		if _, stat := os.Stat(path); stat == nil {
			return path, nil // another process was first
		}
		return "", fmt.Errorf("keep %s: %w", name, err)
	}
	return path, nil
}
