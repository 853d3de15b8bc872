package enginetruth

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/cascade/simulate"
)

// steadyCases is how many cases whose result no order changes are executed in
// another order: they are most, those that an order decides are all executed.
const steadyCases = 100

// shuffles is how many orders are looked at to find two with different results.
const shuffles = 200

// OrderReport tells of cases that were created in two orders.
type OrderReport struct {
	// Steady counts cases that were predicted to end alike in every order, and
	// did in another one. Decided counts those of which an order decides: both
	// were executed, and ended as predicted for each, differently.
	Steady, Decided int
	// Disagreements are texts to read and scripts to paste.
	Disagreements []string
}

// Orders creates the schemas of random cases in other orders of their tables,
// keys and indexes, and holds what comes against [simulate.Simulator.RunAnyOrder].
func Orders(ctx context.Context, db *sql.DB, p engine.Profile, seed uint64, count int) (rep OrderReport, err error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return rep, fmt.Errorf("connect to %s: %w", p.Name, err)
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	for n := range uint64(count) {
		c := Generate(p, seed, n)
		any := c.predictAnyOrder(p)
		if any.Verdict == simulate.Unknown || c.Predict(p).Create != "" {
			continue
		}
		random := rand.New(rand.NewPCG(seed, n))
		decided := any.Verdict == simulate.OrderDependent
		if !decided && rep.Steady >= steadyCases {
			continue
		}
		other := c.shuffled(random)
		for i := 0; decided && i < shuffles && cmp.Equal(c.Predict(p), other.Predict(p)); i++ {
			other = c.shuffled(random)
		}
		if decided && cmp.Equal(c.Predict(p), other.Predict(p)) {
			continue // an order that no CREATE TABLE makes
		}
		if err := rep.compare(ctx, conn, p, fmt.Sprintf("case %d of seed %d", n, seed), c, other, decided); err != nil {
			return rep, err
		}
	}
	return rep, nil
}

// compare executes both orders of a case.
func (rep *OrderReport) compare(ctx context.Context, conn *sql.Conn, p engine.Profile, name string, c, other *Case, decided bool) error {
	var came [2]Outcome
	for i, one := range []*Case{c, other} {
		got, err := one.Execute(ctx, conn, p.Dialect)
		if errors.Is(err, errFill) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s, %s: %w", p.Name, name, err)
		}
		came[i] = got
		if want := one.Predict(p); !cmp.Equal(want, got) {
			rep.Disagreements = append(rep.Disagreements, fmt.Sprintf("%s on %s, in another order\n%s-- predicted: %v\n-- executed: %v\n", name, p.Name, one.SQL(p.Dialect), want, got))
			return nil
		}
	}
	switch alike := cmp.Equal(came[0], came[1]); {
	case decided && !alike:
		rep.Decided++
	case !decided && alike:
		rep.Steady++
	case !decided && came[0].Code != "" && came[1].Code != "":
		rep.Steady++ // refused in both, by different keys
	default:
		rep.Disagreements = append(rep.Disagreements, fmt.Sprintf("%s on %s: an order was said to decide: %v\n%s-- and the other order\n%s", name, p.Name, decided, c.SQL(p.Dialect), other.SQL(p.Dialect)))
	}
	return nil
}

// predictAnyOrder asks the simulator for every order of creation at once.
func (c *Case) predictAnyOrder(p engine.Profile) simulate.Result {
	return simulate.New(c.Schema, p).RunAnyOrder(c.Rows, c.statement())
}

// shuffled is the case with its tables, keys and indexes created in another
// order.
func (c *Case) shuffled(random *rand.Rand) *Case {
	n := c.clone()
	random.Shuffle(len(n.Schema.Tables), func(i, j int) {
		n.Schema.Tables[i], n.Schema.Tables[j] = n.Schema.Tables[j], n.Schema.Tables[i]
	})
	for _, t := range n.Schema.Tables {
		random.Shuffle(len(t.ForeignKeys), func(i, j int) { t.ForeignKeys[i], t.ForeignKeys[j] = t.ForeignKeys[j], t.ForeignKeys[i] })
		t.Indexes = append(t.Indexes[:0:0], t.Indexes...)
		random.Shuffle(len(t.Indexes), func(i, j int) { t.Indexes[i], t.Indexes[j] = t.Indexes[j], t.Indexes[i] })
	}
	return n
}
