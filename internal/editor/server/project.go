package server

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/editor/engine"
	"github.com/cascadelint/cascadelint/internal/editor/lsp"
)

// project is what is known of a project that has or had an open file.
type project struct {
	dir string
	// due is when it is to be analysed; zero where it is not.
	due     time.Time
	found   *found
	watch   []string
	watched map[string]time.Time // modification times at the last look
}

// hangsOn reports whether findings hang on a file that is none of Go.
func (p *project) hangsOn(path string) bool {
	return slices.Contains(p.watch, path) || slices.Contains(p.watch, filepath.Dir(path))
}

// files lists the files with findings.
func (p *project) files() []string {
	var out []string
	if p.found != nil {
		for path := range p.found.items {
			out = append(out, path)
		}
	}
	return out
}

// open reports whether a file of a project is open.
func (s *server) open(p *project) bool {
	for path, d := range s.docs {
		if d.project == p.dir || p.hangsOn(path) {
			return true
		}
	}
	return false
}

// schedule has a project analysed soon. again stops an analysis of it that runs.
func (s *server) schedule(dir string, again bool) {
	p := s.projects[dir]
	if p == nil {
		p = &project{dir: dir}
		s.projects[dir] = p
	}
	p.due = time.Now().Add(delay)
	if again && s.running != nil && s.running.dir == dir {
		s.running.cancel()
	}
}

// job is an analysis that runs.
type job struct {
	dir    string
	cancel context.CancelFunc
}

// outcome is what a job ends with.
type outcome struct {
	dir   string
	found *found
	res   *engine.Result
	took  time.Duration
	err   error
}

// start begins the analysis that is due, if none runs, and says how long to wait
// for the next.
func (s *server) start() time.Duration {
	const idle = time.Hour
	if s.running != nil || s.phase != initialized {
		return idle
	}
	var first *project
	for _, p := range s.projects {
		if !p.due.IsZero() && (first == nil || p.due.Before(first.due)) {
			first = p
		}
	}
	if first == nil {
		return idle
	}
	if wait := time.Until(first.due); wait > 0 {
		return wait
	}
	first.due = time.Time{}
	for _, dir := range s.forget {
		s.engine.Forget(dir)
	}
	s.forget = nil
	ctx, cancel := context.WithCancel(s.ctx)
	s.running = &job{first.dir, cancel}
	go func() {
		defer cancel()
		s.finished <- analyse(ctx, s.engine, first.dir, converter{s.encoding, &s.client.Capabilities})
	}()
	return idle
}

// analyse is one job. A mistake of the tool ends this analysis alone.
func analyse(ctx context.Context, e *engine.Engine, dir string, c converter) (o outcome) {
	began := time.Now()
	o.dir = dir
	defer func() {
		if r := recover(); r != nil {
			o.err = fmt.Errorf("internal error: %v", r)
		}
		o.took = time.Since(began)
	}()
	o.res, o.err = e.Analyse(ctx, dir)
	var mistakes config.Errors
	switch {
	case errors.As(o.err, &mistakes):
		o.found = c.mistakes(mistakes)
	case o.err == nil:
		o.found = c.convert(o.res.Findings)
	}
	return o
}

// finish takes the result of a job.
func (s *server) finish(o outcome) {
	s.running = nil
	p := s.projects[o.dir]
	switch {
	case p == nil || errors.Is(o.err, context.Canceled):
		return // its folder left the workspace, or a newer analysis is due
	case o.found != nil:
		shown := p.files()
		p.found = o.found
		if o.res != nil {
			p.watch = o.res.Watch
			s.log(4, fmt.Sprintf("%s: %d findings, %d of %d packages checked, %v", o.dir, len(o.res.Findings), o.res.Loaded, o.res.Packages, o.took.Round(time.Millisecond)))
		} else {
			s.log(lsp.SeverityWarning, o.err.Error())
		}
		p.look()
		s.publish(append(shown, p.files()...))
	default:
		// What was found before holds for what was saved then.
		s.log(lsp.SeverityError, fmt.Sprintf("%s: %v", o.dir, o.err))
		s.tell(o.err.Error())
	}
}

// stop ends the analysis that runs.
func (s *server) stop() {
	if s.running != nil {
		s.running.cancel()
		<-s.finished
		s.running = nil
	}
}

// poll looks at the files that the editor does not watch.
func (s *server) poll() {
	for dir, p := range s.projects {
		if !s.open(p) || len(p.watch) == 0 {
			continue
		}
		before := p.watched
		p.look()
		for path, now := range p.watched {
			covered := s.watched() && (isSchema(path) || isConfig(path) || filepath.Ext(path) == "")
			if !covered && before[path] != now {
				s.schedule(dir, false)
			}
		}
	}
}

// look notes the modification times of the watched files; the zero time stands
// for one that is not there.
func (p *project) look() {
	p.watched = make(map[string]time.Time, len(p.watch))
	for _, path := range p.watch {
		p.watched[path] = time.Time{}
		if info, err := os.Stat(path); err == nil {
			p.watched[path] = info.ModTime()
		}
	}
}
