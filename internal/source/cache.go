package source

import (
	"bytes"
	"crypto/sha256"
	"encoding/gob"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// CacheEnv is the environment variable that switches the cache off with the
// value "off".
const CacheEnv = "CASCADELINT_CACHE"

// keepFor is how long a compiled schema is kept after it was written.
const keepFor = 30 * 24 * time.Hour

// cache is the place of one compiled result. Whatever goes wrong with it, the
// sources are compiled instead.
type cache struct {
	file string // empty: no cache
}

// cache finds the place for a hash. The program's own identity is part of the
// name, so that a build with another reader never sees results of this one.
func (o Options) cache(hash string) cache {
	if o.NoCache || os.Getenv(CacheEnv) == "off" {
		return cache{}
	}
	dir := o.CacheDir
	if dir == "" {
		user, err := os.UserCacheDir()
		if err != nil {
			return cache{}
		}
		dir = filepath.Join(user, "cascadelint")
	}
	key := sha256.Sum256([]byte(hash + "\n" + program()))
	return cache{filepath.Join(dir, hex.EncodeToString(key[:])+".gob")}
}

// program identifies the running executable.
func program() string {
	file, err := os.Executable()
	if err != nil {
		return ""
	}
	info, err := os.Stat(file)
	if err != nil {
		return file
	}
	return fmt.Sprintf("%s %d %d", file, info.Size(), info.ModTime().UnixNano())
}

// load fills in the compiled schemas, if they are there.
func (c cache) load(l *Loaded) bool {
	if c.file == "" {
		return false
	}
	data, err := os.ReadFile(c.file)
	if err != nil {
		return false
	}
	var found packed
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&found); err != nil {
		return false
	}
	schemas, err := unpack(found)
	if err != nil {
		return false
	}
	l.Schemas, l.Notes = schemas, found.Notes
	return true
}

// store writes the compiled schemas under a temporary name and renames the
// file, so that another process sees all of it or nothing.
func (c cache) store(l *Loaded) {
	if c.file == "" {
		return
	}
	var data bytes.Buffer
	if err := gob.NewEncoder(&data).Encode(pack(l.Schemas, l.Notes)); err != nil {
		return
	}
	dir := filepath.Dir(c.file)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return
	}
	temp, err := os.CreateTemp(dir, "new-*.tmp")
	if err != nil {
		return
	}
	_, err = temp.Write(data.Bytes())
	if closed := temp.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(temp.Name(), c.file)
	}
	if err != nil {
		_ = os.Remove(temp.Name())
		return
	}
	prune(dir)
}

// prune removes compiled schemas that are too old, and temporary files that a
// killed process left.
func prune(dir string) {
	for _, pattern := range []string{"*.gob", "new-*.tmp"} {
		files, _ := filepath.Glob(filepath.Join(dir, pattern)) // the patterns are valid
		for _, f := range files {
			if info, err := os.Stat(f); err == nil && time.Since(info.ModTime()) > keepFor {
				_ = os.Remove(f) // another process may have done it
			}
		}
	}
}
