package sqltext_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext/ssatest"
)

func texts(t testing.TB, src string) (*sqltext.Env, ssa.Value) {
	t.Helper()
	b := ssatest.New(t, []string{stubs}, "bytes", "context", "database/sql", "embed", "fmt", "io", "regexp", "strconv", "strings")
	pkg, files := b.Build(t, "/src/p", imports+src)
	return &sqltext.Env{Pkg: pkg, Files: files}, ssatest.Calls(pkg, "use")[0].Common().Args[0]
}

func TestSlots(t *testing.T) {
	for _, c := range []struct {
		name, src string
		want      []library.Slot
	}{
		{"whole text", `func f(a, q string) { use(q) }`, []library.Slot{{Param: 1}}},
		{"parts", `func f(table string, id int) { use(fmt.Sprintf("DELETE FROM %s WHERE id = %d", table, id)) }`, []library.Slot{{Param: 0}, {Param: -1}}},
		{"method", `type r struct{}
			func (r) f(table string) { use("DELETE FROM " + table) }`, []library.Slot{{Param: 1}}},
		{"through a function", `func del(t string) string { return "DELETE FROM " + t }
			func f(a, b string) { use(del(b) + del(a)) }`, []library.Slot{{Param: 1}, {Param: 0}}},
		{"through Replace", `func f(table string) { use(strings.ReplaceAll("DELETE FROM $t", "$t", table)) }`, []library.Slot{{Param: 0}}},
		{"changed", `func f(table string) { use("DELETE FROM " + strings.ToLower(table)) }`, nil},
		{"none", `func f(table string) { use("DELETE FROM users") }`, nil},
		{"no parameter", `func f(c chan string) { use("DELETE FROM " + <-c) }`, nil},
		{"of the function around", `func f(table string) { func() { use("DELETE FROM " + table) }() }`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			env, v := texts(t, c.src)
			got := sqltext.Texts(v, env)
			if len(got) != 1 {
				t.Fatalf("%d texts", len(got))
			}
			if diff := cmp.Diff(c.want, got[0].Slots); diff != "" {
				t.Errorf("of %q (-want +got):\n%s", got[0].SQL, diff)
			}
		})
	}
}

// Ten conditions give a thousand texts: some are given, and none as all.
func TestBoundedAlternatives(t *testing.T) {
	var b strings.Builder
	b.WriteString("func f(n int) {\n\tq := \"DELETE FROM a WHERE 1=1\"\n")
	for i := range 10 {
		fmt.Fprintf(&b, "\tif n&%d != 0 { q += \" AND c%d = ?\" }\n", 1<<i, i)
	}
	b.WriteString("\tuse(q)\n}")
	env, v := texts(t, b.String())
	got := sqltext.Texts(v, env)
	if len(got) == 0 || len(got) > 64 {
		t.Errorf("%d texts, want 1 to 64", len(got))
	}
	for _, text := range got {
		if text.Complete || text.Every {
			t.Errorf("%q is given as all that the value may hold", text.SQL)
		}
	}
}

// A value that hangs on a hundred loops is given up, not followed forever.
func TestBoundedSteps(t *testing.T) {
	var b strings.Builder
	b.WriteString("func f(n int) {\n\ta, b := \"x\", \"y\"\n")
	for range 100 {
		b.WriteString("\tfor range n { a, b = b+a, a+b; if n > 3 { a = b } }\n")
	}
	b.WriteString("\tuse(a)\n}")
	env, v := texts(t, b.String())
	for _, text := range sqltext.Texts(v, env) {
		if text.Complete && !strings.Contains(text.SQL, library.Hole) && len(text.SQL) > 1 {
			t.Errorf("%q is given as complete", text.SQL)
		}
	}
}

func TestSameAnswerTwice(t *testing.T) {
	env, v := texts(t, `func f(n int, m map[string]string) { q := "A"; for k := range m { q += k; if n > 1 { q += "B" } }; use(q) }`)
	first := sqltext.Texts(v, env)
	if diff := cmp.Diff(first, sqltext.Texts(v, env)); diff != "" {
		t.Errorf("the second answer differs (-first +second):\n%s", diff)
	}
	fresh := &sqltext.Env{Pkg: env.Pkg, Files: env.Files}
	if diff := cmp.Diff(first, sqltext.Texts(v, fresh)); diff != "" {
		t.Errorf("another environment's answer differs (-first +other):\n%s", diff)
	}
}
