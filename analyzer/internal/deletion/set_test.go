package deletion

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSet compares sets with maps, with members on both sides of a word's end.
func TestSet(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		n := 1 + r.IntN(200)
		var s set
		model := map[int]bool{}
		for range r.IntN(2 * n) {
			i := r.IntN(n)
			if r.IntN(4) == 0 {
				s.remove(i)
				delete(model, i)
			} else {
				s.add(i)
				model[i] = true
			}
		}
		same(t, "members", model, s)

		by, below := r.IntN(150), r.IntN(n+1)
		moved := map[int]bool{}
		to := make([]int, n)
		named := map[int]bool{}
		for i := range n {
			if to[i] = r.IntN(300) - 20; model[i] && to[i] >= 0 {
				named[to[i]] = true
			}
			if model[i] && i < below {
				moved[i+by] = true
			}
		}
		same(t, "shifted", moved, s.shifted(by, below))
		same(t, "renumbered", named, s.renumbered(to))

		other := s.shifted(by, n)
		other.join(s)
		both := maps.Clone(model)
		for i := range model {
			both[i+by] = true
		}
		same(t, "joined", both, other)
		same(t, "members afterwards", model, s)
	}
}

func same(t *testing.T, what string, want map[int]bool, got set) {
	t.Helper()
	members := []int{}
	got.each(func(i int) { members = append(members, i) })
	sorted := slices.AppendSeq([]int{}, maps.Keys(want))
	slices.Sort(sorted)
	if diff := cmp.Diff(sorted, members); diff != "" {
		t.Errorf("%s (-want +got)\n%s", what, diff)
	}
	for i := range 400 {
		if got.has(i) != want[i] {
			t.Errorf("%s: has(%d) is %t", what, i, !want[i])
		}
	}
}

// TestSetShared: taking a member out of a copy leaves the other as it was.
func TestSetShared(t *testing.T) {
	var s set
	s.add(3)
	s.add(130)
	copied := s
	copied.remove(130)
	copied.remove(3)
	same(t, "the first", map[int]bool{3: true, 130: true}, s)
	same(t, "the copy", map[int]bool{}, copied)
}
