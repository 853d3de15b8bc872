package lsp

import (
	"bytes"
	"fmt"
	"slices"
	"unicode/utf8"
)

// Encoding says in which units the characters of a line are counted.
type Encoding string

// The encodings (LSP 3.17, PositionEncodingKind). An editor that names none
// means UTF-16.
const (
	UTF8  Encoding = "utf-8"
	UTF16 Encoding = "utf-16"
	UTF32 Encoding = "utf-32"
)

// Negotiate chooses the encoding: the first of the editor's that is known.
func Negotiate(offered []Encoding) Encoding {
	for _, e := range offered {
		if e == UTF8 || e == UTF16 || e == UTF32 {
			return e
		}
	}
	return UTF16
}

// units is the width of the first rune of s and the number of its bytes.
func (e Encoding) units(s []byte) (units, size int) {
	r, size := utf8.DecodeRune(s)
	switch e {
	case UTF8:
		return size, size
	case UTF32:
		return 1, size
	}
	if r >= 1<<16 {
		return 2, size
	}
	return 1, size
}

// Position gives the place of a byte offset in a text. An offset past the end
// stands for the end.
func (e Encoding) Position(text []byte, offset int) Position {
	offset = max(0, min(offset, len(text)))
	start := bytes.LastIndexByte(text[:offset], '\n') + 1
	p := Position{Line: bytes.Count(text[:start], []byte{'\n'})}
	for s := text[start:offset]; len(s) > 0; {
		units, size := e.units(s)
		p.Character += units
		s = s[size:]
	}
	return p
}

// Range gives the places of two byte offsets.
func (e Encoding) Range(text []byte, start, end int) Range {
	return Range{e.Position(text, start), e.Position(text, end)}
}

// Offset gives the byte offset of a place. A place past the end of its line
// stands for the end of the line, before its newline; one past the last line for
// the end of the text.
func (e Encoding) Offset(text []byte, p Position) int {
	start := LineStart(text, p.Line)
	if start < 0 {
		return len(text)
	}
	at := start
	for n := 0; n < p.Character && at < len(text) && text[at] != '\n'; {
		if text[at] == '\r' && at+1 < len(text) && text[at+1] == '\n' {
			break
		}
		units, size := e.units(text[at:])
		n += units
		if n > p.Character {
			break // in the middle of a character
		}
		at += size
	}
	return at
}

// LineStart gives the byte offset of a line, counted from zero; -1 where the
// text has fewer.
func LineStart(text []byte, line int) int {
	at := 0
	for ; line > 0; line-- {
		i := bytes.IndexByte(text[at:], '\n')
		if i < 0 {
			return -1
		}
		at += i + 1
	}
	return at
}

// Change is an edit in a document; without a range it replaces the whole text.
type Change struct {
	Range *Range `json:"range"`
	Text  string `json:"text"`
}

// Apply makes the changes one after the other.
func (e Encoding) Apply(text []byte, changes []Change) []byte {
	for _, c := range changes {
		if c.Range == nil {
			text = []byte(c.Text)
			continue
		}
		start, end := e.Offset(text, c.Range.Start), e.Offset(text, c.Range.End)
		text = slices.Concat(text[:start], []byte(c.Text), text[max(start, end):])
	}
	return text
}

// Shift says where the bytes of an earlier text stand in a later one.
type Shift struct {
	prefix, suffix int // bytes in common at both ends
	before, after  int // lengths of the texts
}

// NewShift compares two texts by whole lines at both ends.
func NewShift(before, after []byte) Shift {
	s := Shift{before: len(before), after: len(after)}
	if bytes.Equal(before, after) {
		s.prefix = len(before)
		return s
	}
	shorter := min(len(before), len(after))
	same := 0
	for same < shorter && before[same] == after[same] {
		same++
	}
	s.prefix = bytes.LastIndexByte(before[:same], '\n') + 1
	same = 0
	for same < shorter-s.prefix && before[len(before)-1-same] == after[len(after)-1-same] {
		same++
	}
	s.suffix = same
	if !lineStarts(before, len(before)-same) || !lineStarts(after, len(after)-same) {
		s.suffix -= bytes.IndexByte(before[len(before)-same:], '\n') + 1
		if s.suffix == same { // within one line
			s.suffix = 0
		}
	}
	return s
}

// lineStarts reports whether a line begins at an offset.
func lineStarts(text []byte, at int) bool { return at == 0 || text[at-1] == '\n' }

// Offsets moves a range of the earlier text; ok is false where something in the
// lines that it stands on was changed.
func (s Shift) Offsets(start, end int) (newStart, newEnd int, ok bool) {
	switch {
	case end < s.prefix || end <= s.prefix && s.prefix == s.before:
		return start, end, true
	case start >= s.before-s.suffix && s.suffix > 0:
		return start + s.after - s.before, end + s.after - s.before, true
	}
	return 0, 0, false
}

// Replacement puts New in place of the bytes [Start, End) of a text.
type Replacement struct {
	Start, End int
	New        string
}

// Replace makes replacements that do not overlap, all counted in the text as it
// is. A replacement outside of the text is an error.
func Replace(text []byte, edits []Replacement) ([]byte, error) {
	sorted := slices.Clone(edits)
	slices.SortStableFunc(sorted, func(a, b Replacement) int { return a.Start - b.Start })
	var out []byte
	at := 0
	for _, e := range sorted {
		if e.Start < at || e.End < e.Start || e.End > len(text) {
			return nil, fmt.Errorf("replacing bytes %d to %d of %d: they overlap others or are not there", e.Start, e.End, len(text))
		}
		out = append(append(out, text[at:e.Start]...), e.New...)
		at = e.End
	}
	return append(out, text[at:]...), nil
}
