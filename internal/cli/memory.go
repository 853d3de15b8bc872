package cli

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

const (
	// firstHeap is the size up to which the heap is not collected at all, in bytes:
	// what loading makes at first stays.
	firstHeap = 128 << 20
	// share is how much more memory than after loading is in use before what is not
	// needed is given back. Most of what a run holds is there by then, and the
	// runtime by itself would wait until there is as much again.
	share = 1.5
)

// collector times the garbage collection of one run: seldom at first, when
// nothing is to be had, and in time afterwards, so that a run takes little more
// memory than loading its packages.
type collector struct {
	percent int
	limit   int64

	mu      sync.Mutex // what is planned for a collection runs beside the program
	plan    int        // the one that counts; one that was made before does nothing
	stopped bool
}

// startCollector takes over until [collector.stop]. It leaves alone what the user
// has set.
func (a *app) startCollector() *collector {
	c := &collector{}
	if a.env.get("GOGC") != "" || debug.SetMemoryLimit(-1) != math.MaxInt64 {
		c.stopped = true
		return c
	}
	c.limit = debug.SetMemoryLimit(firstHeap)
	c.percent = debug.SetGCPercent(-1)
	c.afterNext(func() {
		debug.SetGCPercent(c.percent)
		debug.SetMemoryLimit(c.limit)
	})
	return c
}

// loaded says that the packages are loaded.
func (c *collector) loaded() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.stopped {
		return
	}
	debug.SetGCPercent(c.percent)
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	c.bound(int64(share * float64(max(m.Sys, firstHeap))))
}

// bound limits the memory in use, and raises the limit where that much is needed:
// otherwise the program would do nothing but collect.
func (c *collector) bound(limit int64) {
	debug.SetMemoryLimit(limit)
	c.afterNext(func() {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		if live[0].Value.Kind() == metrics.KindUint64 && float64(live[0].Value.Uint64())*share > float64(limit) {
			limit = int64(share * float64(limit))
		}
		c.bound(limit)
	})
}

// afterNext plans what is done after the next collection, in the place of what was
// planned.
func (c *collector) afterNext(f func()) {
	c.plan++
	plan := c.plan
	type mark struct{ _ [16]byte }
	runtime.SetFinalizer(new(mark), func(*mark) {
		c.mu.Lock()
		defer c.mu.Unlock()
		if !c.stopped && c.plan == plan {
			f()
		}
	})
}

// stop gives the collector back as it was.
func (c *collector) stop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.stopped {
		return
	}
	c.stopped = true
	debug.SetGCPercent(c.percent)
	debug.SetMemoryLimit(c.limit)
}
