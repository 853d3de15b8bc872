package report

import (
	"strings"
	"testing"
)

func TestQuote(t *testing.T) {
	const long = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJ"
	tests := []struct {
		name            string
		line            string
		from, to, width int
		text, mark      string
	}{
		{"as it is", "del(x)", 5, 6, 0, "del(x)", "    ^"},
		{"tabs", "\tdel(\tx)", 2, 5, 0, "    del(    x)", "    ^^^"},
		{"no end", "del(x)", 5, 0, 0, "del(x)", "    ^"},
		{"no column", "  del(x)  ", 0, 0, 0, "  del(x)", "  ^"},
		{"column past the line", "del", 99, 0, 0, "del", "^"},
		{"end past the line", "del  ", 1, 99, 0, "del", "^^^"},
		{"empty", "", 1, 5, 0, "", "^"},
		{"wide letters", "削除 x", 8, 9, 0, "削除 x", "     ^"},
		{"control characters", "a\x1b[31mb\xff", 7, 8, 0, "a\ufffd[31mb\ufffd", "      ^"},
		{"fits", long[:20], 3, 6, 20, long[:20], "  ^^^"},
		{"cut at the right", long, 3, 6, 20, "0123456789abcdefghi…", "  ^^^"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			e := quote(test.line, test.from, test.to, test.width)
			if e.text != test.text || e.mark("^") != test.mark {
				t.Errorf("got\n%q\n%q, want\n%q\n%q", e.text, e.mark("^"), test.text, test.mark)
			}
		})
	}
}

// TestQuoteMarksTheSameTextHoweverItIsCut: whatever the width, the mark stands
// below the text that it is for, and the line keeps to the width.
func TestQuoteMarksTheSameTextHoweverItIsCut(t *testing.T) {
	line := "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	for width := 20; width < 70; width++ {
		for from := 1; from <= len(line); from++ {
			for _, length := range []int{1, 3, 9} {
				to := min(from+length, len(line)+1)
				e := quote(line, from, to, width)
				cells := []rune(e.text)
				if len(cells) > width {
					t.Fatalf("width %d, columns %d to %d: %q is wider", width, from, to, e.text)
				}
				got := string(cells[e.start:min(e.end, len(cells))])
				if want := line[from-1 : to-1]; got != want && !strings.HasPrefix(want, strings.TrimSuffix(got, "…")) {
					t.Fatalf("width %d, columns %d to %d: %q marks %q", width, from, to, e.text, got)
				}
				if got == "" || got == "…" {
					t.Fatalf("width %d, columns %d to %d: nothing of %q is marked", width, from, to, e.text)
				}
			}
		}
	}
}

func FuzzQuote(f *testing.F) {
	f.Add("\tdel(x)", 2, 5, 40)
	f.Add("削除\xff", 4, 1, 20)
	f.Fuzz(func(t *testing.T, line string, from, to, width int) {
		e := quote(line, from, to, width)
		if e.start < 0 || e.end <= e.start {
			t.Errorf("%+v: the mark is empty", e)
		}
		if strings.ContainsAny(e.text, "\t\x1b\r") {
			t.Errorf("%q: control characters reach the terminal", e.text)
		}
	})
}
