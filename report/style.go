package report

import "github.com/cascadelint/cascadelint/finding"

// style colours text where colours are on.
type style bool

const (
	sgrBold   = "1"
	sgrRed    = "1;31"
	sgrYellow = "1;33"
	sgrGreen  = "32"
	sgrCyan   = "36"
	sgrBlue   = "1;34"
	sgrFaint  = "2"
)

func (s style) paint(sgr, text string) string {
	if !s || text == "" {
		return text
	}
	return "\x1b[" + sgr + "m" + text + "\x1b[0m"
}

func (s style) bold(text string) string  { return s.paint(sgrBold, text) }
func (s style) faint(text string) string { return s.paint(sgrFaint, text) }
func (s style) frame(text string) string { return s.paint(sgrBlue, text) }

func (s style) severity(v finding.Severity, text string) string {
	switch v {
	case finding.Error:
		return s.paint(sgrRed, text)
	case finding.Warning:
		return s.paint(sgrYellow, text)
	}
	return s.paint(sgrCyan, text)
}

func (s style) verdict(v finding.Verdict) string {
	switch v {
	case finding.VerdictFlag:
		return s.paint(sgrRed, string(v))
	case finding.VerdictOK:
		return s.paint(sgrGreen, string(v))
	}
	return s.paint(sgrYellow, string(v))
}
