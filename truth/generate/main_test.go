package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestFilesAreUpToDate(t *testing.T) {
	dir := t.TempDir()
	for _, m := range matrices {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, m.file)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := m.save(dir); err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join(dir, m.file))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("..", "cases", m.file))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("cases/%s is not what this command writes: run go generate ./...", m.file)
		}
	}
}
