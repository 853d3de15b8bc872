package lsp_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/editor/lsp"
)

// TestPositions goes there and back through a text with characters of all
// widths, in every encoding.
func TestPositions(t *testing.T) {
	const text = "aü€𝄞z\r\n\n𝄞𝄞\nlast"
	for encoding, width := range map[lsp.Encoding]map[rune]int{
		lsp.UTF8:  {'a': 1, 'ü': 2, '€': 3, '𝄞': 4},
		lsp.UTF16: {'a': 1, 'ü': 1, '€': 1, '𝄞': 2},
		lsp.UTF32: {'a': 1, 'ü': 1, '€': 1, '𝄞': 1},
	} {
		var at lsp.Position
		for offset, r := range text {
			if got := encoding.Position([]byte(text), offset); got != at {
				t.Errorf("%s: offset %d is %v, want %v", encoding, offset, got, at)
			}
			if got := encoding.Offset([]byte(text), at); got != offset && r != '\n' {
				t.Errorf("%s: %v is offset %d, want %d", encoding, at, got, offset)
			}
			if r == '\n' {
				at = lsp.Position{Line: at.Line + 1}
				continue
			}
			at.Character += max(width[r], 1)
		}
	}
	for at, want := range map[lsp.Position]int{
		{Line: 0, Character: 99}: strings.Index(text, "\r"), // the end of the line
		{Line: 1, Character: 1}:  strings.Index(text, "\n") + 1,
		{Line: 2, Character: 1}:  strings.Index(text, "\n\n") + 2, // within a character
		{Line: 3, Character: 99}: len(text),
		{Line: 9, Character: 0}:  len(text),
	} {
		if got := lsp.UTF16.Offset([]byte(text), at); got != want {
			t.Errorf("%v is offset %d, want %d", at, got, want)
		}
	}
	if got, want := lsp.UTF16.Position([]byte(text), 999), (lsp.Position{Line: 3, Character: 4}); got != want {
		t.Errorf("past the end: %v, want %v", got, want)
	}
}

func TestNegotiate(t *testing.T) {
	for _, tt := range []struct {
		offered []lsp.Encoding
		want    lsp.Encoding
	}{
		{nil, lsp.UTF16}, {[]lsp.Encoding{"utf-7"}, lsp.UTF16}, {[]lsp.Encoding{"utf-7", lsp.UTF8, lsp.UTF16}, lsp.UTF8}, {[]lsp.Encoding{lsp.UTF32}, lsp.UTF32},
	} {
		if got := lsp.Negotiate(tt.offered); got != tt.want {
			t.Errorf("%v: %s, want %s", tt.offered, got, tt.want)
		}
	}
}

func TestApply(t *testing.T) {
	r := func(a, b, c, d int) *lsp.Range {
		return &lsp.Range{Start: lsp.Position{Line: a, Character: b}, End: lsp.Position{Line: c, Character: d}}
	}
	got := lsp.UTF16.Apply([]byte("one 𝄞 two\nthree\n"), []lsp.Change{
		{Range: r(0, 7, 0, 10), Text: "2"},         // "two"
		{Range: r(0, 0, 0, 3), Text: "eins\nzwei"}, // counted in the text as it then is
		{Range: r(2, 0, 3, 0), Text: ""},
	})
	if want := "eins\nzwei 𝄞 2\n"; string(got) != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := lsp.UTF16.Apply([]byte("x"), []lsp.Change{{Text: "all"}}); string(got) != "all" {
		t.Errorf("%q", got)
	}
}

func TestReplace(t *testing.T) {
	got, err := lsp.Replace([]byte("abcdef"), []lsp.Replacement{{4, 5, "E"}, {1, 1, "+"}, {1, 2, "B"}})
	if err != nil || string(got) != "a+BcdEf" {
		t.Errorf("%q, %v", got, err)
	}
	for _, bad := range [][]lsp.Replacement{{{0, 3, ""}, {2, 4, ""}}, {{3, 2, ""}}, {{0, 7, ""}}} {
		if got, err := lsp.Replace([]byte("abcdef"), bad); err == nil {
			t.Errorf("%v gives %q", bad, got)
		}
	}
}

// TestShift follows lines through edits: one that moves must be the same line of
// the later text, and one of an edited line must not be found.
func TestShift(t *testing.T) {
	const before = "one\ntwo\nthree\nfour\n"
	tests := []struct {
		name, after string
		want        string // the lines that are followed
	}{
		{"same", before, "one two three four"},
		{"before the first", "zero\n" + before, "one two three four"},
		{"in between", "one\ntwo\nmore\nthree\nfour\n", "one two three four"},
		{"the same line again", "one\ntwo\ntwo\nthree\nfour\n", "one two three four"},
		{"after the last", before + "five\n", "one two three four"},
		{"edited", "one\ntwo\nthrix\nfour\n", "one two four"},
		{"joined", "one\ntwothree\nfour\n", "one four"},
		{"removed", "one\nfour\n", "one four"},
		{"all but one", "1\n2\n3\nfour\n", "four"},
		{"two edits", "one\nTWO\nthree\nFOUR\n", "one"},
		{"empty", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := lsp.NewShift([]byte(before), []byte(tt.after))
			var got []string
			for _, line := range strings.Fields(before) {
				start := strings.Index(before, line)
				from, to, ok := s.Offsets(start, start+len(line))
				if !ok {
					continue
				}
				if tt.after[from:to] != line {
					t.Errorf("%s went to %q", line, tt.after[from:to])
				}
				got = append(got, line)
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("followed %q, want %q", got, tt.want)
			}
		})
	}
}

// TestShiftRandom wants what is followed to be the same text, whatever the edit.
func TestShiftRandom(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	text := func() string {
		var b strings.Builder
		for range random.IntN(12) {
			b.WriteString([]string{"a", "b", "\n", "\n"}[random.IntN(4)])
		}
		return b.String()
	}
	followed := 0
	for range 20000 {
		before, after := text(), text()
		s := lsp.NewShift([]byte(before), []byte(after))
		for start := range before {
			for end := start; end <= len(before); end++ {
				from, to, ok := s.Offsets(start, end)
				if !ok {
					continue
				}
				followed++
				if from < 0 || to > len(after) || after[from:to] != before[start:end] {
					t.Fatalf("%q → %q: bytes %d to %d went to %d, %d", before, after, start, end, from, to)
				}
			}
		}
	}
	if followed == 0 {
		t.Error("nothing was followed")
	}
}

func TestURI(t *testing.T) {
	for path, uri := range map[string]string{
		"/a/b.go":        "file:///a/b.go",
		"/a b/ü#?%25.go": "file:///a%20b/%C3%BC%23%3F%2525.go",
	} {
		if got := lsp.URI(path); got != uri {
			t.Errorf("%s: %s, want %s", path, got, uri)
		}
		if got, ok := lsp.Path(uri); !ok || got != path {
			t.Errorf("%s: %s, want %s", uri, got, path)
		}
	}
	if got, ok := lsp.Path("file:///a/%40b/../c.go"); !ok || got != "/a/c.go" {
		t.Errorf("another spelling: %s, %v", got, ok)
	}
	for _, uri := range []string{"untitled:Untitled-1", "file:", "%", "https://example.com/a.go"} {
		if got, ok := lsp.Path(uri); ok {
			t.Errorf("%s names the file %s", uri, got)
		}
	}
}

func TestFolders(t *testing.T) {
	for _, tt := range []struct {
		params lsp.InitializeParams
		want   string
	}{
		{lsp.InitializeParams{RootPath: "/old"}, "[/old]"},
		{lsp.InitializeParams{RootPath: "/old", RootURI: "file:///root"}, "[/root]"},
		{lsp.InitializeParams{RootURI: "file:///root", WorkspaceFolders: []lsp.WorkspaceFolder{{URI: "file:///a"}, {URI: "file:///b"}}}, "[/a /b]"},
		{lsp.InitializeParams{}, "[]"},
	} {
		if got := fmt.Sprint(tt.params.Folders()); got != tt.want {
			t.Errorf("%+v: %s, want %s", tt.params, got, tt.want)
		}
	}
}
