// Package page adds to queries of other packages.
package page

import "xorm.io/xorm"

// SetSession makes the query give one page.
func SetSession(s *xorm.Session, page int) *xorm.Session {
	if page > 0 {
		return s.Limit(50, 50*page)
	}
	return s
}
