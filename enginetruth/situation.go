package enginetruth

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Situation is a script whose outcome is recorded for each engine.
type Situation struct {
	Name string
	// Fresh leaves foreign key checks as a new connection has them.
	Fresh bool
	Steps []Step
	// Recorded are the outcomes by the engine's name: "del=ok(1)" and so on.
	Recorded map[string][]string

	// schemas are those read so far by their DDL: reading is what takes time
	// when a situation is foretold for hundreds of profiles.
	schemas map[string]*sqlschema.Schema
}

// Step is one statement of a situation.
type Step struct {
	// Engines are the families or products it is for; none means all.
	Engines []string
	// Label names the outcome; a statement without one prepares.
	Label string
	Query bool
	SQL   string
}

var label = regexp.MustCompile(`^([A-Za-z]\w*)([:?]) `)

// ParseSituations reads the file format that its own head describes.
func ParseSituations(text string) ([]*Situation, error) {
	var all []*Situation
	for n, l := range strings.Split(text, "\n") {
		name, begins := strings.CutPrefix(l, "## ")
		switch {
		case begins:
			all = append(all, &Situation{Name: name, Recorded: map[string][]string{}})
		case l == "" || strings.HasPrefix(l, "#"):
		case len(all) == 0:
			return nil, fmt.Errorf("line %d: a statement before the first situation; expected \"## name\"", n+1)
		case l == "!fresh":
			all[len(all)-1].Fresh = true
		case strings.HasPrefix(l, "> "):
			engines, outcome, ok := strings.Cut(l[2:], ": ")
			if !ok {
				return nil, fmt.Errorf("line %d: expected \"> engines: outcome\"", n+1)
			}
			for _, e := range strings.Split(engines, ", ") {
				all[len(all)-1].Recorded[e] = strings.Split(outcome, " | ")
			}
		default:
			s := all[len(all)-1]
			s.Steps = append(s.Steps, parseStep(l))
		}
	}
	return all, nil
}

func parseStep(l string) Step {
	var s Step
	if strings.HasPrefix(l, "@") {
		engines, rest, _ := strings.Cut(l[1:], " ")
		s.Engines, l = strings.Split(engines, ","), rest
	}
	if m := label.FindStringSubmatch(l); m != nil {
		s.Label, s.Query, l = m[1], m[2] == "?", l[len(m[0]):]
	}
	s.SQL = l
	return s
}

// For reports whether the step is for an engine.
func (s Step) For(d sqlschema.Dialect) bool {
	if len(s.Engines) == 0 || slices.Contains(s.Engines, d.Name) {
		return true
	}
	return familyOf(d) == mysqlFamily && slices.Contains(s.Engines, "mysql")
}

// Execute runs the situation in a database of its own and gives its outcomes.
// For SQLite db is not used: each situation gets a database in memory.
func (s *Situation) Execute(ctx context.Context, db *sql.DB, d sqlschema.Dialect) (out []string, err error) {
	if familyOf(d) == sqliteFamily {
		if db, err = sql.Open("sqlite", "file::memory:"); err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, db.Close()) }()
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	defer func() {
		// The connection stands in a database that is gone: it must not be used again.
		discard := conn.Raw(func(any) error { return driver.ErrBadConn })
		if !errors.Is(discard, driver.ErrBadConn) {
			err = errors.Join(err, discard)
		}
	}()
	const ns = "situation"
	before, after := surroundings(familyOf(d), ns, s.Fresh)
	for _, q := range before {
		if _, err := conn.ExecContext(ctx, q); err != nil {
			return nil, fmt.Errorf("%s: prepare with %q: %w", s.Name, q, err)
		}
	}
	defer func() {
		for _, q := range after {
			if _, e := conn.ExecContext(ctx, q); e != nil && err == nil && q != "ROLLBACK" {
				err = fmt.Errorf("%s: clear up with %q: %w", s.Name, q, e)
			}
		}
	}()
	for _, step := range s.Steps {
		if step.For(d) {
			out = append(out, step.run(ctx, conn, strings.ReplaceAll(step.SQL, "$NS", ns), familyOf(d))...)
		}
	}
	return out, nil
}

// run executes one step and gives its outcome, if it has one.
func (s Step) run(ctx context.Context, conn *sql.Conn, q string, f family) []string {
	if s.Query {
		rows, err := query(ctx, conn, f, q)
		if err != nil {
			return []string{s.Label + "=ERR " + codeOf(err)}
		}
		return []string{s.Label + "=[" + strings.Join(rows, " ; ") + "]"}
	}
	res, err := conn.ExecContext(ctx, q)
	switch {
	case s.Label == "" && err != nil:
		return []string{"setup-ERR"}
	case s.Label == "":
		return nil
	case err != nil:
		return []string{s.Label + "=ERR " + codeOf(err)}
	}
	// SQLite repeats the last count for statements that change no rows.
	if n, err := res.RowsAffected(); err == nil && n != 0 {
		return []string{fmt.Sprintf("%s=ok(%d)", s.Label, n)}
	}
	return []string{s.Label + "=ok"}
}

// surroundings makes and removes a situation's own database.
func surroundings(f family, ns string, fresh bool) (before, after []string) {
	switch f {
	case mysqlFamily:
		after = []string{"SET foreign_key_checks=0", "DROP DATABASE IF EXISTS " + ns, "DROP DATABASE IF EXISTS " + ns + "_b", "SET foreign_key_checks=1"}
		return append(slices.Clone(after), "CREATE DATABASE "+ns, "USE "+ns), after
	case postgresFamily:
		after = []string{"ROLLBACK", "DROP SCHEMA IF EXISTS " + ns + " CASCADE", "DROP SCHEMA IF EXISTS " + ns + "_b CASCADE", "SET session_replication_role=origin"}
		return append(slices.Clone(after), "CREATE SCHEMA "+ns, "SET search_path="+ns), after
	}
	// A connection of its own is a database of its own here.
	if !fresh {
		before = []string{"PRAGMA foreign_keys=ON"}
	}
	return before, nil
}

// Record writes the situations with their outcomes in the order of engines.
func Record(text string, all []*Situation, engines []string) string {
	byName := map[string]*Situation{}
	for _, s := range all {
		byName[s.Name] = s
	}
	var b strings.Builder
	var cur *Situation
	flush := func() {
		if cur != nil {
			for _, l := range cur.outcomes(engines) {
				b.WriteString(l + "\n")
			}
			b.WriteString("\n")
		}
	}
	for _, l := range strings.Split(text, "\n") {
		if name, begins := strings.CutPrefix(l, "## "); begins {
			if cur == nil {
				b.WriteString("\n")
			}
			flush()
			cur = byName[name]
		}
		if l != "" && !strings.HasPrefix(l, "> ") {
			b.WriteString(l + "\n")
		}
	}
	flush()
	return strings.TrimSuffix(b.String(), "\n")
}

// outcomes gives the recorded lines, engines that answer alike on one.
func (s *Situation) outcomes(engines []string) []string {
	var order []string
	alike := map[string][]string{}
	for _, e := range engines {
		r, ok := s.Recorded[e]
		if !ok {
			continue
		}
		o := strings.Join(r, " | ")
		if alike[o] == nil {
			order = append(order, o)
		}
		alike[o] = append(alike[o], e)
	}
	var out []string
	for _, o := range order {
		out = append(out, "> "+strings.Join(alike[o], ", ")+": "+o)
	}
	return out
}
