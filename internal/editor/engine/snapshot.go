package engine

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/internal/load"
)

// snapshot is the packages of a project with the state of the files that they
// were loaded from.
type snapshot struct {
	packages []*packages.Package
	asked    map[string]bool
	tags     string
	// sources are the states of the Go files, modules those of what decides
	// which packages there are, folders the names of the Go files in them.
	sources map[string]state
	modules map[string]state
	folders map[string]folder
}

// state tells whether a file was changed.
type state struct {
	modified time.Time
	size     int64
}

// stateOf gives the zero state for a file that is not there.
func stateOf(file string) state {
	info, err := os.Stat(file)
	if err != nil {
		return state{}
	}
	return state{info.ModTime(), info.Size()}
}

// folder is a folder's content as far as the go command looks at it.
type folder struct {
	modified time.Time
	names    []string // of Go files that are no tests, and of folders
}

func folderOf(dir string) folder {
	info, err := os.Stat(dir)
	if err != nil {
		return folder{}
	}
	f := folder{modified: info.ModTime()}
	entries, _ := os.ReadDir(dir) // an unreadable folder has no packages
	for _, e := range entries {
		if e.IsDir() || strings.HasSuffix(e.Name(), ".go") && !strings.HasSuffix(e.Name(), "_test.go") {
			f.names = append(f.names, e.Name())
		}
	}
	return f
}

// tolerance is how far the clock of a file system may be behind.
const tolerance = 2 * time.Second

// newSnapshot loads all packages of a project.
func newSnapshot(ctx context.Context, l load.Loader) (*snapshot, error) {
	began := time.Now().Add(-tolerance)
	pkgs, asked, err := l.Load(ctx, []string{"./..."})
	if err != nil {
		return nil, err
	}
	s := &snapshot{packages: pkgs, asked: asked, tags: l.Tags, sources: map[string]state{}, modules: map[string]state{}, folders: map[string]folder{}}
	for _, p := range pkgs {
		for _, file := range slices.Concat(p.CompiledGoFiles, p.IgnoredFiles) {
			s.sources[file] = stateOf(file)
			if s.sources[file].modified.After(began) {
				s.sources[file] = state{} // it may have changed in the meantime: read it again
			}
			s.parents(filepath.Dir(file), l.Dir)
		}
		if m := p.Module; m != nil && m.GoMod != "" {
			s.modules[m.GoMod] = stateOf(m.GoMod)
		}
	}
	s.parents(l.Dir, l.Dir)
	s.distrust(began)
	for d := l.Dir; ; d = filepath.Dir(d) {
		for _, name := range []string{"go.mod", "go.sum", "go.work", "go.work.sum", filepath.Join("vendor", "modules.txt")} {
			s.modules[filepath.Join(d, name)] = stateOf(filepath.Join(d, name))
		}
		if filepath.Dir(d) == d {
			return s, nil
		}
	}
}

// distrust has the folders looked at again in which a file may have come up while
// the packages were loaded.
func (s *snapshot) distrust(since time.Time) {
	packaged := map[string]bool{}
	for file := range s.sources {
		packaged[filepath.Dir(file)] = true
	}
	for dir, f := range s.folders {
		if !packaged[dir] || f.modified.Before(since) {
			continue
		}
		for _, name := range f.names {
			_, known := s.sources[filepath.Join(dir, name)]
			if !known && strings.HasSuffix(name, ".go") && !strings.HasPrefix(name, "_") && !strings.HasPrefix(name, ".") {
				s.folders[dir] = folder{}
				break
			}
		}
	}
}

// parents notes the folders from one of a package up to the project's.
func (s *snapshot) parents(dir, root string) {
	for d := dir; ; d = filepath.Dir(d) {
		if _, seen := s.folders[d]; seen {
			return
		}
		s.folders[d] = folderOf(d)
		if d == root || filepath.Dir(d) == d || !strings.HasPrefix(d, root) {
			return
		}
	}
}

// errStructure means that there may be other packages or imports than before:
// the go command must be asked.
var errStructure = errors.New("the packages are others than before")

// changed lists the Go files that were changed since they were read.
func (s *snapshot) changed() ([]string, error) {
	for file, before := range s.modules {
		if stateOf(file) != before {
			return nil, errStructure
		}
	}
	for dir, before := range s.folders {
		info, err := os.Stat(dir)
		if err != nil {
			return nil, errStructure
		}
		if info.ModTime() == before.modified {
			continue
		}
		// Many editors save under another name and rename the file.
		now := folderOf(dir)
		if !slices.Equal(now.names, before.names) {
			return nil, errStructure
		}
		s.folders[dir] = now
	}
	var files []string
	for file, before := range s.sources {
		if stateOf(file) != before {
			files = append(files, file)
		}
	}
	slices.Sort(files)
	return files, nil
}

// refresh gives the packages as they are now, and how many of them were
// type-checked for it: none where nothing changed. s may be nil.
func (s *snapshot) refresh(ctx context.Context, l load.Loader) (now *snapshot, checked int, err error) {
	if s == nil || s.tags != l.Tags {
		return loadAll(ctx, l)
	}
	files, err := s.changed()
	if err == nil && len(files) == 0 {
		return s, 0, nil
	}
	if err == nil {
		now, checked, err = s.update(ctx, files)
	}
	if errors.Is(err, errStructure) {
		return loadAll(ctx, l)
	}
	return now, checked, err
}

func loadAll(ctx context.Context, l load.Loader) (*snapshot, int, error) {
	s, err := newSnapshot(ctx, l)
	if err != nil {
		return nil, 0, err
	}
	return s, len(s.packages), nil
}
