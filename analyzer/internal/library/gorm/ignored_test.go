package gorm_test

import (
	"fmt"
	"go/types"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
)

// TestIgnoredTags compares the constraint tags that are said to be ignored with
// the "want" comments of testdata/tags: parts of the reason and of the help.
func TestIgnoredTags(t *testing.T) {
	p := load(t, "testdata/tags")
	wants := map[string]string{}
	for _, file := range p.files {
		for _, group := range file.Comments {
			for _, c := range group.List {
				if text, ok := strings.CutPrefix(c.Text, "// want: "); ok {
					at := p.position(c.Pos())
					wants[at.String()] = text
				}
			}
		}
	}
	ms := p.models(gorm.Config{})
	found := 0
	for _, name := range p.pkg.Scope().Names() {
		obj, ok := p.pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok {
			continue
		}
		m := ms.Model(obj.Type())
		if m == nil {
			continue
		}
		for _, tag := range m.Tags {
			want, ok := wants[tag.Pos.String()]
			if !ok {
				t.Errorf("%s: %s.%s is said to be ignored: %s", tag.Pos, m.Name, tag.Field, tag.Why)
				continue
			}
			why, help, _ := strings.Cut(want, "; ")
			if !strings.Contains(tag.Why, why) || !strings.Contains(tag.Help, help) {
				t.Errorf("%s: got %q, %q; want %q", tag.Pos, tag.Why, tag.Help, want)
			}
			found++
			delete(wants, tag.Pos.String())
		}
	}
	for at, want := range wants {
		t.Errorf("%s: not said to be ignored: %s", at, want)
	}
	if found < 12 {
		t.Errorf("only %d ignored tags", found)
	}
}

// TestDisabledForeignKeys: where a program creates no foreign keys at all, no
// single tag is at fault, and no relation is migrated.
func TestDisabledForeignKeys(t *testing.T) {
	p := load(t, "testdata/tags")
	ms := p.models(gorm.Config{DisableForeignKeys: true})
	m := ms.Model(p.pkg.Scope().Lookup("Fine").Type())
	if len(m.Tags) > 0 {
		t.Errorf("tags are said to be ignored: %v", m.Tags)
	}
	for _, r := range m.Relations {
		if r.Migrated {
			t.Errorf("%s is said to be migrated", r.Field)
		}
		for _, e := range r.Edges {
			if e.Ignored == "" {
				t.Errorf("%s: the rule is not said to be ignored", r.Field)
			}
		}
	}
}

func FuzzParseTag(f *testing.F) {
	for _, seed := range []string{
		"", "primaryKey", "column:user_id;size:36", `default:a\;b;index`, "constraint:OnUpdate:CASCADE,OnDelete:SET NULL",
		";;:;", `\`, `\\;`, "-", "->:false;<-:create", "uniqueIndex:both,priority:2", "embedded;embeddedPrefix:a_",
	} {
		f.Add(seed, ";")
		f.Add(seed, ",")
	}
	f.Fuzz(func(t *testing.T, tag, separator string) {
		if len(separator) != 1 {
			t.Skip("GORM uses one byte")
		}
		settings := gorm.ParseTag(tag, separator)
		for key, value := range settings {
			if key != strings.ToUpper(key) {
				t.Errorf("key %q is not in upper case", key)
			}
			if len(value) > len(tag) && value != key {
				t.Errorf("value %q is longer than the tag %q", value, tag)
			}
		}
		if again := fmt.Sprint(gorm.ParseTag(tag, separator)); again != fmt.Sprint(settings) {
			t.Errorf("%q is read in two ways: %v, %v", tag, settings, again)
		}
	})
}

// TestMend compares the changes of tags that are offered for ignored ones: each
// was tried, so that the rule reaches the database by it.
func TestMend(t *testing.T) {
	p := load(t, "testdata/tags")
	ms := p.models(gorm.Config{})
	got := map[string]string{}
	for _, name := range p.pkg.Scope().Names() {
		obj, ok := p.pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok {
			continue
		}
		m := ms.Model(obj.Type())
		if m == nil {
			continue
		}
		for _, tag := range m.Tags {
			text := "none"
			if mend := tag.Mend(); mend != nil {
				var tags []string
				for _, r := range mend.Tags {
					tags = append(tags, r.Field+" `"+r.Value+"`")
				}
				text = mend.Message + ": " + strings.Join(tags, ", ")
			}
			got[m.Name+"."+tag.Field] = text
		}
	}
	want := map[string]string{
		"tags.Album.Pictures":    "none", // no key can hold for several parents
		"tags.BadKey.Team":       "write constraint:OnDelete:CASCADE: tags.BadKey.Team `constraint:OnDelete:CASCADE`",
		"tags.BadRule.Team":      "none", // CASADE may be anything
		"tags.BareRule.Team":     "none", // on delete or on update
		"tags.Barge.Dock":        "move constraint:OnDelete:CASCADE to tags.Dock.Barges: tags.Barge.Dock ``, tags.Dock.Barges `constraint:fk_barge,OnUpdate:CASCADE,OnDelete:CASCADE`",
		"tags.Boat.Pier":         "none", // the two sides ask for different rules
		"tags.Box.Base.Items":    "none",
		"tags.Fan.ClubID":        "move constraint:OnDelete:CASCADE to tags.Club.Fans: tags.Fan.ClubID `index`, tags.Club.Fans `constraint:OnDelete:CASCADE`",
		"tags.Joined.Team":       "write constraint:fk_joined,OnDelete:SET NULL: tags.Joined.Team `constraint:fk_joined,OnDelete:SET NULL`",
		"tags.Left.Rights":       "put constraint:OnDelete:CASCADE on both sides of the join table: tags.Left.Rights `many2many:left_right;constraint:OnDelete:CASCADE`, tags.Right.Lefts `many2many:left_right;constraint:OnDelete:CASCADE`",
		"tags.Locked.Team":       "none", // the column is NOT NULL
		"tags.Lone.OtherID":      "none", // of which table is not said
		"tags.Member.TeamID":     "take the constraint away: tags.Team.Members has it: tags.Member.TeamID ``",
		"tags.NoConstraint.Team": "write constraint:OnDelete:CASCADE: tags.NoConstraint.Team `foreignKey:TeamID;constraint:OnDelete:CASCADE`",
		"tags.Note.Owner":        "move constraint:OnDelete:CASCADE to tags.Shadowed.Notes: tags.Note.Owner ``, tags.Shadowed.Notes `foreignKey:OwnerID;constraint:OnDelete:CASCADE`",
		"tags.OnKey.TeamID":      "move constraint:OnDelete:SET NULL to tags.OnKey.Team: tags.OnKey.TeamID `index`, tags.OnKey.Team `constraint:OnDelete:SET NULL`",
		"tags.Part.Owner":        "none", // the other side declines a key
		"tags.Plural.Team":       "write constraint:OnDelete:CASCADE: tags.Plural.Team `constraint:OnDelete:CASCADE`",
		"tags.Semicolon.Team":    "write constraint:OnUpdate:CASCADE,OnDelete:SET NULL: tags.Semicolon.Team `constraint:OnUpdate:CASCADE,OnDelete:SET NULL`",
		"tags.Unmigrated.Team":   "none",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
