package server

import (
	"bytes"
	"encoding/json"
	"maps"
	"path/filepath"
	"slices"

	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
)

// near lists the files whose findings come into view or leave it with an open
// file.
func (s *server) near(path string) []string {
	out := []string{path}
	for dir, p := range s.projects {
		if s.docs[path].project != dir && !p.hangsOn(path) {
			continue
		}
		for _, file := range p.files() {
			if s.options.Everywhere || !isGo(file) || filepath.Dir(file) == filepath.Dir(path) {
				out = append(out, file)
			}
		}
	}
	return out
}

// shows reports whether the findings in a file are shown.
func (s *server) shows(p *project, file string) bool {
	if s.options.Everywhere || !isGo(file) {
		return s.open(p)
	}
	for path := range s.docs {
		if isGo(path) && filepath.Dir(path) == filepath.Dir(file) {
			return true
		}
	}
	return false
}

// publish sends the diagnostics of files where they are others than before.
func (s *server) publish(files []string) {
	slices.Sort(files)
	for _, file := range slices.Compact(files) {
		params := lsp.PublishParams{URI: lsp.URI(file), Diagnostics: []lsp.Diagnostic{}}
		for _, v := range s.visible(file) {
			if !contains(params.Diagnostics, v.diagnostic) {
				params.Diagnostics = append(params.Diagnostics, v.diagnostic)
			}
		}
		text, _ := json.Marshal(params.Diagnostics) // plain data
		if string(text) == s.sent[file] || len(params.Diagnostics) == 0 && s.sent[file] == "" {
			continue
		}
		s.sent[file] = string(text)
		if len(params.Diagnostics) == 0 {
			delete(s.sent, file)
		}
		if d := s.docs[file]; d != nil {
			params.URI, params.Version = d.uri, &d.version
		}
		s.out.Send(rpc.Notification(lsp.MethodPublish, params))
	}
}

func contains(list []lsp.Diagnostic, d lsp.Diagnostic) bool {
	return slices.ContainsFunc(list, func(o lsp.Diagnostic) bool {
		return o.Range == d.Range && o.Code == d.Code && o.Message == d.Message
	})
}

// visible is an item at its place in the text that the editor shows.
type visible struct {
	diagnostic lsp.Diagnostic
	item       *item
	found      *found
}

// visible gives the findings that hold for the text of a file as the editor has
// it, in the order of the projects' folders.
func (s *server) visible(file string) []visible {
	var out []visible
	for _, dir := range slices.Sorted(maps.Keys(s.projects)) {
		p := s.projects[dir]
		if p.found == nil || len(p.found.items[file]) == 0 || !s.shows(p, file) {
			continue
		}
		text, shift := s.current(p.found, file)
		for i := range p.found.items[file] {
			one := &p.found.items[file][i]
			start, end, ok := shift.Offsets(one.start, one.end)
			if !ok || s.mended(p.found, one) {
				continue
			}
			v := visible{one.diagnostic, one, p.found}
			v.diagnostic.Range = s.encoding.Range(text, start, end)
			out = append(out, v)
		}
	}
	return out
}

// current is the text of a file as the editor has it, and where the saved text
// went in it.
func (s *server) current(f *found, file string) ([]byte, lsp.Shift) {
	text := f.texts[file]
	if d := s.docs[file]; d != nil {
		return d.text, lsp.NewShift(text, d.text)
	}
	return text, lsp.NewShift(text, text)
}

// mended reports whether the text is what one of the fixes makes of the saved
// one: the finding waits for the save.
func (s *server) mended(f *found, i *item) bool {
	return slices.ContainsFunc(i.fixes, func(x fix) bool {
		for file, edits := range x.edits {
			made, err := lsp.Replace(f.texts[file], edits)
			d := s.docs[file]
			if err != nil || d == nil || !bytes.Equal(made, d.text) {
				return false
			}
		}
		return true
	})
}

// actions gives the fixes of the findings in a range.
func (s *server) actions(p *lsp.DocumentParams) []lsp.CodeAction {
	actions := []lsp.CodeAction{}
	path, ok := lsp.Path(p.TextDocument.URI)
	if !ok || s.client.Capabilities.TextDocument.CodeAction.LiteralSupport == nil || !wants(p.Context.Only) {
		return actions
	}
	seen := map[string]bool{}
	for _, v := range s.visible(path) {
		if !v.diagnostic.Range.Touches(p.Range) {
			continue
		}
		for _, x := range v.item.fixes {
			edit, ok := s.edit(v.found, x)
			if !ok {
				continue
			}
			key, _ := json.Marshal([]any{x.title, edit}) // plain data
			if !seen[string(key)] {
				seen[string(key)] = true
				actions = append(actions, lsp.CodeAction{Title: x.title, Kind: lsp.QuickFix, Diagnostics: []lsp.Diagnostic{v.diagnostic}, Edit: edit})
			}
		}
	}
	return actions
}

// wants reports whether fixes are among the kinds that the editor asks for.
func wants(only []string) bool {
	return len(only) == 0 || slices.ContainsFunc(only, func(kind string) bool {
		return kind == "" || kind == lsp.QuickFix
	})
}

// edit puts a fix into the texts as the editor has them; ok is false where the
// lines that it changes were edited.
func (s *server) edit(f *found, x fix) (lsp.WorkspaceEdit, bool) {
	var out lsp.WorkspaceEdit
	for _, file := range slices.Sorted(maps.Keys(x.edits)) {
		text, shift := s.current(f, file)
		var edits []lsp.TextEdit
		for _, e := range x.edits[file] {
			start, end, ok := shift.Offsets(e.Start, e.End)
			if !ok {
				return out, false
			}
			edits = append(edits, lsp.TextEdit{Range: s.encoding.Range(text, start, end), NewText: e.New})
		}
		uri, version := lsp.URI(file), (*int)(nil)
		if d := s.docs[file]; d != nil {
			uri, version = d.uri, &d.version
		}
		if s.client.Capabilities.Workspace.WorkspaceEdit.DocumentChanges {
			change := lsp.DocumentEdit{Edits: edits}
			change.TextDocument.URI, change.TextDocument.Version = uri, version
			out.DocumentChanges = append(out.DocumentChanges, change)
			continue
		}
		if out.Changes == nil {
			out.Changes = map[string][]lsp.TextEdit{}
		}
		out.Changes[uri] = edits
	}
	return out, true
}
