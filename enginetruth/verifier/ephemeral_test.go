//go:build truth

package verifier_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/enginetruth/servers"
)

// TestEphemeralMySQL: a project whose cascade MySQL 9.7 does not follow is found
// on a private server of that version, with nothing but its DDL.
func TestEphemeralMySQL(t *testing.T) {
	program, err := servers.MySQL97Program(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	temp, err := os.MkdirTemp("/tmp", "cl")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(temp) })
	t.Setenv("TMPDIR", temp)
	dir := t.TempDir()
	for name, text := range map[string]string{
		".cascadelint.yaml": "dialect: mysql@9.7\nschema: [schema.sql]\n",
		"schema.sql":        strings.Join(probed[0].statements, ";\n") + ";\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	tool := filepath.Join(t.TempDir(), "cascadelint")
	build := exec.Command("go", "build", "-o", tool, "./cmd/cascadelint")
	build.Dir = filepath.Join("..", "..") // the main module
	if text, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the command: %v\n%s", err, text)
	}
	var out, errs bytes.Buffer
	cmd := exec.Command(tool, "verify", "--ephemeral", "--server", program)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &out, &errs
	if err := cmd.Run(); cmd.ProcessState.ExitCode() != 1 || errs.Len() > 0 {
		t.Errorf("%v\n%s%s", err, out.String(), errs.String())
	}
	for _, want := range []string{
		"schema.sql:3:", "2 rows are still there, without a parent [CL403]", "path: accounts → users (CASCADE) → orders (CASCADE)",
		"known of mysql@9.7", "start the server with --innodb-native-foreign-keys=ON", "probed 3 foreign keys with 3 deletes",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
	if left, err := filepath.Glob(filepath.Join(temp, "*")); err != nil || len(left) > 0 {
		t.Errorf("left: %v (%v)", left, err)
	}
}
