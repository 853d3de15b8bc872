package orphans

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// save keeps the relation's state.
func (w *walker) save(now bool) error { return w.scan.state.keep(w.name, w.kept, now) }

// result turns what was kept into the result.
func (w *walker) result(r Result) Result {
	k := w.kept
	r.Rows, r.Keys, r.Sentinels, r.Nulls, r.SoftDeleted = k.Rows, k.Keys, k.Sentinels, k.Nulls, k.SoftDeleted
	r.Chunks, r.Slowest, r.Took = k.Chunks, k.Slowest, k.Took
	for _, s := range k.Samples {
		sample := Sample{Rows: s.Rows, Row: s.Row}
		for i, c := range w.keyColumns() {
			sample.Key = append(sample.Key, shown(c, s.Key[i]))
		}
		r.Samples = append(r.Samples, sample)
	}
	if k.Oldest != "" {
		r.TimeColumn, r.Oldest, r.Newest = w.time, k.Oldest, k.Newest
	}
	if k.Rows > 0 {
		r.Look, r.Repair = w.lookSQL(), w.repairSQL()
	}
	return r
}

// shown spells a value for people: what is no text in hexadecimal.
func shown(c column, v []byte) string {
	if c.class == binary || !utf8.Valid(v) {
		return "0x" + hex.EncodeToString(v)
	}
	return string(v)
}

func rowText(columns []column, v values) string {
	var out []string
	for i, c := range columns {
		out = append(out, c.name+"="+shown(c, v[i]))
	}
	return strings.Join(out, " ")
}

// orphans is the part FROM … WHERE that finds the orphaned rows.
func (p *plan) orphans() string {
	conditions := p.conditions()
	if !p.enforced {
		for _, c := range p.keyColumns() {
			switch c.class {
			case integer:
				conditions = append(conditions, "c."+introspect.Quote(c.name)+" <> 0")
			case text:
				conditions = append(conditions, "c."+introspect.Quote(c.name)+" NOT IN ('', '0')")
			}
		}
	}
	return introspect.Quote(p.child.Name) + " c LEFT JOIN " + p.joinParent("c.") + "\n WHERE " +
		strings.Join(append(conditions, p.orphan()), " AND ")
}

func (p *plan) lookSQL() string { return "SELECT c.* FROM " + p.orphans() + ";" }

// repairSQL removes the rows where the relation wants them to go with their
// parent, and clears the key where it may be NULL.
func (p *plan) repairSQL() string {
	id := p.id
	clear := p.clears()
	if id == nil {
		if clear {
			return "UPDATE " + strings.Replace(p.orphans(), "\n WHERE ", "\n   SET "+p.nulling("c.")+"\n WHERE ", 1) + ";"
		}
		return "DELETE c FROM " + p.orphans() + ";"
	}
	head := "DELETE FROM " + introspect.Quote(p.child.Name)
	if clear {
		head = "UPDATE " + introspect.Quote(p.child.Name) + " SET " + p.nulling("")
	}
	// The comments end by themselves: findings are printed on one line.
	return fmt.Sprintf(`/* repeat until no row is affected */
START TRANSACTION;
%s
 WHERE (%s) IN (SELECT %s FROM (
SELECT %s FROM %s
 LIMIT 1000) chunk);
COMMIT /* or ROLLBACK */;`, head, names("", id), names("", id), names("c.", id), p.orphans())
}

func (p *plan) nulling(alias string) string {
	var out []string
	for _, c := range p.keyColumns() {
		if c.nullable {
			out = append(out, alias+introspect.Quote(c.name)+" = NULL")
		}
	}
	return strings.Join(out, ", ")
}

// clears reports whether the rows should stay, without their parent.
func (p *plan) clears() bool {
	nullable := p.child.Nullable(p.relation.Child.Columns)
	switch p.relation.Wants() {
	case sqlschema.Cascade:
		return false
	case sqlschema.SetNull:
		return nullable
	}
	return nullable && !p.relation.JoinTable && !p.relation.Polymorphic()
}

func (w *walker) paused(reason string) { w.progress(reason) }

// progress tells the caller how far the relation is.
func (w *walker) progress(paused string) {
	s := w.scan
	if s.options.Progress == nil {
		return
	}
	fraction := w.fraction()
	p := Progress{Relation: w.relation.Name(), Total: s.total, Fraction: fraction, Found: w.kept.Rows, Paused: paused}
	if done := fraction - w.base; done > 0.01 {
		p.Left = time.Duration(float64(time.Since(w.start)) / done * (1 - fraction))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	p.Done = s.done
	s.options.Progress(p)
}

// fraction is the part of the values that was walked; negative where it cannot
// be told.
func (w *walker) fraction() float64 {
	switch {
	case w.kept.Done:
		return 1
	case w.low == nil || w.high == nil || w.low.Cmp(w.high) == 0:
		return -1
	case w.kept.After == nil:
		return 0
	}
	part := new(big.Float).SetInt(new(big.Int).Sub(integerOf(w.kept.After), w.low))
	f, _ := part.Quo(part, new(big.Float).SetInt(new(big.Int).Sub(w.high, w.low))).Float64()
	return min(max(f, 0), 1)
}
