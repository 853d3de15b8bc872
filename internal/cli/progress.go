package cli

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/cascadelint/cascadelint/verify/orphans"
)

// lineEvery is the least time between two lines of progress where there is no
// terminal to draw a bar on.
const lineEvery = 10 * time.Second

// progress shows how far a scan is: a bar on a terminal, a line now and then
// elsewhere. A scan of less than that is silent.
type progress struct {
	out      io.Writer
	terminal bool
	width    int

	began, last time.Time
	drawn       bool
}

func (p *progress) show(now orphans.Progress) {
	if p.began.IsZero() {
		p.began = time.Now()
		p.last = p.began
	}
	every := lineEvery
	if p.terminal {
		every = 200 * time.Millisecond
	}
	if time.Since(p.last) < every {
		return
	}
	p.last = time.Now()
	text := describe(now)
	if !p.terminal {
		fmt.Fprintf(p.out, "cascadelint: %s\n", text)
		return
	}
	if now.Fraction >= 0 {
		text = bar(now.Fraction) + " " + text
	}
	if width := p.width; width > 0 && len([]rune(text)) >= width {
		text = string([]rune(text)[:width-1])
	}
	fmt.Fprintf(p.out, "\r\x1b[K%s", text)
	p.drawn = true
}

// clear takes the bar away before anything else is written.
func (p *progress) clear() {
	if p.drawn {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}

func bar(fraction float64) string {
	const cells = 20
	full := int(fraction * cells)
	return "[" + strings.Repeat("=", full) + strings.Repeat(" ", cells-full) + "]"
}

func describe(now orphans.Progress) string {
	text := fmt.Sprintf("%d/%d %s", now.Done+1, now.Total, now.Relation)
	if now.Fraction >= 0 {
		text += fmt.Sprintf(" %.0f%%", now.Fraction*100)
	}
	if now.Left > 0 {
		text += fmt.Sprintf(", %v left", now.Left.Round(time.Second))
	}
	if now.Found > 0 {
		text += fmt.Sprintf(", %d orphaned rows", now.Found)
	}
	if now.Paused != "" {
		text += ", paused: " + now.Paused
	}
	return text
}
