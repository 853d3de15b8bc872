//go:build unix

package engine_test

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/internal/editor/engine"
)

// BenchmarkSave measures the time from a save to the findings, on a generated
// service of 40 domains: 120 packages, 120 tables, 80 delete sites. Every second
// save removes the cleanup of a delete, the others bring it back. Beside the time
// on the wall it says the processor time, which does not hang on what else the
// machine does.
func BenchmarkSave(b *testing.B) {
	dir := b.TempDir()
	generate(b, dir, 40)
	good, err := os.ReadFile(filepath.Join(dir, "store", "s00", "store.go"))
	check(b, err)
	bad := strings.Replace(string(good), cleanup, "", 1)
	schema, err := os.ReadFile(filepath.Join(dir, "db", "schema.sql"))
	check(b, err)
	cascading := strings.Replace(string(schema), "REFERENCES parent00 (id)", "REFERENCES parent00 (id) ON DELETE CASCADE", 1)
	e := &engine.Engine{}
	for _, bench := range []struct {
		name, file string
		texts      [2]string // saved in turn
		findings   [2]int
	}{
		{"go", "store/s00/store.go", [2]string{bad, string(good)}, [2]int{1, 0}},
		{"schema", "db/schema.sql", [2]string{cascading, string(schema)}, [2]int{0, 0}},
		{"first", "", [2]string{}, [2]int{0, 0}},
	} {
		b.Run(bench.name, func(b *testing.B) {
			_, err := e.Analyse(b.Context(), dir)
			check(b, err)
			before := used()
			b.ResetTimer()
			for i := range b.N {
				if bench.file == "" {
					e = &engine.Engine{}
				} else {
					check(b, os.WriteFile(filepath.Join(dir, filepath.FromSlash(bench.file)), []byte(bench.texts[i%2]), 0o666))
				}
				res, err := e.Analyse(b.Context(), dir)
				check(b, err)
				if len(res.Findings) != bench.findings[i%2] {
					b.Fatalf("%d findings, want %d", len(res.Findings), bench.findings[i%2])
				}
			}
			b.ReportMetric(float64((used()-before).Milliseconds())/float64(b.N), "cpu-ms/op")
			if b.N%2 == 1 && bench.file != "" {
				check(b, os.WriteFile(filepath.Join(dir, filepath.FromSlash(bench.file)), []byte(bench.texts[1]), 0o666))
			}
		})
	}
}

// used is the processor time of this process and of those that it waited for.
func used() time.Duration {
	var sum int64
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var r syscall.Rusage
		if err := syscall.Getrusage(who, &r); err == nil {
			sum += r.Utime.Nano() + r.Stime.Nano()
		}
	}
	return time.Duration(sum)
}
