package cli_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/cli"
)

func TestColor(t *testing.T) {
	terminal := cli.Env{Terminal: true, Vars: []string{"TERM=xterm"}}
	with := func(e cli.Env, vars ...string) cli.Env {
		e.Vars = append(append([]string{}, e.Vars...), vars...)
		return e
	}
	tests := []struct {
		name string
		env  cli.Env
		args []string
		want bool
	}{
		{"terminal", terminal, nil, true},
		{"NO_COLOR that is empty does not count", with(terminal, "NO_COLOR="), nil, true},
		{"asked for", cli.Env{}, []string{"--color", "always"}, true},
		{"asked for in spite of NO_COLOR", with(terminal, "NO_COLOR=1"), []string{"--color=always"}, true},
		{"no terminal", cli.Env{Vars: []string{"TERM=xterm"}}, nil, false},
		{"NO_COLOR", with(terminal, "NO_COLOR=1"), nil, false},
		{"dumb terminal", with(terminal, "TERM=dumb"), nil, false},
		{"not wanted", terminal, []string{"--color", "never"}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var out, errs bytes.Buffer
			test.env.Dir = t.TempDir()
			if code := cli.Run(context.Background(), append([]string{"explain"}, test.args...), &out, &errs, test.env); code != 0 || errs.Len() > 0 {
				t.Fatalf("exit code %d: %s", code, errs.String())
			}
			if got := strings.Contains(out.String(), "\x1b["); got != test.want {
				t.Errorf("colour %v, want %v:\n%q", got, test.want, out.String())
			}
		})
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// TestWriteError: a report that cannot be written is not a clean run.
func TestWriteError(t *testing.T) {
	for _, args := range [][]string{{"explain"}, {"explain", "CL101"}, {"version"}} {
		var errs bytes.Buffer
		code := cli.Run(context.Background(), args, full{}, &errs, cli.Env{Dir: t.TempDir()})
		if code != 3 || !strings.Contains(errs.String(), "no space left") {
			t.Errorf("%v: exit code %d: %s", args, code, errs.String())
		}
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out, errs bytes.Buffer
	if code := cli.Run(ctx, []string{"./..."}, &out, &errs, cli.Env{Dir: t.TempDir()}); code == 0 || out.Len() > 0 {
		t.Errorf("exit code %d, %q", code, out.String())
	}
}
