package orphans_test

import (
	"context"
	"database/sql"
	"os"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/internal/server/locate"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/orphans"
)

// envBenchRows says how many child rows the benchmark has.
const envBenchRows = "CASCADELINT_BENCH_ROWS"

// BenchmarkScan holds the scan against the best anti-joins that a person would
// write by hand, on the same server and tables:
//
//	CASCADELINT_BENCH_ROWS=10000000 go test -run '^$' -bench Scan -benchtime 3x ./verify/orphans
//
// Statements by hand (LEFT JOIN … IS NULL over the rows, and over the distinct
// keys) and the scan take turns. It reports the median, least and greatest ratio of
// the scan's time to that of the faster statement of its turn; the same of the
// server's CPU time, which does not depend on what else the machine does; the
// slowest chunk, and the largest heap.
// The scan asks again for hits at once, as a statement by hand does not at all.
func BenchmarkScan(b *testing.B) {
	rows := 50_000
	if n, err := strconv.Atoi(os.Getenv(envBenchRows)); err == nil && n > 0 {
		rows = n
	}
	mariadbtest.Start(b) // skips where there is no server
	inst, err := locate.Find()
	if err != nil {
		b.Fatal(err)
	}
	s, err := mariadbtest.Boot(inst)
	if err != nil {
		b.Fatal(err)
	}
	defer s.Stop()
	db := benchTables(b, s, rows)
	defer db.Close()
	for _, table := range []string{"indexed", "plain"} {
		b.Run(table, func(b *testing.B) { benchTable(b, db, table, rows) })
	}
}

// benchTables makes ten children for each parent, 2 % NULL, 1000 of the rows
// orphaned where there are 10 million.
func benchTables(b *testing.B, s *mariadbtest.Server, rows int) *sql.DB {
	db, err := sql.Open("mysql", s.DSN(""))
	if err != nil {
		b.Fatal(err)
	}
	n := strconv.Itoa(rows)
	exec(b, db, "SET GLOBAL userstat = 1", "SET GLOBAL innodb_buffer_pool_size = 1024 * 1024 * 1024", "CREATE DATABASE bench")
	if err := db.Close(); err != nil {
		b.Fatal(err)
	}
	if db, err = sql.Open("mysql", s.DSN("bench")); err != nil {
		b.Fatal(err)
	}
	db.SetMaxOpenConns(8)
	exec(b, db,
		"CREATE TABLE p (id INT PRIMARY KEY, name CHAR(20) NOT NULL DEFAULT 'name')",
		"CREATE TABLE indexed (id INT PRIMARY KEY, p_id INT, name CHAR(20) NOT NULL DEFAULT 'name', KEY (p_id))",
		"CREATE TABLE plain (id INT PRIMARY KEY, p_id INT, name CHAR(20) NOT NULL DEFAULT 'name')",
		"INSERT INTO p (id) SELECT seq FROM seq_1_to_"+strconv.Itoa(rows/10)+" WHERE seq MOD 10000 <> 0",
		// Neighbours have distant parents, as rows that come in the order of time do.
		"INSERT INTO plain (id, p_id) SELECT seq, IF(seq MOD 50 = 1, NULL, (seq * 7919) MOD "+strconv.Itoa(rows/10)+" + 1) FROM seq_1_to_"+n,
		"INSERT INTO indexed SELECT * FROM plain ORDER BY id",
		"ANALYZE TABLE p, plain, indexed",
	)
	return db
}

func benchTable(b *testing.B, db *sql.DB, table string, rows int) {
	byHand := []string{
		"SELECT COUNT(*) FROM " + table + " c LEFT JOIN p ON p.id = c.p_id WHERE c.p_id IS NOT NULL AND p.id IS NULL",
	}
	if table == "indexed" {
		byHand = append(byHand, "SELECT COUNT(*) FROM (SELECT DISTINCT p_id FROM indexed WHERE p_id IS NOT NULL) c LEFT JOIN p ON p.id = c.p_id WHERE p.id IS NULL")
	}
	live, err := introspect.Read(context.Background(), db)
	if err != nil {
		b.Fatal(err)
	}
	var ratios, cpu []float64
	slowest := time.Duration(0)
	var heap uint64
	for b.Loop() {
		// The two take turns, so that what else the machine does meets both.
		best, bestCPU := time.Hour, serverCPU(b, db)
		for _, q := range byHand {
			began, used := time.Now(), serverCPU(b, db)
			var n int
			if err := db.QueryRow(q).Scan(&n); err != nil {
				b.Fatal(err)
			}
			b.Logf("%v: %s", time.Since(began).Round(time.Millisecond), q)
			if took := time.Since(began); took < best {
				best, bestCPU = took, serverCPU(b, db)-used
			}
		}
		ctx, stop := context.WithCancel(context.Background())
		peak := make(chan uint64)
		go func() { peak <- peakHeap(ctx) }()
		began, used := time.Now(), serverCPU(b, db)
		results, err := orphans.Scan(ctx, db, live, []orphans.Relation{relation(table+".p_id", "p.id")}, orphans.Options{Recheck: time.Nanosecond, Busy: 1000})
		if err != nil {
			b.Fatal(err)
		}
		r, took := results[0], time.Since(began)
		stop()
		heap, slowest = max(heap, <-peak), max(slowest, r.Slowest)
		ratios, cpu = append(ratios, took.Seconds()/best.Seconds()), append(cpu, (serverCPU(b, db)-used)/bestCPU)
		if r.Unfinished != "" || rows >= 1_000_000 && r.Rows == 0 {
			b.Fatalf("%+v", r)
		}
		b.Logf("%v, ratio %.2f, of the server's CPU time %.2f: %d chunks, %d rows, %d keys", took.Round(time.Millisecond), took.Seconds()/best.Seconds(), cpu[len(cpu)-1], r.Chunks, r.Rows, r.Keys)
	}
	slices.Sort(ratios)
	slices.Sort(cpu)
	b.ReportMetric(cpu[len(cpu)/2], "cpu-ratio")
	b.ReportMetric(ratios[len(ratios)/2], "ratio")
	b.ReportMetric(ratios[0], "ratio-least")
	b.ReportMetric(ratios[len(ratios)-1], "ratio-most")
	b.ReportMetric(slowest.Seconds()*1000, "ms/slowest-chunk")
	b.ReportMetric(float64(heap)/(1<<20), "MB-heap")
}

// serverCPU is the CPU time that the server has spent on statements, in seconds.
func serverCPU(b *testing.B, db *sql.DB) (seconds float64) {
	b.Helper()
	if err := db.QueryRow("SELECT SUM(CPU_TIME) FROM information_schema.USER_STATISTICS").Scan(&seconds); err != nil {
		b.Fatal(err)
	}
	return seconds
}

func peakHeap(ctx context.Context) (peak uint64) {
	for {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		peak = max(peak, m.HeapAlloc)
		select {
		case <-ctx.Done():
			return peak
		case <-time.After(50 * time.Millisecond):
		}
	}
}
