// Package errs imports no database, only a driver's errors.
package errs

import (
	"errors"

	"github.com/go-sql-driver/mysql"
)

// InUse looks for the refusal.
func InUse(err error) bool {
	var my *mysql.MySQLError
	return errors.As(err, &my) && my.Number == 1451
}
