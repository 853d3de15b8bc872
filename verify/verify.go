// Package verify asks a live MySQL, MariaDB or TiDB whether what code and DDL
// claim of it is so: are the foreign keys there, with their rules, and acted
// on, and are there rows whose parent does not exist.
//
//	results, err := verify.Orphans(ctx, db, nil)
//
// looks into every foreign key of the database; [Run] does all that the command
// cascadelint verify does, and gives findings. Nothing is written but by
// probes, which have to be asked for: one works in a database of its own, the
// other in a transaction that is rolled back.
package verify

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/drift"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/orphans"
	"github.com/cascadelint/cascadelint/verify/probe"
	"github.com/cascadelint/cascadelint/verify/race"
)

// Relation is a relation to look into.
type Relation = orphans.Relation

// Result is what was found in one relation.
type Result = orphans.Result

// Options say what the database is held against and how it is scanned.
type Options struct {
	// Schema is what the DDL adds up to; nil leaves the comparison out.
	Schema *sqlschema.Schema
	// Relations are what models, configuration and code say of the tables, with
	// their positions; live foreign keys are added to them.
	Relations []Relation
	// Severities override those of the rules, by code.
	Severities map[string]finding.Severity
	// Drift and Orphans switch the two comparisons on.
	Drift, Orphans bool
	// Scan limits the scan for orphaned rows.
	Scan orphans.Options
	// Probe asks for a probe of what the server does, in a scratch database; nil
	// for none.
	Probe *probe.Options
	// InPlace asks for a probe of the real tables, in a transaction that is
	// rolled back; nil for none.
	InPlace *probe.Options
	// Race asks whether an orphaned row can slip in between a cleanup in the code
	// and the parent's delete: for those of Cleanups whose relation has no
	// enforced foreign key in the database.
	Race     bool
	Cleanups []race.Cleanup
}

// Report is the result of [Run].
type Report struct {
	Database *introspect.Database
	// Relations are those that were looked into, live ones included.
	Relations []Relation
	// Orphans are parallel to Relations; nil where the scan was not asked for.
	Orphans []Result
	// Probe and InPlace are what was probed; nil where it was not asked for.
	Probe   *probe.Report
	InPlace *probe.Report
	// Race is what came of the races; nil where they were not asked for.
	Race     *race.Report
	Findings []finding.Finding
}

// Run introspects the database and holds it against the options. An error that
// ends the scan early comes with the report of what was found until then.
func Run(ctx context.Context, db *sql.DB, o Options) (*Report, error) {
	live, err := introspect.Read(ctx, db)
	if err != nil {
		return nil, fmt.Errorf("look at the database: %w", err)
	}
	rep := &Report{Database: live, Relations: Relations(live, o.Relations)}
	if o.Drift {
		rep.Findings = append(rep.Findings, drift.Compare(live, o.Schema, Claims(o.Relations))...)
	}
	if o.Orphans {
		rep.Orphans, err = orphans.Scan(ctx, db, live, rep.Relations, o.Scan)
		rep.Findings = append(rep.Findings, findings(rep.Orphans)...)
	}
	if o.Probe != nil && err == nil {
		rep.Probe, err = probe.Run(ctx, db, live, *o.Probe)
		rep.Findings = append(rep.Findings, probed(rep, rep.Probe, "a probe")...)
	}
	if o.InPlace != nil && err == nil {
		rep.InPlace, err = probe.InPlace(ctx, db, live, *o.InPlace)
		rep.Findings = append(rep.Findings, probed(rep, rep.InPlace, "a probe in place")...)
	}
	if o.Race && err == nil {
		rep.Race, err = race.Run(ctx, db, live, unenforced(rep.Relations, o.Cleanups))
		rep.Findings = append(rep.Findings, raced(rep.Race, o.Cleanups)...)
	}
	rep.Findings = graded(rep.Findings, o.Severities)
	return rep, err
}

// Orphans looks for rows without a parent in the relations and in every foreign
// key of the database. An error comes with what was found until then.
func Orphans(ctx context.Context, db *sql.DB, relations []Relation) ([]Result, error) {
	rep, err := Run(ctx, db, Options{Relations: relations, Orphans: true})
	if rep == nil {
		return nil, err
	}
	return rep.Orphans, err
}

// Relations joins the live foreign keys with the relations that are known from
// elsewhere. Both about the same columns become one, which keeps the positions.
func Relations(live *introspect.Database, known []Relation) []Relation {
	g := cascade.NewGraph(live.Schema, Claims(known))
	var out []Relation
	for _, r := range g.Relations() {
		rel := Relation{Relation: *r}
		for i := range known {
			k := &known[i]
			if k.Child.Same(r.Child) && sameTable(k.Parent.Table, r.Parent.Table) {
				rel.ParentDeleted, rel.ChildDeleted, rel.Tolerated = k.ParentDeleted, k.ChildDeleted, k.Tolerated
				rel.Suspected = k.Suspected && r.Claims[0].Origin != cascade.OriginLive && len(r.Claims) == len(k.Claims)
			}
		}
		out = append(out, rel)
	}
	return out
}
