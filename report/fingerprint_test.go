package report_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/report"
)

// vscodeGo is how the Go extension of VS Code reads a lint tool's output.
var vscodeGo = regexp.MustCompile(`^([^:]*: )?((.:)?[^:]*):(\d+)(:(\d+)?)?:(?:\w+:)? (.*)$`)

func fingerprints(t *testing.T, source string, findings ...finding.Finding) []string {
	t.Helper()
	var out bytes.Buffer
	o := report.Options{Dir: "/p", ReadFile: func(string) ([]byte, error) { return []byte(source), nil }}
	if err := report.SARIF(&out, findings, o); err != nil {
		t.Fatal(err)
	}
	var log struct {
		Runs []struct {
			Results []struct {
				PartialFingerprints map[string]string
			}
		}
	}
	if err := json.Unmarshal(out.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range log.Runs[0].Results {
		got = append(got, r.PartialFingerprints["cascadelint/v1"])
	}
	return got
}

func TestFingerprint(t *testing.T) {
	at := func(line int) finding.Finding {
		return finding.Finding{Code: "CL101", Func: "F", Table: "users", Pos: finding.Position{File: "a.go", Line: line, Column: 1}}
	}
	base := fingerprints(t, "del()", at(1))[0]

	if got := fingerprints(t, "\n\n\t del()", at(3))[0]; got != base {
		t.Error("a line that moved and was indented has another fingerprint")
	}
	if got := fingerprints(t, "del(x)", at(1))[0]; got == base {
		t.Error("another statement has the same fingerprint")
	}
	other := at(1)
	other.Func = "G"
	if got := fingerprints(t, "del()", other)[0]; got == base {
		t.Error("another function has the same fingerprint")
	}
	twice := fingerprints(t, "del()\ndel()", at(1), at(2))
	if twice[0] != base || twice[1] == base {
		t.Errorf("equal statements of one function: %s", strings.Join(twice, " "))
	}
}
