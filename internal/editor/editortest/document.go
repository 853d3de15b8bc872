package editortest

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/editor/lsp"
)

// Open opens a file with the text that it has on disk.
func (e *Editor) Open(path string) {
	e.t.Helper()
	e.OpenAs(path, ReadFile(e.t, path))
}

// OpenAs opens a file with another text.
func (e *Editor) OpenAs(path, text string) {
	e.mu.Lock()
	e.texts[path] = text
	e.versions[path] = 1
	e.mu.Unlock()
	language := "go"
	if !strings.HasSuffix(path, ".go") {
		language = "sql"
	}
	e.Notify(lsp.MethodDidOpen, map[string]any{"textDocument": map[string]any{"uri": lsp.URI(path), "languageId": language, "version": 1, "text": text}})
}

// Edit replaces the whole text of an open document, which stays unsaved.
func (e *Editor) Edit(path, text string) {
	e.submit(path, text, []any{map[string]any{"text": text}})
}

// EditRange replaces a range of an open document, in UTF-16 positions.
func (e *Editor) EditRange(path string, r lsp.Range, text string) {
	now := string(lsp.UTF16.Apply([]byte(e.Text(path)), []lsp.Change{{Range: &r, Text: text}}))
	e.submit(path, now, []any{map[string]any{"range": r, "text": text}})
}

func (e *Editor) submit(path, text string, changes []any) {
	e.mu.Lock()
	e.texts[path] = text
	e.versions[path]++
	version := e.versions[path]
	e.mu.Unlock()
	e.Notify(lsp.MethodDidChange, map[string]any{"textDocument": map[string]any{"uri": lsp.URI(path), "version": version}, "contentChanges": changes})
}

// Text is that of an open document.
func (e *Editor) Text(path string) string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.texts[path]
}

// Save writes an open document to disk.
func (e *Editor) Save(path string) {
	e.t.Helper()
	WriteFile(e.t, path, e.Text(path))
	e.Notify(lsp.MethodDidSave, map[string]any{"textDocument": map[string]any{"uri": lsp.URI(path)}})
}

// Close closes a document.
func (e *Editor) Close(path string) {
	e.mu.Lock()
	delete(e.texts, path)
	e.mu.Unlock()
	e.Notify(lsp.MethodDidClose, map[string]any{"textDocument": map[string]any{"uri": lsp.URI(path)}})
}

// Changed says that a file was changed on disk.
func (e *Editor) Changed(path string) {
	e.Notify(lsp.MethodWatchedFiles, map[string]any{"changes": []any{map[string]any{"uri": lsp.URI(path), "type": 2}}})
}

// Shown waits until a file shows exactly these diagnostics, each by its line
// counted from one, its code and the beginning of its message: "6 CL102: deleting".
// A file of which nothing was said yet shows none.
func (e *Editor) Shown(path string, want ...string) []lsp.Diagnostic {
	e.t.Helper()
	e.mu.Lock()
	defer e.mu.Unlock()
	e.until(fmt.Sprintf("%s to show %q", path, want), func() bool {
		p := e.shown[path]
		if len(p.Diagnostics) != len(want) {
			return false
		}
		for i, d := range sorted(p.Diagnostics) {
			if !strings.HasPrefix(fmt.Sprintf("%d %s: %s", d.Range.Start.Line+1, d.Code, d.Message), want[i]) {
				return false
			}
		}
		return true
	})
	return sorted(e.shown[path].Diagnostics)
}

// ShownVersion is the version of the text that a file's diagnostics are said to
// be of; nil where nothing is said.
func (e *Editor) ShownVersion(path string) *int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.shown[path].Version
}

func sorted(list []lsp.Diagnostic) []lsp.Diagnostic {
	return slices.SortedStableFunc(slices.Values(list), func(a, b lsp.Diagnostic) int { return a.Range.Start.Line - b.Range.Start.Line })
}

// Actions asks for the code actions of a range.
func (e *Editor) Actions(path string, r lsp.Range, only ...string) []lsp.CodeAction {
	e.t.Helper()
	context := map[string]any{"diagnostics": []any{}}
	if len(only) > 0 {
		context["only"] = only
	}
	result := e.Request(lsp.MethodCodeAction, map[string]any{"textDocument": map[string]any{"uri": lsp.URI(path)}, "range": r, "context": context})
	var out []lsp.CodeAction
	if err := json.Unmarshal(result, &out); err != nil {
		e.t.Fatalf("%v: %s", err, result)
	}
	return out
}

// Apply makes the change of a code action in the open documents, in the
// encoding of the session.
func (e *Editor) Apply(a lsp.CodeAction, encoding lsp.Encoding) {
	e.t.Helper()
	edits := maps.Clone(a.Edit.Changes)
	if edits == nil {
		edits = map[string][]lsp.TextEdit{}
	}
	for _, d := range a.Edit.DocumentChanges {
		edits[d.TextDocument.URI] = d.Edits
	}
	for uri, list := range edits {
		path, _ := lsp.Path(uri)
		text := []byte(e.Text(path))
		var replacements []lsp.Replacement
		for _, one := range list {
			replacements = append(replacements, lsp.Replacement{Start: encoding.Offset(text, one.Range.Start), End: encoding.Offset(text, one.Range.End), New: one.NewText})
		}
		made, err := lsp.Replace(text, replacements)
		if err != nil {
			e.t.Fatal(err)
		}
		e.Edit(path, string(made))
	}
}

// ReadFile reads a file.
func ReadFile(t testing.TB, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// WriteFile writes a file.
func WriteFile(t testing.TB, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// Replace edits a file, in which the text must be.
func Replace(t testing.TB, path, from, to string) {
	t.Helper()
	text := ReadFile(t, path)
	if !strings.Contains(text, from) {
		t.Fatalf("%s does not contain %q", path, from)
	}
	WriteFile(t, path, strings.Replace(text, from, to, 1))
}
