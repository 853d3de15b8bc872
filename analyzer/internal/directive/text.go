package directive

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
)

// Parser reads directives.
type Parser struct {
	codes map[string]string // code or slug, lower case → code
}

// NewParser makes a parser that knows the rules.
func NewParser(rules []finding.Rule) *Parser {
	p := &Parser{codes: map[string]string{}}
	for _, r := range rules {
		p.codes[strings.ToLower(r.Code)] = r.Code
		p.codes[strings.ToLower(r.Slug)] = r.Code
	}
	delete(p.codes, "")
	return p
}

const prefix = "cascadelint:"

// scope is what a directive is for, before its place is known.
type scope int

const (
	scopeLine scope = iota
	scopeFile
)

// comment reads the text of one comment, without its marker. ok is false where
// it is no directive.
func (p *Parser) comment(text string) (d Directive, s scope, ok bool) {
	text = strings.TrimSpace(text)
	d.Text = text
	rest, ok := strings.CutPrefix(text, prefix)
	if !ok {
		return Directive{}, scopeLine, false
	}
	verb, rest := cutSpace(rest)
	switch verb {
	case "ignore":
	case "file-ignore":
		s = scopeFile
	default:
		d.Problem = fmt.Sprintf("unknown directive %q: expected ignore or file-ignore", prefix+verb)
		return d, s, true
	}
	names, reason := cutCodes(rest)
	d.Reason = trimComment(reason)
	if len(names) == 0 {
		d.Problem = "it names no rule"
		return d, s, true
	}
	for _, name := range names {
		code, known := p.codes[strings.ToLower(name)]
		if !known {
			d.Problem = fmt.Sprintf("there is no rule %q", name)
			return d, s, true
		}
		if !contains(d.Codes, code) {
			d.Codes = append(d.Codes, code)
		}
	}
	if d.Reason == "" {
		d.Problem = "it gives no reason"
	}
	return d, s, true
}

// nolint reads a golangci-lint comment: "nolint", "nolint:a,b // reason". ok is
// false where it is none or does not concern this tool.
func nolint(text string) (d Directive, ok bool) {
	text = strings.TrimSpace(text)
	rest, ok := strings.CutPrefix(text, "nolint")
	if !ok {
		return Directive{}, false
	}
	d = Directive{Text: text, Foreign: true}
	if rest == "" || rest[0] == ' ' || rest[0] == '\t' || rest[0] == '/' {
		return d, true
	}
	if rest[0] != ':' {
		return Directive{}, false
	}
	list, reason, _ := strings.Cut(rest[1:], "//")
	d.Reason = strings.TrimSpace(reason)
	for _, name := range strings.Split(list, ",") {
		// Words after the list are a comment in the old style.
		name, _ = cutSpace(strings.TrimSpace(name))
		if strings.EqualFold(name, "cascadelint") || strings.EqualFold(name, "all") {
			return d, true
		}
	}
	return Directive{}, false
}

// cutSpace splits off the first word.
func cutSpace(s string) (word, rest string) {
	if i := strings.IndexAny(s, " \t\r\n"); i >= 0 {
		return s[:i], strings.TrimSpace(s[i:])
	}
	return s, ""
}

// cutCodes splits off a list of rules: words joined by commas, with or without
// space around them.
func cutCodes(s string) (names []string, rest string) {
	s = strings.TrimSpace(s)
	for {
		i := strings.IndexAny(s, ", \t\r\n")
		if i < 0 {
			i = len(s)
		}
		if i > 0 && !strings.HasPrefix(s, "//") {
			names = append(names, s[:i])
			s = s[i:]
		}
		next, more := strings.CutPrefix(strings.TrimSpace(s), ",")
		if !more {
			return names, strings.TrimSpace(s)
		}
		s = strings.TrimSpace(next)
	}
}

// trimComment cuts a further comment off: "reason // another tool's". The two
// slashes of an address stay.
func trimComment(s string) string {
	if strings.HasPrefix(s, "//") {
		return ""
	}
	if i := strings.Index(s, " //"); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSpace(s)
}
