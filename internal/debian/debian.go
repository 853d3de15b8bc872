// Package debian takes programs out of a Debian archive without installing
// them. Its apt works on folders of its own: it needs no root and changes
// nothing outside them.
package debian

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
)

// Apt runs apt-get on private folders, with the system's keys.
type Apt struct {
	dir     string
	user    string
	options []string
}

// New gives an apt with the system's own sources and package states: what it
// plans is what the system lacks. Its files go below the folder.
func New(folder string) (*Apt, error) {
	me, err := user.Current()
	if err != nil {
		return nil, fmt.Errorf("find the user's name: %w", err)
	}
	a := &Apt{dir: folder, user: me.Username}
	for _, sub := range []string{"lists/partial", "cache/archives/partial", "packages"} {
		if err := os.MkdirAll(filepath.Join(a.dir, sub), 0o755); err != nil {
			return nil, fmt.Errorf("make apt's private folders: %w", err)
		}
	}
	return a, nil
}

// NewSuite gives an apt for another suite of the distribution that the system
// is, such as sid, from the mirror that the system uses. It plans for an empty
// system, so that a plan is complete: it has the C library too.
func NewSuite(ctx context.Context, folder, suite string) (*Apt, error) {
	a, err := New(folder)
	if err != nil {
		return nil, err
	}
	targets, err := Output(a.command(ctx, "indextargets", "--no-release-info",
		"--format", "$(REPO_URI) $(RELEASE) $(COMPONENT)", "Created-By: Packages"))
	if err != nil {
		return nil, err
	}
	release, err := os.ReadFile("/etc/os-release")
	if err != nil {
		return nil, fmt.Errorf("find the system's release: %w", err)
	}
	mirror, err := mirrorOf(string(release), string(targets))
	if err != nil {
		return nil, fmt.Errorf("take packages of %s: %w", suite, err)
	}
	sources, status := filepath.Join(folder, "sources.list"), filepath.Join(folder, "status")
	if err := os.WriteFile(sources, fmt.Appendf(nil, "deb %s %s main\n", mirror, suite), 0o644); err != nil {
		return nil, fmt.Errorf("write the list of sources: %w", err)
	}
	if err := os.WriteFile(status, nil, 0o644); err != nil {
		return nil, fmt.Errorf("write an empty package state: %w", err)
	}
	a.options = []string{
		"-o", "Dir::Etc::SourceList=" + sources,
		"-o", "Dir::Etc::SourceParts=/dev/null",
		"-o", "Dir::State::status=" + status,
		"-o", "Acquire::Languages=none",
		"-o", "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
	}
	return a, nil
}

// mirrorOf finds the address from which the system takes its own release.
// Targets are lines "address suite component".
func mirrorOf(release, targets string) (string, error) {
	facts := map[string]string{}
	for line := range strings.Lines(release) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		facts[name] = strings.Trim(value, `"'`)
	}
	if facts["ID"] != "debian" {
		return "", fmt.Errorf("the system is %q, not Debian", facts["ID"])
	}
	for line := range strings.Lines(targets) {
		fields := strings.Fields(line)
		if len(fields) != 3 || fields[2] != "main" {
			continue
		}
		if suite := fields[1]; suite == facts["VERSION_CODENAME"] || suite == "stable" || suite == "testing" || suite == "sid" || suite == "unstable" {
			return fields[0], nil
		}
	}
	return "", fmt.Errorf("apt has no source for %s main", facts["VERSION_CODENAME"])
}

func (a *Apt) command(ctx context.Context, args ...string) *exec.Cmd {
	options := append([]string{
		"-q", "-y",
		"-o", "Dir::State::lists=" + filepath.Join(a.dir, "lists"),
		"-o", "Dir::Cache=" + filepath.Join(a.dir, "cache"),
		"-o", "Debug::NoLocking=1", // the system's locks belong to root
		"-o", "APT::Sandbox::User=" + a.user, // as root: apt's own user cannot write here
	}, a.options...)
	cmd := exec.CommandContext(ctx, "apt-get", append(options, args...)...)
	cmd.Dir = filepath.Join(a.dir, "packages") // where apt-get download puts files
	cmd.Env = append(os.Environ(), "LC_ALL=C", "DEBIAN_FRONTEND=noninteractive")
	return cmd
}

// Update reads the lists of packages.
func (a *Apt) Update(ctx context.Context) error {
	_, err := Output(a.command(ctx, "update"))
	return err
}

// Plan lists the packages that an installation would take, those named among
// them, without what is only recommended.
func (a *Apt) Plan(ctx context.Context, names ...string) ([]string, error) {
	plan, err := Output(a.command(ctx, append([]string{"install", "--simulate", "--no-install-recommends"}, names...)...))
	if err != nil {
		return nil, err
	}
	return installed(plan), nil
}

// installed reads the "Inst name …" lines of a simulated installation.
func installed(plan []byte) []string {
	var packages []string
	lines := bufio.NewScanner(bytes.NewReader(plan))
	for lines.Scan() {
		if fields := strings.Fields(lines.Text()); len(fields) > 1 && fields[0] == "Inst" {
			packages = append(packages, fields[1])
		}
	}
	return packages
}

// Download fetches the packages and unpacks them into the tree. Apt verifies
// them with the system's keys.
func (a *Apt) Download(ctx context.Context, packages []string, tree string) error {
	cmd := a.command(ctx, append([]string{"download"}, packages...)...)
	if _, err := Output(cmd); err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(cmd.Dir, "*.deb"))
	if err != nil {
		return fmt.Errorf("list the packages: %w", err)
	}
	if len(files) == 0 {
		return fmt.Errorf("apt-get download left no package in %s", cmd.Dir)
	}
	if err := os.MkdirAll(tree, 0o755); err != nil { // dpkg-deb makes one level only
		return fmt.Errorf("make the tree: %w", err)
	}
	for _, file := range files {
		if _, err := Output(exec.CommandContext(ctx, "dpkg-deb", "--extract", file, tree)); err != nil {
			return err
		}
	}
	return nil
}

// Output runs a command and gives its standard output; the error holds all that
// it said.
func Output(cmd *exec.Cmd) ([]byte, error) {
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, bytes.TrimSpace(append(stdout.Bytes(), stderr.Bytes()...)))
	}
	return stdout.Bytes(), nil
}
