package source

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// readerVersion is part of the hash: raise it when the same statements give
// another schema than before.
const readerVersion = "4"

// inputs reads the files of a project once, and hashes what was read.
type inputs struct {
	root     string
	hash     hash.Hash
	contents map[string][]byte // by absolute path
	read     []string          // relative to the root, in reading order
}

func newInputs(cfg *config.Config) *inputs {
	in := &inputs{root: cfg.Root, hash: sha256.New(), contents: map[string][]byte{}}
	in.add("reader", []byte(readerVersion))
	// Paths of the machine are not part of the encoding. A configuration is
	// plain data, so that encoding it cannot fail.
	settings, _ := json.Marshal(cfg)
	in.add("configuration", settings)
	if cfg.Path != "" {
		if text, err := os.ReadFile(cfg.Path); err == nil {
			in.add("configuration file", text)
		}
	}
	return in
}

// add hashes a named content; the lengths keep neighbours apart.
func (in *inputs) add(name string, content []byte) {
	fmt.Fprintf(in.hash, "%d %s %d\n", len(name), name, len(content))
	in.hash.Write(content)
}

func (in *inputs) sum() string { return hex.EncodeToString(in.hash.Sum(nil)) }

// file reads a file once.
func (in *inputs) file(abs string) ([]byte, error) {
	if data, ok := in.contents[abs]; ok {
		return data, nil
	}
	data, err := os.ReadFile(abs)
	if err != nil {
		return nil, err
	}
	in.contents[abs] = data
	rel := in.rel(abs)
	in.read = append(in.read, rel)
	in.add(rel, data)
	return data, nil
}

// rel is a path relative to the root, with forward slashes.
func (in *inputs) rel(abs string) string {
	rel, err := filepath.Rel(in.root, abs)
	if err != nil {
		rel = abs
	}
	return filepath.ToSlash(rel)
}

// abs is the absolute path of a path in the configuration.
func (in *inputs) abs(name string) string {
	name = filepath.FromSlash(name)
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(in.root, name)
}

// snapshot is a folder whose files are served as they were read for the hash.
type snapshot struct {
	fs.FS
	in  *inputs
	dir string
}

func (in *inputs) snapshot(dir string) snapshot { return snapshot{os.DirFS(dir), in, dir} }

// ReadFile gives the content of a file.
func (s snapshot) ReadFile(name string) ([]byte, error) {
	return s.in.file(filepath.Join(s.dir, filepath.FromSlash(name)))
}

// resolve finds and reads what a source names.
func (in *inputs) resolve(src config.Source, dialect sqlschema.Dialect) (unit, error) {
	if src.Go != "" {
		return in.resolveGo(src, dialect)
	}
	abs := in.abs(src.Path)
	switch info, err := os.Stat(abs); {
	case err == nil && info.IsDir():
		return in.resolveFolder(src, dialect, abs)
	case err == nil:
		return in.resolveFiles(src, dialect, []string{abs})
	case !errors.Is(err, fs.ErrNotExist):
		return nil, err
	}
	if !strings.ContainsAny(src.Path, "*?[") {
		slashes := ""
		if strings.Contains(src.Path, `\`) {
			slashes = ", is written with forward slashes on every system"
		}
		return nil, fmt.Errorf("%s: there is no such file or folder; correct the path, which is relative to the folder of the configuration%s, or remove the line", src.Path, slashes)
	}
	matches, err := filepath.Glob(abs)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", src.Path, err)
	}
	matches = slices.DeleteFunc(matches, func(m string) bool {
		info, err := os.Stat(m)
		return err != nil || info.IsDir()
	})
	if len(matches) == 0 {
		return nil, fmt.Errorf("%s: no file matches; correct the pattern, which is relative to the folder of the configuration, or remove the line", src.Path)
	}
	return in.resolveFiles(src, dialect, matches)
}
