package vettool

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis/unitchecker"
)

// TestMain lets the test binary stand for the tool: go vet runs one process a
// package.
func TestMain(m *testing.M) {
	if Asked(os.Args[1:]) {
		Main()
	}
	os.Exit(m.Run())
}

// TestTypesOnlyWritesWhatTheUnitCheckerWrites compares the two ways for a
// package with every kind of declaration: one file, one format.
func TestTypesOnlyWritesWhatTheUnitCheckerWrites(t *testing.T) {
	dir := t.TempDir()
	src := filepath.Join(dir, "a.go")
	if err := os.WriteFile(src, []byte(`package a

import "unsafe"

const C = 1 << iota

var V = unsafe.Sizeof(C)

type T[P any] struct{ f P; Next *T[P] }

type I interface{ M(int) (string, error) }

func (t *T[P]) M(n int) (s string, err error) { return "", nil }

func F(x ...I) (r map[string]I) { return nil }
`), 0o666); err != nil {
		t.Fatal(err)
	}
	u := unit{unitchecker.Config{
		ID: "a", Compiler: "gc", Dir: dir, ImportPath: "example.com/a", GoVersion: "go1.26", GoFiles: []string{src},
		ModulePath: "example.com/a", ModuleVersion: "v1.0.0", ImportMap: map[string]string{"unsafe": "unsafe"}, VetxOnly: true,
	}}
	if !u.outside() {
		t.Fatal("a package of a dependency is not outside")
	}
	u.VetxOutput = filepath.Join(dir, "fast.vetx")
	if err := u.typesOnly(); err != nil {
		t.Fatal(err)
	}
	fast := read(t, u.VetxOutput)

	// As a package of the main module it takes the long way.
	u.ModuleVersion, u.VetxOutput = "", filepath.Join(dir, "slow.vetx")
	data, err := json.Marshal(u.Config)
	if err != nil {
		t.Fatal(err)
	}
	cfg := filepath.Join(dir, "vet.cfg")
	if err := os.WriteFile(cfg, data, 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0], cfg)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	slow := read(t, u.VetxOutput)
	// The facts, and their length in the header, are all that may differ.
	n := vetxHeader + int(binary.LittleEndian.Uint32(slow[4:]))
	if len(fast) != n || !bytes.Equal(fast[:8], slow[:8]) || !bytes.Equal(fast[vetxHeader:], slow[vetxHeader:n]) {
		t.Errorf("the fast way and the unit checker wrote different types:\n%q\n%q", fast, slow)
	}
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestTypesOnlyRefuses: what it cannot do is left to the unit checker.
func TestTypesOnlyRefuses(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return file
	}
	good := write("good.go", "package a\nimport _ \"b\"\n")
	tests := []struct {
		name string
		unit unitchecker.Config
	}{
		{"no output", unitchecker.Config{GoFiles: []string{write("c.go", "package c\n")}}},
		{"syntax error", unitchecker.Config{GoFiles: []string{write("d.go", "package")}, VetxOutput: filepath.Join(dir, "x")}},
		{"type error", unitchecker.Config{GoFiles: []string{write("e.go", "package e\nvar x nowhere\n")}, VetxOutput: filepath.Join(dir, "x")}},
		{"unknown import", unitchecker.Config{GoFiles: []string{good}, VetxOutput: filepath.Join(dir, "x")}},
		{"import without types", unitchecker.Config{GoFiles: []string{good}, VetxOutput: filepath.Join(dir, "x"),
			ImportMap: map[string]string{"b": "b"}, PackageVetx: map[string]string{"b": write("b.vetx", "other")}}},
		{"import cut short", unitchecker.Config{GoFiles: []string{good}, VetxOutput: filepath.Join(dir, "x"),
			ImportMap: map[string]string{"b": "b"}, PackageVetx: map[string]string{"b": write("short.vetx", "vetx\xff\x00\x00\x00\x00\x00\x00\x00u")}}},
		{"import with damaged types", unitchecker.Config{GoFiles: []string{good}, VetxOutput: filepath.Join(dir, "x"),
			ImportMap: map[string]string{"b": "b"}, PackageVetx: map[string]string{"b": write("bad.vetx", "vetx\x03\x00\x00\x00\x00\x00\x00\x00abc")}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if err := (&unit{test.unit}).typesOnly(); err == nil {
				t.Error("no error")
			}
			if _, err := os.Stat(filepath.Join(dir, "x")); err == nil {
				t.Error("a file was written")
			}
		})
	}
}

func TestAsked(t *testing.T) {
	tests := []struct {
		args []string
		want bool
	}{
		{[]string{"-V=full"}, true},
		{[]string{"-flags"}, true},
		{[]string{"-json", "-cascadelint", "/tmp/b001/vet.cfg"}, true},
		{nil, false},
		{[]string{"./..."}, false},
		{[]string{"--version"}, false},
		{[]string{"sites", "./..."}, false},
	}
	for _, test := range tests {
		if got := Asked(test.args); got != test.want {
			t.Errorf("Asked(%q) = %v", test.args, got)
		}
	}
}
