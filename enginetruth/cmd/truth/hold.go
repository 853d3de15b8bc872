package main

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/enginetruth"
	"github.com/cascadelint/cascadelint/enginetruth/ddl"
	"github.com/cascadelint/cascadelint/enginetruth/servers"
)

// result is what one engine said.
type result struct {
	engine, version string
	// situations counts those that the engine can be asked, foretold the
	// outcomes that the profile predicts.
	situations, foretold int
	// differing tells of outcomes that are not as foretold.
	differing []string
	random    *enginetruth.Report
	// read is nil for an engine without a reader of DDL for its dumps.
	read *ddl.Report
}

// disagreements are the texts of all parts.
func (r *result) disagreements() []string {
	all := append(slices.Clone(r.differing), r.random.Disagreements...)
	if r.read == nil {
		return all
	}
	if want := ddl.Undecided(r.engine); !slices.Equal(want, r.read.Unknown) {
		all = append(all, fmt.Sprintf("keys left undecided: %q, want %q", r.read.Unknown, want))
	}
	return append(all, r.read.Differences...)
}

// hold asks one engine everything.
func hold(ctx context.Context, e servers.Engine, situations []*enginetruth.Situation, cases int) (result, error) {
	s, err := e.Start(ctx)
	if err != nil {
		return result{}, err
	}
	defer s.Stop()
	r := result{engine: e.Name, version: s.Version}
	profile := engine.For(e.Dialect)
	if err := r.situate(ctx, s, e, profile, situations); err != nil {
		return result{}, err
	}
	if r.random, err = enginetruth.Random(ctx, s.DB, profile, cases); err != nil {
		return result{}, err
	}
	return r, r.dump(ctx, s, e)
}

// situate executes the situations.
func (r *result) situate(ctx context.Context, s *servers.Server, e servers.Engine, p engine.Profile, situations []*enginetruth.Situation) error {
	for _, situation := range situations {
		got, err := execute(ctx, situation, s, e)
		if err != nil {
			return fmt.Errorf("%s: %w", situation.Name, err)
		}
		if len(got) == 0 {
			continue // its statements are for other engines
		}
		r.situations++
		foretold := situation.Foretell(p)
		r.foretold += len(foretold)
		for _, d := range enginetruth.Differences(foretold, got) {
			r.differing = append(r.differing, situation.Name+": "+d)
		}
	}
	return nil
}

// execute runs a situation. For SQLite each has a database of its own, in which
// foreign keys are off until the situation says otherwise.
func execute(ctx context.Context, situation *enginetruth.Situation, s *servers.Server, e servers.Engine) ([]string, error) {
	if e.Dialect.Name != "sqlite" {
		return situation.Execute(ctx, s.DB, e.Dialect)
	}
	db, err := sql.Open("sqlite", "file::memory:")
	if err != nil {
		return nil, err
	}
	defer db.Close()
	db.SetMaxOpenConns(1) // another connection would have another database
	return situation.Execute(ctx, db, e.Dialect)
}

// dump holds the reader against the server's dumps, in a database of its own.
func (r *result) dump(ctx context.Context, s *servers.Server, e servers.Engine) error {
	schema, err := ddl.Schema(e.Name)
	if err != nil || schema == "" {
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
	r.read = &report
	return err
}
