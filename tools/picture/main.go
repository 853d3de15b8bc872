// Picture draws what the linter prints for examples/blog as docs/output.svg, the
// picture in the README. The test beside it fails when the picture is stale.
//
//	go run ./tools/picture
package main

import (
	"bytes"
	"context"
	"fmt"
	"html"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/cascadelint/cascadelint/internal/cli"
)

func main() {
	if err := write("."); err != nil {
		fmt.Fprintln(os.Stderr, "picture:", err)
		os.Exit(1)
	}
}

func write(root string) error {
	svg, err := picture(root)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(root, "docs", "output.svg"), []byte(svg), 0o644)
}

// picture runs the linter on the example and draws its coloured output.
func picture(root string) (string, error) {
	dir, err := filepath.Abs(root)
	if err != nil {
		return "", err
	}
	var out bytes.Buffer
	args := []string{"--color", "always", "-C", "examples/blog", "./..."}
	code := cli.Run(context.Background(), args, &out, io.Discard, cli.Env{Dir: dir, Vars: os.Environ(), Columns: columns})
	if code != 1 {
		return "", fmt.Errorf("cascadelint %s: exit status %d, want 1", strings.Join(args, " "), code)
	}
	return draw("$ cascadelint -C examples/blog ./...\n" + out.String()), nil
}

const (
	columns    = 120 // the width of the drawn terminal
	rows       = 48  // what is longer ends in an ellipsis
	charWidth  = 7.8
	lineHeight = 18
	margin     = 16
)

// draw makes an SVG of a terminal's text with its colours.
func draw(text string) string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	if len(lines) > rows {
		lines = append(lines[:rows], "…")
	}
	var b strings.Builder
	width, height := int(columns*charWidth)+2*margin, len(lines)*lineHeight+2*margin
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="monospace" font-size="13">`+"\n", width, height)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" rx="6" fill="#1e1e2e"/>`+"\n")
	for i, line := range lines {
		fmt.Fprintf(&b, `<text x="%d" y="%d" fill="#cdd6f4" xml:space="preserve">%s</text>`+"\n", margin, margin+(i+1)*lineHeight-5, spans(line))
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// colour gives the look of an escape code that the reports use.
func colour(code string) string {
	switch code {
	case "1":
		return `font-weight="bold"`
	case "1;31":
		return `font-weight="bold" fill="#f38ba8"`
	case "1;33":
		return `font-weight="bold" fill="#f9e2af"`
	case "32":
		return `fill="#a6e3a1"`
	case "36":
		return `fill="#89dceb"`
	case "1;34":
		return `font-weight="bold" fill="#89b4fa"`
	case "2":
		return `fill="#7f849c"`
	}
	return ""
}

// spans turns one line with escape codes into SVG text.
func spans(line string) string {
	var b strings.Builder
	left := columns
	write := func(s, style string) {
		if utf8.RuneCountInString(s) > left {
			s = string([]rune(s)[:max(left-1, 0)]) + "…"
		}
		left -= utf8.RuneCountInString(s)
		if s == "" || left < 0 {
			return
		}
		if style == "" {
			b.WriteString(html.EscapeString(s))
			return
		}
		fmt.Fprintf(&b, `<tspan %s>%s</tspan>`, style, html.EscapeString(s))
	}
	style := ""
	for {
		text, rest, found := strings.Cut(line, "\x1b[")
		write(text, style)
		if !found {
			return b.String()
		}
		code, after, _ := strings.Cut(rest, "m")
		style, line = colour(code), after
	}
}
