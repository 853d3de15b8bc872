package report

import (
	"strings"
	"unicode/utf8"
)

const tabWidth = 4

// excerpt is one source line as it is quoted, with the columns to mark.
type excerpt struct {
	text       string
	start, end int // display columns, from 0; end is past the last
}

// quote prepares a line for display: tabs become spaces, control characters are
// shown, and where the line is wider than width it is cut around the marked
// part. from and to are byte columns counted from one, to past the end; a from
// of zero marks the line's text from its first character that is no space.
func quote(line string, from, to, width int) excerpt {
	if from <= 0 || from > len(line) {
		from = 1 + len(line) - len(strings.TrimLeft(line, " \t"))
		to = 0
	}
	if to <= from {
		to = from + 1
	}
	to = min(to, len(strings.TrimRight(line, " \t"))+1)

	var cells []cell
	start, end := -1, -1
	column := 0
	for i, r := range line {
		if start < 0 && i+1 >= from {
			start = column
		}
		if end < 0 && i+1 >= to {
			end = column
		}
		c := cellFor(r, column)
		cells = append(cells, c)
		column += c.width
	}
	if start < 0 {
		start = column
	}
	if end < 0 {
		end = column
	}
	return cut(cells, start, max(end, start+1), width)
}

// cell is one rune's place in a terminal line.
type cell struct {
	text  string
	width int
}

func cellFor(r rune, column int) cell {
	switch {
	case r == '\t':
		n := tabWidth - column%tabWidth
		return cell{strings.Repeat(" ", n), n}
	case r < ' ' || r == 0x7f || r == utf8.RuneError || r >= 0x80 && r < 0xa0:
		return cell{"\ufffd", 1} // never let a file drive the terminal
	}
	return cell{string(r), runeWidth(r)}
}

// runeWidth is 2 for the East Asian wide ranges, 0 for combining marks.
func runeWidth(r rune) int {
	switch {
	case r >= 0x300 && r <= 0x36f, r == 0x200d, r >= 0xfe00 && r <= 0xfe0f:
		return 0
	case r >= 0x1100 && r <= 0x115f, r >= 0x2e80 && r <= 0xa4cf, r >= 0xac00 && r <= 0xd7a3,
		r >= 0xf900 && r <= 0xfaff, r >= 0xfe30 && r <= 0xfe6f, r >= 0xff00 && r <= 0xff60,
		r >= 0x1f300 && r <= 0x1faff, r >= 0x20000 && r <= 0x3fffd:
		return 2
	}
	return 1
}

// cut keeps the part of a line around the marked columns that fits into width.
func cut(cells []cell, start, end, width int) excerpt {
	total := 0
	for _, c := range cells {
		total += c.width
	}
	first, last := 0, total
	if width > 0 && total > width {
		last = width - 1 // one column is for the sign of the cut
		if first = max(0, min(start-width/4, total-last)); end <= last {
			first = 0
		}
		if first > 0 {
			if last += first; last < total {
				last--
			}
		}
	}
	var b strings.Builder
	offset := 0
	if first > 0 {
		b.WriteString("…")
		offset = 1
	}
	column, begun := 0, false
	for _, c := range cells {
		if column >= first && column+c.width <= last {
			if !begun {
				offset -= column
				begun = true
			}
			b.WriteString(c.text)
		}
		column += c.width
	}
	shown := last + offset
	if last < total {
		b.WriteString("…")
	}
	e := excerpt{text: strings.TrimRight(b.String(), " "), start: max(0, start+offset), end: end + offset}
	if width > 0 && total > width {
		e.end = max(e.start+1, min(e.end, shown))
	}
	return e
}

// mark gives the line of carets below an excerpt.
func (e excerpt) mark(sign string) string {
	return strings.Repeat(" ", e.start) + strings.Repeat(sign, e.end-e.start)
}
