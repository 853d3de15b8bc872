package source

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// fill sets every field below a value to something of its own, so that a field
// that the packed form forgets is missed.
func fill(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), n)
		fill(v.Index(1), n)
	case reflect.String:
		v.SetString(string(rune('a'+*n%26)) + string(rune('a'+*n/26%26)) + string(rune('a'+*n/676)))
	case reflect.Int:
		v.SetInt(int64(*n))
	case reflect.Bool:
		v.SetBool(true)
	default:
		panic("a field of a kind that the model did not have: " + v.Kind().String())
	}
}

// TestPackKeepsEveryField fails when the model gains a field that the packed
// form leaves out.
func TestPackKeepsEveryField(t *testing.T) {
	var want []*sqlschema.Schema
	n := 0
	fill(reflect.ValueOf(&want).Elem(), &n)
	got, err := unpack(pack(want, nil))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("after unpacking, a field that pack.go leaves out is empty (-want +got):\n%s", diff)
	}
}

// TestUnpackDamaged: numbers that are too few, too many or out of range are
// refused, and never panic.
func TestUnpackDamaged(t *testing.T) {
	var schemas []*sqlschema.Schema
	n := 0
	fill(reflect.ValueOf(&schemas).Elem(), &n)
	whole := pack(schemas, nil)
	for i := range whole.Numbers {
		if _, err := unpack(packed{Strings: whole.Strings, Numbers: whole.Numbers[:i]}); err == nil {
			t.Fatalf("cut after %d numbers, it was accepted", i)
		}
	}
	if _, err := unpack(packed{Strings: whole.Strings, Numbers: append(whole.Numbers, 0)}); err == nil {
		t.Error("a number too many was accepted")
	}
	if _, err := unpack(packed{Strings: whole.Strings[:3], Numbers: whole.Numbers}); err == nil {
		t.Error("strings that are missing were accepted")
	}
}
