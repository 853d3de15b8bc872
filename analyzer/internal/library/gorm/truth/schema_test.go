package truth

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	gormschema "gorm.io/gorm/schema"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm/truth/corpus"
)

// TestSchemas compares the tables, columns, keys and relations of the corpus as
// we read them with what GORM's own parser makes of them.
func TestSchemas(t *testing.T) {
	c := loadCorpus(t)
	for _, g := range corpus.Groups() {
		t.Run(g.Name, func(t *testing.T) {
			cache := &sync.Map{}
			ours := c.models(t, g.Models)
			for _, m := range g.Models {
				if _, err := gormschema.Parse(m, cache, gormschema.NamingStrategy{}); err != nil {
					t.Fatalf("GORM refuses %T: %v", m, err)
				}
			}
			for _, m := range g.Models {
				theirs, _ := gormschema.Parse(m, cache, gormschema.NamingStrategy{})
				got := ours.Model(c.typeOf(t, m))
				if got == nil {
					t.Fatalf("%T: we see no model", m)
				}
				if d := cmp.Diff(describeTheirs(theirs), describeOurs(got)); d != "" {
					t.Errorf("%T: GORM (-), ours (+):\n%s", m, d)
				}
			}
		})
	}
}

func describeOurs(m *entity.Model) []string {
	lines := []string{"table " + m.Table, "key " + strings.Join(m.PrimaryKey, ","), "soft " + m.SoftDelete}
	for _, c := range m.Columns {
		lines = append(lines, fmt.Sprintf("column %s of %s", c.Name, c.Field))
	}
	for _, r := range m.Relations {
		line := fmt.Sprintf("relation %s %s", r.Field, r.Kind)
		if r.Kind == entity.ManyToMany {
			line += " through " + r.JoinTable
		}
		var refs []string
		for _, e := range r.Edges {
			for i, col := range e.Child.Columns {
				refs = append(refs, fmt.Sprintf("%s.%s -> %s.%s", e.Child.Table, col, e.Parent.Table, e.Parent.Columns[i]))
			}
			for _, w := range e.Where {
				refs = append(refs, fmt.Sprintf("%s.%s = %s", e.Child.Table, w.Column, w.Value))
			}
		}
		slices.Sort(refs)
		lines = append(lines, line+" "+strings.Join(refs, "; "))
	}
	return lines
}

func describeTheirs(s *gormschema.Schema) []string {
	lines := []string{"table " + s.Table, "key " + strings.Join(s.PrimaryFieldDBNames, ","), "soft " + softColumn(s)}
	for _, name := range s.DBNames {
		lines = append(lines, fmt.Sprintf("column %s of %s", name, s.FieldsByDBName[name].BindName()))
	}
	relations := map[*gormschema.Field]*gormschema.Relationship{}
	for _, r := range slices.Concat(s.Relationships.HasOne, s.Relationships.HasMany, s.Relationships.BelongsTo, s.Relationships.Many2Many) {
		relations[r.Field] = r
	}
	for _, f := range s.Fields {
		r := relations[f]
		if r == nil {
			continue
		}
		kinds := map[gormschema.RelationshipType]string{
			gormschema.BelongsTo: "belongs-to", gormschema.HasOne: "has-one",
			gormschema.HasMany: "has-many", gormschema.Many2Many: "many-to-many",
		}
		line := fmt.Sprintf("relation %s %s", r.Name, kinds[r.Type])
		if r.JoinTable != nil {
			line += " through " + r.JoinTable.Table
		}
		var refs []string
		for _, ref := range r.References {
			child := ref.ForeignKey.Schema.Table
			if ref.PrimaryKey == nil {
				refs = append(refs, fmt.Sprintf("%s.%s = %s", child, ref.ForeignKey.DBName, ref.PrimaryValue))
				continue
			}
			refs = append(refs, fmt.Sprintf("%s.%s -> %s.%s", child, ref.ForeignKey.DBName, ref.PrimaryKey.Schema.Table, ref.PrimaryKey.DBName))
		}
		slices.Sort(refs)
		lines = append(lines, line+" "+strings.Join(refs, "; "))
	}
	return lines
}

// softColumn gives the column of the first field whose type deletes softly.
func softColumn(s *gormschema.Schema) string {
	if len(s.DeleteClauses) == 0 {
		return ""
	}
	for _, f := range s.Fields {
		if f.IndirectFieldType.Name() == "DeletedAt" {
			return f.DBName
		}
	}
	return "?"
}
