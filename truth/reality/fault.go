package reality

import (
	"database/sql"
	"fmt"
	"strings"
)

// Torn plays the case once for each table with a fault: the server refuses to
// delete from or update that table. It reports whether such a run left the rows
// in a state that is neither the one before nor that of the undisturbed run,
// and which table's fault did it. Cascades fire no triggers (MariaDB manual,
// "Foreign Keys": limitations), so only the code's own statements fail. A
// database with tables outside transactions cannot be judged: ok is false.
func (s *Stage) Torn(clean *Observed) (table string, torn, ok bool, err error) {
	for _, t := range clean.Before {
		if !strings.EqualFold(t.Engine, "InnoDB") {
			return "", false, false, nil
		}
	}
	before, after := digest(clean.Before), digest(clean.After)
	for _, t := range clean.Before {
		now, err := s.playWithFault(t.Name)
		if err != nil {
			return "", false, false, fmt.Errorf("fault in %s: %w", t.Name, err)
		}
		if d := digest(now); d != before && d != after {
			return t.Name, true, true, nil
		}
	}
	return "", false, true, nil
}

func (s *Stage) playWithFault(table string) (State, error) {
	if err := s.with(s.fill); err != nil {
		return nil, err
	}
	events := []string{"DELETE", "UPDATE"}
	err := s.with(func(db *sql.DB) error {
		for _, event := range events {
			_, err := db.Exec(fmt.Sprintf("CREATE TRIGGER fault_%s BEFORE %s ON `%s` FOR EACH ROW SIGNAL SQLSTATE '45000'", event, event, table))
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	var now State
	err = s.with(func(db *sql.DB) error {
		_ = s.Delete(db) // it fails or not; the rows tell what it did
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = s.with(func(db *sql.DB) (err error) {
		for _, event := range events {
			if _, err := db.Exec("DROP TRIGGER fault_" + event); err != nil {
				return err
			}
		}
		now, err = read(db)
		return err
	})
	return now, err
}

// digest spells the rows so that two runs compare: times become "set".
func digest(s State) string {
	set := "set"
	var c State
	for _, t := range s {
		rows := make([]Row, len(t.Rows))
		for i, r := range t.Rows {
			rows[i] = Row{}
			for column, v := range r {
				if v != nil && strings.HasSuffix(column, "_at") {
					v = &set
				}
				rows[i][column] = v
			}
		}
		t.Rows = rows
		c = append(c, t)
	}
	return c.String()
}
