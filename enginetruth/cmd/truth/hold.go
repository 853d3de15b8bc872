package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/enginetruth"
	"github.com/cascadelint/cascadelint/enginetruth/ddl"
	"github.com/cascadelint/cascadelint/enginetruth/servers"
)

// holder collects what the engines say.
type holder struct {
	situations []*enginetruth.Situation
	cases      int
	seed       uint64
	record     bool

	rows          []enginetruth.Row
	read          []ddl.Row
	disagreements []string
}

// hold asks one engine everything. An error is for what could not be asked.
func (h *holder) hold(ctx context.Context, e servers.Engine) error {
	s, err := e.Start(ctx)
	if err != nil {
		return err
	}
	defer s.Stop()
	// The random cases come first: a situation leaves its connection without a
	// current database.
	report, err := enginetruth.Random(ctx, s.DB, engine.For(e.Dialect), h.seed, h.cases)
	if err != nil {
		return err
	}
	if err := report.ExecuteSituations(ctx, s.DB, h.situations, h.record); err != nil {
		return err
	}
	if err := h.dump(ctx, s, e); err != nil {
		return err
	}
	h.rows = append(h.rows, enginetruth.Row{Name: e.Name, Version: s.Version, Report: report})
	h.disagreements = append(h.disagreements, report.Disagreements...)
	return nil
}

// dump holds the reader against the server's dumps, in a database of its own.
func (h *holder) dump(ctx context.Context, s *servers.Server, e servers.Engine) error {
	schema, err := ddl.Schema(e.Name)
	if err != nil || schema == "" { // an engine whose dumps nobody reads
		return err
	}
	const name = "dumped"
	if _, err := s.DB.ExecContext(ctx, "CREATE DATABASE "+name); err != nil {
		return fmt.Errorf("create a database to dump: %w", err)
	}
	db, err := s.Connect(name)
	if err != nil {
		return err
	}
	defer db.Close()
	src := ddl.Source{DB: db, Dialect: e.Dialect}
	if s.Dumps() {
		src.Dump = func(ctx context.Context, flags ...string) (string, error) { return s.Dump(ctx, name, flags...) }
	}
	report, err := ddl.Check(ctx, src, schema)
	if err != nil {
		return err
	}
	h.read = append(h.read, ddl.Row{Engine: e.Name, Version: s.Version, Report: report})
	for _, d := range report.Differences {
		h.disagreements = append(h.disagreements, "dump of "+e.Name+": "+d)
	}
	if want := ddl.Undecided(e.Name); !slices.Equal(want, report.Unknown) {
		h.disagreements = append(h.disagreements, fmt.Sprintf("dump of %s: keys left undecided: %q, want %q", e.Name, report.Unknown, want))
	}
	return nil
}
