package truth

import (
	"math/rand/v2"
	"strings"
	"testing"

	gormschema "gorm.io/gorm/schema"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
)

// TestNames compares the names that we give with those that GORM gives, for
// identifiers put together from words, initialisms, digits and underscores.
func TestNames(t *testing.T) {
	const count = 20000
	theirs := gormschema.NamingStrategy{}
	prefixed := gormschema.NamingStrategy{TablePrefix: "app_", SingularTable: true}
	exact := gormschema.NamingStrategy{NoLowerCase: true}
	replaced := gormschema.NamingStrategy{NameReplacer: strings.NewReplacer("CID", "Cid", "Old", "")}
	names := identifiers(count)
	for _, name := range names {
		compare := func(what, got, want string) {
			if got != want {
				t.Errorf("%s(%q): got %q, GORM says %q", what, name, got, want)
			}
		}
		ours := gorm.Naming{}
		compare("Table", ours.Table(name), theirs.TableName(name))
		compare("Column", ours.Column(name), theirs.ColumnName("", name))
		compare("JoinTable", ours.JoinTable(name), theirs.JoinTableName(name))
		compare("JoinTable lower", ours.JoinTable(strings.ToLower(name)), theirs.JoinTableName(strings.ToLower(name)))
		compare("Index", ours.Index("t", name), theirs.IndexName("t", name))
		compare("Unique", ours.Unique(name, "c"), theirs.UniqueName(name, "c"))
		rel := gormschema.Relationship{Name: name, Schema: &gormschema.Schema{Table: "some_database.some_rather_long_table_name_of_a_model"}}
		compare("ForeignKey", ours.ForeignKey(rel.Schema.Table, name), theirs.RelationshipFKName(rel))
		ours = gorm.Naming{TablePrefix: "app_", SingularTable: true}
		compare("prefixed Table", ours.Table(name), prefixed.TableName(name))
		compare("prefixed JoinTable", ours.JoinTable(name), prefixed.JoinTableName(name))
		ours = gorm.Naming{NoLowerCase: true}
		compare("exact Table", ours.Table(name), exact.TableName(name))
		compare("exact JoinTable", ours.JoinTable(name), exact.JoinTableName(name))
		ours = gorm.Naming{Replace: []string{"CID", "Cid", "Old", ""}}
		compare("replaced Column", ours.Column(name), replaced.ColumnName("", name))
		if t.Failed() {
			t.FailNow()
		}
	}
	t.Logf("%d names agree", len(names))
}

func identifiers(n int) []string {
	pieces := []string{
		"User", "user", "Person", "Data", "News", "Status", "Category", "Child", "Bus", "Analysis", "Ox", "Fish", "Post",
		"ID", "Id", "UID", "UUID", "GUID", "URL", "URI", "API", "HTTP", "HTTPS", "JSON", "XML", "UI", "IP", "UTF8", "SQL",
		"OAuth", "CID", "Old", "A", "B", "x", "I", "S3", "V2", "1", "42", "_", "__", "By", "Of",
	}
	r := rand.New(rand.NewPCG(1, 2))
	names := make([]string, 0, n)
	for len(names) < n {
		var b strings.Builder
		for range 1 + r.IntN(5) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		if name := b.String(); name[0] > '9' || name[0] < '0' {
			names = append(names, name)
		}
	}
	return names
}

// TestTags compares what we read from struct tags with what GORM reads.
func TestTags(t *testing.T) {
	pieces := []string{"column", ":", ";", `\`, ",", "primaryKey", " ", `\"`, "size:3", "OnDelete", "CASCADE", "-", "->:false", "ß", ""}
	r := rand.New(rand.NewPCG(3, 4))
	for range 20000 {
		var b strings.Builder
		for range r.IntN(9) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		for _, sep := range []string{";", ","} {
			got, want := gorm.ParseTag(b.String(), sep), gormschema.ParseTagSetting(b.String(), sep)
			if len(got) != len(want) {
				t.Fatalf("ParseTag(%q, %q): got %v, GORM says %v", b.String(), sep, got, want)
			}
			for k, v := range want {
				if got[k] != v {
					t.Fatalf("ParseTag(%q, %q)[%q]: got %q, GORM says %q", b.String(), sep, k, got[k], v)
				}
			}
		}
	}
}
