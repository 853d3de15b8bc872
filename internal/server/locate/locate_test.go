package locate_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/server/locate"
)

// install makes a folder that looks like an installation whose server answers
// --version with the text given, and returns the server's path.
func install(t *testing.T, base, answer string) string {
	t.Helper()
	write(t, filepath.Join(base, "share", "mysql", "mariadb_system_tables.sql"), "", 0o644)
	server := filepath.Join(base, "sbin", "mariadbd")
	write(t, server, "#!/bin/sh\necho '"+answer+"'\n", 0o755)
	return server
}

func write(t *testing.T, path, text string, mode os.FileMode) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
}

func TestOpen(t *testing.T) {
	for _, tt := range []struct {
		name, answer, version, problem string
	}{
		{"debian", "mariadbd  Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu on x86_64 (Debian 12)", "10.11.19", ""},
		{"upstream", "/usr/sbin/mariadbd  Ver 11.4.2-MariaDB for Linux on x86_64 (MariaDB Server)", "11.4.2", ""},
		{"mysql", "mysqld  Ver 8.0.36 for Linux on x86_64 (MySQL Community Server - GPL)", "", "expected the version of a MariaDB server"},
		{"silent", "", "", "expected the version of a MariaDB server"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			inst, err := locate.Open(install(t, t.TempDir(), tt.answer))
			if tt.problem != "" {
				if err == nil || !strings.Contains(err.Error(), tt.problem) {
					t.Fatalf("error %v, want one with %q", err, tt.problem)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if inst.Version != tt.version {
				t.Errorf("version %q, want %q", inst.Version, tt.version)
			}
		})
	}
}

func TestOpenNeedsTheSystemTables(t *testing.T) {
	server := filepath.Join(t.TempDir(), "sbin", "mariadbd")
	write(t, server, "#!/bin/sh\necho 'Ver 10.11.19-MariaDB'\n", 0o755)
	if _, err := locate.Open(server); err == nil || !strings.Contains(err.Error(), "mariadb_system_tables.sql") {
		t.Errorf("error %v, want one that names the missing file", err)
	}
}

func TestOpenFindsUnpackedLibraries(t *testing.T) {
	base := filepath.Join(t.TempDir(), "usr")
	server := install(t, base, "Ver 10.11.19-MariaDB")
	lib := filepath.Join(base, "lib", "x86_64-linux-gnu")
	write(t, filepath.Join(lib, "libaio.so.1"), "", 0o644)
	inst, err := locate.Open(server)
	if err != nil {
		t.Fatal(err)
	}
	// The temporary folder may be behind a symlink.
	if got := inst.LibraryPath(); !strings.HasSuffix(got, filepath.Join("usr", "lib", "x86_64-linux-gnu")) {
		t.Errorf("library path %q, want the folder %s", got, lib)
	}
}

func TestFind(t *testing.T) {
	for _, tt := range []struct {
		name   string
		system string            // answer of the server in a program folder
		cache  map[string]string // answers of the unpacked servers
		want   string            // empty: ErrNotFound
	}{
		{"nothing", "", nil, ""},
		{"system first", "Ver 10.5.1-MariaDB", map[string]string{"10.11.8": "Ver 10.11.8-MariaDB"}, "10.5.1"},
		{"newest of the cache", "", map[string]string{
			"10.11.9": "Ver 10.11.9-MariaDB", "10.11.19": "Ver 10.11.19-MariaDB", "10.6.21": "Ver 10.6.21-MariaDB",
		}, "10.11.19"},
		{"broken one passed over", "", map[string]string{
			"10.11.19": "no version", "10.11.8": "Ver 10.11.8-MariaDB",
		}, "10.11.8"},
		{"only broken ones", "no version", map[string]string{"10.11.19": "no version"}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			root := t.TempDir()
			search := locate.Search{
				Dirs:  []string{filepath.Join(root, "empty"), filepath.Join(root, "system", "sbin")},
				Cache: filepath.Join(root, "cache"),
			}
			if tt.system != "" {
				install(t, filepath.Join(root, "system"), tt.system)
			}
			for version, answer := range tt.cache {
				install(t, filepath.Join(search.Cache, "mariadb-"+version, "usr"), answer)
			}
			inst, err := search.Find()
			if tt.want == "" {
				if !errors.Is(err, locate.ErrNotFound) {
					t.Fatalf("error %v, want ErrNotFound", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if inst.Version != tt.want {
				t.Errorf("found version %s, want %s", inst.Version, tt.want)
			}
		})
	}
}

func TestFindBelievesTheName(t *testing.T) {
	root := t.TempDir()
	search := locate.Search{
		Named: install(t, filepath.Join(root, "named"), "Ver 11.4.2-MariaDB"),
		Dirs:  []string{filepath.Dir(install(t, filepath.Join(root, "system"), "Ver 10.5.1-MariaDB"))},
	}
	inst, err := search.Find()
	if err != nil {
		t.Fatal(err)
	}
	if inst.Version != "11.4.2" {
		t.Errorf("found version %s, want the named one, 11.4.2", inst.Version)
	}

	search.Named = filepath.Join(root, "nowhere", "mariadbd")
	_, err = search.Find()
	if err == nil || !strings.Contains(err.Error(), locate.Env) {
		t.Errorf("error %v, want one that names $%s", err, locate.Env)
	}
	if errors.Is(err, locate.ErrNotFound) {
		t.Error("a wrong name is reported as if there were no server")
	}
}

func TestOpenAny(t *testing.T) {
	for _, tt := range []struct{ name, answer, product, version, problem string }{
		{"mariadb", "mariadbd  Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu on x86_64 (Debian 12)", "mariadb", "10.11.19", ""},
		{"mariadb under the old name", "mysqld  Ver 10.3.39-MariaDB for Linux on x86_64 (MariaDB Server)", "mariadb", "10.3.39", ""},
		{"mysql", "/usr/sbin/mysqld  Ver 8.0.36 for Linux on x86_64 (MySQL Community Server - GPL)", "mysql", "8.0.36", ""},
		{"mysql of a distribution", "/usr/sbin/mysqld  Ver 8.0.36-0ubuntu0.22.04.1 for Linux on x86_64 ((Ubuntu))", "mysql", "8.0.36", ""},
		{"old mysql", "mysqld  Ver 5.6.24 for Linux on x86_64 (MySQL Community Server (GPL))", "", "", "or of MySQL 5.7 or later"},
		{"oldest that will do", "mysqld  Ver 5.7.44 for Linux on x86_64 (MySQL Community Server (GPL))", "mysql", "5.7.44", ""},
		{"something else", "true 1.0", "", "", "or of MySQL 5.7 or later"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			inst, err := locate.OpenAny(install(t, t.TempDir(), strings.ReplaceAll(tt.answer, "'", "")))
			if tt.problem != "" {
				if err == nil || !strings.Contains(err.Error(), tt.problem) {
					t.Fatalf("error %v, want one with %q", err, tt.problem)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if inst.Product != tt.product || inst.Version != tt.version {
				t.Errorf("%s %s, want %s %s", inst.Product, inst.Version, tt.product, tt.version)
			}
		})
	}
}

// TestFindPrefers: the first program that is named counts, wherever it is.
func TestFindPrefers(t *testing.T) {
	root := t.TempDir()
	install(t, filepath.Join(root, "a"), "Ver 10.11.19-MariaDB")
	write(t, filepath.Join(root, "b", "sbin", "mysqld"), "#!/bin/sh\necho 'Ver 8.4.2 for Linux on x86_64 (MySQL)'\n", 0o755)
	dirs := []string{filepath.Join(root, "a", "sbin"), filepath.Join(root, "b", "sbin")}
	for _, programs := range [][]string{{"mysqld", "mariadbd"}, {"mariadbd", "mysqld"}} {
		inst, err := locate.Search{Dirs: dirs, Programs: programs}.Find()
		if err != nil {
			t.Fatal(err)
		}
		if got := filepath.Base(inst.Program); got != programs[0] {
			t.Errorf("found %s, want %s", got, programs[0])
		}
	}
}
