package probe

import (
	"fmt"
	"strconv"

	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/verify/skeleton"
)

// maxScript is how many tables the statements of a deviation have at most.
const maxScript = 12

// unforeseen says what the core foretold, where that is not what came; empty
// where it is, or where the core does not know.
func (t *trial) unforeseen(o *outcome, r simulate.Result) string {
	switch r.Verdict {
	case simulate.Unknown:
		return ""
	case simulate.Refused:
		if o.refused == nil || r.Code != "" && r.Code != strconv.Itoa(int(o.refused.Number)) {
			return "the delete is refused with error " + r.Code + " by " + r.Table + "." + r.Key
		}
		return ""
	}
	if o.refused != nil {
		return "the delete passes"
	}
	for table, before := range o.before {
		left := map[string]simulate.Row{}
		for _, row := range r.Rows[table.Name] {
			left[row[table.Row()].Text] = row
		}
		for _, id := range before.order {
			row, foretold := left[strconv.Itoa(id)]
			after, there := o.after[table].values[id]
			if foretold != there {
				return fmt.Sprintf("%d rows of %s are left", len(left), table.Name)
			}
			for i := range after {
				if row[i].Null == after[i].Valid {
					return fmt.Sprintf("%s of row %d of %s is %s", table.Columns[i].Name, id, table.Name, nullness(row[i].Null))
				}
			}
		}
	}
	return ""
}

func nullness(null bool) string {
	if null {
		return "NULL"
	}
	return "not NULL"
}

// found says what a delete came to.
func (t *trial) found(o *outcome) string {
	if o.refused != nil {
		return fmt.Sprintf("it is refused with error %d", o.refused.Number)
	}
	text := "it passes, and leaves"
	for _, table := range t.s.Tables {
		if before, ok := o.before[table]; ok {
			text += fmt.Sprintf(" %d of %d rows of %s,", len(o.after[table].order), len(before.order), table.Name)
		}
	}
	return text[:len(text)-1]
}

// script gives the statements of the trial, for an empty database; nil where
// they are too many to read.
func (t *trial) script() []string {
	if t.executed != nil {
		return append(append([]string{"START TRANSACTION"}, t.executed...), "ROLLBACK")
	}
	var tables []*skeleton.Table
	for _, table := range t.s.Tables {
		if len(t.pop.Of(table)) > 0 {
			tables = append(tables, table)
		}
	}
	if len(tables) > maxScript {
		return nil
	}
	out := []string{"SET foreign_key_checks = 0"}
	for _, table := range tables {
		out = append(out, table.DDL(func(k *skeleton.Key) bool { return len(t.pop.Of(k.Parent)) > 0 }, ""))
	}
	out = append(out, skeleton.Inserts(t.pop.Rows())...)
	out = append(out, "SET foreign_key_checks = 1", t.statement())
	for _, table := range tables {
		out = append(out, "SELECT * FROM "+table.Quoted())
	}
	return out
}
