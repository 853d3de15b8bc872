package cli

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
)

// settings are those of the garbage collector.
func settings() (percent int, limit int64) {
	percent = debug.SetGCPercent(100)
	debug.SetGCPercent(percent)
	return percent, debug.SetMemoryLimit(-1)
}

// TestCollector: a run sets the collector, before and after loading and however
// often it collects, and leaves it as it was.
func TestCollector(t *testing.T) {
	percent, limit := settings()
	if limit != math.MaxInt64 {
		t.Fatal("the test needs a process without a memory limit: unset GOMEMLIMIT")
	}
	c := (&app{}).startCollector()
	if p, l := settings(); p != -1 || l != firstHeap {
		t.Errorf("while loading: %d %%, %d bytes; want no collection below %d bytes", p, l, firstHeap)
	}
	c.loaded()
	_, bound := settings()
	if least := int64(firstHeap * 5 / 4); bound < least || bound == math.MaxInt64 {
		t.Errorf("after loading: a limit of %d bytes, want one of at least %d", bound, least)
	}
	for range 3 {
		runtime.GC()
	}
	c.stop()
	if p, l := settings(); p != percent || l != limit {
		t.Errorf("after the run: %d %%, %d bytes; want %d %%, %d bytes", p, l, percent, limit)
	}
	runtime.GC() // what was planned for the next collection does nothing now
	runtime.GC()
	if p, l := settings(); p != percent || l != limit {
		t.Errorf("later: %d %%, %d bytes; want %d %%, %d bytes", p, l, percent, limit)
	}
}

// TestCollectorOfUser: who sets GOGC knows better.
func TestCollectorOfUser(t *testing.T) {
	percent, limit := settings()
	a := &app{}
	a.env.Vars = []string{"GOGC=200"}
	c := a.startCollector()
	c.loaded()
	if p, l := settings(); p != percent || l != limit {
		t.Errorf("%d %%, %d bytes; want %d %%, %d bytes", p, l, percent, limit)
	}
	c.stop()
}
