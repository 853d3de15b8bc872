package enginetruth

import (
	"fmt"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// Foretell predicts the outcomes of a situation by their labels, from the
// profile alone. Steps that the simulator knows nothing of are left out, and
// after one that it cannot follow so is the rest.
func (s *Situation) Foretell(p engine.Profile) map[string]string {
	f := &foreteller{situation: s, profile: p, rows: simulate.Rows{}, out: map[string]string{}}
	if !s.Fresh {
		f.checks = simulate.ChecksOn
	}
	f.read()
	for _, step := range s.Steps {
		if step.For(p.Dialect) && !f.step(step) {
			break
		}
	}
	return f.out
}

// foreteller follows a situation.
type foreteller struct {
	situation *Situation
	profile   engine.Profile
	ddl       []string
	schema    *sqlschema.Schema
	rows      simulate.Rows
	checks    simulate.Checks
	fired     int
	out       map[string]string
}

// read reads the statements accepted so far. Every dialect's situations are
// plain enough for MySQL's reader.
func (f *foreteller) read() {
	script := strings.Join(f.ddl, ";\n") + ";\n"
	if f.schema = f.situation.schemas[script]; f.schema != nil {
		return
	}
	r := mysql.NewReader(sqlschema.Dialect{Name: "mysql", Major: 9, Minor: 7})
	r.Read("situation.sql", 1, script)
	f.schema = r.Schema()
	for _, t := range f.schema.Tables {
		if len(t.PrimaryKey) > 1 { // where MySQL's reader adds a NOT NULL of its own
			for _, name := range t.PrimaryKey {
				t.Column(name).NotNull = false
			}
		}
	}
	if f.situation.schemas == nil {
		f.situation.schemas = map[string]*sqlschema.Schema{}
	}
	f.situation.schemas[script] = f.schema
}

var (
	insertSQL = regexp.MustCompile(`^INSERT INTO ([\w.$]+)(?:\(([\w,]+)\))? VALUES ?(.*)$`)
	deleteSQL = regexp.MustCompile(`^DELETE (IGNORE )?FROM ([\w.$]+)(?: WHERE (\w+)=(\d+))?$`)
	updateSQL = regexp.MustCompile(`^UPDATE (\w+) SET (\w+)=(\d+) WHERE (\w+)=(\d+)$`)
	selectSQL = regexp.MustCompile(`^SELECT ([\w,* ()]+) FROM ([\w.$]+)(?: ORDER BY \w+)?$`)
	tupleSQL  = regexp.MustCompile(`\(([^)]*)\)`)
)

// beyond are clauses that neither schema nor profile has.
var beyond = regexp.MustCompile(`ADD UNIQUE|CREATE UNIQUE|CHECK \(|COLLATE|Aria|ON DUPLICATE|ON CONFLICT|NOT ENFORCED|TEMPORARY|SYSTEM VERSIONING|CREATE TABLE c2`)

// step follows one step; false where it cannot.
func (f *foreteller) step(s Step) bool {
	q := s.SQL
	switch {
	case beyond.MatchString(q):
		return false
	case strings.Contains(q, "DEFERRABLE") && f.profile.Deferrable.Known:
		if code, refused := f.profile.Deferrable.Value.Refused(); refused {
			f.tell(s, "ERR "+code)
		} else {
			f.tell(s, "ok")
		}
		return false
	case strings.Contains(q, " PARTITION OF "), strings.HasPrefix(q, "CREATE DATABASE"), strings.HasPrefix(q, "CREATE SCHEMA"), strings.HasPrefix(q, "CREATE FUNCTION"):
		return true
	case strings.HasPrefix(q, "CREATE TABLE"), strings.HasPrefix(q, "ALTER TABLE"), strings.HasPrefix(q, "CREATE INDEX"),
		strings.HasPrefix(q, "DROP TABLE") && s.Label == "":
		return f.define(s)
	case strings.HasPrefix(q, "CREATE TRIGGER"):
		return f.trigger(q)
	case q == "SET foreign_key_checks=0", q == "PRAGMA foreign_keys=OFF", q == "SET session_replication_role=replica":
		f.checks = simulate.ChecksOff
		return true
	case q == "SET foreign_key_checks=1", q == "PRAGMA foreign_keys=ON", q == "SET session_replication_role=origin":
		f.checks = simulate.ChecksOn
		return true
	case strings.Contains(q, "referential_constraints"), strings.Contains(q, "pragma_foreign_key_list"):
		return f.shown(s)
	case s.Query && selectSQL.MatchString(q):
		return f.query(s)
	case s.Query:
		return true // looks at what the simulator does not have
	}
	return f.change(s)
}

func (f *foreteller) tell(s Step, outcome string) {
	if s.Label != "" {
		f.out[s.Label] = outcome
	}
}

// define follows a statement of DDL: one that a profile refuses leaves nothing.
func (f *foreteller) define(s Step) bool {
	if s.Label != "" && strings.HasPrefix(s.SQL, "ALTER") && !strings.Contains(s.SQL, "REFERENCES") {
		return false
	}
	before := f.keys()
	f.ddl = append(f.ddl, s.SQL)
	f.read()
	if len(f.schema.Problems) > 0 {
		return false
	}
	for _, t := range f.schema.Tables {
		for i := range t.ForeignKeys {
			if slices.Contains(before, t.Name+"."+t.ForeignKeys[i].Name) || f.schema.Table(t.ForeignKeys[i].RefTable) == nil {
				continue
			}
			switch r := f.profile.Rule(t, f.schema.Table(t.ForeignKeys[i].RefTable), &t.ForeignKeys[i]); {
			case r.Refused != "":
				f.ddl = f.ddl[:len(f.ddl)-1]
				f.read()
				f.tell(s, "ERR "+r.Refused)
				return true
			case r.Enforcement.State == sqlschema.EnforcementUnknown && r.Broken == "":
				return false // the profile does not know whether there is such a key
			}
			if f.checks != simulate.ChecksOff && f.orphans(t, &t.ForeignKeys[i]) {
				return false
			}
		}
	}
	if !strings.Contains(s.SQL, "nope") {
		f.tell(s, "ok")
	}
	for _, t := range f.schema.Tables {
		for i, row := range f.rows[t.Name] { // a new column
			for len(row) < len(t.Columns) {
				row = append(row, simulate.Null)
			}
			f.rows[t.Name][i] = row
		}
	}
	return true
}

func (f *foreteller) keys() []string {
	var out []string
	for _, t := range f.schema.Tables {
		for _, fk := range t.ForeignKeys {
			out = append(out, t.Name+"."+fk.Name)
		}
	}
	return out
}

// orphans reports whether the table has rows that a new key would break.
func (f *foreteller) orphans(t *sqlschema.Table, fk *sqlschema.ForeignKey) bool {
	c := Case{Schema: f.schema, Rows: f.rows}
	for _, row := range f.rows[t.Name] {
		if len(fk.RefColumns) == len(fk.Columns) && !c.hasParent(t, fk, row) {
			return true
		}
	}
	return false
}

// trigger takes in a trigger that only writes a log.
func (f *foreteller) trigger(q string) bool {
	m := regexp.MustCompile(`^CREATE TRIGGER (\w+) (\w+) (\w+) ON (\w+) .*(INSERT INTO log|EXECUTE FUNCTION f)`).FindStringSubmatch(q)
	if m == nil || f.schema.Table(m[4]) == nil {
		return false
	}
	f.ddl = append(f.ddl, fmt.Sprintf("CREATE TRIGGER %s %s %s ON %s FOR EACH ROW INSERT INTO log VALUES (OLD.id)", m[1], m[2], m[3], m[4]))
	f.read()
	return f.profile.Dialect.Name != "tidb" // which has no triggers
}

// shown tells the delete rules that information_schema shows.
func (f *foreteller) shown(s Step) bool {
	if !strings.HasPrefix(s.SQL, "SELECT delete_rule") && !strings.HasPrefix(s.SQL, "SELECT on_delete") {
		return true
	}
	var rules []string
	for _, t := range f.schema.Tables {
		for i := range t.ForeignKeys {
			fk := &t.ForeignKeys[i]
			r := f.profile.Rule(t, f.schema.Table(fk.RefTable), fk)
			switch {
			case r.Enforcement.State == sqlschema.EnforcementUnknown || fk.OnDelete == sqlschema.SetDefault:
				return true
			case r.Enforcement.State == sqlschema.NotEnforced:
			case fk.OnDelete == sqlschema.Unset:
				rules = append(rules, f.profile.OmittedRule.Value.String())
			default:
				rules = append(rules, r.Action.String())
			}
		}
	}
	if len(rules) < 2 { // one line a key or a column
		f.tell(s, "["+strings.Join(rules, "")+",")
	}
	return true
}

// change follows a statement on rows.
func (f *foreteller) change(s Step) bool {
	q := s.SQL
	if m := insertSQL.FindStringSubmatch(q); m != nil {
		return f.insert(s, m[1], m[2], m[3])
	}
	if m := updateSQL.FindStringSubmatch(q); m != nil && s.Label == "" {
		return f.update(m)
	}
	st := simulate.Statement{Checks: f.checks, Inert: func(*sqlschema.Trigger) bool { return true }}
	if m := deleteSQL.FindStringSubmatch(q); m != nil {
		st.Table = m[2]
		if m[1] != "" {
			st.Kind = simulate.DeleteIgnore
			if f.profile.DeleteIgnore.Is(engine.IgnoreAbsent) {
				f.tell(s, "ERR ")
				return true
			}
		}
		if m[3] != "" {
			st.Match = simulate.By(m[3], m[4])
		}
		return f.run(s, st)
	}
	if rest, ok := strings.CutPrefix(q, "REPLACE INTO "); ok {
		if f.profile.Replace.Is(engine.ReplaceAbsent) {
			f.tell(s, "ERR ")
			return true
		}
		table, values, _ := strings.Cut(rest, " VALUES ")
		st.Kind, st.Table, st.Row = simulate.Replace, table, row(strings.Trim(values, "()"))
		return f.run(s, st)
	}
	if table, ok := strings.CutPrefix(q, "TRUNCATE TABLE "); ok && !strings.Contains(table, " ") {
		if f.profile.Truncate.Is(engine.Dropped) {
			f.tell(s, "ERR ")
			return true
		}
		st.Kind, st.Table = simulate.Truncate, table
		return f.run(s, st)
	}
	return false
}

// run asks the simulator.
func (f *foreteller) run(s Step, st simulate.Statement) bool {
	if f.schema.Table(st.Table) == nil {
		return false
	}
	table := f.schema.Table(st.Table).Name
	hits := 0
	for _, r := range f.rows[table] {
		if st.Match == nil || st.Match(f.schema.Table(table), r) {
			hits++
		}
	}
	sim := simulate.New(f.schema, f.profile)
	r := sim.Run(f.rows, st)
	switch r.Verdict {
	case simulate.Unknown:
		return false
	case simulate.Refused:
		f.tell(s, "ERR "+r.Code)
		return true
	}
	for _, n := range r.Fired {
		f.fired += n
	}
	f.rows = r.Rows
	f.tell(s, "ok")
	if st.Kind == simulate.Delete && hits > 0 {
		f.tell(s, fmt.Sprintf("ok(%d)", hits))
		if selfCascade(f.schema.Table(table)) && hits > 1 {
			delete(f.out, s.Label)
		}
	}
	return true
}

func selfCascade(t *sqlschema.Table) bool {
	return slices.ContainsFunc(t.ForeignKeys, func(fk sqlschema.ForeignKey) bool { return fk.RefTable == t.Name })
}

func row(values string) simulate.Row {
	var out simulate.Row
	for _, v := range strings.Split(values, ",") {
		if v == "NULL" {
			out = append(out, simulate.Null)
		} else {
			out = append(out, simulate.Text(v))
		}
	}
	return out
}

// insert adds rows; one without its parent is refused, and so is a partly NULL
// key under MATCH FULL.
func (f *foreteller) insert(s Step, table, columns, tuples string) bool {
	t := f.schema.Table(table)
	if t == nil {
		return s.Label == ""
	}
	for _, m := range tupleSQL.FindAllStringSubmatch(tuples, -1) {
		values := row(m[1])
		if columns != "" {
			values = named(t, strings.Split(columns, ","), values)
		}
		if len(values) != len(t.Columns) {
			return false
		}
		code, known := f.refusal(t, values)
		if !known {
			return false
		}
		if code != "" {
			f.tell(s, "ERR "+code)
			return true
		}
		f.rows[t.Name] = append(f.rows[t.Name], values)
		f.tell(s, "ok(1)")
	}
	return true
}

// refusal is the error of an insert with foreign key checks on.
func (f *foreteller) refusal(t *sqlschema.Table, values simulate.Row) (code string, known bool) {
	if f.checks == simulate.ChecksOff || f.checks == simulate.ChecksDefault && !f.profile.ChecksByDefault.Value {
		return "", true
	}
	c := Case{Schema: f.schema, Rows: f.rows}
	for i := range t.ForeignKeys {
		fk := &t.ForeignKeys[i]
		r := f.profile.Rule(t, f.schema.Table(fk.RefTable), fk)
		switch {
		case r.Broken != "":
			return r.Broken, true
		case r.Enforcement.State == sqlschema.EnforcementUnknown:
			return "", false
		case r.Enforcement.State == sqlschema.NotEnforced || len(fk.RefColumns) != len(fk.Columns):
			continue
		}
		partly := strings.EqualFold(fk.Match, "FULL") && f.profile.MatchFull.Is(engine.MatchEnforced) && partlyNull(t, fk, values)
		own := fk.RefTable == t.Name && len(f.rows[t.Name]) == 0
		if partly || !own && !c.hasParent(t, fk, values) {
			return f.profile.NoParentCode.Value, f.profile.NoParentCode.Known
		}
	}
	return "", true
}

func partlyNull(t *sqlschema.Table, fk *sqlschema.ForeignKey, values simulate.Row) bool {
	nulls := 0
	for _, name := range fk.Columns {
		for i := range t.Columns {
			if t.Columns[i].Name == name && values[i].Null {
				nulls++
			}
		}
	}
	return nulls > 0 && nulls < len(fk.Columns)
}

// named puts values into the places of their columns and computes the generated
// ones, which are a column or a column plus one.
func named(t *sqlschema.Table, columns []string, values simulate.Row) simulate.Row {
	out := make(simulate.Row, len(t.Columns))
	for i := range t.Columns {
		out[i] = simulate.Null
		if at := slices.Index(columns, t.Columns[i].Name); at >= 0 && at < len(values) {
			out[i] = values[at]
		}
	}
	for i := range t.Columns {
		base, plus, _ := strings.Cut(strings.Trim(t.Columns[i].Generated, "()` "), "+")
		for j := range t.Columns {
			if t.Columns[j].Name == base && base != "" {
				n, _ := strconv.Atoi(out[j].Text) // the situations hold small numbers
				k, _ := strconv.Atoi(plus)
				out[i] = simulate.Text(strconv.Itoa(n + k))
			}
		}
	}
	return out
}

func (f *foreteller) update(m []string) bool {
	t := f.schema.Table(m[1])
	if t == nil {
		return false
	}
	for _, r := range f.rows[t.Name] {
		if simulate.By(m[4], m[5])(t, r) {
			for i := range t.Columns {
				if t.Columns[i].Name == m[2] {
					r[i] = simulate.Text(m[3])
				}
			}
		}
	}
	return true
}

// query tells the rows of a table, or their number.
func (f *foreteller) query(s Step) bool {
	m := selectSQL.FindStringSubmatch(s.SQL)
	columns, table := m[1], m[2]
	if table == "log" {
		if f.fired == 0 {
			f.tell(s, "[]")
		} else {
			f.tell(s, "["+strconv.Itoa(f.fired)+" rows]")
		}
		return true
	}
	t := f.schema.Table(table)
	if t == nil {
		return true
	}
	rows := slices.Clone(f.rows[t.Name])
	if strings.EqualFold(columns, "COUNT(*)") {
		f.tell(s, fmt.Sprintf("[%d]", len(rows)))
		return true
	}
	sort.SliceStable(rows, func(i, j int) bool {
		a, _ := strconv.Atoi(rows[i][0].Text)
		b, _ := strconv.Atoi(rows[j][0].Text)
		return a < b
	})
	var out []string
	for _, r := range rows {
		var v []string
		for i := range t.Columns {
			if columns == "*" || slices.Contains(strings.Split(columns, ","), t.Columns[i].Name) {
				v = append(v, r[i].String())
			}
		}
		out = append(out, strings.Join(v, ","))
	}
	f.tell(s, "["+strings.Join(out, " ; ")+"]")
	return true
}

// Differences compares what was foretold with what came, by label.
func Differences(foretold map[string]string, outcomes []string) []string {
	came := map[string]string{}
	for _, o := range outcomes {
		if l, v, ok := strings.Cut(o, "="); ok {
			came[l] = v
		}
	}
	var out []string
	for l, want := range foretold {
		got, there := came[l]
		if there && !agree(want, got) {
			out = append(out, fmt.Sprintf("%s: foretold %s, came %s", l, want, got))
		}
	}
	sort.Strings(out)
	return out
}

// agree compares one outcome. A foretold text that ends in a comma or in "ERR "
// is the beginning of what comes; "n rows" counts.
func agree(want, got string) bool {
	switch {
	case want == "[,":
		return got == "[]"
	case strings.HasSuffix(want, ",") || want == "ERR ":
		return strings.HasPrefix(got, want)
	case strings.HasSuffix(want, " rows]"):
		return got != "[]" && fmt.Sprintf("[%d rows]", 1+strings.Count(got, " ; ")) == want
	case want == "ok":
		return strings.HasPrefix(got, "ok")
	}
	return want == got
}
