package orphans

import "github.com/cascadelint/cascadelint/verify/introspect"

// recheck asks again for hits of the walk and counts their rows by key.
func (p *plan) recheck(hits []values) *query {
	q := &query{}
	key := p.keyColumns()
	q.add("SELECT COUNT(*), ", p.times(), ", ", p.firstRow(), ", ", names("c.", key), " FROM ", p.childFrom(), " LEFT JOIN ", p.joinParent("c."), " WHERE ")
	if hits != nil {
		q.in(p.walk, hits)
	} else {
		q.add("TRUE")
	}
	for _, c := range p.conditions() {
		q.add(" AND ", c)
	}
	return q.add(" AND ", p.orphan(), " GROUP BY ", names("c.", key), " ORDER BY ", p.answers())
}

// firstRow asks for the first row with a key, where the walk is over rows.
func (p *plan) firstRow() string {
	if p.distinct || len(p.walk) != 1 {
		return "NULL"
	}
	return "MIN(c." + introspect.Quote(p.walk[0].name) + ")"
}

// answers orders the keys of a recheck as the walk met them, so that the samples
// do not depend on the size of the chunks.
func (p *plan) answers() string {
	switch {
	case p.distinct:
		return order(p.walk, false)
	case len(p.walk) > 0:
		return "MIN(c." + introspect.Quote(p.walk[0].name) + "), " + order(p.keyColumns(), false)
	}
	return order(p.keyColumns(), false)
}

// times asks for the oldest and newest row, without zero dates.
func (p *plan) times() string {
	if p.time == "" {
		return "NULL, NULL"
	}
	t := "c." + introspect.Quote(p.time)
	t = "CASE WHEN " + t + " > '1000-01-01' THEN " + t + " END"
	return "CAST(MIN(" + t + ") AS CHAR), CAST(MAX(" + t + ") AS CHAR)"
}

// recheckSoft counts live rows among the hits whose parent is soft-deleted.
func (p *plan) recheckSoft(hits []values) *query {
	q := &query{}
	q.add("SELECT COUNT(*) FROM ", p.childFrom(), " JOIN ", p.joinParent("c."), " WHERE ", gone("p.", p.softParent))
	if hits != nil {
		q.add(" AND ")
		q.in(p.walk, hits)
	}
	if p.softChild != nil {
		q.add(" AND NOT (", gone("c.", p.softChild), ")")
	}
	for _, c := range p.where {
		q.add(" AND ", c)
	}
	return q
}

// nulls counts rows with NULL in the key; nil where no column may hold it.
func (p *plan) nulls() *query {
	if p.holdsNull() == "" {
		return nil
	}
	q := &query{}
	q.add("SELECT COUNT(*) FROM ", p.childFrom(), " WHERE ", p.holdsNull())
	for _, c := range p.where {
		q.add(" AND ", c)
	}
	return q
}

// row asks for the key of one row that holds a value of the relation.
func (p *plan) row(key values) *query {
	q := &query{}
	q.add("SELECT ", names("c.", p.id), " FROM ", introspect.Quote(p.child.Name), " c WHERE ")
	q.in(p.keyColumns(), []values{key})
	for _, c := range p.where {
		q.add(" AND ", c)
	}
	return q.add(" ORDER BY ", order(p.id, false), " LIMIT 1")
}
