package change

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Revision is a copy of the repository's files as they were at a commit.
type Revision struct {
	// Name is the revision as it was asked for, Commit the full hash.
	Name, Commit string
	// Dir is the absolute folder of the copy.
	Dir string

	top     string            // the work tree's root
	renamed map[string]string // names of today by those of the revision
}

// Checkout copies the files of a revision out of the repository that holds dir,
// into a folder of its own: neither the work tree, nor the index, nor the list
// of work trees is touched, and no hook runs. "REV..." means the commit where
// HEAD parted from REV. vars are the environment of git. The caller closes the
// revision.
//
// Files that git does not hold (generated, ignored, submodules) are missing.
func Checkout(ctx context.Context, dir, rev string, vars []string) (*Revision, error) {
	program, err := exec.LookPath("git")
	if err != nil {
		return nil, errors.New("comparing with a revision needs git, which is not on the PATH")
	}
	g := git{ctx: ctx, program: program, dir: dir, env: vars}
	prefix, err := g.run("rev-parse", "--show-prefix")
	if err != nil {
		return nil, fmt.Errorf("%s is not in a git repository: %w", dir, err)
	}
	top, below := strings.CutSuffix(filepath.ToSlash(dir)+"/", prefix)
	if !below {
		return nil, fmt.Errorf("%s leads by a symbolic link to %s of a repository: run in the folder itself", dir, prefix)
	}
	r := &Revision{Name: rev, top: filepath.Clean(top)}
	if r.Commit, err = g.commit(rev); err != nil {
		return nil, err
	}
	temp, err := os.MkdirTemp("", "cascadelint-rev-")
	if err != nil {
		return nil, fmt.Errorf("making a folder for revision %s: %w", rev, err)
	}
	if r.Dir, err = filepath.EvalSymlinks(temp); err == nil {
		err = r.fill(g)
	}
	if err == nil {
		err = r.follow(g)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("copying revision %s: %w", rev, err), os.RemoveAll(temp))
	}
	return r, nil
}

// fill writes the files, by an index of its own. git archive would leave out
// what .gitattributes marks export-ignore.
func (r *Revision) fill(g git) error {
	index := filepath.Join(r.Dir, ".cascadelint-index")
	g.dir = r.top
	g.env = append(g.env[:len(g.env):len(g.env)], "GIT_INDEX_FILE="+index, "GIT_LFS_SKIP_SMUDGE=1")
	if _, err := g.run("read-tree", r.Commit); err != nil {
		return err
	}
	if _, err := g.run("checkout-index", "--all", "--quiet", "--prefix="+filepath.ToSlash(r.Dir)+"/"); err != nil {
		return err
	}
	if err := os.Remove(index); err != nil {
		return err
	}
	// The mark of a repository's root, where the search for a configuration ends.
	// As a file it is none to the go command, which would ask git for a version.
	return os.WriteFile(filepath.Join(r.Dir, ".git"), nil, 0o644)
}

// follow finds the files that have another name today, those that git was not
// told of included. That needs an index, of which a copy does.
func (r *Revision) follow(g git) error {
	g.dir = r.top
	index, err := g.run("rev-parse", "--git-path", "index")
	if err != nil {
		return err
	}
	if !filepath.IsAbs(index) {
		index = filepath.Join(r.top, index)
	}
	copied := filepath.Join(r.Dir, ".cascadelint-index")
	if text, err := os.ReadFile(index); err == nil { // a repository without commits has none
		if err := os.WriteFile(copied, text, 0o644); err != nil {
			return err
		}
	}
	g.env = append(g.env[:len(g.env):len(g.env)], "GIT_INDEX_FILE="+copied)
	// Files that git cannot read are not followed; all others are.
	_, _ = g.run("add", "--intent-to-add", "--ignore-errors", ".")
	list, err := g.run("diff", "--name-status", "-z", "--find-renames", "--diff-filter=R", "--no-ext-diff", "--ignore-submodules", r.Commit)
	if err != nil {
		return err
	}
	r.renamed = map[string]string{}
	for fields := strings.Split(list, "\x00"); len(fields) >= 3; fields = fields[3:] {
		r.renamed[fields[1]] = fields[2] // "R097", the old name, the new one
	}
	if err := os.Remove(copied); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// Close removes the copy.
func (r *Revision) Close() error {
	if err := os.RemoveAll(r.Dir); err != nil {
		return fmt.Errorf("removing the copy of revision %s: %w", r.Name, err)
	}
	return nil
}

// Path gives the place that a file or folder of the work tree has in the copy;
// ok is false for one outside of the work tree.
func (r *Revision) Path(path string) (copied string, ok bool) {
	rel, err := filepath.Rel(r.top, path)
	if err != nil || !filepath.IsLocal(rel) {
		return "", false
	}
	return filepath.Join(r.Dir, rel), true
}

// Now names files of the work tree relative to its root; names that are
// relative already start from root.
func (r *Revision) Now(root string) Namer { return Below(r.top, root) }

// Before names files of the copy as [Revision.Now] names those of the work tree,
// renamed ones by their name of today.
func (r *Revision) Before(root string) Namer {
	below := Below(r.Dir, root)
	return func(file string) string {
		name := below(file)
		if now, ok := r.renamed[name]; ok {
			return now
		}
		return name
	}
}

// Below names files relative to a folder; names that are relative already start
// from root.
func Below(dir, root string) Namer {
	return func(file string) string {
		if file == "" {
			return ""
		}
		abs := filepath.FromSlash(file)
		if !filepath.IsAbs(abs) {
			abs = filepath.Join(root, abs)
		}
		if rel, err := filepath.Rel(dir, abs); err == nil {
			return filepath.ToSlash(rel)
		}
		return filepath.ToSlash(abs)
	}
}

// git runs the program in a folder.
type git struct {
	ctx     context.Context
	program string
	dir     string
	env     []string
}

// run gives the output without the last newline; an error carries what git says.
func (g git) run(args ...string) (string, error) {
	cmd := exec.CommandContext(g.ctx, g.program, args...)
	cmd.Dir, cmd.Env = g.dir, g.env
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		if says := strings.TrimSpace(errs.String()); says != "" {
			return "", fmt.Errorf("git %s: %s", args[0], says)
		}
		return "", fmt.Errorf("git %s: %w", args[0], err)
	}
	return strings.TrimSuffix(out.String(), "\n"), nil
}

// commit resolves a revision.
func (g git) commit(rev string) (string, error) {
	base, fork := strings.CutSuffix(rev, "...")
	if base == "" || strings.HasPrefix(base, "-") {
		return "", fmt.Errorf("%q is no revision: expected a commit, branch or tag", rev)
	}
	commit, err := g.run("rev-parse", "--verify", "--quiet", base+"^{commit}")
	if err == nil && fork {
		if commit, err = g.run("merge-base", commit, "HEAD"); err != nil {
			return "", g.shallow(fmt.Errorf("%s and HEAD have no commit in common", base))
		}
	}
	if err != nil {
		return "", g.shallow(fmt.Errorf("%q is no revision of this repository", base))
	}
	return commit, nil
}

// shallow completes the error about a commit that is not there by the likely
// reason.
func (g git) shallow(err error) error {
	if is, e := g.run("rev-parse", "--is-shallow-repository"); e == nil && is == "true" {
		return fmt.Errorf("%w: the clone is shallow, fetch the history with \"git fetch --unshallow\" (actions/checkout: fetch-depth: 0)", err)
	}
	return fmt.Errorf("%w; expected a commit, branch or tag that is fetched, see \"git log\"", err)
}
