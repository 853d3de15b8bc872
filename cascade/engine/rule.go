package engine

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Ruling is what a profile makes of one declared key.
type Ruling struct {
	Enforcement sqlschema.Enforcement
	// Action is what happens to child rows when the parent row goes; it has
	// meaning for an enforced key.
	Action sqlschema.Action
	// Refused is the error code where CREATE TABLE is refused.
	Refused string
	// Broken is the error code where the key is accepted and every statement
	// on either table fails.
	Broken string
}

var enforced = Ruling{Enforcement: sqlschema.Enforcement{State: sqlschema.Enforced}}

func unknown(r sqlschema.Reason) Ruling {
	return Ruling{Enforcement: sqlschema.Enforcement{Reason: r}}
}

func ignored(r sqlschema.Reason) Ruling {
	return Ruling{Enforcement: sqlschema.Enforcement{State: sqlschema.NotEnforced, Reason: r}}
}

// clause gives the ruling of a fact about a clause; ok is true where the clause
// is kept and the next fact decides.
func clause(f Fact[Clause], reason sqlschema.Reason) (r Ruling, ok bool) {
	switch code, refused := f.Value.Refused(); {
	case !f.Known:
		return unknown(sqlschema.ReasonUnclear), false
	case refused:
		r = ignored(sqlschema.ReasonRejected)
		r.Refused = code
		return r, false
	case f.Value == Dropped:
		return ignored(reason), false
	}
	return enforced, true
}

// Rule decides a declared key: refused, dropped, enforced with an action, or not
// known. The parent is nil where the schema does not have it.
func (p *Profile) Rule(child, parent *sqlschema.Table, fk *sqlschema.ForeignKey) Ruling {
	switch {
	case child.Incomplete:
		return unknown(sqlschema.ReasonIncomplete)
	case parent == nil:
		return unknown(sqlschema.ReasonNoParent)
	}
	var r Ruling
	ok := true
	try := func(when bool, f Fact[Clause], reason sqlschema.Reason) {
		if ok && when {
			r, ok = clause(f, reason)
		}
	}
	try(transactionless(child.Engine), p.ChildEngine, sqlschema.ReasonEngine)
	try(fk.Inline && len(fk.RefColumns) > 0, p.Inline, sqlschema.ReasonInline)
	try(fk.Inline && len(fk.RefColumns) == 0, p.InlineBare, sqlschema.ReasonInline)
	try(child.Partitioned, p.PartitionedChild, sqlschema.ReasonPartitioned)
	try(parent.Partitioned, p.PartitionedParent, sqlschema.ReasonPartitioned)
	try(strings.Contains(fk.RefTable, "."), p.CrossDatabase, sqlschema.ReasonUnclear)
	if ok {
		r, ok = p.columns(child, fk)
	}
	try(transactionless(parent.Engine), p.ParentEngine, sqlschema.ReasonRefEngine)
	if ok {
		r, ok = p.parentKey(parent, fk)
	}
	try(typesDiffer(child, parent, fk), p.TypesDiffer, sqlschema.ReasonTypes)
	if ok {
		r = p.action(fk)
	}
	return r
}

// transactionless reports whether a storage engine has no foreign keys. Others
// than those of the engine tests are taken for InnoDB's kin.
func transactionless(engine string) bool {
	switch strings.ToLower(engine) {
	case "myisam", "memory", "aria", "csv", "archive", "blackhole", "mrg_myisam":
		return true
	}
	return false
}

// columns looks at the child's columns: generated ones, and SET NULL where NULL
// cannot be.
func (p *Profile) columns(child *sqlschema.Table, fk *sqlschema.ForeignKey) (Ruling, bool) {
	r, ok := enforced, true
	for _, name := range fk.Columns {
		c := child.Column(name)
		if c == nil {
			return unknown(sqlschema.ReasonUnclear), false
		}
		switch {
		case c.Generated != "" && !c.Stored:
			r, ok = clause(p.VirtualKey, sqlschema.ReasonUnclear)
		case c.Generated != "" && fk.OnDelete == sqlschema.SetNull:
			r, ok = clause(p.StoredSetNull, sqlschema.ReasonUnclear)
		case c.Generated != "":
			r, ok = clause(p.StoredKey, sqlschema.ReasonUnclear)
		case fk.OnDelete == sqlschema.SetNull && !p.Nullable(child, name):
			r, ok = clause(p.SetNullNotNull, sqlschema.ReasonUnclear)
		}
		if ok && baseOfStored(child, name) {
			switch fk.OnDelete {
			case sqlschema.Cascade:
				r, ok = clause(p.BaseCascade, sqlschema.ReasonUnclear)
			case sqlschema.SetNull:
				r, ok = clause(p.BaseSetNull, sqlschema.ReasonUnclear)
			}
		}
		if !ok {
			return r, false
		}
	}
	return r, ok
}

// baseOfStored reports whether a stored generated column is computed from the
// column. The expression is searched for the name as a word.
func baseOfStored(t *sqlschema.Table, name string) bool {
	for i := range t.Columns {
		if t.Columns[i].Stored && mentions(t.Columns[i].Generated, name) {
			return true
		}
	}
	return false
}

func mentions(expression, name string) bool {
	words := strings.FieldsFunc(strings.ToLower(expression), func(r rune) bool {
		return r != '_' && r != '$' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && r < 0x80
	})
	for _, w := range words {
		if w == strings.ToLower(name) {
			return true
		}
	}
	return false
}

// typesDiffer reports whether a column is declared with another type than the
// one it refers to. Lengths and display widths do not count, signs do.
func typesDiffer(child, parent *sqlschema.Table, fk *sqlschema.ForeignKey) bool {
	ref := fk.RefColumns
	if len(ref) == 0 {
		ref = parent.PrimaryKey
	}
	for i := range min(len(ref), len(fk.Columns)) {
		a, b := child.Column(fk.Columns[i]), parent.Column(ref[i])
		if a != nil && b != nil && bareType(a.Type) != bareType(b.Type) {
			return true
		}
	}
	return false
}

// bareType is a type without its arguments; integer is int.
func bareType(s string) string {
	before, rest, _ := strings.Cut(strings.ToLower(s), "(")
	_, after, _ := strings.Cut(rest, ")")
	s = strings.TrimSpace(before) + after
	if sign, ok := strings.CutPrefix(s, "integer"); ok {
		s = "int" + sign
	}
	return s
}

// parentKey looks at the columns that the key refers to.
func (p *Profile) parentKey(parent *sqlschema.Table, fk *sqlschema.ForeignKey) (Ruling, bool) {
	ref := fk.RefColumns
	if len(ref) == 0 {
		ref = parent.PrimaryKey
	}
	leading, unique, reordered := covered(parent, ref)
	if reordered && !leading {
		r, ok := clause(p.Reordered, sqlschema.ReasonNoParentKey)
		return r, ok
	}
	if unique {
		return enforced, true
	}
	loose := ignored(sqlschema.ReasonRejected)
	loose.Refused = p.LooseCode.Value
	if !leading && (p.ParentKeys.Is(AnyIndex) || p.ParentKeys.Is(UniqueOnly)) {
		return loose, false
	}
	switch {
	case !p.ParentKeys.Known:
		return unknown(sqlschema.ReasonNoParentKey), false
	case p.ParentKeys.Value == UniqueOnly:
		return loose, false
	case p.ParentKeys.Value == UniqueAtRead:
		r := unknown(sqlschema.ReasonNoParentKey)
		r.Broken = p.LooseCode.Value
		return r, false
	}
	return enforced, true
}

// covered says how the table's keys cover the columns: whether they begin an
// index in this order, are a whole unique key in this order, or a whole unique
// key in another order.
func covered(t *sqlschema.Table, columns []string) (leading, unique, reordered bool) {
	look := func(key []string, isUnique bool) {
		if begins(key, columns) {
			leading = true
			unique = unique || isUnique && len(key) == len(columns)
		} else if isUnique && sameSet(key, columns) {
			reordered = true
		}
	}
	look(t.PrimaryKey, true)
	for _, x := range t.Indexes {
		look(x.Columns, x.Unique)
	}
	return leading, unique, reordered
}

func begins(key, columns []string) bool {
	if len(columns) == 0 || len(key) < len(columns) {
		return false
	}
	for i, c := range columns {
		if !strings.EqualFold(key[i], c) {
			return false
		}
	}
	return true
}

func sameSet(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for _, x := range a {
		found := false
		for _, y := range b {
			found = found || strings.EqualFold(x, y)
		}
		if !found {
			return false
		}
	}
	return true
}

// action says what an accepted key does.
func (p *Profile) action(fk *sqlschema.ForeignKey) Ruling {
	r := enforced
	r.Action = fk.OnDelete
	switch fk.OnDelete {
	case sqlschema.Unset:
		r.Action = sqlschema.NoAction
	case sqlschema.SetDefault:
		switch {
		case !p.SetDefault.Known:
			return unknown(sqlschema.ReasonNoVersion)
		case p.SetDefault.Value == DefaultRefused:
			r = ignored(sqlschema.ReasonRejected)
			r.Refused = "1215" // MySQL 5.6 alone refuses it
			return r
		case p.SetDefault.Value == DefaultBlocks:
			r.Action = sqlschema.Restrict
		}
	}
	if strings.EqualFold(fk.Match, "FULL") {
		switch {
		case !p.MatchFull.Known:
			return unknown(sqlschema.ReasonNoVersion)
		case p.MatchFull.Value == MatchBlocks:
			r.Action = sqlschema.Restrict
		}
	}
	return r
}
