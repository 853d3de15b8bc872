package model_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cascadelint/cascadelint/analyzer/internal/model"
)

// Fields of the same struct, values that another name or a function has, and what
// is no key by its name do not count.
func TestKeyFlows(t *testing.T) {
	res := analysistest.Run(t, analysistest.TestData(), model.New(model.Config{}), "keyflow")
	var got []string
	for _, f := range res[0].Result.(*model.Result).KeyFlows() {
		got = append(got, fmt.Sprintf("%s.%s > %s.%s in %s, %s:%d", f.From, f.FromField, f.To, f.ToField, f.Func, filepath.Base(f.Pos.File), f.Pos.Line))
	}
	want := []string{
		"keyflow.User.ID > keyflow.Post.UserID in keyflow.literal, keyflow.go:19",
		"keyflow.User.ID > keyflow.Post.OwnerID in keyflow.literal, keyflow.go:19",
		"keyflow.User.BossID > keyflow.Post.UserID in keyflow.assigned, keyflow.go:22",
		"keyflow.User.ID > keyflow.Post.UserID in keyflow, keyflow.go:29",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("flows (-want +got):\n%s", d)
	}
}
