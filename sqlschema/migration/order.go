package migration

import (
	"cmp"
	"strings"
)

// CompareNatural orders names as a reader would: runs of digits by their
// number, so that 2 stands before 10, everything else by bytes. Folders compare
// part by part.
func CompareNatural(a, b string) int {
	for a != "" && b != "" {
		da, db := digits(a), digits(b)
		if da > 0 && db > 0 {
			if c := compareNumbers(a[:da], b[:db]); c != 0 {
				return c
			}
			a, b = a[da:], b[db:]
			continue
		}
		if a[0] != b[0] {
			// A folder's separator ends the shorter part before any other byte.
			if a[0] == '/' || b[0] == '/' {
				return cmp.Compare(boolRank(b[0] == '/'), boolRank(a[0] == '/'))
			}
			return cmp.Compare(a[0], b[0])
		}
		a, b = a[1:], b[1:]
	}
	return cmp.Compare(len(a), len(b))
}

// Numbered reports whether names are those of steps: what stands before a number is
// the same in all of them, and each has a number of its own ("schema_v1.go" and
// "schema_v2.go", "001_init.go" and "002_users.go"). One name alone is none.
func Numbered(names []string) bool {
	stem := ""
	seen := map[string]bool{}
	for i, name := range names {
		at := strings.IndexAny(name, "0123456789")
		if at < 0 || i > 0 && name[:at] != stem {
			return false
		}
		stem = name[:at]
		number := strings.TrimLeft(name[at:at+digits(name[at:])], "0")
		if seen[number] {
			return false
		}
		seen[number] = true
	}
	return len(names) > 1
}

func boolRank(b bool) int {
	if b {
		return 1
	}
	return 0
}

// digits is the length of the run of digits at the start.
func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// compareNumbers orders decimal numbers of any length.
func compareNumbers(a, b string) int {
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	if c := cmp.Compare(len(a), len(b)); c != 0 {
		return c
	}
	return cmp.Compare(a, b)
}
