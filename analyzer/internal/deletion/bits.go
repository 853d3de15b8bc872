package deletion

import "slices"

// bits is a set of indices of steps.
type bits []uint64

func (b bits) has(i int) bool { return i/64 < len(b) && b[i/64]&(1<<(i%64)) != 0 }

func (b *bits) set(i int) {
	for len(*b) <= i/64 {
		*b = append(*b, 0)
	}
	(*b)[i/64] |= 1 << (i % 64)
}

func (b bits) clear(i int) {
	if b.has(i) {
		b[i/64] &^= 1 << (i % 64)
	}
}

// word gives the first 64 members.
func (b bits) word() uint64 {
	if len(b) == 0 {
		return 0
	}
	return b[0]
}

// renumber gives the set in which member i is called to[i]; those with a
// negative name are left out.
func (b bits) renumber(to []int) bits {
	var out bits
	for i, n := range to {
		if n >= 0 && b.has(i) {
			out.set(n)
		}
	}
	return slices.Clip(out)
}
