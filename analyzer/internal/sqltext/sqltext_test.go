package sqltext_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext/ssatest"
)

const stubs = "../../../testdata/src"

// imports are what the sources of the cases may use.
const imports = `package p

import (
	"bytes"
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	sq "github.com/Masterminds/squirrel"
	"github.com/doug-martin/goqu/v9"
	"github.com/jmoiron/sqlx"
)

var (
	_ sq.Eq
	_ goqu.Ex
	_ bytes.Buffer
	_ context.Context
	_ sql.DB
	_ embed.FS
	_ = fmt.Sprint
	_ io.Writer
	_ = strconv.Itoa
	_ = strings.Join
	_ = regexp.MustCompile
	_ sqlx.DB
)

func use(string) {}
func other(...any) {}
`

type valueCase struct {
	name, src string
	// want are the texts of the argument of use: holes as …, "| all" behind the
	// texts that are all held in turn, "| more" where there may be others.
	want string
}

func run(t *testing.T, cases []valueCase) {
	t.Helper()
	b := ssatest.New(t, []string{stubs}, "bytes", "context", "database/sql", "embed", "fmt", "io", "regexp", "strconv", "strings")
	files := map[string]string{"q/delete.sql": "DELETE FROM embedded", "q/all.sql": "DELETE FROM all_rows"}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			pkg, syntax := b.Build(t, "/src/p", imports+c.src)
			env := &sqltext.Env{Pkg: pkg, Files: syntax, ReadFile: func(dir, name string) ([]byte, error) {
				if s, ok := files[name]; ok && dir == "/src/p" {
					return []byte(s), nil
				}
				return nil, errors.New("no such file")
			}}
			calls := ssatest.Calls(pkg, "use")
			if len(calls) != 1 {
				t.Fatalf("%d calls of use", len(calls))
			}
			got := spell(sqltext.Texts(calls[0].Common().Args[0], env))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s\nin\n%s", diff, c.src)
			}
		})
	}
}

func spell(texts []library.Text) string {
	var list []string
	tail := ""
	for _, t := range texts {
		s := strings.ReplaceAll(t.SQL, library.Hole, "…")
		list = append(list, s)
		if !t.Complete && t.SQL != library.Hole {
			tail = " | more"
		}
		if t.Every {
			tail += " | all"
		}
	}
	if strings.Contains(tail, "all") {
		tail = " | all"
	}
	return strings.Join(list, " | ") + tail
}

func TestConstants(t *testing.T) {
	run(t, []valueCase{
		{"constant", `func f() { use("DELETE FROM a") }`, "DELETE FROM a"},
		{"named constant", `const q = "DELETE FROM " + table
			const table = "a"
			func f() { use(q) }`, "DELETE FROM a"},
		{"typed constant", `type name string
			const users name = "users"
			func f() { use("DELETE FROM " + string(users)) }`, "DELETE FROM users"},
		{"concatenation", `func f(id string) { q := "DELETE FROM a"; q += " WHERE id = " + id; use(q) }`, "DELETE FROM a WHERE id = …"},
		{"branch", `func f(c bool) { q := "A"; if c { q = "B" }; use(q + "!") }`, "A! | B!"},
		{"branch that adds", `func f(c bool) { q := "A"; if c { q += "B" }; use(q) }`, "A | AB"},
		{"switch", `func f(n int) { q := ""; switch n { case 1: q = "A"; case 2: q = "B"; default: return }; use(q) }`, "A | B"},
		{"bytes", `func f() { b := []byte("A"); use(string(b)) }`, "A"},
		{"parameter", `func f(q string) { use(q) }`, "…"},
		{"other function's result", `func f(q string) { use(strconv.Quote(q)) }`, "…"},
		{"channel", `func f(c chan string) { use("A" + <-c) }`, "A…"},
		{"substring", `func f() { q := "DELETE"; s := []string{q}; use(s[0][:3]) }`, "DEL"},
		{"index out of sight", `func f(i int) { use("ABC"[i:]) }`, "…"},
	})
}

func TestLoops(t *testing.T) {
	run(t, []valueCase{
		{"adds a constant", `func f(n int) { q := "IN (?"; for range n { q += ",?" }; use(q + ")") }`, "IN (?) | IN (?,?…)"},
		{"adds a clause", `func f(cs []string) { q := "DELETE FROM a"; for _, c := range cs { q += " AND " + c }; use(q) }`, "DELETE FROM a …"},
		{"adds in front", `func f(n int) { q := "A"; for range n { q = "x" + q }; use(q) }`, "A | …xA"},
		{"changes", `func f(n int) { q := "A"; for range n { q = strings.ToLower(q) }; use(q) }`, "A | a | … | more"},
		{"both ends", `func f(n int) { q := "A"; for range n { q = "(" + q + ")" }; use(q) }`, "A | (A) | … | more"},
		{"replaced in the loop", `func f(n int) { q := "A"; for range n { q = "B" }; use(q) }`, "A | B"},
		{"nested", `func f(n int) { q := "A"; for range n { for range n { q += "x" }; q += "y" }; use(q) }`, "A | Ay… | Ax…y…"},
		{"recursion", `func f(n int) { use(g(n)) }
			func g(n int) string { if n == 0 { return "A" }; return g(n-1) + "x" }`, "A | Ax…"},
	})
}

func TestLiterals(t *testing.T) {
	run(t, []valueCase{
		{"range over a slice", `func f() { for _, t := range []string{"a", "b"} { use("DELETE FROM " + t) } }`, "DELETE FROM a | DELETE FROM b | all"},
		{"range over an array", `func f() { for _, t := range [2]string{"a", "b"} { use(t) } }`, "a | b | all"},
		{"range with Sprintf", `func f() { for _, t := range []string{"a", "b"} { use(fmt.Sprintf("DELETE FROM %s WHERE x = ?", t)) } }`,
			"DELETE FROM a WHERE x = ? | DELETE FROM b WHERE x = ? | all"},
		{"range over a local", `func f() { ts := []string{"a", "b"}; for i := range ts { use(ts[i]) } }`, "a | b | all"},
		{"range over structs", `func f() { for _, q := range []struct{ name, sql string }{{"x", "A"}, {"y", "B"}} { use(q.sql) } }`, "A | B | all"},
		{"range over a map", `func f() { for _, q := range map[string]string{"x": "A", "y": "B"} { use(q) } }`, "A | B | all"},
		{"range over map keys", `func f() { for t := range map[string]int{"a": 1, "b": 2} { use(t) } }`, "a | b | all"},
		{"range over a package variable", `var ts = []string{"a", "b"}
			func f() { for _, t := range ts { use(t) } }`, "a | b | all"},
		{"two texts under a condition", `func f(c bool) { for _, t := range []string{"a", "b"} { if c { t = "c" }; use(t) } }`, "a | b | c"},
		{"conditional literal", `func f(c bool) { ts := []string{"a", "b"}; if c { ts = []string{"c"} }; for _, t := range ts { use(t) } }`, "a | b | c"},
		{"part of a literal", `func f(n int) { for _, t := range []string{"a", "b"}[:n] { use(t) } }`, "a | b"},
		{"one element", `func f() { ts := []string{"a", "b"}; use(ts[1]) }`, "b"},
		{"any element", `func f(i int) { ts := []string{"a", "b"}; use(ts[i]) }`, "a | b"},
		{"element assigned", `func f() { ts := []string{"a", "b"}; ts[1] = "c"; use(ts[1]) }`, "c"},
		{"appended", `func f() { ts := []string{"a"}; ts = append(ts, "b"); for _, t := range ts { use(t) } }`, "a | b | all"},
		{"appended by condition", `func f(c bool) { ts := []string{"a"}; if c { ts = append(ts, "b") }; for _, t := range ts { use(t) } }`, "a | b"},
		{"range over a parameter", `func f(ts []string) { for _, t := range ts { use("DELETE FROM " + t) } }`, "DELETE FROM …"},
		{"map by key", `func f() { m := map[string]string{"x": "A", "y": "B"}; use(m["y"]) }`, "B"},
		{"map by any key", `func f(k string) { m := map[string]string{"x": "A", "y": "B"}; use(m[k]) }`, "A | B"},
		{"map with ok", `func f(k string) { m := map[string]string{"x": "A"}; q, ok := m[k]; if ok { use(q) } }`, "A"},
		{"map by integer", `func f() { m := map[int]string{1: "A", 2: "B"}; use(m[2]) }`, "B"},
		{"struct", `type s struct{ a, b string }
			func f() { x := s{a: "A", b: "B"}; use(x.b) }`, "B"},
		{"pointer to a struct", `type s struct{ a, b string }
			func f() { x := &s{a: "A"}; x.b = "B"; use(x.a + x.b) }`, "AB"},
		{"field overwritten", `type s struct{ a string }
			func f() { x := s{a: "A"}; x.a = "B"; use(x.a) }`, "B"},
		{"field overwritten by condition", `type s struct{ a string }
			func f(c bool) { x := s{a: "A"}; if c { x.a = "B" }; use(x.a) }`, "A | B"},
		{"field assigned later", `type s struct{ a string }
			func f() { x := &s{a: "A"}; use(x.a); x.a = "B"; other(x.a) }`, "A"},
		{"copied struct", `type s struct{ a string }
			func f() { x := s{a: "A"}; y := x; use(y.a) }`, "A"},
		{"nested struct", `type s struct{ in struct{ a string } }
			func f() { var x s; x.in.a = "A"; use(x.in.a) }`, "A"},
		{"address given away", `func f() { q := "A"; other(&q); use(q) }`, "A | more"},
	})
}

func TestPackageVariables(t *testing.T) {
	run(t, []valueCase{
		{"string", `var q = "A" + "B"
			func f() { use(q) }`, "AB"},
		{"made at start", `var q = fmt.Sprintf("DELETE FROM %s", "a")
			func f() { use(q) }`, "DELETE FROM a"},
		{"of another variable", `var q = "DELETE FROM " + table
			var table = "a"
			func f() { use(q) }`, "DELETE FROM a"},
		{"assigned in init", `var q string
			func init() { q = "A" }
			func f() { use(q) }`, "A"},
		{"assigned in init by condition", `var q string
			func init() { if len(imported) > 0 { q = "A" } }
			var imported []string
			func f() { use(q) }`, "A | more"},
		{"assigned twice in init", `var q string
			func init() { q = "A"; q = "B" }
			func f() { use(q) }`, "A | B | more"},
		{"given a prefix", `var q string
			func init() { q = "users" }
			func configure(prefix string) { if prefix != "" { q = prefix + q } }
			func f() { use("DELETE FROM " + q) }`, "DELETE FROM users"},
		{"given a prefix of another", `var q, p = "users", "posts"
			func configure(prefix string) { q = prefix + p }
			func f() { use("DELETE FROM " + q) }`, "DELETE FROM users | DELETE FROM …posts | more"},
		{"given a suffix", `var q = "users"
			func configure(suffix string) { q = q + suffix }
			func f() { use("DELETE FROM " + q) }`, "DELETE FROM users | DELETE FROM users… | more"},
		{"assigned elsewhere", `var q = "A"
			func g(s string) { q = "B" }
			func f() { use(q) }`, "A | B | more"},
		{"assigned by a method", `var q = "A"
			type t struct{}
			func (t) g(s string) { q = s }
			func f() { use(q) }`, "A | … | more"},
		{"address given away", `var q = "A"
			func g() { other(&q) }
			func f() { use(q) }`, "A | more"},
		{"without a value", `var q string
			func f() { use(q) }`, "…"},
		{"map", `var qs = map[string]string{"del": "A", "ins": "B"}
			func f() { use(qs["del"]) }`, "A"},
		{"map that grows", `var qs = map[string]string{"del": "A"}
			func init() { qs["del"] = "B" }
			func f() { use(qs["del"]) }`, "A | B | more"},
		{"struct", `type q struct{ del, ins string }
			var qs = q{del: "A", ins: "B"}
			func f() { use(qs.del) }`, "A"},
		{"pointer to a struct", `type q struct{ del string }
			var qs = &q{del: "A"}
			func f() { use(qs.del) }`, "A"},
		{"anonymous struct", `var qs = struct{ del string }{del: "A"}
			func f() { use(qs.del) }`, "A"},
		{"map of structs", `var qs = map[string]struct{ sql string }{"x": {sql: "A"}}
			func f() { use(qs["x"].sql) }`, "A"},
		{"slice", `var qs = []string{"A", "B"}
			func f() { use(qs[1]) }`, "B"},
	})
}

func TestFormat(t *testing.T) {
	run(t, []valueCase{
		{"string", `func f() { use(fmt.Sprintf("DELETE FROM %s WHERE a = %v", "a", "x")) }`, "DELETE FROM a WHERE a = x"},
		{"not known", `func f(id int, s string) { use(fmt.Sprintf("WHERE id = %d AND s = '%s'", id, s)) }`, "WHERE id = … AND s = '…'"},
		{"constants", `func f() { use(fmt.Sprintf("%d %t %v", 1, true, 2)) }`, "1 true 2"},
		{"quoted", `func f() { use(fmt.Sprintf("DELETE FROM %q", "a")) }`, `DELETE FROM "a"`},
		{"indexes", `func f() { use(fmt.Sprintf("%[2]s %[1]s %s", "a", "b")) }`, "b a b"},
		{"percent", `func f() { use(fmt.Sprintf("LIKE 'x%%' AND %s", "a")) }`, "LIKE 'x%' AND a"},
		{"bytes", `func f() { use(fmt.Sprintf("%s %v", []byte("a"), []byte("b"))) }`, "a …"},
		{"width", `func f() { use(fmt.Sprintf("%5s", "a")) }`, "…"},
		{"star", `func f() { use(fmt.Sprintf("%*d %s", 3, 1, "a")) }`, "… a"},
		{"hexadecimal", `func f() { use(fmt.Sprintf("%x", "a")) }`, "…"},
		{"too few", `func f() { use(fmt.Sprintf("%s %s", "a")) }`, "a …"},
		{"spread", `func f(a ...any) { use(fmt.Sprintf("DELETE FROM %s", a...)) }`, "DELETE FROM …"},
		{"without arguments", `func f() { use(fmt.Sprintf("A")) }`, "A"},
		{"named type", `type table string
			func f() { t := table("a"); use(fmt.Sprintf("%s", t)) }`, "a"},
		{"type with String", `type table string
			func (t table) String() string { return "x" }
			func f() { t := table("a"); use(fmt.Sprintf("%s", t)) }`, "…"},
		{"branches", `func f(c bool) { t := "a"; if c { t = "b" }; use(fmt.Sprintf("DELETE FROM %s", t)) }`, "DELETE FROM a | DELETE FROM b"},
		{"format not known", `func f(q string) { use(fmt.Sprintf(q + " %s", "a")) }`, "… …"},
		{"Sprint", `func f() { use(fmt.Sprint("DELETE FROM ", "a")) }`, "DELETE FROM a"},
		{"Sprintln", `func f() { use(fmt.Sprintln("DELETE FROM", "a")) }`, "DELETE FROM a\n"},
		{"error", `func f(err error) { use(fmt.Sprintf("A %v", err)) }`, "A …"},
	})
}

func TestStrings(t *testing.T) {
	run(t, []valueCase{
		{"join", `func f() { use(strings.Join([]string{"DELETE", "FROM", "a"}, " ")) }`, "DELETE FROM a"},
		{"join with an unknown part", `func f(t string) { use(strings.Join([]string{"DELETE FROM", t}, " ")) }`, "DELETE FROM …"},
		{"join of what is appended", `func f(c bool) { w := []string{"a = ?"}; if c { w = append(w, "b = ?") }; use(strings.Join(w, " AND ")) }`, "a = ? | a = ? AND b = ?"},
		{"join of nothing and more", `func f(c bool) { var w []string; if c { w = append(w, "a = ?") }; w = append(w, "b"); use(strings.Join(w, " AND ")) }`, "b | a = ? AND b"},
		{"join in a loop", `func f(n int) { w := []string{"?"}; for range n { w = append(w, "?") }; use("(" + strings.Join(w, ",") + ")") }`, "(?) | (?…,?)"},
		{"join of a parameter", `func f(w []string) { use("A " + strings.Join(w, ",")) }`, "A …"},
		{"join of an empty slice", `func f() { w := make([]string, 0, 4); w = append(w, "a"); use(strings.Join(w, ",")) }`, "a"},
		{"join of a made slice", `func f(n int) { w := make([]string, n); use(strings.Join(w, ",")) }`, "…"},
		{"repeat", `func f() { use(strings.Repeat("?,", 2)) }`, "?,?,"},
		{"repeat, not known", `func f(n int) { use("IN (" + strings.TrimSuffix(strings.Repeat("?,", n), ",") + ")") }`, "IN (…)"},
		{"trim", `func f() { use(strings.TrimSpace(" A ") + strings.TrimSuffix("B,", ",") + strings.TrimRight("C,,", ",") + strings.TrimPrefix("xD", "x")) }`, "ABCD"},
		{"case", `func f() { use(strings.ToUpper("a") + strings.ToLower("B")) }`, "Ab"},
		{"replace", `func f() { use(strings.Replace("DELETE FROM $t", "$t", "a", 1)) }`, "DELETE FROM a"},
		{"replace all", `func f() { use(strings.ReplaceAll("x y x", "x", "a")) }`, "a y a"},
		{"replace by what is not known", `func f(s string) { use(strings.ReplaceAll("IN (/*ids*/)", "/*ids*/", s)) }`, "IN (…)"},
		{"replace what is not known", `func f(s string) { use(strings.ReplaceAll("A", s, "B")) }`, "…"},
		{"replacer", `func f() { use(strings.NewReplacer("{t}", "a").Replace("DELETE FROM {t}")) }`, "DELETE FROM a"},
		{"replacer with unknown texts", `func f(t string) { use(strings.NewReplacer("{{a}}", t, "{{b}}", "b").Replace("DELETE FROM {{a}} WHERE {{b}}")) }`, "DELETE FROM … WHERE b"},
		{"replacer with one of two texts", `func f(c bool) { t := "x"; if c { t = "y" }; use(strings.NewReplacer("{t}", t).Replace("DELETE FROM {t}")) }`, "DELETE FROM x | DELETE FROM y"},
		{"replacer with marks in each other", `func f(t string) { use(strings.NewReplacer("a", t, "ab", "b").Replace("DELETE FROM ab")) }`, "…"},
		{"replacer with marks in its texts", `func f(t string) { use(strings.NewReplacer("a", t, "b", "a").Replace("DELETE FROM b")) }`, "…"},
		{"replacer in a package variable", `var names = strings.NewReplacer("{t}", table)
			var table = "a"
			func f() { use(names.Replace("DELETE FROM {t}")) }`, "DELETE FROM a"},
		{"replacer that is assigned again", `var names = strings.NewReplacer("{t}", "a")
			func g() { names = strings.NewReplacer("{t}", "b") }
			func f() { use(names.Replace("DELETE FROM {t}")) }`, "…"},
		{"replaced one after the other", `func rename(q string) string { q = strings.ReplaceAll(q, "{{a}}", a); return strings.ReplaceAll(q, "{{b}}", b) }
			var a, b = "users", "posts"
			func f() { use(rename("DELETE FROM {{b}} WHERE u IN (SELECT id FROM {{a}})")) }`, "DELETE FROM posts WHERE u IN (SELECT id FROM users)"},
		{"fields", `func f() { use(strings.Fields("a b")[0]) }`, "…"},
		{"sqlx.In", `func f() { q, _, _ := sqlx.In("A IN (?)", []int{1}); use(q) }`, "A IN (?)"},
		{"sqlx rebinding", `func f(db *sqlx.DB) { q, _, _ := sqlx.In("A", 1); use(db.Rebind(q)) }`, "A"},
		{"sqlx names", `func f(tx *sqlx.Tx) { q, _, _ := tx.BindNamed("A", 1); r, _, _ := sqlx.Named("B", 1); use(q + r + sqlx.Rebind(1, "C")) }`, "ABC"},
		{"interface that rebinds", `func f(e sqlx.Ext) { use(e.Rebind("A")) }`, "A"},
	})
}

func TestBuilders(t *testing.T) {
	run(t, []valueCase{
		{"straight", `func f() { var b strings.Builder; b.WriteString("DELETE"); b.WriteByte(' '); b.WriteRune('x'); use(b.String()) }`, "DELETE x"},
		{"formatted", `func f(id int) { var b strings.Builder; fmt.Fprintf(&b, "DELETE FROM %s", "a"); fmt.Fprint(&b, " WHERE"); use(b.String()) }`, "DELETE FROM a WHERE"},
		{"condition", `func f(c bool) { var b strings.Builder; b.WriteString("A"); if c { b.WriteString(" B") }; b.WriteString(" C"); use(b.String()) }`, "A C | A B C"},
		{"else", `func f(c bool) { var b strings.Builder; if c { b.WriteString("A") } else { b.WriteString("B") }; use(b.String()) }`, "A | B"},
		{"loop", `func f(n int) { var b strings.Builder; b.WriteString("IN ("); for i := 0; i < n; i++ { b.WriteString("?,") }; b.WriteString(")"); use(b.String()) }`, "IN (…)"},
		{"fresh in each round", `func f(n int) { for range n { var b strings.Builder; b.WriteString("A"); use(b.String()) } }`, "A"},
		{"pointer", `func f() { b := &strings.Builder{}; b.WriteString("A"); use(b.String()) }`, "A"},
		{"buffer", `func f() { var b bytes.Buffer; b.WriteString("A"); b.Write([]byte("B")); use(b.String()) }`, "AB"},
		{"buffer from a string", `func f() { b := bytes.NewBufferString("A"); b.WriteString("B"); use(b.String()) }`, "AB"},
		{"bytes of a buffer", `func f() { var b bytes.Buffer; b.WriteString("A"); use(string(b.Bytes())) }`, "A"},
		{"io.WriteString", `func f() { var b strings.Builder; io.WriteString(&b, "A"); use(b.String()) }`, "A"},
		{"reset", `func f() { var b strings.Builder; b.WriteString("A"); b.Reset(); b.WriteString("B"); use(b.String()) }`, "B"},
		{"written later", `func f() { var b strings.Builder; b.WriteString("A"); use(b.String()); b.WriteString("B") }`, "A"},
		{"helper", `func f() { var b strings.Builder; b.WriteString("A "); g(&b); b.WriteString(" C"); use(b.String()) }
			func g(b *strings.Builder) { b.WriteString("B") }`, "A … C"},
		{"closure", `func f() { var b strings.Builder; b.WriteString("A"); g := func() { b.WriteString("B") }; g(); use(b.String()) }`, "…"},
		{"parameter", `func f(b *strings.Builder) { b.WriteString("A"); use(b.String()) }`, "…"},
		{"read", `func f() { var b bytes.Buffer; b.WriteString("A"); b.ReadByte(); use(b.String()) }`, "…"},
	})
}

func TestFunctions(t *testing.T) {
	run(t, []valueCase{
		{"constant", `func q() string { return "A" }
			func f() { use(q()) }`, "A"},
		{"argument", `func del(t string) string { return "DELETE FROM " + t }
			func f() { use(del("a") + ";" + del("b")) }`, "DELETE FROM a;DELETE FROM b"},
		{"argument not known", `func del(t string) string { return "DELETE FROM " + t }
			func f(t string) { use(del(t)) }`, "DELETE FROM …"},
		{"several returns", `func q(n int) string { if n > 0 { return "A" }; return "B" }
			func f() { use(q(1)) }`, "A | B"},
		{"several results", `func q() (string, error) { return "A", nil }
			func f() { s, _ := q(); use(s) }`, "A"},
		{"method", `type t struct{}
			func (t) table() string { return "a" }
			func f(x t) { use("DELETE FROM " + x.table()) }`, "DELETE FROM a"},
		{"slice", `func qs() []string { return []string{"A", "B"} }
			func f() { for _, q := range qs() { use(q) } }`, "A | B | all"},
		{"closure", `func f() { q := func(t string) string { return "DELETE FROM " + t }; use(q("a")) }`, "DELETE FROM a"},
		{"interface", `type t interface{ table() string }
			func f(x t) { use("DELETE FROM " + x.table()) }`, "DELETE FROM …"},
		{"function value", `func f(g func() string) { use(g()) }`, "…"},
	})
}

func TestCapturedVariables(t *testing.T) {
	run(t, []valueCase{
		{"constant", `func f() { q := "A"; func() { use(q) }() }`, "A"},
		{"assigned before", `func f(c bool) { q := "A"; if c { q = "B" }; func() { use(q) }() }`, "A | B"},
		{"overwritten before", `func f() { q := "A"; q = "B"; func() { use(q) }() }`, "B"},
		{"assigned in the closure", `func f() { q := "A"; func() { q = "B" }(); use(q) }`, "A | B"},
		{"loop variable", `func f() { for _, t := range []string{"a", "b"} { func() { use("DELETE FROM " + t) }() } }`, "DELETE FROM a | DELETE FROM b | all"},
		{"parameter", `func f(q string) { func() { use("A" + q) }() }`, "A…"},
		{"twice", `func f() { q := "A"; func() { func() { use(q) }() }() }`, "A"},
	})
}

func TestFields(t *testing.T) {
	run(t, []valueCase{
		{"set by the constructor", `type repo struct{ table string }
			func newRepo() *repo { return &repo{table: "a"} }
			func (r *repo) f() { use("DELETE FROM " + r.table) }`, "DELETE FROM a"},
		{"set by two constructors", `type repo struct{ table string }
			func newA() *repo { return &repo{table: "a"} }
			func newB() *repo { return &repo{table: "b"} }
			func (r *repo) f() { use("DELETE FROM " + r.table) }`, "DELETE FROM a | DELETE FROM b"},
		{"exported", `type repo struct{ Table string }
			func newRepo() *repo { return &repo{Table: "a"} }
			func (r *repo) f() { use("DELETE FROM " + r.Table) }`, "DELETE FROM a | more"},
		{"set from a parameter", `type repo struct{ table string }
			func newRepo(t string) *repo { return &repo{table: t} }
			func (r *repo) f() { use("DELETE FROM " + r.table) }`, "DELETE FROM …"},
		{"never set", `type repo struct{ table string }
			func (r *repo) f() { use("DELETE FROM " + r.table) }`, "DELETE FROM …"},
		{"by value", `type repo struct{ table string }
			func newRepo() repo { return repo{table: "a"} }
			func (r repo) f() { use("DELETE FROM " + r.table) }`, "DELETE FROM a"},
		{"nested", `type base struct{ table string }
			type repo struct{ *base }
			func newRepo() *repo { return &repo{&base{table: "a"}} }
			func (r *repo) f() { use("DELETE FROM " + r.table) }`, "DELETE FROM a"},
		{"address given away", `type repo struct{ table string }
			func newRepo() *repo { r := &repo{table: "a"}; other(&r.table); return r }
			func (r *repo) f() { use("DELETE FROM " + r.table) }`, "DELETE FROM a | more"},
		{"filled in after it was made", `type repo struct{ table string }
			func (r *repo) set() { r.table = "a" }
			func f() { r := &repo{}; r.set(); use("DELETE FROM " + r.table) }`, "DELETE FROM a"},
		{"filled in through another pointer", `type repo struct{ table string }
			var kept *repo
			func set() { kept.table = "a" }
			func f() { r := &repo{}; kept = r; set(); use("DELETE FROM " + r.table) }`, "DELETE FROM a"},
		{"type of another package", `func f(c *sql.NullString) { use("A" + c.String) }`, "A…"},
	})
}

func TestEmbeddedFiles(t *testing.T) {
	run(t, []valueCase{
		{"string", `//go:embed q/delete.sql
			var q string
			func f() { use(q) }`, "DELETE FROM embedded"},
		{"bytes in a group", `var (
				x int
				//go:embed "q/all.sql"
				q []byte
			)
			func f() { use(string(q)) }`, "DELETE FROM all_rows"},
		{"file system", `//go:embed q/*.sql
			var fs embed.FS
			func f() { b, _ := fs.ReadFile("q/delete.sql"); use(string(b)) }`, "DELETE FROM embedded"},
		{"name not known", `//go:embed q/*.sql
			var fs embed.FS
			func f(n string) { b, _ := fs.ReadFile("q/" + n); use(string(b)) }`, "…"},
		{"no such file", `//go:embed q/none.sql
			var q string
			func f() { use(q) }`, "…"},
		{"another file system", `func f(fs embed.FS) { b, _ := fs.ReadFile("q/delete.sql"); use(string(b)) }`, "…"},
	})
}

// TestPlaceholders: a function that writes the driver's placeholders in the
// place of question marks changes no table.
func TestPlaceholders(t *testing.T) {
	const text = "DELETE FROM users WHERE id = ?"
	run(t, []valueCase{
		{"one after the other", `func rebind(s string) string {
				for n := 1; strings.Contains(s, "?"); n++ { s = strings.Replace(s, "?", "$" + strconv.Itoa(n), 1) }
				return s
			}
			func f() { use(rebind("` + text + `")) }`, text},
		{"all at once", `func f(param string) { use(strings.ReplaceAll("` + text + `", "?", param)) }`, "DELETE FROM users WHERE id = …"},
		{"by a literal in a field", `type driver struct { del string }
			func open(param string) *driver {
				q := func(s string) string { return strings.ReplaceAll(s, "?", param) }
				d := &driver{}
				d.del = q("` + text + `")
				return d
			}
			func (d *driver) f() { use(d.del) }`, text},
		{"by an expression", `func rebind(s, param string, numbered bool) string {
				if !numbered { return s }
				re, n := regexp.MustCompile(` + "`\\?+`" + `), 0
				return re.ReplaceAllStringFunc(s, func(string) string { n++; return param + strconv.Itoa(n) })
			}
			type driver struct { del string }
			func open(param string, numbered bool) *driver { return &driver{del: rebind("` + text + `", param, numbered)} }
			func (d *driver) f() { use(d.del) }`, text},
		{"by an expression of the package", `var marks = regexp.MustCompile("[?]")
			func f() { use(marks.ReplaceAllString("` + text + `", ":arg")) }`, text},
		{"another expression", `func f() { use(regexp.MustCompile("users").ReplaceAllString("` + text + `", "posts")) }`, "…"},
		{"character by character", `func rebind(s string) string {
				var b strings.Builder
				n := 0
				for i := 0; i < len(s); i++ {
					if s[i] != '?' { b.WriteByte(s[i]); continue }
					n++
					b.WriteString("$" + strconv.Itoa(n))
				}
				return b.String()
			}
			func f() { use(rebind("` + text + `")) }`, text},
		{"rune by rune in bytes", `func rebind(s string) string {
				out := make([]byte, 0, len(s)+8)
				n := int64(0)
				for _, c := range s {
					if c == '?' { n++; out = append(out, '$'); out = strconv.AppendInt(out, n, 10); continue }
					out = append(out, string(c)...)
				}
				return string(out)
			}
			func f() { use(rebind("` + text + `")) }`, text},
		{"by a method", `type dialect int
			func (d dialect) rebind(s string) string {
				if d == 0 { return s }
				parts := strings.Split(s, "?")
				out := parts[0]
				for i, p := range parts[1:] { out += "$" + strconv.Itoa(i+1) + p }
				return out
			}
			func f(d dialect) { use(d.rebind("` + text + `")) }`, text},
		{"a table in the place of a mark", `func f() { use(strings.Replace("DELETE FROM ?", "?", "users", 1)) }`, "DELETE FROM users"},
		{"another change", `func change(s string) string {
				var b strings.Builder
				for i := len(s); i > 0; i-- { b.WriteByte(s[i-1]) }
				return b.String()
			}
			func f() { use(change("` + text + `")) }`, "…"},
	})
}
