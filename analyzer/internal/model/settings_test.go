package model_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
)

func TestReadSettings(t *testing.T) {
	found := func(c gorm.Config) model.Settings { return model.Settings{Config: c, Found: true} }
	want := map[string]model.Settings{
		"standard": found(gorm.Config{}),
		"prefix":   found(gorm.Config{Naming: gorm.Naming{TablePrefix: "app_", SingularTable: true}}),
		"pointer":  found(gorm.Config{Naming: gorm.Naming{NoLowerCase: true, IdentifierMaxLength: 30}}),
		"assigned": found(gorm.Config{Naming: gorm.Naming{TablePrefix: "t_"}, DisableForeignKeys: true}),
		"replacer": found(gorm.Config{Naming: gorm.Naming{Replace: []string{"CID", "Cid"}}}),
		"switches": found(gorm.Config{DisableForeignKeys: true, AllowGlobalUpdate: true, SkipDefaultTransaction: true}),
		"namer":    found(gorm.Config{NamingUnknown: "the naming strategy is not a literal of schema.NamingStrategy"}),
		"variable": found(gorm.Config{NamingUnknown: "a field of the naming strategy is not constant"}),
		"opened":   {Found: true, PrefixOpen: true, Config: gorm.Config{Naming: gorm.Naming{SingularTable: true}}},
		"several":  {Config: gorm.Config{Naming: gorm.Naming{TablePrefix: "a_"}}, Found: true, Ambiguous: true},
		"agreeing": found(gorm.Config{Naming: gorm.Naming{SingularTable: true}}),
		"singular": found(gorm.Config{Naming: gorm.Naming{SingularTable: true}}),
		"unclear":  {Found: true, Ambiguous: true},
		"none":     {},
	}
	for _, p := range loadPackages(t, "settings/...") {
		got := model.ReadSettings(p.Syntax, p.TypesInfo)
		w, ok := want[p.Name]
		if !ok {
			t.Errorf("%s: no expectation", p.Name)
		}
		if d := cmp.Diff(w, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", p.Name, d)
		}
		naming, isFound, ambiguous := model.Naming(p.Syntax, p.TypesInfo)
		if !naming.Equal(w.Config.Naming) || isFound != w.Found || ambiguous != (w.Ambiguous || w.PrefixOpen || w.NamingUnknown != "") {
			t.Errorf("%s: Naming gives %v, %v, %v", p.Name, naming, isFound, ambiguous)
		}
		delete(want, p.Name)
	}
	for name := range want {
		t.Errorf("%s was not read", name)
	}
}

func TestJoinSettings(t *testing.T) {
	prefix := func(p string) model.Settings {
		return model.Settings{Config: gorm.Config{Naming: gorm.Naming{TablePrefix: p}}, Found: true}
	}
	var none model.Settings
	open := model.Settings{Found: true, PrefixOpen: true}
	for _, c := range []struct {
		name string
		a, b model.Settings
		want model.Settings
	}{
		{"none", none, none, none},
		{"one", none, prefix("a_"), prefix("a_")},
		{"the same", prefix("a_"), prefix("a_"), prefix("a_")},
		{"at run time", none, open, open},
		{"at run time beside none", prefix(""), open, open},
		{"two", prefix("a_"), prefix("b_"), model.Settings{Config: prefix("a_").Config, Found: true, Ambiguous: true}},
	} {
		if d := cmp.Diff(c.want, c.a.Join(c.b)); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, d)
		}
	}
}
