package orphans

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/cascadelint/cascadelint/verify/introspect"
)

// lookEvery is the least time between two looks at the server's load.
const lookEvery = time.Second

// watch makes the scan wait while the server is busy. It asks over the session of
// the relation that is scanned: a program may allow its pool no other connection.
// What the account may not ask for, or the server does not know, is not watched.
type watch struct {
	options Options
	own     int // the scan's own sessions

	mu     sync.Mutex
	looked time.Time
	reason string
	told   bool // that the lag is not watched
}

// wait returns when the server has room. paused is told why it does not, and
// the empty string when it has again.
func (w *watch) wait(ctx context.Context, conn *sql.Conn, paused func(reason string)) error {
	waited := false
	for {
		reason := w.busy(ctx, conn)
		if reason == "" {
			if waited {
				paused("")
			}
			return ctx.Err()
		}
		waited = true
		paused(reason)
		select {
		case <-time.After(lookEvery):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// busy looks at the server, or remembers what it saw a moment ago.
func (w *watch) busy(ctx context.Context, conn *sql.Conn) string {
	w.mu.Lock()
	defer w.mu.Unlock()
	if time.Since(w.looked) < lookEvery {
		return w.reason
	}
	w.reason = ""
	if n, ok := w.running(ctx, conn); ok && n > w.options.Busy {
		w.reason = fmt.Sprintf("%d threads run on the server, more than %d", n, w.options.Busy)
	} else if lag, ok := w.lag(ctx, conn); ok && lag > w.options.Lag {
		w.reason = fmt.Sprintf("the replica is %v behind", lag)
	}
	w.looked = time.Now()
	return w.reason
}

// running counts the threads that run, without the scan's own.
func (w *watch) running(ctx context.Context, conn *sql.Conn) (int, bool) {
	n, ok := 0, false
	_ = introspect.Rows(ctx, conn, "SHOW GLOBAL STATUS LIKE 'Threads_running'", func(_, v []string) { // not known is not busy
		if i, err := strconv.Atoi(v[1]); err == nil {
			n, ok = i-w.own, true
		}
	})
	return n, ok
}

// lag reads how far a replica is behind its source; the statement and the
// column have two names (MySQL 8.0.22, MariaDB 10.5.1).
func (w *watch) lag(ctx context.Context, conn *sql.Conn) (time.Duration, bool) {
	for _, query := range []string{"SHOW REPLICA STATUS", "SHOW SLAVE STATUS"} {
		var lag time.Duration
		ok := false
		err := introspect.Rows(ctx, conn, query, func(names, v []string) {
			for i, name := range names {
				if name = strings.ToLower(name); name != "seconds_behind_source" && name != "seconds_behind_master" {
					continue
				}
				if s, err := strconv.Atoi(v[i]); err == nil {
					lag, ok = max(lag, time.Duration(s)*time.Second), true
				}
			}
		})
		if err == nil {
			return lag, ok
		}
		if n := number(err); n == errNoPrivilege {
			w.blind()
			return 0, false
		}
	}
	return 0, false
}

// blind tells once that nobody watches the lag.
func (w *watch) blind() {
	if !w.told && w.options.Note != nil {
		w.options.Note("whether the server is a replica that is behind is not watched: the account has not the privilege (SLAVE MONITOR on MariaDB, REPLICATION CLIENT elsewhere)")
	}
	w.told = true
}
