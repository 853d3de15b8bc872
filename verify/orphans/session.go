package orphans

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// The errors of servers that a scan tells apart (MySQL Reference Manual,
// "Server Error Message Reference"; MariaDB Knowledge Base, "MariaDB Error Codes").
const (
	errShutdown       = 1053
	errNoTableAccess  = 1142
	errNoColumnAccess = 1143
	errNoSuchTable    = 1146
	errNoSuchColumn   = 1054
	errLockWait       = 1205
	errNoPrivilege    = 1227
	errDeadlock       = 1213
	errKilled         = 1317
	errTableChanged   = 1412
	errConnKilled     = 1927 // MariaDB
	errTooSlowMariaDB = 1969
	errTooSlowMySQL   = 3024
)

// noLimit is the sql_select_limit that hides no row; DEFAULT would be the global
// one.
const noLimit = "18446744073709551615"

// session is a connection that does nothing but read, briefly.
type session struct {
	conn    *sql.Conn
	dialect sqlschema.Dialect
	limit   time.Duration
}

// open takes a connection and makes it careful. Settings that a server does not
// know are left out: no statement of a scan writes or locks.
func open(ctx context.Context, db *sql.DB, d sqlschema.Dialect, limit time.Duration) (*session, error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	s := &session{conn: conn, dialect: d}
	settings := []string{
		"autocommit = 1",
		"lock_wait_timeout = 1",
		"innodb_lock_wait_timeout = 1",
		"sql_mode = ''",                 // comparisons with zero dates are no errors
		"sql_select_limit = " + noLimit, // the server's may hide rows
		"sql_big_selects = 1",           // the statements have their own limits
		"sql_auto_is_null = 0",          // IS NULL must mean it
	}
	known, err := s.set(ctx, "SET SESSION "+strings.Join(settings, ", SESSION "))
	if err == nil && !known { // as many of them as the server has
		for _, one := range settings {
			if _, err = s.set(ctx, "SET SESSION "+one); err != nil {
				break
			}
		}
	}
	if err == nil {
		_, err = s.set(ctx, "SET SESSION TRANSACTION READ ONLY") // refused by TiDB
	}
	if err != nil {
		s.close()
		return nil, err
	}
	return s, s.setLimit(ctx, limit)
}

// set changes a setting; known is false where the server refuses it.
func (s *session) set(ctx context.Context, statement string) (known bool, err error) {
	_, err = s.conn.ExecContext(ctx, statement)
	if errors.As(err, new(*mysql.MySQLError)) {
		return false, nil
	}
	return err == nil, err
}

// setLimit ends statements that take longer. MariaDB counts seconds, MySQL and
// TiDB milliseconds under another name, MySQL 5.6 has no such setting.
func (s *session) setLimit(ctx context.Context, limit time.Duration) error {
	if s.limit == limit {
		return nil
	}
	set := fmt.Sprintf("SET SESSION max_execution_time = %d", limit.Milliseconds())
	switch {
	case s.dialect.Name == "mariadb":
		set = fmt.Sprintf("SET SESSION max_statement_time = %.3f", limit.Seconds())
	case s.dialect.Name == "mysql" && s.dialect.Versioned() && !s.dialect.AtLeast(5, 7):
		return nil
	}
	if _, err := s.conn.ExecContext(ctx, set); err != nil {
		return fmt.Errorf("limit the time of statements: %w", err)
	}
	s.limit = limit
	return nil
}

// close gives the connection up for good: its settings must not reach the
// program's other statements.
func (s *session) close() {
	_ = s.conn.Raw(func(any) error { return driver.ErrBadConn }) // always that error
	_ = s.conn.Close()                                           // closed already
}

// errLate stands for an answer that came after the statement's time limit.
var errLate = errors.New("the answer came after the time limit of the statement")

// rows runs a query and hands over its rows; NULL is a nil value. The rows count
// only where there is no error.
//
// An answer that took as long as the limit is an error too: MariaDB 10.11 now
// and then ends a statement at max_statement_time without error 1969, and gives
// the rows that it had until then, or none.
func (s *session) rows(ctx context.Context, q *query, each func(v [][]byte)) error {
	began := time.Now()
	rows, err := s.conn.QueryContext(ctx, q.sql.String(), q.args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		return err
	}
	for rows.Next() {
		v := make([][]byte, len(names))
		targets := make([]any, len(names))
		for i := range v {
			targets[i] = &v[i]
		}
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		each(v)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if s.limit > 0 && time.Since(began) >= s.limit {
		return errLate
	}
	return nil
}

func number(err error) uint16 {
	var e *mysql.MySQLError
	if errors.As(err, &e) {
		return e.Number
	}
	return 0
}

// tooSlow reports whether the server ended the statement at its time limit.
func tooSlow(err error) bool {
	n := number(err)
	return n == errTooSlowMariaDB || n == errTooSlowMySQL || errors.Is(err, errLate)
}

// passing reports whether the same statement may succeed a moment later.
func passing(err error) bool {
	switch number(err) {
	case errLockWait, errDeadlock, errTableChanged:
		return true
	}
	return false
}

// ofRelation says why an error concerns one relation alone; empty where it ends
// the scan.
func ofRelation(err error) string {
	if tooSlow(err) {
		return fmt.Sprintf("a statement takes longer than %v", maxLimit)
	}
	var e *mysql.MySQLError
	if !errors.As(err, &e) {
		return ""
	}
	switch e.Number {
	case errNoTableAccess, errNoColumnAccess, errNoSuchTable, errNoSuchColumn:
		return e.Message
	case errLockWait, errDeadlock, errTableChanged:
		return e.Message + ", five times in a row"
	}
	return ""
}

// explain says what an error that ends the scan means.
func explain(ctx context.Context, err error) error {
	n := number(err)
	switch {
	case errors.Is(context.Cause(ctx), errTimeout):
		return errTimeout
	case ctx.Err() != nil:
		return errors.New("the scan was interrupted")
	case n == errKilled || n == errConnKilled:
		return fmt.Errorf("somebody on the server ended the scan: %w", err)
	case n == errShutdown:
		return fmt.Errorf("the server is shutting down: %w", err)
	case errors.Is(err, driver.ErrBadConn) || errors.Is(err, mysql.ErrInvalidConn) || errors.As(err, new(*net.OpError)):
		return fmt.Errorf("the server went away, or ended the connection: %w", err)
	}
	return err
}
