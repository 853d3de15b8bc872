package deletion

import (
	"math/bits"
	"slices"
)

// set is a set of indices of steps. Most have no more than a word's.
type set struct {
	low  uint64   // members below 64
	high []uint64 // those above, a word each
}

func (b set) has(i int) bool {
	if i < 64 {
		return b.low&(1<<i) != 0
	}
	return i/64 <= len(b.high) && b.high[i/64-1]&(1<<(i%64)) != 0
}

func (b *set) add(i int) {
	if i < 64 {
		b.low |= 1 << i
		return
	}
	for len(b.high) < i/64 {
		b.high = append(b.high, 0)
	}
	b.high[i/64-1] |= 1 << (i % 64)
}

func (b *set) remove(i int) {
	switch {
	case i < 64:
		b.low &^= 1 << i
	case b.has(i):
		b.high = slices.Clone(b.high) // another set may share it
		b.high[i/64-1] &^= 1 << (i % 64)
	}
}

// join adds the members of another set.
func (b *set) join(o set) {
	b.low |= o.low
	for len(b.high) < len(o.high) {
		b.high = append(b.high, 0)
	}
	for w, word := range o.high {
		b.high[w] |= word
	}
}

// each visits the members in order.
func (b set) each(visit func(i int)) {
	for w := -1; w < len(b.high); w++ {
		word := b.low
		if w >= 0 {
			word = b.high[w]
		}
		for ; word != 0; word &= word - 1 {
			visit((w+1)*64 + bits.TrailingZeros64(word))
		}
	}
}

// shifted gives the members below n, each moved by a number.
func (b set) shifted(by, n int) set {
	if n < 64 {
		b = set{low: b.low & (1<<n - 1)}
	}
	if len(b.high) == 0 && bits.Len64(b.low)+by <= 64 {
		return set{low: b.low << by}
	}
	var out set
	b.each(func(i int) {
		if i < n {
			out.add(i + by)
		}
	})
	return out
}

// renumbered gives the set in which member i is called to[i]; those with a
// negative name are left out.
func (b set) renumbered(to []int) set {
	var out set
	b.each(func(i int) {
		if i < len(to) && to[i] >= 0 {
			out.add(to[i])
		}
	})
	return out
}
