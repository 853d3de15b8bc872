package server

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/editor/lsp"
)

// found are the findings of a project by file, with the texts that they were
// found in.
type found struct {
	items map[string][]item
	texts map[string][]byte
}

// item is a finding at its place in the saved text.
type item struct {
	start, end int // bytes
	diagnostic lsp.Diagnostic
	fixes      []fix
}

// fix is a change of saved texts, by path.
type fix struct {
	title string
	edits map[string][]lsp.Replacement
}

// converter puts findings into the terms of an editor.
type converter struct {
	encoding lsp.Encoding
	client   *lsp.ClientCapabilities
}

func (c converter) convert(list []finding.Finding) *found {
	out := &found{items: map[string][]item{}, texts: map[string][]byte{}}
	for _, f := range list {
		text, ok := out.text(f.Pos.File)
		if !ok {
			continue // a finding without a file has no place in an editor
		}
		i := item{diagnostic: c.diagnostic(out, f)}
		i.start, i.end = extent(text, f.Pos, f.End)
		for _, suggested := range f.Fixes {
			if changed, ok := out.fix(suggested); ok {
				i.fixes = append(i.fixes, changed)
			}
		}
		out.items[f.Pos.File] = append(out.items[f.Pos.File], i)
	}
	return out
}

// mistakes shows what is wrong with a configuration at its lines.
func (c converter) mistakes(list config.Errors) *found {
	out := &found{items: map[string][]item{}, texts: map[string][]byte{}}
	for _, m := range list {
		text, ok := out.text(m.Pos.File)
		if !ok {
			continue
		}
		i := item{diagnostic: lsp.Diagnostic{Severity: lsp.SeverityError, Source: source, Message: m.Message}}
		i.start, i.end = extent(text, m.Pos, finding.Position{})
		out.items[m.Pos.File] = append(out.items[m.Pos.File], i)
	}
	return out
}

// text reads a file once.
func (f *found) text(path string) ([]byte, bool) {
	if text, ok := f.texts[path]; ok {
		return text, text != nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		text = nil
	} else if text == nil {
		text = []byte{}
	}
	f.texts[path] = text
	return text, text != nil
}

// source is what diagnostics name as their origin.
const source = "cascadelint"

// diagnostic gives all but the range, which moves with the text.
func (c converter) diagnostic(out *found, f finding.Finding) lsp.Diagnostic {
	d := lsp.Diagnostic{Severity: severity(f.Severity), Code: f.Code, Source: source}
	if c.client.TextDocument.PublishDiagnostics.CodeDescriptionSupport {
		d.Link = &lsp.CodeDescription{Href: finding.Rule{Code: f.Code}.URL()}
	}
	lines := []string{f.Message}
	if strings.Count(f.Path, "→") > 1 {
		lines = append(lines, "path: "+strings.Join(strings.Fields(f.Path), " "))
	}
	if f.Schema != "" {
		lines = append(lines, "schema: "+f.Schema)
	}
	if f.Help != "" {
		lines = append(lines, "help: "+f.Help)
	}
	for _, r := range f.Related {
		text, ok := out.text(r.Pos.File)
		switch {
		case !ok || !r.Pos.IsValid():
			lines = append(lines, r.Message)
		case c.client.TextDocument.PublishDiagnostics.RelatedInformation:
			start, end := extent(text, r.Pos, finding.Position{})
			d.Related = append(d.Related, lsp.Related{
				Location: lsp.Location{URI: lsp.URI(r.Pos.File), Range: c.encoding.Range(text, start, end)}, Message: r.Message,
			})
		default:
			lines = append(lines, fmt.Sprintf("%s (%s:%d)", r.Message, filepath.Base(r.Pos.File), r.Pos.Line))
		}
	}
	d.Message = strings.Join(lines, "\n")
	return d
}

func severity(s finding.Severity) lsp.Severity {
	switch s {
	case finding.Error:
		return lsp.SeverityError
	case finding.Warning:
		return lsp.SeverityWarning
	}
	return lsp.SeverityInformation
}

// extent gives the bytes that a finding stands on: without an end, up to the end
// of its line; without a column, the whole line but its margins.
func extent(text []byte, pos, end finding.Position) (from, to int) {
	start := lsp.LineStart(text, max(0, pos.Line-1))
	if start < 0 {
		return len(text), len(text)
	}
	line := text[start:]
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	to = start + len(bytes.TrimRight(line, " \t\r"))
	from = start + min(max(0, pos.Column-1), len(line))
	if pos.Column == 0 {
		from = start + len(line) - len(bytes.TrimLeft(line, " \t"))
	}
	if end.IsValid() && end.File == pos.File && end.Column > 0 {
		if last := lsp.LineStart(text, end.Line-1); last >= 0 && last+end.Column-1 > from {
			to = min(last+end.Column-1, len(text))
		}
	}
	return from, max(from, to)
}

// fix takes a change over; ok is false where a file cannot be read.
func (f *found) fix(suggested finding.Fix) (fix, bool) {
	out := fix{title: suggested.Message, edits: map[string][]lsp.Replacement{}}
	for _, e := range suggested.Edits {
		if text, ok := f.text(e.File); !ok || e.Start > e.End || e.End > len(text) {
			return out, false
		}
		out.edits[e.File] = append(out.edits[e.File], lsp.Replacement{Start: e.Start, End: e.End, New: e.New})
	}
	return out, len(out.edits) > 0
}
