// Package mysql has the one name of the driver that the corpus needs.
package mysql

type MySQLError struct{ Number uint16 }

func (*MySQLError) Error() string { return "" }
