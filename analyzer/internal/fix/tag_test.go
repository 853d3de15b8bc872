package fix

import "testing"

// TestWithKey: one key of a struct tag is written, the others stay as they are.
func TestWithKey(t *testing.T) {
	tests := []struct {
		tag, value string
		want       string
		refused    bool
	}{
		{tag: ``, value: "a", want: `gorm:"a"`},
		{tag: `json:"x,omitempty"`, value: "a", want: `json:"x,omitempty" gorm:"a"`},
		{tag: `gorm:"old" json:"x"`, value: "a", want: `gorm:"a" json:"x"`},
		{tag: `json:"x"  gorm:"old"`, value: "a", want: `json:"x" gorm:"a"`},
		{tag: `json:"x" gorm:"old"`, value: "", want: `json:"x"`},
		{tag: `gorm:"old"`, value: "", want: ``},
		{tag: `json:"x"`, value: "", want: `json:"x"`},
		{tag: `gorm:"default:\"x\"" json:"y"`, value: `default:"x";a`, want: `gorm:"default:\"x\";a" json:"y"`},
		{tag: `gormx:"old"`, value: "a", want: `gormx:"old" gorm:"a"`},
		{tag: `gorm:"one" gorm:"two"`, value: "a", refused: true},
		{tag: `json: "x"`, value: "a", refused: true},
		{tag: `gorm:old`, value: "a", refused: true},
		{tag: `just words`, value: "a", refused: true},
	}
	for _, test := range tests {
		got, ok := withKey(test.tag, "gorm", test.value)
		if ok == test.refused || got != test.want {
			t.Errorf("%s with %q: got %s, %v; want %s", test.tag, test.value, got, ok, test.want)
		}
	}
}
