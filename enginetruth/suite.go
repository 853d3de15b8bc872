package enginetruth

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade/engine"
)

// Seed is the seed of the random cases where none is asked for, so that runs can
// be compared.
const Seed = 20261123

// Observed is an executed case.
type Observed struct {
	Number  uint64
	Case    *Case
	Outcome Outcome
}

// Report is the result of one engine.
type Report struct {
	Profile engine.Profile
	// Seed is that of the random cases.
	Seed uint64
	// Random counts random cases executed, Agreed those predicted right,
	// Unknown those without a prediction.
	Random, Agreed, Unknown int
	// Situations counts situations that have outcomes on the engine, Recorded
	// those whose outcomes were as recorded, Outcomes the single outcomes that the
	// profile foretold, all of which are held against those that came.
	Situations, Recorded, Outcomes int
	// Disagreements are texts to read and scripts to paste, shrunk.
	Disagreements []string
	// Corpus are the executed cases.
	Corpus []Observed
}

// Random executes random cases of a seed until count of them held rows, and compares each
// with the prediction. It shrinks the first few disagreements.
func Random(ctx context.Context, db *sql.DB, p engine.Profile, seed uint64, count int) (rep *Report, err error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("connect to %s: %w", p.Name, err)
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	rep = &Report{Profile: p, Seed: seed}
	for n := uint64(0); rep.Random < count; n++ {
		c := Generate(p, seed, n)
		got, err := c.Execute(ctx, conn, p.Dialect)
		if errors.Is(err, errFill) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("%s, case %d of seed %d: %w", p.Name, n, seed, err)
		}
		rep.Random++
		rep.Corpus = append(rep.Corpus, Observed{n, c, got})
		want := c.Predict(p)
		switch {
		case want.Unknown != "":
			rep.Unknown++
		case cmp.Equal(want, got):
			rep.Agreed++
		case len(rep.Disagreements) < 5:
			rep.Disagreements = append(rep.Disagreements, disagreement(ctx, conn, p, fmt.Sprintf("case %d of seed %d", n, seed), c))
		default:
			rep.Disagreements = append(rep.Disagreements, fmt.Sprintf("case %d of seed %d", n, seed))
		}
	}
	return rep, nil
}

// ExecuteSituations executes every situation and compares it with what was recorded
// and with what the profile foretells. With record set the situations take what
// came as their record.
func (rep *Report) ExecuteSituations(ctx context.Context, db *sql.DB, all []*Situation, record bool) error {
	p := rep.Profile
	for _, s := range all {
		got, err := s.Execute(ctx, db, p.Dialect)
		if err != nil {
			return fmt.Errorf("%s: %w", p.Name, err)
		}
		if len(got) == 0 {
			continue
		}
		rep.Situations++
		if record {
			s.Recorded[p.Name] = got
		}
		if cmp.Equal(s.Recorded[p.Name], got) {
			rep.Recorded++
		} else {
			rep.Disagreements = append(rep.Disagreements, fmt.Sprintf("%s on %s: recorded %v, came %v", s.Name, p.Name, s.Recorded[p.Name], got))
		}
		foretold := s.Foretell(p)
		rep.Outcomes += len(foretold)
		for _, d := range Differences(foretold, got) {
			rep.Disagreements = append(rep.Disagreements, fmt.Sprintf("%s on %s: %s", s.Name, p.Name, d))
		}
	}
	return nil
}

// disagreement shrinks a case and tells of it under its name.
func disagreement(ctx context.Context, conn *sql.Conn, p engine.Profile, name string, c *Case) string {
	c = Shrink(c, func(c *Case) bool {
		got, err := c.Execute(ctx, conn, p.Dialect)
		want := c.Predict(p)
		return err == nil && want.Unknown == "" && !cmp.Equal(want, got)
	})
	got, err := c.Execute(ctx, conn, p.Dialect)
	if err != nil {
		return fmt.Sprintf("%s: %v", name, err)
	}
	return fmt.Sprintf("%s on %s\n%s-- predicted: %v\n-- executed: %v\n", name, p.Name, c.SQL(p.Dialect), c.Predict(p), got)
}
