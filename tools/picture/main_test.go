package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPictureIsCurrent(t *testing.T) {
	root := filepath.Join("..", "..")
	want, err := picture(root)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(root, "docs", "output.svg"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("docs/output.svg is stale, run: go run ./tools/picture\n%s", diff)
	}
}

func TestSpans(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain", "plain"},
		{"a < b & c", "a &lt; b &amp; c"},
		{"\x1b[1;31merror\x1b[0m: x", `<tspan font-weight="bold" fill="#f38ba8">error</tspan>: x`},
		{"", ""},
	}
	for _, tt := range tests {
		if got := spans(tt.in); got != tt.want {
			t.Errorf("spans(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}
