package lifeline_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/cascadelint/cascadelint/internal/lifeline"
)

func TestStopLeavesNothing(t *testing.T) {
	for _, signal := range []string{"", "TERM"} {
		t.Run("signal "+signal, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "program")
			if err := os.Mkdir(dir, 0o755); err != nil {
				t.Fatal(err)
			}
			p, err := lifeline.Start(lifeline.Program{Args: []string{"sleep", "1000"}, Dir: dir, Signal: signal})
			if err != nil {
				t.Fatal(err)
			}
			select {
			case err := <-p.Ended:
				t.Fatalf("the program ended by itself: %v", err)
			default:
			}
			for range 2 {
				if err := p.Stop(); err != nil {
					t.Error(err)
				}
			}
			if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("the folder is still there: %v", err)
			}
		})
	}
}

func TestFailureKeepsItsLog(t *testing.T) {
	dir := t.TempDir()
	var out bytes.Buffer
	p, err := lifeline.Start(lifeline.Program{
		Args:   []string{"sh", "-c", `echo "$WORD" >"$1"/log; echo told; exit 3`, "sh", dir},
		Env:    []string{"WORD=why"},
		Dir:    dir,
		Output: &out,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := <-p.Ended; err == nil {
		t.Error("a program that exits with 3 is reported as a success")
	}
	if err := p.Stop(); err != nil {
		t.Error(err)
	}
	log, err := os.ReadFile(filepath.Join(dir, "log"))
	if err != nil || string(log) != "why\n" {
		t.Errorf("log = %q, %v; want the word from the environment", log, err)
	}
	if out.String() != "told\n" {
		t.Errorf("output = %q, want what the program printed", out.String())
	}
}
