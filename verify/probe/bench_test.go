package probe_test

import (
	"fmt"
	"testing"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/probe"
)

// BenchmarkRun probes schemas of tables that each refer to up to three earlier
// ones, every fifth key blocking.
//
//	go test -run '^$' -bench Run -benchtime 1x ./verify/probe
func BenchmarkRun(b *testing.B) {
	for _, tables := range []int{10, 100} {
		b.Run(fmt.Sprintf("%d tables", tables), func(b *testing.B) {
			db := mariadbtest.Start(b).DB(b)
			var ddl []string
			keys := 0
			for i := range tables {
				text := fmt.Sprintf("CREATE TABLE t%04d (id INT PRIMARY KEY", i)
				for _, up := range []int{i / 2, i / 3, i / 7} {
					if up >= i {
						continue
					}
					rule := "CASCADE"
					if keys%5 == 4 {
						rule = "RESTRICT"
					}
					text += fmt.Sprintf(", k%d INT, CONSTRAINT c%d FOREIGN KEY (k%[1]d) REFERENCES t%04[3]d (id) ON DELETE %s", keys, keys, up, rule)
					keys++
				}
				ddl = append(ddl, text+")")
			}
			exec(b, db, ddl...)
			live, err := introspect.Read(b.Context(), db)
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				rep, err := probe.Run(b.Context(), db, live, probe.Options{})
				if err != nil {
					b.Fatal(err)
				}
				if rep.Keys != keys {
					b.Fatalf("%d keys, want %d: %v", rep.Keys, keys, rep.Notes)
				}
				b.ReportMetric(float64(rep.Trials), "deletes")
				b.ReportMetric(float64(len(rep.Deviations)), "deviations")
			}
		})
	}
}
