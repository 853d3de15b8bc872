package enginetruth_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/enginetruth"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// mutant is a profile with one entry broken.
type mutant struct {
	name    string
	profile engine.Profile
}

// mutants breaks every known entry of a profile, each in every way that it has.
func mutants(p engine.Profile) []mutant {
	var out []mutant
	for _, part := range []string{"Declared", "Acting"} {
		facts := reflect.ValueOf(p).FieldByName(part)
		for i := range facts.NumField() {
			fact := facts.Field(i)
			if !fact.FieldByName("Known").Bool() {
				continue
			}
			for _, v := range others(fact.FieldByName("Value")) {
				m := mutant{profile: p, name: fmt.Sprintf("%s.%s=%v", part, facts.Type().Field(i).Name, v)}
				reflect.ValueOf(&m.profile).Elem().FieldByName(part).Field(i).FieldByName("Value").Set(v)
				out = append(out, m)
			}
		}
	}
	return out
}

// others are values that an entry does not have.
func others(v reflect.Value) []reflect.Value {
	set := func(x any) reflect.Value { return reflect.ValueOf(x).Convert(v.Type()) }
	switch v.Interface().(type) {
	case bool:
		return []reflect.Value{set(!v.Bool())}
	case engine.Clause:
		if v.String() == string(engine.Kept) || v.String() == string(engine.Dropped) {
			return []reflect.Value{set("0000")}
		}
		return []reflect.Value{set(string(engine.Kept)), set(v.String() + "0")}
	case string:
		return []reflect.Value{set(v.String() + "0")}
	case sqlschema.Action:
		return []reflect.Value{set(int64(sqlschema.Cascade))}
	}
	var out []reflect.Value
	for n := range count(v) {
		if n != v.Int() {
			out = append(out, set(n))
		}
	}
	if v.Kind() == reflect.Int && len(out) == 0 { // a number
		out = append(out, set(v.Int()+1))
		if v.Int() > 0 {
			out = append(out, set(v.Int()-1))
		}
	}
	return out
}

// count is how many values an enumeration of package engine has.
func count(v reflect.Value) int64 {
	switch v.Interface().(type) {
	case engine.Walk:
		return int64(engine.Programs) + 1
	case engine.KeyOrder:
		return int64(engine.ByChildTable) + 1
	case engine.DefaultRule:
		return int64(engine.DefaultRefused) + 1
	case engine.MatchRule:
		return int64(engine.MatchEnforced) + 1
	case engine.ParentKeys:
		return int64(engine.UniqueAtRead) + 1
	case engine.ReplaceRule:
		return int64(engine.ReplaceAbsent) + 1
	case engine.IgnoreRule:
		return int64(engine.IgnoreAbsent) + 1
	}
	return 0
}

// TestBrokenEntries breaks every entry of every profile: the situations must
// tell of each.
func TestBrokenEntries(t *testing.T) {
	all := situations(t)
	for _, p := range engine.All() {
		t.Run(p.Name, func(t *testing.T) {
			ms := mutants(p)
			if len(ms) < 40 {
				t.Fatalf("%d broken profiles, expected one or more for each of some 40 entries", len(ms))
			}
			for _, m := range ms {
				if !told(all, m.profile) {
					t.Errorf("nothing tells of %s", m.name)
				}
			}
			t.Logf("%d broken profiles", len(ms))
		})
	}
}

// told reports whether an outcome differs from the recorded one, or the number
// of outcomes foretold from the expected one.
func told(all []*enginetruth.Situation, p engine.Profile) bool {
	labels := 0
	for _, s := range all {
		outcomes := s.Foretell(p)
		labels += len(outcomes)
		if len(enginetruth.Differences(outcomes, recorded(s, p))) > 0 {
			return true
		}
	}
	return labels != foretold[p.Name]
}
