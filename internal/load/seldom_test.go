package load

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Who has set the collector of the go command finds it so.
func TestCollectingSeldom(t *testing.T) {
	for _, c := range []struct {
		name      string
		env, want []string
	}{
		{"nothing is set", []string{"HOME=/h"}, []string{"HOME=/h", "GOGC=400", "GOMEMLIMIT=1GiB"}},
		{"what is empty is not set", []string{"GOGC="}, []string{"GOGC=", "GOGC=400", "GOMEMLIMIT=1GiB"}},
		{"another name begins so", []string{"GOGCFLAGS=1"}, []string{"GOGCFLAGS=1", "GOGC=400", "GOMEMLIMIT=1GiB"}},
		{"a percentage is set", []string{"GOGC=50"}, []string{"GOGC=50"}},
		{"a limit is set", []string{"HOME=/h", "GOMEMLIMIT=200MiB"}, []string{"HOME=/h", "GOMEMLIMIT=200MiB"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, collectingSeldom(c.env)); d != "" {
				t.Errorf("environment (-want +got):\n%s", d)
			}
		})
	}
	t.Run("the process's own environment", func(t *testing.T) {
		t.Setenv("GOGC", "off")
		for _, v := range collectingSeldom(nil) {
			if v == seldomPercent || v == seldomLimit {
				t.Errorf("%s although GOGC is set", v)
			}
		}
	})
}
