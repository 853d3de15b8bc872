package deletion_test

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/databasesql"
)

// TestFactCodec demands of every fact of the corpus that it survives gob and is
// encoded to the same bytes each time: go vet caches by them.
func TestFactCodec(t *testing.T) {
	facts, again := map[string]*deletion.Fact{}, map[string]*deletion.Fact{}
	for _, into := range []map[string]*deletion.Fact{facts, again} {
		for _, act := range analyze(t, plain(), "chain/store", "chain/errs", "chain/service") {
			collectFacts(act, into)
		}
	}
	for _, name := range []string{
		"(*chain/store.Queries).DeletePosts", "(*chain/store.Queries).WithTx", "chain/store.InTx", "chain/store.ExecTx",
		"chain/store.NewWork", "chain/errs.InUse", "(*chain/service.Service).Guarded",
	} {
		if facts[name] == nil {
			t.Errorf("no fact on %s", name)
		}
	}
	total := 0
	for name, f := range facts {
		first := encode(t, f)
		total += len(first)
		for range 10 {
			if !bytes.Equal(first, encode(t, f)) {
				t.Fatalf("%s is encoded in different ways", name)
			}
		}
		if !bytes.Equal(first, encode(t, again[name])) {
			t.Errorf("%s differs in a second run", name)
		}
		var back deletion.Fact
		if err := gob.NewDecoder(bytes.NewReader(first)).Decode(&back); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if diff := cmp.Diff(f, &back, cmpopts.IgnoreUnexported(deletion.Fact{})); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", name, diff)
		}
	}
	if budget := 2750 * len(facts); total > budget {
		t.Errorf("%d facts take %d bytes, more than %d", len(facts), total, budget)
	}
}

// TestFactBudget holds the size of the fact on a function that does more than
// anybody should.
func TestFactBudget(t *testing.T) {
	var b strings.Builder
	b.WriteString("package big\n\nimport \"database/sql\"\n\nfunc Big(db *sql.DB, deep bool) {\n")
	for i := range 300 {
		fmt.Fprintf(&b, "\tif deep {\n\t\tdb.Exec(\"DELETE FROM table_%d WHERE user_id = ?\", %d)\n\t}\n", i, i)
	}
	b.WriteString("}\n")
	acts := analyzeSource(t, "big", b.String())
	facts := map[string]*deletion.Fact{}
	collectFacts(acts[0], facts)
	f := facts["big.Big"]
	if f == nil {
		t.Fatal("no fact")
	}
	if len(f.Effects) != 48 || !f.Incomplete {
		t.Errorf("%d effects, incomplete %t; want 48, true", len(f.Effects), f.Incomplete)
	}
	if n := len(encode(t, f)); n > 32<<10 {
		t.Errorf("the fact takes %d bytes, more than 32 KiB", n)
	}
	res := acts[0].Result.(*deletion.Result)
	if n := len(res.Functions[0].Steps); n != 300 {
		t.Errorf("%d steps in the function itself, want 300", n)
	}
}

func plain() *analysis.Analyzer {
	return deletion.New(deletion.Config{Libraries: []library.Library{runner{}, databasesql.New()}})
}

func collectFacts(act *checker.Action, into map[string]*deletion.Fact) {
	for _, of := range act.AllObjectFacts() {
		if f, ok := of.Fact.(*deletion.Fact); ok {
			into[of.Object.(*types.Func).FullName()] = f
		}
	}
}

func encode(t *testing.T, f *deletion.Fact) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(f); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// analyzeSource analyses a package of one file.
func analyzeSource(t testing.TB, path, src string) []*checker.Action {
	t.Helper()
	gopath := t.TempDir()
	dir := filepath.Join(gopath, "src", path)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "file.go"), []byte(src), 0o644); err != nil {
		t.Fatal(err)
	}
	return analyzeIn(t, plain(), dir, gopath, path)
}
