// Package locate finds an installation of MariaDB or MySQL: one that the user
// names, one that the system has, or one that the test command unpacked into the
// cache folder. It starts nothing; package server boots what is found here, and
// the test command (tools/test) fills the cache folder.
package locate

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Env names the environment variable that holds the path of mariadbd. Where it
// is set, nothing else is looked at.
const Env = "CASCADELINT_MARIADBD"

// ErrNotFound is returned by [Find] where there is no server anywhere.
var ErrNotFound = errors.New("no server program found: not in $" + Env + ", not in $PATH or the sbin folders, not in the cache folder")

// The products.
const (
	MariaDB = "mariadb"
	MySQL   = "mysql"
)

// Installation is a server with its support files.
type Installation struct {
	// Product is [MariaDB] or [MySQL].
	Product string
	// Program is the path of the server program.
	Program string
	// Base is the prefix that holds bin or sbin, lib and share.
	Base string
	// Share holds the error messages and, of MariaDB, the SQL files that create
	// the system tables. It is empty for a MySQL that has it in an unusual place
	// and finds it by itself.
	Share string
	// Version is what the server says of itself, such as 10.11.19.
	Version string
	// Libraries are folders with shared libraries which came with the server
	// and are not on the loader's own path.
	Libraries []string
	// Loader is the dynamic loader that came with the server, whose C library
	// is then not the system's. It is empty where the system's loader will do.
	Loader string
}

// Search says where to look for a server.
type Search struct {
	// Named is the path of mariadbd; where it is set, nothing else is looked at.
	Named string
	// Dirs are folders with programs, best first.
	Dirs []string
	// Cache is the folder of unpacked servers; see [CacheDir].
	Cache string
	// Programs are the names of programs, best first, of either product; nil for
	// mariadbd alone.
	Programs []string
}

// Find looks for a server where this machine keeps one: [Env], then PATH and
// the folders that distributions use, then the newest one in the cache folder.
// Without any, the error is [ErrNotFound].
func Find() (*Installation, error) { return here().Find() }

// FindAny looks where [Find] does for a server of either product, first of the
// one that is preferred.
func FindAny(prefer string) (*Installation, error) {
	search := here()
	search.Programs = []string{"mariadbd", "mysqld"}
	if prefer == MySQL {
		search.Programs = []string{"mysqld", "mariadbd"}
	}
	return search.Find()
}

func here() Search {
	search := Search{Named: os.Getenv(Env), Dirs: filepath.SplitList(os.Getenv("PATH"))}
	// An ordinary user's PATH leaves these out (Debian: sbin, Fedora: libexec).
	search.Dirs = append(search.Dirs, "/usr/sbin", "/usr/local/sbin", "/usr/libexec", "/usr/local/bin", "/opt/homebrew/bin")
	if cache, err := CacheDir(); err == nil { // without a home folder there is none
		search.Cache = cache
	}
	return search
}

// Find looks for a server. Without any, the error is [ErrNotFound]; a named
// server that cannot be used is an error of its own.
func (s Search) Find() (*Installation, error) {
	open := Open
	if s.Programs != nil {
		open = OpenAny
	}
	if s.Named != "" {
		inst, err := open(s.Named)
		if err != nil {
			return nil, fmt.Errorf("$%s: %w", Env, err)
		}
		return inst, nil
	}
	var broken error
	for _, path := range s.candidates() {
		inst, err := open(path)
		if err == nil {
			return inst, nil
		}
		broken = errors.Join(broken, err)
	}
	if broken != nil {
		return nil, fmt.Errorf("%w; passed over: %w", ErrNotFound, broken)
	}
	return nil, ErrNotFound
}

// candidates lists programs that exist, best first.
func (s Search) candidates() []string {
	programs := s.Programs
	if programs == nil {
		programs = []string{"mariadbd"}
	}
	var found []string
	for _, program := range programs {
		for _, dir := range s.Dirs {
			if path := filepath.Join(dir, program); exists(path) {
				found = append(found, path)
			}
		}
	}
	if s.Cache != "" {
		found = append(found, cached(s.Cache)...)
	}
	return found
}

// cached lists the servers that were unpacked into the cache folder, newest
// version first.
func cached(cache string) []string {
	found, err := filepath.Glob(filepath.Join(cache, "mariadb-*", "usr", "sbin", "mariadbd"))
	if err != nil { // only for a malformed pattern: a cache path with a bracket
		return nil
	}
	slices.SortFunc(found, func(a, b string) int { return slices.Compare(numbers(b), numbers(a)) })
	return found
}

var digits = regexp.MustCompile(`[0-9]+`)

// numbers gives the numbers of the version in a cached server's path.
func numbers(path string) []int {
	root := filepath.Base(filepath.Dir(filepath.Dir(filepath.Dir(path))))
	var ns []int
	for _, d := range digits.FindAllString(root, -1) {
		n, err := strconv.Atoi(d)
		if err != nil { // out of range: no version number
			n = 0
		}
		ns = append(ns, n)
	}
	return ns
}

// CacheDir is the folder that the project's tools and tests keep between runs.
func CacheDir() (string, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find the cache folder: %w", err)
	}
	return filepath.Join(dir, "cascadelint"), nil
}

// Open describes the MariaDB installation that a server program belongs to. It
// fails where the program does not run or its support files are missing.
func Open(mariadbd string) (*Installation, error) {
	inst, err := OpenAny(mariadbd)
	if err == nil && inst.Product != MariaDB {
		return nil, fmt.Errorf("%s: expected the version of a MariaDB server, got MySQL %s", mariadbd, inst.Version)
	}
	return inst, err
}

// OpenAny is [Open] for MySQL, 5.7 or later, too.
func OpenAny(program string) (*Installation, error) {
	path, err := filepath.Abs(program)
	if err != nil {
		return nil, fmt.Errorf("locate %s: %w", program, err)
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // Homebrew links into its cellar, where the share folder is
	}
	inst := &Installation{Program: path, Base: filepath.Dir(filepath.Dir(path))}
	inst.Libraries = libraries(inst.Base)
	inst.Loader = loader(inst.Libraries)
	out, err := inst.command(path, "--no-defaults", "--version").CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("run %s --version: %w: %s", program, err, strings.TrimSpace(string(out)))
	}
	inst.Product, inst.Version, err = version(string(out))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", program, err)
	}
	if inst.Product == MySQL {
		inst.Share = messages(inst.Base)
		return inst, nil
	}
	inst.Share = share(inst.Base)
	if inst.Share == "" {
		return nil, fmt.Errorf("%s has no share/mysql or share/mariadb folder with mariadb_system_tables.sql under %s", program, inst.Base)
	}
	return inst, nil
}

// messages finds the folder of MySQL's error messages under a prefix.
func messages(base string) string {
	for _, dir := range []string{"share/mysql", "share"} {
		dir = filepath.Join(base, filepath.FromSlash(dir))
		if exists(filepath.Join(dir, "english", "errmsg.sys")) {
			return dir
		}
	}
	return ""
}

// share finds the folder of the SQL files under a prefix.
func share(base string) string {
	for _, dir := range []string{"share/mysql", "share/mariadb"} {
		dir = filepath.Join(base, filepath.FromSlash(dir))
		if exists(filepath.Join(dir, "mariadb_system_tables.sql")) ||
			exists(filepath.Join(dir, "mysql_system_tables.sql")) {
			return dir
		}
	}
	return ""
}

// libraries lists the multiarch library folders of an unpacked package tree.
// The system's own prefix needs none: the loader knows it.
func libraries(base string) []string {
	if base == "/usr" || base == "/usr/local" {
		return nil
	}
	var dirs []string
	for _, pattern := range []string{
		filepath.Join(base, "lib", "*-linux-*"),
		filepath.Join(filepath.Dir(base), "lib", "*-linux-*"), // Debian's /lib beside /usr
	} {
		found, err := filepath.Glob(pattern)
		if err == nil { // the pattern itself is well-formed unless the path has a bracket
			dirs = append(dirs, found...)
		}
	}
	return dirs
}

// loader finds the dynamic loader among libraries that came with the server.
func loader(libraries []string) string {
	for _, dir := range libraries {
		found, err := filepath.Glob(filepath.Join(dir, "ld-linux*.so.*"))
		if err == nil && len(found) > 0 { // the path may have a bracket
			return found[0]
		}
	}
	return ""
}

var (
	versionPattern = regexp.MustCompile(`Ver ([0-9]+\.[0-9]+\.[0-9]+)-MariaDB`)
	// MySQL names no product here but in the words of who built it.
	mysqlPattern = regexp.MustCompile(`Ver (([0-9]+)\.([0-9]+)\.[0-9]+)\S* +for \S+`)
)

// version reads the answer to --version.
func version(answer string) (product, number string, err error) {
	if m := versionPattern.FindStringSubmatch(answer); m != nil {
		return MariaDB, m[1], nil
	}
	if m := mysqlPattern.FindStringSubmatch(answer); m != nil {
		// The pattern matched digits; too many of them are no version.
		major, _ := strconv.Atoi(m[2])
		minor, _ := strconv.Atoi(m[3])
		if major > 5 || major == 5 && minor >= 7 {
			return MySQL, m[1], nil
		}
	}
	return "", "", fmt.Errorf("expected the version of a MariaDB server, or of MySQL 5.7 or later, got %q", strings.TrimSpace(answer))
}

// Server gives the command of the server itself.
func (i *Installation) Server(args ...string) *exec.Cmd {
	return i.command(i.Program, args...)
}

// Tool gives the command of a client program of this installation, such as
// mariadb-dump. It fails where the installation has no such program.
func (i *Installation) Tool(name string, args ...string) (*exec.Cmd, error) {
	for _, dir := range []string{filepath.Join(i.Base, "bin"), filepath.Dir(i.Program)} {
		if path := filepath.Join(dir, name); exists(path) {
			return i.command(path, args...), nil
		}
	}
	if path, err := exec.LookPath(name); err == nil {
		return i.command(path, args...), nil
	}
	return nil, fmt.Errorf("%s: not in %s/bin and not in $PATH", name, i.Base)
}

// command prepares a program of the installation so that it finds its libraries.
func (i *Installation) command(path string, args ...string) *exec.Cmd {
	line, env := i.CommandLine(path, args...)
	cmd := exec.Command(line[0], line[1:]...)
	if len(env) > 0 {
		cmd.Env = append(os.Environ(), env...)
	}
	return cmd
}

// CommandLine is the command line of a program of the installation and the
// variables, NAME=value, with which it finds its libraries.
func (i *Installation) CommandLine(path string, args ...string) (line, env []string) {
	line = append([]string{path}, args...)
	switch {
	case i.Loader != "":
		// LD_LIBRARY_PATH would reach the programs that this one starts.
		return append([]string{i.Loader, "--library-path", i.LibraryPath()}, line...), nil
	case len(i.Libraries) > 0:
		return line, []string{"LD_LIBRARY_PATH=" + i.LibraryPath()}
	}
	return line, nil
}

// LibraryPath is where the server and its tools find their libraries, as a list
// for the loader; empty where they need none.
func (i *Installation) LibraryPath() string {
	return strings.Join(i.Libraries, string(os.PathListSeparator))
}

func exists(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}
