package main

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"cascadelint": main, "gopls-stand-in": standIn})
}

// TestScript runs testdata/script/*.txtar: the real program, as a command and
// as a tool of the real go vet. $TOOL is its path, $REPO that of the repository.
// UPDATE_GOLDEN=1 rewrites the output that a script compares.
func TestScript(t *testing.T) {
	goEnv := readGoEnv(t)
	repo, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		UpdateScripts:       os.Getenv("UPDATE_GOLDEN") != "",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			tool, err := exec.LookPath("cascadelint")
			if err != nil {
				return err
			}
			e.Setenv("TOOL", tool)
			e.Setenv("REPO", repo)
			for name, value := range goEnv {
				e.Setenv(name, value)
			}
			// The scripts share nothing with the user's own runs.
			e.Setenv("XDG_CACHE_HOME", filepath.Join(e.WorkDir, ".cache"))
			e.Setenv("HOME", e.WorkDir)
			e.Setenv("GOFLAGS", "-mod=mod")
			e.Setenv("GOSUMDB", "off")
			e.Setenv("GOTOOLCHAIN", "local")
			e.Setenv("GOWORK", "off")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"json": validJSON, "setenv": setenv, "status": status,
		},
	})
}

// readGoEnv asks for the caches that all scripts share, so that the standard
// library is compiled once, and for the user's module proxy, as $PROXY.
func readGoEnv(t *testing.T) map[string]string {
	t.Helper()
	out, err := exec.Command("go", "env", "-json", "GOCACHE", "GOMODCACHE", "GOPROXY").Output()
	if err != nil {
		t.Fatal(err)
	}
	env := map[string]string{}
	if err := json.Unmarshal(out, &env); err != nil {
		t.Fatal(err)
	}
	env["PROXY"] = env["GOPROXY"]
	env["GOPROXY"] = "off" // what most scripts need is in the cache by now
	return env
}

// validJSON is the script command "json FILE": the file is one JSON document.
func validJSON(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: json file")
	}
	var v any
	if err := json.NewDecoder(strings.NewReader(ts.ReadFile(args[0]))).Decode(&v); err != nil {
		ts.Fatalf("%s: %v", args[0], err)
	}
}

// status is the script command "status N PROGRAM [ARG...]": the program must end
// with the exit code N, and where N is no code of findings must not have written
// to standard output.
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status n program [arg...]")
	}
	err := ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		ts.Fatalf("%s: %v", args[1], err)
	}
	code := 0
	if exit != nil {
		code = exit.ExitCode()
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("exit code %d, want %s", code, args[0])
	}
	if out := ts.ReadFile("stdout"); code > 1 && out != "" {
		ts.Fatalf("exit code %d with output: %s", code, out)
	}
}

// setenv is the script command "setenv NAME": the variable becomes what the last
// program wrote.
func setenv(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: setenv name")
	}
	ts.Setenv(args[0], strings.TrimSpace(ts.ReadFile("stdout")))
}
