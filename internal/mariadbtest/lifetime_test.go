package mariadbtest_test

import (
	"bufio"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
)

// envHold makes the test binary, run again by the test below, start a server,
// print its socket and wait to be killed.
const envHold = "MARIADBTEST_HOLD"

func TestServerGoesWithTheProcess(t *testing.T) {
	if os.Getenv(envHold) == "1" {
		os.Stdout.WriteString("socket " + mariadbtest.Start(t).Socket + "\n")
		select {}
	}
	mariadbtest.Start(t) // skips here where there is no server

	cmd := exec.Command(os.Args[0], "-test.run=^TestServerGoesWithTheProcess$")
	cmd.Env = append(os.Environ(), envHold+"=1")
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // for a test that fails before its own kill
		_ = cmd.Wait()         // reports the kill
	})
	line, err := bufio.NewReader(stdout).ReadString('\n')
	socket, ok := strings.CutPrefix(strings.TrimSpace(line), "socket ")
	if !ok {
		t.Fatalf("the process printed %q (%v), want its socket", line, err)
	}
	if _, err := os.Stat(socket); err != nil {
		t.Fatalf("the process has a server, but: %v", err)
	}

	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Dir(socket)
	for limit := time.Now().Add(20 * time.Second); time.Now().Before(limit); time.Sleep(20 * time.Millisecond) {
		if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
			return
		}
	}
	t.Errorf("the process is dead, its server's folder %s is still there", dir)
}
