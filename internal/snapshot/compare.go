package snapshot

import "slices"

// FillDefaultEngine names the engine that the server takes where the source
// names none; a reader must not guess it.
func (s *Snapshot) FillDefaultEngine() {
	for i := range s.Tables {
		if s.Tables[i].Engine == "" {
			s.Tables[i].Engine = "innodb"
		}
	}
}

// WithoutKeyIndexes leaves out the indexes that the server adds by itself for a
// foreign key that has none, which the reader need not invent: not unique, over
// the columns of one of the keys declared at any time. Such an index stays when its key is dropped or
// ignored, and CREATE TABLE LIKE copies it.
func (s Snapshot) WithoutKeyIndexes(read Snapshot, declared [][]string) Snapshot {
	out := Snapshot{Views: s.Views}
	for _, t := range s.Tables {
		t.Indexes = slices.DeleteFunc(slices.Clone(t.Indexes), func(i Index) bool {
			return !i.Unique && !read.hasIndex(t.Name, i.Name) &&
				slices.ContainsFunc(declared, func(key []string) bool { return slices.Equal(key, i.Columns) })
		})
		out.Tables = append(out.Tables, t)
	}
	return out
}

func (s Snapshot) hasIndex(table, name string) bool {
	for _, t := range s.Tables {
		if t.Name == table {
			return slices.ContainsFunc(t.Indexes, func(i Index) bool { return i.Name == name })
		}
	}
	return false
}

func (t *Table) hasColumn(name string) bool {
	return slices.ContainsFunc(t.Columns, func(c Column) bool { return c.Name == name })
}
