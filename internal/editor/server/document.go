package server

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/editor/engine"
	"github.com/cascadelint/cascadelint/internal/editor/lsp"
)

// document is one that the editor has open.
type document struct {
	uri     string // as the editor spells it
	version int
	text    []byte
	// project is the folder of the project that it belongs to; empty for none.
	project string
}

// document handles what happens to a document.
func (s *server) document(method string, p *lsp.DocumentParams) {
	path, ok := lsp.Path(p.TextDocument.URI)
	if !ok || !s.ours(path) {
		return
	}
	switch method {
	case lsp.MethodDidOpen:
		dir, _ := engine.Locate(path)
		s.docs[path] = &document{p.TextDocument.URI, p.TextDocument.Version, []byte(p.TextDocument.Text), dir}
		s.saved(path, false)
		s.publish(s.near(path))
	case lsp.MethodDidChange:
		if d := s.docs[path]; d != nil {
			d.version = p.TextDocument.Version
			d.text = s.encoding.Apply(d.text, p.ContentChanges)
			s.publish([]string{path})
		}
	case lsp.MethodDidSave:
		s.saved(path, true)
	case lsp.MethodDidClose:
		if s.docs[path] != nil {
			shown := s.near(path)
			delete(s.docs, path)
			s.publish(shown)
		}
	}
}

// ours reports whether findings may stand in a file or hang on it.
func (s *server) ours(path string) bool {
	known := isGo(path) || isSchema(path) || isConfig(path)
	return known && s.inWorkspace(path)
}

func (s *server) inWorkspace(path string) bool {
	return len(s.folders) == 0 || slices.ContainsFunc(s.folders, func(f string) bool { return inside(path, f) })
}

func isGo(path string) bool     { return strings.HasSuffix(path, ".go") }
func isSchema(path string) bool { return strings.EqualFold(filepath.Ext(path), ".sql") }
func isConfig(path string) bool { return slices.Contains(config.FileNames(), filepath.Base(path)) }

func inside(path, folder string) bool {
	return path == folder || strings.HasPrefix(path, strings.TrimSuffix(folder, string(filepath.Separator))+string(filepath.Separator))
}

// saved has the projects analysed that hang on a file. An analysis that runs
// was begun without the change: again says to stop it.
func (s *server) saved(path string, again bool) {
	if isGo(path) {
		if dir, ok := engine.Locate(path); ok {
			s.schedule(dir, again)
		}
		return
	}
	found := false
	for dir, p := range s.projects {
		if p.hangsOn(path) {
			s.schedule(dir, again)
			found = true
		}
	}
	if found {
		return
	}
	// It may become an input: a new migration, a first configuration.
	if dir, ok := engine.Locate(path); ok {
		s.schedule(dir, again)
		return
	}
	for dir := range s.projects {
		s.schedule(dir, again)
	}
}

// changed handles what the editor saw happen to files.
func (s *server) changed(p *lsp.WatchedParams) {
	for _, raw := range p.Changes {
		var c struct {
			URI string `json:"uri"`
		}
		if json.Unmarshal(raw, &c) != nil {
			continue // what is no change says nothing
		}
		path, ok := lsp.Path(c.URI)
		if !ok {
			continue
		}
		for dir, project := range s.projects {
			if s.open(project) && (project.hangsOn(path) || inside(path, dir) || !isGo(path)) {
				s.schedule(dir, false)
			}
		}
	}
}

// workspace handles folders that come and go.
func (s *server) workspace(p *lsp.FoldersParams) {
	for _, f := range p.Event.Removed {
		if path, ok := lsp.Path(f.URI); ok {
			s.folders = slices.DeleteFunc(s.folders, func(one string) bool { return one == path })
		}
	}
	for _, f := range p.Event.Added {
		if path, ok := lsp.Path(f.URI); ok && !slices.Contains(s.folders, path) {
			s.folders = append(s.folders, path)
		}
	}
	for dir, project := range s.projects {
		if s.inWorkspace(dir) || slices.ContainsFunc(s.folders, func(f string) bool { return inside(f, dir) }) {
			continue
		}
		if s.running != nil && s.running.dir == dir {
			s.running.cancel()
		}
		delete(s.projects, dir)
		s.publish(project.files())
		s.forget = append(s.forget, dir)
	}
}
