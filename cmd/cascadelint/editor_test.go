package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/editor/editortest"
	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
	"github.com/cascadelint/cascadelint/internal/editor/stock"
)

// standIn is a program in the place of gopls: a server that has one diagnostic
// for every document. Other calls print their arguments and end with 1; called
// "quiet" it prints nothing and ends with 5.
func standIn() {
	if stock.CallOf(os.Args[1:]) != stock.Serve {
		fmt.Fprintln(os.Stderr, "to standard error")
		if os.Args[1] == "quiet" {
			os.Exit(5)
		}
		fmt.Println("gopls", strings.Join(os.Args[1:], " "), "")
		os.Exit(1)
	}
	in := rpc.NewReader(os.Stdin)
	send := func(data []byte) {
		if err := rpc.Write(os.Stdout, data); err != nil {
			os.Exit(1)
		}
	}
	for {
		data, err := in.Read()
		if err != nil {
			os.Exit(1)
		}
		m, err := rpc.Parse(data)
		if err != nil {
			os.Exit(1)
		}
		switch {
		case m.Method == lsp.MethodInitialize:
			send(rpc.Response(m.ID, map[string]any{"capabilities": map[string]any{"codeActionProvider": true}}))
		case m.Method == lsp.MethodDidOpen:
			var p lsp.DocumentParams
			if err := json.Unmarshal(m.Params, &p); err != nil {
				os.Exit(1)
			}
			send(rpc.Notification(lsp.MethodPublish, lsp.PublishParams{URI: p.TextDocument.URI, Version: &p.TextDocument.Version, Diagnostics: []lsp.Diagnostic{{Code: "stock", Message: "of gopls"}}}))
		case m.Method == lsp.MethodExit:
			os.Exit(0)
		case m.IsRequest():
			send(rpc.Response(m.ID, nil))
		}
	}
}

// copyOfStandIn is another file than the program, which never takes itself for
// gopls.
func copyOfStandIn(t *testing.T) string {
	t.Helper()
	from, err := exec.LookPath("gopls-stand-in")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	to := filepath.Join(t.TempDir(), filepath.Base(from))
	if err := os.WriteFile(to, text, 0o777); err != nil {
		t.Fatal(err)
	}
	return to
}

// TestEditors runs the real program as an editor does, with the real analyzers:
// as a server of its own, and around a program in the place of gopls.
func TestEditors(t *testing.T) {
	goEnv := readGoEnv(t)
	for _, server := range []struct {
		name string
		args []string
		// stock are the diagnostics that gopls has.
		stock []string
	}{
		{"lsp", []string{"lsp", "--stdio"}, nil},
		{"gopls", []string{"gopls", "-mode=stdio"}, []string{"1 stock: of gopls"}},
	} {
		t.Run(server.name, func(t *testing.T) {
			dir, err := filepath.EvalSymlinks(t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", "..", "plugin", "testdata", "shop"))); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("cascadelint", server.args...)
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "GOWORK=off", "GOPROXY="+goEnv["GOPROXY"], "GOCACHE="+goEnv["GOCACHE"], "GOMODCACHE="+goEnv["GOMODCACHE"], "XDG_CACHE_HOME="+t.TempDir(), stock.Env+"="+copyOfStandIn(t))
			e := editortest.Start(t, cmd)
			e.Initialize(editortest.Capabilities(), dir)

			// A delete that is refused, mended in the code.
			broken, schema := filepath.Join(dir, "broken", "broken.go"), filepath.Join(dir, "db", "schema.sql")
			with := func(ours ...string) []string { return append(append([]string{}, server.stock...), ours...) }
			e.Open(broken)
			shown := e.Shown(broken, with("12 CL102: deleting from users fails", "18 CL104")...)
			finding := shown[len(server.stock)]
			if len(finding.Related) != 1 || finding.Related[0].Location != (lsp.Location{URI: lsp.URI(schema), Range: lsp.Range{Start: lsp.Position{Line: 4, Character: 2}, End: lsp.Position{Line: 4, Character: 45}}}) {
				t.Errorf("related places %+v, want the foreign key", finding.Related)
			}
			actions := e.Actions(broken, finding.Range)
			if len(actions) != 1 {
				t.Fatalf("actions %+v", actions)
			}
			e.Apply(actions[0], lsp.UTF16)
			e.Save(broken)
			e.Shown(broken, with("21 CL104")...)

			// The schema has a statement that is wrong by itself (CL2), then lets the
			// database delete the posts.
			editortest.Replace(t, schema, "ENGINE=InnoDB;\nCREATE TABLE comments", "ENGINE=MyISAM;\nCREATE TABLE comments")
			e.Changed(schema)
			e.Shown(schema, "5 CL202", "10 CL202")
			editortest.Replace(t, schema, "ENGINE=MyISAM;\nCREATE TABLE comments", "ENGINE=InnoDB;\nCREATE TABLE comments")
			editortest.Replace(t, schema, "REFERENCES users (id)\n", "REFERENCES users (id) ON DELETE CASCADE\n")
			e.Changed(schema)
			e.Shown(schema)
			e.Shown(broken, with()...)
			if code := e.Exit(); code != 0 {
				t.Errorf("exit code %d", code)
			}
		})
	}
}
