package reality

import (
	"database/sql"
	"errors"
	"fmt"

	"github.com/cascadelint/cascadelint/truth/casefile"
)

// Stage is a database in which one case is played, over and over.
type Stage struct {
	Case *casefile.Case
	// Open gives a fresh pool of connections: a run may leave settings behind on
	// the ones it used.
	Open func() (*sql.DB, error)
	// Migrate makes the tables that the comment's statements do not make; may be nil.
	Migrate func(*sql.DB) error
	// Delete runs the case's code.
	Delete func(*sql.DB) error
}

// Prepare makes the tables.
func (s *Stage) Prepare() error {
	return s.with(func(db *sql.DB) error {
		if s.Migrate != nil {
			if err := s.Migrate(db); err != nil {
				return fmt.Errorf("migrate: %w", err)
			}
		}
		for _, st := range s.Case.SQL {
			if st.Insert() {
				continue
			}
			if _, err := db.Exec(st.Text); err != nil {
				return fmt.Errorf("line %d: %s: %w", st.Line, st.Text, err)
			}
		}
		return nil
	})
}

// Play runs the case on fresh rows and looks at what became of them.
func (s *Stage) Play() (*Observed, error) {
	if err := s.with(s.fill); err != nil {
		return nil, err
	}
	o := &Observed{}
	var found []Relation
	var victim key
	err := s.with(func(db *sql.DB) (err error) {
		if o.Before, err = read(db); err != nil {
			return err
		}
		if found, err = relations(db, s.Case); err != nil {
			return err
		}
		if dangling(o.Before, found) {
			return errors.New("the seed rows refer to rows that do not exist")
		}
		victim, err = s.victim(db, o.Before)
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := s.with(func(db *sql.DB) error { o.Err = s.Delete(db); return nil }); err != nil {
		return nil, err
	}
	err = s.with(func(db *sql.DB) (err error) { o.After, err = read(db); return err })
	if err != nil {
		return nil, err
	}
	o.judge(s.Case, victim, found)
	return o, nil
}

// fill empties all tables and inserts the case's rows.
func (s *Stage) fill(db *sql.DB) error {
	db.SetMaxOpenConns(1) // the switch below is the connection's own
	if _, err := db.Exec("SET foreign_key_checks = 0"); err != nil {
		return err
	}
	now, err := read(db)
	if err != nil {
		return err
	}
	for _, t := range now {
		if _, err := db.Exec("DELETE FROM `" + t.Name + "`"); err != nil {
			return fmt.Errorf("empty %s: %w", t.Name, err)
		}
	}
	for _, st := range s.Case.SQL {
		if !st.Insert() {
			continue
		}
		if _, err := db.Exec(st.Text); err != nil {
			return fmt.Errorf("line %d: %s: %w", st.Line, st.Text, err)
		}
	}
	return nil
}

// victim finds the row whose delete the case is about.
func (s *Stage) victim(db *sql.DB, now State) (key, error) {
	rows, err := query(db, "SELECT * FROM "+s.Case.Table+" WHERE "+s.Case.Where)
	if err != nil {
		return key{}, err
	}
	if len(rows.Rows) != 1 {
		return key{}, fmt.Errorf("%s WHERE %s: %d rows, want one", s.Case.Table, s.Case.Where, len(rows.Rows))
	}
	return now.table(s.Case.Table).key(rows.Rows[0]), nil
}

// with runs f with connections of its own.
func (s *Stage) with(f func(*sql.DB) error) error {
	db, err := s.Open()
	if err != nil {
		return err
	}
	return errors.Join(f(db), db.Close())
}
