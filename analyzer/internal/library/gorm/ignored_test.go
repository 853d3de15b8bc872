package gorm_test

import (
	"fmt"
	"go/types"
	"strings"
	"testing"

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
