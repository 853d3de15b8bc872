package orphans

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// stateVersion changes with the form of the file.
const stateVersion = 1

// kept is what a scan must remember of a relation to go on later: the position
// of the walk and what was counted up to it.
type kept struct {
	// Walk says what is walked; a position in another walk means nothing.
	Walk string
	// After is the last value that was covered.
	After values `json:",omitempty"`
	// Counted is set when the NULLs of a walk over an index were.
	Counted bool
	Done    bool
	// Pending are hits that were not asked for again yet.
	Pending []hit `json:",omitempty"`

	Rows, Keys, Sentinels, Nulls, SoftDeleted int64

	// Told are the keys that a walk over rows has met, unless there were too Many.
	Told           map[string]bool `json:",omitempty"`
	Many           bool            `json:",omitempty"`
	Samples        []keptSample    `json:",omitempty"`
	Oldest, Newest string          `json:",omitempty"`
	Chunks         int
	Slowest, Took  time.Duration

	seen time.Time // of the last hit
}

type keptSample struct {
	Key  values
	Rows int64
	Row  string `json:",omitempty"`
}

// stateFile is the form of the file.
type stateFile struct {
	Version   int
	Database  string
	Relations map[string]json.RawMessage
}

// state is the file of a scan; without a path it keeps nothing.
type state struct {
	path string
	// every is the least time between two writes that nothing asks for.
	every time.Duration

	mu      sync.Mutex
	content stateFile
	written time.Time
}

// openState reads the file of an earlier run, if there is one.
func openState(path, database string, every time.Duration) (*state, error) {
	s := &state{path: path, every: every, content: stateFile{Version: stateVersion, Database: database, Relations: map[string]json.RawMessage{}}}
	if path == "" {
		return s, nil
	}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return s, s.write() // a folder that is not there shows now, not in an hour
	}
	if err != nil {
		return nil, fmt.Errorf("read the scan's state: %w", err)
	}
	var found stateFile
	if err := json.Unmarshal(text, &found); err != nil || found.Version != stateVersion {
		return nil, fmt.Errorf("%s is not the state of a scan by this version; remove it to start over", path)
	}
	if found.Database != database {
		return nil, fmt.Errorf("%s is the state of a scan of database %q, not of %q; remove it or name another file", path, found.Database, database)
	}
	if found.Relations != nil {
		s.content.Relations = found.Relations
	}
	return s, nil
}

// load gives what was kept of a relation; a fresh start where that was of
// another walk.
func (s *state) load(name, walk string) *kept {
	s.mu.Lock()
	defer s.mu.Unlock()
	k := &kept{}
	if text, ok := s.content.Relations[name]; ok {
		if err := json.Unmarshal(text, k); err != nil || k.Walk != walk {
			k = &kept{}
		}
	}
	k.Walk = walk
	return k
}

// keep stores a relation and writes the file, unless it was written a moment
// ago and nothing asks for it now.
func (s *state) keep(name string, k *kept, now bool) error {
	if s.path == "" {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if !now && time.Since(s.written) < s.every {
		return nil
	}
	text, err := json.Marshal(k)
	if err != nil {
		return fmt.Errorf("keep the scan's state: %w", err)
	}
	s.content.Relations[name] = text
	return s.write()
}

// write replaces the file as a whole, so that a kill leaves the old one or the
// new one. It is for the user alone: it holds key values.
func (s *state) write() error {
	text, err := json.Marshal(s.content)
	if err != nil {
		return fmt.Errorf("keep the scan's state: %w", err)
	}
	f, err := os.CreateTemp(filepath.Dir(s.path), ".cascadelint-state-")
	if err != nil {
		return fmt.Errorf("keep the scan's state: %w", err)
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), s.path)
	}
	if err != nil {
		return fmt.Errorf("keep the scan's state: %w", errors.Join(err, os.Remove(f.Name())))
	}
	s.written = time.Now()
	return nil
}

// remove drops the file of a scan that is through: the next one starts afresh.
func (s *state) remove() error {
	if s.path == "" {
		return nil
	}
	if err := os.Remove(s.path); err != nil {
		return fmt.Errorf("remove the scan's state: %w", err)
	}
	return nil
}
