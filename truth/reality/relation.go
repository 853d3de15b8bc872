package reality

import (
	"database/sql"
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/truth/casefile"
)

// Relation is a reference between two tables: a foreign key of the server, or
// one that the case declares.
type Relation struct {
	Child      string
	Columns    []string
	Parent     string
	RefColumns []string
	// Rule is the server's delete rule; empty for a relation without a key.
	Rule string
	// WhereColumn and WhereValue narrow a polymorphic relation to its rows.
	WhereColumn, WhereValue string
}

// ID tells relations apart.
func (r Relation) ID() string {
	return fmt.Sprintf("%s(%s)>%s(%s)%s", r.Child, strings.Join(r.Columns, ","), r.Parent, strings.Join(r.RefColumns, ","), r.WhereValue)
}

// holds reports whether the relation speaks of this child row.
func (r Relation) holds(row Row) bool {
	if row.null(r.Columns) {
		return false
	}
	if r.WhereColumn == "" {
		return true
	}
	v := row[r.WhereColumn]
	return v != nil && *v == r.WhereValue
}

// Relations lists the server's foreign keys and the case's own relations.
func relations(db *sql.DB, c *casefile.Case) ([]Relation, error) {
	t, err := query(db, `SELECT k.CONSTRAINT_NAME name, k.TABLE_NAME child, k.COLUMN_NAME col,
			k.REFERENCED_TABLE_NAME parent, k.REFERENCED_COLUMN_NAME ref, r.DELETE_RULE rule
		FROM information_schema.KEY_COLUMN_USAGE k
		JOIN information_schema.REFERENTIAL_CONSTRAINTS r
		  ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND r.TABLE_NAME = k.TABLE_NAME
		WHERE k.TABLE_SCHEMA = DATABASE()
		ORDER BY k.TABLE_NAME, k.CONSTRAINT_NAME, k.ORDINAL_POSITION`)
	if err != nil {
		return nil, err
	}
	var found []Relation
	last := ""
	for _, row := range t.Rows {
		if id := *row["child"] + "." + *row["name"]; id != last {
			last = id
			found = append(found, Relation{Child: *row["child"], Parent: *row["parent"], Rule: *row["rule"]})
		}
		r := &found[len(found)-1]
		r.Columns = append(r.Columns, *row["col"])
		r.RefColumns = append(r.RefColumns, *row["ref"])
	}
	for _, d := range c.Relations {
		found = append(found, Relation{
			Child: d.Child, Columns: []string{d.ChildColumn},
			Parent: d.Parent, RefColumns: []string{d.ParentColumn},
			WhereColumn: d.WhereColumn, WhereValue: d.WhereValue,
		})
	}
	return found, nil
}

// reach finds the rows that depended on the victim, by relation: those that
// referred to it, and those that referred to a row which went with it.
func reach(s, after State, relations []Relation, victim key) map[string][]key {
	found := map[string][]key{}
	seen := map[key]bool{victim: true}
	for queue := []key{victim}; len(queue) > 0; queue = queue[1:] {
		parent := s.row(queue[0])
		for _, r := range relations {
			if parent == nil || !strings.EqualFold(r.Parent, queue[0].table) {
				continue
			}
			child := s.table(r.Child)
			for _, row := range child.Rows {
				k := child.key(row)
				if !r.holds(row) || row.tuple(r.Columns) != parent.tuple(r.RefColumns) || k == victim {
					continue
				}
				found[r.ID()] = append(found[r.ID()], k)
				now := after.row(k)
				if went := now == nil || hidden(row, now); went && !seen[k] {
					seen[k] = true
					queue = append(queue, k)
				}
			}
		}
	}
	return found
}

// fate sorts a relation's rows by what became of them.
func fate(r Relation, rows []key, before, after State) Fate {
	f := Fate{Relation: r}
	for _, k := range rows {
		switch row := after.row(k); {
		case row == nil:
			f.Gone++
		case row.null(r.Columns):
			f.Nulled++
		case r.dangles(row, after):
			f.Dangling++
		case hidden(before.row(k), row):
			f.Hidden++
		default:
			f.Kept++
		}
	}
	return f
}

// dangles reports whether the child row refers to a row that does not exist.
func (r Relation) dangles(row Row, s State) bool {
	if !r.holds(row) {
		return false
	}
	for _, p := range s.table(r.Parent).Rows {
		if p.tuple(r.RefColumns) == row.tuple(r.Columns) {
			return false
		}
	}
	return true
}

// dangling reports whether any row of the database refers to nothing.
func dangling(s State, relations []Relation) bool {
	for _, r := range relations {
		for _, row := range s.table(r.Child).Rows {
			if r.dangles(row, s) {
				return true
			}
		}
	}
	return false
}

// leftBehind reports whether a row that a CASCADE rule ties to a soft-deleted
// row is still there.
func leftBehind(before, after State, relations []Relation, reached map[string][]key) bool {
	for _, r := range relations {
		if r.Rule != "CASCADE" {
			continue
		}
		for _, k := range reached[r.ID()] {
			row := after.row(k)
			if row == nil || row.null(r.Columns) || hidden(before.row(k), row) {
				continue
			}
			if parentHidden(r, row, before, after) {
				return true
			}
		}
	}
	return false
}

func parentHidden(r Relation, row Row, before, after State) bool {
	t := after.table(r.Parent)
	for _, p := range t.Rows {
		if p.tuple(r.RefColumns) == row.tuple(r.Columns) {
			return hidden(before.row(t.key(p)), p)
		}
	}
	return false
}

// softColumns are the columns by which the cases soft-delete.
var softColumns = [...]string{"deleted_at", "deleted", "is_deleted"}

// hidden reports whether a row was soft-deleted between two states.
func hidden(before, after Row) bool {
	for _, c := range softColumns {
		if v := after[c]; v != nil && *v != "0" && (before[c] == nil || *before[c] != *v) {
			return true
		}
	}
	return false
}
